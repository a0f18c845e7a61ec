import type { Beside } from '../rules/beside.ts'
import type { AdviceTexts } from './adviceTexts.ts'
import { sayEuro } from './say.ts'
import type { Language } from './texts.ts'

/** Below this, in euros, nothing worth naming is left: less than what rounding to whole euros makes of a price. */
const NOTHING = 1

/** About so much: in hundreds, or in tens where it is less than a thousand. */
export const aboutSo = (amount: number): number => {
  const step = amount < 1000 ? 10 : 100
  return Math.max(step, Math.round(amount / step) * step)
}

/** How the price lies beside the budget, as one or two sentences. */
export function sayBudget(
  beside: Beside | null,
  { advice: { budget }, language }: { readonly advice: AdviceTexts; readonly language: Language },
): string {
  if (beside === null) return budget.none
  const { left, vat, reading } = beside
  const amount = budget.amount[vat](sayEuro(beside.budget, language))
  const over = left <= -NOTHING
  // Of a figure the rest is a figure; of an estimate it can only be about so much.
  const amountLeft = reading === 'exact' ? Math.abs(left) : aboutSo(Math.abs(left))
  const rest = Math.abs(left) < NOTHING ? null : sayEuro(amountLeft, language)
  if (over) return budget.over(amount, rest ?? '')
  return budget[reading](amount, rest)
}
