import type { Database } from './database.ts'
import {
  changes,
  leftOut,
  reduce,
  SCHEMA_VERSION,
  withChange,
  type Content,
  type Dossier,
  type Issued,
  type IssuedOffer,
} from './events.ts'

export type KeepStatus = 'saving' | 'saved' | 'failed'

/** What the outside world lends the keeper, so that it can be tested without it. */
export interface KeeperWorld {
  readonly open: (onTakenOver: () => void) => Promise<Database>
  readonly now: () => Date
  readonly newId: () => string
  /** SHA-256 in hexadecimals */
  readonly hash: (bytes: Uint8Array<ArrayBuffer>) => Promise<string>
  readonly onStatus: (status: KeepStatus) => void
}

/** What came of releasing an offer; with what is released now, in every tab. */
export interface IssueResult {
  /** taken: this number and version were released before; nothing was kept */
  readonly outcome: 'issued' | 'taken'
  readonly issued: readonly Issued[]
}

/** A released PDF as it was kept. A file that is not what was released is never given for it. */
export type IssuedFile =
  | { readonly state: 'whole'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly state: 'missing' | 'changed' }

export interface Kept extends Dossier {
  /** what was kept and no longer counts */
  readonly leftOut: ReturnType<typeof leftOut>
  /** Keeps what has changed since. Only to be had after reading, so that nothing kept is ever taken for erased. */
  readonly keep: (content: Content) => void
  /** Keeps a released offer with its PDF, in one transaction. Rejects when it could not: then nothing was released. */
  readonly issue: (offer: Omit<IssuedOffer, 'sha256'>, pdf: Uint8Array<ArrayBuffer>) => Promise<IssueResult>
  readonly fileOf: (offer: Pick<IssuedOffer, 'sha256'>) => Promise<IssuedFile>
}

/** One dossier for now; the desk adds many. */
const DOSSIER = 'first'

/**
 * Reads what was kept and goes on keeping: answers as events, one transaction each, in the order in which they were
 * given. "saved" is said only when all have been written. A write that fails is tried again with the next change.
 * Rejects when the device keeps nothing; whatever the reason (full, blocked, broken), it means "not saved".
 */
export async function startKeeping({ open, now, newId, hash, onStatus }: KeeperWorld): Promise<Kept> {
  // An object, for it changes while a write is waited for.
  const device = { takenOver: false }
  const database = await open(() => {
    device.takenOver = true
    onStatus('failed')
  })
  const events = await database.events(DOSSIER)
  const { issued, ...content } = reduce(events)
  let kept: Content = content
  let wanted: Content = content
  let writing = false

  const stamp = () => ({
    id: newId(),
    dossier: DOSSIER,
    at: now().toISOString(),
    by: 'visitor',
    schemaVersion: SCHEMA_VERSION,
  })

  async function write(): Promise<void> {
    if (writing || device.takenOver) return
    writing = true
    try {
      for (
        let change = changes(kept, wanted)[0];
        change !== undefined && !device.takenOver;
        change = changes(kept, wanted)[0]
      ) {
        onStatus('saving')
        await database.add({ ...change, ...stamp() })
        kept = withChange(kept, change)
      }
      onStatus(device.takenOver ? 'failed' : 'saved')
    } catch {
      onStatus('failed')
    } finally {
      writing = false
    }
  }

  return {
    ...content,
    issued,
    leftOut: leftOut(events),
    keep: ({ draft, adjusted, notes, parked }) => {
      if (
        draft === wanted.draft &&
        adjusted === wanted.adjusted &&
        notes === wanted.notes &&
        parked === wanted.parked
      )
        return
      wanted = { draft, adjusted, notes, parked }
      if (device.takenOver) onStatus('failed')
      void write()
    },
    issue: async (offer, pdf) => {
      if (device.takenOver) throw new Error('a newer version keeps the answers now')
      const sha256 = await hash(pdf)
      const result = await database.issue({ ...offer, sha256, ...stamp(), type: 'issued' }, pdf)
      return { outcome: result.outcome, issued: reduce(result.events).issued }
    },
    fileOf: async ({ sha256 }) => {
      const bytes = await database.pdf(sha256)
      if (bytes === undefined) return { state: 'missing' }
      return (await hash(bytes)) === sha256 ? { state: 'whole', bytes } : { state: 'changed' }
    },
  }
}
