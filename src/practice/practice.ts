import { blocks, type Block } from '../rules/formats.ts'
import { usualSizes, type Offering } from '../rules/offering.ts'
import type { Practice, VatBasis } from './practiceSchema.ts'

export { fictionalPractice } from './fictionalPractice.ts'
export type { Practice } from './practiceSchema.ts'

const forEach = <Value>(value: (block: Block) => Value) =>
  Object.fromEntries(blocks.map((block) => [block, value(block)])) as Record<Block, Value>

/** On what ground value added tax is, or is not, charged for a block. */
export const vatBasisOf = (practice: Practice, block: Block): VatBasis =>
  practice.vatBases?.[block] ?? practice.vatBasis

/** What a practice offers, in the numbers that the rules read. */
export function offeringOf(practice: Practice): Offering {
  const { dayRate, dayRates, vat } = practice
  return {
    sizes: usualSizes,
    dayRate: forEach((block) => dayRates?.[block] ?? dayRate),
    vat: forEach((block) => (vatBasisOf(practice, block) === 'standard' ? vat : 0)),
  }
}
