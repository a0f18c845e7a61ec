import { cellOf, standingIn } from '../../dossier/cells.ts'
import { changes } from '../../dossier/changes.ts'
import { erasedLast } from '../../dossier/erased.ts'
import { openDatabase, type Database } from '../../dossier/database.ts'
import { SCHEMA_VERSION, type Author, type DossierEvent, type Said } from '../../dossier/events.ts'
import { startKeeping, type Kept, type KeepStatus } from '../../dossier/keeper.ts'
import { emptyContent, leftOut, reduce } from '../../dossier/reduce.ts'
import type { Context } from '../../wizard/wizardMachine.ts'
import { carriedElsewhere, type TypedElsewhere } from '../updates/carriedOver.ts'
import { dossierOpenedBefore, FIRST, rememberOpened } from './openedBefore.ts'
import type { WizardActor } from '../wizardActor.ts'

/** The dossiers on this device, of which one is open in this tab. */
export interface Dossiers extends Pick<
  Database,
  'summaries' | 'lastChanged' | 'onSummaries' | 'offerNumbers' | 'eventsOf' | 'dossiersHolding' | 'pdf'
> {
  /** whether there is more than one: then each screen says of whom it is */
  readonly several: () => boolean
  /** the id of the one that is open */
  readonly current: () => string
  readonly open: () => Kept
  /** what is half typed in dossiers that were open in this tab before */
  readonly typedElsewhere: () => TypedElsewhere
  /** Opens another. Rejects when what was said in the one that is open could not be kept: then that one stays open. */
  readonly goTo: (dossier: string) => Promise<void>
  /** Makes a dossier, and opens it. */
  readonly create: (name: string) => Promise<void>
  /** Makes a dossier that holds the same, notes too; not what was released. Returns its id. */
  readonly duplicate: (dossier: string, name: string) => Promise<string>
  /** Says one thing in a dossier, whether it is open or not. */
  readonly say: (dossier: string, said: Said) => Promise<void>
  /** Fetches back the dossier that is open and that another tab threw away. */
  readonly fetchBack: () => Promise<void>
  /** Goes on with an empty dossier; it is there once something is said in it. */
  readonly beginAnew: () => Promise<void>
  /** Throws a dossier away, from where it can be fetched back for a while. */
  readonly throwAway: (dossier: string) => Promise<void>
  /** Adds what comes from elsewhere, once all that was said here is kept. Rejects when that could not be. */
  readonly merge: Database['merge']
  /** Resolves when all that was said here is kept; rejects when it could not be. */
  readonly settle: () => Promise<void>
  readonly removeForGood: (dossier: string) => Promise<void>
  readonly eraseAll: () => Promise<void>
}

const hash = async (bytes: Uint8Array<ArrayBuffer>) =>
  Array.from(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('')

const newId = () => crypto.randomUUID()

const told = (left: ReturnType<typeof leftOut>): string[] =>
  left.map(
    ({ question, value }) => `${question}: ${typeof value === 'string' ? value : JSON.stringify(value)}`,
  )

const stamp = (dossier: string) => ({
  id: newId(),
  dossier,
  at: new Date().toISOString(),
  by: 'adviser',
  schemaVersion: SCHEMA_VERSION,
})

/**
 * Opens what is kept on this device, at the dossier that this tab was in. From then on what is kept follows the wizard,
 * and the wizard follows what is said elsewhere. Rejects where the browser keeps nothing.
 */
export async function openDossiers(
  actor: WizardActor,
  tell: (status?: KeepStatus) => void,
  /** who says what is said now */
  author: () => Author,
): Promise<Dossiers> {
  // An object, for it changes while something else is waited for.
  const device = { takenOver: false, letGo: () => {} }
  const database = await openDatabase(() => {
    device.takenOver = true
    device.letGo()
  })
  let current = dossierOpenedBefore()
  /** what was half typed in a dossier when another was opened */
  const typed = new Map<string, Context['typed']>(carriedElsewhere())

  const start = (dossier: string) =>
    startKeeping({
      database,
      dossier,
      now: () => new Date(),
      newId,
      hash,
      // Of a dossier that is no longer open, nothing is told.
      onStatus: (status) => (dossier === current ? tell(status) : undefined),
      onKept: () => tell(),
      onContent: (content) => actor.send({ type: 'dossier.changed', ...content }),
    })

  let kept = await start(current)
  if (kept.deleted) {
    // It was thrown away in another tab: whoever begins, begins anew.
    kept.stop()
    current = newId()
    kept = await start(current)
  }
  device.letGo = () => kept.letGo()
  if (device.takenOver) kept.letGo()
  let several = (await database.count()) > 1
  const { draft, adjusted, notes, parked } = kept
  // Who answered while this was read may be elsewhere by now.
  const answered = author()
  actor.send({
    type: 'kept.loaded',
    draft,
    adjusted,
    notes,
    parked,
    leftOut: told(kept.leftOut),
    erased: erasedLast(kept.state().events),
  })
  kept.keep(actor.getSnapshot().context, answered)
  actor.subscribe(({ context }) => kept.keep(context, author()))
  // What cannot be removed now is removed at a next start; nobody waits for it.
  database.renewSummaries().catch(() => {})
  database.removeExpired(new Date()).catch(() => {})

  async function goTo(dossier: string, isLost = false): Promise<void> {
    if (dossier === current && !isLost) return
    const next = await start(dossier)
    if (!isLost && !(await kept.settled())) {
      next.stop()
      throw new Error('what was said in the dossier that is open could not be kept')
    }
    // From here on nothing is waited for: what is said belongs to one dossier or to the other.
    kept.stop()
    typed.set(current, actor.getSnapshot().context.typed)
    kept = next
    current = dossier
    actor.send({
      type: 'dossier.opened',
      draft: next.draft,
      adjusted: next.adjusted,
      notes: next.notes,
      parked: next.parked,
      typed: isLost ? {} : (typed.get(dossier) ?? {}),
      leftOut: told(next.leftOut),
    })
    rememberOpened(dossier)
    tell(device.takenOver ? 'takenOver' : 'saved')
  }

  async function recount(): Promise<void> {
    several = (await database.count()) > 1
    tell()
  }

  async function settle(): Promise<void> {
    if (!(await kept.settled()))
      throw new Error('what was said in the dossier that is open could not be kept')
  }

  /** Past the dossier that is open: in one that was thrown away, nothing else can be said. */
  async function sayBeside(dossier: string, said: Said): Promise<void> {
    const events = await database.eventsOf(dossier)
    await database.add({ ...said, ...stamp(dossier), replaces: standingIn(events, cellOf(said)) })
  }

  async function say(dossier: string, said: Said): Promise<void> {
    const fetchesBack = said.type === 'deleted' && !said.deleted
    if (dossier === current && !fetchesBack) return kept.say(() => said)
    await sayBeside(dossier, said)
  }

  return {
    summaries: database.summaries,
    lastChanged: database.lastChanged,
    onSummaries: database.onSummaries,
    offerNumbers: database.offerNumbers,
    eventsOf: database.eventsOf,
    dossiersHolding: database.dossiersHolding,
    pdf: database.pdf,
    settle,
    merge: async (events, pdfs, onPart) => {
      if (device.takenOver) throw new Error('a newer version keeps the dossiers now')
      await settle()
      const outcome = await database.merge(events, pdfs, onPart)
      await recount()
      return outcome
    },
    several: () => several,
    current: () => current,
    open: () => kept,
    typedElsewhere: () =>
      Object.fromEntries(
        [...typed].filter(([dossier, its]) => dossier !== current && Object.keys(its).length > 0),
      ),
    goTo: (dossier) => goTo(dossier),
    create: async (name) => {
      const dossier = newId()
      await say(dossier, { type: 'renamed', name })
      await goTo(dossier)
      await recount()
    },
    duplicate: async (dossier, name) => {
      const copy = newId()
      const content = reduce(await database.eventsOf(dossier))
      const all: readonly Said[] = [{ type: 'renamed', name }, ...changes(emptyContent, content)]
      await database.merge(
        all.map((said, at): DossierEvent => ({ ...said, ...stamp(copy), clock: at + 1, replaces: [] })),
      )
      await recount()
      return copy
    },
    say,
    fetchBack: () => sayBeside(current, { type: 'deleted', deleted: false }),
    beginAnew: () => goTo(newId()),
    throwAway: async (dossier) => {
      await say(dossier, { type: 'deleted', deleted: true })
      // Nothing is typed into what was thrown away.
      if (dossier === current) await goTo(newId())
    },
    removeForGood: async (dossier) => {
      if (dossier === current) await goTo(newId())
      typed.delete(dossier)
      await database.removeForGood(dossier)
      await recount()
    },
    eraseAll: async () => {
      await kept.settled()
      await database.eraseAll()
      await goTo(FIRST, true)
      typed.clear()
      await recount()
    },
  }
}
