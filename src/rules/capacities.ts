import { reckoned } from '../questionnaire/cells.ts'
import type { QuestionId } from '../questionnaire/types.ts'
import { itemOf } from '../questionnaire/walk.ts'
import type { Evaluation } from './evaluate.ts'

/** The numbers that were answered. `Infinity` means that the answer is open: no limit, named among the assumptions. */
export interface Capacities {
  /** employees to be reached; when open, a usual group is taken */
  readonly staff: number
  /** residents or clients who take part; 0 where none do */
  readonly residents: number
  readonly staffMinutes: number
  readonly residentMinutes: number
  readonly corePeople: number
  readonly coreResidents: number
  readonly coreMeetings: number
  readonly hasCore: boolean
  /** how long one meeting may last, for who can take part for the shortest time */
  readonly longestMinutes: number
  readonly months: number
  /** euros excluding value added tax */
  readonly budget: number
}

/** What is taken when nobody knows yet how many people; said among the assumptions. */
export const usualGroup = { staff: 16, residents: 8, core: 8 } as const
/** Without a word on value added tax a budget is read as including it: the cautious side. Source: domain.md D. */
export const usualVat = 0.21

export function capacitiesOf({
  walk: { answers },
  asked,
}: Pick<Evaluation, 'asked'> & { readonly walk: Pick<Evaluation['walk'], 'answers'> }): Capacities {
  const amount = (id: QuestionId, open: number) =>
    answers[id] === undefined ? open : (reckoned(itemOf(id).question, answers[id]) ?? open)
  const residentsTakePart =
    answers.participants?.some((who) => who === 'residents' || who === 'youth' || who === 'volunteers') ??
    false
  const budget = amount('budget', Infinity)
  const hasCore = answers.core === 'yes'
  return {
    staff: amount('staff', usualGroup.staff),
    residents: residentsTakePart && asked.has('residents') ? amount('residents', usualGroup.residents) : 0,
    staffMinutes: amount('staffHours', Infinity) * 60,
    residentMinutes: amount('residentHours', Infinity) * 60,
    corePeople: hasCore ? amount('corePeople', usualGroup.core) : usualGroup.core,
    coreResidents: hasCore ? amount('coreResidents', Infinity) : Infinity,
    coreMeetings: hasCore ? amount('coreMeetings', Infinity) : Infinity,
    hasCore,
    longestMinutes: amount('longestSession', Infinity) * 60,
    months: amount('duration', Infinity),
    budget: answers.budgetVat === 'excl' ? budget : budget / (1 + usualVat),
  }
}
