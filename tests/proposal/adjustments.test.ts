import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  aboutAdded,
  aboutChapter,
  aboutPart,
  aboutWords,
  editsFrom,
  type Adjustments,
} from '../../src/proposal/adjustments.ts'
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
