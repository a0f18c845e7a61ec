import { apart, inSeries } from './days.ts'
import type { Mix } from './mix.ts'
import { residentsInSeries } from './room.ts'
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

/** The most people in a dialogue that is not a large one. */
const notLarge = ({ sizes }: Situation['offering']) => sizes.dialogueLargeFrom - 1

/**
 * How many people sit in one dialogue, which may be for a smaller group than would come. Where they meet apart, `which`
 * tells the staff (0) from the residents (1), among whom some of the staff sit: trust does not grow between people who
 * never meet.
 */
export function dialogueGroup(
  situation: Situation,
  { which = 0, smaller }: { readonly which?: 0 | 1; readonly smaller: boolean },
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
        : Math.min(
            numbers.residents + staffAmong(situation),
            room.gathering === 'apartLarge' && !smaller ? sizes.dialogueGroup : notLarge(offering),
          )
    case 'series':
      return sizes.dialogueGroup
    default:
      return Math.min(smaller ? notLarge(offering) : sizes.dialogueMost, people)
  }
}

/** How many of the staff sit among the residents who meet apart from them. */
export const staffAmong = ({ numbers: { staff }, offering: { sizes } }: Situation): number =>
  Math.min(staff, sizes.dialogueStaffAmong)

/** Whether residents sit at a table in a mix, as others than the few in a core group. */
export function residentsMeet(situation: Situation, { dialogue, combined }: Mix): boolean {
  if (situation.numbers.residents === 0) return false
  if (combined > 0) return true
  const manner = mannerOf(situation)
  if (manner === 'series')
    return dialogue > 0 && residentsInSeries(situation.numbers, situation.offering.sizes)
  return dialogue > (manner === 'apart' && !situation.residentsFirst ? 1 : 0)
}
