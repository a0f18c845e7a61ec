import { apart, hasFacilitators, inSeries, isCoordinated } from './days.ts'
import type { Block } from './formats.ts'
import type { Mix } from './mix.ts'
import type { Offering, SizeId, Sizes } from './offering.ts'
import { waitsFor } from './precedence.ts'
import type { Ask } from './situation.ts'
import type { Because } from './trace.ts'

/** Whole weeks counted from the go-ahead: a part runs from the start of `from` to the end of `to`. */
export interface Weeks {
  readonly from: number
  readonly to: number
}

export const WEEKS_PER_MONTH = 52 / 12

/** Lays one part on the calendar; `waited` names what kept it from starting sooner. */
type Put = (block: Block, weeks: Weeks, waited: readonly Because[]) => void

/** How long a part lasts and how many weeks it takes to prepare. */
interface Shape {
  readonly lead: number
  readonly length: number
  readonly size: SizeId | undefined
}

/** How many meetings of a block a mix holds; 0 for what is not in it. */
function meetingsIn(block: Block, mix: Mix, ask: Ask, offering: Offering): number {
  switch (block) {
    case 'mandateTalk':
      return Number(mix.mandateTalk)
    case 'listeningTalks':
      return Number(ask.signals.listeningTalks)
    case 'combinedMeeting':
      return mix.combined
    case 'facilitatorTraining':
      return Number(hasFacilitators(mix, ask, offering))
    case 'harvest':
      return Number(mix.harvest)
    case 'lecture':
    case 'dialogue':
    case 'workshop':
    case 'actionLearning':
      return mix[block]
    case 'coordination':
      // No meeting: it runs along.
      return 0
    default:
      return block satisfies never
  }
}

/** Weeks from the first workshop to the last; its parts follow one another, those of all groups in the same week. */
const workshopLength = (meetings: number, parts: number, { partInterval }: Sizes): number =>
  (meetings - 1) * (parts === 1 ? 2 : Math.max(2, parts * partInterval)) + (parts - 1) * partInterval + 1

/** What shape so many meetings of a block have; undefined for what has none. */
function shapeOf(
  block: Block,
  meetings: number,
  parts: number,
  ask: Ask,
  { sizes }: Offering,
  pace: Pace,
): Shape | undefined {
  switch (block) {
    case 'mandateTalk':
      return { lead: 1, length: 1, size: undefined }
    case 'listeningTalks':
      return { lead: 1, length: 4, size: undefined }
    case 'lecture':
      return { lead: sizes.lectureLead, length: meetings, size: 'lectureLead' }
    case 'combinedMeeting':
      return { lead: sizes.combinedLead, length: 1, size: 'combinedLead' }
    case 'facilitatorTraining':
      // A session a week; who are to lead talks come twice a week where each of them is cut in two.
      return { lead: sizes.workshopLead, length: 2 * Math.ceil(parts / 2), size: 'workshopLead' }
    case 'dialogue':
      return {
        lead: sizes.dialogueLead,
        length: (meetings - 1) * betweenDialogues(ask, meetings) + 1,
        size: 'dialogueLead',
      }
    case 'workshop':
      return {
        lead: sizes.workshopLead,
        length: workshopLength(meetings, parts, sizes),
        size: 'workshopLead',
      }
    case 'actionLearning':
      return { lead: pace.lead, length: (meetings - 1) * pace.interval + 1, size: 'setLead' }
    case 'harvest':
      return { lead: 0, length: 1, size: undefined }
    case 'coordination':
      return undefined
    default:
      return block satisfies never
  }
}

const serial = ({ room, signals }: Ask) => inSeries(room.gathering) && !signals.neutral
/** Weeks from one dialogue to the next: who meet apart in more than two come to one of them, as in any series. */
export const betweenDialogues = (ask: Ask, meetings: number): number =>
  serial(ask) || (meetings > 2 && apart(ask.room.gathering) && !ask.signals.neutral) ? 2 : 3

/**
 * From which week on something may come after a part. A series goes on while the rest begins; a few dialogues come
 * first. The harvest waits for all of it.
 */
export const freeAfter = (before: Block, weeks: Weeks, block: Block, ask: Ask): number =>
  before === 'dialogue' && serial(ask) && block !== 'harvest' ? Math.min(weeks.to, weeks.from + 2) : weeks.to

/** All weeks of a block in a programme: a series of which the first dialogue stands apart is still one series. */
export const weeksOf = (
  block: Block,
  lines: readonly { readonly block: Block; readonly weeks: Weeks }[],
): Weeks => {
  const all = lines.filter((line) => line.block === block).map(({ weeks }) => weeks)
  return { from: Math.min(...all.map(({ from }) => from)), to: Math.max(...all.map(({ to }) => to)) }
}

const start = (from: number) => Math.max(0, Math.round(from))
const lasting = (length: number) => Math.max(1, Math.round(length))

/** How often each block meets, and over how many shorter meetings one of them is spread. */
export interface Meetings {
  readonly of: (block: Block) => number
  readonly parts: (block: Block) => number
}

/** Lays every part on the calendar, after what comes before it and after its own time to prepare. */
function lay(meetings: Meetings, ask: Ask, offering: Offering, pace: Pace, put: Put): void {
  const laid: Partial<Record<Block, Weeks>> = {}
  for (const { block, rows } of waitsFor) {
    const count = meetings.of(block)
    const shape = count > 0 ? shapeOf(block, count, meetings.parts(block), ask, offering, pace) : undefined
    if (shape === undefined) continue
    let from = start(shape.lead)
    let waited: readonly Because[] = shape.size === undefined ? [] : [`size:${shape.size}`]
    for (const [id, { first, gap }] of rows)
      for (const before of first) {
        const weeks = laid[before]
        if (weeks === undefined) continue
        const free = freeAfter(before, weeks, block, ask)
        if (free + gap <= from) continue
        from = free + gap
        waited = [`order:${id}`]
      }
    const weeks = { from, to: from + lasting(shape.length) }
    laid[block] = weeks
    put(block, weeks, waited)
  }
}

/** How close together the meetings of a set are, and how soon the first is, in weeks. */
interface Pace {
  readonly lead: number
  readonly interval: number
}

/** As usual, and closer where the months are few. */
const paces = ({ sizes }: Offering): readonly [Pace, Pace, Pace] => [
  { lead: sizes.setLead, interval: sizes.setInterval },
  { lead: sizes.setLead, interval: 3 },
  { lead: sizes.setLeadShortest, interval: sizes.setIntervalShortest },
]

/** Weeks from the first meeting to the last, at one pace: what "how many months may it take" is about. */
function span(meetings: Meetings, ask: Ask, offering: Offering, pace: Pace): number {
  let first = Infinity
  let last = 0
  lay(meetings, ask, offering, pace, (_, { from, to }) => {
    first = Math.min(first, from)
    last = Math.max(last, to)
  })
  return Math.max(0, last - first)
}

/** The shortest time from the first meeting to the last, in weeks. */
export const shortestSpan = (mix: Mix, ask: Ask, offering: Offering): number =>
  span(
    {
      of: (block) => meetingsIn(block, mix, ask, offering),
      parts: (block) =>
        block === 'workshop' || block === 'facilitatorTraining' ? ask.room.spread[block] : 1,
    },
    ask,
    offering,
    paces(offering)[2],
  )

/** When each part is, and what kept it from being sooner. */
export type Calendar = Partial<Record<Block, Weeks & { readonly because: readonly Because[] }>>

/** The calendar of so many meetings of each block, at the most relaxed pace that the months allow. */
export function calendarFor(
  meetings: Meetings,
  coordinated: boolean,
  ask: Ask,
  offering: Offering,
): Calendar {
  const weeks = ask.room.months * WEEKS_PER_MONTH
  const all = paces(offering)
  const pace = all.find((one) => span(meetings, ask, offering, one) <= weeks) ?? all[2]
  const calendar: Calendar = {}
  let end = 0
  lay(meetings, ask, offering, pace, (block, part, because) => {
    calendar[block] = { ...part, because }
    end = Math.max(end, part.to)
  })
  if (coordinated) calendar.coordination = { from: 0, to: end, because: [] }
  return calendar
}

/** The calendar of a mix, given over how many shorter meetings each block is spread. */
export const calendarOf = (mix: Mix, parts: Meetings['parts'], ask: Ask, offering: Offering): Calendar =>
  calendarFor(
    { of: (block) => meetingsIn(block, mix, ask, offering), parts },
    isCoordinated(mix, ask, offering),
    ask,
    offering,
  )

/** Whole months that a number of weeks takes. */
export const monthsOf = (weeks: number): number => Math.ceil(weeks / WEEKS_PER_MONTH)
