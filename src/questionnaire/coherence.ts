import { clashesAmong, type Clash } from './clashes.ts'
import type { Draft, QuestionId } from './types.ts'
import { walk } from './walk.ts'

/** The answers in a draft that contradict an earlier one, each with the reason. */
export const clashesIn = (draft: Draft): readonly Clash[] => clashesAmong(walk(draft).answers)

/** Whether this answer would contradict an earlier one: such an answer is not offered. */
export const wouldClash = (draft: Draft, question: QuestionId, answer: unknown): boolean =>
  clashesIn({ ...draft, [question]: answer }).some((clash) => clash.question === question)
