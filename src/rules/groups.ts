import { apart, inSeries } from './days.ts'
import { talkMinutes } from './limits.ts'
import { dialoguesForResidents, type Mix } from './mix.ts'
import { residentsInOne, residentsInSeries, seriesForResidents } from './room.ts'
import type { Situation } from './situation.ts'

/** How a dialogue is held: all together, staff and residents apart, a series for a large staff, or small and neutral. */
export type Manner = 'together' | 'apart' | 'series' | 'neutral'

export const mannerOf = ({ room, signals }: Pick<Situation, 'room' | 'signals'>): Manner =>
  signals.neutral
    ? 'neutral'
    : apart(room.gathering)
      ? 'apart'
      : inSeries(room.gathering)
        ? 'series'
        : 'together'

/** Staff (0) or residents (1), where they meet apart. */
export type Which = 0 | 1

/** Who meet in the dialogues of a mix where they meet apart, in the order in which they do. */
export function meetingApart(
  { residentsFirst, residentsRather }: Pick<Situation, 'residentsFirst' | 'residentsRather'>,
  mix: Pick<Mix, 'dialogue' | 'moreForResidents'>,
): readonly Which[] {
  const { dialogue } = mix
  if (dialogue === 0) return []
  if (dialogue === 1) return [residentsRather ? 1 : 0]
  const outside = dialoguesForResidents(mix)
  const residents = Array.from({ length: outside }, (): Which => 1)
  const house = Array.from({ length: dialogue - outside }, (): Which => 0)
  return residentsFirst ? [...residents, ...house] : [...house, ...residents]
}

/** The most people in a dialogue that is not a large one. */
const notLarge = ({ sizes }: Situation['offering']) => sizes.dialogueLargeFrom - 1

/**
 * How many people sit in one dialogue, which may be for a smaller group than would come. Where they meet apart, `which`
 * tells the staff (0) from the residents (1), among whom some of the staff sit: trust does not grow between people who
 * never meet.
 */
export function dialogueGroup(
  situation: Situation,
  {
    which = 0,
    smaller,
    side = 1,
  }: {
    readonly which?: Which
    readonly smaller: boolean
    /** in how many dialogues that public talks */
    readonly side?: number
  },
): number {
  const { numbers, offering, room } = situation
  const { sizes } = offering
  const people = numbers.staff + numbers.residents
  switch (mannerOf(situation)) {
    case 'neutral':
      return Math.min(sizes.dialogueNeutralGroup, people)
    case 'apart':
      return which === 0
        ? Math.min(numbers.staff, sizes.dialogueMandateGroup)
        : room.gathering === 'apartLarge' && !smaller
          ? // The few of the staff take nobody's seat.
            Math.min(Math.ceil(numbers.residents / side), residentsInOne(room.gathering, offering)) +
            staffAmong(situation)
          : Math.min(Math.ceil(numbers.residents / side) + staffAmong(situation), notLarge(offering))
    case 'series':
      return Math.min(smaller ? notLarge(offering) : sizes.dialogueGroup, people)
    default:
      return Math.min(smaller ? notLarge(offering) : sizes.dialogueMost, people)
  }
}

/**
 * How many people come each time where other people do: all of them over the dialogues there are. So few that a dialogue
 * would no longer be a large one does not happen, as its price is that of a large one.
 */
export function comeEachTime(
  situation: Situation,
  mix: Pick<Mix, 'dialogue' | 'smaller'>,
  withResidents: boolean,
): number {
  const { numbers, offering } = situation
  const seats = dialogueGroup(situation, mix)
  if (mannerOf(situation) !== 'series' || mix.dialogue < 2) return seats
  const spread = Math.ceil((numbers.staff + (withResidents ? numbers.residents : 0)) / mix.dialogue)
  return Math.min(seats, Math.max(spread, offering.sizes.dialogueLargeFrom))
}

/** How many of the staff sit among the residents who meet apart from them. */
export const staffAmong = ({ numbers: { staff }, offering: { sizes } }: Situation): number =>
  Math.min(staff, sizes.dialogueStaffAmong)

/** How many people have a seat in the dialogues of a mix; who come to several have one. */
export function dialogueSeats(situation: Situation, mix: Mix): number {
  const { numbers, offering } = situation
  const { dialogue, smaller, combined } = mix
  const side = Math.max(1, dialoguesForResidents(mix))
  if (combined > 0) return Math.min(offering.sizes.combinedGroup, numbers.staff + numbers.residents)
  if (dialogue === 0) return 0
  switch (mannerOf(situation)) {
    case 'series':
      return dialogue * dialogueGroup(situation, { smaller })
    case 'apart':
      // One by itself is paid as one that is not large.
      return meetingApart(situation, mix)
        .map((which) => dialogueGroup(situation, { which, smaller: smaller || dialogue === 1, side }))
        .reduce((sum, seats) => sum + seats, 0)
    default:
      return dialogueGroup(situation, { smaller })
  }
}

/**
 * How many residents sit in one dialogue of a series for a large staff, where they are too few to be company for each other
 * in every one; 0 where they sit in all, or in none. Who learn in a set already meet the staff there: it is for the others.
 */
export function residentsAtOne(
  situation: Situation,
  { dialogue, smaller, actionLearning, sets }: Pick<Mix, 'dialogue' | 'smaller' | 'actionLearning' | 'sets'>,
): number {
  const { numbers, offering } = situation
  const { sizes } = offering
  if (dialogue === 0 || mannerOf(situation) !== 'series' || residentsInSeries(numbers, sizes)) return 0
  const inSets = actionLearning === 0 ? 0 : Math.min(numbers.coreResidents, sizes.setResidents * sets)
  if (numbers.residents - inSets < sizes.dialogueLeast) return 0
  return Math.min(numbers.residents, dialogueGroup(situation, { smaller }) - staffAmong(situation))
}

/** Whether so few residents are wanted beside a large staff that they sit nowhere: nobody of them is company for another. */
export const tooFewBeside = (situation: Situation): boolean =>
  mannerOf(situation) === 'series' &&
  situation.numbers.residents > 0 &&
  situation.numbers.residents < situation.offering.sizes.dialogueLeast &&
  !residentsInSeries(situation.numbers, situation.offering.sizes)

/** Whether residents come to a lecture too: those with little time come to talk, not to listen. */
export const residentsHear = (situation: Situation, mix: Mix): boolean =>
  mix.lecture > 0 &&
  situation.numbers.residents > 0 &&
  (mannerOf(situation) === 'together' ||
    (mannerOf(situation) === 'series' &&
      seriesForResidents(situation.numbers, situation.room.gathering, situation.offering.sizes))) &&
  situation.offering.sizes.lectureMinutes + talkMinutes(mix, situation, situation.offering) <=
    situation.room.residentMinutes

/** Whether staff come to anything in a mix, as others than the few who sit among residents. */
export function staffMeet(situation: Situation, mix: Mix): boolean {
  const { lecture, combined, dialogue, workshop, actionLearning } = mix
  if (situation.numbers.staff === 0) return false
  if (lecture + combined + workshop + actionLearning > 0) return true
  return mannerOf(situation) === 'apart' ? meetingApart(situation, mix).includes(0) : dialogue > 0
}

/** Whether residents sit at a table in a mix, as others than the few in a core group. */
export function residentsMeet(situation: Situation, mix: Mix): boolean {
  const { dialogue, combined } = mix
  if (situation.numbers.residents === 0) return false
  if (combined > 0) return !tooFewBeside(situation)
  const manner = mannerOf(situation)
  if (manner === 'series')
    return (
      dialogue > 0 &&
      (residentsInSeries(situation.numbers, situation.offering.sizes) || residentsAtOne(situation, mix) > 0)
    )
  return manner === 'apart' ? meetingApart(situation, mix).includes(1) : dialogue > 0
}
