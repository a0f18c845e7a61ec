/** A count up to 2^93 in two doubles: `high` counts 2^40s, `low` what is left. Counts of answer sets pass 2^53. */
const HIGH = 2 ** 40

const wider = <Array extends Uint32Array | Float64Array | Int32Array | Uint16Array>(
  from: Array,
  into: Array,
): Array => {
  into.set(from)
  return into
}

/**
 * States with the number of answer sets that lead to each. A state is two 32-bit words; equal ones are merged, their
 * counts added, and the first way to get there is kept as a witness. An open-addressing table over typed arrays: a Map
 * of millions of keys would take several times the memory.
 */
export class Layer {
  size = 0
  low: Uint32Array
  high: Uint32Array
  private countLow: Float64Array
  private countHigh: Float64Array
  /** the state in the layer before, and the class of answers that led here from it */
  parent: Int32Array
  answer: Uint16Array
  private slots: Int32Array

  constructor(room = 1 << 12) {
    this.slots = new Int32Array(room * 2).fill(-1)
    this.low = new Uint32Array(room)
    this.high = new Uint32Array(room)
    this.countLow = new Float64Array(room)
    this.countHigh = new Float64Array(room)
    this.parent = new Int32Array(room)
    this.answer = new Uint16Array(room)
  }

  private slotOf(low: number, high: number): number {
    let hash = (Math.imul(low ^ Math.imul(high, 0x85ebca6b), 0x9e3779b1) ^ Math.imul(high, 0xc2b2ae35)) >>> 0
    hash ^= hash >>> 15
    const mask = this.slots.length - 1
    let slot = hash & mask
    for (;;) {
      const at = this.slots[slot] as number
      if (at < 0 || (this.low[at] === low && this.high[at] === high)) return slot
      slot = (slot + 1) & mask
    }
  }

  /** Adds `weight` times the count of a state of the layer before (or one, at the beginning). */
  add(
    low: number,
    high: number,
    before: Layer | undefined,
    parent: number,
    answer: number,
    weight: number,
  ): void {
    const slot = this.slotOf(low, high)
    let at = this.slots[slot] as number
    if (at < 0) {
      if (this.size === this.low.length) {
        this.grow()
        this.add(low, high, before, parent, answer, weight)
        return
      }
      at = this.size++
      this.slots[slot] = at
      this.low[at] = low
      this.high[at] = high
      this.parent[at] = parent
      this.answer[at] = answer
    }
    // A count below 2^40 times a weight below 2^13 is still exact in a double.
    if (weight >= 2 ** 13) throw new RangeError(`${weight} ways at once cannot be counted exactly`)
    const ones = (before ? (before.countLow[parent] as number) : 1) * weight
    const carried = Math.floor(((this.countLow[at] as number) + ones) / HIGH)
    this.countLow[at] = (this.countLow[at] as number) + ones - carried * HIGH
    this.countHigh[at] =
      (this.countHigh[at] as number) + (before ? (before.countHigh[parent] as number) * weight : 0) + carried
  }

  private grow(): void {
    const room = this.low.length * 2
    this.low = wider(this.low, new Uint32Array(room))
    this.high = wider(this.high, new Uint32Array(room))
    this.countLow = wider(this.countLow, new Float64Array(room))
    this.countHigh = wider(this.countHigh, new Float64Array(room))
    this.parent = wider(this.parent, new Int32Array(room))
    this.answer = wider(this.answer, new Uint16Array(room))
    this.slots = new Int32Array(room * 2).fill(-1)
    for (let at = 0; at < this.size; at++)
      this.slots[this.slotOf(this.low[at] as number, this.high[at] as number)] = at
  }

  /** how many answer sets lead to a state */
  count(at: number): bigint {
    return BigInt(this.countHigh[at] as number) * BigInt(HIGH) + BigInt(this.countLow[at] as number)
  }

  /** What only later layers needed: counts and the table itself. The way back for a witness stays. */
  forget(): void {
    this.slots = new Int32Array(0)
    this.countLow = new Float64Array(0)
    this.countHigh = new Float64Array(0)
    this.low = new Uint32Array(0)
    this.high = new Uint32Array(0)
  }
}
