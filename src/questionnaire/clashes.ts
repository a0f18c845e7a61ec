import type { ErrorCode } from './kinds.ts'
import type { Answers, QuestionId } from './types.ts'

/** Two answers that are each right but cannot both be. The later question is the one that is asked again. */
export interface Clash {
  readonly question: QuestionId
  /** the earlier question that its answer contradicts */
  readonly against: QuestionId
  readonly code: ErrorCode
}

const clashes: readonly (Clash & { readonly when: (answers: Answers) => boolean })[] = [
  {
    question: 'coreResidents',
    against: 'corePeople',
    code: 'moreThanGroup',
    when: ({ corePeople, coreResidents }) =>
      typeof corePeople === 'number' && typeof coreResidents === 'number' && coreResidents > corePeople,
  },
  {
    question: 'staff',
    against: 'participants',
    code: 'noStaffTakesPart',
    when: ({ participants, staff }) =>
      staff === 0 &&
      (participants?.some((who) => who === 'frontline' || who === 'managers' || who === 'board') ?? false),
  },
  {
    question: 'residents',
    against: 'participants',
    code: 'nobodyTakesPart',
    when: ({ participants, residents }) =>
      (residents === 0 || residents === 'none') &&
      (participants?.some((who) => who === 'residents' || who === 'youth' || who === 'volunteers') ?? false),
  },
]

/** Which of these answers contradict an earlier one, each with the reason. */
export const clashesAmong = (answers: Answers): readonly Clash[] =>
  clashes.filter(({ when }) => when(answers))

/** What a question clashes with for this reason; undefined where the reason is another one. */
export const clashOf = (question: QuestionId, code: string | undefined): Clash | undefined =>
  clashes.find((clash) => clash.question === question && clash.code === code)
