import { UNKNOWN } from '../../questionnaire/kinds.ts'
import type { Draft, QuestionId } from '../../questionnaire/types.ts'
import { boundsOf } from '../../rules/bounds.ts'
import { decide } from '../../rules/decide.ts'
import { firmnessOf, type Firmness } from '../../rules/firmness.ts'
import { considerOutlook, type Outlook } from '../../rules/nextQuestion.ts'
import type { Offering } from '../../rules/offering.ts'
import { whatWouldChange } from '../../rules/whatIf.ts'

/** What takes longer to work out than the advice itself. */
export interface Thoughts {
  /** the answers that it is about */
  readonly of: Draft
  readonly firmness: Firmness
  readonly outlook: Outlook
}

/**
 * How firm the advice is, and what is best asked next, step by step: between two steps somebody may type. Parked
 * questions are not proposed, nor those to which was said "weet ik nog niet".
 */
export function* think(
  draft: Draft,
  offering: Offering,
  parked: readonly QuestionId[],
): Generator<undefined, Thoughts> {
  const decision = decide(draft, offering)
  const bounds = boundsOf(draft, offering)
  const outlook = yield* considerOutlook(bounds, decision, offering, [
    ...parked,
    // Asking again brings no answer.
    ...bounds.open.filter((id) => draft[id] === UNKNOWN),
  ])
  yield
  const firmness = firmnessOf(decision, whatWouldChange(decision, offering), bounds)
  return { of: draft, outlook, firmness }
}
