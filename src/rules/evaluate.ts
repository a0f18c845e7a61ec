import { walk, type Walk } from '../questionnaire/walk.ts'
import type { Draft, QuestionId } from '../questionnaire/types.ts'
import { callings, type CallingId } from './callings.ts'
import { contraindications, type ContraindicationId } from './contraindications.ts'
import { endings, type EndingId } from './endings.ts'
import { evidence, type EvidenceId } from './evidence.ts'
import { perFormat, type Format } from './formats.ts'
import { assumptions, warnings, type AssumptionId, type WarningId } from './notices.ts'
import type { Calling } from './rule.ts'
import { tableOf, type Conditional } from './table.ts'

/** The rows that decide, as data: the real ones, or others when the machinery itself is put to the test. */
export interface Rules {
  readonly evidence: Readonly<
    Record<string, Conditional & { readonly fit: Readonly<Partial<Record<Format, number>>> }>
  >
  readonly contraindications: Readonly<Record<string, Conditional & { readonly excludes: readonly Format[] }>>
  readonly callings: Readonly<Record<string, Conditional & { readonly calls: Calling['calls'] }>>
  readonly endings: Readonly<
    Record<string, Conditional & { readonly outcome: string; readonly yieldsTo: readonly string[] }>
  >
}
export const theRules = { evidence, contraindications, callings, endings } satisfies Rules

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

/** Rules, made ready for reading. */
export interface Reading {
  readonly rules: Rules
  readonly tables: ReturnType<typeof tablesOf>
}

const tablesOf = (rules: Rules) => ({
  evidence: tableOf(rules.evidence),
  contraindications: tableOf(rules.contraindications),
  callings: tableOf(rules.callings),
  endings: tableOf(rules.endings),
  warnings: tableOf(warnings),
  assumptions: tableOf(assumptions),
})

export const readingOf = (rules: Rules): Reading => ({ rules, tables: tablesOf(rules) })
const theReading = readingOf(theRules)

/** Reads the rules one by one against the answers that count. */
export const evaluate = (draft: Draft): Evaluation => evaluateWalk(walk(draft))

/** The same for answers that were walked before. */
export function evaluateWalk(walked: Walk, { rules, tables } = theReading): Evaluation {
  const asked = new Set(walked.asked.map(({ id }) => id))
  const holding = <Id extends string>({
    holding: among,
  }: {
    holding: (...said: [typeof asked, typeof walked.answers]) => Id[]
  }) => among(asked, walked.answers)

  // Rows that are not the real ones have ids that no type knows.
  const speaking = holding(tables.evidence) as EvidenceId[]
  const refusing = holding(tables.contraindications) as ContraindicationId[]
  const called = holding(tables.callings) as CallingId[]
  const by = (calls: Calling['calls']) => called.filter((id) => rules.callings[id]?.calls === calls)
  return {
    walk: walked,
    asked,
    evidence: speaking,
    speaking: new Set(speaking),
    fit: perFormat((format) => speaking.reduce((sum, id) => sum + (rules.evidence[id]?.fit[format] ?? 0), 0)),
    excludedBy: perFormat((format) =>
      refusing.filter((id) => rules.contraindications[id]?.excludes.includes(format)),
    ),
    calledBy: {
      mandateTalk: by('mandateTalk'),
      listeningTalks: by('listeningTalks'),
      separateGroups: by('separateGroups'),
      smallNeutralDialogue: by('smallNeutralDialogue'),
      reachLecture: by('reachLecture'),
      lectureInCompany: by('lectureInCompany'),
      workshopInCompany: by('workshopInCompany'),
    },
    ending: (holding(tables.endings) as EndingId[]).find(
      (id) => !rules.endings[id]?.yieldsTo.some((first) => (refusing as string[]).includes(first)),
    ),
    warnings: holding(tables.warnings),
    assumptions: holding(tables.assumptions),
  }
}

export const leastPoints = (dose: readonly (readonly [number, number])[]): number => dose[0]?.[0] ?? 1
export const sessionsFor = (dose: readonly (readonly [number, number])[], points: number): number =>
  dose.findLast(([from]) => points >= from)?.[1] ?? 0
