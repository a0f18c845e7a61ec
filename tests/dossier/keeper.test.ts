import 'fake-indexeddb/auto'
import { createHash, randomUUID } from 'node:crypto'
import { expect, test, vi } from 'vitest'
import { openDatabase, type Database } from '../../src/dossier/database.ts'
import { valueOf } from '../../src/dossier/cells.ts'
import { differences } from '../../src/dossier/differences.ts'
import { SCHEMA_VERSION, type DossierEvent, type IssuedOffer } from '../../src/dossier/events.ts'
import { undoStep } from '../../src/dossier/history.ts'
import { startKeeping, type Kept, type KeepStatus } from '../../src/dossier/keeper.ts'
import { emptyContent, reduce, type Content } from '../../src/dossier/reduce.ts'
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
    eventsOf: async () => [...written],
    dossiersHolding: refused,
    count: refused,
    renewSummaries: refused,
    issue: refused,
    pdf: refused,
    offerNumbers: refused,
    summaries: refused,
    merge: refused,
    removeForGood: refused,
    removeExpired: refused,
    eraseAll: refused,
    onDossier: () => () => {},
    lastChanged: refused,
    onSummaries: () => () => {},
    add: (timeless) =>
      new Promise((resolve, reject) => {
        const event: DossierEvent = { ...timeless, clock: asked.length + 1 }
        asked.push(event)
        waiting.push({
          through: () => {
            written.push(event)
            resolve(event)
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
  const kept = await startKeeping({
    database,
    dossier: 'first',
    ...world,
    onStatus: (status) => told.push(status),
  })
  return { ...kept, keep: keepDraft(kept), told }
}

/** The keeper on a real database, as the program starts it. */
async function startOn(name: string, dossier = 'first') {
  const told: KeepStatus[] = []
  const heard: Content[] = []
  const lost: (() => void)[] = []
  const database = await openDatabase(() => lost.forEach((tell) => tell()), name)
  const kept = await startKeeping({
    database,
    dossier,
    ...world,
    onStatus: (status) => told.push(status),
    onContent: (content) => heard.push(content),
  })
  lost.push(kept.letGo)
  const saved = () => vi.waitUntil(() => told.at(-1) === 'saved')
  return { ...kept, keep: keepDraft(kept), keepAll: kept.keep, told, heard, saved, database }
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
  const events = (await second.database.eventsOf('first')).toSorted((a, b) => a.clock - b.clock)
  expect(events).toMatchObject([
    { type: 'answered', question: 'sector', value: 'care', clock: 1 },
    { type: 'answered', question: 'staff', value: 10, clock: 2 },
    { type: 'cleared', question: 'sector', clock: 3 },
    { type: 'answered', question: 'staff', value: 20, clock: 4 },
  ])
  for (const event of events)
    expect(event).toMatchObject({ schemaVersion: SCHEMA_VERSION, by: 'client', at: now().toISOString() })
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
  const { keep, told, letGo } = await startWith(database)
  keep({ sector: 'care' })
  await letThrough()
  letGo()
  keep({ sector: 'care', staff: 10 })
  await settled()
  expect(asked).toHaveLength(1)
  expect(told.at(-1)).toBe('takenOver')
})

test('taken over during a write: the rest is not written, and "saved" is not told', async () => {
  const { database, asked, letThrough } = slowDatabase()
  const { keep, told, letGo } = await startWith(database)
  keep({ sector: 'care', staff: 10 })
  await settled()
  letGo()
  await letThrough()
  expect(questionsOf(asked)).toEqual(['sector'])
  expect(told.at(-1)).toBe('takenOver')
})

test('taken over during the last write: what comes after is never called saved', async () => {
  const { database, letThrough } = slowDatabase()
  const { keep, told, letGo } = await startWith(database)
  keep({ sector: 'care' })
  await settled()
  letGo()
  await letThrough()
  keep({ sector: 'care', staff: 10 })
  await settled()
  expect(told.at(-1)).toBe('takenOver')
})

/** Opens the same database as a newer program would. */
const openNewer = (name: string) =>
  new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name, 50)
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(new Error('not opened')))
  })

test('a newer version in another tab gets the database, and this one says so', async () => {
  const name = randomUUID()
  const { keep, told, saved } = await startOn(name)
  keep({ sector: 'care' })
  await saved()
  const newer = await openNewer(name)
  expect(told.at(-1)).toBe('takenOver')
  keep({ sector: 'care', staff: 10 })
  await settled()
  expect(told.at(-1)).toBe('takenOver')
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
  const { database } = slowDatabase()
  await expect(
    startKeeping({
      ...world,
      dossier: 'first',
      onStatus: () => {},
      database: { ...database, eventsOf: refused },
    }),
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
  const first = await startOn(name)
  const second = await startOn(name)
  const stored = async () => reduce(await first.database.eventsOf('first')).draft.organisation
  first.keep({ organisation: 'A1' })
  await settled()
  first.keep({ organisation: 'A2' })
  await vi.waitUntil(async () => (await stored()) === 'A2')
  second.keep({ organisation: 'LATER' })
  await vi.waitUntil(async () => (await stored()) === 'LATER')
  first.database.close()
  second.database.close()
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
  const events = (await first.database.eventsOf('first')).toSorted((a, b) => a.clock - b.clock)
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
  expect(told.at(-1)).toBe('takenOver')
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

test('what another tab answers is heard here within a second, and what is still to be written here stays', async () => {
  const name = randomUUID()
  const here = await startOn(name)
  const there = await startOn(name)
  there.keep({ sector: 'care' })
  await vi.waitUntil(() => here.heard.at(-1)?.draft.sector === 'care', { timeout: 1000 })
  here.keep({ sector: 'care', staff: 12 })
  there.keepAll({ ...emptyContent, draft: { sector: 'care' }, notes: { 'private:trust': 'Navragen' } })
  await vi.waitUntil(() => here.heard.at(-1)?.notes['private:trust'] === 'Navragen')
  await vi.waitUntil(() => there.heard.at(-1)?.draft.staff === 12)
  expect(here.heard.at(-1)?.draft).toEqual({ sector: 'care', staff: 12 })
  expect(here.state().dossier).toEqual(there.state().dossier)
  expect(differences(here.state().events)).toEqual([])
  here.database.close()
  there.database.close()
})

test('one question answered in two tabs at the same moment leaves a difference to settle', async () => {
  const name = randomUUID()
  const here = await startOn(name)
  const there = await startOn(name)
  here.keep({ staff: 10 })
  there.keep({ staff: 20 })
  await vi.waitUntil(() => here.state().events.length === 2 && there.state().events.length === 2)
  expect(differences(here.state().events)).toHaveLength(1)
  here.keep({ staff: here.state().dossier.draft.staff === 10 ? 20 : 10 })
  await vi.waitUntil(() => here.state().events.length === 3)
  expect(differences(here.state().events)).toEqual([])
  here.database.close()
  there.database.close()
})

test('another tab hears of an offer that is released', async () => {
  const name = randomUUID()
  const here = await startOn(name)
  const there = await startOn(name)
  await there.issue(offer('2026-001'), pdf('daar'))
  await vi.waitUntil(() => here.state().dossier.issued.length === 1, { timeout: 1000 })
  here.database.close()
  there.database.close()
})

test('answers are of who gives them, and all else of who advises', async () => {
  const name = randomUUID()
  const { keepAll, saved, database, state } = await startOn(name)
  keepAll({ ...emptyContent, draft: { staff: 10 }, parked: { trust: true } }, 'client')
  await saved()
  keepAll({ ...emptyContent, draft: { staff: 20 }, parked: { trust: true } }, 'adviser')
  await vi.waitUntil(() => state().events.length === 3)
  expect(state().events.map(({ type, by }) => [type, by])).toEqual([
    ['answered', 'client'],
    ['parked', 'adviser'],
    ['answered', 'adviser'],
  ])
  database.close()
})

test('an answer is of who gave it, also where somebody else speaks before it is written', async () => {
  const { keepAll, database, state } = await startOn(randomUUID())
  const client: Draft = { sector: 'care', staff: 10 }
  keepAll({ ...emptyContent, draft: client }, 'client')
  keepAll({ ...emptyContent, draft: { ...client, organisation: 'Zorggroep' } }, 'adviser')
  await vi.waitUntil(() => state().events.length === 3)
  expect(Object.fromEntries(state().events.map((event) => [questionsOf([event])[0], event.by]))).toEqual({
    sector: 'client',
    staff: 'client',
    organisation: 'adviser',
  })
  database.close()
})

test('what is said by itself waits for its turn, and changes what stands here', async () => {
  const name = randomUUID()
  const { keep, say, state, heard, settled: allWritten, database } = await startOn(name)
  keep({ staff: 10 })
  keep({ staff: 20 })
  await say((events) => undoStep(events))
  expect(state().dossier.draft).toEqual({ staff: 10 })
  await say(() => ({ type: 'renamed', name: 'Luttenmeer' }))
  await say(() => undefined)
  expect(state().dossier.name).toBe('Luttenmeer')
  expect(heard.at(-1)?.draft).toEqual(state().dossier.draft)
  expect(await allWritten()).toBe(true)
  database.close()
})

test('what is said by itself and cannot be kept is told to whoever says it', async () => {
  const { database, makeFail } = slowDatabase()
  const { say, told, settled: allWritten } = await startWith(database)
  const said = say(() => ({ type: 'renamed', name: 'Luttenmeer' }))
  const heard = expect(said).rejects.toThrow('AbortError')
  await makeFail()
  await heard
  expect(told.at(-1)).toBe('failed')
  expect(await allWritten()).toBe(true)
})

test('whoever opens another dossier first hears whether all was kept', async () => {
  const { database, letThrough, makeFail } = slowDatabase()
  const { keep, settled: allWritten } = await startWith(database)
  keep({ staff: 10 })
  const soon = allWritten()
  await letThrough()
  expect(await soon).toBe(true)
  keep({ staff: 20 })
  await makeFail()
  expect(await allWritten()).toBe(false)
})

test('a number that is in use in another dossier is not released here', async () => {
  const name = randomUUID()
  const one = await startOn(name, 'one')
  const other = await startOn(name, 'other')
  expect((await one.issue(offer('2026-001'), pdf('een'))).outcome).toBe('issued')
  const again = await other.issue(offer('2026-001', 2), pdf('ander'))
  expect(again).toEqual({ outcome: 'taken', issued: [] })
  expect((await other.issue(offer('2026-002'), pdf('ander'))).outcome).toBe('issued')
  expect(await one.database.offerNumbers()).toEqual(['2026-001', '2026-002'])
  one.database.close()
  other.database.close()
})

test('what came in from elsewhere before an answer could be written is not taken for seen', async () => {
  const name = randomUUID()
  const here = await startOn(name)
  const there = await startOn(name)
  here.keep({ sector: 'care' })
  await here.saved()
  await vi.waitUntil(() => there.state().events.length === 1)
  const add = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError')
  })
  here.keep({ sector: 'care', staff: 10 })
  await vi.waitUntil(() => here.told.at(-1) === 'failed')
  add.mockRestore()
  there.keep({ sector: 'care', staff: 20 })
  await vi.waitUntil(() => here.state().events.length === 2)
  here.keep({ sector: 'care', staff: 10, trust: 'low' })
  await here.saved()
  const [difference] = differences(here.state().events)
  expect(difference?.events.map(valueOf)).toEqual([10, 20])
  // Who answers again, now that both are here, has seen both.
  here.keep({ sector: 'care', staff: 20, trust: 'low' })
  await vi.waitUntil(() => here.state().events.length === 5)
  expect(differences(here.state().events)).toEqual([])
  here.database.close()
  there.database.close()
})

test('into what another tab threw away nothing is written, until it is fetched back', async () => {
  const name = randomUUID()
  const here = await startOn(name)
  const there = await startOn(name)
  here.keep({ sector: 'care' })
  await here.saved()
  await there.say(() => ({ type: 'deleted', deleted: true }))
  await vi.waitUntil(() => here.told.at(-1) === 'thrownAway')
  // Whoever threw it away themselves is not told so.
  expect(there.told).not.toContain('thrownAway')
  here.keep({ sector: 'care', staff: 12 })
  await expect(here.say(() => ({ type: 'renamed', name: 'Oost' }))).rejects.toThrow()
  await settled()
  expect(here.told.at(-1)).toBe('thrownAway')
  expect(questionsOf(await there.database.eventsOf('first'))).toEqual(['sector', 'deleted'])

  await there.say(() => ({ type: 'deleted', deleted: false }))
  await here.saved()
  expect(questionsOf(await there.database.eventsOf('first'))).toEqual([
    'sector',
    'deleted',
    'deleted',
    'staff',
  ])
  here.database.close()
  there.database.close()
})

test('what another tab took from the device stays on the screen here, and is not made again', async () => {
  const name = randomUUID()
  const here = await startOn(name)
  const there = await startOn(name)
  here.keep({ sector: 'care' })
  await here.saved()
  await there.database.removeForGood('first')
  await vi.waitUntil(() => here.told.at(-1) === 'removed')
  here.keep({ sector: 'care', staff: 12 })
  await settled()
  expect(here.state().dossier.draft).toEqual({ sector: 'care' })
  expect(here.heard).toEqual([])
  expect(await there.database.eventsOf('first')).toEqual([])
  expect(await here.settled()).toBe(true)
  here.database.close()
  there.database.close()
})
