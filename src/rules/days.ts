import { blocks, type Block } from './formats.ts'
import { dialoguesForResidents, type Mix } from './mix.ts'
import type { Offering } from './offering.ts'
import type { Gathering } from './room.ts'
import type { Ask } from './situation.ts'

const WEEKS_PER_MONTH = 52 / 12

/** Rounded to quarters of a day, as an offer states them. */
export const quarters = (days: number) => Math.round(days * 4) / 4

export const inSeries = (gathering: Gathering): boolean => gathering.startsWith('series')
export const apart = (gathering: Gathering): boolean => gathering === 'apart' || gathering === 'apartLarge'

/**
 * Whether a dialogue can be held for a smaller group than would come: those that are large, and held only once. Of the
 * series the shortest one can begin so: for more people so few are no beginning.
 */
export const canBeSmaller = ({ room: { gathering }, signals }: Pick<Ask, 'room' | 'signals'>): boolean =>
  !signals.neutral &&
  (gathering === 'upTo40' || gathering === 'upTo80' || gathering === 'apartLarge' || gathering === 'series3')

/** Whether a long series of dialogues is held, each for other people: for a large staff, or for one that meets apart. */
export const isLongSeries = (
  { dialogue }: Mix,
  { room, signals }: Ask,
  { sizes }: Pick<Offering, 'sizes'>,
): boolean =>
  !signals.neutral &&
  (inSeries(room.gathering) || apart(room.gathering)) &&
  dialogue >= sizes.dialogueSeriesFrom

/**
 * Whether the staff leads part of the dialogues itself: from so many on it pays to train them. Not where the house still
 * has to settle what it may promise: that talk is not led by who takes part in it.
 */
export const hasFacilitators = (mix: Mix, ask: Ask, offering: Pick<Offering, 'sizes'>): boolean =>
  inSeries(ask.room.gathering) && isLongSeries(mix, ask, offering)

/** Whether a programme yields lessons to pass on: action learning does, and so does a long series of dialogues. */
export const yieldsLessons = (mix: Mix, ask: Ask, offering: Pick<Offering, 'sizes'>): boolean =>
  mix.actionLearning > 0 || isLongSeries(mix, ask, offering)

/** Whether parts run beside each other and somebody has to keep them together. */
export const isCoordinated = (mix: Mix, ask: Ask, offering: Pick<Offering, 'sizes'>): boolean =>
  isLongSeries(mix, ask, offering) || (mix.actionLearning > 0 && mix.sets > 1)

/** The size of one dialogue with residents who meet apart, in days; one by itself is paid as one that is not large. */
export const residentsDays = (
  { dialogue, smaller }: Pick<Mix, 'dialogue' | 'smaller'>,
  { room }: Pick<Ask, 'room'>,
): 'dialogueLargeDays' | 'dialogueDays' =>
  room.gathering === 'apartLarge' && !smaller && dialogue > 1 ? 'dialogueLargeDays' : 'dialogueDays'

function dialogueDays(mix: Mix, ask: Ask, offering: Offering): number {
  const { sizes } = offering
  const { gathering } = ask.room
  if (mix.dialogue === 0) return 0
  if (ask.signals.neutral) return mix.dialogue * sizes.dialogueDays
  if (hasFacilitators(mix, ask, offering)) return quarters(mix.dialogue * sizes.dialogueSeriesDays)
  if (apart(gathering)) {
    const residents = dialoguesForResidents(mix)
    return (mix.dialogue - residents) * sizes.dialogueDays + residents * sizes[residentsDays(mix, ask)]
  }
  return mix.dialogue * (gathering === 'upTo24' || mix.smaller ? sizes.dialogueDays : sizes.dialogueLargeDays)
}

/** How long a programme with parallel parts usually runs, in weeks: what coordination is reckoned over. */
const usualWeeks = ({ actionLearning, dialogue }: Mix, { sizes }: Offering) =>
  Math.max(
    actionLearning === 0 ? 0 : sizes.setLead + (actionLearning - 1) * sizes.setInterval + 4,
    sizes.dialogueLead + dialogue * 2,
  )

/** Adviser days for each part of a mix. Source: domain.md B, Adviser days and Supporting blocks. */
export function daysOf(mix: Mix, ask: Ask, offering: Offering): Record<Block, number> {
  const { sizes } = offering
  const { lecture, combined, workshop, groups, actionLearning, sets } = mix
  const facilitated = hasFacilitators(mix, ask, offering)
  const firstSet =
    actionLearning <= sizes.setSessionsLeast
      ? sizes.setShortDays
      : sizes.setDays + (actionLearning - sizes.setSessionsUsual) * sizes.setSessionDays
  return {
    mandateTalk: mix.mandateTalk ? sizes.mandateTalkDays : 0,
    listeningTalks: ask.signals.listeningTalks ? sizes.listeningTalks * sizes.listeningTalkDays : 0,
    lecture: lecture === 0 ? 0 : sizes.lectureDays + (lecture - 1) * sizes.lectureRepeatDays,
    combinedMeeting: combined === 0 ? 0 : sizes.combinedDays,
    facilitatorTraining: facilitated ? sizes.facilitatorDays : 0,
    dialogue: dialogueDays(mix, ask, offering),
    workshop: workshop === 0 ? 0 : workshop * (sizes.workshopDays + (groups - 1) * sizes.workshopRepeatDays),
    actionLearning: actionLearning === 0 ? 0 : firstSet + (sets - 1) * sizes.setExtraDays,
    harvest: mix.harvest ? (sets > 1 ? sizes.sharingDays : sizes.harvestDays) : 0,
    coordination: isCoordinated(mix, ask, offering)
      ? sizes.coordinationDays * Math.ceil(usualWeeks(mix, offering) / WEEKS_PER_MONTH / 3)
      : 0,
  }
}

/** Adviser days for a whole mix. */
export const daysInAll = (mix: Mix, ask: Ask, offering: Offering): number =>
  Object.values(daysOf(mix, ask, offering)).reduce((sum, days) => sum + days, 0)

/** The price of so many days of each part, in euros excluding value added tax. */
export function priceOf(days: Readonly<Record<Block, number>>, { dayRate }: Offering): number {
  let price = 0
  for (const block of blocks) price += days[block] * dayRate[block]
  return price
}
