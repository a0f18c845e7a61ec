import type { QuestionId } from '../questionnaire/types.ts'

/**
 * What a client can do something about before a programme begins: find a sponsor or a case, make time or money, ask for
 * a mandate, win people over to take part. Only such answers are proposed to be changed; on the others an advice
 * "depends". Goals and themes are the client's own choice too, but changing the question is no way to another answer.
 * Source: domain.md B, R2–R5 and what lifts each contra-indication.
 */
export const levers: readonly QuestionId[] = [
  'sponsor',
  'liveCase',
  'participants',
  'staffHours',
  'residentHours',
  'core',
  'corePeople',
  'coreResidents',
  'coreMeetings',
  'longestSession',
  'reachable',
  'mandate',
  'lessonsReceiver',
  'budget',
  'duration',
]
