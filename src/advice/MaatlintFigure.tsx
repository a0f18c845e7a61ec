import { tapeOf } from '../maatlint/tape.ts'
import type { Line } from '../rules/recommendation.ts'
import { partTitle, sayTape } from '../texts/sayProgramme.ts'
import type { AdviceWords } from './AdviceScreen.tsx'

const WIDTH = 640
const ROW = 44
const SCALE = 34

/** The maatlint: the mix as lengths along a measuring tape of months. The table beside it says the same. */
export function MaatlintFigure({ lines, words }: { lines: readonly Line[]; words: AdviceWords }) {
  const tape = tapeOf(lines)
  const height = tape.rows * ROW + SCALE + 8
  const at = (fraction: number) => Math.round(fraction * WIDTH * 10) / 10
  // Few months: a mark for each; many: every third is named, so that the names do not touch.
  const named = tape.months <= 8 ? 1 : 3
  return (
    <figure className="maatlint">
      <svg
        viewBox={`0 0 ${WIDTH} ${height}`}
        role="img"
        aria-label={sayTape(
          tape.lengths.map(({ line }) => line),
          tape.months,
          words,
        )}
      >
        {tape.lengths.map((length) => {
          const top = length.row * ROW
          const x = at(length.from)
          const width = at(length.to) - x
          const title = partTitle(length.line, words)
          const right = x > WIDTH * 0.55
          return (
            <g key={length.row}>
              <text
                className="maatlint-name"
                x={right ? x + width : x}
                y={top + 15}
                textAnchor={right ? 'end' : 'start'}
              >
                {title}
              </text>
              <rect
                className={length.line.format === null ? 'maatlint-support' : 'maatlint-length'}
                x={x}
                y={top + 22}
                width={width}
                height={14}
                rx={2}
              />
              {length.line.sessions.value > 1 &&
                length.meetings.map((meeting) => (
                  <circle className="maatlint-meeting" key={meeting} cx={at(meeting)} cy={top + 29} r={2.5} />
                ))}
            </g>
          )
        })}
        <g transform={`translate(0 ${tape.rows * ROW + 4})`}>
          <rect className="maatlint-tape" x={0} y={0} width={WIDTH} height={SCALE - 6} />
          {Array.from({ length: tape.months * 4 + 1 }, (_, tick) => (
            <line
              className="maatlint-tick"
              key={tick}
              x1={at(tick / (tape.months * 4))}
              x2={at(tick / (tape.months * 4))}
              y1={0}
              y2={tick % 4 === 0 ? 12 : 6}
            />
          ))}
          {Array.from({ length: tape.months }, (_, month) =>
            month % named === 0 ? (
              <text
                className="maatlint-month"
                key={month}
                x={at((month + 0.5) / tape.months)}
                y={23}
                textAnchor="middle"
              >
                {words.programme.month(month + 1)}
              </text>
            ) : null,
          )}
        </g>
      </svg>
      <figcaption>{words.programme.tapeCaption}</figcaption>
    </figure>
  )
}
