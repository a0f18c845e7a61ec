import type { Draft } from '../questionnaire/types.ts'
import type { Database } from './database.ts'
import { changes, leftOut, reduce, SCHEMA_VERSION, withChange } from './events.ts'

export type KeepStatus = 'saving' | 'saved' | 'failed'

/** What the outside world lends the keeper, so that it can be tested without it. */
export interface KeeperWorld {
  readonly open: (onTakenOver: () => void) => Promise<Database>
  readonly now: () => Date
  readonly newId: () => string
  readonly onStatus: (status: KeepStatus) => void
}

export interface Kept {
  /** what was kept before */
  readonly draft: Draft
  /** what was kept and no longer counts */
  readonly leftOut: ReturnType<typeof leftOut>
  /** Keeps what has changed since. Only to be had after reading, so that nothing kept is ever taken for erased. */
  readonly keep: (draft: Draft) => void
}

/** One dossier for now; the desk adds many. */
const DOSSIER = 'first'

/**
 * Reads what was kept and goes on keeping: answers as events, one transaction each, in the order in which they were
 * given. "saved" is said only when all have been written. A write that fails is tried again with the next change.
 * Rejects when the device keeps nothing; whatever the reason (full, blocked, broken), it means "not saved".
 */
export async function startKeeping({ open, now, newId, onStatus }: KeeperWorld): Promise<Kept> {
  // An object, for it changes while a write is waited for.
  const device = { takenOver: false }
  const database = await open(() => {
    device.takenOver = true
    onStatus('failed')
  })
  const events = await database.events(DOSSIER)
  let kept = reduce(events)
  let wanted = kept
  let writing = false

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
        await database.add({
          ...change,
          id: newId(),
          dossier: DOSSIER,
          at: now().toISOString(),
          by: 'visitor',
          schemaVersion: SCHEMA_VERSION,
        })
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
    draft: kept,
    leftOut: leftOut(events),
    keep: (draft) => {
      if (draft === wanted) return
      wanted = draft
      if (device.takenOver) onStatus('failed')
      void write()
    },
  }
}
