import { changes, withChange, type Change } from './changes.ts'
import { cellOf, standingIn } from './cells.ts'
import type { Database } from './database.ts'
import {
  SCHEMA_VERSION,
  type Author,
  type DossierEvent,
  type Issued,
  type IssuedOffer,
  type Said,
} from './events.ts'
import { leftOut, reduce, type Content, type Dossier } from './reduce.ts'
import type { Step } from './history.ts'

/**
 * `takenOver`: a newer version of the program keeps the dossiers now. `thrownAway`: another tab threw this dossier away;
 * `removed`: it took it from the device. In all of these nothing more is written here.
 */
export type KeepStatus = 'saving' | 'saved' | 'failed' | 'takenOver' | 'thrownAway' | 'removed'

/** A dossier as it is kept, with all that happened in it. */
export interface KeptState {
  readonly dossier: Dossier
  readonly events: readonly DossierEvent[]
}

/** What the outside world lends the keeper, so that it can be tested without it. */
export interface KeeperWorld {
  readonly database: Database
  /** the id of the dossier; one that is not there yet begins with the first thing said in it */
  readonly dossier: string
  readonly now: () => Date
  readonly newId: () => string
  /** SHA-256 in hexadecimals */
  readonly hash: (bytes: Uint8Array<ArrayBuffer>) => Promise<string>
  readonly onStatus: (status: KeepStatus) => void
  /** called whenever something was written, here or in another tab */
  readonly onKept?: () => void
  /** called with what the dossier holds now, when that was not said here; what is still to be written here is in it */
  readonly onContent?: (content: Content) => void
}

/** What came of releasing an offer; with what is released now, in every tab. */
export interface IssueResult {
  /** taken: this number is in use, in another dossier or for this version; nothing was kept */
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
  readonly state: () => KeptState
  /**
   * Keeps what has changed since. Only to be had after reading, so that nothing kept is ever taken for erased. An
   * answer is of whoever gives it; all else only who advises can say.
   */
  readonly keep: (content: Content, by?: Author) => void
  /** Writes one thing, worked out when its turn comes; what is undefined is not written. Rejects when it is not kept. */
  readonly say: (what: (events: readonly DossierEvent[]) => Said | Step | undefined) => Promise<void>
  /** Keeps a released offer with its PDF, in one transaction. Rejects when it could not: then nothing was released. */
  readonly issue: (offer: Omit<IssuedOffer, 'sha256'>, pdf: Uint8Array<ArrayBuffer>) => Promise<IssueResult>
  readonly fileOf: (offer: Pick<IssuedOffer, 'sha256'>) => Promise<IssuedFile>
  /** Resolves when nothing is being written any more; false when something could not be kept. */
  readonly settled: () => Promise<boolean>
  /** A newer version keeps the dossiers from now on. */
  readonly letGo: () => void
  /** Listens no more, for another dossier is opened. */
  readonly stop: () => void
}

const TAKEN_OVER = 'a newer version keeps the dossiers now'
const GONE = 'this dossier was thrown away in another tab'

interface Waiting {
  readonly what: Parameters<Kept['say']>[0]
  readonly done: () => void
  readonly failed: (reason: unknown) => void
}

const contentOf = ({ draft, adjusted, notes, parked }: Content): Content => ({
  draft,
  adjusted,
  notes,
  parked,
})

const isAnswer = ({ type }: Said): boolean => type === 'answered' || type === 'cleared'

/**
 * Reads what was kept of one dossier and goes on keeping: what is said as events, one transaction each, in the order in
 * which it was. "saved" is said only when all has been written. A write that fails is tried again with the next change.
 * What another tab writes comes in beside what is still to be written here. Rejects when the device keeps nothing;
 * whatever the reason (full, blocked, broken), it means "not saved".
 */
export async function startKeeping({
  database,
  dossier,
  now,
  newId,
  hash,
  onStatus,
  onKept = () => {},
  onContent = () => {},
}: KeeperWorld): Promise<Kept> {
  // An object, for it changes while a write is waited for.
  const device = { takenOver: false, stopped: false, size: 0 }
  /** what another tab did away with it; nobody writes into that unknowingly */
  let gone: 'thrownAway' | 'removed' | undefined
  const read = async () =>
    new Map((await database.eventsOf(dossier)).map((event): [string, DossierEvent] => [event.id, event]))
  let known = await read()
  const events = () => [...known.values()]
  const start = reduce(known.values())
  let state: KeptState | undefined
  let kept: Content = contentOf(start)
  let wanted = kept
  let author: Author = 'client'
  /** what stood in a cell when something was said in it that is still to be written, and who said it */
  const seen = new Map<string, { readonly ids: ReadonlySet<string>; readonly by: Author }>()
  /** the ids of what was written here: whoever goes on here has seen that */
  const own = new Set<string>()
  const waiting: Waiting[] = []
  const idle: (() => void)[] = []
  let writing = false

  const stateNow = (): KeptState => (state ??= { dossier: reduce(known.values()), events: events() })

  const stamp = (by: Author) => ({
    id: newId(),
    dossier,
    at: now().toISOString(),
    by,
    schemaVersion: SCHEMA_VERSION,
  })

  const tell = () => {
    state = undefined
    if (!device.stopped) onKept()
  }

  /** Only what its writer saw is replaced: what came in from elsewhere meanwhile stays, as a difference. */
  async function put(said: Said | Step): Promise<void> {
    onStatus('saving')
    const cell = cellOf(said)
    const saw = seen.get(cell)
    const event = await database.add({
      ...said,
      ...stamp(isAnswer(said) ? (saw?.by ?? author) : 'adviser'),
      replaces: standingIn(known.values(), cell).filter(
        (id) => saw === undefined || saw.ids.has(id) || own.has(id),
      ),
    })
    known.set(event.id, event)
    own.add(event.id)
    seen.delete(cell)
    tell()
  }

  /** Takes over what stands in the events, beside what is still to be written here. */
  function rebase(): void {
    const pending = changes(kept, wanted)
    kept = contentOf(reduce(known.values()))
    const next = pending.reduce(withChange, kept)
    if (changes(wanted, next).length === 0) return
    wanted = next
    if (!device.stopped) onContent(wanted)
  }

  const nextChange = (): Change | undefined => changes(kept, wanted)[0]

  async function write(): Promise<void> {
    if (writing || device.takenOver || gone !== undefined) return
    writing = true
    try {
      while (!device.takenOver) {
        const change = nextChange()
        const turn = change === undefined ? waiting.shift() : undefined
        if (change !== undefined) {
          await put(change)
          kept = withChange(kept, change)
        } else if (turn !== undefined) {
          try {
            const said = turn.what(events())
            // Worked out just now, from all that is known.
            if (said !== undefined) seen.delete(cellOf(said))
            if (said !== undefined) await put(said)
            rebase()
            turn.done()
          } catch (error) {
            turn.failed(error)
            throw error
          }
        } else break
      }
      onStatus(device.takenOver ? 'takenOver' : 'saved')
    } catch {
      onStatus(device.takenOver ? 'takenOver' : 'failed')
    } finally {
      writing = false
      for (const done of idle.splice(0)) done()
    }
    // Told while this was written: of fewer, it was told before that. Then what was written here is told still.
    if (device.size > known.size) void catchUp()
  }

  /** Reads what another tab wrote. */
  async function catchUp(): Promise<void> {
    if (writing || device.stopped || device.takenOver || device.size === known.size) return
    try {
      const fresh = await read()
      // Written meanwhile: it is read again when that is done.
      if (writing || device.stopped) return
      device.size = fresh.size
      // What was taken away stays on the screen, to be saved elsewhere.
      if (fresh.size === 0) return leave('removed')
      known = fresh
      tell()
      rebase()
      if (stateNow().dossier.deleted && !isOwnDeed('deleted')) leave('thrownAway')
      else if (gone !== undefined) comeBack()
    } catch {
      // What cannot be read now is read with the next change; what is said here goes on.
    }
  }

  function leave(how: 'thrownAway' | 'removed'): void {
    gone = how
    for (const { failed } of waiting.splice(0)) failed(new Error(GONE))
    onStatus(how)
  }

  /** Whether what counts in a cell was said here. */
  const isOwnDeed = (cell: string): boolean => standingIn(known.values(), cell).every((id) => own.has(id))

  /** It was fetched back: what was typed meanwhile is still to be written. */
  function comeBack(): void {
    gone = undefined
    void write()
  }

  const stopListening = database.onDossier(dossier, (size) => {
    device.size = size
    void catchUp()
  })

  return {
    ...start,
    leftOut: leftOut(known.values()),
    state: stateNow,
    keep: ({ draft, adjusted, notes, parked }, by = 'client') => {
      if (
        device.stopped ||
        (draft === wanted.draft &&
          adjusted === wanted.adjusted &&
          notes === wanted.notes &&
          parked === wanted.parked)
      )
        return
      const next = { draft, adjusted, notes, parked }
      for (const change of changes(wanted, next))
        seen.set(cellOf(change), { ids: new Set(standingIn(known.values(), cellOf(change))), by })
      wanted = next
      author = by
      if (device.takenOver) onStatus('takenOver')
      else if (gone !== undefined) onStatus(gone)
      void write()
    },
    say: (what) =>
      new Promise((done, failed) => {
        if (device.takenOver || gone !== undefined)
          return failed(new Error(device.takenOver ? TAKEN_OVER : GONE))
        waiting.push({ what, done, failed })
        void write()
      }),
    issue: async (offer, pdf) => {
      if (device.takenOver || gone !== undefined) throw new Error(device.takenOver ? TAKEN_OVER : GONE)
      const sha256 = await hash(pdf)
      const result = await database.issue(
        { ...offer, sha256, ...stamp('adviser'), type: 'issued', replaces: [] },
        pdf,
      )
      for (const event of result.events) known.set(event.id, event)
      tell()
      rebase()
      return { outcome: result.outcome, issued: stateNow().dossier.issued }
    },
    fileOf: async ({ sha256 }) => {
      const bytes = await database.pdf(sha256)
      if (bytes === undefined) return { state: 'missing' }
      return (await hash(bytes)) === sha256 ? { state: 'whole', bytes } : { state: 'changed' }
    },
    settled: async () => {
      if (writing) await new Promise<void>((done) => idle.push(done))
      // Whoever leaves what is gone loses nothing by it.
      return gone !== undefined || (nextChange() === undefined && waiting.length === 0)
    },
    letGo: () => {
      device.takenOver = true
      for (const { failed } of waiting.splice(0)) failed(new Error(TAKEN_OVER))
      onStatus('takenOver')
    },
    stop: () => {
      device.stopped = true
      stopListening()
    },
  }
}
