import { isBand, reckoned } from '../questionnaire/cells.ts'
import type { Answers } from '../questionnaire/types.ts'
import { itemOf } from '../questionnaire/walk.ts'

/** A price beside the budget that was answered. Amounts in euros, both with or both without value added tax. */
export interface Beside {
  /** whether the amounts hold value added tax; `unsaid`: nobody said so, and the cautious reading is that they do */
  readonly vat: 'excl' | 'incl' | 'unsaid'
  /** the budget itself, or the figure that an estimate is read as */
  readonly budget: number
  /**
   * `exact`: a figure was given. Of an estimate: `upTo` its upper end is reckoned with, and it may be less; `certain`
   * the price fits at its lower end too; `open` it has no upper end, and a cautious figure is reckoned with.
   */
  readonly reading: 'exact' | 'upTo' | 'certain' | 'open'
  /** what is left; negative where the price is more */
  readonly left: number
}

/** The price beside the budget; null where there is none to put it beside. The price is as it is shown, in whole euros. */
export function besideBudget(
  answers: Answers,
  price: { readonly exclVat: number; readonly inclVat: number },
): Beside | null {
  const { question } = itemOf('budget')
  const budget = reckoned(question, answers.budget)
  if (budget === undefined || question.kind !== 'money') return null
  const vat = answers.budgetVat ?? 'unsaid'
  const amount = vat === 'excl' ? price.exclVat : price.inclVat
  const left = budget - amount
  if (!isBand(question, answers.budget)) return { vat, budget, reading: 'exact', left }
  const at = question.bands.findIndex(({ id }) => id === answers.budget)
  const least = question.bands[at - 1]?.upTo ?? 0
  const endless = at === question.bands.length - 1
  return { vat, budget, reading: amount <= least ? 'certain' : endless ? 'open' : 'upTo', left }
}
