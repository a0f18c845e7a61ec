import { blocks, type Block } from './formats.ts'
import type { Offering } from './offering.ts'
import type { Sourced } from './rule.ts'

const since = '2026-11-23'

/** What a price is made of. The amounts are not here: every practice sets its own. */
export const price = {
  reckoning: { source: 'D', since },
  dayRate: { source: 'practice', since },
  vat: { source: 'practice, D', since },
  notIncluded: { source: 'practice, R9', since },
} as const satisfies Readonly<Record<string, Sourced>>

export type PriceId = keyof typeof price

/** What a practice charges for each block, and the one amount where that is the same for all. */
export function charged(of: Offering['dayRate']): {
  readonly same: number | undefined
  readonly perBlock: readonly (readonly [Block, number])[]
} {
  const perBlock = blocks.map((block) => [block, of[block]] as const)
  const amounts = new Set(perBlock.map(([, amount]) => amount))
  return { same: amounts.size === 1 ? [...amounts][0] : undefined, perBlock }
}
