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

const pointsIn = (word: number, format: number) => ((word >>> (format * BITS)) & ((1 << BITS) - 1)) - OFFSET

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

/** For each set of excluded formats: what of a word stays, and what takes the place of the rest. */
const shut = Array.from({ length: 1 << formats.length }, (_, excluded) => {
  const empty = packed([0, 0, 0, 0], excluded)
  const gone = formats.reduce(
    (bits, __, format) =>
      (excluded & (1 << format)) === 0 ? bits : bits | (((1 << BITS) - 1) << (format * BITS)),
    0,
  )
  return { stays: ~(gone | (0xf << EXCLUDED)) >>> 0, instead: (empty & (gone | (0xf << EXCLUDED))) >>> 0 }
})

/** The least and most points of each format among the states of a layer. */
function rangesIn(layer: Layer): (readonly [number, number])[] {
  return formats.map((_, format) => {
    let [least, most] = [0, 0]
    for (let state = 0; state < layer.size; state++) {
      const points = pointsIn(layer.low(state), format)
      if (points < least) least = points
      if (points > most) most = points
    }
    return [least, most]
  })
}

/** What points add to a word, where no sum can leave its seven bits; undefined where one might. */
function addable(fit: readonly number[], ranges: readonly (readonly [number, number])[]): number | undefined {
  const within = ranges.every(
    ([least, most], format) =>
      least + (fit[format] ?? 0) >= -OFFSET && most + (fit[format] ?? 0) < (1 << BITS) - OFFSET,
  )
  return within ? fit.reduce((word, points, format) => word + points * 2 ** (format * BITS), 0) : undefined
}

/** Names of marks as bits in a word. */
function bitsFor(names: readonly string[]): (name: string) => number {
  if (names.length > 32) throw new RangeError(`${names.length} marks do not fit in a word`)
  const bits = new Map(names.map((name, at) => [name, (1 << at) >>> 0]))
  return (name) => bits.get(name) ?? 0
}

/** A way of answering a group of questions, with marks as bits. */
interface Way {
  readonly tuple: number
  readonly weight: number
  readonly effects: readonly {
    readonly needs: number
    readonly marks: number
    readonly fit: readonly number[]
    readonly excludes: number
  }[]
  readonly adds: number | undefined
}

/** Ways of answering, merged as far as they differ only in points for formats that are shut out already. */
function sameWhere(ways: readonly Way[], excluded: number): Way[] {
  const found = new Map<string, Way>()
  for (const way of ways) {
    const [certain] = way.effects
    const key =
      way.adds === undefined || certain === undefined
        ? `${way.tuple}`
        : [
            certain.marks,
            certain.excludes | excluded,
            ...certain.fit.map((points, format) =>
              ((certain.excludes | excluded) & (1 << format)) === 0 ? points : 0,
            ),
          ].join()
    const before = found.get(key)
    found.set(key, before ? { ...before, weight: before.weight + way.weight } : way)
  }
  return [...found.values()]
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
  const ranges = rangesIn(layer)
  const ways = tuples.map((tuple, at): Way => {
    const effects = tuple.effects.map(({ needs, marks, fit, excludes }) => ({
      needs: needs === undefined ? 0 : oldBit(needs),
      marks: marks.reduce((all, name) => (all | newBit(name)) >>> 0, 0),
      fit,
      excludes,
    }))
    const [certain] = effects
    return {
      tuple: at,
      weight: tuple.weight,
      effects,
      // Most ways of answering do one certain thing: then adding up is one addition of words.
      adds: effects.length === 1 && certain ? addable(certain.fit, ranges) : undefined,
    }
  })
  const waysWhere = shut.map((_, excluded) => sameWhere(ways, excluded))
  const next = new Layer(2 ** Math.ceil(Math.log2(Math.max(1 << 12, layer.size + 1))))
  const fit = [0, 0, 0, 0]
  for (let state = 0; state < layer.size; state++) {
    const word = layer.low(state)
    const marks = layer.high(state)
    let carried = 0
    for (let n = 0; n < keptFrom.length; n++)
      if ((marks & (keptFrom[n] as number)) !== 0) carried = (carried | (keptInto[n] as number)) >>> 0
    if (asked !== undefined && (marks & askedBit) === 0) {
      next.add(word, carried, layer, state, tuples.length, 1)
      continue
    }
    const here = waysWhere[word >>> EXCLUDED] as readonly Way[]
    for (let n = 0; n < here.length; n++) {
      const { tuple, weight, effects, adds } = here[n] as Way
      let excluded = word >>> EXCLUDED
      let marked = carried
      if (adds !== undefined) {
        const certain = effects[0] as Way['effects'][number]
        const { stays, instead } = shut[excluded | certain.excludes] as (typeof shut)[number]
        const sum = (((word + adds) & stays) | instead) >>> 0
        next.add(sum, (marked | certain.marks) >>> 0, layer, state, tuple, weight)
        continue
      }
      for (let format = 0; format < 4; format++) fit[format] = pointsIn(word, format)
      for (const effect of effects) {
        if (effect.needs !== 0 && (marks & effect.needs) === 0) continue
        marked = (marked | effect.marks) >>> 0
        excluded |= effect.excludes
        for (let format = 0; format < 4; format++)
          fit[format] = (fit[format] as number) + (effect.fit[format] as number)
      }
      next.add(packed(fit, excluded), marked, layer, state, tuple, weight)
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
    fit: (at, format) => pointsIn(final.low(at), format),
    excluded: (at) => final.low(at) >>> EXCLUDED,
    has: (at, signal) => (final.high(at) & bit(signal)) !== 0,
    signalBits: (at) => final.high(at),
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
