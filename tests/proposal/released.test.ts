import { expect, test } from 'vitest'
import { offerFileName } from '../../src/proposal/fileName.ts'
import {
  conflictsIn,
  nextVersion,
  numberFault,
  tidyNumber,
  type ReleasedOffer,
} from '../../src/proposal/released.ts'

const released = (id: string, number: string, version: number): ReleasedOffer => ({
  id,
  number,
  version,
  language: 'nl',
  madeOn: '2026-11-23',
  validUntil: '2026-12-23',
  client: 'Gemeente Luttenmeer',
  fileName: 'offerte.pdf',
  sha256: id,
})

test('a number that was not used begins at version 1, a used one goes on after its last', () => {
  const all = [released('a', '2026-001', 1), released('b', '2026-001', 3), released('c', '2026-002', 1)]
  expect(nextVersion(all, '2026-001')).toBe(4)
  expect(nextVersion(all, '2026-002')).toBe(2)
  expect(nextVersion(all, '2026-003')).toBe(1)
  expect(nextVersion([], '2026-001')).toBe(1)
})

test('the same number and version twice is a conflict, other versions are not', () => {
  const [a, b] = [released('a', '2026-001', 1), released('b', '2026-001', 1)]
  expect(conflictsIn([a, released('c', '2026-001', 2), b])).toEqual([[a, b]])
  expect(conflictsIn([a, released('c', '2026-001', 2)])).toEqual([])
})

test.each(['2026-001', 'Offerte 12/2026', 'No 1', 'AB_7.1', 'Één (1)', '#7: x, y'])(
  '“%s” can be the number of an offer',
  (number) => expect(numberFault(number)).toBeUndefined(),
)

test.each([
  ['', 'empty'],
  ['x'.repeat(41), 'tooLong'],
  ['2026\u202e100', 'unsafe'],
  ['<b>1</b>', 'unsafe'],
  ['1\n2', 'unsafe'],
  ['№ 7', 'unsafe'],
] as const)('“%s” cannot: %s', (number, fault) => expect(numberFault(number)).toBe(fault))

test('blanks around a number are no part of it', () => {
  expect(tidyNumber('  2026 \t 001 ')).toBe('2026 001')
})

test('the file of an offer tells for whom it is, which offer and which version', () => {
  expect(offerFileName('Gemeente Luttenmeer', { number: '2026-001', version: 2 })).toBe(
    'offerte-gemeente-luttenmeer-2026-001-v2.pdf',
  )
  expect(offerFileName('../etc/Łódź\u202e', { number: '12/2026 (a)', version: 1 })).toBe(
    'offerte-etc-lodz-12-2026-a-v1.pdf',
  )
  expect(offerFileName(undefined, { number: '#', version: 1 })).toBe('offerte-organisatie-nummer-v1.pdf')
})
