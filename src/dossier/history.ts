import { cellOf, later } from './cells.ts'
import type { DossierEvent, Issued, Said } from './events.ts'
import { reduce, type Dossier } from './reduce.ts'

/** All events, from first to last, each once. */
export const inOrder = (events: Iterable<DossierEvent>): DossierEvent[] => [
  ...new Map([...events].toSorted(later).map((event) => [event.id, event])).values(),
]

/** What brings a dossier a step back or forward: a new event, that says which one it takes back or does again. */
export type Step = Said & ({ readonly undoes: string } | { readonly redoes: string })

type Undoable = Exclude<DossierEvent, Issued | { readonly type: 'deleted' }>

/** A released offer stays, and a dossier that was thrown away has its own way back. */
const isUndoable = (event: DossierEvent): event is Undoable =>
  event.type !== 'issued' && event.type !== 'deleted' && !cellOf(event).startsWith('other:')

/** The ids of all events that are taken back at the moment. */
export const takenBack = (events: Iterable<DossierEvent>): ReadonlySet<string> =>
  new Set(stacks(inOrder(events)).undone.map(({ id }) => id))

/** What can be taken back, and what was taken back and not changed since; the next of each comes last. */
function stacks(ordered: readonly DossierEvent[]): {
  readonly done: readonly Undoable[]
  readonly undone: readonly Undoable[]
} {
  const done: Undoable[] = []
  const undone: Undoable[] = []
  const move = (id: string, from: Undoable[], to: Undoable[]) => {
    const at = from.findIndex((event) => event.id === id)
    to.push(...(at < 0 ? [] : from.splice(at, 1)))
  }
  for (const event of ordered) {
    if (!isUndoable(event)) continue
    if (event.undoes !== undefined) move(event.undoes, done, undone)
    else if (event.redoes !== undefined) move(event.redoes, undone, done)
    else {
      done.push(event)
      undone.length = 0
    }
  }
  return { done, undone }
}

/** What stands where nobody wrote yet. */
function untouched(event: Undoable): Said {
  switch (event.type) {
    case 'answered':
    case 'cleared':
      return { type: 'cleared', question: event.question }
    case 'adjusted':
      return { type: 'adjusted', what: event.what, value: null }
    case 'noted':
      return { type: 'noted', subject: event.subject, kind: event.kind, text: '' }
    case 'parked':
      return { type: 'parked', question: event.question, parked: false }
    case 'renamed':
      return { type: 'renamed', name: '' }
    case 'archived':
      return { type: 'archived', archived: false }
    case 'marked':
      return { type: 'marked', offer: event.offer, mark: null }
    default:
      return event satisfies never
  }
}

/** What an event says, for it to be said again. */
export function saidBy(event: Exclude<DossierEvent, Issued>): Said {
  switch (event.type) {
    case 'answered':
      return { type: 'answered', question: event.question, value: event.value }
    case 'adjusted':
      return { type: 'adjusted', what: event.what, value: event.value }
    case 'noted':
      return { type: 'noted', subject: event.subject, kind: event.kind, text: event.text }
    case 'parked':
      return { type: 'parked', question: event.question, parked: event.parked }
    case 'renamed':
      return { type: 'renamed', name: event.name }
    case 'archived':
      return { type: 'archived', archived: event.archived }
    case 'marked':
      return { type: 'marked', offer: event.offer, mark: event.mark }
    case 'deleted':
      return { type: 'deleted', deleted: event.deleted }
    default:
      return untouched(event)
  }
}

/** What takes back the last thing that was done; undefined where there is nothing to take back. */
export function undoStep(events: Iterable<DossierEvent>): Step | undefined {
  const ordered = inOrder(events)
  const last = stacks(ordered).done.at(-1)
  if (last === undefined) return undefined
  const before = ordered.findLast(
    (event): event is Undoable =>
      isUndoable(event) && later(event, last) < 0 && cellOf(event) === cellOf(last),
  )
  return { ...(before === undefined ? untouched(last) : saidBy(before)), undoes: last.id }
}

/** What does again the last thing that was taken back; undefined where nothing was, or something was done since. */
export function redoStep(events: Iterable<DossierEvent>): Step | undefined {
  const last = stacks(inOrder(events)).undone.at(-1)
  return last === undefined ? undefined : { ...saidBy(last), redoes: last.id }
}

/** What a dossier was just after one of its events; an event that is not in it gives an empty dossier. */
export function stateAt(events: Iterable<DossierEvent>, moment: string): Dossier {
  const ordered = inOrder(events)
  return reduce(ordered.slice(0, ordered.findIndex(({ id }) => id === moment) + 1))
}
