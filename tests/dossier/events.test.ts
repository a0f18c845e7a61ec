import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { changes, withChange, type Change } from '../../src/dossier/changes.ts'
import { isEvent, SCHEMA_VERSION, type DossierEvent } from '../../src/dossier/events.ts'
import { emptyContent, emptyDossier, leftOut, reduce, type Content } from '../../src/dossier/reduce.ts'
import { noteKinds, notesFrom, type NoteKind } from '../../src/dossier/notes.ts'
import { UNKNOWN } from '../../src/questionnaire/kinds.ts'
import type { Draft } from '../../src/questionnaire/types.ts'

const stamp = (id: string, clock: number) => ({
  id,
  clock,
  dossier: 'first',
  at: '2026-11-23T10:00:00.000Z',
  by: 'visitor',
  schemaVersion: SCHEMA_VERSION,
})
const event = (id: string, clock: number, question: string, value?: unknown): DossierEvent => ({
  ...stamp(id, clock),
  question,
  ...(value === undefined ? { type: 'cleared' } : { type: 'answered', value }),
})
const adjusted = (id: string, clock: number, what: string, to: unknown): DossierEvent => ({
  ...stamp(id, clock),
  type: 'adjusted',
  what,
  value: to,
})
const noted = (id: string, clock: number, subject: string, kind: NoteKind, text: string): DossierEvent => ({
  ...stamp(id, clock),
  type: 'noted',
  subject,
  kind,
  text,
})
const parked = (id: string, clock: number, question: string, aside: boolean): DossierEvent => ({
  ...stamp(id, clock),
  type: 'parked',
  question,
  parked: aside,
})
const issued = (id: string, clock: number, number: string, version = 1): DossierEvent => ({
  ...stamp(id, clock),
  type: 'issued',
  number,
  version,
  language: 'nl',
  madeOn: '2026-11-23',
  validUntil: '2026-12-23',
  client: 'Gemeente Luttenmeer',
  fileName: `offerte-${number}.pdf`,
  sha256: id,
  model: { rules: '2026-11.5', draft: {}, adjusted: {}, document: {} },
})
const draftOf = (events: Iterable<DossierEvent>) => reduce(events).draft
const content = (draft: Draft): Content => ({ ...emptyContent, draft })

const asked = ['sector', 'staff', 'goals', 'places', 'occasion'] as const
const value = fc.constantFrom<unknown>(
  'care',
  12,
  UNKNOWN,
  ['skill', 'culture'],
  [{ name: 'Luttenmeer' }],
  'Er is iets.',
)
const things = ['words:nl:goals', 'words:en:goals', 'chapter:goals', 'part:workshop', '__proto__'] as const
const subjects = [...asked, 'dossier'] as const
const text = fc.constantFrom('', 'Klonk te mooi', 'Bel na de vakantie', '__proto__')
/** Few questions and few moments, so that events meet; every id once, as in a set. */
const histories = fc.uniqueArray(
  fc.tuple(fc.uuid(), fc.nat(4)).chain(([id, clock]) =>
    fc.oneof(
      fc
        .tuple(fc.constantFrom(...asked, 'noSuchQuestion'), fc.option(value, { nil: undefined }))
        .map(([question, to]) => event(id, clock, question, to)),
      fc
        .tuple(fc.constantFrom(...things), fc.option(value))
        .map(([what, to]) => adjusted(id, clock, what, to)),
      fc
        .tuple(
          fc.constantFrom(...subjects, 'noSuchQuestion', '__proto__'),
          fc.constantFrom(...noteKinds),
          text,
        )
        .map(([subject, kind, said]) => noted(id, clock, subject, kind, said)),
      fc
        .tuple(fc.constantFrom(...asked, 'noSuchQuestion', '__proto__'), fc.boolean())
        .map(([question, aside]) => parked(id, clock, question, aside)),
      fc
        .tuple(fc.constantFrom('2026-001', '2026-002'), fc.integer({ min: 1, max: 2 }))
        .map(([number, version]) => issued(id, clock, number, version)),
    ),
  ),
  { selector: ({ id }) => id, maxLength: 25 },
)
/** Thousands of histories, and not only the hundred that come by themselves. */
const many = { numRuns: 2000 }
const contents = fc.record({
  draft: fc.record(Object.fromEntries(asked.map((id) => [id, value])), {
    requiredKeys: [],
  }) as fc.Arbitrary<Draft>,
  adjusted: fc.dictionary(fc.constantFrom(...things), value),
  notes: fc.dictionary(
    fc.constantFrom(...subjects.flatMap((subject) => noteKinds.map((kind) => `${kind}:${subject}`))),
    text.filter((said) => said !== ''),
  ),
  parked: fc.dictionary(fc.constantFrom(...asked), fc.constant<true>(true)),
})

/** Two copies of a dossier brought together: the union of two sets. */
const merge = (...copies: readonly (readonly DossierEvent[])[]): DossierEvent[] => [
  ...new Map(copies.flat().map((one) => [one.id, one])).values(),
]

test('the last answer counts, and what was taken away is gone', () => {
  expect(
    draftOf([
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
  expect(draftOf([early, late])).toEqual({ staff: 20 })
})

test('of two answers given at one moment in two places, everybody keeps the same one', () => {
  const here = event('a', 1, 'staff', 10)
  const there = event('b', 1, 'staff', 20)
  expect(draftOf([here, there])).toEqual({ staff: 20 })
  expect(draftOf([there, here])).toEqual({ staff: 20 })
})

test('"weet ik nog niet" is kept, unlike an answer taken away', () => {
  expect(draftOf([event('a', 1, 'budget', UNKNOWN)])).toEqual({ budget: UNKNOWN })
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
    many,
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
    many,
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
    many,
  )
})

test('every change taken in turn leads from one draft to the other', () => {
  fc.assert(
    fc.property(contents, contents, (from, to) => {
      expect(changes(from, to).reduce(withChange, from)).toEqual(to)
      expect(changes(to, to)).toEqual([])
    }),
  )
})

test('changes kept as events give the draft back', () => {
  fc.assert(
    fc.property(contents, contents, (first, second) => {
      const kept = [...changes(emptyContent, first), ...changes(first, second)].map(
        (change, at): DossierEvent => ({ ...stamp(String(at), at + 1), ...change }),
      )
      expect(reduce(kept)).toEqual({ ...emptyDossier, ...second })
    }),
  )
})

test('only what changed is a change', () => {
  const before: Draft = { sector: 'care', staff: 12, goals: ['skill'] }
  expect(changes(content(before), content({ sector: 'care', staff: 20, trust: 'low' }))).toEqual([
    { type: 'answered', question: 'staff', value: 20 },
    { type: 'cleared', question: 'goals' },
    { type: 'answered', question: 'trust', value: 'low' },
  ])
  expect(changes(content(before), content({ ...before, goals: ['skill'], trust: undefined }))).toEqual([])
})

test('a change leaves the draft before it as it was', () => {
  const before: Content = {
    draft: { sector: 'care' },
    adjusted: { 'chapter:goals': 'leftOut' },
    notes: { 'private:trust': 'Klonk te mooi' },
    parked: { mandate: true },
  }
  const copy = structuredClone(before)
  const after = (change: Change) => withChange(before, change)
  expect(after({ type: 'answered', question: 'staff', value: 3 }).draft).toEqual({ sector: 'care', staff: 3 })
  expect(after({ type: 'cleared', question: 'sector' }).draft).toEqual({})
  expect(after({ type: 'adjusted', what: 'chapter:goals', value: null }).adjusted).toEqual({})
  expect(after({ type: 'noted', subject: 'trust', kind: 'private', text: '' }).notes).toEqual({})
  expect(after({ type: 'parked', question: 'mandate', parked: false }).parked).toEqual({})
  expect(before).toEqual(copy)
})

test('a question that no longer exists is left out and harms nothing', () => {
  const history = ['noSuchQuestion', '__proto__', 'constructor'].map((question, at) =>
    event(String(at), at, question, { sector: 'care' }),
  )
  const draft = draftOf([...history, event('z', 1, 'staff', 3)])
  expect(draft).toEqual({ staff: 3 })
  expect(draft.sector).toBeUndefined()
  expect(changes(content({ noSuchQuestion: 1 } as Draft), content({ staff: 3 }))).toEqual([
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
  expect(draftOf(events).sector).toBe('care')
})

test('a dossier without events is empty', () => {
  expect(reduce([])).toEqual(emptyDossier)
})

test('of what was adjusted the last counts, for each thing by itself, and what was taken back is gone', () => {
  expect(
    reduce([
      adjusted('a', 1, 'words:nl:goals', { text: 'Eerst', computed: 'x' }),
      adjusted('b', 2, 'words:nl:goals', { text: 'Daarna', computed: 'x' }),
      adjusted('c', 2, 'chapter:roles', 'leftOut'),
      adjusted('d', 3, 'chapter:roles', null),
      adjusted('e', 4, 'part:workshop', 'option'),
    ]).adjusted,
  ).toEqual({ 'words:nl:goals': { text: 'Daarna', computed: 'x' }, 'part:workshop': 'option' })
})

test('what was released stays released, also with a number that was used before', () => {
  const here = issued('a', 3, '2026-001')
  const there = issued('b', 3, '2026-001')
  const after = issued('c', 1, '2026-002')
  expect(reduce([here, there, after]).issued.map(({ id }) => id)).toEqual(['c', 'a', 'b'])
})

test('of two events with one id that say different things, everybody keeps the same one', () => {
  const one = adjusted('a', 1, 'chapter:goals', 'leftOut')
  const other = adjusted('a', 1, 'chapter:goals', null)
  expect(reduce([one, other])).toEqual(reduce([other, one]))
})

test('an event that only a newer version knows is passed over', () => {
  const newer = { ...stamp('a', 9), type: 'painted', colour: 'red' } as unknown as DossierEvent
  expect(reduce([newer, event('b', 1, 'staff', 3)])).toEqual({ ...emptyDossier, draft: { staff: 3 } })
  expect(leftOut([newer])).toEqual([])
})

test('there is one note of each kind on each subject, and an empty one is none', () => {
  const { notes } = reduce([
    noted('a', 1, 'trust', 'private', 'Klonk te mooi'),
    noted('b', 2, 'trust', 'shared', 'Bewoners kennen het team'),
    noted('c', 3, 'trust', 'private', 'Navragen'),
    noted('d', 4, 'dossier', 'private', 'Bel na de vakantie'),
    noted('e', 5, 'dossier', 'private', ''),
    noted('f', 6, 'shoeSize', 'shared', 'Waarover dit ging, wordt niet meer gevraagd'),
  ])
  expect(notesFrom(notes)).toEqual([
    { about: 'trust', kind: 'shared', text: 'Bewoners kennen het team' },
    { about: 'trust', kind: 'private', text: 'Navragen' },
  ])
})

test('parked questions stand in the order in which they were parked; what is taken up again is not among them', () => {
  const events = [
    parked('a', 1, 'staff', true),
    parked('b', 2, 'goals', true),
    parked('c', 3, 'sector', true),
    parked('d', 4, 'staff', false),
    parked('e', 5, 'staff', true),
    parked('f', 6, 'goals', false),
    parked('g', 7, 'shoeSize', true),
  ]
  expect(Object.keys(reduce(events).parked)).toEqual(['sector', 'staff'])
})

test('a note says nothing of an answer, nor an answer of a note', () => {
  const events = [event('a', 1, 'trust', 'low'), noted('b', 2, 'trust', 'private', 'Klonk te mooi')]
  expect(reduce(events).draft).toEqual({ trust: 'low' })
  expect(changes(emptyContent, { ...emptyContent, draft: { trust: 'low' } })).toEqual([
    { type: 'answered', question: 'trust', value: 'low' },
  ])
})

test('a name, whether it is archived or thrown away, and what became of an offer: the last word counts', () => {
  const events: DossierEvent[] = [
    { ...stamp('a', 1), type: 'renamed', name: 'Luttenmeer' },
    { ...stamp('b', 2), type: 'archived', archived: true },
    { ...stamp('c', 3), type: 'renamed', name: 'Luttenmeer, wijk Oost' },
    { ...stamp('d', 4), type: 'deleted', deleted: true },
    { ...stamp('e', 5), type: 'deleted', deleted: false },
    { ...stamp('f', 6), type: 'marked', offer: 'x', mark: 'sent' },
    { ...stamp('g', 7), type: 'marked', offer: 'y', mark: 'accepted' },
    { ...stamp('h', 8), type: 'marked', offer: 'x', mark: null },
  ]
  expect(reduce(events)).toEqual({
    ...emptyDossier,
    name: 'Luttenmeer, wijk Oost',
    archived: true,
    marks: { y: 'accepted' },
  })
})

test('what cannot be read as an event is told from what can, whatever somebody made of it', () => {
  const whole = event('a', 1, 'staff', 3)
  expect(isEvent(whole)).toBe(true)
  expect(isEvent({ ...whole, type: 'painted' })).toBe(true)
  for (const broken of [
    undefined,
    null,
    'answered',
    { ...whole, id: 3 },
    { ...whole, clock: '1' },
    { ...whole, clock: 1.5 },
    { ...whole, at: 'gisteren' },
    { ...whole, at: '2026-13-45T10:00:00.000Z' },
    { ...whole, question: undefined },
    { ...whole, replaces: 'a' },
    { ...whole, replaces: [1] },
    { ...noted('b', 1, 'trust', 'private', ''), text: null },
    { ...issued('c', 1, '2026-001'), model: null },
    { ...issued('c', 1, '2026-001'), number: 1 },
    { ...stamp('d', 1), type: 'marked', offer: 'x', mark: 'lost' },
    { ...stamp('d', 1), type: 'deleted' },
  ])
    expect(isEvent(broken), JSON.stringify(broken)).toBe(false)
})
