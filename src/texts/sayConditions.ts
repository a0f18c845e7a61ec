import type { Box, Cell } from '../questionnaire/cells.ts'
import type { Question } from '../questionnaire/kinds.ts'
import type { QuestionId } from '../questionnaire/types.ts'
import { itemOf } from '../questionnaire/walk.ts'
import type { ConditionTexts } from './rulebookTexts.ts'
import { questionText, sayAmount, sayChoice, sayList } from './say.ts'
import type { Language, QuestionTexts } from './texts.ts'

/** All that is needed to say a condition. */
export interface ConditionWords {
  readonly language: Language
  readonly questions: QuestionTexts
  readonly conditions: ConditionTexts
}

/** What a condition asks of one question. */
export interface SaidCell {
  readonly question: QuestionId
  readonly label: string
  readonly answer: string
}

/** What a cell asks of the answer to its question, in words: “Ja” of “Nee”, meer dan 40 mensen, nog niet beantwoord. */
export function sayCell(id: QuestionId, cell: Cell, words: ConditionWords): string {
  const { conditions, questions } = words
  const { question } = itemOf(id)
  if (cell === 'open')
    return conditions.open(question.unknown ? conditions.quoted(questions.unknown) : undefined)
  const quoted = (options: readonly string[]) =>
    options.map((option) => conditions.quoted(optionText(id, option, questions)))
  const oneOf = (options: readonly string[]) => sayChoice(quoted(options), words.language)
  const allOf = (options: readonly string[]) => sayList(quoted(options), words.language)
  if ('length' in cell) return oneOf(cell)
  const { any, all, none, from, to } = cell
  const parts = [
    ...(any ? [oneOf(any)] : []),
    ...(all ? [allOf(all)] : []),
    ...(none ? [conditions.noneOf(allOf(none), none.length)] : []),
    ...bounds(id, question, from, to, words),
  ]
  // A cell that sets no bound, or only the outermost ones, asks for an answer, whatever it is.
  return parts.length === 0 ? conditions.answered : parts.join(` ${conditions.and} `)
}

const optionText = (id: QuestionId, option: string, texts: QuestionTexts): string => {
  const { options, bands } = questionText(id, texts)
  return options?.[option] ?? bands?.[option] ?? option
}

/** From where and to where, as far as that shuts anything out. */
function bounds(
  id: QuestionId,
  question: Question,
  from: string | undefined,
  to: string | undefined,
  words: ConditionWords,
): string[] {
  const { conditions, questions, language } = words
  if (question.kind === 'number' || question.kind === 'money') {
    const order = question.bands.map((band) => band.id)
    // A band begins above the one before it: “meer dan 40”, which is right for whole numbers and for others.
    const before = from === undefined ? undefined : question.bands[order.indexOf(from) - 1]
    const last = to === undefined || to === order.at(-1) ? undefined : question.bands[order.indexOf(to)]
    const amount = (value: number) => sayAmount(question, value, questions, language)
    return [
      ...(before ? [conditions.moreThan(amount(before.upTo))] : []),
      ...(last ? [conditions.atMost(amount(last.upTo))] : []),
    ]
  }
  if (question.kind !== 'ordered') return []
  const option = (value: string) => conditions.quoted(optionText(id, value, questions))
  return [
    ...(from === undefined || from === question.options[0] ? [] : [conditions.atLeast(option(from))]),
    ...(to === undefined || to === question.options.at(-1) ? [] : [conditions.atMost(option(to))]),
  ]
}

/** A box, question by question: all of these must hold. */
export const sayBox = (box: Box, words: ConditionWords): SaidCell[] =>
  Object.entries(box).flatMap(([id, cell]) => {
    const question = id as QuestionId
    return cell === undefined
      ? []
      : [
          {
            question,
            label: questionText(question, words.questions).label,
            answer: sayCell(question, cell, words),
          },
        ]
  })

/** What must hold in any case, and ways of which one is enough; a single way is all there is to it. */
export interface SaidBoxes {
  readonly all: readonly SaidCell[]
  readonly ways: readonly (readonly SaidCell[])[]
}

const sameCell = (one: SaidCell, other: SaidCell) =>
  one.question === other.question && one.answer === other.answer

/** Two ways that ask the same but for the answer to one question are one way, with either answer. */
function joined(one: readonly SaidCell[], other: readonly SaidCell[], or: string): SaidCell[] | undefined {
  const apart = one.flatMap((cell, at) => {
    const beside = other[at]
    return beside?.question === cell.question && beside.answer === cell.answer ? [] : [at]
  })
  const [at] = apart
  const [cell, beside] = at === undefined ? [] : [one[at], other[at]]
  return one.length === other.length &&
    apart.length === 1 &&
    at !== undefined &&
    cell !== undefined &&
    beside?.question === cell.question
    ? one.with(at, { ...cell, answer: `${cell.answer} ${or} ${beside.answer}` })
    : undefined
}

/** Boxes of which one is enough: what they ask alike is said once. */
export function sayAlternatives(boxes: readonly Box[], words: ConditionWords): SaidBoxes {
  const ways = boxes
    .map((box): readonly SaidCell[] => sayBox(box, words))
    .reduce<(readonly SaidCell[])[]>((found, way) => {
      for (const [at, before] of found.entries()) {
        const both = joined(before, way, words.conditions.or)
        if (both) return found.with(at, both)
      }
      return [...found, way]
    }, [])
  const [first = []] = ways
  const all =
    ways.length > 1 ? first.filter((cell) => ways.every((way) => way.some((one) => sameCell(one, cell)))) : []
  return {
    all,
    ways: ways.map((way) => way.filter((cell) => !all.some((one) => sameCell(one, cell)))),
  }
}

/** Boxes in lines: what must hold in any case, and each way of which one is enough. */
export function sayLines(boxes: readonly Box[], words: ConditionWords): string[] {
  const { conditions } = words
  const { all, ways } = sayAlternatives(boxes, words)
  const said = (cells: readonly SaidCell[]) =>
    cells.map(({ label, answer }) => `${label} ${answer}`).join(`, ${conditions.and} `)
  return [
    ...(all.length > 0 ? [`${said(all)}, ${conditions.oneOf}`] : []),
    ...ways.map((way, at) => (at > 0 ? `${conditions.or} ${said(way)}` : said(way))),
  ]
}

/** Boxes as one line: all in a box must hold, and one of the boxes. */
export function sayBoxes(boxes: readonly Box[], words: ConditionWords): string {
  const { all } = sayAlternatives(boxes, words)
  const [first, ...others] = sayLines(boxes, words)
  if (first === undefined) return ''
  return all.length > 0 ? `${first} ${others.join('; ')}` : [first, ...others].join('; ')
}
