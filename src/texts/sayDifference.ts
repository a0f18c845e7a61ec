import { inWholeEuros } from '../practice/indication.ts'
import type { Answers } from '../questionnaire/types.ts'
import type { Change, Variant } from '../rules/recommendation.ts'
import type { ExplanationTexts } from './explanationTexts.ts'
import { sayEuro } from './say.ts'
import { vatOf } from './sayPrice.ts'
import type { ProgrammeWords } from './sayProgramme.ts'

/** What a block is called in a difference; two dialogues for two publics are told apart by their public. */
export const sayWhose = (
  name: string,
  { audience }: Pick<Change, 'audience'>,
  { programme }: Pick<ProgrammeWords, 'programme'>,
): string =>
  audience === null
    ? name
    : `${name} (${audience === 'staffAndLeaders' ? programme.inside : programme.audiences.residents})`

/** Of what of a part there is more or less, after what the part is called: "dialoogsessie: twee bijeenkomsten in plaats van zes". */
export const sayAmounts = (
  name: string,
  change: Change,
  { explanation, programme }: Pick<ProgrammeWords, 'programme'> & { readonly explanation: ExplanationTexts },
): string => explanation.change(change.block, sayWhose(name, change, { programme }), change.from, change.to)

/**
 * All that differs from the advice, each with what it costs more or less; in whole euros that add up to the difference
 * between the two prices as they are shown.
 */
export function sayDifference(
  { changes, price }: Pick<Variant, 'changes' | 'price'>,
  {
    answers,
    explanation,
    ...words
  }: ProgrammeWords & {
    readonly explanation: ExplanationTexts
    readonly answers: Pick<Answers, 'budget' | 'budgetVat'>
  },
): string[] {
  const vat = vatOf(answers) === 'excl' ? 'exclVat' : 'inclVat'
  const dearer = changes.map((change) => change.dearer[vat].value)
  const advised = dearer.reduce((rest, one) => rest - one, price[vat].value)
  const whole = inWholeEuros([advised, ...dearer]).slice(1)
  return changes.map((change, at) => {
    const said = sayAmounts(words.reasons.blocks[change.block], change, { explanation, ...words })
    const more = whole[at] ?? 0
    if (more === 0) return said
    return (more > 0 ? explanation.costsMore : explanation.costsLess)(
      said,
      sayEuro(Math.abs(more), words.language),
    )
  })
}
