import { changes, type Change } from '../../dossier/changes.ts'
import { differences, type Difference } from '../../dossier/differences.ts'
import type { DossierEvent } from '../../dossier/events.ts'
import type { Handed } from '../../dossier/file/dossierFile.ts'
import { idElsewhere, inDossier, isSameDossier } from '../../dossier/file/home.ts'
import { merge } from '../../dossier/merge.ts'
import { reduce, type Content } from '../../dossier/reduce.ts'
import type { Dossiers } from '../kept/dossiers.ts'
import { takeTurns, type Watching } from '../turns.ts'

/** A place where a dossier from elsewhere can go, and what it would do there. */
export interface Home {
  readonly dossier: string
  /** known: it is there already, as an earlier copy; open: it would join the one that is open */
  readonly kind: 'known' | 'new' | 'open'
  /** what that dossier is called here */
  readonly name: string
  readonly events: readonly DossierEvent[]
  readonly added: number
  /** what is not settled after it, and was before */
  readonly differences: readonly Difference[]
  /** what changes, thing by thing, from what stands there now */
  readonly before: Content
  readonly changes: readonly Change[]
}

export type Plan =
  | {
      readonly kind: 'dossier'
      readonly handed: Handed
      /** the likeliest first; none where this device keeps nothing, or where what is here says otherwise */
      readonly homes: readonly Home[]
      readonly isColliding: boolean
    }
  | {
      readonly kind: 'backup'
      readonly handed: Handed
      readonly events: readonly DossierEvent[]
      readonly dossiers: number
      /** how many of them are not on this device */
      readonly fresh: number
    }

export const nameOf = (events: Iterable<DossierEvent>): string => {
  const { name, draft } = reduce(events)
  const organisation: unknown = draft.organisation
  return name || (typeof organisation === 'string' ? organisation : '')
}

function homeFor(
  dossier: string,
  kind: Home['kind'],
  here: readonly DossierEvent[],
  others: readonly DossierEvent[],
): Home | undefined {
  const events = inDossier(others, dossier)
  const merged = merge(here, events)
  if (!merged.ok) return undefined
  const before = reduce(here)
  const all = [...here, ...merged.added]
  const settled = new Set(differences(here).map(({ cell }) => cell))
  return {
    dossier,
    kind,
    name: nameOf(here),
    events,
    added: merged.added.length,
    differences: differences(all).filter(({ cell }) => !settled.has(cell)),
    before,
    changes: changes(before, reduce(all)),
  }
}

/** Where an earlier copy of it is: it shares something that happened. Of several, the likeliest place. */
async function whereKnown(
  others: readonly DossierEvent[],
  likely: readonly string[],
  dossiers: Dossiers,
): Promise<string | undefined> {
  const holding = await dossiers.dossiersHolding(others.map(({ id }) => id))
  return likely.find((dossier) => holding.includes(dossier)) ?? holding[0]
}

/** The id under which it is kept here: its own, unless another dossier has that one. */
async function freeId(others: readonly DossierEvent[], dossiers: Dossiers): Promise<string> {
  const own = others[0]?.dossier ?? ''
  return (await dossiers.eventsOf(own)).length === 0 ? own : idElsewhere(others)
}

async function homesFor(others: readonly DossierEvent[], dossiers: Dossiers): Promise<(Home | undefined)[]> {
  const current = dossiers.current()
  const likely = [others[0]?.dossier ?? '', idElsewhere(others), current]
  const known = await whereKnown(others, likely, dossiers)
  if (known !== undefined) return [homeFor(known, 'known', await dossiers.eventsOf(known), others)]
  const open = await dossiers.eventsOf(current)
  const isNew = homeFor(await freeId(others, dossiers), 'new', [], others)
  if (open.length === 0) return [isNew]
  const joined = homeFor(current, 'open', open, others)
  // Whoever is talking with this very client most likely means that dossier.
  const [one, other] = [nameOf(open), nameOf(others)].map((name) => name.trim().toLowerCase())
  return one === other && one !== '' ? [joined, isNew] : [isNew, joined]
}

/** What can be done with what was handed over; nothing has changed yet. */
export async function planFor(
  handed: Handed,
  given: Dossiers | undefined,
  watching?: Partial<Watching>,
): Promise<Plan> {
  // What was just answered is a part of what stands here; where that cannot be kept, nothing else can.
  const dossiers = await given?.settle().then(
    () => given,
    () => undefined,
  )
  if (handed.kind === 'dossier') {
    const found = dossiers === undefined ? [] : await homesFor(handed.events, dossiers)
    const homes = found.filter((home) => home !== undefined)
    return { kind: 'dossier', handed, homes, isColliding: homes.length < found.length }
  }
  const turn = takeTurns(watching)
  const events: DossierEvent[] = []
  const byDossier = new Map<string, DossierEvent[]>()
  for (const event of handed.events) {
    const its = byDossier.get(event.dossier)
    if (its === undefined) byDossier.set(event.dossier, [event])
    else its.push(event)
    await turn(0)
  }
  let fresh = 0
  for (const [dossier, its] of byDossier) {
    await turn(events.length / handed.events.length)
    const here = dossiers === undefined ? [] : await dossiers.eventsOf(dossier)
    const elsewhere = idElsewhere(its)
    // On another device the first dossier has the same id as the first one here.
    const isOther = here.length > 0 && !isSameDossier(here, its)
    const standing = isOther && dossiers !== undefined ? await dossiers.eventsOf(elsewhere) : here
    if (standing.length === 0) fresh += 1
    for (const event of isOther ? inDossier(its, elsewhere) : its) events.push(event)
  }
  return { kind: 'backup', handed, events, dossiers: byDossier.size, fresh }
}

export type TakenOver =
  | { readonly ok: true; readonly added: number }
  /** colliding: something else is said under an id that is here */
  | { readonly ok: false; readonly why: 'colliding' | 'malformed' }

/** Takes over what was planned: all of it, or nothing. */
export async function takeOver(
  events: readonly DossierEvent[],
  { pdfs }: Pick<Handed, 'pdfs'>,
  dossiers: Dossiers,
  onPart?: (part: number) => void,
): Promise<TakenOver> {
  const merged = await dossiers.merge(events, pdfs, onPart)
  if (merged.outcome === 'merged') return { ok: true, added: merged.added }
  return { ok: false, why: merged.outcome === 'colliding' ? 'colliding' : 'malformed' }
}
