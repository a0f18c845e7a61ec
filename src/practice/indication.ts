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
 * Rounds the price so that what is shown adds up: the parts to the sum, the sum and its tax to the whole. A part takes
 * over what the rounding of those before it left, so each amount is less than a euro beside the exact one.
 */
export function indicationOf({ lines, price }: Pick<Recommendation, 'lines' | 'price'>): Indication {
  let exact = 0
  let shown = 0
  const parts = lines.map((line) => {
    exact += line.price.value
    const part = Math.round(exact) - shown
    shown += part
    return part
  })
  const vat = Math.round(price.vat.value)
  return { parts, exclVat: shown, vat, inclVat: shown + vat }
}
