import type { Answers } from '../questionnaire/types.ts'
import type { Later, Recommendation } from '../rules/recommendation.ts'
import type { AdviceTexts, ProgrammeTexts } from './adviceTexts.ts'
import type { ReasonTexts } from './reasonTexts.ts'
import { sayEuro, sayList } from './say.ts'
import { sayInVat, wholeEuros } from './sayPrice.ts'
import { sayLifts } from './sayReasons.ts'
import type { Language } from './texts.ts'

interface LaterWords {
  readonly advice: AdviceTexts
  readonly programme: ProgrammeTexts
  readonly reasons: ReasonTexts
  readonly language: Language
  readonly answers: Pick<Answers, 'budget' | 'budgetVat'>
}

/** What a phase costs, as the sum of what is shown for each thing in it. */
const phaseOf = ({ holds }: Pick<Later, 'holds'>, answers: LaterWords['answers']): number =>
  holds.reduce((sum, { price }) => sum + wholeEuros(price, answers), 0)

/**
 * All that has to be settled before what could follow can, one sentence each: also the time and money for it. What it
 * costs with the programme is the sum of the amounts that stand beside it.
 */
export function sayLater(
  later: Pick<Later, 'once' | 'short' | 'holds' | 'saves' | 'atOnce' | 'goNoGo'>,
  { price }: Pick<Recommendation, 'price'>,
  { advice, reasons, language, answers }: LaterWords,
): string[] {
  const { once, short, saves, atOnce, goNoGo } = later
  const { names } = reasons.shortage
  const phase = phaseOf(later, answers)
  const less = saves === null ? 0 : wholeEuros(saves, answers)
  const all = wholeEuros(price, answers) + phase - less + (goNoGo === null ? 0 : wholeEuros(goNoGo, answers))
  const beside = short.includes('budget') && all > phase
  const settled = wholeEuros(atOnce, answers)
  // What it costs by itself is said already; only with the rest of a programme is it another amount.
  const more = short.flatMap((limit) =>
    !(limit === 'budget' && beside) && limit in names ? [names[limit as keyof typeof names]] : [],
  )
  const lifted = sayLifts(
    once.map((id) => `rule:${id}` as const),
    { reasons },
  )
  const said = [
    ...(lifted === undefined ? [] : [lifted]),
    ...(more.length > 0 ? [advice.laterMore(sayList(more, language))] : []),
    ...(beside
      ? [
          advice.laterBudget(
            sayInVat(all, answers, advice.budget.amount, language),
            goNoGo !== null,
            less === 0 ? null : sayEuro(less, language),
          ),
          ...(goNoGo !== null && settled < all ? [advice.laterAtOnce(sayEuro(settled, language))] : []),
        ]
      : []),
  ]
  return said.length > 0 ? said : [advice.laterRoom]
}

/** What deciding on it costs, where that is a talk by itself, and what it costs then, with all that comes with it. */
export function sayLaterPrice(
  { goNoGo, holds }: Pick<Later, 'goNoGo' | 'holds'>,
  { advice, programme, reasons, language, answers }: LaterWords,
): { readonly talk: string | undefined; readonly phase: string } {
  const { amount } = advice.budget
  const parts = holds.map(({ block, price }) =>
    advice.laterPart(
      block === 'harvest'
        ? programme.amount(block, 1, 1)
        : lower(block === 'actionLearning' ? reasons.formats[block] : reasons.blocks[block]),
      sayEuro(wholeEuros(price, answers), language),
    ),
  )
  return {
    talk:
      goNoGo === null
        ? undefined
        : advice.laterGoNoGo(sayInVat(wholeEuros(goNoGo, answers), answers, amount, language)),
    phase: advice.laterPrice(
      sayInVat(phaseOf({ holds }, answers), answers, amount, language),
      parts.length < 2 ? null : sayList(parts, language),
    ),
  }
}

const lower = (name: string) => `${name.charAt(0).toLowerCase()}${name.slice(1)}`
