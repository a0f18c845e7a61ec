import { expect, test } from 'vitest'
import { attentionOf, findDossiers, sorted } from '../../../src/desk/dossiers/findDossiers.ts'
import { summaryOf, type Summary } from '../../../src/dossier/summary.ts'
import { emptyHead } from '../../../src/dossier/head.ts'

const today = '2026-11-25'
const dossier = (id: string, rest: Partial<Summary> = {}): Summary => ({
  ...summaryOf(emptyHead(id)),
  changedAt: '2026-11-20T10:00:00.000Z',
  ...rest,
})
const ids = (summaries: readonly Summary[]) => summaries.map(({ id }) => id).join(' ')
const found = (
  among: readonly Summary[],
  typed: string,
  shown: Parameters<typeof findDossiers>[1]['shown'] = 'all',
) => ids(findDossiers(among, { typed, shown, today }))

const list = [
  dossier('a', { words: 'gemeente sudwest fryslan wethouder' }),
  dossier('b', { words: 'zorggroep ster luttenmeer', status: 'sent', validUntil: '2026-11-30' }),
  dossier('c', { words: 'politie luttenmeer', archived: true, status: 'archived' }),
  dossier('d', { words: 'school luttenmeer', deletedAt: '2026-11-24T10:00:00.000Z' }),
  dossier('e', { words: 'buurt', parked: 2 }),
]

test('a dossier is found by any of its words, without accents, begun or in part', () => {
  expect(found(list, 'Súdwest')).toBe('a')
  expect(found(list, 'luttenmeer ster')).toBe('b')
  expect(found(list, 'zorg')).toBe('b')
  expect(found(list, 'groep')).toBe('b')
  expect(found(list, 'we')).toBe('a')
  expect(found(list, 'bu')).toBe('e')
  expect(found(list, 'luttenmeer groningen')).toBe('')
  expect(found(list, '  ')).toBe('a b e')
})

test('what is archived or thrown away is only among those when that is asked for', () => {
  expect(found(list, 'luttenmeer')).toBe('b')
  expect(found(list, '', 'archived')).toBe('c')
  expect(found(list, '', 'bin')).toBe('d')
  expect(found(list, '', 'sent')).toBe('b')
  expect(found(list, '', 'attention')).toBe('b e')
})

test('what needs attention is what is to be settled, runs out or was put aside', () => {
  const offer = (validUntil: string) => attentionOf(dossier('a', { validUntil }), today)
  expect(offer('')).toEqual([])
  expect(offer('2026-11-24')).toEqual(['expired'])
  expect(offer('2026-11-25')).toEqual(['expiring'])
  expect(offer('2026-12-02')).toEqual(['expiring'])
  expect(offer('2026-12-03')).toEqual([])
  expect(attentionOf(dossier('a', { differences: 1, parked: 1 }), today)).toEqual(['differences', 'parked'])
  expect(attentionOf(dossier('a', { differences: 1, archived: true }), today)).toEqual([])
})

test('dossiers stand in the order that is asked for', () => {
  const some = [
    dossier('a', { organisation: 'Ébène', changedAt: '2026-11-01T10:00:00.000Z', status: 'sent' }),
    dossier('b', { changedAt: '2026-11-03T10:00:00.000Z' }),
    dossier('c', {
      name: 'alfa',
      organisation: 'Zeta',
      changedAt: '2026-11-02T10:00:00.000Z',
      status: 'advice',
    }),
  ]
  expect(ids(sorted(some, 'changed'))).toBe('b c a')
  expect(ids(sorted(some, 'name'))).toBe('c a b')
  expect(ids(sorted(some, 'status'))).toBe('b c a')
})

test('one among ten thousand dossiers is found', () => {
  const one = dossier('one')
  const many = Array.from({ length: 10_000 }, (_, at): Summary => ({
    ...one,
    id: String(at),
    words: `organisatie nummer ${at} gemeente luttenmeer wethouder haast bestuur zomer bewoners team vertrouwen klonk`,
  }))
  // How soon is measured by `npm run bench -- desk`.
  expect(ids(findDossiers(many, { typed: 'nummer 9999', shown: 'all', today }))).toBe('9999')
})
