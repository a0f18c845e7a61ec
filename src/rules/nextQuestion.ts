import { statesOf } from '../questionnaire/states.ts'
import type { Draft, QuestionId } from '../questionnaire/types.ts'
import { itemOf, walk } from '../questionnaire/walk.ts'
import type { Bounds } from './bounds.ts'
import { decideWalk, type Decision } from './decide.ts'
import { formats, type Format } from './formats.ts'
import type { Offering } from './offering.ts'
import { heartOf } from './whatIf.ts'

/** What is still open, and what it could do. */
export interface Outlook {
  /** the open question that can still change most; null when none is open or none can */
  readonly next: QuestionId | null
  /**
   * the format that is the heart of the advice whatever is still answered, room permitting; null when it can change, and
   * when nothing is open
   */
  readonly settled: Format | null
  /** how many questions that steer have no answer yet */
  readonly open: number
  /** whether time or money is among what is open */
  readonly roomOpen: boolean
  /** formats that may yet be the heart, where it is not settled; empty when the bounds do not say */
  readonly fork: readonly Format[]
}

/** What the answers to one open question can do. */
interface Reach {
  readonly id: QuestionId
  /** how many different advices they lead to */
  readonly hearts: number
  /** how many more leads than one, and how many formats one of them shuts out that another leaves in */
  readonly turns: number
}

const distinct = (values: readonly unknown[]): number =>
  new Set(values.map((value) => JSON.stringify(value))).size

function reachOf(id: QuestionId, decision: Decision, offering: Offering): Reach {
  const known = decision.evaluation.walk
  const states = statesOf(itemOf(id).question)?.answers ?? []
  const then = states.map((answer) =>
    decideWalk(walk({ ...(known.answers as Draft), [id]: answer }, known), offering),
  )
  const hearts = then.map(heartOf)
  const shut = formats.filter(
    (format) => distinct(then.map(({ evaluation }) => evaluation.excludedBy[format].length > 0)) > 1,
  )
  return {
    id,
    hearts: distinct(hearts),
    turns: distinct(hearts.map(({ kind, lead }) => ({ kind, lead }))) - 1 + shut.length,
  }
}

/**
 * The format that is the heart of the advice whatever is still answered, room permitting; null where that is not
 * certain.
 */
export function settledIn(bounds: Bounds, { composed }: Pick<Decision, 'composed'>): Format | null {
  const [only, ...others] = bounds.mayLead
  return only !== undefined && others.length === 0 && bounds.ending === 'never' && composed?.lead === only
    ? only
    : null
}

const timeAndMoney: readonly QuestionId[] = [
  'budget',
  'duration',
  'staffHours',
  'residentHours',
  'coreMeetings',
  'longestSession',
]

/** Whether time or money is among questions: with too little of it, what fits best may not be possible yet. */
export const isOfRoom = (questions: readonly { readonly id: QuestionId }[]): boolean =>
  questions.some(({ id }) => timeAndMoney.includes(id))

/** Whether a question is about what fits, and can turn that: how much room there is can be found out after it. */
const matters = ({ id, turns }: Reach): boolean => turns > 0 && !timeAndMoney.includes(id)

/**
 * What the open questions can still do to an advice, worked out question by question: who is typing need not wait for
 * all of it.
 */
export function* considerOutlook(
  bounds: Bounds,
  decision: Decision,
  offering: Offering,
  /** not to be asked next */
  apart: readonly QuestionId[] = [],
): Generator<undefined, Outlook> {
  const lead = decision.composed?.lead
  const asked = bounds.open.filter((id) => decision.evaluation.asked.has(id))
  const reaches: Reach[] = []
  for (const id of asked) {
    if (apart.includes(id)) continue
    yield
    reaches.push(reachOf(id, decision, offering))
  }
  // What can turn the heart or shut a format out is worth finding out before what only adds to it.
  const [best] = reaches
    .filter(({ hearts, turns }) => hearts > 1 || turns > 0)
    .toSorted((a, b) => Number(matters(b)) - Number(matters(a)) || b.turns - a.turns || b.hearts - a.hearts)
  return {
    next: best?.id ?? null,
    open: asked.length,
    settled: asked.length > 0 ? settledIn(bounds, decision) : null,
    roomOpen: isOfRoom(asked.map((id) => ({ id }))),
    fork:
      bounds.open.length > 0 &&
      lead !== undefined &&
      bounds.mayLead.includes(lead) &&
      bounds.mayLead.length === 2
        ? bounds.mayLead
        : [],
  }
}

/** The same, all at once. */
export function outlookOf(bounds: Bounds, decision: Decision, offering: Offering): Outlook {
  const considering = considerOutlook(bounds, decision, offering)
  for (;;) {
    const { done, value } = considering.next()
    if (done) return value
  }
}
