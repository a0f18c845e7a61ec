import { Dexie, type EntityTable } from 'dexie'
import type { DossierEvent, Issued, Timeless } from './events.ts'

export interface Database {
  readonly events: (dossier: string) => Promise<DossierEvent[]>
  /**
   * Resolves when the browser has written the event, not before. The event is made later than all that stand there,
   * whichever tab wrote them: its clock is set inside the transaction.
   */
  readonly add: (event: Timeless<DossierEvent>) => Promise<void>
  /**
   * Writes that an offer was released, and its PDF: both or neither. When its number and version were released before,
   * in whichever tab, nothing is written. Returns all that is released now.
   */
  readonly issue: (event: Timeless<Issued>, pdf: Uint8Array<ArrayBuffer>) => Promise<IssueOutcome>
  /** the bytes of a released PDF by their hash; undefined when they are not here */
  readonly pdf: (sha256: string) => Promise<Uint8Array<ArrayBuffer> | undefined>
  readonly close: () => void
}

export interface IssueOutcome {
  readonly outcome: 'issued' | 'taken'
  readonly events: readonly DossierEvent[]
}

/** Kept by what they are: the same bytes twice are kept once. */
interface IssuedPdf {
  readonly sha256: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/**
 * The dossiers on this device. Durability is strict: Chromium's default may lose the last answers in a power cut.
 * When a newer version of the program opens the database in another tab, this one lets go of it.
 */
export async function openDatabase(onTakenOver: () => void, name = 'maataanpak'): Promise<Database> {
  const database = new Dexie(name, { chromeTransactionDurability: 'strict' }) as Dexie & {
    events: EntityTable<DossierEvent, 'id'>
    issuedPdfs: EntityTable<IssuedPdf, 'sha256'>
  }
  database.version(1).stores({ events: 'id, dossier, [dossier+clock]' })
  database.version(2).stores({ issuedPdfs: 'sha256' })
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
  const eventsOf = (dossier: string) => database.events.where({ dossier }).toArray()
  /** Within a transaction. */
  async function append(event: Timeless<DossierEvent>): Promise<void> {
    const last = await database.events
      .where('[dossier+clock]')
      .between([event.dossier, Dexie.minKey], [event.dossier, Dexie.maxKey])
      .last()
    await database.events.add({ ...event, clock: (last?.clock ?? 0) + 1 })
  }
  return {
    events: eventsOf,
    add: (event) => database.transaction('rw', database.events, () => append(event)),
    issue: (event, pdf) =>
      database.transaction('rw', database.events, database.issuedPdfs, async (): Promise<IssueOutcome> => {
        const { dossier, number, version } = event
        const taken = (await eventsOf(dossier)).some(
          (other) => other.type === 'issued' && other.number === number && other.version === version,
        )
        if (!taken) {
          await database.issuedPdfs.put({ sha256: event.sha256, bytes: pdf })
          await append(event)
        }
        return { outcome: taken ? 'taken' : 'issued', events: await eventsOf(dossier) }
      }),
    pdf: async (sha256) => (await database.issuedPdfs.get(sha256))?.bytes,
    close: () => database.close(),
  }
}
