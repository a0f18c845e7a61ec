import type { Answers, Draft } from '../questionnaire/types.ts'
import { walk } from '../questionnaire/walk.ts'
import { besideBudget } from '../rules/beside.ts'
import type { Explanation } from '../rules/explain.ts'
import type { Recommendation } from '../rules/recommendation.ts'
import type { ExplanationTexts } from './explanationTexts.ts'
import { sayNumber } from './say.ts'
import { sayInVat, wholeEuros } from './sayPrice.ts'
import { about } from './sayReasons.ts'
import type { Language } from './texts.ts'

/** From this part of the questions that are open on, an advice is called provisional where it is first said. */
const MANY_OPEN = 1 / 3

/** That an advice is provisional, where much of what it rests on is not known; undefined otherwise. */
export function sayProvisional(
  { kind, open }: Pick<Recommendation, 'kind' | 'open'>,
  draft: Draft,
  { provisional }: Pick<ExplanationTexts, 'provisional'>,
): string | undefined {
  // That no programme is needed hangs on few answers, and says so itself.
  if (kind === 'noneNeeded') return undefined
  const asked = walk(draft).asked.filter(({ steers }) => steers)
  return open.length > 0 && open.length >= asked.length * MANY_OPEN ? provisional(open.length) : undefined
}

/** How firm an advice is, in sentences: what it is about, how firm that is, and what is still open. */
export function sayFirmness(
  { lead, firmness, outlook, proposals }: Pick<Explanation, 'lead' | 'firmness' | 'outlook' | 'proposals'>,
  texts: ExplanationTexts,
  /** to whom it is said: whoever reads an offer has an adviser */
  { advised = false }: { readonly advised?: boolean } = {},
): string {
  const [one, other] = outlook.fork
  // What is said to be firm may not be said to turn a line further on.
  const turns =
    firmness.turning > 0 || proposals.some((change) => change.changes.length === 1 && change.lead !== lead)
  return [
    ...(lead === null
      ? [texts.noHeart]
      : [
          texts.heart(texts.formats[lead]),
          firmness.level === 'firm' && turns
            ? texts.firmWhile
            : (firmness.heldBack ? texts.heldBack : texts.firm)[firmness.level],
          ...(firmness.level === 'narrow' && !firmness.heldBack && !advised ? [texts.discuss] : []),
          ...(firmness.weighing === null ? [] : [texts.weighing[firmness.weighing]]),
        ]),
    lead === null ? texts.comesWith(firmness.turning, firmness.others) : texts.turning(firmness),
    ...(outlook.settled === null && outlook.fork.length === 0 && outlook.open > 0
      ? [texts.openTogether(outlook.open)]
      : []),
    ...(outlook.settled === null ? [] : [texts.settled(texts.formats[outlook.settled])]),
    ...(outlook.settled !== null && outlook.roomOpen ? [texts.roomOpen] : []),
    ...(one === undefined || other === undefined
      ? []
      : [texts.fork(texts.formats[one], texts.formats[other])]),
  ].join(' ')
}

type Next = Pick<Explanation, 'nextGroup' | 'nextDialogue' | 'nextCircle'>

/** What it takes to go on with whoever does not take part yet, where only some do; undefined where all do. */
export function sayNext(
  { nextGroup, nextDialogue, nextCircle }: Next,
  { goingOn, amount }: ExplanationTexts,
  {
    language,
    answers,
  }: { readonly language: Language; readonly answers: Pick<Answers, 'budget' | 'budgetVat'> },
  /** what the programme costs, where it is to be said whether one more fits the budget too */
  price?: Parameters<typeof besideBudget>[1],
): string | undefined {
  const next = (
    [
      [nextGroup, goingOn.group],
      // Of a first group that practises it is said already that more of the staff come after it.
      [
        nextGroup === null ? nextDialogue : null,
        nextDialogue?.series === true ? goingOn.circles : goingOn.dialogue,
      ],
      [nextCircle, nextCircle?.small === true ? goingOn.circle : goingOn.evening],
    ] as const
  ).flatMap(([one, say]) => (one === null ? [] : [{ ...one, say }]))
  if (next.length === 0) return undefined
  const beside = price === undefined ? null : besideBudget(answers, price)
  // Of an estimate that may be less, nobody knows what is left.
  const left = beside?.reading === 'exact' || beside?.reading === 'certain' ? beside.left : 0
  return [
    ...next.map((one) =>
      one.say(
        one.people,
        sayInVat(wholeEuros(one.price, answers), answers, amount.vat, language),
        sayNumber(about(one.left), language),
        'times' in one ? one.times : 1,
      ),
    ),
    ...(next.some((one) => wholeEuros(one.price, answers) <= left) ? [goingOn.fits(next.length)] : []),
  ].join(' ')
}

/** What to say where no larger programme fits: that more adds nothing, or no other format where only some take part yet. */
export const sayNoDeeper = (
  one: Next,
  { warnings }: Pick<Recommendation, 'warnings'>,
  { deeper }: ExplanationTexts,
): string =>
  (one.nextGroup ?? one.nextDialogue ?? one.nextCircle) ||
  warnings.some(({ id }) => id === 'consequence:notReached')
    ? deeper.noOther
    : deeper.none
