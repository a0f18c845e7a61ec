import { anyDraft, randomFrom } from '../questionnaire/drawnDraft.ts'
import type { Draft, QuestionId } from '../questionnaire/types.ts'
import { itemOf, questionIds } from '../questionnaire/walk.ts'
import { daysInAll } from './days.ts'
import { decide, type Decision } from './decide.ts'
import { formats } from './formats.ts'
import { mannerOf } from './groups.ts'
import { takesPart, type Mix } from './mix.ts'
import type { Offering } from './offering.ts'
import { WEEKS_PER_MONTH } from './programme.ts'
import { recommendationOf } from './recommend.ts'
import type { Recommendation } from './recommendation.ts'
import { timeForBoth } from './situation.ts'

/*
 * What must hold with any offering, looked at quickly: over some hundreds of sets of answers instead of all. The usual
 * sizes are proved over all of them; a practice that sets others gets this, before they count.
 */

/** Goals that a lecture alone never brings about. Source: domain.md B, R7. */
export const lastingGoals = ['relation', 'skill', 'practice', 'culture'] as const

export const heartOf = ({ composed, evaluation }: Pick<Decision, 'composed' | 'evaluation'>): number =>
  composed === undefined ? -Infinity : evaluation.fit[composed.lead]

/** How many minutes one employee is asked for; the core group, facilitators and leaders give time of their own. */
export function staffMinutesAsked({ lines }: Recommendation, { situation }: Decision): number {
  const { numbers, room, offering } = situation
  const series = mannerOf(situation) === 'series'
  const mine = lines.filter(
    ({ audience }) => audience === 'staff' || audience === 'together' || audience === 'everyone',
  )
  // A lecture is heard once, and of a series or of two dialogues apart one is attended.
  const once = (line: (typeof lines)[number]) =>
    line.block === 'lecture' || (line.block === 'dialogue' && (series || line.people.value < numbers.staff))
  const minutesOf = (of: readonly (typeof lines)[number][]) =>
    of.reduce(
      (sum, line) => sum + line.minutes.value * line.spreadOver * (once(line) ? 1 : line.sessions.value),
      0,
    )
  const lectures = mine.filter(({ block }) => block === 'lecture')
  const dialogues = mine.filter(({ block }) => block === 'dialogue')
  const others = mine.filter(({ block }) => block !== 'lecture' && block !== 'dialogue')
  const [seats] = dialogues
  // In a series with little time some of the staff come to talk and the others to listen: of a large one those who have a
  // seat, beside many residents the few who sit among them.
  const either =
    seats !== undefined &&
    !timeForBoth(room) &&
    series &&
    (numbers.staff <= offering.sizes.dialogueMost ||
      seats.people.value * seats.sessions.value < numbers.staff)
  const [heard, talked] = [minutesOf(lectures), minutesOf(dialogues)]
  return (either ? Math.max(heard, talked) : heard + talked) + minutesOf(others)
}

/** From the first meeting to the last, in weeks. Coordination is no meeting: it runs along. */
function weeksOf({ lines }: Recommendation): number {
  const weeks = lines.filter(({ block }) => block !== 'coordination').map((line) => line.weeks)
  return weeks.length === 0
    ? 0
    : Math.max(...weeks.map(({ to }) => to)) - Math.min(...weeks.map(({ from }) => from))
}

const daysIn = (mix: Mix, { situation }: Decision): number => daysInAll(mix, situation, situation.offering)

/** Whether one meeting less of a format never takes more days, from as many as could be asked for down to one. */
function fewerCostsLess(decision: Decision): boolean {
  const { composed, situation } = decision
  if (composed === undefined) return true
  return formats.every((format) => {
    const least = format === 'actionLearning' ? situation.offering.sizes.setSessionsLeast : 1
    const most = Math.max(situation.asked[format], composed.mix[format])
    for (let count = least + 1; count <= most; count++) {
      const [fewer, more] = [count - 1, count].map((amount) => ({ ...composed.mix, [format]: amount }))
      if (fewer && more && daysIn(fewer, decision) > daysIn(more, decision)) return false
    }
    return true
  })
}

/** Whether with twice its price an advice fits at least as well as with too little. */
function moreNeverHurts(draft: Draft, decision: Decision, advice: Recommendation): boolean {
  const { offering } = decision.situation
  const price = advice.price.exclVat.value
  const heartAt = (budget: number) =>
    heartOf(decide({ ...draft, budget: Math.max(0, Math.round(budget)), budgetVat: 'excl' }, offering))
  return heartAt(price * 0.6) <= heartAt(price * 2)
}

/** One set of answers, with what follows from it. */
export interface Seen {
  readonly draft: Draft
  readonly decision: Decision
  readonly advice: Recommendation
}

/** What is looked at: true is well. Each has words in the texts of the settings. */
export const offeringProperties = {
  withinBudget: ({ advice, decision: { situation } }) =>
    advice.price.exclVat.value <= situation.numbers.budget + 0.005,
  withinMonths: ({ advice, decision: { situation } }) =>
    weeksOf(advice) <= situation.numbers.months * WEEKS_PER_MONTH,
  withinHours: ({ advice, decision }) =>
    decision.situation.numbers.staff === 0 ||
    staffMinutesAsked(advice, decision) <= decision.situation.numbers.staffMinutes,
  nothingExcluded: ({ decision: { composed, evaluation } }) =>
    composed === undefined ||
    formats.every((format) => !takesPart(composed.mix, format) || evaluation.excludedBy[format].length === 0),
  lectureNotAlone: ({ decision: { composed, evaluation } }) =>
    composed === undefined ||
    composed.mix.lecture === 0 ||
    !evaluation.walk.answers.goals?.some((goal) => (lastingGoals as readonly string[]).includes(goal)) ||
    formats.some((format) => format !== 'lecture' && takesPart(composed.mix, format)),
  leadHasReasons: ({ advice }) => advice.lead === null || advice.fit[advice.lead].value > 0,
  outcomeNamed: ({ advice }) =>
    (advice.kind === 'advice') === (advice.lead !== null && advice.lines.length > 0) &&
    (advice.kind !== 'notYet' || advice.outcome !== null),
  fewerCostsLess: ({ decision }) => fewerCostsLess(decision),
  moreMoneyNeverWorse: ({ draft, decision, advice }) => moreNeverHurts(draft, decision, advice),
} as const satisfies Record<string, (seen: Seen) => boolean>
export type OfferingProperty = keyof typeof offeringProperties
export const offeringPropertyIds = Object.keys(offeringProperties) as OfferingProperty[]

/** What does not hold for one set of answers. */
export function brokenBy(draft: Draft, offering: Offering): OfferingProperty[] {
  const decision = decide(draft, offering)
  const seen = { draft, decision, advice: recommendationOf(decision) }
  return offeringPropertyIds.filter((id) => !offeringProperties[id](seen))
}

/** What was found among sets of answers: what does not hold, each with how many sets. */
export type Broken = Readonly<Partial<Record<OfferingProperty, number>>>

export const checkOffering = (offering: Offering, drafts: readonly Draft[], before: Broken = {}): Broken => {
  const found: Partial<Record<OfferingProperty, number>> = { ...before }
  for (const draft of drafts)
    for (const property of brokenBy(draft, offering)) found[property] = (found[property] ?? 0) + 1
  return found
}

/** How many sets of answers are drawn beside those at the edges. */
const DRAWN = 200

/** Both sides of every edge between two classes of a number. */
const edgesOf = (id: QuestionId): number[] => {
  const { question } = itemOf(id)
  if (question.kind !== 'number' && question.kind !== 'money') return []
  return question.bands
    .slice(0, -1)
    .flatMap(({ upTo }) => [upTo, upTo + (question.whole ? 1 : 0.25)])
    .filter((value) => value >= question.min && value <= question.max)
}

/**
 * The answers that an offering is tried with, the same every time: those that are given, these with each number at
 * both sides of each edge, and as many again from all over the questionnaire.
 */
export function draftsToTry(given: readonly Draft[]): Draft[] {
  const numbers = questionIds.flatMap((id) => edgesOf(id).map((value) => ({ [id]: value })))
  const edges = numbers.flatMap((number, at) => {
    const draft = given[at % Math.max(1, given.length)]
    return draft === undefined ? [] : [{ ...draft, ...number }]
  })
  const random = randomFrom(2026)
  return [...given, ...edges, ...Array.from({ length: DRAWN }, () => anyDraft(random))]
}
