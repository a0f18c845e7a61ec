import type { Answers } from '../../src/questionnaire/types.ts'
import { itemOf } from '../../src/questionnaire/walk.ts'
import { apart, canBeSmaller } from '../../src/rules/days.ts'
import { barrier } from '../../src/rules/limits.ts'
import { dialoguesForResidents, nothing, type Mix } from '../../src/rules/mix.ts'
import { anyDraft, coherent, oneOf, randomFrom } from './drafts.ts'
import type { Finding } from './finding.ts'
import { deciderOf, type Decided, type System } from './system.ts'

const rank = (step: unknown): number => {
  const { question } = itemOf('mandate')
  return question.kind === 'ordered' ? question.options.indexOf(String(step)) : -1
}

/** Whether more is wished for residents than was mandated: then the house talks first. */
const wishesMore = ({ mandate, ambition }: Answers): boolean =>
  mandate !== undefined && ambition !== undefined && rank(ambition) > rank(mandate)

/** Whether residents were let down by earlier talks: then they are heard first. */
const letDown = ({ trust, earlier, earlierEffect }: Answers): boolean =>
  trust === 'low' &&
  earlier?.includes('dialogue') === true &&
  (earlierEffect === 'faded' || earlierEffect === 'backfired')

/** Whether nothing stands in the way of a mix, for the same answers. */
const allowed = (mix: Mix, { situation }: Decided, { offering, search }: System): boolean =>
  barrier(mix, situation, offering, search.limits) === undefined

/**
 * What holds where staff and residents meet apart: true is well. Read from the answers and from how many people have a
 * seat, not from how the rules come to it.
 */
export const apartProperties = {
  'een grote staf die eerst zelf praat heeft zoveel kringen dat iedereen een plaats heeft, of zoveel als een reeks lang is':
    ({ evaluation, situation }, { offering: { sizes } }) => {
      const circles = situation.asked.dialogue - situation.room.evenings
      const { answers } = evaluation.walk
      if (circles < 1 || situation.signals.mandateTalk || letDown(answers) || !wishesMore(answers))
        return true
      const { staff } = situation.numbers
      const seats = circles * sizes.dialogueMandateGroup
      return staff <= sizes.dialogueMost
        ? circles === 1
        : (seats >= staff || circles === sizes.dialogueSeriesMost - 1) &&
            seats - sizes.dialogueMandateGroup < staff
    },

  'wie bewoners eerst hoort, of wie nog niemand achter zich heeft, praat intern in één kring': ({
    evaluation,
    situation,
  }) =>
    !(letDown(evaluation.walk.answers) || situation.signals.mandateTalk) ||
    situation.asked.dialogue - situation.room.evenings <= 1,

  'bewoners die apart praten, krijgen er een dialoog bij zolang er bewoners zonder plaats zijn, en geld en tijd':
    (decided, system) => {
      const { composed, situation } = decided
      const { sizes } = system.offering
      const meetings = composed === undefined ? 0 : dialoguesForResidents(composed.mix)
      if (composed === undefined || meetings === 0 || situation.signals.mandateTalk) return true
      const small =
        letDown(decided.evaluation.walk.answers) || situation.numbers.residents < sizes.dialogueLargeFrom
      const seats = small ? sizes.dialogueLargeFrom - 1 - sizes.dialogueStaffAmong : sizes.dialogueGroup
      const left = situation.numbers.residents - meetings * seats
      const { mix } = composed
      const more: Mix = {
        ...mix,
        dialogue: mix.dialogue + 1,
        moreForResidents: mix.moreForResidents + 1,
      }
      return (
        left < sizes.dialogueLeast ||
        meetings >= sizes.dialogueSeriesFrom - 1 ||
        !allowed(more, decided, system)
      )
    },

  'wie eerst intern moet praten, ontmoet de bewoners die meedoen voordat er iets anders bij komt': (
    decided,
    system,
  ) => {
    const { composed, evaluation, situation } = decided
    const { goals, mandate } = evaluation.walk.answers
    // Who want a better relation and may do more than inform spend even their only dialogue on the residents.
    const rather = goals?.includes('relation') === true && mandate !== 'inform'
    const first = wishesMore(evaluation.walk.answers) && !rather
    if (composed === undefined || !first || composed.mix.dialogue > 1 || situation.asked.dialogue < 2)
      return true
    const { lead, mix } = composed
    const both: Mix = {
      ...nothing,
      [lead]: lead === 'actionLearning' ? system.offering.sizes.setSessionsLeast : 1,
      dialogue: 2,
      smaller: canBeSmaller(situation),
      mandateTalk: mix.mandateTalk,
      harvest: lead === 'actionLearning' && mix.harvest,
    }
    return !allowed(both, decided, system)
  },
} as const satisfies Record<string, (decided: Decided, system: System) => boolean>
export type ApartProperty = keyof typeof apartProperties
export const apartPropertyNames = Object.keys(apartProperties) as ApartProperty[]

export interface ApartProved {
  /** how many sets of answers came out in which people meet apart */
  readonly drafts: number
  readonly findings: readonly Finding[]
}

/** Numbers on both sides of where more of a public makes a difference. */
const staff = [3, 4, 15, 24, 25, 80, 81, 96, 97, 120, 350, 2000] as const
const residents = [3, 4, 20, 24, 25, 60, 200] as const
/** Money for one dialogue, for two with nothing beside them, for some more, and no limit. */
const budgets = [2100, 4200, 5000, 8000, 20_000, 'unknown'] as const
const mandates = ['inform', 'inform', 'consult', 'advise', 'coproduce'] as const
const wishes = ['consult', 'advise', 'coproduce', 'codecide'] as const
const aims: readonly Answers['goals'][] = [['relation'], ['relation', 'practice'], ['culture'], ['practice']]

/** Works out what is advised for many sets of answers in which people are to meet apart. */
export function proveApart(system: System, count: number, seed = 7): ApartProved {
  const decide = deciderOf(system)
  const random = randomFrom(seed)
  const findings = new Map<ApartProperty, Finding>()
  let drafts = 0
  for (let at = 0; at < count; at++) {
    const draft = coherent(
      anyDraft(random, {
        goals: oneOf(random, aims),
        participants: ['frontline', 'residents'],
        tension: oneOf(random, ['none', 'simmering']),
        staff: oneOf(random, staff),
        residents: oneOf(random, residents),
        mandate: oneOf(random, mandates),
        ambition: oneOf(random, wishes),
        trust: oneOf(random, ['low', 'reasonable', 'great']),
        budget: oneOf(random, budgets),
        budgetVat: 'excl',
      }),
    )
    const decided = decide(draft)
    if (!apart(decided.situation.room.gathering)) continue
    drafts++
    for (const property of apartPropertyNames)
      if (!findings.has(property) && !apartProperties[property](decided, system))
        findings.set(property, { property, answers: draft })
  }
  return { drafts, findings: [...findings.values()] }
}
