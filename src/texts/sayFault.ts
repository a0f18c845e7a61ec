import type { Fault } from '../questionnaire/answersFile.ts'
import type { ErrorCode } from '../questionnaire/kinds.ts'
import { questionsLike } from '../questionnaire/questionsLike.ts'
import type { QuestionId } from '../questionnaire/types.ts'
import { isQuestionId, itemOf } from '../questionnaire/walk.ts'
import { questionText, sayChoice } from './say.ts'
import type { FaultTexts, Language, QuestionTexts } from './texts.ts'

/** A file with thousands of faults is no answers file; whoever mends one sees at these what is the matter. */
const MOST_LINES = 20
/** A key or a value is recognised by its beginning. */
const MOST_SHOWN = 80

/** The faults, a line each; when there are very many the last line says how many more. */
export function sayFaults(
  all: readonly Fault[],
  faults: FaultTexts,
  questions: QuestionTexts,
): readonly string[] {
  return firstOf(all, (fault) => sayFault(fault, faults, questions), faults)
}

const firstOf = (
  all: readonly Fault[],
  say: (fault: Fault) => string,
  { more }: Pick<FaultTexts, 'more'>,
): readonly string[] => {
  const lines = all.slice(0, MOST_LINES).map(say)
  return all.length > MOST_LINES ? [...lines, more(all.length - MOST_LINES)] : lines
}

/**
 * The faults for who opens a file on screen: nobody there knows keys. What is wrong with the file as a whole is that it
 * is another one, and that is all there is to say.
 */
export function sayFaultsOnScreen(
  all: readonly Fault[],
  faults: FaultTexts,
  questions: QuestionTexts,
  language: Language,
): readonly string[] {
  const { onScreen } = faults
  if (all.some(({ code }) => code === 'tooLarge')) return [onScreen.tooLarge]
  if (all.some(({ path }) => path === '')) return [onScreen.notOurs]
  return firstOf(
    all,
    (fault) => {
      const id = questionOf(fault)
      if (id === undefined) return onScreen.unknownQuestion(visible(fault.path, MOST_SHOWN))
      const { label, options, bands } = questionText(id, questions)
      if (fault.code === 'duplicateKey') return onScreen.twice(label)
      const answers = Object.values({ ...options, ...bands })
      return [
        onScreen.refused(label, visible(fault.found ?? '', MOST_SHOWN)),
        ...(answers.length > 0 && fault.code === 'notAnOption'
          ? [onScreen.possible(sayChoice(answers, language))]
          : []),
      ].join(' ')
    },
    faults,
  )
}

/** The question that a fault is about, where it is one of ours. */
function questionOf({ path, code }: Fault): QuestionId | undefined {
  const [id = ''] = path.split('.')
  return code !== 'unknownQuestion' && isQuestionId(id) ? id : undefined
}

/** One fault as one line: where, what is wrong, what was found, what is allowed. */
export function sayFault(fault: Fault, faults: FaultTexts, questions: QuestionTexts): string {
  const { path, code, found } = fault
  const allowed = sayAllowed(fault, faults)
  const [id] = path.split('.')
  const known = Object.entries(faults).find(([key]) => key === code)?.[1]
  const what =
    typeof known === 'string'
      ? known
      : id !== undefined && isQuestionId(id)
        ? questions.errors[code as ErrorCode](itemOf(id).question)
        : code
  return [
    path === '' ? what : `${visible(path, MOST_SHOWN)}: ${what}`,
    ...(found === undefined ? [] : [`${faults.found}: ${visible(found, MOST_SHOWN)}`]),
    ...(allowed === undefined ? [] : [`${faults.allowed}: ${allowed}`]),
  ].join(' | ')
}

/** What would be right. There are so many questions that only those like what was found are named. */
function sayAllowed({ path, code, allowed }: Fault, { keys }: FaultTexts): string | undefined {
  if (code !== 'unknownQuestion') return allowed?.join(', ')
  const like = questionsLike(path)
  return like.length > 0 ? [...like, keys.others].join(', ') : keys.all
}

/**
 * Text from outside as one harmless line: what has no shape of its own (controls, line ends, marks that turn the
 * direction of writing, half characters) is shown as an escape, so that nothing can steer a terminal or pass for
 * another text. What is longer than `most` ends in an ellipsis.
 */
export function visible(text: string, most = Infinity): string {
  let line = ''
  for (const char of text) {
    const shown = /[\p{C}\u2028\u2029]/u.test(char) ? escaped(char) : char
    if (line.length + shown.length > most) return `${line}…`
    line += shown
  }
  return line
}

const escaped = (char: string) => {
  const code = (char.codePointAt(0) ?? 0).toString(16).padStart(4, '0')
  return code.length > 4 ? `\\u{${code}}` : `\\u${code}`
}
