import { tapeOf } from '../maatlint/tape.ts'
import type { Line } from '../rules/recommendation.ts'
import { partTitle, sayTape } from '../texts/sayProgramme.ts'
import type { AdviceWords } from './AdviceScreen.tsx'

const ROW = 48
const SCALE = 30

/**
 * The maatlint: the mix as lengths along a measuring tape of months. Drawn in shares of the width, so that its words
 * keep their size on a phone. The table beside it says the same.
 */
export function MaatlintFigure({ lines, words }: { lines: readonly Line[]; words: AdviceWords }) {
  const tape = tapeOf(lines)
  const bottom = tape.rows * ROW + 4
  const at = (fraction: number) => `${Math.round(fraction * 1000) / 10}%`
  const quarters = tape.months * 4
  // Many months: every second or third is named, so that the figures do not touch.
  const named = tape.months <= 12 ? 1 : 3
  return (
    <figure className="maatlint">
      <svg
        height={bottom + SCALE}
        role="img"
        aria-label={sayTape(
          tape.lengths.map(({ line }) => line),
          tape.months,
          words,
        )}
      >
        {tape.lengths.map(({ line, from, to, meetings, row }) => (
          <g key={row}>
            <line className="maatlint-row" x1="0" x2="100%" y1={row * ROW + 32} y2={row * ROW + 32} />
            <text className="maatlint-name" x="0" y={row * ROW + 15}>
              {partTitle(line, words)}
            </text>
            <rect
              className={line.format === null ? 'maatlint-support' : 'maatlint-length'}
              x={at(from)}
              y={row * ROW + 24}
              width={at(to - from)}
              height={16}
              rx={2}
            />
            {line.sessions.value > 1 &&
              meetings.map((meeting) => (
                <circle
                  className="maatlint-meeting"
                  key={meeting}
                  cx={at(meeting)}
                  cy={row * ROW + 32}
                  r={3}
                />
              ))}
          </g>
        ))}
        <rect className="maatlint-tape" x="0" y={bottom} width="100%" height={SCALE - 2} />
        {Array.from({ length: quarters - 1 }, (_, tick) => (
          <line
            className="maatlint-tick"
            key={tick}
            x1={at((tick + 1) / quarters)}
            x2={at((tick + 1) / quarters)}
            y1={bottom}
            y2={bottom + ((tick + 1) % 4 === 0 ? 12 : 5)}
          />
        ))}
        {Array.from({ length: tape.months }, (_, month) =>
          month % named === 0 ? (
            <text
              className="maatlint-month"
              key={month}
              x={at((month + 0.5) / tape.months)}
              y={bottom + 22}
              textAnchor="middle"
            >
              {month + 1}
            </text>
          ) : null,
        )}
      </svg>
      <figcaption>{words.programme.tapeCaption}</figcaption>
    </figure>
  )
}
