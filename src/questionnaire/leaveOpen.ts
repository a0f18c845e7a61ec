import { UNKNOWN } from './kinds.ts'
import type { Draft } from './types.ts'
import { unanswered } from './walk.ts'

/**
 * The draft with "weet ik nog niet" for every steering question that is still to be answered; undefined where one of
 * them does not offer that. An open answer can call up another question, so this goes on until none is left.
 */
export function leaveOpen(draft: Draft): Draft | undefined {
  let filled = draft
  for (let rest = unanswered(filled); rest.length > 0; rest = unanswered(filled)) {
    if (rest.some(({ question }) => !question.unknown)) return undefined
    filled = { ...filled, ...Object.fromEntries(rest.map(({ id }) => [id, UNKNOWN])) }
  }
  return filled
}
