import 'fake-indexeddb/auto'
import { randomUUID } from 'node:crypto'
import { expect, test, vi } from 'vitest'
import { openDatabase, type Database } from '../../src/dossier/database.ts'
import { reduce, SCHEMA_VERSION, type DossierEvent } from '../../src/dossier/events.ts'
import { startKeeping, type KeepStatus } from '../../src/dossier/keeper.ts'
import type { Draft } from '../../src/questionnaire/types.ts'

const now = () => new Date('2026-11-23T10:00:00Z')

/** A database in which every write waits until the test lets it through or makes it fail. */
function slowDatabase() {
  const asked: DossierEvent[] = []
  const written: DossierEvent[] = []
  const waiting: { through: () => void; fail: () => void }[] = []
  const database: Database = {
    events: async () => [...written],
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

async function startWith(database: Database) {
  const told: KeepStatus[] = []
  let takeOver: (() => void) | undefined
  const kept = await startKeeping({
    open: async (onTakenOver) => {
      takeOver = onTakenOver
      return database
    },
    now,
    newId: randomUUID,
    onStatus: (status) => told.push(status),
  })
  return { ...kept, told, takeOver: () => takeOver?.() }
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
    now,
    newId: randomUUID,
    onStatus: (status) => told.push(status),
  })
  const saved = () => vi.waitUntil(() => told.at(-1) === 'saved')
  const [database] = databases
  if (database === undefined) return expect.unreachable()
  return { ...kept, told, saved, database }
}

const questionsOf = (events: readonly DossierEvent[]) => events.map(({ question }) => question)

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
  expect(reduce(written)).toEqual({ sector: 'care', staff: 10, trust: 'low' })
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
  expect(reduce(written)).toEqual({ sector: 'care', staff: 10 })
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
  expect(reduce(written)).toEqual({ sector: 'care', staff: 10, trust: 'low' })
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
    const request = indexedDB.open(name, 20)
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

const refused = async () => {
  throw new Error('blocked')
}

test('a device that keeps nothing is told to whoever starts', async () => {
  const world = { now, newId: randomUUID, onStatus: () => {} }
  await expect(startKeeping({ ...world, open: refused })).rejects.toThrow('blocked')
  const { database } = slowDatabase()
  await expect(
    startKeeping({ ...world, open: async () => ({ ...database, events: refused }) }),
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
      now,
      newId: randomUUID,
      onStatus: () => {},
    })
  const first = await tab()
  const second = await tab()
  first.keep({ organisation: 'A1' })
  await settled()
  first.keep({ organisation: 'A2' })
  await vi.waitUntil(async () => (await tab()).draft.organisation === 'A2')
  second.keep({ organisation: 'LATER' })
  await vi.waitUntil(async () => (await tab()).draft.organisation === 'LATER')
})
