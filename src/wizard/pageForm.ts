import { zodResolver } from '@hookform/resolvers/zod'
import type { FieldErrors, Resolver } from 'react-hook-form'
import * as z from 'zod/mini'
import { fromTyped, toTyped } from '../fields/typed.ts'
import type { ErrorCode } from '../questionnaire/kinds.ts'
import { isPast } from '../questionnaire/pastMonths.ts'
import { questions } from '../questionnaire/questions.ts'
import type { Draft, PageId, QuestionId } from '../questionnaire/types.ts'
import { clashesIn } from '../questionnaire/coherence.ts'
import { askedOn, itemOf } from '../questionnaire/walk.ts'
import type { Language, QuestionTexts } from '../texts/texts.ts'

/** What stands in the fields of one page. */
export type PageValues = Record<string, unknown>

const idsOn = (page: PageId) =>
  questions.items.filter((item) => item.page === page).map(({ id }) => id as QuestionId)

/** The fields of a page filled with what is known; also those that only an answer on this page calls up. */
export const valuesFor = (page: PageId, draft: Draft, language: Language): PageValues =>
  Object.fromEntries(idsOn(page).map((id) => [id, toTyped(itemOf(id).question, draft[id], language)]))

/** The draft as it would be with what stands in the fields, as far as that is right. */
export function withValues(page: PageId, draft: Draft, values: PageValues): Draft {
  const merged: Record<string, unknown> = { ...draft }
  for (const id of idsOn(page)) {
    const { question } = itemOf(id)
    const answer = question.schema.safeParse(fromTyped(question, values[id]))
    if (answer.success) merged[id] = answer.data
    else delete merged[id]
  }
  return merged as Draft
}

/**
 * The same, with as many as may be of what was chosen too much of: the last in the list, where the option stands that
 * calls up a question. It stays on screen while somebody takes one choice back.
 */
export function asMeant(page: PageId, draft: Draft, values: PageValues): Draft {
  const meant: Record<string, unknown> = { ...draft }
  for (const id of idsOn(page)) {
    const { question } = itemOf(id)
    const chosen = values[id]
    if (question.kind === 'several' && Array.isArray(chosen) && chosen.length > question.most)
      meant[id] = chosen.slice(-question.most)
  }
  return meant as Draft
}

/**
 * Checks a page on submission: the questions that are asked given what stands in the fields. What comes out are the
 * answers; a question that steers must have one, any other may be left empty (and is then cleared).
 */
export function resolverFor(
  page: PageId,
  draft: Draft,
  texts: QuestionTexts,
  /** as `2026-11`: a period before it cannot be meant */
  thisMonth: string,
): Resolver<PageValues> {
  return async (values, context, options) => {
    const asked = askedOn(page, asMeant(page, withValues(page, draft, values), values))
    const answers = Object.fromEntries(asked.map(({ id, question }) => [id, fromTyped(question, values[id])]))
    const missing = asked.filter(({ id, steers }) => steers && answers[id] === undefined)
    const given = asked.filter(({ id }) => answers[id] !== undefined)
    const schema = z.object(Object.fromEntries(given.map(({ id, question }) => [id, question.schema])))
    const checked = await zodResolver(schema)(answers, context, options)
    const wrong = Object.entries(
      checked.errors as Record<string, { message?: string; root?: { message?: string } }>,
    )
    const clashing = clashesIn(withValues(page, draft, values)).filter(({ question }) =>
      asked.some(({ id }) => id === question),
    )
    // One half of a period is told apart below.
    const past = asked.filter(({ id, question }) => isPast(question, answers[id], thisMonth))
    const codes = new Map<string, string>([
      ...past.map(({ id }): [string, string] => [id, 'inThePast']),
      ...clashing.map(({ question, code }): [string, string] => [question, code]),
      ...missing.map(({ id }): [string, string] => [id, 'required']),
      ...wrong.map(([id, error]): [string, string] => [id, codeIn(error)]),
    ])
    if (codes.size === 0) return { values: answers, errors: {} }
    // In the order of the page, in words.
    const errors = Object.fromEntries(
      asked
        .filter(({ id }) => codes.has(id))
        .map(({ id, question }) => [
          id,
          {
            type: codes.get(id) ?? 'required',
            message: texts.errors[(codes.get(id) ?? 'required') as ErrorCode](question),
          },
        ]),
    )
    return { values: {}, errors: errors as FieldErrors<PageValues> }
  }
}

/** The first message in an error, which for a list may sit at one of its members. */
function codeIn(error: unknown): string {
  if (typeof error !== 'object' || error === null) return 'required'
  if ('message' in error && typeof error.message === 'string') return error.message
  for (const inner of Object.values(error)) {
    const code = codeIn(inner)
    if (code !== 'required') return code
  }
  return 'required'
}
