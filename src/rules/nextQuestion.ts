import { statesOf } from '../questionnaire/states.ts'
import type { Draft, QuestionId } from '../questionnaire/types.ts'
import { itemOf, walk } from '../questionnaire/walk.ts'
import { boundsOf, type Bounds } from './bounds.ts'
import { decideWalk, type Decision } from './decide.ts'
import type { Format } from './formats.ts'
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

/** How many different advices the answers to one open question lead to. */
function spread(id: QuestionId, decision: Decision, offering: Offering): number {
  const known = decision.evaluation.walk
  const states = statesOf(itemOf(id).question)?.answers ?? []
  const hearts = states.map((answer) =>
    JSON.stringify(heartOf(decideWalk(walk({ ...(known.answers as Draft), [id]: answer }, known), offering))),
  )
  return new Set(hearts).size
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

/** What the open questions can still do to an advice. */
export function outlookOf(draft: Draft, decision: Decision, offering: Offering): Outlook {
  const bounds = boundsOf(draft)
  const lead = decision.composed?.lead
  const asked = bounds.open.filter((id) => decision.evaluation.asked.has(id))
  const [best] = asked
    .map((id) => ({ id, hearts: spread(id, decision, offering) }))
    .filter(({ hearts }) => hearts > 1)
    .toSorted((a, b) => b.hearts - a.hearts)
  return {
    next: best?.id ?? null,
    open: asked.length,
    settled: asked.length > 0 ? settledIn(bounds, decision) : null,
    roomOpen: asked.some((id) => timeAndMoney.includes(id)),
    fork:
      bounds.open.length > 0 &&
      lead !== undefined &&
      bounds.mayLead.includes(lead) &&
      bounds.mayLead.length === 2
        ? bounds.mayLead
        : [],
  }
}
