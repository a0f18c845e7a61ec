import type { Answers } from '../questionnaire/types.ts'
import { besideBudget } from '../rules/beside.ts'
import type { PrePhase } from '../rules/prePhase.ts'
import type { AdviceTexts, ProgrammeTexts } from './adviceTexts.ts'
import { sayEuro, sayNumber } from './say.ts'
import type { Language } from './texts.ts'

/** The phase before a second one, in sentences: what it works on, what it costs, and what is decided at its end. */
export function sayPrePhase(
  { prepares, days, price, decision }: PrePhase,
  {
    advice: { prePhase },
    programme,
    language,
    answers,
  }: {
    readonly advice: AdviceTexts
    readonly programme: ProgrammeTexts
    readonly language: Language
    readonly answers: Answers
  },
): string[] {
  const euro = (amount: number) => sayEuro(Math.round(amount), language)
  // The talk at its end is not in the programme that fits.
  const beside = besideBudget(answers, { exclVat: price.exclVat.value, inclVat: price.inclVat.value })
  return [
    prePhase.is,
    ...prepares.map((one) => prePhase.prepares[one]),
    prePhase.costs(
      programme.days(sayNumber(days.value, language), days.value === 1),
      euro(price.exclVat.value),
      euro(price.inclVat.value),
    ),
    ...(beside !== null && beside.left < 0 ? [prePhase.over(euro(-beside.left))] : []),
    prePhase.decision(
      decision.by === 'sponsorToBe' ? prePhase.sponsorThen : programme.audiences[decision.by],
    ),
  ]
}
