import type { QuestionId } from '../questionnaire/types.ts'
import type { CallingId } from './callings.ts'
import type { ContraindicationId } from './contraindications.ts'
import type { EndingId } from './endings.ts'
import type { EvidenceId } from './evidence.ts'
import type { Format } from './formats.ts'
import type { AssumptionId, WarningId } from './notices.ts'
import type { PrecedenceId } from './precedence.ts'
import type { SizeId } from './offering.ts'

/** Every row of the rules. */
export type RuleId = EvidenceId | ContraindicationId | CallingId | EndingId

/** What can keep a format or a session out, besides a contra-indication. */
export const limitIds = [
  'budget',
  'staffHours',
  'residentHours',
  'oneMeeting',
  'months',
  'coreMeetings',
  'notAlone',
  'notAmongThemselves',
  'notTwice',
  'listenFirst',
  'tooFewPeople',
  'sessionLength',
  'tooFewReasons',
] as const
export type LimitId = (typeof limitIds)[number]

/** The order in which mixes are weighed. */
export const objectiveIds = ['lead', 'support', 'company', 'coverage'] as const
export type ObjectiveId = (typeof objectiveIds)[number]

/** Why there is no programme, or not yet. */
export const outcomeIds = ['tooLittleRoom', 'noDirection', 'listenFirst', 'allExcluded'] as const
export type OutcomeId = (typeof outcomeIds)[number]

/** Points of attention that follow from the programme rather than from an answer. */
export const consequenceIds = [
  'purchasing',
  'mandateTalkDropped',
  'harvestDropped',
  'residentsInCore',
  'residentsFew',
  'residentsAbsent',
  'residentsLater',
  'residentsTooFew',
  'smallerDialogue',
  'notReached',
  'partOfPeople',
  'coreTooLarge',
  'coreWaits',
  'facilitatorHours',
  'staffFewHours',
  'firstGroupOnly',
  'firstGroupHours',
  'firstStep',
  'seriesMost',
  'circlesMost',
  'facilitatorsGoOn',
  'longerThanBorne',
] as const
export type ConsequenceId = (typeof consequenceIds)[number]

/**
 * What a number rests on. The words for each stand in the texts; the result itself holds no prose, so that it can be
 * kept, compared and shown in either language. A correction goes by its own id, and its words are the consultant's.
 */
export type Because =
  | `rule:${RuleId}`
  | `dose:${Format}`
  | `size:${SizeId}`
  | `limit:${LimitId}`
  | `objective:${ObjectiveId}`
  | `answer:${QuestionId}`
  | `order:${PrecedenceId}`
  | `correction:${string}`

/** A number with what it rests on. */
export interface Traced {
  readonly value: number
  readonly because: readonly Because[]
}

export const traced = (value: number, ...because: readonly Because[]): Traced => ({
  value,
  because: because.length < 2 ? because : [...new Set(because)],
})

export type NoticeId =
  | `warning:${WarningId}`
  | `assumption:${AssumptionId}`
  | `consequence:${ConsequenceId}`
  | `reckoned:${QuestionId}`
