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
  }: {
    readonly advice: AdviceTexts
    readonly programme: ProgrammeTexts
    readonly reasons: ReasonTexts
    readonly language: Language
  },
): string[] {
  const euro = (amount: number) => sayEuro(Math.round(amount), language)
  return [
    prePhase.is,
    ...prepares.map((one) => prePhase.prepares[one]),
    prePhase.holds(sayParts(lines, { programme, reasons, language })),
    prePhase.costs(
      programme.days(sayNumber(days.value, language), days.value === 1),
      euro(price.exclVat.value),
      euro(price.inclVat.value),
    ),
    prePhase.decision(programme.audiences[decision.by]),
  ]
}
