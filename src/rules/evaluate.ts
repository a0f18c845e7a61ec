import { holds, walk, type Walk } from '../questionnaire/walk.ts'
import type { Box } from '../questionnaire/cells.ts'
import type { Draft, QuestionId } from '../questionnaire/types.ts'
import { callings, type CallingId } from './callings.ts'
import { contraindications, type ContraindicationId } from './contraindications.ts'
import { endings, type EndingId } from './endings.ts'
import { evidence, type EvidenceId } from './evidence.ts'
import type { Format } from './formats.ts'
import { assumptions, warnings, type AssumptionId, type WarningId } from './notices.ts'
import type { Calling } from './rule.ts'

/** Everything that follows from the answers one rule at a time, before anything is composed. */
export interface Evaluation {
  readonly walk: Walk
  readonly asked: ReadonlySet<QuestionId>
  readonly evidence: readonly EvidenceId[]
  readonly fit: Readonly<Record<Format, number>>
  readonly excludedBy: Readonly<Record<Format, readonly ContraindicationId[]>>
  readonly calledBy: Readonly<Record<Calling['calls'], readonly CallingId[]>>
  readonly ending: EndingId | undefined
  readonly warnings: readonly WarningId[]
  readonly assumptions: readonly AssumptionId[]
}

const idsOf = <Id extends string>(rows: Readonly<Record<Id, unknown>>) => Object.keys(rows) as Id[]
const perFormat = <Value>(value: (format: Format) => Value): Record<Format, Value> => ({
  lecture: value('lecture'),
  dialogue: value('dialogue'),
  workshop: value('workshop'),
  actionLearning: value('actionLearning'),
})

const evidenceIds = idsOf(evidence)
const contraindicationIds = idsOf(contraindications)
const callingIds = idsOf(callings)
const endingIds = idsOf(endings)
const warningIds = idsOf(warnings)
const assumptionIds = idsOf(assumptions)

/** Reads the rules one by one against the answers that count. */
export function evaluate(draft: Draft): Evaluation {
  const walked = walk(draft)
  const asked = new Set(walked.asked.map(({ id }) => id))
  const fires = (row: { when: object }) => holds(row.when as Box, walked.answers, (id) => asked.has(id))

  const speaking = evidenceIds.filter((id) => fires(evidence[id]))
  const refusing = contraindicationIds.filter((id) => fires(contraindications[id]))
  const called = callingIds.filter((id) => fires(callings[id]))
  const by = (calls: Calling['calls']) => called.filter((id) => callings[id].calls === calls)
  return {
    walk: walked,
    asked,
    evidence: speaking,
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
    ending: endingIds.find(
      (id) =>
        fires(endings[id]) && !endings[id].yieldsTo.some((first) => (refusing as string[]).includes(first)),
    ),
    warnings: warningIds.filter((id) => fires(warnings[id])),
    assumptions: assumptionIds.filter((id) => fires(assumptions[id])),
  }
}

/** The rules that gave a format points, for (`1`) or against (`-1`). */
export const pointsFrom = (evaluation: Evaluation, format: Format, side: 1 | -1): EvidenceId[] =>
  evaluation.evidence.filter((id) => Math.sign(evidence[id].fit[format] ?? 0) === side)

export const leastPoints = (dose: readonly (readonly [number, number])[]): number => dose[0]?.[0] ?? 1
export const sessionsFor = (dose: readonly (readonly [number, number])[], points: number): number =>
  dose.findLast(([from]) => points >= from)?.[1] ?? 0
