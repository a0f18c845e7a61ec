import type { Box } from '../questionnaire/cells.ts'
import { lies } from '../questionnaire/cells.ts'
import { statesOf, type States } from '../questionnaire/states.ts'
import type { QuestionId } from '../questionnaire/types.ts'
import { itemOf, questionIds } from '../questionnaire/walk.ts'

/** A row of any table of rules, as far as its condition goes. */
export interface Conditional {
  readonly when: object
}

/** The questions that a condition can read, each with its states. */
const readable = questionIds.flatMap((id) => {
  const states = statesOf(itemOf(id).question)
  return states === undefined ? [] : [{ id, states }]
})
const UNASKED = -1

/** In which state each readable question is; the same answers are asked about by one table after another. */
const now: { answers: unknown; asked: unknown; states: readonly number[] } = {
  answers: undefined,
  asked: undefined,
  states: [],
}
function statesNow(asked: ReadonlySet<QuestionId>, answers: Known): readonly number[] {
  if (now.answers !== answers || now.asked !== asked) {
    now.states = readable.map(({ id, states }) => (asked.has(id) ? states.of(answers[id]) : UNASKED))
    now.answers = answers
    now.asked = asked
  }
  return now.states
}

type Known = Readonly<Partial<Record<QuestionId, unknown>>>

/** One question that rows read: which rows still stand for each of its states. */
interface Column {
  readonly id: QuestionId
  /** its place among the readable questions */
  readonly at: number
  readonly states: States
  /** for each state the rows that it does not refute, 32 to a word */
  readonly stands: readonly Uint32Array[]
  /** the same where the question is not asked: rows that read it cannot hold */
  readonly unasked: Uint32Array
}

/**
 * Rows made ready for reading: which of them hold is one bitwise "and" per question. What a cell means stands in
 * `cells.ts` alone; the table is filled by asking it about every state.
 */
export interface Table<Id extends string> {
  readonly ids: readonly Id[]
  readonly columns: readonly Column[]
  /** the rows that hold, in their order */
  readonly holding: (asked: ReadonlySet<QuestionId>, answers: Known) => Id[]
}

/** Reads rows into a table. Throws when a row reads a question that no condition can read. */
export function tableOf<Id extends string>(rows: Readonly<Record<Id, Conditional>>): Table<Id> {
  const ids = Object.keys(rows) as Id[]
  const words = Math.ceil(ids.length / 32)
  const boxes = ids.map((id) => rows[id].when as Box)
  const bits = (stands: (box: Box) => boolean): Uint32Array => {
    const found = new Uint32Array(words)
    boxes.forEach((box, row) => {
      if (stands(box)) found[row >> 5] = (found[row >> 5] ?? 0) | (1 << (row & 31))
    })
    return found
  }
  const columns = questionIds
    .filter((id) => boxes.some((box) => box[id] !== undefined))
    .map((id): Column => {
      const { question } = itemOf(id)
      const at = readable.findIndex((one) => one.id === id)
      const states = readable[at]?.states
      if (states === undefined) throw new Error(`no condition can read ${id}`)
      return {
        id,
        at,
        states,
        stands: states.answers.map((answer) =>
          bits((box) => {
            const cell = box[id]
            return cell === undefined || lies(question, cell, answer)
          }),
        ),
        unasked: bits((box) => box[id] === undefined),
      }
    })
  const all = bits(() => true)
  return {
    ids,
    columns,
    holding(asked, answers) {
      const states = statesNow(asked, answers)
      const standing = all.slice()
      for (const { at, stands, unasked } of columns) {
        const state = states[at] ?? UNASKED
        const still = state === UNASKED ? unasked : (stands[state] ?? unasked)
        for (let word = 0; word < words; word++) standing[word] = (standing[word] ?? 0) & (still[word] ?? 0)
      }
      const found: Id[] = []
      for (let word = 0; word < words; word++)
        for (let left = standing[word] ?? 0; left !== 0; left &= left - 1) {
          const id = ids[(word << 5) + 31 - Math.clz32(left & -left)]
          if (id !== undefined) found.push(id)
        }
      return found
    },
  }
}
