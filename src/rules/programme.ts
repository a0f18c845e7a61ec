import { apart, hasFacilitators, inSeries } from './days.ts'
import type { Block } from './formats.ts'
import type { Mix } from './mix.ts'
import type { Offering } from './offering.ts'
import type { Ask } from './situation.ts'

/** Whole weeks counted from the go-ahead: a part runs from the start of `from` to the end of `to`. */
export interface Weeks {
  readonly from: number
  readonly to: number
}

export const WEEKS_PER_MONTH = 52 / 12

/** Lays one part on the calendar and returns the week after it. */
type Put = (block: Block, from: number, length: number) => number

/**
 * What comes after what, and how close together. Precedence: talk with the sponsor, then listening, then a lecture,
 * then dialogue, then training, then action learning, then the harvest (domain.md B; R3). A part waits for its own lead
 * time too.
 */
function lay(mix: Mix, ask: Ask, offering: Offering, lead: number, interval: number, put: Put): number {
  const { sizes } = offering
  let free = 0
  if (mix.mandateTalk) free = put('mandateTalk', 1, 1)
  if (ask.signals.listeningTalks) free = put('listeningTalks', Math.max(1, free), 4)
  if (mix.combined > 0) free = put('combinedMeeting', free + sizes.combinedLead, 1)
  if (mix.lecture > 0) free = put('lecture', Math.max(free, sizes.lectureLead), mix.lecture)
  if (hasFacilitators(mix, ask, offering))
    free = put('facilitatorTraining', Math.max(free, sizes.workshopLead), 2)
  let learning = free
  if (mix.dialogue > 0) {
    const from = Math.max(free, sizes.dialogueLead)
    const series = inSeries(ask.room.gathering) && !ask.signals.neutral
    const end = put('dialogue', from, (mix.dialogue - 1) * (series ? 2 : 3) + 1)
    // A series goes on while the rest begins; a few dialogues come first.
    learning = series ? Math.min(end, from + 2) : end
    free = end
  }
  if (mix.workshop > 0)
    learning = put('workshop', Math.max(learning + 1, sizes.workshopLead), (mix.workshop - 1) * 2 + 1)
  let end = Math.max(free, learning)
  if (mix.actionLearning > 0)
    end = Math.max(
      end,
      put('actionLearning', Math.max(lead, learning + 1), (mix.actionLearning - 1) * interval + 1),
    )
  return mix.harvest ? put('harvest', end + 1, 1) : end
}

/** How close together the meetings of a set are: as usual, and closer where the months are few. */
const paces = ({ sizes }: Offering) =>
  [
    [sizes.setLead, sizes.setInterval],
    [sizes.setLead, 3],
    [sizes.setLeadShortest, sizes.setIntervalShortest],
  ] as const

const start = (from: number) => Math.max(0, Math.round(from))
const lasting = (length: number) => Math.max(1, Math.round(length))

/** Weeks from the first meeting to the last, at one pace: what "how many months may it take" is about. */
function span(mix: Mix, ask: Ask, offering: Offering, lead: number, interval: number): number {
  let first = Infinity
  let last = 0
  lay(mix, ask, offering, lead, interval, (_, from, length) => {
    const end = start(from) + lasting(length)
    first = Math.min(first, start(from))
    last = Math.max(last, end)
    return end
  })
  return Math.max(0, last - first)
}

/** The shortest time from the first meeting to the last, in weeks. */
export function shortestSpan(mix: Mix, ask: Ask, offering: Offering): number {
  const { sizes } = offering
  return span(mix, ask, offering, sizes.setLeadShortest, sizes.setIntervalShortest)
}

/** The calendar, at the most relaxed pace that the months allow. */
export function calendarOf(mix: Mix, ask: Ask, offering: Offering): Partial<Record<Block, Weeks>> {
  const weeks = ask.room.months * WEEKS_PER_MONTH
  const all = paces(offering)
  const [lead, interval] = all.find(([from, gap]) => span(mix, ask, offering, from, gap) <= weeks) ?? all[2]
  const calendar: Partial<Record<Block, Weeks>> = {}
  const end = lay(mix, ask, offering, lead, interval, (block, from, length) => {
    const part = { from: start(from), to: start(from) + lasting(length) }
    calendar[block] = part
    return part.to
  })
  // Coordination is no meeting: it runs along.
  if (hasFacilitators(mix, ask, offering) || mix.sets > 1) calendar.coordination = { from: 0, to: end }
  return calendar
}

export const lastWeek = (weeks: Partial<Record<Block, Weeks>>): number =>
  Math.max(0, ...Object.values(weeks).map(({ to }) => to))

/** Whole months that a number of weeks takes. */
export const monthsOf = (weeks: number): number => Math.ceil(weeks / WEEKS_PER_MONTH)

/** Whether the calendar of a mix keeps the groups apart. */
export const keepsApart = ({ room, signals }: Ask): boolean => !signals.neutral && apart(room.gathering)
