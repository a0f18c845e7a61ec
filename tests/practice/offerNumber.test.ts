import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { isNumberPattern, nextNumber } from '../../src/practice/offerNumber.ts'

test('the first offer is number one, in as many digits as the pattern asks', () => {
  expect(nextNumber('2026-{nnn}', [], 2026)).toBe('2026-001')
  expect(nextNumber('{jaar}-{nnn}', [], 2027)).toBe('2027-001')
  expect(nextNumber('V{n}/{yyyy}', [], 2027)).toBe('V1/2027')
})

test('counting goes on from the highest number, whatever its gaps and however long it has become', () => {
  expect(nextNumber('2026-{nnn}', ['2026-002', '2026-014', '2026-003'], 2026)).toBe('2026-015')
  expect(nextNumber('2026-{nnn}', ['2026-999', '2026-1200'], 2026)).toBe('2026-1201')
})

test('with a new year, or another pattern, counting begins again', () => {
  expect(nextNumber('{jaar}-{nnn}', ['2026-014'], 2027)).toBe('2027-001')
  expect(nextNumber('B-{nnn}', ['2026-014', 'B-x', 'B-', 'A-B-3'], 2027)).toBe('B-001')
})

test('a pattern holds the counter once', () => {
  for (const right of ['{n}', '2026-{nnn}', '{jaar}-{nnn}', '{nn}/{yyyy}', '{jaar}{nn}{jaar}'])
    expect(isNumberPattern(right), right).toBe(true)
  for (const wrong of ['', '2026', '{jaar}', '{nnn}{nnn}', '{maand}-{nnn}', '{}', '{nnn', 'nnn}'])
    expect(isNumberPattern(wrong), wrong).toBe(false)
})

test('a number that was used is never given out again', () => {
  const used = fc.array(fc.nat(2000).map((count) => `2026-${String(count).padStart(3, '0')}`))
  fc.assert(
    fc.property(used, (numbers) => {
      expect(numbers).not.toContain(nextNumber('{jaar}-{nnn}', numbers, 2026))
    }),
  )
})
