import { tapeOf } from '../maatlint/tape.ts'
import type { Line } from '../rules/recommendation.ts'
import { partTitle, sayTape } from '../texts/sayProgramme.ts'
import type { AdviceWords } from './AdviceScreen.tsx'

const SCALE = 30

/** A share of the tape as the drawing wants it. */
const at = (fraction: number) => `${Math.round(fraction * 1000) / 10}%`

/**
 * The maatlint: the mix as lengths along a measuring tape of months. Drawn in shares of the width, with names outside
 * the drawing, so that words keep their size and wrap on a phone. The table beside it says the same.
 */
export function MaatlintFigure({ lines, words }: { lines: readonly Line[]; words: AdviceWords }) {
  const tape = tapeOf(lines)
  const quarters = tape.months * 4
  // Many months: every third is named, so that the figures do not touch.
  const named = tape.months <= 12 ? 1 : 3
  const shown = tape.lengths.map(({ line }) => line)
  return (
    <figure className="maatlint">
      <div role="img" aria-label={sayTape(shown, tape.months, words)}>
        {tape.lengths.map(({ line, from, to, meetings, row }) => (
          <div key={row}>
            <span className="maatlint-name">{partTitle(line, words)}</span>
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
              {line.sessions.value > 1 &&
                meetings.map((meeting) => (
                  <circle className="maatlint-meeting" key={meeting} cx={at(meeting)} cy={10} r={3} />
                ))}
            </svg>
          </div>
        ))}
        <svg height={SCALE}>
          <rect className="maatlint-tape" x="0" y={1} width="100%" height={SCALE - 2} />
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
                y={22}
                textAnchor="middle"
              >
                {month + 1}
              </text>
            ) : null,
          )}
        </svg>
      </div>
      <figcaption>{words.programme.tapeCaption}</figcaption>
    </figure>
  )
}
