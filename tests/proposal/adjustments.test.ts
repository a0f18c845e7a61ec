import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  aboutAdded,
  aboutChapter,
  aboutCorrection,
  aboutPart,
  aboutWords,
  adjustmentsOf,
  correctionsFrom,
  editsFrom,
  type Adjustments,
} from '../../src/proposal/adjustments.ts'
import type { Correction } from '../../src/rules/corrections/correction.ts'
import { most } from '../../src/rules/corrections/correctionsFile.ts'
import type { Edits } from '../../src/proposal/edits.ts'

const own = { text: 'Eigen woorden', computed: 'Berekend' }

test('each adjustment says what becomes of one thing in the proposal', () => {
  expect(
    editsFrom({
      [aboutWords('nl', 'goals')]: own,
      [aboutWords('en', 'goals')]: { ...own, text: 'Own words' },
      [aboutChapter('roles')]: 'leftOut',
      [aboutPart('workshop.staff.youth')]: 'option',
      [aboutPart('harvest.everyone')]: 'leftOut',
      [aboutAdded('lecture.everyone')]: true,
    }),
  ).toEqual({
    words: { nl: { goals: own }, en: { goals: { ...own, text: 'Own words' } } },
    leftOut: ['roles'],
    parts: { 'workshop.staff.youth': 'option', 'harvest.everyone': 'leftOut' },
    added: ['lecture.everyone'],
  })
})

test('what means nothing in a proposal is passed over', () => {
  const odd: Adjustments = {
    'words:nl:goals': 'geen woorden',
    'words:fr:goals': own,
    'words:nl:__proto__': own,
    'chapter:roles': true,
    'part:workshop': 'included',
    'added:lecture': 'option',
    'lead:dialogue': { reason: 'Zo wil de klant het.' },
    __proto__: { 'chapter:goals': 'leftOut' },
    '': null,
  }
  const edits = editsFrom(odd)
  expect({ ...edits, words: { ...edits.words, nl: {} } }).toEqual({
    words: { nl: {}, en: {} },
    leftOut: [],
    parts: {},
    added: [],
  })
  expect(edits.words.nl?.['goals']).toBeUndefined()
})

const value = { chapter: 'leftOut', part: 'option', added: true, words: own }
const editsOf = (names: readonly string[]): Edits =>
  editsFrom(Object.fromEntries(names.map((key) => [key, value[key.split(':')[0] as keyof typeof value]])))

test('the order in which things were adjusted does not show in the edits', () => {
  const keys = ['chapter:a', 'chapter:b', 'part:x', 'added:y', 'added:z', 'words:nl:a'] as const
  fc.assert(
    fc.property(fc.shuffledSubarray([...keys], { minLength: keys.length }), (order) => {
      expect(editsOf(order)).toEqual(editsOf(keys))
    }),
  )
})

const price = (id: string, amount = 4000): Correction => ({
  id,
  kind: 'price',
  part: 'dialogue.together',
  amount,
  reason: 'Vaste prijs voor deze klant.',
})

test('corrections that are kept come back as they were, and change nothing in the document itself', () => {
  const kept = adjustmentsOf({ put: [price('2'), price('1', 3000)], removed: [] })
  expect(correctionsFrom(kept)).toEqual({ corrections: [price('1', 3000), price('2')], unreadable: [] })
  expect(editsFrom(kept)).toEqual(editsFrom({}))
})

test('what is taken away is taken back, and made again in its place where it is put too', () => {
  expect(adjustmentsOf({ put: [price('1')], removed: ['1', '2'] })).toEqual({
    [aboutCorrection('1')]: price('1'),
    [aboutCorrection('2')]: null,
  })
})

test('a correction that cannot be read is left out and named, and the others count', () => {
  const read = correctionsFrom({
    [aboutCorrection('1')]: price('1'),
    [aboutCorrection('2')]: { ...price('2'), amount: -1 },
    [aboutCorrection('3')]: price('4'),
    [aboutCorrection('5')]: 'geen aanpassing',
    [aboutCorrection('6')]: JSON.parse('{"__proto__": {"kind": "drop"}, "kind": "toString"}'),
  })
  expect(read.corrections).toEqual([price('1')])
  expect(read.unreadable).toEqual([
    { id: '2', faults: [{ path: 'amount', code: 'tooLow' }] },
    { id: '3', faults: [{ path: 'id', code: 'notAnId' }] },
    { id: '5', faults: [{ path: 'kind', code: 'required' }] },
    { id: '6', faults: [{ path: 'kind', code: 'notAnOption' }] },
  ])
})

test('more corrections than anybody makes are not all taken', () => {
  const ids = Array.from({ length: most.corrections + 1 }, (_, at) => String(at).padStart(4, '0'))
  const { corrections, unreadable } = correctionsFrom(
    adjustmentsOf({ put: ids.map((id) => price(id)), removed: [] }),
  )
  expect(corrections).toHaveLength(most.corrections)
  expect(unreadable).toEqual([{ id: ids.at(-1), faults: [{ path: '', code: 'tooMany' }] }])
})
