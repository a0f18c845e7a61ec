import type { Answers } from '../questionnaire/types.ts'
import type { Corrections } from '../rules/corrections/correction.ts'
import type { Later, Recommendation } from '../rules/recommendation.ts'
import type { AdviceTexts, ProgrammeTexts } from './adviceTexts.ts'
import type { ReasonTexts } from './reasonTexts.ts'
import { inSentence, sayEuro, sayList } from './say.ts'
import { sayInVat, wholeEuros } from './sayPrice.ts'
import { sayLifts } from './sayReasons.ts'
import type { Language } from './texts.ts'

interface LaterWords {
  readonly advice: AdviceTexts
  readonly programme: ProgrammeTexts
  readonly reasons: ReasonTexts
  readonly language: Language
  readonly answers: Pick<Answers, 'budget' | 'budgetVat'>
  /** those of a consultant that count */
  readonly corrections?: Corrections | undefined
}

/** What a phase costs, as the sum of what is shown for each thing in it. */
const phaseOf = ({ holds }: Pick<Later, 'holds'>, answers: LaterWords['answers']): number =>
  holds.reduce((sum, { price }) => sum + wholeEuros(price, answers), 0)

/** What a phase costs with the programme and the talk before it: the sum of the amounts that stand beside it. */
function allOf(
  later: Pick<Later, 'holds' | 'saves' | 'goNoGo'>,
  { price }: Pick<Recommendation, 'price'>,
  answers: LaterWords['answers'],
): { readonly all: number; readonly less: number } {
  const { saves, goNoGo } = later
  const less = saves === null ? 0 : wholeEuros(saves, answers)
  const talk = goNoGo === null ? 0 : wholeEuros(goNoGo, answers)
  return { all: wholeEuros(price, answers) + phaseOf(later, answers) - less + talk, less }
}

/** All that has to be settled before what could follow can, one sentence each: also the time and money for it. */
export function sayLater(
  later: Pick<Later, 'once' | 'short' | 'holds' | 'saves' | 'goNoGo'>,
  recommendation: Pick<Recommendation, 'price'>,
  { advice, reasons, language, answers }: LaterWords,
): string[] {
  const { once, short, goNoGo } = later
  const { more: names } = reasons.shortage
  const { all, less } = allOf(later, recommendation, answers)
  const beside = short.includes('budget') && all > phaseOf(later, answers)
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
        ]
      : []),
  ]
  return said.length > 0 ? said : [advice.laterRoom]
}

/**
 * What deciding on it costs, where that is a talk by itself; what it costs then, with all that comes with it; and what
 * all costs together, where the budget is enough for that; what a trajectory costs that is as large as was asked for; and what
 * is enough where all is settled before the start.
 */
export function sayLaterPrice(
  later: Pick<Later, 'goNoGo' | 'holds' | 'meetings' | 'asked' | 'short' | 'saves' | 'atOnce'>,
  recommendation: Pick<Recommendation, 'price'>,
  { advice, programme, reasons, language, answers, corrections = [] }: LaterWords,
): {
  readonly talk?: string
  readonly phase: string
  readonly together?: string
  readonly asked?: string
  readonly atOnce?: string
} {
  const { goNoGo, holds, meetings, short, asked, atOnce } = later
  const { all } = allOf(later, recommendation, answers)
  const settled = wholeEuros(atOnce, answers)
  const { amount } = advice.budget
  const parts = holds.map(({ block, price }) =>
    advice.laterPart(
      block === 'harvest'
        ? programme.amount(block, 1, 1)
        : block === 'actionLearning'
          ? programme.amount(block, meetings, 1)
          : inSentence(reasons.blocks[block]),
      sayEuro(wholeEuros(price, answers), language),
    ),
  )
  return {
    ...(goNoGo !== null && {
      talk: advice.laterGoNoGo(sayInVat(wholeEuros(goNoGo, answers), answers, amount, language)),
    }),
    phase: advice.laterPrice(
      sayInVat(phaseOf({ holds }, answers), answers, amount, language),
      parts.length < 2 ? null : sayList(parts, language),
    ),
    ...(!short.includes('budget') &&
      all > phaseOf(later, answers) && {
        together: advice.laterTogether(
          sayInVat(all, answers, amount, language),
          typeof answers.budget === 'number',
        ),
      }),
    ...(asked !== null && {
      asked: advice.laterAsked(
        programme.amount('actionLearning', asked.meetings, asked.groups),
        sayInVat(wholeEuros(asked.price, answers), answers, amount, language),
      ),
    }),
    // What all of it takes at once was reckoned for the programme as it was worked out.
    ...(corrections.length === 0 &&
      goNoGo !== null &&
      settled < all && { atOnce: advice.laterAtOnce(sayEuro(settled, language), asked !== null) }),
  }
}
