import type { Amounts } from '../rules/amounts.ts'
import type { Beside } from '../rules/beside.ts'
import type { Recommendation } from '../rules/recommendation.ts'
import { leftOutIn } from '../rules/presence.ts'
import type { AdviceTexts } from './adviceTexts.ts'
import { sayEuro } from './say.ts'
import type { Language } from './texts.ts'

/** Below this, in euros, nothing worth naming is left: less than what rounding to whole euros makes of a price. */
const NOTHING = 1

/** About so much: in hundreds, or in tens where it is less than a thousand. */
export const aboutSo = (amount: number): number => {
  const step = amount < 1000 ? 10 : 100
  return Math.max(step, Math.round(amount / step) * step)
}

/** From this share of the budget on, what is left is worth a word on what to do with it … */
const MUCH = 0.4
/** … and from this amount on, in euros: with less no other part can be had. */
const WORTH = 1500

/** Below this share of the budget hardly anything is left for what the client pays besides. */
const LITTLE = 0.05

/** What something costs, with value added tax where the budget has it in it. */
const amountIn = (vat: Beside['vat'], { exclVat, inclVat }: Amounts): number =>
  (vat === 'excl' ? exclVat : inclVat).value

/** How the price lies beside the budget, and what to do with much that is left, as one to four sentences. */
export function sayBudget(
  beside: Beside | null,
  {
    advice: { budget },
    language,
    recommendation: { lines, later, warnings },
  }: {
    readonly advice: AdviceTexts
    readonly language: Language
    readonly recommendation: Pick<Recommendation, 'lines' | 'later' | 'warnings'>
  },
): string {
  if (beside === null) return budget.none
  const { left, vat, reading } = beside
  const amount = budget.amount[vat](sayEuro(beside.budget, language))
  const over = left <= -NOTHING
  // Of a figure the rest is a figure; of an estimate it can only be about so much.
  const amountLeft = reading === 'exact' ? Math.abs(left) : aboutSo(Math.abs(left))
  const rest = Math.abs(left) < NOTHING ? null : sayEuro(amountLeft, language)
  if (over) return budget.over(amount, rest ?? '')
  // Of an estimate that may be less, nobody knows whether much is left.
  const much = reading !== 'upTo' && left >= Math.max(WORTH, MUCH * beside.budget)
  const pays = later.some(
    ({ short, price, goNoGo }) =>
      !short.includes('budget') &&
      left >= amountIn(vat, price) + (goNoGo === null ? 0 : amountIn(vat, goNoGo)),
  )
  const keepFor =
    leftOutIn(warnings) !== undefined ? 'others' : pays ? 'later' : later.length > 0 ? 'notEnough' : 'nothing'
  // Who only talks with us needs no room.
  const little =
    reading === 'exact' && left < LITTLE * beside.budget && lines.some(({ format }) => format !== null)
  return [
    budget[reading](amount, rest),
    ...(much ? [budget.muchLeft[keepFor]] : []),
    ...(little ? [budget.littleLeft] : []),
  ].join(' ')
}
