import { byTime } from '../lines.ts'
import { milestonesIn } from '../parts.ts'
import { partKey } from '../partKey.ts'
import { waitsFor } from '../precedence.ts'
import { freeAfter, weeksOf, type Weeks } from '../programme.ts'
import type { Line } from '../recommendation.ts'
import type { Situation } from '../situation.ts'
import type { Because } from '../trace.ts'
import type { OrderCorrection } from './correction.ts'
import { correctionId, type ProgrammeNow } from './programmeNow.ts'

const at = (line: Line, weeks: Weeks, timing: readonly Because[]): Line => ({
  ...line,
  weeks,
  timing,
  milestones: line.milestones.length > 0 ? milestonesIn(weeks) : [],
})
const lengthOf = ({ weeks }: Line) => weeks.to - weeks.from
const shifted = (line: Line, by: number): Line =>
  at(line, { from: line.weeks.from + by, to: line.weeks.to + by }, line.timing)

/** The weeks a part gets, and how many weeks all from another part on move up to make room for it. */
function placeOf(
  line: Line,
  when: OrderCorrection['when'],
  lines: readonly Line[],
):
  | { readonly weeks: Weeks; readonly room: { readonly from: number; readonly by: number } | undefined }
  | undefined {
  if ('weeks' in when) return { weeks: when.weeks, room: undefined }
  const other = lines.find((one) => partKey(one) === ('before' in when ? when.before : when.after))
  if (other === undefined || other === line) return undefined
  const length = lengthOf(line)
  if ('after' in when)
    return { weeks: { from: other.weeks.to, to: other.weeks.to + length }, room: undefined }
  const short = length - other.weeks.from
  return short > 0
    ? { weeks: { from: 0, to: length }, room: { from: other.weeks.from, by: short } }
    : { weeks: { from: other.weeks.from - length, to: other.weeks.from }, room: undefined }
}

/**
 * Puts a part at another moment. What has to wait for it moves along, and only later, unless its own weeks were set.
 * Undefined where the part beside which it was to stand is gone.
 */
export function withOrder(
  { lead, lines, pinned }: ProgrammeNow,
  { id, part, when }: OrderCorrection,
  situation: Situation,
): ProgrammeNow | undefined {
  const moved = lines.find((line) => partKey(line) === part)
  const place = moved === undefined ? undefined : placeOf(moved, when, lines)
  if (moved === undefined || place === undefined) return undefined
  const pins = [...pinned.filter((key) => key !== part), part]
  const { weeks, room } = place
  const placed = lines.map((line) =>
    line === moved
      ? at(line, weeks, [correctionId(id)])
      : room !== undefined &&
          line.block !== 'coordination' &&
          line.weeks.from >= room.from &&
          !pins.includes(partKey(line))
        ? shifted(line, room.by)
        : line,
  )
  return { lead, lines: alongside(pushed(placed, pins, situation), pins).toSorted(byTime), pinned: pins }
}

/** Parts that would come too early for what they wait for move up; those whose weeks were set stay. */
function pushed(lines: readonly Line[], pinned: readonly string[], situation: Situation): Line[] {
  const now = [...lines]
  for (const { block, rows } of waitsFor)
    for (const [at0, line] of now.entries()) {
      if (line.block !== block || pinned.includes(partKey(line))) continue
      const [latest] = rows
        .flatMap(([id, { first, gap }]) =>
          now
            .filter((before) => before !== line && first.includes(before.block))
            .map((before) => ({
              from: freeAfter(before.block, weeksOf(before.block, now), block, situation) + gap,
              id,
            })),
        )
        .toSorted((a, b) => b.from - a.from)
      const late = (latest?.from ?? 0) - line.weeks.from
      if (latest !== undefined && late > 0)
        now[at0] = { ...shifted(line, late), timing: [`order:${latest.id}`] }
    }
  return now
}

/** Coordination runs along from the go-ahead to the end. */
function alongside(lines: readonly Line[], pinned: readonly string[]): Line[] {
  const end = Math.max(
    0,
    ...lines.filter(({ block }) => block !== 'coordination').map(({ weeks }) => weeks.to),
  )
  return lines.map((line) =>
    line.block === 'coordination' && !pinned.includes(partKey(line)) && end > 0
      ? at(line, { from: 0, to: end }, line.timing)
      : line,
  )
}
