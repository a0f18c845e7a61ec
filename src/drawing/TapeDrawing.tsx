import './tape.css'
import type { Tape } from '../maatlint/tape.ts'

/** A share of the tape as the drawing wants it. */
const at = (fraction: number) => `${Math.round(fraction * 1000) / 10}%`

/**
 * The maatlint: the mix as lengths along a measuring tape of months, as the advice and the proposal show it on screen.
 * Drawn in shares of the width, with names outside the drawing, so that words keep their size and wrap on a phone. The
 * table beside it says the same.
 */
export function TapeDrawing({
  tape,
  labels,
  alt,
  caption,
}: {
  tape: Tape
  /** the words at each length, in the order of the tape's lengths */
  labels: readonly string[]
  /** the picture in words, for who does not see it */
  alt: string
  caption: string
}) {
  const quarters = tape.months * 4
  // Many months: every third is named, so that the figures do not touch.
  const named = tape.months <= 12 ? 1 : 3
  return (
    <figure className="maatlint">
      <div role="img" aria-label={alt}>
        {tape.lengths.map(({ line, from, to, meetings, row }) => (
          <div className="maatlint-part" key={row}>
            <span className="maatlint-name">{labels[row]}</span>
            <svg height={20}>
              <line className="maatlint-row" x1="0" x2="100%" y1={10} y2={10} />
              <rect
                className={line.format === null ? 'maatlint-support' : 'maatlint-length'}
                x={at(from)}
                y={2}
                width={at(to - from)}
                height={16}
                rx={2}
              />
              {meetings.map((meeting) => (
                <circle className="maatlint-meeting" key={meeting} cx={at(meeting)} cy={10} r={3} />
              ))}
            </svg>
          </div>
        ))}
        <svg className="maatlint-scale">
          <rect className="maatlint-tape" x="0" y="0" width="100%" height="100%" />
          {Array.from({ length: quarters - 1 }, (_, tick) => (
            <line
              className="maatlint-tick"
              key={tick}
              x1={at((tick + 1) / quarters)}
              x2={at((tick + 1) / quarters)}
              y1={1}
              y2={(tick + 1) % 4 === 0 ? 12 : 6}
            />
          ))}
          {Array.from({ length: tape.months }, (_, month) =>
            month % named === 0 ? (
              <text
                className="maatlint-month"
                key={month}
                x={at((month + 0.5) / tape.months)}
                y={14}
                dy="0.75em"
                textAnchor="middle"
              >
                {month + 1}
              </text>
            ) : null,
          )}
        </svg>
      </div>
      <figcaption>{caption}</figcaption>
    </figure>
  )
}
