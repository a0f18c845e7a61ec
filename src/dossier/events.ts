import type { Draft } from '../questionnaire/types.ts'
import { isQuestionId, itemOf } from '../questionnaire/walk.ts'
import { noteKey, readNoteKey, type NoteKind, type Notes } from './notes.ts'

/** The version of the form in which events are kept; stands in every one of them. */
export const SCHEMA_VERSION = 1

/**
 * Something that somebody said or did in a dossier. A dossier is the set of its events; what it looks like now is
 * computed from them. `clock` is logical time: higher is later, whatever the device's clock says.
 */
interface EventBase {
  readonly id: string
  readonly dossier: string
  readonly clock: number
  /** ISO time, for people to read; never for ordering */
  readonly at: string
  readonly by: string
  readonly schemaVersion: number
}

export interface Answered extends EventBase {
  readonly type: 'answered'
  readonly question: string
  readonly value: unknown
}

export interface Cleared extends EventBase {
  readonly type: 'cleared'
  readonly question: string
}

/**
 * The consultant decided otherwise about one thing, or took that back. `what` names it, with a kind before the first
 * colon; what a value means is known to whoever reads that kind (`proposal/adjustments.ts`).
 */
export interface Adjusted extends EventBase {
  readonly type: 'adjusted'
  readonly what: string
  /** null: as it was worked out */
  readonly value: unknown
}

/** A note was written, or taken away by an empty text. */
export interface Noted extends EventBase {
  readonly type: 'noted'
  /** a question, or `dossier` */
  readonly subject: string
  readonly kind: NoteKind
  readonly text: string
}

/** A question was put aside for later, or taken up again. */
export interface Parked extends EventBase {
  readonly type: 'parked'
  readonly question: string
  readonly parked: boolean
}

/** What is known of an offer that was released, with all that it was made from, as it was then. */
export interface IssuedOffer {
  readonly number: string
  readonly version: number
  readonly language: string
  /** ISO dates */
  readonly madeOn: string
  readonly validUntil: string
  /** the name of the client, as the offer has it */
  readonly client: string
  readonly fileName: string
  /** of the bytes of the PDF, in hexadecimals */
  readonly sha256: string
  /** the version of the rules, the answers, what was adjusted, and the document in words */
  readonly model: {
    readonly rules: string
    readonly draft: Draft
    readonly adjusted: Adjustments
    readonly document: unknown
  }
}

/** An offer was released. It never changes again. */
export interface Issued extends EventBase, IssuedOffer {
  readonly type: 'issued'
}

export type DossierEvent = Answered | Cleared | Adjusted | Noted | Parked | Issued

/** An event that has not got its place in time yet. */
export type Timeless<Event extends EventBase> = Event extends unknown ? Omit<Event, 'clock'> : never

/** What the consultant adjusted, by what it is about. What was taken back is not in it. */
export type Adjustments = Readonly<Record<string, unknown>>

/** The questions that are parked, in the order in which they were. */
export type ParkedQuestions = Readonly<Record<string, true>>

/** What a dossier holds now. */
export interface Dossier extends Content {
  /** all that was released, from first to last */
  readonly issued: readonly Issued[]
}

/** What can still be changed in a dossier. */
export interface Content {
  readonly draft: Draft
  readonly adjusted: Adjustments
  readonly notes: Notes
  readonly parked: ParkedQuestions
}

export const emptyContent: Content = { draft: {}, adjusted: {}, notes: {}, parked: {} }

/**
 * Later first by clock, then by id: the same on every device, in whatever order events arrive. Two events with one id
 * are one event, unless somebody tampered: then what they say decides, for it has to be decided everywhere alike.
 */
const later = (a: DossierEvent, b: DossierEvent): number =>
  a.clock - b.clock || inOrder(a.id, b.id) || inOrder(JSON.stringify(a), JSON.stringify(b))

const inOrder = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)

/**
 * The cell that an event writes to: of all that write to one cell, the last counts. Whatever else will be kept of which
 * only the last counts (a name, whether it is archived) gets a cell here. An event that adds, and takes nothing away,
 * has one of its own.
 */
function cellOf(event: DossierEvent): string {
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
    case 'issued':
      return `issued:${event.id}`
    default:
      // Kept by a newer version: it stays in the events, and says nothing here.
      return `other:${(event satisfies never as EventBase).id}`
  }
}

/** The last event of every cell, from first to last. */
function standing(events: Iterable<DossierEvent>): DossierEvent[] {
  const last = new Map<string, DossierEvent>()
  for (const event of events) {
    const cell = cellOf(event)
    const before = last.get(cell)
    if (before === undefined || later(before, event) < 0) last.set(cell, event)
  }
  return [...last.values()].toSorted(later)
}

/**
 * What a dossier is now. Independent of the order of the events, and of double ones. What is about a question that
 * no longer exists is left out here and stays in the events.
 */
export function reduce(events: Iterable<DossierEvent>): Dossier {
  const draft: [string, unknown][] = []
  const adjusted: [string, unknown][] = []
  const notes: [string, string][] = []
  const parked: [string, true][] = []
  const issued: Issued[] = []
  for (const event of standing(events)) {
    if (event.type === 'answered' && isQuestionId(event.question)) draft.push([event.question, event.value])
    if (event.type === 'adjusted' && event.value !== null) adjusted.push([event.what, event.value])
    if (event.type === 'noted' && event.text !== '') {
      const key = noteKey(event.subject, event.kind)
      if (readNoteKey(key) !== undefined) notes.push([key, event.text])
    }
    if (event.type === 'parked' && event.parked && isQuestionId(event.question))
      parked.push([event.question, true])
    if (event.type === 'issued') issued.push(event)
  }
  return {
    draft: Object.fromEntries(draft) as Draft,
    adjusted: Object.fromEntries(adjusted),
    notes: Object.fromEntries(notes),
    parked: Object.fromEntries(parked),
    issued,
  }
}

/** Answers that stand in the events and no longer count: their question is not asked any more, or takes other answers. */
export const leftOut = (
  events: Iterable<DossierEvent>,
): { readonly question: string; readonly value: unknown }[] =>
  standing(events).flatMap((event) =>
    event.type === 'answered' &&
    !(isQuestionId(event.question) && itemOf(event.question).question.schema.safeParse(event.value).success)
      ? [{ question: event.question, value: event.value }]
      : [],
  )

/** One thing said, or taken away. */
export type Change =
  | { readonly type: 'answered'; readonly question: string; readonly value: unknown }
  | { readonly type: 'cleared'; readonly question: string }
  | { readonly type: 'adjusted'; readonly what: string; readonly value: unknown }
  | { readonly type: 'noted'; readonly subject: string; readonly kind: NoteKind; readonly text: string }
  | { readonly type: 'parked'; readonly question: string; readonly parked: boolean }

/** What differs between two records, by key. */
function differences(from: Adjustments, to: Adjustments): [string, unknown][] {
  const own = (record: Adjustments, key: string) => (Object.hasOwn(record, key) ? record[key] : undefined)
  return [...new Set([...Object.keys(from), ...Object.keys(to)])]
    .map((key): [string, unknown, unknown] => [key, own(from, key), own(to, key)])
    .filter(([, before, after]) => JSON.stringify(before) !== JSON.stringify(after))
    .map(([key, , after]) => [key, after])
}

/** What has to be remembered to get from one content to another, thing by thing. */
export const changes = (from: Content, to: Content): Change[] => [
  ...differences(from.draft, to.draft)
    .filter(([question]) => isQuestionId(question))
    .map(([question, value]): Change =>
      value === undefined ? { type: 'cleared', question } : { type: 'answered', question, value },
    ),
  ...differences(from.adjusted, to.adjusted).map(([what, value]): Change => ({
    type: 'adjusted',
    what,
    value: value ?? null,
  })),
  ...differences(from.notes, to.notes).flatMap(([key, text]): Change[] => {
    const of = readNoteKey(key)
    return of === undefined
      ? []
      : [{ type: 'noted', subject: of.about, kind: of.kind, text: typeof text === 'string' ? text : '' }]
  }),
  ...differences(from.parked, to.parked)
    .filter(([question]) => isQuestionId(question))
    .map(([question, parked]): Change => ({ type: 'parked', question, parked: parked === true })),
]

const without = <Value>(record: Readonly<Record<string, Value>>, key: string): Record<string, Value> =>
  Object.fromEntries(Object.entries(record).filter(([other]) => other !== key))

/** The content after one change. */
export function withChange(content: Content, change: Change): Content {
  const { draft, adjusted, notes, parked } = content
  switch (change.type) {
    case 'answered':
      return {
        ...content,
        draft: { ...without(draft, change.question), [change.question]: change.value },
      }
    case 'cleared':
      return { ...content, draft: without(draft, change.question) }
    case 'adjusted': {
      const rest = without(adjusted, change.what)
      return {
        ...content,
        adjusted: change.value === null ? rest : { ...rest, [change.what]: change.value },
      }
    }
    case 'noted': {
      const key = noteKey(change.subject, change.kind)
      const rest = without(notes, key)
      return { ...content, notes: change.text === '' ? rest : { ...rest, [key]: change.text } }
    }
    case 'parked': {
      const rest = without(parked, change.question)
      return { ...content, parked: change.parked ? { ...rest, [change.question]: true } : rest }
    }
    default:
      return change satisfies never
  }
}
