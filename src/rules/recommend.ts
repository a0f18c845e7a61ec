import type { Draft } from '../questionnaire/types.ts'
import { decide, type Decision } from './decide.ts'
import { formats } from './formats.ts'
import { limits } from './limits.ts'
import { linesOf } from './lines.ts'
import { reasonsFor } from './making.ts'
import { nothing } from './mix.ts'
import { assumptionsOf, warningsOf } from './notes.ts'
import type { Offering } from './offering.ts'
import { prePhaseOf } from './prePhase.ts'
import { totalsOf } from './totals.ts'
import { laterOf, rejectedOf } from './rejected.ts'
import { shortageOf } from './shortage.ts'
import type { Line, Recommendation } from './recommendation.ts'
import { traced, type OutcomeId } from './trace.ts'

/** The version of rules and sizes together; a stored result can be replayed within one version. */
export const rulesVersion = '2026-11.16'

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
  const lines = composed ? linesOf(evaluation, situation, composed.mix, composed.lead) : firstSteps(decision)
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
      outcome === 'tooLittleRoom' || outcome === 'listenFirst' ? shortageOf(evaluation, situation) : null,
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
    open: evaluation.walk.asked
      .filter(({ id, steers }) => steers && evaluation.walk.answers[id] === undefined)
      .map(({ id }) => id),
  }
}

/**
 * What can be done first where no programme can begin yet, as far as money and months reach: the talks that the answers
 * call for. Whoever is backed and short of money is not sold a talk with a sponsor who agrees already.
 */
function firstSteps(decision: Decision): Line[] {
  const { evaluation, situation, kind } = decision
  if (kind === 'noneNeeded') return []
  // Residents who are short of money would spend it on a talk that brings none.
  if (evaluation.walk.answers.sector === 'residents' && outcomeOf(decision) === 'tooLittleRoom') return []
  const { signals, offering } = situation
  for (const [mandateTalk, listeningTalks] of [
    [signals.mandateTalk, signals.listeningTalks],
    [signals.mandateTalk, false],
    [false, signals.listeningTalks],
  ] as const) {
    if (!mandateTalk && !listeningTalks) continue
    const within = { ...situation, signals: { ...signals, mandateTalk, listeningTalks } }
    const talks = { ...nothing, mandateTalk }
    if (limits.budget(talks, within, offering) && limits.months(talks, within, offering))
      return linesOf(evaluation, within, talks, null)
  }
  return []
}

function outcomeOf({ situation }: Decision): OutcomeId {
  if (situation.signals.neutral) return 'listenFirst'
  if (formats.every((format) => !situation.may[format])) return 'allExcluded'
  if (formats.every((format) => situation.asked[format] === 0 || !situation.fits[format]))
    return 'noDirection'
  return 'tooLittleRoom'
}
