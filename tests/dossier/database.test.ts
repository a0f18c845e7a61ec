import 'fake-indexeddb/auto'
import { createHash, randomUUID } from 'node:crypto'
import * as fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { valueOf } from '../../src/dossier/cells.ts'
import { openDatabase } from '../../src/dossier/database.ts'
import { differences } from '../../src/dossier/differences.ts'
import { SCHEMA_VERSION, type DossierEvent, type Issued, type Said } from '../../src/dossier/events.ts'
import { headAfter, headOf } from '../../src/dossier/head.ts'
import { reduce } from '../../src/dossier/reduce.ts'
import { summaryOf, type Summary } from '../../src/dossier/summary.ts'
import { copies, sayings, together, written } from './copies.ts'
import { putBack, putPast, recordsIn, stored } from './storedDatabase.ts'

const open = async () => {
  const name = randomUUID()
  return { name, database: await openDatabase(() => {}, name) }
}
const saying = (dossier: string, said: Said, at = '2026-11-25T10:00:00.000Z') => ({
  ...said,
  id: randomUUID(),
  dossier,
  at,
  by: 'adviser',
  schemaVersion: SCHEMA_VERSION,
  replaces: [],
})
const renamed = (name: string): Said => ({ type: 'renamed', name })
const deleted: Said = { type: 'deleted', deleted: true }
const offer = (dossier: string, number: string, sha256: string): Omit<Issued, 'clock'> => ({
  ...saying(dossier, renamed('')),
  type: 'issued',
  number,
  version: 1,
  language: 'nl',
  madeOn: '2026-11-25',
  validUntil: '2026-12-25',
  client: 'Gemeente Luttenmeer',
  fileName: 'offerte.pdf',
  sha256,
  model: { rules: '2026-11.6', draft: {}, adjusted: {}, document: {} },
})
const bytes = (text: string) => new TextEncoder().encode(text)
const inOrder = (summaries: readonly Summary[]) => summaries.toSorted((a, b) => (a.id < b.id ? -1 : 1))

test('each dossier has its own events, and one row in the list', async () => {
  const { database } = await open()
  await database.add(saying('one', renamed('Oost')))
  await database.add(saying('other', renamed('West')))
  await database.add(
    saying('one', { type: 'noted', subject: 'dossier', kind: 'private', text: 'Ér is haast' }),
  )
  expect(inOrder(await database.summaries())).toMatchObject([
    { id: 'one', name: 'Oost', words: 'oost er is haast', status: 'intake', next: 'ask' },
    { id: 'other', name: 'West' },
  ])
  expect((await database.eventsOf('one')).map(({ clock }) => clock)).toEqual([1, 2])
  expect(await database.eventsOf('other')).toHaveLength(1)
  database.close()
})

test('where a dossier stands, made event by event, is what it is when made from all at once', () => {
  fc.assert(
    fc.property(copies, fc.array(sayings, { maxLength: 10 }), (held, saids) => {
      let events = together(...held)
      let head = headOf('first', events)
      saids.forEach((said, at) => {
        const event = written(events, said, `after${at}`)
        events = [...events, event]
        head = headAfter(head, event)
      })
      const anew = headOf('first', events)
      expect(new Set(head.standing)).toEqual(new Set(anew.standing))
      expect({ ...head, standing: [] }).toEqual({ ...anew, standing: [] })
      expect(summaryOf(head)).toEqual(summaryOf(anew))
      const { issued: _, ...now } = reduce(events)
      expect(reduce(head.standing)).toMatchObject(now)
    }),
    { numRuns: 500 },
  )
})

test('a copy from elsewhere is taken over once, with its PDF; the second time changes nothing', async () => {
  const { database: here } = await open()
  const { database: there } = await open()
  await there.add(saying('one', renamed('Oost')))
  await there.issue(offer('one', '2026-001', 'abc'), bytes('%PDF'))
  const events = await there.eventsOf('one')
  const pdfs = [{ sha256: 'abc', bytes: bytes('%PDF') }]
  expect(await here.merge(events, pdfs)).toEqual({ outcome: 'merged', added: 2, dossiers: ['one'] })
  expect(await here.merge(events, pdfs)).toEqual({ outcome: 'merged', added: 0, dossiers: [] })
  expect(await here.eventsOf('one')).toEqual(events)
  expect(await here.summaries()).toEqual(await there.summaries())
  expect(await here.pdf('abc')).toEqual(bytes('%PDF'))
  // What is kept is never written over.
  await here.merge(events, [{ sha256: 'abc', bytes: bytes('vals') }])
  expect(await here.pdf('abc')).toEqual(bytes('%PDF'))
  here.close()
  there.close()
})

test('a set in which something says otherwise under a known id, or is no event, is refused as a whole', async () => {
  const { database } = await open()
  const known = await database.add(saying('one', renamed('Oost')))
  const before = [await database.eventsOf('one'), await database.summaries()]
  const fresh = written([known], renamed('West'), 'fresh')
  expect(await database.merge([fresh, { ...known, dossier: 'other' }])).toEqual({
    outcome: 'colliding',
    ids: [known.id],
  })
  expect(await database.merge([fresh, { ...fresh, at: 'x' }])).toEqual({ outcome: 'unreadable' })
  expect(await database.merge([{ ...fresh, clock: Number.MAX_SAFE_INTEGER }])).toEqual({
    outcome: 'unreadable',
  })
  expect([await database.eventsOf('one'), await database.summaries()]).toEqual(before)
  database.close()
})

test('a merge that cannot be written changes nothing', async () => {
  const { database } = await open()
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError')
  })
  await expect(database.merge([written([], renamed('Oost'), 'a')])).rejects.toThrow()
  put.mockRestore()
  expect(await database.eventsOf('first')).toEqual([])
  expect(await database.summaries()).toEqual([])
  database.close()
})

test('what is removed for good is gone with its PDF, unless another dossier holds that too', async () => {
  const { database } = await open()
  await database.issue(offer('one', '2026-001', 'own'), bytes('own'))
  await database.issue(offer('one', '2026-002', 'both'), bytes('both'))
  await database.issue(offer('other', '2026-003', 'both'), bytes('both'))
  await database.removeForGood('one')
  expect(await database.eventsOf('one')).toEqual([])
  expect((await database.summaries()).map(({ id }) => id)).toEqual(['other'])
  expect(await database.pdf('own')).toBeUndefined()
  expect(await database.pdf('both')).toEqual(bytes('both'))
  await database.eraseAll()
  expect(await database.summaries()).toEqual([])
  expect(await database.pdf('both')).toBeUndefined()
  expect(await database.offerNumbers()).toEqual([])
  database.close()
})

test('what was thrown away can be fetched back for thirty days, and is then removed', async () => {
  const { database } = await open()
  await database.add(saying('one', renamed('Oost'), '2026-10-01T10:00:00.000Z'))
  await database.add(saying('other', renamed('West'), '2026-10-01T10:00:00.000Z'))
  await database.add(saying('one', deleted, '2026-10-02T10:00:00.000Z'))
  expect(await database.removeExpired(new Date('2026-11-01T09:00:00Z'))).toEqual([])
  expect((await database.summaries()).find(({ id }) => id === 'one')?.deletedAt).toBe(
    '2026-10-02T10:00:00.000Z',
  )
  expect(await database.removeExpired(new Date('2026-11-01T11:00:00Z'))).toEqual(['one'])
  expect((await database.summaries()).map(({ id }) => id)).toEqual(['other'])
  database.close()
})

test('with a clock that was set back, nothing is removed before its time', async () => {
  const { database } = await open()
  await database.add(saying('one', renamed('Oost'), '2025-01-01T10:00:00.000Z'))
  await database.add(saying('other', renamed('West'), '2026-11-25T10:00:00.000Z'))
  // An empty battery: the device thinks that it is 1970.
  await database.add(saying('one', deleted, '1970-01-01T10:00:00.000Z'))
  expect(await database.removeExpired(new Date('1970-01-02T10:00:00Z'))).toEqual([])
  expect(await database.removeExpired(new Date('2026-11-26T10:00:00Z'))).toEqual([])
  expect(await database.removeExpired(new Date('2026-12-26T10:00:00Z'))).toEqual(['one'])
  database.close()
})

test('what somebody else still worked in, unseen, is not removed', async () => {
  const { database } = await open()
  const start = [written([], renamed('Oost'), 'a')]
  const thrown = written(start, deleted, 'b')
  const fetched = written(start, { type: 'deleted', deleted: false }, 'a2')
  await database.merge([...start, thrown, fetched])
  expect(await database.removeExpired(new Date('2027-11-26T10:00:00Z'))).toEqual([])
  database.close()
})

test('what is broken takes neither the list down nor the dossier it stands in', async () => {
  const { name, database } = await open()
  await database.add(saying('one', renamed('Oost')))
  await database.add(saying('other', renamed('West')))
  await putPast(name, {
    summaries: [{ id: 'one', form: 1, words: 3 }, { id: 'ghost' }],
    heads: [{ dossier: 'one', standing: 'all' }],
    events: [{ id: 'broken', dossier: 'one', clock: 'late' }],
  })
  expect(inOrder(await database.summaries())).toMatchObject([
    { id: 'ghost', name: '' },
    { id: 'one', name: 'Oost' },
    { id: 'other', name: 'West' },
  ])
  const next = await database.add(saying('one', { type: 'archived', archived: true }))
  expect(next.clock).toBe(2)
  expect(await database.eventsOf('one')).toHaveLength(2)
  expect((await database.summaries()).find(({ id }) => id === 'one')).toMatchObject({
    name: 'Oost',
    status: 'archived',
  })
  database.close()
})

test('a list that an older version left is kept anew once, so that it is read at once from then on', async () => {
  const { name, database } = await open()
  const { id } = await database.add(saying('one', renamed('Oost')))
  await putPast(name, { summaries: [{ id: 'one', form: 1, name: 'Oost' }] })
  await database.renewSummaries()
  // With nothing else left to make it from, what was kept is what is read.
  await putPast(name, {
    heads: [{ dossier: 'one', standing: 'all' }],
    events: [{ id, dossier: 'one', clock: 'late' }],
  })
  const summary = (await database.summaries())[0] ?? expect.unreachable()
  expect(summary).toMatchObject({ name: 'Oost', offer: null, told: null })
  database.close()
})

test('of many dossiers those that were changed last are read first, and what is broken is passed over', async () => {
  const { name, database } = await open()
  for (let day = 10; day < 22; day += 1)
    await database.add(saying(`of-${day}`, renamed(`Buurt ${day}`), `2026-11-${day}T10:00:00.000Z`))
  await database.add(saying('of-12', renamed('Oost'), '2026-11-25T10:00:00.000Z'))
  await putPast(name, { summaries: [{ id: 'of-20', changedAt: '2026-11-20T10:00:00.000Z' }] })
  const last = await database.lastChanged(4)
  expect(last.map((summary) => summary.id)).toEqual(['of-12', 'of-21', 'of-19'])
  expect(last[0]?.name).toBe('Oost')
  database.close()
})

test('other tabs hear what changed, in a dossier and in the list', async () => {
  const { name, database: here } = await open()
  const there = await openDatabase(() => {}, name)
  const sizes: number[] = []
  const lists: string[][] = []
  const stop = here.onDossier('one', (size) => sizes.push(size))
  const stopList = here.onSummaries(
    (summaries) => lists.push(summaries.map(({ id }) => id)),
    () => expect.unreachable(),
  )
  await vi.waitUntil(() => sizes.at(-1) === 0 && lists.length > 0)
  await there.add(saying('one', renamed('Oost')))
  await vi.waitUntil(() => sizes.at(-1) === 1 && lists.at(-1)?.includes('one'), { timeout: 1000 })
  stop()
  stopList()
  here.close()
  there.close()
})

test.each(['database-1', 'database-2'])('a database as version %s left it opens, whole', async (fixture) => {
  const name = randomUUID()
  const old = stored(fixture)
  await putBack(old, name)
  const database = await openDatabase(() => {}, name)
  const events = await database.eventsOf('first')
  expect(events).toEqual(old.records.events)
  expect(reduce(events).draft).toEqual({
    sector: 'municipality',
    staff: 45,
    goals: ['skill', 'culture'],
    budget: 'unknown',
    organisation: 'Gemeente Súdwest-Fryslân',
    places: [{ code: '1900', name: 'Súdwest-Fryslân' }],
  })
  expect(await database.summaries()).toMatchObject([
    {
      id: 'first',
      organisation: 'Gemeente Súdwest-Fryslân',
      municipality: 'Súdwest-Fryslân',
      differences: 0,
      answered: 4,
    },
  ])
  const next = await database.add(saying('first', renamed('Oost')))
  expect(next.clock).toBe(events.length + 1)
  database.close()
})

test('what an older version kept of notes, parked questions and offers is there too, with the very PDF', async () => {
  const name = randomUUID()
  await putBack(stored('database-2'), name)
  const database = await openDatabase(() => {}, name)
  const { notes, parked, adjusted, issued } = reduce(await database.eventsOf('first'))
  expect(notes).toEqual({
    'private:dossier': 'Wethouder is ér zelf bij',
    'shared:staff': 'Zonder de buitendienst',
  })
  expect(parked).toEqual({ mandate: true })
  expect(adjusted).toEqual({ 'chapter:roles': 'leftOut' })
  const [only = expect.unreachable()] = issued
  const pdf = (await database.pdf(only.sha256)) ?? expect.unreachable()
  expect(createHash('sha256').update(pdf).digest('hex')).toBe(only.sha256)
  expect(await database.offerNumbers()).toEqual(['2026-001'])
  expect(await database.summaries()).toMatchObject([
    { status: 'concept', next: 'send', validUntil: '2026-11-01', parked: 1 },
  ])
  database.close()
})

const stage = (...saids: readonly (Said | DossierEvent)[]) => {
  const events = saids.reduce<DossierEvent[]>(
    (all, said, at) => [...all, 'id' in said ? { ...said, clock: at + 1 } : written(all, said, `e${at}`)],
    [],
  )
  const { status, next } = summaryOf(headOf('first', events))
  return `${status}: ${next}`
}

const mark = (as: 'sent' | 'accepted' | 'declined' | null): Said => ({
  type: 'marked',
  offer: 'offer',
  mark: as,
})

test('a database with many dossiers is there, with what is to be settled, the bin and the mark of an offer', async () => {
  const name = randomUUID()
  const old = stored('database-3')
  await putBack(old, name)
  const database = await openDatabase(() => {}, name)
  const events = await database.eventsOf('first')
  const dossier = reduce(events)
  const [only = expect.unreachable()] = dossier.issued
  expect(dossier).toMatchObject({
    name: 'Oost',
    notes: { 'private:dossier': 'Wethouder is ér zelf bij' },
    adjusted: { 'chapter:roles': 'leftOut' },
    marks: { [only.id]: 'sent' },
  })
  expect(differences(events).map(({ events: said }) => said.map(valueOf))).toEqual([[60, 45]])
  expect(events.map(({ by }) => by)).toContain('client')
  expect(inOrder(await database.summaries())).toMatchObject([
    { name: 'West', deletedAt: '2026-11-25T10:11:00.000Z' },
    { name: 'Oost', status: 'sent', differences: 1, validUntil: '2026-12-25' },
  ])
  // What was kept beside the events is what follows from them.
  expect(inOrder(await database.summaries())).toEqual(
    await Promise.all(
      ['5b1e8d52-0000-4000-8000-000000000001', 'first'].map(async (id) =>
        summaryOf(headOf(id, await database.eventsOf(id))),
      ),
    ),
  )
  const pdf = (await database.pdf(only.sha256)) ?? expect.unreachable()
  expect(createHash('sha256').update(pdf).digest('hex')).toBe(only.sha256)
  database.close()
})

test('how far a dossier is follows from what was said in it', () => {
  const released: DossierEvent = { ...offer('first', '2026-001', 'abc'), id: 'offer', clock: 0 }
  expect(stage(renamed('Oost'))).toBe('intake: ask')
  expect(stage(released)).toBe('concept: send')
  expect(stage(released, mark('sent'))).toBe('sent: wait')
  expect(stage(released, mark('sent'), mark('accepted'))).toBe('accepted: plan')
  expect(stage(released, mark('declined'))).toBe('declined: close')
  expect(stage(released, mark('sent'), mark(null))).toBe('concept: send')
  expect(stage(released, mark('accepted'), { type: 'archived', archived: true })).toBe('archived: nothing')
})

const told = (...events: readonly DossierEvent[]) => {
  const { offer: last, told: known, words } = summaryOf(headOf('first', events))
  return { last, known, found: words.includes('2026') }
}

test('a new version that was not sent yet leaves in view which one the client has', () => {
  const first: DossierEvent = { ...offer('first', '2026-001', 'abc'), id: 'offer', clock: 1 }
  const second: DossierEvent = { ...first, id: 'next', version: 2, clock: 3 }
  const sent = written([first], mark('sent'), 'm')
  const one = { number: '2026-001', version: 1 }
  expect(told(first)).toEqual({ last: one, known: null, found: true })
  expect(told(first, sent)).toEqual({ last: one, known: { ...one, mark: 'sent' }, found: true })
  expect(told(first, sent, second)).toEqual({
    last: { ...one, version: 2 },
    known: { ...one, mark: 'sent' },
    found: true,
  })
})

test('two people who answer by turns in two tabs see the same row, whatever came in between', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(2), sayings), { minLength: 1, maxLength: 12 }),
      async (turns) => {
        const { name, database: here } = await open()
        const there = await openDatabase(() => {}, name)
        for (const [at, [by, said]] of turns.entries())
          // A copy from elsewhere now and then, with a clock of its own.
          if (by === 2) await here.merge([{ ...saying('one', said), clock: at % 3 }])
          else await (by === 0 ? here : there).add(saying('one', said))
        const events = await there.eventsOf('one')
        expect(events).toHaveLength(turns.length)
        const [row] = await here.summaries()
        expect(row).toEqual(summaryOf(headOf('one', events)))
        const last = await here.add(saying('one', renamed('Oost')))
        expect(last.clock).toBe(Math.max(...events.map(({ clock }) => clock)) + 1)
        here.close()
        there.close()
      },
    ),
    { numRuns: 60 },
  )
})

test('who goes on answering writes the answer and the row in the list, and not all that ever stood there', async () => {
  const { name, database } = await open()
  for (let at = 0; at < 20; at += 1)
    await database.add(saying('one', { type: 'answered', question: 'staff', value: at }))
  const kept = await recordsIn(name, 'heads')
  expect(kept).toMatchObject([{ dossier: 'one', size: 1 }])
  // An offer is found by its number at once.
  await database.issue(offer('one', '2026-001', 'a'), bytes('pdf'))
  expect(await recordsIn(name, 'heads')).toMatchObject([{ dossier: 'one', size: 21, numbers: ['2026-001'] }])
  const again = await openDatabase(() => {}, name)
  expect((await again.add(saying('one', renamed('Oost')))).clock).toBe(22)
  again.close()
  database.close()
})

test('a dossier that was taken away in another tab, and begun again there, is not taken for the one before', async () => {
  const { name, database: here } = await open()
  const there = await openDatabase(() => {}, name)
  const sizes: number[] = []
  const stop = here.onDossier('one', (size) => sizes.push(size))
  await here.add(saying('one', renamed('Oost')))
  await vi.waitUntil(() => sizes.at(-1) === 1)
  await there.removeForGood('one')
  await vi.waitUntil(() => sizes.at(-1) === 0)
  await there.add(saying('one', { type: 'answered', question: 'organisation', value: 'West' }))
  await here.add(saying('one', { type: 'archived', archived: true }))
  expect(await here.summaries()).toMatchObject([{ name: '', organisation: 'West', archived: true }])
  stop()
  here.close()
  there.close()
})

test('a large copy is taken over in parts, and of one that cannot be trusted not even the first', async () => {
  const { database } = await open()
  const copy = Array.from({ length: 1800 }, (_, at) => ({
    ...saying(`client ${at % 40}`, renamed(`Naam ${at}`)),
    clock: at + 1,
  }))
  const parts: number[] = []
  const [last = expect.unreachable()] = copy.slice(-1)
  const forged = { ...last, name: 'Iets anders' }
  expect(await database.merge([...copy, forged])).toEqual({ outcome: 'colliding', ids: [last.id] })
  expect(await database.merge([...copy, { ...last, clock: 2 ** 50 }])).toEqual({ outcome: 'unreadable' })
  expect(await database.summaries()).toEqual([])
  const merged = await database.merge(copy, [], (part) => parts.push(part))
  expect(merged).toMatchObject({ outcome: 'merged', added: 1800 })
  expect(await database.summaries()).toHaveLength(40)
  expect(parts.at(-1)).toBe(1)
  expect(parts).toEqual(parts.toSorted((a, b) => a - b))
  database.close()
})
