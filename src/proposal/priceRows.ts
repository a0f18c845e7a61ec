import { inWholeEuros } from '../practice/indication.ts'
import { dayRateOf, vatBasisOf, type Practice } from '../practice/practice.ts'
import { vatBases, type VatBasis } from '../practice/practiceSchema.ts'
import type { Line } from '../rules/recommendation.ts'

/** One line of an investment: a part of the programme, or the travel that is charged apart. Amounts in whole euros. */
export type PriceRow = {
  readonly amount: number
  /** euros a day; null for a price that was set by hand */
  readonly rate: number | null
  readonly basis: VatBasis
} & ({ readonly line: Line } | { readonly line: null; readonly days: number })

/** Whether a price is so many days at the rate: not one that was set by hand, nor one with a discount in it. */
export const isAtRate = (practice: Practice, { block, days, price }: Line): boolean =>
  Math.abs(price.value - days.value * dayRateOf(practice, block)) < 0.01

/**
 * The price line by line. Where a practice charges travel for each day, that stands in a line of its own, by the ground
 * for value added tax; not for a part whose price was set by hand, for there nobody can tell what of it is travel. The
 * lines add up to the same sum.
 */
export function priceRowsOf(practice: Practice, lines: readonly Line[]): PriceRow[] {
  const { travelPerDay = 0 } = practice
  const travelIn = (line: Line) =>
    travelPerDay > 0 && isAtRate(practice, line) ? line.days.value * travelPerDay : 0
  const parts = lines.map((line) => ({
    line,
    amount: line.price.value - travelIn(line),
    rate: isAtRate(practice, line)
      ? dayRateOf(practice, line.block) - (travelIn(line) > 0 ? travelPerDay : 0)
      : null,
    basis: vatBasisOf(practice, line.block),
  }))
  const travel = vatBases.flatMap((basis) => {
    const charged = lines.filter((line) => travelIn(line) > 0 && vatBasisOf(practice, line.block) === basis)
    const days = charged.reduce((sum, line) => sum + line.days.value, 0)
    return days === 0 ? [] : [{ line: null, days, amount: days * travelPerDay, rate: travelPerDay, basis }]
  })
  const rows = [...parts, ...travel]
  const amounts = inWholeEuros(rows.map(({ amount }) => amount))
  return rows.map((row, at) => ({ ...row, amount: amounts[at] ?? 0 }))
}
