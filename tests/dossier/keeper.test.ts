import 'fake-indexeddb/auto'
import { createHash, randomUUID } from 'node:crypto'
import { expect, test, vi } from 'vitest'
import { openDatabase, type Database } from '../../src/dossier/database.ts'
import {
  emptyContent,
  reduce,
  SCHEMA_VERSION,
  type DossierEvent,
  type IssuedOffer,
} from '../../src/dossier/events.ts'
import { startKeeping, type Kept, type KeepStatus } from '../../src/dossier/keeper.ts'
import type { Draft } from '../../src/questionnaire/types.ts'

const now = () => new Date('2026-11-23T10:00:00Z')
const hash = async (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const world = { now, hash, newId: randomUUID }

const refused = async () => {
  throw new Error('blocked')
}

/** A database in which every write waits until the test lets it through or makes it fail. */
function slowDatabase() {
  const asked: DossierEvent[] = []
  const written: DossierEvent[] = []
  const waiting: { through: () => void; fail: () => void }[] = []
  const database: Database = {
    events: async () => [...written],
    issue: refused,
    pdf: refused,
    add: (timeless) =>
      new Promise((resolve, reject) => {
        const event: DossierEvent = { ...timeless, clock: asked.length + 1 }
        asked.push(event)
        waiting.push({
          through: () => {
            written.push(event)
            resolve()
          },
          fail: () => reject(new Error('AbortError')),
        })
      }),
    close: () => {},
  }
  const next = async (what: 'through' | 'fail') => {
    await vi.waitUntil(() => waiting.length > 0)
    waiting.shift()?.[what]()
    await settled()
  }
  return { database, asked, written, letThrough: () => next('through'), makeFail: () => next('fail') }
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 5))

const keepDraft =
  ({ keep }: Pick<Kept, 'keep'>) =>
  (draft: Draft) =>
    keep({ ...emptyContent, draft })

async function startWith(database: Database) {
  const told: KeepStatus[] = []
  let takeOver: (() => void) | undefined
  const kept = await startKeeping({
    open: async (onTakenOver) => {
      takeOver = onTakenOver
      return database
    },
    ...world,
    onStatus: (status) => told.push(status),
  })
  return { ...kept, keep: keepDraft(kept), told, takeOver: () => takeOver?.() }
}

/** The keeper on a real database, as the program starts it. */
async function startOn(name: string) {
  const told: KeepStatus[] = []
  const databases: Database[] = []
  const kept = await startKeeping({
    open: async (onTakenOver) => {
      const database = await openDatabase(onTakenOver, name)
      databases.push(database)
      return database
    },
    ...world,
    onStatus: (status) => told.push(status),
  })
  const saved = () => vi.waitUntil(() => told.at(-1) === 'saved')
  const [database] = databases
  if (database === undefined) return expect.unreachable()
  return { ...kept, keep: keepDraft(kept), keepAll: kept.keep, told, saved, database }
}

const questionsOf = (events: readonly DossierEvent[]) =>
  events.map((event) => ('question' in event ? event.question : event.type))

test('answers survive a new start', async () => {
  const name = randomUUID()
  const first = await startOn(name)
  expect(first.draft).toEqual({})
  const answers: Draft = {
    sector: 'care',
    goals: ['skill'],
    places: [{ name: 'Luttenmeer' }],
    budget: 'unknown',
  }
  first.keep(answers)
  await first.saved()
  first.database.close()

  const second = await startOn(name)
  expect(second.draft).toEqual(answers)
  second.keep({ ...answers, sector: 'police', goals: undefined })
  await second.saved()
  second.database.close()

  const { goals: _, ...rest } = answers
  const third = await startOn(name)
  expect(third.draft).toEqual({ ...rest, sector: 'police' })
  third.database.close()
})

test('events are kept one by one, in the order of the answers, also across starts', async () => {
  const name = randomUUID()
  const first = await startOn(name)
  first.keep({ sector: 'care' })
  first.keep({ sector: 'care', staff: 10 })
  await first.saved()
  first.keep({ staff: 10 })
  await first.saved()
  first.database.close()
  const second = await startOn(name)
  second.keep({ staff: 20 })
  await second.saved()
  const events = (await second.database.events('first')).toSorted((a, b) => a.clock - b.clock)
  expect(events).toMatchObject([
    { type: 'answered', question: 'sector', value: 'care', clock: 1 },
    { type: 'answered', question: 'staff', value: 10, clock: 2 },
    { type: 'cleared', question: 'sector', clock: 3 },
    { type: 'answered', question: 'staff', value: 20, clock: 4 },
  ])
  for (const event of events)
    expect(event).toMatchObject({ schemaVersion: SCHEMA_VERSION, by: 'visitor', at: now().toISOString() })
  expect(new Set(events.map(({ id }) => id)).size).toBe(4)
  second.database.close()
})

test('"saved" is told only when everything has been written', async () => {
  const { database, letThrough } = slowDatabase()
  const { keep, told } = await startWith(database)
  expect(told).toEqual([])
  keep({ sector: 'care', staff: 10 })
  await settled()
  expect(told).toEqual(['saving'])
  await letThrough()
  expect(told).not.toContain('saved')
  await letThrough()
  expect(told.at(-1)).toBe('saved')
})

test('answers given during a write wait for their turn, and the last one counts', async () => {
  const { database, asked, written, letThrough } = slowDatabase()
  const { keep, told } = await startWith(database)
  keep({ sector: 'care' })
  keep({ sector: 'care', staff: 1 })
  keep({ sector: 'care', staff: 10, trust: 'low' })
  await settled()
  expect(asked).toHaveLength(1)
  await letThrough()
  await letThrough()
  expect(told).not.toContain('saved')
  await letThrough()
  expect(questionsOf(written)).toEqual(['sector', 'staff', 'trust'])
  expect(reduce(written).draft).toEqual({ sector: 'care', staff: 10, trust: 'low' })
  expect(told.at(-1)).toBe('saved')
})

test('nothing new to keep writes nothing', async () => {
  const { database, asked, letThrough } = slowDatabase()
  const { keep } = await startWith(database)
  const draft: Draft = { sector: 'care' }
  keep(draft)
  await letThrough()
  keep(draft)
  keep({ sector: 'care' })
  await settled()
  expect(asked).toHaveLength(1)
})

test('a write that fails is told, and tried again with the next answer', async () => {
  const { database, written, letThrough, makeFail } = slowDatabase()
  const { keep, told } = await startWith(database)
  keep({ sector: 'care' })
  await makeFail()
  expect(told).toEqual(['saving', 'failed'])
  expect(written).toEqual([])
  keep({ sector: 'care', staff: 10 })
  await letThrough()
  await letThrough()
  expect(reduce(written).draft).toEqual({ sector: 'care', staff: 10 })
  expect(told.at(-1)).toBe('saved')
})

test('what was given while a write failed is not forgotten either', async () => {
  const { database, written, letThrough, makeFail } = slowDatabase()
  const { keep, told } = await startWith(database)
  keep({ sector: 'care' })
  keep({ sector: 'care', staff: 10 })
  await makeFail()
  expect(told.at(-1)).toBe('failed')
  keep({ sector: 'care', staff: 10, trust: 'low' })
  await letThrough()
  await letThrough()
  await letThrough()
  expect(reduce(written).draft).toEqual({ sector: 'care', staff: 10, trust: 'low' })
})

test('taken over by a newer version: told, and nothing more is written', async () => {
  const { database, asked, letThrough } = slowDatabase()
  const { keep, told, takeOver } = await startWith(database)
  keep({ sector: 'care' })
  await letThrough()
  takeOver()
  keep({ sector: 'care', staff: 10 })
  await settled()
  expect(asked).toHaveLength(1)
  expect(told.at(-1)).toBe('failed')
})

test('taken over during a write: the rest is not written, and "saved" is not told', async () => {
  const { database, asked, letThrough } = slowDatabase()
  const { keep, told, takeOver } = await startWith(database)
  keep({ sector: 'care', staff: 10 })
  await settled()
  takeOver()
  await letThrough()
  expect(questionsOf(asked)).toEqual(['sector'])
  expect(told.at(-1)).toBe('failed')
})

test('taken over during the last write: what comes after is never called saved', async () => {
  const { database, letThrough } = slowDatabase()
  const { keep, told, takeOver } = await startWith(database)
  keep({ sector: 'care' })
  await settled()
  takeOver()
  await letThrough()
  keep({ sector: 'care', staff: 10 })
  await settled()
  expect(told.at(-1)).toBe('failed')
})

/** Opens the same database as a newer program would. */
const openNewer = (name: string) =>
  new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name, 30)
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(new Error('not opened')))
  })

test('a newer version in another tab gets the database, and this one says so', async () => {
  const name = randomUUID()
  const { keep, told, saved } = await startOn(name)
  keep({ sector: 'care' })
  await saved()
  const newer = await openNewer(name)
  expect(told.at(-1)).toBe('failed')
  keep({ sector: 'care', staff: 10 })
  await settled()
  expect(told.at(-1)).toBe('failed')
  expect(
    await new Promise((resolve) => {
      const request = newer.transaction('events').objectStore('events').count()
      request.addEventListener('success', () => resolve(request.result))
    }),
  ).toBe(1)
  newer.close()
})

test('an older program does not write into the database of a newer one', async () => {
  const name = randomUUID()
  const { keep, saved, database } = await startOn(name)
  keep({ sector: 'care' })
  await saved()
  database.close()
  const newer = await openNewer(name)
  newer.close()
  await expect(openDatabase(() => {}, name)).rejects.toThrow()
})

test('a device that keeps nothing is told to whoever starts', async () => {
  const deaf = { ...world, onStatus: () => {} }
  await expect(startKeeping({ ...deaf, open: refused })).rejects.toThrow('blocked')
  const { database } = slowDatabase()
  await expect(
    startKeeping({ ...deaf, open: async () => ({ ...database, events: refused }) }),
  ).rejects.toThrow('blocked')
})

test('a database that cannot be opened rejects', async () => {
  const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('no storage here', 'SecurityError')
  })
  await expect(openDatabase(() => {}, randomUUID())).rejects.toThrow()
  open.mockRestore()
})

test('with two tabs on one dossier, the answer given last counts, whichever tab gave it', async () => {
  const name = randomUUID()
  const tab = async () =>
    startKeeping({
      open: (onTakenOver) => openDatabase(onTakenOver, name),
      ...world,
      onStatus: () => {},
    })
  const first = await tab()
  const second = await tab()
  keepDraft(first)({ organisation: 'A1' })
  await settled()
  keepDraft(first)({ organisation: 'A2' })
  await vi.waitUntil(async () => (await tab()).draft.organisation === 'A2')
  keepDraft(second)({ organisation: 'LATER' })
  await vi.waitUntil(async () => (await tab()).draft.organisation === 'LATER')
})

test('what the consultant adjusted is kept as answers are, one by one', async () => {
  const name = randomUUID()
  const first = await startOn(name)
  const draft: Draft = { sector: 'care' }
  first.keepAll({
    ...emptyContent,
    draft,
    adjusted: { 'chapter:goals': 'leftOut', 'part:workshop': 'option' },
  })
  await first.saved()
  first.keepAll({ ...emptyContent, draft, adjusted: { 'part:workshop': 'option' } })
  await first.saved()
  const events = (await first.database.events('first')).toSorted((a, b) => a.clock - b.clock)
  expect(events.slice(1)).toMatchObject([
    { type: 'adjusted', what: 'chapter:goals', value: 'leftOut' },
    { type: 'adjusted', what: 'part:workshop', value: 'option' },
    { type: 'adjusted', what: 'chapter:goals', value: null },
  ])
  first.database.close()
  const second = await startOn(name)
  expect(second.adjusted).toEqual({ 'part:workshop': 'option' })
  expect(second.draft).toEqual(draft)
  second.database.close()
})

const offer = (number: string, version = 1): Omit<IssuedOffer, 'sha256'> => ({
  number,
  version,
  language: 'nl',
  madeOn: '2026-11-23',
  validUntil: '2026-12-23',
  client: 'Gemeente Luttenmeer',
  fileName: `offerte-${number}.pdf`,
  model: {
    rules: '2026-11.5',
    draft: { sector: 'municipality' },
    adjusted: {},
    document: { title: 'Voor u' },
  },
})
const pdf = (text: string) => new TextEncoder().encode(text)

test('a released offer is there after a new start, with the very bytes of its PDF', async () => {
  const name = randomUUID()
  const first = await startOn(name)
  first.keep({ sector: 'municipality' })
  await first.saved()
  const { outcome, issued } = await first.issue(offer('2026-001'), pdf('%PDF een'))
  expect(outcome).toBe('issued')
  expect(issued).toMatchObject([{ ...offer('2026-001'), clock: 2 }])
  first.database.close()
  const second = await startOn(name)
  expect(second.issued).toEqual(issued)
  const file = await second.fileOf({ sha256: await hash(pdf('%PDF een')) })
  expect(file.state === 'whole' && new TextDecoder().decode(file.bytes)).toBe('%PDF een')
  second.database.close()
})

test('a number and version that another tab released meanwhile is not released again', async () => {
  const name = randomUUID()
  const here = await startOn(name)
  const there = await startOn(name)
  await there.issue(offer('2026-001'), pdf('daar'))
  const again = await here.issue(offer('2026-001'), pdf('hier'))
  expect(again.outcome).toBe('taken')
  expect(again.issued).toHaveLength(1)
  expect(await here.fileOf({ sha256: await hash(pdf('hier')) })).toEqual({ state: 'missing' })
  expect((await here.issue(offer('2026-001', 2), pdf('hier'))).outcome).toBe('issued')
  here.database.close()
  there.database.close()
})

test('when the event cannot be written, the PDF is not kept either', async () => {
  const name = randomUUID()
  const { issue, fileOf, database } = await startOn(name)
  const add = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError')
  })
  await expect(issue(offer('2026-001'), pdf('vol'))).rejects.toThrow()
  add.mockRestore()
  expect(await fileOf({ sha256: await hash(pdf('vol')) })).toEqual({ state: 'missing' })
  database.close()
})

test('a kept PDF that is no longer what was released is not given', async () => {
  const name = randomUUID()
  const { issue, fileOf, database } = await startOn(name)
  await issue(offer('2026-001'), pdf('echt'))
  const sha256 = await hash(pdf('echt'))
  const raw = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open(name)
    request.addEventListener('success', () => resolve(request.result))
  })
  await new Promise((resolve) => {
    const writing = raw.transaction('issuedPdfs', 'readwrite')
    writing.objectStore('issuedPdfs').put({ sha256, bytes: pdf('vals') })
    writing.addEventListener('complete', resolve)
  })
  raw.close()
  expect(await fileOf({ sha256 })).toEqual({ state: 'changed' })
  database.close()
})

test('taken over by a newer version, nothing is released', async () => {
  const name = randomUUID()
  const { issue, told } = await startOn(name)
  const newer = await openNewer(name)
  expect(told.at(-1)).toBe('failed')
  await expect(issue(offer('2026-001'), pdf('laat'))).rejects.toThrow()
  newer.close()
})

test('a database of the first version is read, and goes on in the new one', async () => {
  const name = randomUUID()
  const old = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open(name, 10)
    request.addEventListener('upgradeneeded', () => {
      const events = request.result.createObjectStore('events', { keyPath: 'id' })
      events.createIndex('dossier', 'dossier')
      events.createIndex('[dossier+clock]', ['dossier', 'clock'])
    })
    request.addEventListener('success', () => resolve(request.result))
  })
  await new Promise((resolve) => {
    const writing = old.transaction('events', 'readwrite')
    writing.objectStore('events').put({
      id: 'a',
      dossier: 'first',
      clock: 1,
      at: '2026-10-01T10:00:00.000Z',
      by: 'visitor',
      schemaVersion: 1,
      type: 'answered',
      question: 'sector',
      value: 'care',
    })
    writing.addEventListener('complete', resolve)
  })
  old.close()
  const { draft, issue, issued, database } = await startOn(name)
  expect(draft).toEqual({ sector: 'care' })
  expect(issued).toEqual([])
  expect((await issue(offer('2026-001'), pdf('nieuw'))).issued).toMatchObject([{ clock: 2 }])
  database.close()
})

test('notes and parked questions are kept as answers are, and come back after a new start', async () => {
  const name = randomUUID()
  const first = await startOn(name)
  const notes = { 'private:trust': 'Klonk te mooi', 'shared:dossier': 'Bel na de vakantie' }
  first.keepAll({ ...emptyContent, notes, parked: { mandate: true, trust: true } })
  await first.saved()
  first.keepAll({ ...emptyContent, notes: { 'private:trust': 'Navragen' }, parked: { trust: true } })
  await first.saved()
  first.database.close()

  const second = await startOn(name)
  expect(second.notes).toEqual({ 'private:trust': 'Navragen' })
  expect(second.parked).toEqual({ trust: true })
  expect(second.draft).toEqual({})
  second.database.close()
})
