import type { Later } from '../rules/recommendation.ts'
import type { AdviceTexts } from './adviceTexts.ts'
import type { ReasonTexts } from './reasonTexts.ts'
import { sayEuro, sayList } from './say.ts'
import type { Language } from './texts.ts'

/** All that has to be settled before what could follow can, one sentence each: also the time and money for it. */
export function sayLater(
  { once, short, price, together }: Pick<Later, 'once' | 'short' | 'price' | 'together'>,
  {
    advice,
    reasons,
    language,
  }: { readonly advice: AdviceTexts; readonly reasons: ReasonTexts; readonly language: Language },
): string[] {
  const { names } = reasons.shortage
  const beside = short.includes('budget') && together.value > price.value
  // What it costs by itself is said already; only with the rest of a programme is it another amount.
  const more = short.flatMap((limit) =>
    !(limit === 'budget' && beside) && limit in names ? [names[limit as keyof typeof names]] : [],
  )
  const said = [
    ...once.map((id) => reasons.lifts[id]),
    ...(more.length > 0 ? [advice.laterMore(sayList(more, language))] : []),
    ...(beside ? [advice.laterBudget(sayEuro(Math.round(together.value), language))] : []),
  ]
  return said.length > 0 ? said : [advice.laterRoom]
}
