import type { Question } from '../questionnaire/kinds.ts'
import type { QuestionId } from '../questionnaire/types.ts'
import { itemOf } from '../questionnaire/walk.ts'
import { questionText } from './say.ts'
import type { QuestionTexts } from './texts.ts'

/** Words a second in silent reading: 238 a minute. Source: Brysbaert (2019), doi 10.1016/j.jml.2019.104047. */
const WORDS_A_SECOND = 238 / 60

/** Seconds to think and to give an answer after reading, by the kind of question. Our own reckoning. */
const secondsToAnswer: Readonly<Record<Question['kind'], number>> = {
  choice: 3,
  ordered: 3,
  several: 5,
  number: 6,
  money: 6,
  period: 8,
  text: 10,
  place: 10,
  longText: 60,
}

const wordsIn = (text: string) => text.split(/\s+/).length

/**
 * How many minutes these questions take who answers them all and reads every word of them. Reckoned, not timed with
 * people: who skips the reasons is faster, who hesitates slower.
 */
export function reckonedMinutes(ids: readonly QuestionId[], texts: QuestionTexts): number {
  const seconds = ids.map((id) => {
    const { label, hint = '', zero = '', why, options = {} } = questionText(id, texts)
    const words = [label, hint, zero, why, ...Object.values(options)].join(' ')
    return wordsIn(words) / WORDS_A_SECOND + secondsToAnswer[itemOf(id).question.kind]
  })
  return seconds.reduce((sum, second) => sum + second, 0) / 60
}
