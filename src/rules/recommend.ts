import { isBand } from '../questionnaire/cells.ts'
import type { Draft } from '../questionnaire/types.ts'
import { itemOf } from '../questionnaire/walk.ts'
import { capacitiesOf } from './capacities.ts'
import {
  compose,
  daysOf,
  barrier,
  priceOf,
  situationOf,
  type Composed,
  type Mix,
  type Situation,
} from './compose.ts'
import { evaluate, leastPoints, type Evaluation } from './evaluate.ts'
import { formats, type Format } from './formats.ts'
import { bindingIds, linesOf, reasonsFor } from './lines.ts'
import { warnings as warningRows, assumptions as assumptionRows } from './notices.ts'
import { doses, type Offering } from './offering.ts'
import { lastWeek, monthsOf } from './programme.ts'
import type { Later, Line, NoticeLine, Recommendation, Rejected } from './recommendation.ts'
import { traced, type Because, type ConsequenceId, type OutcomeId } from './trace.ts'

/** The version of rules and sizes together; a stored result can be replayed within one version. */
export const rulesVersion = '2026-11'

const nothing: Mix = {
  lecture: 0,
  combined: 0,
  dialogue: 0,
  workshop: 0,
  actionLearning: 0,
  sets: 1,
  mandateTalk: false,
  harvest: false,
}

/** One format by itself, at its smallest. */
const smallest = (format: Format, { offering }: Situation): Mix => ({
  ...nothing,
  [format]: format === 'actionLearning' ? offering.sizes.setSessionsLeast : 1,
})

const answersBehind = (row: { when: object }) => Object.keys(row.when).map((id) => `answer:${id}` as Because)

/**
 * Works out the tailored approach: contra-indications, then fit, then the best mix under time and money, then order,
 * support and price. A pure function of the answers and of what the practice offers.
 */
export function recommend(draft: Draft, offering: Offering): Recommendation {
  const evaluation = evaluate(draft)
  const situation = situationOf(evaluation, capacitiesOf(evaluation), offering)
  const none = evaluation.ending === 'ending.noneNeeded'
  const composed = none ? undefined : compose(situation)
  const lines = composed ? linesOf(evaluation, situation, composed) : firstSteps(evaluation, situation, none)
  const weeks = lines.map((line) => line.weeks.to)
  const sum = (amount: (line: Line) => number) => lines.reduce((total, line) => total + amount(line), 0)
  const exclVat = sum(({ price }) => price.value)
  const vat = Math.round(sum(({ block, price }) => price.value * offering.vat[block]) * 100) / 100
  return {
    kind: composed ? 'advice' : none ? 'noneNeeded' : 'notYet',
    rules: rulesVersion,
    lead: composed?.lead ?? null,
    lines,
    rejected: rejectedOf(evaluation, situation, composed, none),
    later: none ? [] : laterOf(evaluation, situation, composed),
    outcome: composed || none ? null : outcomeOf(evaluation, situation),
    fit: Object.fromEntries(
      formats.map((format) => [
        format,
        traced(
          evaluation.fit[format],
          ...reasonsFor(evaluation, format, 1),
          ...reasonsFor(evaluation, format, -1),
        ),
      ]),
    ) as Recommendation['fit'],
    warnings: [...warningsOf(evaluation), ...consequences(evaluation, situation, composed, lines, exclVat)],
    assumptions: assumptionsOf(evaluation),
    days: traced(sum(({ days }) => days.value)),
    months: traced(monthsOf(lastWeek(Object.fromEntries(weeks.map((to, i) => [i, { from: 0, to }]))))),
    price: {
      exclVat: traced(exclVat, 'answer:budget'),
      vat: traced(vat),
      inclVat: traced(Math.round((exclVat + vat) * 100) / 100),
    },
    open: evaluation.walk.asked
      .filter(({ id, steers }) => steers && evaluation.walk.answers[id] === undefined)
      .map(({ id }) => id),
  }
}

/** What can be done first where no programme can begin yet, as far as the money reaches. */
function firstSteps(evaluation: Evaluation, situation: Situation, none: boolean): Line[] {
  if (none) return []
  const support = { ...situation, listeningTalks: false }
  const wanted: Mix[] = situation.mandateTalk ? [{ ...nothing, mandateTalk: true }] : []
  const steps = [
    ...wanted.map((mix) => ({ mix, situation: support })),
    ...(situation.listeningTalks ? [{ mix: nothing, situation }] : []),
  ]
  let left = situation.room.budget
  return steps.flatMap(({ mix, situation: within }) => {
    const days = daysOf(mix, within)
    const price = priceOf(days, situation.offering)
    if (price > left) return []
    left -= price
    return linesOf(evaluation, within, { lead: 'dialogue', mix, days, price })
  })
}

function rejectedOf(
  evaluation: Evaluation,
  situation: Situation,
  composed: Composed | undefined,
  none: boolean,
): Rejected[] {
  const taken = (format: Format) =>
    composed !== undefined &&
    (composed.mix[format] > 0 ||
      ((format === 'dialogue' || format === 'lecture') && composed.mix.combined > 0) ||
      (format === 'workshop' && composed.days.facilitatorTraining > 0))
  return formats
    .filter((format) => !taken(format))
    .map((format): Rejected => {
      const refusals = evaluation.excludedBy[format].map((id): Because => `rule:${id}`)
      if (evaluation.ending && (none || format !== 'workshop'))
        return { format, stage: 'notNeeded', because: [`rule:${evaluation.ending}`] }
      if (refusals.length > 0) return { format, stage: 'contraindication', because: refusals }
      if (situation.asked[format] === 0)
        return {
          format,
          stage: 'noEvidence',
          because: orElse(reasonsFor(evaluation, format, -1), 'limit:tooFewReasons'),
        }
      const alone = smallest(format, situation)
      const blocked = barrier(alone, situation)
      if (blocked) return { format, stage: 'capacity', because: bindingIds(blocked, evaluation) }
      const mix = composed?.mix ?? nothing
      const beside = barrier({ ...mix, [format]: alone[format] }, situation)
      return {
        format,
        stage: 'outweighed',
        because: [...bindingIds(beside ?? 'budget', evaluation), 'objective:coverage'],
      }
    })
}

const orElse = (ids: Because[], otherwise: Because): Because[] => (ids.length > 0 ? ids : [otherwise])

/** Formats that the answers ask for and that could follow once something has changed. */
function laterOf(evaluation: Evaluation, situation: Situation, composed: Composed | undefined): Later[] {
  return formats.flatMap((format) => {
    if (composed && (composed.mix[format] > 0 || (format === 'dialogue' && composed.mix.combined > 0)))
      return []
    if (format === 'workshop' && composed && composed.days.facilitatorTraining > 0) return []
    const once = evaluation.excludedBy[format]
    // Only what the answers clearly ask for, or what time and money alone keep out, is worth naming as a next phase.
    if (evaluation.fit[format] < leastPoints(doses[format])) return []
    if (evaluation.ending !== undefined || format === 'lecture') return []
    const price = priceOf(
      daysOf(smallest(format, situation), { ...situation, listeningTalks: false }),
      situation.offering,
    )
    return [
      { format, once, price: traced(price, `dose:${format}`), because: reasonsFor(evaluation, format, 1) },
    ]
  })
}

function outcomeOf(evaluation: Evaluation, situation: Situation): OutcomeId {
  if (situation.manner === 'neutral') return 'listenFirst'
  if (formats.every((format) => !situation.may[format])) return 'allExcluded'
  if (formats.every((format) => situation.asked[format] === 0 || evaluation.fit[format] <= 0))
    return 'noDirection'
  return 'tooLittleRoom'
}

const warningsOf = (evaluation: Evaluation): NoticeLine[] =>
  evaluation.warnings.map((id) => ({ id: `warning:${id}`, because: answersBehind(warningRows[id]) }))

/** How many people meet and talk or practise: a lecture reaches, but does not involve. */
const reached = (lines: readonly Line[]): number =>
  lines
    .filter(({ format, block }) => format !== null && block !== 'lecture' && block !== 'facilitatorTraining')
    .reduce(
      (most, { people, groups, sessions, block, audience }) =>
        block === 'dialogue' && audience !== 'together'
          ? most + people.value * sessions.value
          : Math.max(most, people.value * groups.value),
      0,
    )

/** Attention points that follow from the programme itself. */
function consequences(
  evaluation: Evaluation,
  situation: Situation,
  composed: Composed | undefined,
  lines: readonly Line[],
  price: number,
): NoticeLine[] {
  const notes: [ConsequenceId, boolean, Because[]][] = [
    [
      'purchasing',
      price >= situation.offering.sizes.purchasingHint,
      ['size:purchasingHint', 'answer:sector'],
    ],
    [
      'mandateTalkDropped',
      composed !== undefined && situation.mandateTalk && !composed.mix.mandateTalk,
      bindingIds('budget', evaluation),
    ],
    [
      'harvestDropped',
      composed !== undefined && composed.mix.actionLearning > 0 && !composed.mix.harvest,
      bindingIds('budget', evaluation),
    ],
    [
      'partOfPeople',
      composed !== undefined && reached(lines) < (situation.room.staff + situation.room.residents) * 0.8,
      ['answer:staff', 'answer:residents'],
    ],
  ]
  return notes.filter(([, holds]) => holds).map(([id, , because]) => ({ id: `consequence:${id}`, because }))
}

/** What is taken for granted: open questions, and bands read as a figure. */
function assumptionsOf(evaluation: Evaluation): NoticeLine[] {
  const { answers, asked } = evaluation.walk
  return [
    ...evaluation.assumptions.map((id): NoticeLine => ({
      id: `assumption:${id}`,
      because: answersBehind(assumptionRows[id]),
    })),
    ...asked
      .filter(({ id, steers }) => steers && isBand(itemOf(id).question, answers[id]))
      .map(({ id }): NoticeLine => ({ id: `reckoned:${id}`, because: [`answer:${id}`] })),
  ]
}
