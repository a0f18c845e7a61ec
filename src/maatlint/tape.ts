import type { Line } from '../rules/recommendation.ts'

const WEEKS_PER_MONTH = 52 / 12

/** One length on the tape. Positions are fractions of the whole tape: 0 is the go-ahead, 1 the end. */
export interface Length {
  readonly line: Line
  readonly from: number
  readonly to: number
  /** where its meetings lie, from left to right */
  readonly meetings: readonly number[]
  /** rows from above, counted from 0; lengths on one row do not touch */
  readonly row: number
}

/** The signature picture: the mix as lengths along the months. Geometry only; who draws it brings words and colour. */
export interface Tape {
  readonly months: number
  readonly lengths: readonly Length[]
  readonly rows: number
}

/** At least this part of the tape, so that a single evening can still be seen. */
const LEAST = 0.03

/** Lays the parts of a programme along a tape of whole months. Parts without meetings of their own are left out. */
export function tapeOf(lines: readonly Line[]): Tape {
  const shown = lines.filter(({ block }) => block !== 'coordination')
  const weeks = Math.max(1, ...shown.map((line) => line.weeks.to))
  const months = Math.max(1, Math.ceil(weeks / WEEKS_PER_MONTH))
  const whole = months * WEEKS_PER_MONTH
  const lengths = shown.map((line, row): Length => {
    const from = Math.min(line.weeks.from / whole, 1 - LEAST)
    const to = Math.min(1, Math.max(line.weeks.to / whole, from + LEAST))
    // What is spread over several meetings lies there as many times.
    const count = Math.min(line.sessions.value * line.spreadOver, 12)
    const meetings =
      count <= 1
        ? [(from + to) / 2]
        : Array.from({ length: count }, (_, i) => from + ((i + 0.5) * (to - from)) / count)
    return { line, from, to, meetings, row }
  })
  return { months, lengths, rows: lengths.length }
}
