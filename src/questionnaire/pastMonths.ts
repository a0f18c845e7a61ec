import type { Question } from './kinds.ts'
import type { Draft } from './types.ts'
import { walk, type Asked } from './walk.ts'

/** Whether an answer is a month that is over. `thisMonth` is as `2026-11`: as text, `2026-09` comes before it. */
export const isPast = (question: Question, answer: unknown, thisMonth: string): boolean =>
  question.kind === 'period' && typeof answer === 'string' && answer < thisMonth

/** The questions that were answered with a month that is over by now: what was saved long ago stays what was said. */
export function pastMonths(draft: Draft, thisMonth: string): Asked[] {
  const { asked, answers } = walk(draft)
  return asked.filter(({ id, question }) => isPast(question, answers[id], thisMonth))
}
