import { readFileSync } from 'node:fs'

interface Stored {
  /** as the browser counts it */
  readonly version: number
  readonly stores: readonly {
    readonly name: string
    readonly keyPath: string
    readonly indexes: readonly (readonly [name: string, path: string | string[], multiEntry?: boolean])[]
  }[]
  readonly records: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>
}

export const stored = (fixture: string): Stored =>
  JSON.parse(readFileSync(`tests/dossier/fixtures/${fixture}.json`, 'utf8')) as Stored

/** The bytes of a PDF stand in the file as base64. */
const revived = (record: Readonly<Record<string, unknown>>) =>
  typeof record.bytes === 'string'
    ? { ...record, bytes: Uint8Array.from(Buffer.from(record.bytes, 'base64')) }
    : record

/** Puts a database on the device as an older version of the program left it. */
export async function putBack({ version, stores, records }: Stored, name: string): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name, version)
    request.addEventListener('upgradeneeded', () => {
      for (const store of stores) {
        const made = request.result.createObjectStore(store.name, { keyPath: store.keyPath })
        for (const [index, path, multiEntry = false] of store.indexes)
          made.createIndex(index, path, { multiEntry })
      }
    })
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(new Error('not opened')))
  })
  await putInto(database, records)
  database.close()
}

async function putInto(database: IDBDatabase, records: Stored['records']): Promise<void> {
  await new Promise((resolve, reject) => {
    const writing = database.transaction(Object.keys(records), 'readwrite')
    for (const [store, its] of Object.entries(records))
      for (const record of its) writing.objectStore(store).put(revived(record))
    writing.addEventListener('complete', resolve)
    writing.addEventListener('error', () => reject(new Error('not written')))
  })
}

/** Puts records into a database that is there, past the program: as something broken would stand there. */
export async function putPast(name: string, records: Stored['records']): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name)
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(new Error('not opened')))
  })
  await putInto(database, records)
  database.close()
}

/** What stands in one table, past the program. */
export async function recordsIn(name: string, store: string): Promise<unknown[]> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name)
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(new Error('not opened')))
  })
  const records = await new Promise<unknown[]>((resolve, reject) => {
    const reading: IDBRequest<unknown[]> = database.transaction(store).objectStore(store).getAll()
    reading.addEventListener('success', () => resolve(reading.result))
    reading.addEventListener('error', () => reject(new Error('not read')))
  })
  database.close()
  return records
}
