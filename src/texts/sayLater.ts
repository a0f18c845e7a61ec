import type { Answers } from '../questionnaire/types.ts'
import type { Corrections } from '../rules/corrections/correction.ts'
import type { Later, Recommendation } from '../rules/recommendation.ts'
import type { AdviceTexts, ProgrammeTexts } from './adviceTexts.ts'
import type { ReasonTexts } from './reasonTexts.ts'
import { capital, sayEuro, sayList } from './say.ts'
import { vatOf, wholeEuros } from './sayPrice.ts'
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

/** One line of what a later phase and all around it cost: whole euros, counted as the client spoke of the budget. */
export interface LaterRow {
  readonly label: string
  readonly amount: string
}

/** All that a later phase comes to, each once, and what they are together. */
export interface LaterSum {
  readonly caption: string
  readonly rows: readonly LaterRow[]
  readonly total: LaterRow & { readonly euros: number }
}

/** All that has to be settled before what could follow can, one sentence each: also the time and money for it. */
export function sayLater(
  { once, short }: Pick<Later, 'once' | 'short'>,
  { advice, reasons, language }: Pick<LaterWords, 'advice' | 'reasons' | 'language'>,
): string[] {
  const { more: names } = reasons.shortage
  const more = short.flatMap((limit) => (limit in names ? [names[limit as keyof typeof names]] : []))
  const lifted = sayLifts(
    once.map((id) => `rule:${id}` as const),
    { reasons },
  )
  const said = [
    ...(lifted === undefined ? [] : [lifted]),
    ...(more.length > 0 ? [advice.laterMore(sayList(more, language))] : []),
  ]
  return said.length > 0 ? said : [advice.laterRoom]
}

/**
 * What the programme, the talk in which is decided, and the phase come to: as rows, so that nobody has to add up
 * sentences. What is shown adds up, as each row is in whole euros.
 */
export function sayLaterSum(
  { goNoGo, holds, meetings, saves }: Pick<Later, 'goNoGo' | 'holds' | 'meetings' | 'saves'>,
  { price, lines }: Pick<Recommendation, 'price' | 'lines'>,
  { advice, programme, reasons, language, answers }: LaterWords,
): LaterSum {
  const { laterSum } = advice
  const counted = [
    ...(lines.length > 0 ? [{ label: advice.prePhase.programme, euros: wholeEuros(price, answers) }] : []),
    ...(saves === null ? [] : [{ label: laterSum.saves, euros: -wholeEuros(saves, answers) }]),
    ...(goNoGo === null ? [] : [{ label: laterSum.talk, euros: wholeEuros(goNoGo, answers) }]),
    ...holds.map((held) => ({
      label: capital(
        held.block === 'harvest'
          ? programme.amount(held.block, 1, 1)
          : held.block === 'actionLearning'
            ? programme.amount(held.block, meetings, 1)
            : reasons.blocks[held.block],
      ),
      euros: wholeEuros(held.price, answers),
    })),
  ]
  const all = counted.reduce((sum, { euros }) => sum + euros, 0)
  return {
    caption: laterSum.caption[vatOf(answers)],
    rows: counted.map(({ label, euros }) => ({ label, amount: sayEuro(euros, language) })),
    total: { label: laterSum.total, amount: sayEuro(all, language), euros: all },
  }
}

/**
 * What is to be known beside the amounts: that the budget is enough, what a trajectory costs that is as large as was
 * asked for, and what is enough where all is settled before the start.
 */
export function sayLaterBesides(
  { goNoGo, short, asked, atOnce }: Pick<Later, 'goNoGo' | 'short' | 'asked' | 'atOnce'>,
  { total }: LaterSum,
  { advice, programme, language, answers, corrections = [] }: LaterWords,
): string[] {
  const settled = wholeEuros(atOnce, answers)
  return [
    ...(!short.includes('budget') && typeof answers.budget === 'number' ? [advice.laterWithin] : []),
    ...(asked === null
      ? []
      : [
          advice.laterAsked(
            programme.amount('actionLearning', asked.meetings, asked.groups),
            sayEuro(wholeEuros(asked.price, answers), language),
          ),
        ]),
    // What all of it takes at once was reckoned for the programme as it was worked out.
    ...(corrections.length === 0 && goNoGo !== null && settled < total.euros
      ? [advice.laterAtOnce(sayEuro(settled, language), asked !== null)]
      : []),
  ]
}
