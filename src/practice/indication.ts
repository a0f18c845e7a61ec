import type { Recommendation } from '../rules/recommendation.ts'

/** The price in whole euros, as screen and proposal show it. The recommendation itself keeps the exact amounts. */
export interface Indication {
  /** of each part, in the order of the recommendation */
  readonly parts: readonly number[]
  readonly exclVat: number
  readonly vat: number
  readonly inclVat: number
}

/**
 * Amounts in whole euros that add up to their own rounded sum: each takes over what the rounding of those before it left,
 * so none is a euro or more beside the exact one.
 */
export function inWholeEuros(amounts: readonly number[]): number[] {
  let exact = 0
  let shown = 0
  return amounts.map((amount) => {
    exact += amount
    const whole = Math.round(exact) - shown
    shown += whole
    return whole
  })
}

/** Rounds the price so that what is shown adds up: the parts to the sum, the sum and its tax to the whole. */
export function indicationOf({ lines, price }: Pick<Recommendation, 'lines' | 'price'>): Indication {
  const parts = inWholeEuros(lines.map((line) => line.price.value))
  const exclVat = parts.reduce((sum, part) => sum + part, 0)
  const vat = Math.round(price.vat.value)
  return { parts, exclVat, vat, inclVat: exclVat + vat }
}
