import type { Draft, QuestionId } from '../../src/questionnaire/types.ts'
import { UNKNOWN } from '../../src/questionnaire/kinds.ts'
import { formats } from '../../src/rules/formats.ts'
import { Layer } from './layer.ts'
import {
  askedSignal,
  classesOf,
  fitQuestions,
  rowsOf,
  type AnswerClass,
  type Row,
  type Rules,
} from './space.ts'

/** Points are kept as seven bits a format, so that a sum from −48 to 79 fits; more throws. */
const OFFSET = 48
const BITS = 7
const EXCLUDED = 28

/** One reachable combination of what matters, with how many answer sets lead to it. */
export interface Reached {
  readonly size: number
  readonly layer: Layer
  readonly signals: readonly string[]
  readonly fit: (at: number, format: number) => number
  /** one bit a format */
  readonly excluded: (at: number) => number
  readonly has: (at: number, signal: string) => boolean
  /** the signals of a state as bits, in the order of `signals` */
  readonly signalBits: (at: number) => number
  /** a set of answers that leads there */
  readonly witness: (at: number) => Draft
  /** how many states each question left */
  readonly sizes: readonly number[]
}

interface Step {
  readonly id: QuestionId
  readonly classes: readonly AnswerClass[]
  readonly rows: readonly Row[]
}

/**
 * Exactly what combinations of points, exclusions and signals the answers can lead to: question by question, states
 * that nothing later can tell apart are merged, and counted. A format that is shut out keeps no points, for they can
 * never matter again.
 */
export function reach(rules: Rules, questions: readonly QuestionId[] = fitQuestions): Reached {
  const rows = rowsOf(rules).filter(({ box }) =>
    Object.keys(box).every((id) => questions.includes(id as QuestionId)),
  )
  const place = new Map(questions.map((id, at) => [id, at]))
  const reads = rows.map(({ box }) => Object.keys(box).map((id) => place.get(id as QuestionId) ?? -1))
  const first = reads.map((at) => Math.min(...at))
  const last = reads.map((at) => Math.max(...at))
  const allSignals = [...new Set(rows.flatMap(({ signals }) => signals))]
  /** up to which question a signal must be remembered */
  const until = (signal: string): number =>
    signal.startsWith('asked ')
      ? Math.max(...questions.map((id, at) => (askedSignal(id) === signal ? at : -1)))
      : questions.length

  let layer = new Layer()
  let low = 0
  for (let format = 0; format < formats.length; format++) low |= OFFSET << (format * BITS)
  layer.add(low >>> 0, 0, undefined, -1, 0, 1)
  const layers: Layer[] = [layer]
  const steps: Step[] = []
  let bits: string[] = []

  questions.forEach((id, at) => {
    const here = rows.filter((_, row) => reads[row]?.includes(at))
    const classes = classesOf(id, here)
    // What must be remembered after this question: signals still needed, and rows that are half read.
    const nextBits = [
      ...allSignals.filter(
        (signal) =>
          until(signal) > at && rows.some((row, n) => row.signals.includes(signal) && (first[n] ?? 0) <= at),
      ),
      ...rows.flatMap((row, n) =>
        (first[n] ?? 0) <= at && (last[n] ?? 0) > at ? [`half-read ${row.id}`] : [],
      ),
    ]
    if (nextBits.length > 32) throw new Error(`${nextBits.length} bits do not fit in a word at ${id}`)
    const oldBit = (name: string) => (bits.includes(name) ? (1 << bits.indexOf(name)) >>> 0 : 0)
    const newBit = (name: string) => (nextBits.includes(name) ? (1 << nextBits.indexOf(name)) >>> 0 : 0)
    const signalsBit = (names: readonly string[]) =>
      names.reduce((all, name) => (all | newBit(name)) >>> 0, 0)

    const kept = bits.filter(
      (name) => nextBits.includes(name) && !here.some((row) => name === `half-read ${row.id}`),
    )
    const keptFrom = Uint32Array.from(kept, oldBit)
    const keptInto = Uint32Array.from(kept, newBit)
    const ask = askedSignal(id)
    const askBit = ask === undefined ? 0 : oldBit(ask)
    if (ask !== undefined && askBit === 0) throw new Error(`${id} comes before what it looks back on`)

    const effects = classes.map((one) =>
      here.flatMap((row, n) => {
        if (!one.holds[n]) return []
        const number = rows.indexOf(row)
        const begins = first[number] === at
        const ends = last[number] === at
        return [
          {
            needs: begins ? 0 : oldBit(`half-read ${row.id}`),
            sets: ends ? signalsBit(row.signals) : newBit(`half-read ${row.id}`),
            fit: ends ? row.fit : [0, 0, 0, 0],
            excludes: ends ? row.excludes : 0,
          },
        ]
      }),
    )
    const next = new Layer(Math.max(1 << 12, 2 ** Math.ceil(Math.log2(layer.size + 1))))
    const fit = [0, 0, 0, 0]
    const pack = (excluded: number): number => {
      let packed = (excluded << EXCLUDED) >>> 0
      for (let format = 0; format < 4; format++) {
        const points = (excluded & (1 << format)) === 0 ? (fit[format] as number) : 0
        if (points < -OFFSET || points >= (1 << BITS) - OFFSET)
          throw new RangeError(`${points} points do not fit`)
        packed = (packed | ((points + OFFSET) << (format * BITS))) >>> 0
      }
      return packed
    }
    const unpack = (from: number): number => {
      for (let format = 0; format < 4; format++)
        fit[format] = ((from >>> (format * BITS)) & ((1 << BITS) - 1)) - OFFSET
      return from >>> EXCLUDED
    }
    for (let state = 0; state < layer.size; state++) {
      const before = layer.low[state] as number
      const marks = layer.high[state] as number
      let carried = 0
      for (let n = 0; n < keptFrom.length; n++)
        if ((marks & (keptFrom[n] as number)) !== 0) carried = (carried | (keptInto[n] as number)) >>> 0
      if (ask !== undefined && (marks & askBit) === 0) {
        next.add(before, carried, layer, state, classes.length, 1)
        continue
      }
      for (let c = 0; c < classes.length; c++) {
        let excluded = unpack(before)
        let marked = carried
        for (const effect of effects[c] ?? []) {
          if (effect.needs !== 0 && (marks & effect.needs) === 0) continue
          marked = (marked | effect.sets) >>> 0
          excluded |= effect.excludes
          for (let format = 0; format < 4; format++)
            fit[format] = (fit[format] as number) + (effect.fit[format] as number)
        }
        next.add(pack(excluded), marked, layer, state, c, classes[c]?.weight ?? 0)
      }
    }
    if (layers.length > 1) layer.forget()
    layer = next
    layers.push(next)
    steps.push({ id, classes, rows: here })
    bits = nextBits
  })

  const final = layer
  const bitOf = (signal: string) => (bits.includes(signal) ? 1 << bits.indexOf(signal) : 0)
  return {
    size: final.size,
    layer: final,
    signals: bits,
    fit: (at, format) => (((final.low[at] as number) >>> (format * BITS)) & ((1 << BITS) - 1)) - OFFSET,
    excluded: (at) => (final.low[at] as number) >>> EXCLUDED,
    has: (at, signal) => ((final.high[at] as number) & bitOf(signal)) !== 0,
    signalBits: (at) => final.high[at] as number,
    witness(at) {
      const answers: Record<string, unknown> = {}
      let state = at
      for (let number = steps.length; number > 0; number--) {
        const before = layers[number]
        const step = steps[number - 1]
        const chosen = step?.classes[before?.answer[state] ?? -1]
        if (step && chosen) answers[step.id] = chosen.example ?? UNKNOWN
        state = before?.parent[state] ?? 0
      }
      return answers as Draft
    },
    sizes: layers.map(({ size }) => size),
  }
}
