import type { Rules } from '../../src/rules/evaluate.ts'
import type { Draft, QuestionId } from '../../src/questionnaire/types.ts'
import { UNKNOWN } from '../../src/questionnaire/kinds.ts'
import { formats } from '../../src/rules/formats.ts'
import { Layer } from './layer.ts'
import { askedRows, fitOrder, rowsOf, type Only } from './space.ts'
import { stepsOf, type Step } from './steps.ts'

/** Points are kept as seven bits a format, so that a sum from −48 to 79 fits; more throws. */
const OFFSET = 48
const BITS = 7
const EXCLUDED = 28

/** Every reachable combination of what matters, with how many answer sets lead to it. */
export interface Reached {
  readonly size: number
  readonly signals: readonly string[]
  readonly fit: (at: number, format: number) => number
  /** one bit a format */
  readonly excluded: (at: number) => number
  readonly has: (at: number, signal: string) => boolean
  /** the signals of a state as bits, in the order of `signals` */
  readonly signalBits: (at: number) => number
  /** how many answer sets lead there */
  readonly count: (at: number) => bigint
  /** a set of answers that leads there */
  readonly witness: (at: number) => Draft
  /** how many states each group of questions left */
  readonly sizes: readonly number[]
}

/** What to merge over: everything, unless part of it is enough. */
export interface Scope {
  readonly order?: readonly (readonly QuestionId[])[]
  readonly only?: Only
}

const pointsIn = (packed: number, format: number) =>
  ((packed >>> (format * BITS)) & ((1 << BITS) - 1)) - OFFSET

function packed(fit: readonly number[], excluded: number): number {
  let word = (excluded << EXCLUDED) >>> 0
  for (let format = 0; format < formats.length; format++) {
    const points = (excluded & (1 << format)) === 0 ? (fit[format] as number) : 0
    if (points < -OFFSET || points >= (1 << BITS) - OFFSET)
      throw new RangeError(`${points} points do not fit`)
    word = (word | ((points + OFFSET) << (format * BITS))) >>> 0
  }
  return word
}

/** Names of marks as bits in a word. */
function bitsFor(names: readonly string[]): (name: string) => number {
  if (names.length > 32) throw new RangeError(`${names.length} marks do not fit in a word`)
  const bits = new Map(names.map((name, at) => [name, (1 << at) >>> 0]))
  return (name) => bits.get(name) ?? 0
}

/** All states after one more group of questions. */
function advance(
  layer: Layer,
  { asked, tuples, decides, remembers }: Step,
  before: readonly string[],
): Layer {
  const oldBit = bitsFor(before)
  const newBit = bitsFor(remembers)
  const kept = before.filter((name) => remembers.includes(name) && !decides.includes(name))
  const keptFrom = Uint32Array.from(kept, oldBit)
  const keptInto = Uint32Array.from(kept, newBit)
  const askedBit = asked === undefined ? 0 : oldBit(asked)
  const effects = tuples.map((tuple) =>
    tuple.effects.map(({ needs, marks, fit, excludes }) => ({
      needs: needs === undefined ? 0 : oldBit(needs),
      marks: marks.reduce((all, name) => (all | newBit(name)) >>> 0, 0),
      fit,
      excludes,
    })),
  )
  const next = new Layer(2 ** Math.ceil(Math.log2(Math.max(1 << 12, layer.size + 1))))
  const fit = [0, 0, 0, 0]
  for (let state = 0; state < layer.size; state++) {
    const word = layer.low[state] as number
    const marks = layer.high[state] as number
    let carried = 0
    for (let n = 0; n < keptFrom.length; n++)
      if ((marks & (keptFrom[n] as number)) !== 0) carried = (carried | (keptInto[n] as number)) >>> 0
    if (asked !== undefined && (marks & askedBit) === 0) {
      next.add(word, carried, layer, state, tuples.length, 1)
      continue
    }
    for (let t = 0; t < effects.length; t++) {
      let excluded = word >>> EXCLUDED
      let marked = carried
      for (let format = 0; format < 4; format++) fit[format] = pointsIn(word, format)
      for (const effect of effects[t] as (typeof effects)[number]) {
        if (effect.needs !== 0 && (marks & effect.needs) === 0) continue
        marked = (marked | effect.marks) >>> 0
        excluded |= effect.excludes
        for (let format = 0; format < 4; format++)
          fit[format] = (fit[format] as number) + (effect.fit[format] as number)
      }
      next.add(packed(fit, excluded), marked, layer, state, t, (tuples[t] as (typeof tuples)[number]).weight)
    }
  }
  return next
}

/**
 * Exactly what combinations of points, exclusions and signals the answers can lead to: group by group, states that
 * nothing later can tell apart are merged, and counted. A format that is shut out keeps no points, for they can never
 * matter again.
 */
export function reach(rules: Rules, { order = fitOrder, only = {} }: Scope = {}): Reached {
  const questions = order.flat()
  const rows = [...rowsOf(rules), ...askedRows(questions)].filter(({ box }) =>
    Object.keys(box).every((id) => questions.includes(id as QuestionId)),
  )
  const steps = stepsOf(rows, order, only)
  let layer = new Layer()
  layer.add(packed([0, 0, 0, 0], 0), 0, undefined, -1, 0, 1)
  const layers = [layer]
  let marks: readonly string[] = []
  for (const step of steps) {
    const next = advance(layer, step, marks)
    layer.forget()
    layer = next
    layers.push(next)
    marks = step.remembers
  }

  const final = layer
  const bit = bitsFor(marks)
  return {
    size: final.size,
    signals: marks,
    fit: (at, format) => pointsIn(final.low[at] as number, format),
    excluded: (at) => (final.low[at] as number) >>> EXCLUDED,
    has: (at, signal) => ((final.high[at] as number) & bit(signal)) !== 0,
    signalBits: (at) => final.high[at] as number,
    count: (at) => final.count(at),
    witness(at) {
      const answers: Record<string, unknown> = {}
      let state = at
      for (let number = steps.length; number > 0; number--) {
        const after = layers[number]
        for (const [id, answer] of steps[number - 1]?.tuples[after?.answer[state] ?? -1]?.example ?? [])
          answers[id] = answer ?? UNKNOWN
        state = after?.parent[state] ?? 0
      }
      return answers as Draft
    },
    sizes: layers.map(({ size }) => size),
  }
}
