import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { harmless, readCsv, writeCsv, type Table } from '../../src/cli/csv.ts'

/** Cells with what a table can trip over, more often than chance would give it. */
const cell = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom('"', ';', '\r', '\n', '=', '-', '@', '+', '\t', "'", 'ë', ' ', '1', ','),
  }),
)
const table = fc
  .integer({ min: 1, max: 5 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 8 }))

test('what is written is read back, cell by cell, as it was made harmless', () => {
  fc.assert(
    fc.property(table, (rows: Table) => {
      expect(readCsv(writeCsv(rows))).toEqual({ ok: true, table: rows.map((row) => row.map(harmless)) })
    }),
  )
})

test('it is also read after an editor took away the BOM or the CR, or the last line end', () => {
  const rows = [
    ['id', 'tekst'],
    ['a', 'één "twee"; drie'],
  ]
  const written = writeCsv(rows)
  for (const text of [written.slice(1), written.replaceAll('\r\n', '\n'), written.trimEnd()])
    expect(readCsv(text)).toEqual({ ok: true, table: rows })
})

test('no cell starts as a formula, but a number stays a number', () => {
  expect(
    ['=1+1', '+31', '-1+1', '@SUM(A1)', '\tx', '\rx', '-', '−1', '-1', '-0,75', '-2.5', 'a'].map(harmless),
  ).toEqual(["'=1+1", "'+31", "'-1+1", "'@SUM(A1)", "'\tx", "'\rx", "'-", '−1', '-1', '-0,75', '-2.5', 'a'])
  fc.assert(
    fc.property(cell, (text) => {
      const safe = harmless(text)
      expect(/^[=+@\t\r]/.test(safe)).toBe(false)
      if (safe.startsWith('-')) expect(Number(safe.replace(',', '.'))).not.toBeNaN()
      // Once harmless, always harmless: a table that is written again does not change.
      expect(harmless(safe)).toBe(safe)
    }),
  )
})

test('it is written as a Dutch Excel reads it', () => {
  expect(
    writeCsv([
      ['id', 'ë'],
      ['a;b', 'zegt "ja"'],
    ]),
  ).toBe('\uFEFFid;ë\r\n"a;b";"zegt ""ja"""\r\n')
})

test.each([
  ['a;"b', { fault: 'openQuote', line: 1 }],
  ['a;b\r\nc;"d\r\ne', { fault: 'openQuote', line: 2 }],
  ['a;b"c', { fault: 'strayQuote', line: 1 }],
  ['a;"b\r\nc"d', { fault: 'strayQuote', line: 2 }],
])('%j is refused, with the line where it goes wrong', (text, fault) => {
  expect(readCsv(text)).toEqual({ ok: false, ...fault })
})

test('any text at all is read or refused, and never takes long', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(readCsv(text)).toHaveProperty('ok')
    }),
  )
  expect(readCsv('";'.repeat(200_000))).toHaveProperty('ok')
  expect(readCsv(';'.repeat(400_000))).toMatchObject({ ok: true })
})
