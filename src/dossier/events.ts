import type { Draft } from '../questionnaire/types.ts'
import type { NoteKind } from './notes.ts'

/**
 * The version of the form in which events are kept; stands in every one of them. 1: without `replaces`, all by a
 * 'visitor'. 2: each says what its writer saw, and who that was.
 */
export const SCHEMA_VERSION = 2

/** Who said or did something: whoever filled in the questions, or who advises, in the call and at the desk. */
export type Author = 'client' | 'adviser'

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
  /** an `Author`; `visitor` in the first form */
  readonly by: string
  readonly schemaVersion: number
  /**
   * The ids of what stood in its cell when this was written, as its writer saw it: that no longer counts. Events of the
   * first form have none: they replace whatever their cell held before.
   */
  readonly replaces?: readonly string[]
  /** the id of the event that this takes back */
  readonly undoes?: string
  /** the id of the event that was taken back, and that this does again */
  readonly redoes?: string
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

/** The dossier got a name of its own; with an empty one it is called after the organisation. */
export interface Renamed extends EventBase {
  readonly type: 'renamed'
  readonly name: string
}

/** The dossier was put away, or taken out again. */
export interface Archived extends EventBase {
  readonly type: 'archived'
  readonly archived: boolean
}

/** The dossier was thrown away, or fetched back. It stays for a while, so that it can be. */
export interface Deleted extends EventBase {
  readonly type: 'deleted'
  readonly deleted: boolean
}

/** What became of an offer; that it expired follows from its date and is no event. */
export const offerMarks = ['sent', 'accepted', 'declined'] as const
export type OfferMark = (typeof offerMarks)[number]

/** Somebody told what became of an offer, or took that back. */
export interface Marked extends EventBase {
  readonly type: 'marked'
  /** the id of the event with which it was released */
  readonly offer: string
  readonly mark: OfferMark | null
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

export type DossierEvent =
  | Answered
  | Cleared
  | Adjusted
  | Noted
  | Parked
  | Renamed
  | Archived
  | Deleted
  | Marked
  | Issued

/** An event that has not got its place in time yet. */
export type Timeless<Event extends EventBase> = Event extends unknown ? Omit<Event, 'clock'> : never

type SaidIn<Event extends EventBase> = Event extends unknown ? Omit<Event, keyof EventBase> : never

/** What an event says, without who said it when. */
export type Said = SaidIn<Exclude<DossierEvent, Issued>>

/** What the consultant adjusted, by what it is about. What was taken back is not in it. */
export type Adjustments = Readonly<Record<string, unknown>>

export const authorOf = ({ by }: Pick<DossierEvent, 'by'>): Author =>
  by === 'adviser' ? 'adviser' : 'client'

const isText = (value: unknown): value is string => typeof value === 'string'
const parses = (text: string) => !Number.isNaN(Date.parse(text))

/** An ISO time, and an ISO date: as they are shown, and nothing that a calendar does not know. */
export const isTime = (value: unknown): boolean =>
  isText(value) && /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(value) && parses(value)
export const isDay = (value: unknown): boolean =>
  isText(value) && /^\d{4}-\d{2}-\d{2}$/.test(value) && parses(value)

/** What each kind of event must hold, besides what all of them do. */
const holdsItsOwn: Record<DossierEvent['type'], (event: Readonly<Record<string, unknown>>) => boolean> = {
  answered: ({ question }) => isText(question),
  cleared: ({ question }) => isText(question),
  adjusted: ({ what }) => isText(what),
  noted: ({ subject, kind, text }) => isText(subject) && isText(kind) && isText(text),
  parked: ({ question, parked }) => isText(question) && typeof parked === 'boolean',
  renamed: ({ name }) => isText(name),
  archived: ({ archived }) => typeof archived === 'boolean',
  deleted: ({ deleted }) => typeof deleted === 'boolean',
  marked: ({ offer, mark }) => isText(offer) && (mark === null || offerMarks.some((one) => one === mark)),
  issued: ({ version, model, madeOn, validUntil, ...texts }) =>
    typeof version === 'number' &&
    isDay(madeOn) &&
    isDay(validUntil) &&
    typeof model === 'object' &&
    model !== null &&
    (['number', 'language', 'client', 'fileName', 'sha256'] as const).every((name) => isText(texts[name])),
}

/**
 * Whether this can be read as an event. Of a kind that only a newer version knows, what all events have is enough: it
 * says nothing here, and stays.
 */
export function isEvent(value: unknown): value is DossierEvent {
  if (typeof value !== 'object' || value === null) return false
  const event = value as Readonly<Record<string, unknown>>
  const { id, dossier, clock, at, by, type, replaces } = event
  return (
    [id, dossier, by, type].every(isText) &&
    isTime(at) &&
    Number.isSafeInteger(clock) &&
    (replaces === undefined || (Array.isArray(replaces) && replaces.every(isText))) &&
    (!Object.hasOwn(holdsItsOwn, String(type)) || holdsItsOwn[type as DossierEvent['type']](event))
  )
}
