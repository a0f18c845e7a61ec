import { statesOf } from '../questionnaire/states.ts'
import type { Draft, QuestionId } from '../questionnaire/types.ts'
import { itemOf, walk } from '../questionnaire/walk.ts'
import { boundsOf, type Bounds, type StillOpen } from './bounds.ts'
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

/** Which questions count as open, and which of them are not to be asked next. */
interface Asking {
  readonly still?: StillOpen
  readonly apart?: readonly QuestionId[]
}

/**
 * What the open questions can still do to an advice, worked out question by question: who is typing need not wait for
 * all of it.
 */
export function* considerOutlook(
  draft: Draft,
  decision: Decision,
  offering: Offering,
  { still = 'open', apart = [] }: Asking = {},
): Generator<undefined, Outlook> {
  const bounds = boundsOf(draft, still)
  const lead = decision.composed?.lead
  const asked = bounds.open.filter((id) => decision.evaluation.asked.has(id))
  let best: { readonly id: QuestionId; readonly hearts: number } | undefined
  for (const id of asked) {
    if (apart.includes(id)) continue
    yield
    const hearts = spread(id, decision, offering)
    if (hearts > Math.max(1, best?.hearts ?? 1)) best = { id, hearts }
  }
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

/** The same, all at once. */
export function outlookOf(draft: Draft, decision: Decision, offering: Offering): Outlook {
  const considering = considerOutlook(draft, decision, offering)
  for (;;) {
    const { done, value } = considering.next()
    if (done) return value
  }
}
