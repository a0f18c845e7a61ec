import { canonical } from './canonical.ts'
import type { DossierEvent, Issued, Said } from './events.ts'
import { noteKey } from './notes.ts'

const inOrder = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)

/**
 * Later first by clock, then by id: the same on every device, in whatever order events arrive. Two events with one id
 * are one event, unless somebody tampered: then what they say decides, for it has to be decided everywhere alike.
 */
export const later = (a: DossierEvent, b: DossierEvent): number =>
  a.clock - b.clock || inOrder(a.id, b.id) || inOrder(canonical(a), canonical(b))

/**
 * The cell that an event writes to: of all that write to one cell, the last counts. An event that adds, and takes
 * nothing away, has one of its own.
 */
export function cellOf(event: Said | Pick<Issued, 'type' | 'id'>): string {
  switch (event.type) {
    case 'answered':
    case 'cleared':
      return `answer:${event.question}`
    case 'adjusted':
      return `adjusted:${event.what}`
    case 'noted':
      return `noted:${noteKey(event.subject, event.kind)}`
    case 'parked':
      return `parked:${event.question}`
    case 'renamed':
    case 'archived':
    case 'deleted':
      return event.type
    case 'marked':
      return `marked:${event.offer}`
    case 'issued':
      return `issued:${event.id}`
    default:
      // Kept by a newer version: it stays in the events, and says nothing here.
      return `other:${(event satisfies never as DossierEvent).id}`
  }
}

/** What an event says, to tell two of them in one cell apart. */
export function valueOf(event: Said | Issued): unknown {
  switch (event.type) {
    case 'answered':
    case 'adjusted':
      return event.value
    case 'cleared':
      return undefined
    case 'noted':
      return event.text
    case 'parked':
      return event.parked
    case 'renamed':
      return event.name
    case 'archived':
      return event.archived
    case 'deleted':
      return event.deleted
    case 'marked':
      return event.mark
    default:
      return event
  }
}

/** Every event once, by cell. */
function byCell(events: Iterable<DossierEvent>): Map<string, DossierEvent[]> {
  const once = new Map<string, DossierEvent>()
  for (const event of events) {
    const other = once.get(event.id)
    if (other === undefined || later(other, event) < 0) once.set(event.id, event)
  }
  const cells = new Map<string, DossierEvent[]>()
  for (const event of once.values()) {
    const cell = cellOf(event)
    const before = cells.get(cell)
    if (before === undefined) cells.set(cell, [event])
    else before.push(event)
  }
  return cells
}

/**
 * Of the events in one cell, those that no other replaces. An event can only replace what came before it, whatever it
 * says: so the last one always stands.
 */
function standingOf(events: readonly DossierEvent[]): DossierEvent[] {
  if (events.length === 1) return [...events]
  const known = new Map(events.map((event) => [event.id, event]))
  const replaced = new Set<string>()
  let before = -Infinity
  for (const { clock, replaces } of events)
    if (replaces === undefined) before = Math.max(before, clock)
    else for (const id of replaces) if ((known.get(id)?.clock ?? clock) < clock) replaced.add(id)
  return events.filter(({ id, clock }) => clock >= before && !replaced.has(id)).toSorted(later)
}

/**
 * The standing events of every cell, from first to last: more than one where people wrote without having seen what the
 * other wrote. The last of them counts.
 */
export const standing = (events: Iterable<DossierEvent>): Map<string, readonly DossierEvent[]> =>
  new Map([...byCell(events)].map(([cell, its]) => [cell, standingOf(its)]))

/** The ids of what stands in a cell: what is written there now replaces it. */
export const standingIn = (events: Iterable<DossierEvent>, cell: string): string[] =>
  standingOf([...events].filter((event) => cellOf(event) === cell)).map(({ id }) => id)

/** The event that counts in every cell, from first to last. */
export const counting = (events: Iterable<DossierEvent>): DossierEvent[] =>
  [...byCell(events).values()]
    .map((its) => its.reduce((one, other) => (later(one, other) < 0 ? other : one)))
    .toSorted(later)
