import { bandOf } from './cells.ts'
import type { Question } from './kinds.ts'

/** The ways in which a question can be answered, as far as a condition can tell them apart; `undefined` is open. */
export interface States {
  /** an answer for each state; the first is `undefined` */
  readonly answers: readonly unknown[]
  /** the state that an answer is in; throws for an answer that the question does not accept */
  readonly of: (answer: unknown) => number
}

const subsets = (options: readonly string[], most: number, alone: string | undefined): string[][] => {
  const others = options.filter((option) => option !== alone)
  const found: string[][] = []
  for (let mask = 1; mask < 1 << others.length; mask++) {
    const chosen = others.filter((_, at) => (mask & (1 << at)) !== 0)
    if (chosen.length <= most) found.push(chosen)
  }
  return alone === undefined ? found : [...found, [alone]]
}

const bitsOf = (options: readonly string[], chosen: readonly string[]): number =>
  chosen.reduce((bits, option) => bits | (1 << options.indexOf(option)), 0)

/**
 * The states of a question that a condition can read; `undefined` for texts, periods and places, which none can.
 * A number counts as its band: that is all that a cell sees.
 */
export function statesOf(question: Question): States | undefined {
  switch (question.kind) {
    case 'choice':
    case 'ordered': {
      const { options } = question
      return counted([undefined, ...options], (answer) => options.indexOf(answer as string) + 1)
    }
    case 'number':
    case 'money': {
      const bands = question.bands.map(({ id }) => id)
      return bands.length === 0
        ? undefined
        : counted([undefined, ...bands], (answer) => bands.indexOf(bandOf(question, answer) ?? '') + 1)
    }
    case 'several': {
      const { options, most, alone } = question
      const sets = subsets(options, most, alone)
      const at = new Map(sets.map((chosen, index) => [bitsOf(options, chosen), index + 1]))
      return counted([undefined, ...sets], (answer) => at.get(bitsOf(options, answer as string[])) ?? 0)
    }
    default:
      return undefined
  }
}

const counted = (answers: readonly unknown[], index: (answer: unknown) => number): States => ({
  answers,
  of: (answer) => {
    if (answer === undefined) return 0
    const state = index(answer)
    if (state === 0) throw new RangeError(`no state holds the answer ${JSON.stringify(answer)}`)
    return state
  },
})
