import type { Draft } from '../questionnaire/types.ts'
import { walk, type Walk } from '../questionnaire/walk.ts'
import { compose, type Composed } from './compose.ts'
import { evaluateWalk, type Evaluation } from './evaluate.ts'
import type { Offering } from './offering.ts'
import { situationOf, type Situation } from './situation.ts'

/** What the answers come down to: the programme, or that there is none, without the words and the lines. */
export interface Decision {
  readonly evaluation: Evaluation
  readonly situation: Situation
  readonly composed: Composed | undefined
  readonly kind: 'advice' | 'notYet' | 'noneNeeded'
}

/** Decides on answers that were walked before. */
export function decideWalk(walked: Walk, offering: Offering): Decision {
  const evaluation = evaluateWalk(walked)
  const situation = situationOf(evaluation, offering)
  const none = evaluation.ending === 'ending.noneNeeded'
  const composed = none ? undefined : compose(situation, offering)
  // Who knows problem and approach needs no programme; also where the one workshop that would help cannot be.
  const ended = evaluation.ending !== undefined
  return { evaluation, situation, composed, kind: composed ? 'advice' : ended ? 'noneNeeded' : 'notYet' }
}

/** Contra-indications, then fit, then the best mix under time and money. */
export const decide = (draft: Draft, offering: Offering): Decision => decideWalk(walk(draft), offering)
