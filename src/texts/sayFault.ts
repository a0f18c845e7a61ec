import type { Fault } from '../questionnaire/answersFile.ts'
import type { ErrorCode } from '../questionnaire/kinds.ts'
import { isQuestionId, itemOf } from '../questionnaire/walk.ts'
import type { FaultTexts, QuestionTexts } from './texts.ts'

/** One fault as one line: where, what is wrong, what was found, what is allowed. */
export function sayFault(
  { path, code, found, allowed }: Fault,
  faults: FaultTexts,
  questions: QuestionTexts,
): string {
  const [id] = path.split('.')
  const known = Object.entries(faults).find(([key]) => key === code)?.[1]
  const what =
    typeof known === 'string'
      ? known
      : id !== undefined && isQuestionId(id)
        ? questions.errors[code as ErrorCode](itemOf(id).question)
        : code
  return [
    path === '' ? what : `${oneLine(path)}: ${what}`,
    ...(found === undefined ? [] : [`${faults.found}: ${oneLine(found)}`]),
    ...(allowed === undefined ? [] : [`${faults.allowed}: ${allowed.join(', ')}`]),
  ].join(' | ')
}

/** Control characters and line ends shown as escapes, so that a file cannot write on the terminal. */
const oneLine = (text: string) =>
  text.replace(
    /[\p{Cc}\p{Cf}\u2028\u2029]/gu,
    (char) => `\\u${(char.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  )
