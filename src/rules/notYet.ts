import type { Decision } from './decide.ts'
import { formats } from './formats.ts'
import { limits } from './limits.ts'
import { nothing, type Mix } from './mix.ts'
import type { Situation } from './situation.ts'
import type { OutcomeId } from './trace.ts'

/** Why there is no programme yet. */
export function outcomeOf({ situation }: Pick<Decision, 'situation'>): OutcomeId {
  if (situation.signals.neutral) return 'listenFirst'
  if (formats.every((format) => !situation.may[format])) return 'allExcluded'
  if (formats.every((format) => situation.asked[format] === 0 || !situation.fits[format]))
    return 'noDirection'
  return 'tooLittleRoom'
}

/**
 * What can be done first where no programme can begin yet, as far as money and months reach: the talks that the answers
 * call for, in the situation that holds only those. Whoever is backed and short of money is not sold a talk with a
 * sponsor who agrees already.
 */
export function firstStepsOf(
  decision: Decision,
): { readonly mix: Mix; readonly situation: Situation } | undefined {
  const { evaluation, situation, kind } = decision
  if (kind !== 'notYet') return undefined
  // Residents who are short of money would spend it on a talk that brings none.
  if (evaluation.walk.answers.sector === 'residents' && outcomeOf(decision) === 'tooLittleRoom')
    return undefined
  const { signals, offering } = situation
  for (const [mandateTalk, listeningTalks] of [
    [signals.mandateTalk, signals.listeningTalks],
    [signals.mandateTalk, false],
    [false, signals.listeningTalks],
  ] as const) {
    if (!mandateTalk && !listeningTalks) continue
    const within = { ...situation, signals: { ...signals, mandateTalk, listeningTalks } }
    const mix = { ...nothing, mandateTalk }
    if (limits.budget(mix, within, offering) && limits.months(mix, within, offering))
      return { mix, situation: within }
  }
  return undefined
}
