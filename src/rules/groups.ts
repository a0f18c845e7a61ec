import { apart, inSeries } from './days.ts'
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

/** How many people sit in one dialogue; where they meet apart, `which` tells the staff (0) from the residents (1). */
export function dialogueGroup(situation: Situation, which: 0 | 1 = 0): number {
  const { numbers, offering } = situation
  const { sizes } = offering
  const people = numbers.staff + numbers.residents
  switch (mannerOf(situation)) {
    case 'neutral':
      return Math.min(sizes.dialogueNeutralGroup, people)
    case 'apart':
      return which === 0
        ? Math.min(numbers.staff, sizes.dialogueMandateGroup)
        : Math.min(numbers.residents, sizes.dialogueGroup)
    case 'series':
      return sizes.dialogueGroup
    default:
      return Math.min(sizes.dialogueMost, people)
  }
}
