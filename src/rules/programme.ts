import { hasFacilitators, inSeries } from './days.ts'
import type { Block } from './formats.ts'
import type { Mix } from './mix.ts'
import type { Offering, SizeId } from './offering.ts'
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

/** How long a part lasts and how many weeks it takes to prepare; undefined for what is not in the mix. */
function shapeOf(
  block: Block,
  mix: Mix,
  ask: Ask,
  { sizes }: Offering,
  pace: Pace,
): { readonly lead: number; readonly length: number; readonly size: SizeId | undefined } | undefined {
  switch (block) {
    case 'mandateTalk':
      return mix.mandateTalk ? { lead: 1, length: 1, size: undefined } : undefined
    case 'listeningTalks':
      return ask.signals.listeningTalks ? { lead: 1, length: 4, size: undefined } : undefined
    case 'lecture':
      return mix.lecture > 0
        ? { lead: sizes.lectureLead, length: mix.lecture, size: 'lectureLead' }
        : undefined
    case 'combinedMeeting':
      return mix.combined > 0 ? { lead: sizes.combinedLead, length: 1, size: 'combinedLead' } : undefined
    case 'facilitatorTraining':
      return hasFacilitators(mix, ask, { sizes })
        ? { lead: sizes.workshopLead, length: 2, size: 'workshopLead' }
        : undefined
    case 'dialogue':
      return mix.dialogue > 0
        ? {
            lead: sizes.dialogueLead,
            length: (mix.dialogue - 1) * (serial(ask) ? 2 : 3) + 1,
            size: 'dialogueLead',
          }
        : undefined
    case 'workshop':
      return mix.workshop > 0
        ? { lead: sizes.workshopLead, length: (mix.workshop - 1) * 2 + 1, size: 'workshopLead' }
        : undefined
    case 'actionLearning':
      return mix.actionLearning > 0
        ? { lead: pace.lead, length: (mix.actionLearning - 1) * pace.interval + 1, size: 'setLead' }
        : undefined
    case 'harvest':
      return mix.harvest ? { lead: 0, length: 1, size: undefined } : undefined
    case 'coordination':
      // No meeting: it runs along.
      return undefined
    default:
      return block satisfies never
  }
}

const serial = ({ room, signals }: Ask) => inSeries(room.gathering) && !signals.neutral
const start = (from: number) => Math.max(0, Math.round(from))
const lasting = (length: number) => Math.max(1, Math.round(length))

/** Lays every part on the calendar, after what comes before it and after its own time to prepare. */
function lay(mix: Mix, ask: Ask, offering: Offering, pace: Pace, put: Put): void {
  const laid = new Map<Block, Weeks>()
  const series = serial(ask)
  for (const { block, rows } of waitsFor) {
    const shape = shapeOf(block, mix, ask, offering, pace)
    if (shape === undefined) continue
    let from = start(shape.lead)
    let waited: readonly Because[] = shape.size === undefined ? [] : [`size:${shape.size}`]
    for (const [id, { first, gap }] of rows)
      for (const before of first) {
        const weeks = laid.get(before)
        if (weeks === undefined) continue
        // A series goes on while the rest begins; a few dialogues come first. The harvest waits for all of it.
        const free =
          before === 'dialogue' && series && block !== 'harvest'
            ? Math.min(weeks.to, weeks.from + 2)
            : weeks.to
        if (free + gap <= from) continue
        from = free + gap
        waited = [`order:${id}`]
      }
    const weeks = { from, to: from + lasting(shape.length) }
    laid.set(block, weeks)
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
function span(mix: Mix, ask: Ask, offering: Offering, pace: Pace): number {
  let first = Infinity
  let last = 0
  lay(mix, ask, offering, pace, (_, { from, to }) => {
    first = Math.min(first, from)
    last = Math.max(last, to)
  })
  return Math.max(0, last - first)
}

/** The shortest time from the first meeting to the last, in weeks. */
export const shortestSpan = (mix: Mix, ask: Ask, offering: Offering): number =>
  span(mix, ask, offering, paces(offering)[2])

/** When each part is, and what kept it from being sooner. */
export type Calendar = Partial<Record<Block, Weeks & { readonly because: readonly Because[] }>>

/** The calendar, at the most relaxed pace that the months allow. */
export function calendarOf(mix: Mix, ask: Ask, offering: Offering): Calendar {
  const weeks = ask.room.months * WEEKS_PER_MONTH
  const all = paces(offering)
  const pace = all.find((one) => span(mix, ask, offering, one) <= weeks) ?? all[2]
  const calendar: Calendar = {}
  let end = 0
  lay(mix, ask, offering, pace, (block, part, because) => {
    calendar[block] = { ...part, because }
    end = Math.max(end, part.to)
  })
  if (hasFacilitators(mix, ask, offering) || (mix.actionLearning > 0 && mix.sets > 1))
    calendar.coordination = { from: 0, to: end, because: [] }
  return calendar
}

/** Whole months that a number of weeks takes. */
export const monthsOf = (weeks: number): number => Math.ceil(weeks / WEEKS_PER_MONTH)
