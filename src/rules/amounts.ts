import { blocks, type Block } from './formats.ts'
import type { Offering } from './offering.ts'
import { traced, type Because, type Traced } from './trace.ts'

/** What something costs in euros, without and with value added tax. */
export interface Amounts {
  readonly exclVat: Traced
  readonly inclVat: Traced
}

/** What so many days cost, with value added tax at the rate of each block. */
export function amountsOf(
  days: Readonly<Partial<Record<Block, number>>>,
  { dayRate, vat }: Pick<Offering, 'dayRate' | 'vat'>,
  ...because: readonly Because[]
): Amounts {
  const sum = (factor: (block: Block) => number) =>
    blocks.reduce((total, block) => total + (days[block] ?? 0) * dayRate[block] * factor(block), 0)
  return {
    exclVat: traced(
      sum(() => 1),
      ...because,
    ),
    inclVat: traced(Math.round(sum((block) => 1 + vat[block]) * 100) / 100, ...because),
  }
}

/** Several amounts as one. */
export const together = (some: readonly Amounts[], ...because: readonly Because[]): Amounts => ({
  exclVat: traced(
    some.reduce((sum, { exclVat }) => sum + exclVat.value, 0),
    ...because,
  ),
  inclVat: traced(
    Math.round(some.reduce((sum, { inclVat }) => sum + inclVat.value, 0) * 100) / 100,
    ...because,
  ),
})
