import type { Box } from '../questionnaire/cells.ts'
import { lies } from '../questionnaire/cells.ts'
import { statesOf, type States } from '../questionnaire/states.ts'
import type { QuestionId } from '../questionnaire/types.ts'
import { itemOf, questionIds } from '../questionnaire/walk.ts'

/** A row of any table of rules, as far as its condition goes. */
export interface Conditional {
  readonly when: object
}

/** One question that rows read: which rows still stand for each of its states. */
interface Column {
  readonly id: QuestionId
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
  readonly holding: (
    asked: ReadonlySet<QuestionId>,
    answers: Readonly<Partial<Record<QuestionId, unknown>>>,
  ) => Id[]
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
      const states = statesOf(question)
      if (states === undefined) throw new Error(`no condition can read ${id}`)
      return {
        id,
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
      const standing = all.slice()
      for (const { id, states, stands, unasked } of columns) {
        const still = asked.has(id) ? (stands[states.of(answers[id])] ?? unasked) : unasked
        for (let word = 0; word < words; word++) standing[word] = (standing[word] ?? 0) & (still[word] ?? 0)
      }
      return ids.filter((_, row) => ((standing[row >> 5] ?? 0) & (1 << (row & 31))) !== 0)
    },
  }
}
