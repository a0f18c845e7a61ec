import type { Box } from './cells.ts'
import { lies } from './cells.ts'
import { clashesAmong } from './clashes.ts'
import type { Item } from './define.ts'
import { UNKNOWN, type Question } from './kinds.ts'
import { questions } from './questions.ts'
import type { Answers, Draft, PageId, QuestionId, StepId } from './types.ts'

export interface Asked {
  readonly id: QuestionId
  readonly step: StepId
  readonly page: PageId
  readonly question: Question
  readonly steers: boolean
}

/** The questions that apply, and the answers that still count. */
export interface Walk {
  readonly asked: readonly Asked[]
  readonly answers: Answers
}

const items = new Map(questions.items.map((item) => [item.id as QuestionId, item]))

/** The definition of a question. Throws for an id that no question has: a fault in the program, not in the input. */
export function itemOf(id: QuestionId): Item {
  const item = items.get(id)
  if (item === undefined) throw new Error(`no question has the id ${id}`)
  return item
}

export const questionIds = questions.items.map(({ id }) => id as QuestionId)
export const isQuestionId = (id: string): id is QuestionId => items.has(id as QuestionId)
export const steps = [...new Set(questions.items.map(({ step }) => step as StepId))]
export const pages = [...new Set(questions.items.map(({ page }) => page as PageId))]
export const isPageId = (id: string): id is PageId => (pages as string[]).includes(id)
export const stepOf = (page: PageId): StepId =>
  questions.items.find((item) => item.page === page)?.step as StepId

/**
 * Whether a box holds for the answers. A question that is not asked lies in no cell, not even `open`:
 * `asked` tells the two kinds of silence apart.
 */
export function holds(box: Box, answers: Answers, asked: (id: QuestionId) => boolean): boolean {
  for (const id in box) {
    const cell = box[id]
    if (cell === undefined) continue
    if (!asked(id as QuestionId)) return false
    if (!lies(itemOf(id as QuestionId).question, cell, answers[id as QuestionId])) return false
  }
  return true
}

/**
 * The questions that apply to this draft, with the answers that still count: those whose question is asked and
 * whose schema accepts them. One pass is enough, because conditions only look back. An answer that is the very same in
 * a walk that is known already need not be read again.
 */
export function walk(draft: Draft, known?: Walk): Walk {
  const asked: Asked[] = []
  const ids = new Set<QuestionId>()
  const answers: Record<string, unknown> = {}
  for (const item of questions.items) {
    const applies =
      item.when.length === 0 || item.when.some((box) => holds(box, answers as Answers, (id) => ids.has(id)))
    if (!applies) continue
    asked.push(item as Item & Asked)
    ids.add(item.id as QuestionId)
    const given = draft[item.id as QuestionId]
    if (given === undefined) continue
    if (known !== undefined && given === known.answers[item.id as QuestionId]) {
      answers[item.id] = given
      continue
    }
    const answer = item.question.schema.safeParse(given)
    const open = item.question.unknown && answer.data === UNKNOWN
    if (answer.success && !open) answers[item.id] = answer.data
  }
  return { asked, answers: answers as Answers }
}

/**
 * The steering questions on a page, or anywhere, that are asked and not yet answered, not even with "weet ik nog niet".
 * So is a question whose answer contradicts an earlier one: it is asked again.
 */
export function unanswered(draft: Draft, page?: PageId): Asked[] {
  const { asked, answers } = walk(draft)
  const contradicted = clashesAmong(answers).map(({ question }) => question)
  return asked.filter(
    ({ id, steers, question, ...item }) =>
      (page === undefined || item.page === page) &&
      (contradicted.includes(id) || (steers && !question.schema.safeParse(draft[id]).success)),
  )
}

/** The steering questions that are asked and have no answer, be it that nobody knows it yet. */
export const openIn = ({ asked, answers }: Walk): Asked[] =>
  asked.filter(({ id, steers }) => steers && answers[id] === undefined)

/** The pages that hold at least one question for this draft. */
export const pagesOf = (draft: Draft): PageId[] => [...new Set(walk(draft).asked.map(({ page }) => page))]

export const askedOn = (page: PageId, draft: Draft): Asked[] =>
  walk(draft).asked.filter((item) => item.page === page)

/** Whether nothing on a page steers the advice: such a page is filled in after it, and may be left out altogether. */
export const isForProposal = (page: PageId): boolean =>
  questions.items.every((item) => item.page !== page || !item.steers)

/** The pages that lead to the advice, or those that complete the proposal after it. */
export const routeOf = (draft: Draft, forProposal: boolean): PageId[] =>
  pagesOf(draft).filter((page) => isForProposal(page) === forProposal)

/** The page before or after this one on its route, or undefined at either end. */
export function neighbour(page: PageId, draft: Draft, by: 1 | -1): PageId | undefined {
  const shown = routeOf(draft, isForProposal(page))
  const at = shown.indexOf(page)
  if (at >= 0) return shown[at + by]
  // The page itself no longer applies: the nearest one on that side does.
  const position = pages.indexOf(page)
  return by === 1
    ? shown.find((other) => pages.indexOf(other) > position)
    : shown.findLast((other) => pages.indexOf(other) < position)
}
