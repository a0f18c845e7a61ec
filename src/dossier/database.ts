import { Dexie, type EntityTable } from 'dexie'
import type { DossierEvent, Timeless } from './events.ts'

export interface Database {
  readonly events: (dossier: string) => Promise<DossierEvent[]>
  /**
   * Resolves when the browser has written the event, not before. The event is made later than all that stand there,
   * whichever tab wrote them: its clock is set inside the transaction.
   */
  readonly add: (event: Timeless<DossierEvent>) => Promise<void>
  readonly close: () => void
}

/**
 * The dossiers on this device. Durability is strict: Chromium's default may lose the last answers in a power cut.
 * When a newer version of the program opens the database in another tab, this one lets go of it.
 */
export async function openDatabase(onTakenOver: () => void, name = 'maataanpak'): Promise<Database> {
  const database = new Dexie(name, { chromeTransactionDurability: 'strict' }) as Dexie & {
    events: EntityTable<DossierEvent, 'id'>
  }
  database.version(1).stores({ events: 'id, dossier, [dossier+clock]' })
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
  return {
    events: (dossier) => database.events.where({ dossier }).toArray(),
    add: async (event) => {
      await database.transaction('rw', database.events, async () => {
        const last = await database.events
          .where('[dossier+clock]')
          .between([event.dossier, Dexie.minKey], [event.dossier, Dexie.maxKey])
          .last()
        await database.events.add({ ...event, clock: (last?.clock ?? 0) + 1 })
      })
    },
    close: () => database.close(),
  }
}
