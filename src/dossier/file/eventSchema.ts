import * as z from 'zod/mini'
import type { Question } from '../../questionnaire/kinds.ts'
import { isQuestionId, itemOf } from '../../questionnaire/walk.ts'
import { isDay, isTime, offerMarks, type DossierEvent } from '../events.ts'
import { noteKinds, type NoteKind } from '../notes.ts'

const name = z.string().check(z.minLength(1), z.maxLength(200))
const texts = z.array(z.string())
const record = z
  .unknown()
  .check(z.refine((value) => typeof value === 'object' && value !== null && !Array.isArray(value)))
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

/** What every kind of event holds that this version knows. `notes` are the kinds of notes that may be among them. */
function eventsIn(object: ObjectOf, notes: readonly NoteKind[]) {
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
  const of = <Type extends DossierEvent['type'], Shape extends Record<string, z.ZodMiniType>>(
    type: Type,
    shape: Shape,
  ) => object({ ...base, type: z.literal(type), ...shape })
  return {
    answered: of('answered', { question: name, value: z.unknown() }).check(z.refine(isAnswer)),
    cleared: of('cleared', { question: name }),
    adjusted: of('adjusted', { what: name, value: z.unknown() }),
    noted: of('noted', {
      subject: name,
      kind: z.string().check(z.refine((kind) => notes.some((one) => one === kind))),
      text: z.string(),
    }),
    parked: of('parked', { question: name, parked: z.boolean() }),
    renamed: of('renamed', { name: z.string() }),
    archived: of('archived', { archived: z.boolean() }),
    deleted: of('deleted', { deleted: z.boolean() }),
    marked: of('marked', { offer: name, mark: z.union([z.literal(null), z.enum(offerMarks)]) }),
    issued: of('issued', {
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
  } satisfies Record<DossierEvent['type'], z.ZodMiniType>
}

type Schemas = ReturnType<typeof eventsIn>

/** One event, read as what it says it is; undefined when it is none. */
function eventRead(schemas: Schemas, value: unknown): DossierEvent | undefined {
  const type = typeof value === 'object' && value !== null && 'type' in value ? String(value.type) : ''
  if (!Object.hasOwn(schemas, type)) return undefined
  const read = schemas[type as keyof Schemas].safeParse(value)
  return read.success ? (read.data as DossierEvent) : undefined
}

/**
 * What goes along in a file. A dossier that is handed over never holds a private note; the own backup does. What a newer
 * version wrote and this one does not know might be just as private, and stays here.
 */
const schemas = {
  dossier: { write: eventsIn(z.object, ['shared']), read: eventsIn(z.strictObject, ['shared']) },
  backup: { write: eventsIn(z.object, noteKinds), read: eventsIn(z.strictObject, noteKinds) },
}

/** A dossier, to hand over; or a copy of everything, for oneself. */
export type FileKind = keyof typeof schemas

/** The events that go along, without anything that this version does not know. */
export const goingAlong = (kind: FileKind, events: Iterable<DossierEvent>): DossierEvent[] =>
  [...events].flatMap((event) => eventRead(schemas[kind].write, event) ?? [])

/** The events of a file from outside; undefined when one of them is none, or does not belong in such a file. */
export function eventsRead(kind: FileKind, values: readonly unknown[]): DossierEvent[] | undefined {
  const events: DossierEvent[] = []
  for (const value of values) {
    const event = eventRead(schemas[kind].read, value)
    if (event === undefined) return undefined
    events.push(event)
  }
  return events
}
