import { Dexie, liveQuery, type EntityTable } from 'dexie'

/** The own practice on this device, as the text of a practice file: what is kept is read as strictly as any file. */
interface Kept {
  readonly id: 'own'
  readonly file: string
}

export interface PracticeStore {
  readonly read: () => Promise<string | undefined>
  /** Resolves when the browser has written it, not before. */
  readonly put: (file: string) => Promise<void>
  readonly remove: () => Promise<void>
  /** Tells what is kept: soon, and whenever another tab, or this one, has kept or removed it. */
  readonly onChange: (listener: (file: string | undefined) => void) => void
  readonly close: () => void
}

/**
 * Where the practice of whoever uses this device is kept: a database of its own, so that erasing answers leaves it.
 * Durability is strict, as for answers. Rejects where the browser keeps nothing.
 */
export async function openPracticeStore(name = 'maataanpak-practice'): Promise<PracticeStore> {
  const database = new Dexie(name, { chromeTransactionDurability: 'strict' }) as Dexie & {
    practice: EntityTable<Kept, 'id'>
  }
  database.version(1).stores({ practice: 'id' })
  await database.open()
  const read = async () => (await database.practice.get('own'))?.file
  return {
    read,
    put: async (file) => {
      await database.transaction('rw', database.practice, () => database.practice.put({ id: 'own', file }))
    },
    remove: async () => {
      await database.transaction('rw', database.practice, () => database.practice.delete('own'))
    },
    onChange: (listener) => {
      let told: { readonly file: string | undefined } | undefined
      liveQuery(read).subscribe({
        next: (file) => {
          if (told !== undefined && told.file === file) return
          told = { file }
          listener(file)
        },
        // What cannot be read any more is said when somebody wants it read.
        error: () => {},
      })
    },
    close: () => database.close(),
  }
}
