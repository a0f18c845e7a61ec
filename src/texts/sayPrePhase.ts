import type { Answers } from '../questionnaire/types.ts'
import { besideBudget } from '../rules/beside.ts'
import type { PrePhase } from '../rules/prePhase.ts'
import type { Line } from '../rules/recommendation.ts'
import type { AdviceTexts, ProgrammeTexts } from './adviceTexts.ts'
import type { ReasonTexts } from './reasonTexts.ts'
import { sayEuro, sayNumber } from './say.ts'
import { sayParts } from './sayProgramme.ts'
import type { Language } from './texts.ts'

/** The phase before a second one, in sentences: what it works on, what it holds and costs, and what is decided at its end. */
export function sayPrePhase(
  { prepares, days, price, decision }: PrePhase,
  lines: readonly Line[],
  {
    advice: { prePhase },
    programme,
    reasons,
    language,
    answers,
  }: {
    readonly advice: AdviceTexts
    readonly programme: ProgrammeTexts
    readonly reasons: ReasonTexts
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
    prePhase.holds(sayParts(lines, { programme, reasons, language })),
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
