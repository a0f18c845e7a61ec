import type { Block } from './formats.ts'
import type { Capacities } from './capacities.ts'
import type { Mix, Manner } from './compose.ts'
import type { Offering } from './offering.ts'

/** Whole weeks counted from the go-ahead: a part runs from the start of `from` to the end of `to`. */
export interface Weeks {
  readonly from: number
  readonly to: number
}

const WEEKS_PER_MONTH = 52 / 12

/**
 * The calendar: what comes after what, and how close together. Precedence: talk with the sponsor, then listening, then
 * a lecture, then dialogue, then training, then action learning, then the harvest (domain.md B; R3). A part waits for
 * its own lead time too. When the months are few, the meetings of the sets move closer together.
 */
export function calendarOf(
  mix: Mix,
  manner: Manner,
  days: Readonly<Record<Block, number>>,
  { months }: Pick<Capacities, 'months'>,
  { sizes }: Offering,
): Partial<Record<Block, Weeks>> {
  const plan = (lead: number, interval: number): Partial<Record<Block, Weeks>> => {
    const weeks: Partial<Record<Block, Weeks>> = {}
    const put = (block: Block, from: number, length: number): number => {
      const start = Math.max(0, Math.round(from))
      weeks[block] = { from: start, to: start + Math.max(1, Math.round(length)) }
      return start + Math.max(1, Math.round(length))
    }
    let free = 0
    if (days.mandateTalk > 0) free = put('mandateTalk', 1, 1)
    if (days.listeningTalks > 0) free = put('listeningTalks', Math.max(1, free), 4)
    if (mix.combined > 0) free = put('combinedMeeting', free + sizes.combinedLead, 1)
    if (mix.lecture > 0) free = put('lecture', Math.max(free, sizes.lectureLead), mix.lecture)
    if (days.facilitatorTraining > 0) free = put('facilitatorTraining', Math.max(free, sizes.workshopLead), 2)
    let learning = free
    if (mix.dialogue > 0) {
      const from = Math.max(free, sizes.dialogueLead)
      const gap = manner === 'series' ? 2 : 3
      const end = put('dialogue', from, (mix.dialogue - 1) * gap + 1)
      // A long series goes on while the rest begins; a short one comes first.
      learning = mix.dialogue > 2 ? from + 2 : end
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
    if (mix.harvest) end = put('harvest', end + 1, 1)
    if (days.coordination > 0) put('coordination', 0, end)
    return weeks
  }
  const tries = [
    [sizes.setLead, sizes.setInterval],
    [sizes.setLead, 3],
    [sizes.setLeadShortest, sizes.setIntervalShortest],
  ] as const
  const plans = tries.map(([lead, interval]) => plan(lead, interval))
  return plans.find((weeks) => spanOf(weeks) <= months * WEEKS_PER_MONTH) ?? plans.at(-1) ?? {}
}

/** Weeks from the first meeting to the end: what "how many months may it take" is about. Coordination is no meeting. */
export function spanOf(weeks: Partial<Record<Block, Weeks>>): number {
  const meetings = Object.entries(weeks).flatMap(([block, part]) => (block === 'coordination' ? [] : [part]))
  return meetings.length === 0
    ? 0
    : Math.max(...meetings.map(({ to }) => to)) - Math.min(...meetings.map(({ from }) => from))
}

export const lastWeek = (weeks: Partial<Record<Block, Weeks>>): number =>
  Math.max(0, ...Object.values(weeks).map(({ to }) => to))

/** Whole months that a number of weeks takes. */
export const monthsOf = (weeks: number): number => Math.ceil(weeks / WEEKS_PER_MONTH)
