import type { ErrorCode } from '../questionnaire/kinds.ts'
import type { Draft, QuestionId } from '../questionnaire/types.ts'
import { itemOf } from '../questionnaire/walk.ts'
import { fromTyped } from './typed.ts'

/** One answer from its field: the value, nothing (cleared), or wrong, with the reason. */
export function settle(
  id: QuestionId,
  typed: unknown,
):
  | { readonly ok: true; readonly value: Draft[QuestionId] }
  | { readonly ok: false; readonly code: ErrorCode } {
  const { question } = itemOf(id)
  const answer = fromTyped(question, typed)
  if (answer === undefined) return { ok: true, value: undefined }
  const read = question.schema.safeParse(answer)
  return read.success
    ? { ok: true, value: read.data as Draft[QuestionId] }
    : { ok: false, code: (read.error.issues[0]?.message ?? 'notAnOption') as ErrorCode }
}
