import { questions } from '../../src/questionnaire/questions.ts'
import type { Draft, QuestionId } from '../../src/questionnaire/types.ts'
import { loadQuestions } from '../../src/texts/load.ts'
import { questionText, sayAnswer } from '../../src/texts/say.ts'

const texts = await loadQuestions('nl')

/** A set of answers as a visitor would read it back: question and answer, a line each. */
export const inWords = (draft: Draft): string[] =>
  questions.items.flatMap(({ id }) => {
    const answer = draft[id as QuestionId]
    if (answer === undefined) return []
    const words = sayAnswer(id as QuestionId, answer, texts, 'nl').replaceAll('\u00A0', ' ')
    return [`${questionText(id as QuestionId, texts).label}: ${words}`]
  })

export const labelOf = (id: QuestionId): string => questionText(id, texts).label
export const answerInWords = (id: QuestionId, answer: unknown): string =>
  sayAnswer(id, answer ?? 'unknown', texts, 'nl').replaceAll('\u00A0', ' ')
