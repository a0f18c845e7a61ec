import type { Draft } from '../questionnaire/types.ts'
import { openIn } from '../questionnaire/walk.ts'
import { daysOf } from './days.ts'
import { decide, type Decision } from './decide.ts'
import { formats } from './formats.ts'
import { linesOf } from './lines.ts'
import { reasonsFor } from './making.ts'
import { firstStepsOf, outcomeOf } from './notYet.ts'
import { assumptionsOf, warningsOf } from './notes.ts'
import type { Offering } from './offering.ts'
import { prePhaseOf } from './prePhase.ts'
import { totalsOf } from './totals.ts'
import { laterOf, rejectedOf } from './rejected.ts'
import { shortageOf } from './shortage.ts'
import type { Recommendation } from './recommendation.ts'
import { traced } from './trace.ts'

/** The version of rules and sizes together; a stored result can be replayed within one version. */
export const rulesVersion = '2026-11.23'

/**
 * Works out the tailored approach: contra-indications, then fit, then the best mix under time and money, then order,
 * support and price. A pure function of the answers and of what the practice offers.
 */
export const recommend = (draft: Draft, offering: Offering): Recommendation =>
  recommendationOf(decide(draft, offering))

/** The same for what was decided before. */
export function recommendationOf(decision: Decision): Recommendation {
  const { evaluation, situation, composed, kind } = decision
  const outcome = kind === 'notYet' ? outcomeOf(decision) : null
  const first = firstStepsOf(decision)
  const lines = composed
    ? linesOf(evaluation, situation, composed.mix, composed.lead)
    : first
      ? linesOf(evaluation, first.situation, first.mix, null)
      : []
  const totals = totalsOf(lines, situation.offering)
  const later = laterOf(decision)
  return {
    kind,
    rules: rulesVersion,
    lead: composed?.lead ?? null,
    lines,
    rejected: rejectedOf(decision),
    later,
    prePhase: prePhaseOf({ lines, later }, situation.offering),
    outcome,
    shortage:
      outcome === 'tooLittleRoom' || outcome === 'listenFirst'
        ? shortageOf(evaluation, situation, first && daysOf(first.mix, first.situation, situation.offering))
        : null,
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
    warnings: warningsOf(decision, lines, totals.price.exclVat.value),
    assumptions: assumptionsOf(decision),
    ...totals,
    open: openIn(evaluation.walk).map(({ id }) => id),
  }
}
