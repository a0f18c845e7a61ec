import { Dexie, liveQuery, type EntityTable, type Transaction } from 'dexie'
import { isEvent, type DossierEvent, type Issued, type Timeless } from './events.ts'
import { emptyHead, headAfter, headOf, isHead, type Head } from './head.ts'
import { merge } from './merge.ts'
import { isSummary, summaryOf, type Summary } from './summary.ts'

export interface Database {
  /** In the order of their clocks. What cannot be read as an event stays where it is, and is passed over. */
  readonly eventsOf: (dossier: string) => Promise<DossierEvent[]>
  /** In which dossiers any of these events are, by their ids; however many dossiers there are. */
  readonly dossiersHolding: (events: readonly string[]) => Promise<string[]>
  /**
   * Resolves when the browser has written the event, not before. The event is made later than all that stand there,
   * whichever tab wrote them: its clock is set inside the transaction. Returns it as it was written.
   */
  readonly add: (event: Timeless<DossierEvent>) => Promise<DossierEvent>
  /**
   * Writes that an offer was released, and its PDF: both or neither. When its number is in use in another dossier, or
   * its number and version in this one, in whichever tab, nothing is written. Returns all that is in the dossier now.
   */
  readonly issue: (event: Timeless<Issued>, pdf: Uint8Array<ArrayBuffer>) => Promise<IssueOutcome>
  /** the bytes of a released PDF by their hash; undefined when they are not here */
  readonly pdf: (sha256: string) => Promise<Uint8Array<ArrayBuffer> | undefined>
  /** the numbers of all offers that were released from this device */
  readonly offerNumbers: () => Promise<string[]>
  /** All dossiers, those that were thrown away too, in no order. What is broken is made anew, and never breaks the list. */
  readonly summaries: () => Promise<Summary[]>
  /** So many of the dossiers that were changed last, those that were thrown away too; what is broken is left out. */
  readonly lastChanged: (most: number) => Promise<Summary[]>
  /**
   * Adds the events of another copy, of one dossier or of many, with the PDFs of their offers: all or, when it cannot be
   * trusted, nothing. Twice the same changes nothing. Of many it tells which part is done, from 0 to 1.
   */
  readonly merge: (
    events: readonly DossierEvent[],
    pdfs?: readonly IssuedPdf[],
    onPart?: (part: number) => void,
  ) => Promise<MergeOutcome>
  /** Takes a dossier and its PDFs from this device. There is no way back. */
  readonly removeForGood: (dossier: string) => Promise<void>
  /** Takes away what was thrown away longer ago than it is kept. Returns which dossiers went. */
  readonly removeExpired: (now: Date) => Promise<string[]>
  /** how many dossiers there are, those that were thrown away too */
  readonly count: () => Promise<number>
  /** Keeps anew the summaries that an older version of the program left, some at a time. */
  readonly renewSummaries: () => Promise<void>
  /** Takes all dossiers from this device. There is no way back. */
  readonly eraseAll: () => Promise<void>
  /** Tells how many events a dossier has: soon, and whenever this tab or another changed it. Returns how to stop. */
  readonly onDossier: (dossier: string, listener: (size: number) => void) => () => void
  /**
   * Tells all summaries: soon, and whenever one changed, here or in another tab; or that they cannot be read. Returns
   * how to stop.
   */
  readonly onSummaries: (
    listener: (summaries: Summary[]) => void,
    failed: (reason: unknown) => void,
  ) => () => void
  readonly close: () => void
}

export interface IssueOutcome {
  readonly outcome: 'issued' | 'taken'
  readonly events: readonly DossierEvent[]
}

export type MergeOutcome =
  | {
      readonly outcome: 'merged'
      /** how many events were not here yet */
      readonly added: number
      /** the dossiers that changed */
      readonly dossiers: readonly string[]
    }
  /** something else is said under an id that is here: nothing was taken over */
  | { readonly outcome: 'colliding'; readonly ids: readonly string[] }
  /** something is no event: nothing was taken over */
  | { readonly outcome: 'unreadable' }

/** Thrown while others are taken over: all that was written until then is taken back with it. */
class Untrusted extends Error {
  readonly outcome: Exclude<MergeOutcome, { readonly outcome: 'merged' }>
  constructor(outcome: Untrusted['outcome']) {
    super(`nothing is taken over: ${outcome.outcome}`)
    this.outcome = outcome
  }
}

/** Kept by what they are: the same bytes twice are kept once. */
export interface IssuedPdf {
  readonly sha256: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** How long a dossier that was thrown away can be fetched back. */
export const DAYS_KEPT = 30
const DAY = 24 * 60 * 60 * 1000

/** As many as are written while a list, which is told of each, waits. */
const RENEWED_AT_ONCE = 500

/** So many events are taken over at once, so that a page goes on while a backup is put back. */
const MERGED_AT_ONCE = 500

/** Nobody gets here by answering; a clock from elsewhere must leave room for those that come after it. */
const MOST_CLOCK = 2 ** 40

type Tables = Dexie & {
  events: EntityTable<DossierEvent, 'id'>
  issuedPdfs: EntityTable<IssuedPdf, 'sha256'>
  heads: EntityTable<Head, 'dossier'>
  summaries: EntityTable<Summary, 'id'>
}

/** Where a dossier stands with so many events. None of them ever goes by itself: with as many it stands there still. */
interface Standing {
  readonly head: Head
  readonly size: number
}

/** Before there were heads and summaries, there were events: all that is needed to make them. */
async function addHeads(upgrading: Transaction): Promise<void> {
  const events = (await upgrading.table('events').toArray()).filter(isEvent)
  const byDossier = new Map<string, DossierEvent[]>()
  for (const event of events) byDossier.set(event.dossier, [...(byDossier.get(event.dossier) ?? []), event])
  const heads = [...byDossier].map(([dossier, its]) => headOf(dossier, its))
  await upgrading.table('heads').bulkPut(heads)
  await upgrading.table('summaries').bulkPut(heads.map(summaryOf))
}

/** Calls the listener again whenever what it was told may have changed. */
function follow<Told>(
  read: () => Promise<Told>,
  listener: (told: Told) => void,
  failed: (reason: unknown) => void,
): () => void {
  const subscription = liveQuery(read).subscribe({
    next: listener,
    error: failed,
  })
  return () => subscription.unsubscribe()
}

/**
 * The dossiers on this device. Durability is strict: Chromium's default may lose the last answers in a power cut.
 * When a newer version of the program opens the database in another tab, this one lets go of it.
 */
export async function openDatabase(onTakenOver: () => void, name = 'maataanpak'): Promise<Database> {
  const database = new Dexie(name, { chromeTransactionDurability: 'strict' }) as Tables
  database.version(1).stores({ events: 'id, dossier, [dossier+clock]' })
  database.version(2).stores({ issuedPdfs: 'sha256' })
  database
    .version(3)
    .stores({ heads: 'dossier, *numbers, *pdfs', summaries: 'id, changedAt' })
    .upgrade(addHeads)
  // Nothing new is kept, but a head may be older than its events now: a program that does not know that must let go.
  database.version(4).stores({})
  database.on('versionchange', () => {
    database.close()
    onTakenOver()
  })
  await database.open()
  // Dexie lets old code write into a newer database; the browser counts its versions in tens.
  if (database.backendDB().version > database.verno * 10) {
    database.close()
    throw new Error('the answers on this device were kept by a newer version')
  }
  const { events, heads, summaries, issuedPdfs } = database

  const rowsOf = (dossier: string) =>
    events.where('[dossier+clock]').between([dossier, Dexie.minKey], [dossier, Dexie.maxKey])

  const eventsOf = async (dossier: string): Promise<DossierEvent[]> =>
    (await rowsOf(dossier).toArray()).filter(isEvent)

  /** Where the dossier stands that was written last: what was committed here, and in which state of its events. */
  let written: Standing | undefined

  // What follows stands within a transaction.

  /** A head that is older than the events of its dossier is made anew. */
  async function headNow(dossier: string, count?: number): Promise<Head> {
    const head: unknown = await heads.get(dossier)
    if (isHead(head) && head.size === (count ?? (await events.where({ dossier }).count()))) return head
    const its = await eventsOf(dossier)
    return its.length === 0 ? emptyHead(dossier) : headOf(dossier, its)
  }

  /**
   * Adds an event that is later than all that are there. Few letters are written for an answer: the head, which grows
   * with the dossier, is kept only when it had to be made anew or tells of an offer. All at once: each thing that is
   * waited for waits for its turn on a busy page too.
   */
  async function append(timeless: Timeless<DossierEvent>): Promise<Standing & { event: DossierEvent }> {
    const { dossier } = timeless
    const size = await events.where({ dossier }).count()
    const known = written?.head.dossier === dossier && written.size === size ? written.head : undefined
    const head = known ?? (await headNow(dossier, size))
    // With a clock that was set back, a dossier would seem to have been thrown away long ago.
    const latest = timeless.type === 'deleted' ? await summaries.orderBy('changedAt').last() : undefined
    const at = latest !== undefined && latest.changedAt > timeless.at ? latest.changedAt : timeless.at
    const event: DossierEvent = { ...timeless, at, clock: head.clock + 1 }
    const after = headAfter(head, event)
    await Promise.all([
      events.add(event),
      summaries.put(summaryOf(after)),
      ...(known !== undefined && event.type !== 'issued' ? [] : [heads.put(after)]),
    ])
    return { event, head: after, size: size + 1 }
  }

  async function renew(dossier: string): Promise<void> {
    const head = headOf(dossier, await eventsOf(dossier))
    await Promise.all([heads.put(head), summaries.put(summaryOf(head))])
  }

  async function remove(dossier: string): Promise<void> {
    const { pdfs } = await headNow(dossier)
    await events.where({ dossier }).delete()
    await heads.delete(dossier)
    await summaries.delete(dossier)
    for (const sha256 of pdfs)
      if ((await heads.where('pdfs').equals(sha256).count()) === 0) await issuedPdfs.delete(sha256)
  }

  /** The work is an async function by itself: Dexie counts its waiting as part of the transaction. */
  const writing = <Result>(what: () => Promise<Result>): Promise<Result> =>
    database.transaction('rw', events, heads, summaries, issuedPdfs, what)

  async function allSummaries(): Promise<Summary[]> {
    const rows = await summaries.toArray()
    const broken = rows.filter((row: unknown) => !isSummary(row))
    if (broken.length === 0) return rows
    // Made here for this once, for a list only reads: what is kept is made anew apart.
    const renewed = await Promise.all(broken.map(async ({ id }) => summaryOf(await headNow(id))))
    return [...rows.filter((row) => !broken.includes(row)), ...renewed]
  }

  return {
    eventsOf,
    dossiersHolding: async (ids) => {
      const here: readonly unknown[] = await events.bulkGet([...new Set(ids)])
      return [...new Set(here.filter(isEvent).map(({ dossier }) => dossier))]
    },
    add: async (timeless) => {
      const { event, ...standing } = await database.transaction('rw', events, heads, summaries, async () =>
        append(timeless),
      )
      // Only what was committed: what was not might be taken for another tab's.
      written = standing
      return event
    },
    issue: (event, pdf) =>
      writing(async (): Promise<IssueOutcome> => {
        const { dossier, number, version } = event
        const inUse = await heads.where('numbers').equals(number).toArray()
        const taken = inUse.some(
          (head) =>
            head.dossier !== dossier ||
            head.offers.some((other) => other.number === number && other.version === version),
        )
        if (!taken) {
          await issuedPdfs.put({ sha256: event.sha256, bytes: pdf })
          await append(event)
        }
        return { outcome: taken ? 'taken' : 'issued', events: await eventsOf(dossier) }
      }),
    pdf: async (sha256) => (await issuedPdfs.get(sha256))?.bytes,
    offerNumbers: async () => (await heads.orderBy('numbers').uniqueKeys()).map(String),
    summaries: allSummaries,
    lastChanged: async (most) =>
      // oxlint-disable-next-line unicorn/no-array-reverse -- the order of a table, which is no array
      (await summaries.orderBy('changedAt').reverse().limit(most).toArray()).filter((row: unknown) =>
        isSummary(row),
      ),
    count: () => summaries.count(),
    merge: async (others, pdfs = [], onPart = () => {}) => {
      const changed = new Set<string>()
      let added = 0
      try {
        await writing(async () => {
          for (let from = 0; from < others.length; from += MERGED_AT_ONCE) {
            const some = others.slice(from, from + MERGED_AT_ONCE)
            if (!some.every((event: unknown) => isEvent(event) && event.clock <= MOST_CLOCK))
              throw new Untrusted({ outcome: 'unreadable' })
            const here = await events.bulkGet(some.map(({ id }) => id))
            const merged = merge(
              here.filter((event) => event !== undefined),
              some,
            )
            if (!merged.ok) throw new Untrusted({ outcome: 'colliding', ids: merged.colliding })
            await events.bulkAdd([...merged.added])
            for (const { dossier } of merged.added) changed.add(dossier)
            added += merged.added.length
            onPart(from / others.length / 2)
          }
          for (const { sha256, bytes } of pdfs)
            if ((await issuedPdfs.get(sha256)) === undefined) await issuedPdfs.put({ sha256, bytes })
          let renewed = 0
          for (const dossier of changed) {
            await renew(dossier)
            onPart(0.5 + (renewed += 1) / changed.size / 2)
          }
        })
      } catch (error) {
        if (error instanceof Untrusted) return error.outcome
        throw error
      }
      return { outcome: 'merged', added, dossiers: [...changed] }
    },
    removeForGood: (dossier) => writing(async () => remove(dossier)),
    removeExpired: async (now) => {
      const isExpired = ({ deletedAt, changedAt, differences }: Summary) =>
        deletedAt !== '' && differences === 0 && now.getTime() - Date.parse(changedAt) > DAYS_KEPT * DAY
      const gone: string[] = []
      for (const { id } of (await allSummaries()).filter(isExpired))
        await writing(async () => {
          // Another tab may have fetched it back meanwhile.
          if (!isExpired(summaryOf(headOf(id, await eventsOf(id))))) return
          await remove(id)
          gone.push(id)
        })
      return gone
    },
    renewSummaries: async () => {
      const old = (await summaries.toArray()).filter((row: unknown) => !isSummary(row)).map(({ id }) => id)
      for (let from = 0; from < old.length; from += RENEWED_AT_ONCE)
        await writing(async () => {
          const all = await Promise.all(old.slice(from, from + RENEWED_AT_ONCE).map(headNow))
          await summaries.bulkPut(all.filter(({ size }) => size > 0).map(summaryOf))
        })
    },
    eraseAll: () =>
      writing(async () => {
        await Promise.all([events, heads, summaries, issuedPdfs].map((table) => table.clear()))
      }),
    onDossier: (dossier, listener) =>
      follow(
        async () => {
          const size = await events.where({ dossier }).count()
          // It was taken away, and may come back as something else.
          if (size === 0 && written?.head.dossier === dossier) written = undefined
          return size
        },
        listener,
        // What cannot be read any more is said when something is to be written.
        () => {},
      ),
    onSummaries: (listener, failed) => follow(allSummaries, listener, failed),
    close: () => database.close(),
  }
}
