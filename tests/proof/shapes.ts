import { formats } from '../../src/rules/formats.ts'
import { sessionsFor } from '../../src/rules/evaluate.ts'
import { doses } from '../../src/rules/offering.ts'
import type { Reached } from './reach.ts'

/**
 * States that the composition cannot tell apart as far as *which* formats take part and who leads goes: the same
 * exclusions and signals, the same order, and for each format whether the points speak for it and ask for a session.
 * How many sessions they ask for is left out; `plans.ts` checks that no property under proof reads it.
 */
export interface Shape {
  /** one of the states */
  readonly state: number
  /** how many answer sets */
  readonly count: bigint
}

export function shapesOf(reached: Reached): Shape[] {
  const found = new Map<number, { state: number; count: bigint }>()
  const asks = formats.map((format) => doses[format])
  const signalCount = reached.signals.length
  const fit = [0, 0, 0, 0]
  for (let state = 0; state < reached.size; state++) {
    const excluded = reached.excluded(state)
    let key = excluded
    for (let a = 0; a < 4; a++) {
      const points = reached.fit(state, a)
      fit[a] = points
      const level = points <= 0 ? 0 : sessionsFor(asks[a] ?? [], points) === 0 ? 1 : 2
      key = key * 3 + ((excluded & (1 << a)) !== 0 ? 0 : level)
    }
    // Who comes before whom, for each pair that takes part: the order, whatever the points are.
    for (let a = 0; a < 4; a++)
      for (let b = a + 1; b < 4; b++) {
        const both = (excluded & ((1 << a) | (1 << b))) === 0
        key = key * 2 + (both && (fit[a] as number) >= (fit[b] as number) ? 1 : 0)
      }
    key = key * 2 ** signalCount + reached.signalBits(state)
    const before = found.get(key)
    if (before === undefined) found.set(key, { state, count: reached.count(state) })
    else before.count += reached.count(state)
  }
  return [...found.values()]
}
