import * as z from 'zod/mini'
import type { Question } from '../../questionnaire/kinds.ts'
import { isQuestionId, itemOf } from '../../questionnaire/walk.ts'
import { isDay, isTime, offerMarks, type DossierEvent } from '../events.ts'
import { noteKinds, type NoteKind } from '../notes.ts'

const name = z.string().check(z.minLength(1), z.maxLength(200))
const texts = z.array(z.string())
const time = z.string().check(z.refine(isTime))
const day = z.string().check(z.refine(isDay))
/** As this program calls an offer. Of another name a device might make a program, or read it backwards. */
const OFFER_FILE = /^[a-z0-9-]+\.pdf$/

const isPlace = (value: unknown) =>
  z.strictObject({ name: z.string(), code: z.optional(z.string()) }).safeParse(value).success

/**
 * Whether an answer is of the make that its question takes. Not whether it is allowed: a dossier may hold answers that
 * were right when they were given. What is of another make nobody ever gave.
 */
function isOfKind({ kind }: Question, value: unknown): boolean {
  switch (kind) {
    case 'several':
      return typeof value === 'string' || texts.safeParse(value).success
    case 'number':
    case 'money':
      return typeof value === 'number' || typeof value === 'string'
    case 'place':
      return Array.isArray(value) && value.every(isPlace)
    default:
      return typeof value === 'string'
  }
}

const isAnswer = ({ question, value }: { readonly question: string; readonly value?: unknown }): boolean =>
  value !== undefined && (!isQuestionId(question) || isOfKind(itemOf(question).question, value))

/** How an object is read: with nothing in it that it should not hold, or without that. */
type ObjectOf = typeof z.object | typeof z.strictObject

/** Every event that this version knows. `notes` are the kinds of notes that may be among them. */
function eventIn(object: ObjectOf, notes: readonly NoteKind[]) {
  const base = {
    id: name,
    dossier: name,
    clock: z.int().check(z.minimum(0)),
    at: time,
    by: name,
    schemaVersion: z.int().check(z.minimum(1)),
    replaces: z.optional(z.array(name)),
    undoes: z.optional(name),
    redoes: z.optional(name),
  }
  const record = z.record(z.string(), z.unknown())
  return z.discriminatedUnion('type', [
    object({ ...base, type: z.literal('answered'), question: name, value: z.unknown() }).check(
      z.refine(isAnswer),
    ),
    object({ ...base, type: z.literal('cleared'), question: name }),
    object({ ...base, type: z.literal('adjusted'), what: name, value: z.unknown() }),
    object({
      ...base,
      type: z.literal('noted'),
      subject: name,
      kind: z.string().check(z.refine((kind) => notes.some((one) => one === kind))),
      text: z.string(),
    }),
    object({ ...base, type: z.literal('parked'), question: name, parked: z.boolean() }),
    object({ ...base, type: z.literal('renamed'), name: z.string() }),
    object({ ...base, type: z.literal('archived'), archived: z.boolean() }),
    object({ ...base, type: z.literal('deleted'), deleted: z.boolean() }),
    object({
      ...base,
      type: z.literal('marked'),
      offer: name,
      mark: z.union([z.literal(null), z.enum(offerMarks)]),
    }),
    object({
      ...base,
      type: z.literal('issued'),
      number: name,
      version: z.int().check(z.minimum(1)),
      language: name,
      madeOn: day,
      validUntil: day,
      client: z.string(),
      fileName: name.check(z.regex(OFFER_FILE)),
      sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
      model: object({ rules: z.string(), draft: record, adjusted: record, document: z.unknown() }),
    }),
  ])
}

/**
 * What goes along in a file. A dossier that is handed over never holds a private note; the own backup does. What a newer
 * version wrote and this one does not know might be just as private, and stays here.
 */
const schemas = {
  dossier: { write: eventIn(z.object, ['shared']), read: eventIn(z.strictObject, ['shared']) },
  backup: { write: eventIn(z.object, noteKinds), read: eventIn(z.strictObject, noteKinds) },
}

/** A dossier, to hand over; or a copy of everything, for oneself. */
export type FileKind = keyof typeof schemas

/** The events that go along, without anything that this version does not know. */
export const goingAlong = (kind: FileKind, events: Iterable<DossierEvent>): DossierEvent[] =>
  [...events].flatMap((event) => {
    const read = schemas[kind].write.safeParse(event)
    return read.success ? [read.data as DossierEvent] : []
  })

/** The events of a file from outside; undefined when one of them is none, or does not belong in such a file. */
export function eventsRead(kind: FileKind, value: unknown): DossierEvent[] | undefined {
  const read = z.array(schemas[kind].read).safeParse(value)
  return read.success ? (read.data as DossierEvent[]) : undefined
}
