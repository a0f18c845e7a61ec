import { walk, type Walk } from '../questionnaire/walk.ts'
import type { Draft, QuestionId } from '../questionnaire/types.ts'
import { callings, type CallingId } from './callings.ts'
import { contraindications, type ContraindicationId } from './contraindications.ts'
import { endings, type EndingId } from './endings.ts'
import { evidence, type EvidenceId } from './evidence.ts'
import type { Format } from './formats.ts'
import { assumptions, warnings, type AssumptionId, type WarningId } from './notices.ts'
import type { Calling } from './rule.ts'
import { tableOf } from './table.ts'

/** Everything that follows from the answers one rule at a time, before anything is composed. */
export interface Evaluation {
  readonly walk: Walk
  readonly asked: ReadonlySet<QuestionId>
  readonly evidence: readonly EvidenceId[]
  /** the same, to look one up */
  readonly speaking: ReadonlySet<EvidenceId>
  readonly fit: Readonly<Record<Format, number>>
  readonly excludedBy: Readonly<Record<Format, readonly ContraindicationId[]>>
  readonly calledBy: Readonly<Record<Calling['calls'], readonly CallingId[]>>
  readonly ending: EndingId | undefined
  readonly warnings: readonly WarningId[]
  readonly assumptions: readonly AssumptionId[]
}

const perFormat = <Value>(value: (format: Format) => Value): Record<Format, Value> => ({
  lecture: value('lecture'),
  dialogue: value('dialogue'),
  workshop: value('workshop'),
  actionLearning: value('actionLearning'),
})

export const tables = {
  evidence: tableOf(evidence),
  contraindications: tableOf(contraindications),
  callings: tableOf(callings),
  endings: tableOf(endings),
  warnings: tableOf(warnings),
  assumptions: tableOf(assumptions),
}

/** Reads the rules one by one against the answers that count. */
export const evaluate = (draft: Draft): Evaluation => evaluateWalk(walk(draft))

/** The same for answers that were walked before. */
export function evaluateWalk(walked: Walk): Evaluation {
  const asked = new Set(walked.asked.map(({ id }) => id))
  const holding = <Id extends string>({
    holding: among,
  }: {
    holding: (...said: [typeof asked, typeof walked.answers]) => Id[]
  }) => among(asked, walked.answers)

  const speaking = holding(tables.evidence)
  const refusing = holding(tables.contraindications)
  const called = holding(tables.callings)
  const by = (calls: Calling['calls']) => called.filter((id) => callings[id].calls === calls)
  return {
    walk: walked,
    asked,
    evidence: speaking,
    speaking: new Set(speaking),
    fit: perFormat((format) => speaking.reduce((sum, id) => sum + (evidence[id].fit[format] ?? 0), 0)),
    excludedBy: perFormat((format) =>
      refusing.filter((id) => contraindications[id].excludes.includes(format)),
    ),
    calledBy: {
      mandateTalk: by('mandateTalk'),
      listeningTalks: by('listeningTalks'),
      separateGroups: by('separateGroups'),
      smallNeutralDialogue: by('smallNeutralDialogue'),
      reachLecture: by('reachLecture'),
      lectureInCompany: by('lectureInCompany'),
    },
    ending: holding(tables.endings).find(
      (id) => !endings[id].yieldsTo.some((first) => (refusing as string[]).includes(first)),
    ),
    warnings: holding(tables.warnings),
    assumptions: holding(tables.assumptions),
  }
}

export const leastPoints = (dose: readonly (readonly [number, number])[]): number => dose[0]?.[0] ?? 1
export const sessionsFor = (dose: readonly (readonly [number, number])[], points: number): number =>
  dose.findLast(([from]) => points >= from)?.[1] ?? 0
