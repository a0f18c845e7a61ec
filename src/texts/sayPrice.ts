import { reckoned } from '../questionnaire/cells.ts'
import type { Answers } from '../questionnaire/types.ts'
import { itemOf } from '../questionnaire/walk.ts'
import type { Amounts } from '../rules/amounts.ts'
import { sayEuro } from './say.ts'
import type { Language } from './texts.ts'

/** An amount with the words that say whether value added tax is in it. */
export type VatWords = Readonly<Record<'excl' | 'incl', (amount: string) => string>>

/**
 * With or without value added tax, as the client spoke of the budget, so that amounts on one page can be laid side by
 * side; a budget of which nobody said it is taken to hold it. Without a budget as the programme is priced: without.
 */
export const vatOf = ({ budget, budgetVat }: Pick<Answers, 'budget' | 'budgetVat'>): 'excl' | 'incl' =>
  budgetVat === 'excl' || reckoned(itemOf('budget').question, budget) === undefined ? 'excl' : 'incl'

/** In whole euros, as it is shown: then what is shown adds up. */
export const wholeEuros = (
  { exclVat, inclVat }: Amounts,
  answers: Pick<Answers, 'budget' | 'budgetVat'>,
): number => Math.round((vatOf(answers) === 'excl' ? exclVat : inclVat).value)

/** So many euros, counted as the client spoke of the budget. */
export const sayInVat = (
  euros: number,
  answers: Pick<Answers, 'budget' | 'budgetVat'>,
  words: VatWords,
  language: Language,
): string => words[vatOf(answers)](sayEuro(euros, language))
