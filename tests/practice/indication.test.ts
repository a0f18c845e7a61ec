import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { indicationOf } from '../../src/practice/indication.ts'
import { fictionalPractice, offeringOf } from '../../src/practice/practice.ts'
import { recommend } from '../../src/rules/recommend.ts'
import { arbitraryDraft } from '../arbitraryDraft.ts'

const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0)

test('whatever a day costs, a client who adds up what is shown comes out right, and within a euro of the truth', () => {
  const dayRate = fc.integer({ min: 1, max: 500_000 }).map((cents) => cents / 100)
  const vat = fc.constantFrom(0, 0.09, 0.21)
  fc.assert(
    fc.property(arbitraryDraft, dayRate, vat, (draft, rate, tax) => {
      const recommendation = recommend(draft, offeringOf({ ...fictionalPractice, dayRate: rate, vat: tax }))
      const shown = indicationOf(recommendation)
      const { lines, price } = recommendation
      for (const amount of [...shown.parts, shown.exclVat, shown.vat, shown.inclVat])
        expect(Number.isInteger(amount)).toBe(true)
      expect(sum(shown.parts)).toBe(shown.exclVat)
      expect(shown.exclVat + shown.vat).toBe(shown.inclVat)
      shown.parts.forEach((part, at) => {
        expect(Math.abs(part - (lines[at]?.price.value ?? NaN))).toBeLessThan(1.001)
      })
      expect(Math.abs(shown.exclVat - price.exclVat.value)).toBeLessThan(0.501)
      expect(Math.abs(shown.vat - price.vat.value)).toBeLessThan(0.501)
      expect(Math.abs(shown.inclVat - price.inclVat.value)).toBeLessThan(1.001)
    }),
    { numRuns: 300 },
  )
})

test('with a rate in whole hundreds no part is shown otherwise than it is', () => {
  fc.assert(
    fc.property(arbitraryDraft, (draft) => {
      const recommendation = recommend(draft, offeringOf(fictionalPractice))
      const { parts, exclVat } = indicationOf(recommendation)
      expect(parts).toEqual(recommendation.lines.map(({ price }) => price.value))
      expect(exclVat).toBe(recommendation.price.exclVat.value)
    }),
    { numRuns: 100 },
  )
})
