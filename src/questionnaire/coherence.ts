import type { ErrorCode } from './kinds.ts'
import type { Answers, Draft, QuestionId } from './types.ts'
import { walk } from './walk.ts'

/** Two answers that are each right but cannot both be. The later question is the one that is asked again. */
interface Clash {
  readonly question: QuestionId
  readonly code: ErrorCode
  readonly when: (answers: Answers) => boolean
}

const clashes: readonly Clash[] = [
  {
    question: 'coreResidents',
    code: 'moreThanGroup',
    when: ({ corePeople, coreResidents }) =>
      typeof corePeople === 'number' && typeof coreResidents === 'number' && coreResidents > corePeople,
  },
  {
    question: 'staff',
    code: 'noStaffTakesPart',
    when: ({ participants, staff }) =>
      staff === 0 &&
      (participants?.some((who) => who === 'frontline' || who === 'managers' || who === 'board') ?? false),
  },
  {
    question: 'residents',
    code: 'nobodyTakesPart',
    when: ({ participants, residents }) =>
      (residents === 0 || residents === 'none') &&
      (participants?.some((who) => who === 'residents' || who === 'youth' || who === 'volunteers') ?? false),
  },
]

/** The answers in a draft that contradict an earlier one, each with the reason. */
export function clashesIn(draft: Draft): { readonly question: QuestionId; readonly code: ErrorCode }[] {
  const { answers } = walk(draft)
  return clashes.filter(({ when }) => when(answers)).map(({ question, code }) => ({ question, code }))
}
