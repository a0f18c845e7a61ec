import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  changes,
  leftOut,
  reduce,
  SCHEMA_VERSION,
  withChange,
  type DossierEvent,
} from '../../src/dossier/events.ts'
import { UNKNOWN } from '../../src/questionnaire/kinds.ts'
import type { Draft } from '../../src/questionnaire/types.ts'

const event = (id: string, clock: number, question: string, value?: unknown): DossierEvent => ({
  id,
  clock,
  question,
  dossier: 'first',
  at: '2026-11-23T10:00:00.000Z',
  by: 'visitor',
  schemaVersion: SCHEMA_VERSION,
  ...(value === undefined ? { type: 'cleared' } : { type: 'answered', value }),
})

const asked = ['sector', 'staff', 'goals', 'places', 'occasion'] as const
const value = fc.constantFrom<unknown>(
  'care',
  12,
  UNKNOWN,
  ['skill', 'culture'],
  [{ name: 'Luttenmeer' }],
  'Er is iets.',
)
/** Few questions and few moments, so that events meet; every id once, as in a set. */
const histories = fc.uniqueArray(
  fc
    .tuple(
      fc.uuid(),
      fc.nat(4),
      fc.constantFrom(...asked, 'noSuchQuestion'),
      fc.option(value, { nil: undefined }),
    )
    .map((parts) => event(...parts)),
  { selector: ({ id }) => id, maxLength: 25 },
)
const drafts = fc.record(Object.fromEntries(asked.map((id) => [id, value])), {
  requiredKeys: [],
}) as fc.Arbitrary<Draft>

/** Two copies of a dossier brought together: the union of two sets. */
const merge = (...copies: readonly (readonly DossierEvent[])[]): DossierEvent[] => [
  ...new Map(copies.flat().map((one) => [one.id, one])).values(),
]

test('the last answer counts, and what was taken away is gone', () => {
  expect(
    reduce([
      event('a', 1, 'sector', 'care'),
      event('b', 2, 'staff', 12),
      event('c', 3, 'sector', 'police'),
      event('d', 4, 'staff'),
    ]),
  ).toEqual({ sector: 'police' })
})

test('later is by the logical clock, whatever the device’s clock says', () => {
  const early = { ...event('a', 2, 'staff', 20), at: '1970-01-01T00:00:00.000Z' }
  const late = { ...event('b', 1, 'staff', 10), at: '2099-01-01T00:00:00.000Z' }
  expect(reduce([early, late])).toEqual({ staff: 20 })
})

test('of two answers given at one moment in two places, everybody keeps the same one', () => {
  const here = event('a', 1, 'staff', 10)
  const there = event('b', 1, 'staff', 20)
  expect(reduce([here, there])).toEqual({ staff: 20 })
  expect(reduce([there, here])).toEqual({ staff: 20 })
})

test('"weet ik nog niet" is kept, unlike an answer taken away', () => {
  expect(reduce([event('a', 1, 'budget', UNKNOWN)])).toEqual({ budget: UNKNOWN })
})

test('the order of events does not matter', () => {
  const shuffled = histories.chain((history) =>
    fc.tuple(
      fc.constant(history),
      fc.shuffledSubarray(history, { minLength: history.length, maxLength: history.length }),
    ),
  )
  fc.assert(
    fc.property(shuffled, ([history, other]) => {
      expect(reduce(other)).toEqual(reduce(history))
    }),
  )
})

test('the same event twice is the same event', () => {
  const doubled = histories.chain((history) =>
    fc.tuple(fc.constant(history), fc.array(fc.constantFrom(...history, event('x', 0, 'noSuchQuestion')))),
  )
  fc.assert(
    fc.property(doubled, ([history, again]) => {
      expect(reduce([...again, ...history, ...again])).toEqual(reduce(history))
    }),
  )
})

test('two copies of a dossier become one, whoever brings them together', () => {
  fc.assert(
    fc.property(histories, histories, histories, (a, b, c) => {
      expect(reduce(merge(a, b))).toEqual(reduce(merge(b, a)))
      expect(reduce(merge(merge(a, b), c))).toEqual(reduce(merge(a, merge(b, c))))
      expect(reduce(merge(a, a))).toEqual(reduce(a))
      expect(reduce(merge(a, []))).toEqual(reduce(a))
    }),
  )
})

test('every change taken in turn leads from one draft to the other', () => {
  fc.assert(
    fc.property(drafts, drafts, (from, to) => {
      expect(changes(from, to).reduce(withChange, from)).toEqual(to)
      expect(changes(to, to)).toEqual([])
    }),
  )
})

test('changes kept as events give the draft back', () => {
  fc.assert(
    fc.property(drafts, drafts, (first, second) => {
      const kept = [...changes({}, first), ...changes(first, second)].map((change, at): DossierEvent => ({
        ...event(String(at), at + 1, change.question),
        ...change,
      }))
      expect(reduce(kept)).toEqual(second)
    }),
  )
})

test('only what changed is a change', () => {
  const before: Draft = { sector: 'care', staff: 12, goals: ['skill'] }
  expect(changes(before, { sector: 'care', staff: 20, trust: 'low' })).toEqual([
    { type: 'answered', question: 'staff', value: 20 },
    { type: 'cleared', question: 'goals' },
    { type: 'answered', question: 'trust', value: 'low' },
  ])
  expect(changes(before, { ...before, goals: ['skill'], trust: undefined })).toEqual([])
})

test('a change leaves the draft before it as it was', () => {
  const before: Draft = { sector: 'care' }
  expect(withChange(before, { type: 'answered', question: 'staff', value: 3 })).toEqual({
    sector: 'care',
    staff: 3,
  })
  expect(withChange(before, { type: 'cleared', question: 'sector' })).toEqual({})
  expect(before).toEqual({ sector: 'care' })
})

test('a question that no longer exists is left out and harms nothing', () => {
  const history = ['noSuchQuestion', '__proto__', 'constructor'].map((question, at) =>
    event(String(at), at, question, { sector: 'care' }),
  )
  const draft = reduce([...history, event('z', 1, 'staff', 3)])
  expect(draft).toEqual({ staff: 3 })
  expect(draft.sector).toBeUndefined()
  expect(changes({ noSuchQuestion: 1 } as Draft, { staff: 3 })).toEqual([
    { type: 'answered', question: 'staff', value: 3 },
  ])
})

test('answers that no longer count are named, and the rest of the advice goes on without them', () => {
  const events = [
    event('a', 1, 'sector', 'care'),
    event('b', 2, 'shoeSize', 42),
    event('c', 3, 'urgency', 'yesterday'),
  ]
  expect(leftOut(events)).toEqual([
    { question: 'shoeSize', value: 42 },
    { question: 'urgency', value: 'yesterday' },
  ])
  expect(reduce(events).sector).toBe('care')
})

test('a dossier without events is empty', () => {
  expect(reduce([])).toEqual({})
})
