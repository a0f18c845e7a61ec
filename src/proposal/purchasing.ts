import { sizes } from '../rules/offering.ts'

/**
 * Amounts, in euros without value added tax, around which a buyer has more to do. The first two are local and differ:
 * these are common ones. Source: domain.md D [S34, S36]; the European ones are those of 2026 and 2027.
 */
const local = [sizes.purchasingHint.value, 50_000]
export const european = { services: 216_000, social: 750_000 } as const

/** From this part of a threshold on, an amount is near it. */
const NEAR = 0.9

/** What a buyer is pointed at for a value over the whole duration, options included; undefined well below all of it. */
export function purchasingHint(
  value: number,
): { readonly local: number; readonly european: boolean } | undefined {
  const reached = local.findLast((limit) => value >= limit * NEAR)
  return reached === undefined ? undefined : { local: reached, european: value >= european.services * NEAR }
}
