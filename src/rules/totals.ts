import type { Offering } from './offering.ts'
import { monthsOf } from './programme.ts'
import type { Line, Totals } from './recommendation.ts'
import { traced } from './trace.ts'

/** Days, months and price of so many parts together, with value added tax at the rate of each. */
export function totalsOf(lines: readonly Line[], offering: Pick<Offering, 'vat'>): Totals {
  const sum = (amount: (line: Line) => number) => lines.reduce((total, line) => total + amount(line), 0)
  const exclVat = sum(({ price }) => price.value)
  const vat = Math.round(sum(({ block, price }) => price.value * offering.vat[block]) * 100) / 100
  return {
    days: traced(sum(({ days }) => days.value)),
    months: traced(monthsOf(Math.max(0, ...lines.map(({ weeks }) => weeks.to)))),
    price: {
      exclVat: traced(exclVat, 'answer:budget'),
      vat: traced(vat),
      inclVat: traced(Math.round((exclVat + vat) * 100) / 100),
    },
  }
}
