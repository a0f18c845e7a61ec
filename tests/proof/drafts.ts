import { UNKNOWN, type Question } from '../../src/questionnaire/kinds.ts'
import { clashesIn } from '../../src/questionnaire/coherence.ts'
import { questions } from '../../src/questionnaire/questions.ts'
import type { Draft, QuestionId } from '../../src/questionnaire/types.ts'
import { walk } from '../../src/questionnaire/walk.ts'

export { anyDraft, oneOf, randomFrom } from '../../src/questionnaire/drawnDraft.ts'

/** An answer that commits to nothing: "weet ik nog niet", or the first there is. */
function least(question: Question): unknown {
  if (question.unknown) return UNKNOWN
  if (question.kind === 'several') return [question.options[0]]
  return question.kind === 'choice' || question.kind === 'ordered' ? question.options[0] : undefined
}

/** The draft with every steering question that is asked answered, and none that is not. */
export function finished(draft: Draft): Draft {
  const whole: Record<string, unknown> = {}
  for (const { id, question, steers } of questions.items) {
    if (!steers && draft[id as QuestionId] === undefined) continue
    whole[id] = draft[id as QuestionId] ?? least(question)
  }
  const asked = new Set<string>(walk(whole as Draft).asked.map(({ id }) => id))
  return Object.fromEntries(Object.entries(whole).filter(([id]) => asked.has(id))) as Draft
}

/** The same, with a clash between two answers left open: nobody could hand it in otherwise. */
export function coherent(draft: Draft): Draft {
  const whole = finished(draft)
  const clashes = clashesIn(whole).map(({ question }) => [question, UNKNOWN] as const)
  return clashes.length === 0 ? whole : finished({ ...whole, ...Object.fromEntries(clashes) })
}
