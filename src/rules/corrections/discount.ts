import type { Line } from '../recommendation.ts'
import type { DiscountCorrection } from './correction.ts'
import { corrected } from './programmeNow.ts'

const cents = (amount: number) => Math.round(amount * 100) / 100

/** What a discount takes off a sum, in euros. */
export const discountOn = (sum: number, of: DiscountCorrection['of']): number =>
  cents('percent' in of ? (sum * of.percent) / 100 : of.euro)

/** Takes an amount off the parts, each in the measure of its price; to the cent, and together exactly that amount. */
export function withDiscount(lines: readonly Line[], off: number, id: string): Line[] {
  const sum = lines.reduce((total, { price }) => total + price.value, 0)
  let passed = 0
  let taken = 0
  return lines.map((line) => {
    passed += line.price.value
    const share = cents((off * passed) / sum) - taken
    taken += share
    return { ...line, price: corrected(line.price, Math.max(0, cents(line.price.value - share)), id) }
  })
}
