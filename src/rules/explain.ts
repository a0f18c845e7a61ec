import type { Draft } from '../questionnaire/types.ts'
import { decide, type Decision } from './decide.ts'
import { firmnessOf, type Firmness } from './firmness.ts'
import { outlookOf, type Outlook } from './nextQuestion.ts'
import type { Format } from './formats.ts'
import type { Offering } from './offering.ts'
import { recommendationOf } from './recommend.ts'
import type { Variant } from './recommendation.ts'
import { boundsOf } from './bounds.ts'
import { proposalsOf } from './proposals.ts'
import { variantsOf } from './variants.ts'
import { whatWouldChange, type WhatIf } from './whatIf.ts'

/** What stands behind an advice, for who wants to know more than the advice itself. */
export interface Explanation {
  readonly kind: Decision['kind']
  /** what leads the advice that is explained */
  readonly lead: Format | null
  readonly compact: Variant | null
  readonly deeper: Variant | null
  /** every single other answer that would change it */
  readonly wouldChange: readonly WhatIf[]
  /** what the client can do so that a better programme fits, with the least that is needed */
  readonly proposals: readonly WhatIf[]
  readonly firmness: Firmness
  readonly outlook: Outlook
}

/** Explains an advice: two more programmes, what would change it, how firm it is, and what is still open. */
export function explain(draft: Draft, offering: Offering): Explanation {
  const decision = decide(draft, offering)
  const wouldChange = whatWouldChange(decision, offering)
  const bounds = boundsOf(draft, offering)
  return {
    kind: decision.kind,
    lead: decision.composed?.lead ?? null,
    ...variantsOf(decision, recommendationOf(decision).lines),
    wouldChange,
    proposals: proposalsOf(decision, offering),
    firmness: firmnessOf(decision, wouldChange, bounds),
    outlook: outlookOf(bounds, decision, offering),
  }
}
