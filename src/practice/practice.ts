import { blocks, type Block } from '../rules/formats.ts'
import type { Offering } from '../rules/offering.ts'
import type { Practice, VatBasis } from './practiceSchema.ts'
import { dosesDiffer, dosesWith } from './doseLimits.ts'
import { differsFromUsual, sizesWith } from './sizeLimits.ts'

export { fictionalPractice } from './fictionalPractice.ts'
export type { Practice } from './practiceSchema.ts'

const forEach = <Value>(value: (block: Block) => Value) =>
  Object.fromEntries(blocks.map((block) => [block, value(block)])) as Record<Block, Value>

/** On what ground value added tax is, or is not, charged for a block. */
export const vatBasisOf = (practice: Practice, block: Block): VatBasis =>
  practice.vatBases?.[block] ?? practice.vatBasis

/** Blocks that take half a day, where a rate for half a day counts. Source: domain.md B, Supporting blocks. */
const halfDays = new Set<Block>(['mandateTalk'])

/**
 * What a practice charges for a day of a block, in euros excluding value added tax, with travel. A rate for the block
 * goes before one for a lecture or half a day, and those before the day rate.
 */
export function dayRateOf(practice: Practice, block: Block): number {
  const { dayRate, dayRates, halfDayRate, lectureRate, travelPerDay = 0 } = practice
  const ofKind =
    block === 'lecture' && lectureRate !== undefined
      ? lectureRate / sizesWith(practice.sizes).lectureDays
      : halfDays.has(block) && halfDayRate !== undefined
        ? halfDayRate * 2
        : dayRate
  return (dayRates?.[block] ?? ofKind) + travelPerDay
}

/** Whether a practice reckons with sizes or doses that were never proved over all answers. */
export const reckonsOtherwise = ({ sizes, doses }: Pick<Practice, 'sizes' | 'doses'>): boolean =>
  differsFromUsual(sizes) || dosesDiffer(doses)

/** What a practice offers, in the numbers that the rules read. */
export function offeringOf(practice: Practice): Offering {
  const { vat } = practice
  return {
    sizes: sizesWith(practice.sizes),
    doses: dosesWith(practice.doses),
    dayRate: forEach((block) => dayRateOf(practice, block)),
    vat: forEach((block) => (vatBasisOf(practice, block) === 'standard' ? vat : 0)),
  }
}
