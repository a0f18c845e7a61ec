import { planFor, takeOver } from '../../src/app/opened/takingOver.ts'
import type { Dossiers } from '../../src/app/kept/dossiers.ts'
import { findDossiers, sorted } from '../../src/desk/dossiers/findDossiers.ts'
import { openDatabase } from '../../src/dossier/database.ts'
import type { DossierEvent } from '../../src/dossier/events.ts'
import { writeFile, type Handed } from '../../src/dossier/file/dossierFile.ts'
import { readFile } from '../../src/dossier/file/readFile.ts'
import { startKeeping } from '../../src/dossier/keeper.ts'
import { fictionalPractice } from '../../src/practice/fictionalPractice.ts'
import { offeringOf } from '../../src/practice/practice.ts'
import type { Draft } from '../../src/questionnaire/types.ts'
import { correct } from '../../src/rules/corrections/correct.ts'

/** Runs inside the browser: the program's own storage, filled and timed without any drawing. */

const MADE_AT = '2026-11-01T09:00:00.000Z'
const NOTE = 'De wethouder wil dat het dorpshuis meedoet, maar de vrijwilligers hebben het druk genoeg. '
const WORDS = ['Luttenmeer', 'Zorggroep', 'Súdwest', 'corporatie', 'wijkteam', 'politie', 'school', 'dorp']

/** One dossier of some 20 kB: answers, a third of them given twice, and notes. */
function dossierOf(at: number, draft: Draft): DossierEvent[] {
  const dossier = `bench-${at}`
  const base = { dossier, at: MADE_AT, by: 'client', schemaVersion: 2 }
  const name = `${WORDS[at % WORDS.length]} ${at}`
  const answers = Object.entries({ ...draft, organisation: name })
  const twice = answers.filter((_, place) => place % 3 === 0)
  const events: DossierEvent[] = []
  const add = (event: Record<string, unknown>, replaces: readonly string[] = []) => {
    const clock = events.length + 1
    events.push({ ...base, id: `${dossier}-${clock}`, clock, replaces, ...event } as unknown as DossierEvent)
  }
  for (const [question, value] of [...twice, ...answers]) {
    const before = events.findLast((event) => event.type === 'answered' && event.question === question)
    add({ type: 'answered', question, value }, before === undefined ? [] : [before.id])
  }
  for (const [question] of answers.slice(0, 12))
    add({ type: 'noted', subject: question, kind: 'private', text: NOTE.repeat(7), by: 'adviser' })
  return events
}

const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[times.length >> 1] ?? NaN

/** The middle and nearly the slowest of some runs, in milliseconds. */
async function timed(runs: number, work: (run: number) => unknown) {
  const times: number[] = []
  for (let run = 0; run < runs; run += 1) {
    const from = performance.now()
    await work(run)
    times.push(performance.now() - from)
  }
  return { p50: median(times), p95: times.toSorted((a, b) => a - b)[Math.floor(runs * 0.95)] ?? NaN }
}

/** What the disk and the browser take for the smallest write that is as safe. */
async function bareSaves() {
  const base = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('bare')
    request.addEventListener('upgradeneeded', () => request.result.createObjectStore('rows'))
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', reject)
  })
  const times = await timed(60, async (run) => {
    const writing = base.transaction('rows', 'readwrite', { durability: 'strict' })
    writing.objectStore('rows').put(run, 'one')
    await new Promise((resolve) => writing.addEventListener('complete', resolve))
  })
  base.close()
  return times
}

const hash = async () => ''
const database = () => openDatabase(() => {})

/** As much of the desk's storage as taking over needs, with one dossier open. */
const deskOn = (base: Awaited<ReturnType<typeof database>>): Dossiers =>
  ({ ...base, current: () => 'bench-1', settle: async () => {} }) as unknown as Dossiers

const handed = (events: readonly DossierEvent[]): Handed => ({
  kind: 'dossier',
  madeAt: MADE_AT,
  events,
  pdfs: [],
})

export async function fill(many: number, draft: Draft) {
  const base = await database()
  const from = performance.now()
  for (let at = 0; at < many; at += 50)
    await base.merge(
      Array.from({ length: Math.min(50, many - at) }, (_, more) => dossierOf(at + more, draft)).flat(),
    )
  const took = performance.now() - from
  base.close()
  const one = JSON.stringify(dossierOf(1, draft)).length
  return { perDossier: took / many, bytes: one }
}

export async function measure(many: number, draft: Draft) {
  const opening = performance.now()
  const base = await database()
  const opened = performance.now() - opening
  const list = await timed(15, async () => sorted(await base.summaries(), 'changed'))
  const summaries = sorted(await base.summaries(), 'changed')
  const searches = ['z', 'zorg', 'sudwest', 'luttenmeer 99', 'wethouder', 'vrijwilligers dorpshuis', 'niets']
  const search = await timed(210, (run) =>
    findDossiers(summaries, {
      typed: searches[run % searches.length] ?? '',
      shown: 'all',
      today: '2026-11-25',
    }),
  )
  const keeper = (dossier: string) =>
    startKeeping({
      database: base,
      dossier,
      now: () => new Date(),
      newId: () => crypto.randomUUID(),
      hash,
      onStatus: () => {},
    })
  const open = await timed(60, async (run) => (await keeper(`bench-${(run * 137) % many}`)).stop())
  const kept = await keeper('bench-7')
  const save = await timed(60, (run) =>
    kept.say(() => ({ type: 'answered', question: 'staff', value: run + 1 })),
  )
  kept.stop()
  const bareSave = await bareSaves()

  const desk = deskOn(base)
  const take = async (text: string) => {
    const read = readFile(text)
    if (!read.ok || read.file.kind === 'locked') throw new Error('the file does not open')
    const plan = await planFor(read.file, desk)
    if (plan.kind !== 'dossier' || plan.homes[0] === undefined) throw new Error('there is no place for it')
    return takeOver(plan.homes[0].events, read.file, desk)
  }
  const strangers = Array.from({ length: 15 }, (_, at) => writeFile(handed(dossierOf(many + at, draft))).text)
  const importNew = await timed(strangers.length, (run) => take(strangers[run] ?? ''))
  const copies = Array.from({ length: 15 }, (_, at) => {
    const its = dossierOf(at * 3, draft)
    const more = { ...its[0], id: `more-${at}`, clock: its.length + 1, replaces: [], value: 'care' }
    // The same dossier, under the id that it has on another device.
    return writeFile(
      handed([...its, more as DossierEvent].map((one) => ({ ...one, dossier: `other-${at}` }))),
    ).text
  })
  const mergeKnown = await timed(copies.length, (run) => take(copies[run] ?? ''))

  const offering = offeringOf(fictionalPractice)
  const advise = await timed(100, (run) => correct({ ...draft, staff: 10 + run }, offering, []))
  base.close()
  return { opened, list, search, open, save, bareSave, importNew, mergeKnown, advise }
}

/** Memory that is in use after all rubbish was collected, in bytes. */
export function memory(): number {
  const { gc } = globalThis as { gc?: () => void }
  gc?.()
  return (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize
}
