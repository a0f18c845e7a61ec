import type { Question } from './kinds.ts'

/**
 * What a condition may say about one question: a cell of a decision table. "Or" exists only inside a cell.
 * `'open'` holds when the question is asked and has no answer (or "weet ik nog niet"); no other cell ever does then.
 */
export type CellOf<Q> = Q extends { kind: 'choice'; options: readonly (infer O)[] }
  ? readonly O[] | 'open'
  : Q extends { kind: 'ordered'; options: readonly (infer O)[] }
    ? readonly O[] | { readonly from?: O; readonly to?: O } | 'open'
    : Q extends { kind: 'several'; options: readonly (infer O)[] }
      ? { readonly any?: readonly O[]; readonly all?: readonly O[]; readonly none?: readonly O[] } | 'open'
      : Q extends { kind: 'number' | 'money'; bands: readonly { id: infer B }[] }
        ? readonly B[] | { readonly from?: B; readonly to?: B } | 'open'
        : never

/** A conjunction of cells: a box in the space of answers. */
export type BoxOf<Q> = { readonly [Id in keyof Q]?: CellOf<Q[Id]> }

/** A cell as the machinery sees it, after the types have done their work. */
export type Cell =
  | 'open'
  | readonly string[]
  | {
      readonly any?: readonly string[]
      readonly all?: readonly string[]
      readonly none?: readonly string[]
      readonly from?: string
      readonly to?: string
    }
export type Box = Readonly<Record<string, Cell | undefined>>

/** The one place where a number becomes a class: the first band that reaches it. A band's id is its own class. */
export function bandOf(question: Question, answer: unknown): string | undefined {
  if (question.kind !== 'number' && question.kind !== 'money') return undefined
  if (typeof answer !== 'number') return typeof answer === 'string' ? answer : undefined
  return question.bands.find(({ upTo }) => answer <= upTo)?.id
}

/** The number to reckon with: the answer itself, or what its band stands for. */
export function reckoned(question: Question, answer: unknown): number | undefined {
  if (question.kind !== 'number' && question.kind !== 'money') return undefined
  if (typeof answer === 'number') return answer
  return question.bands.find(({ id }) => id === answer)?.reckon
}

const within = (order: readonly string[], value: string, from?: string, to?: string) => {
  const at = order.indexOf(value)
  return (
    at >= 0 &&
    (from === undefined || at >= order.indexOf(from)) &&
    (to === undefined || at <= order.indexOf(to))
  )
}

/** Whether an answer (undefined when open) lies in a cell. */
export function lies(question: Question, cell: Cell, answer: unknown): boolean {
  if (cell === 'open') return answer === undefined
  if (answer === undefined) return false
  if (question.kind === 'several') {
    const chosen = answer as readonly string[]
    if ('length' in cell) return false
    return (
      (cell.any === undefined || cell.any.some((option) => chosen.includes(option))) &&
      (cell.all === undefined || cell.all.every((option) => chosen.includes(option))) &&
      (cell.none === undefined || !cell.none.some((option) => chosen.includes(option)))
    )
  }
  const value = question.kind === 'number' || question.kind === 'money' ? bandOf(question, answer) : answer
  if (typeof value !== 'string') return false
  if ('length' in cell) return cell.includes(value)
  const order =
    question.kind === 'number' || question.kind === 'money'
      ? question.bands.map(({ id }) => id)
      : question.kind === 'ordered'
        ? question.options
        : []
  return within(order, value, cell.from, cell.to)
}

/** Whether somebody picked a band instead of giving the number. */
export const isBand = (question: Question, answer: unknown): boolean =>
  (question.kind === 'number' || question.kind === 'money') && typeof answer === 'string'
