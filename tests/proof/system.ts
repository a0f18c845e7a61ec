import type { Draft } from '../../src/questionnaire/types.ts'
import { walk } from '../../src/questionnaire/walk.ts'
import { fictionalPractice, offeringOf } from '../../src/practice/practice.ts'
import { compose, theSearch, type Composed, type Search } from '../../src/rules/compose.ts'
import { evaluateWalk, readingOf, theRules, type Evaluation, type Rules } from '../../src/rules/evaluate.ts'
import type { Offering } from '../../src/rules/offering.ts'
import { askOf, situationOf, type Situation } from '../../src/rules/situation.ts'

/** Everything that is under proof: the real parts, or some with a fault in them. */
export interface System {
  readonly rules: Rules
  readonly ask: typeof askOf
  readonly search: Search
  readonly offering: Offering
}

export const theSystem: System = {
  rules: theRules,
  ask: askOf,
  search: theSearch,
  offering: offeringOf(fictionalPractice),
}

export interface Decided {
  readonly evaluation: Evaluation
  readonly situation: Situation
  readonly composed: Composed | undefined
}

/** What `decide` does, with the parts of this system. */
export function deciderOf({ rules, ask, search, offering }: System): (draft: Draft) => Decided {
  const reading = readingOf(rules)
  return (draft) => {
    const evaluation = evaluateWalk(walk(draft), reading)
    const situation = situationOf(evaluation, offering, { ask })
    const ending: string | undefined = evaluation.ending
    const none = ending !== undefined && rules.endings[ending]?.outcome === 'noneNeeded'
    return { evaluation, situation, composed: none ? undefined : compose(situation, offering, search) }
  }
}
