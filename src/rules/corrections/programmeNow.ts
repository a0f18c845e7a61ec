import { apart, canBeSmaller } from '../days.ts'
import type { Block, Format } from '../formats.ts'
import { byTime } from '../lines.ts'
import { nothing, takesPart, type Mix } from '../mix.ts'
import { milestonesIn, timingOf } from '../parts.ts'
import type { PartKey } from '../partKey.ts'
import { betweenDialogues, calendarFor } from '../programme.ts'
import type { Line } from '../recommendation.ts'
import type { Situation } from '../situation.ts'
import { traced, type Because, type Traced } from '../trace.ts'

/** A programme while it is being corrected. */
export interface ProgrammeNow {
  readonly lead: Format | null
  readonly lines: readonly Line[]
  /** parts whose weeks were set: nothing moves them any more */
  readonly pinned: readonly PartKey[]
}

export const correctionId = (id: string): Because => `correction:${id}`

/** A number that a correction set, or that follows from one. */
export const corrected = ({ because }: Traced, value: number, id: string): Traced =>
  traced(value, correctionId(id), ...because)

const sessionsOf = (lines: readonly Line[], block: Block): number =>
  lines.reduce((sum, line) => (line.block === block ? sum + line.sessions.value : sum), 0)
const groupsOf = (lines: readonly Line[], block: Block): number =>
  lines.reduce((most, line) => (line.block === block ? Math.max(most, line.groups.value) : most), 1)
const partsOf = (lines: readonly Line[], block: Block): number =>
  lines.reduce((most, line) => (line.block === block ? Math.max(most, line.spreadOver) : most), 1)
const has = (lines: readonly Line[], block: Block) => lines.some((line) => line.block === block)

/**
 * Whether a dialogue is for a smaller group than would come. Where people meet apart, that is the one of the residents, where
 * both meet: the staff is never more than fits.
 */
function isSmaller(lines: readonly Line[], situation: Situation): boolean {
  const dialogues = lines.filter(({ block }) => block === 'dialogue')
  const large = !apart(situation.room.gathering)
    ? dialogues
    : dialogues.length > 1
      ? dialogues.filter(({ audience }) => audience === 'residentsWithStaff')
      : []
  return (
    canBeSmaller(situation) &&
    large.length > 0 &&
    large.every(({ people }) => people.value < situation.offering.sizes.dialogueLargeFrom)
  )
}

/** The amounts of a programme, as the composition counts them. */
export const mixOf = (lines: readonly Line[], situation: Situation): Mix => ({
  ...nothing,
  smaller: isSmaller(lines, situation),
  lecture: sessionsOf(lines, 'lecture'),
  combined: Number(has(lines, 'combinedMeeting')),
  dialogue: sessionsOf(lines, 'dialogue'),
  moreForResidents: Math.max(
    0,
    lines.reduce(
      (sum, { block, audience, sessions }) =>
        block === 'dialogue' && audience === 'residentsWithStaff' ? sum + sessions.value : sum,
      -1,
    ),
  ),
  workshop: sessionsOf(lines, 'workshop'),
  groups: groupsOf(lines, 'workshop'),
  actionLearning: sessionsOf(lines, 'actionLearning'),
  sets: groupsOf(lines, 'actionLearning'),
  mandateTalk: has(lines, 'mandateTalk'),
  harvest: has(lines, 'harvest'),
})

/** What is at the heart: what was chosen, and where that is gone the best fitting of what is left. */
export function heartOf(
  { lead, lines }: Pick<ProgrammeNow, 'lead' | 'lines'>,
  situation: Situation,
): Format | null {
  const mix = mixOf(lines, situation)
  return lead !== null && takesPart(mix, lead)
    ? lead
    : (situation.order.find((format) => takesPart(mix, format)) ?? null)
}

/** Lays the parts on the calendar again, as the rules do, after there is more or less of them. */
export function layAgain(lines: readonly Line[], situation: Situation): Line[] {
  const calendar = calendarFor(
    { of: (block) => sessionsOf(lines, block), parts: (block) => partsOf(lines, block) },
    has(lines, 'coordination'),
    situation,
    situation.offering,
  )
  // Dialogues for two publics follow on one another within the weeks of all; workshops on two themes share them.
  let dialogues = 0
  const between = betweenDialogues(situation, sessionsOf(lines, 'dialogue'))
  return lines
    .map((line): Line => {
      const all = calendar[line.block]
      if (all === undefined) return line
      const { because, from, to } = all
      const start = from + (line.block === 'dialogue' ? dialogues * between : 0)
      if (line.block === 'dialogue') dialogues += line.sessions.value
      const weeks =
        line.block === 'dialogue'
          ? { from: start, to: start + (line.sessions.value - 1) * between + 1 }
          : { from, to: Math.max(to, from + 1) }
      return {
        ...line,
        weeks,
        timing: timingOf(line, because),
        milestones: line.milestones.length > 0 ? milestonesIn(weeks) : [],
      }
    })
    .toSorted(byTime)
}
