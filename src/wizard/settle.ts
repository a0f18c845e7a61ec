import { fromTyped } from '../fields/typed.ts'
import type { Draft, QuestionId } from '../questionnaire/types.ts'
import { itemOf } from '../questionnaire/walk.ts'

/** One answer from its field: the value, nothing (cleared), or wrong. */
export function settle(
  id: QuestionId,
  typed: unknown,
): { readonly ok: true; readonly value: Draft[QuestionId] } | { readonly ok: false } {
  const { question } = itemOf(id)
  const answer = fromTyped(question, typed)
  if (answer === undefined) return { ok: true, value: undefined }
  const read = question.schema.safeParse(answer)
  return read.success ? { ok: true, value: read.data as Draft[QuestionId] } : { ok: false }
}
