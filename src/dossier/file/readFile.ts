import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import * as z from 'zod/mini'
import { canonical } from '../canonical.ts'
import type { IssuedPdf } from '../database.ts'
import { isTime, SCHEMA_VERSION, type DossierEvent } from '../events.ts'
import { fromBase64 } from './base64.ts'
import {
  FILE_VERSION,
  isDossierFile,
  LETTERS_TO_KNOW_IT,
  MOST_FILE_BYTES,
  MOST_TEXT,
  type HandedFault,
  type ReadFile,
} from './dossierFile.ts'
import { eventsRead, type FileKind } from './eventSchema.ts'
import { readPieces } from './jsonPieces.ts'

/** Deeper than a proposal in words ever nests; looked at before parsing. */
const MOST_FILE_DEPTH = 40
/** More private notes than anybody ever writes in one dossier. */
const MOST_LEFT_OUT = 100_000

const pdfsSchema = z.array(z.strictObject({ sha256: z.string(), base64: z.string() }))
const lockedSchema = z.strictObject({
  maataanpak: z.literal('locked'),
  version: z.literal(FILE_VERSION),
  locked: z.string(),
})
/** All but the events, each of which is looked at by itself. A practice stands in a backup alone. */
const fileSchema = z
  .strictObject({
    version: z.literal(FILE_VERSION),
    madeAt: z.string().check(z.refine(isTime)),
    pdfs: pdfsSchema,
    checksum: z.string(),
    maataanpak: z.enum(['dossier', 'backup']),
    practice: z.optional(z.string()),
  })
  .check(z.refine(({ maataanpak, practice }) => maataanpak === 'backup' || practice === undefined))

const refused = (fault: HandedFault): ReadFile => ({ ok: false, fault })

/** Numbers that a text can hold and that this program never writes: a zero below zero, and more than any number. */
const isStrangeNumber = (value: number) => Object.is(value, -0) || !Number.isFinite(value)

/** Whether something stands in it that no file of ours holds: such a number, or a key that changes what an object is. */
function holdsStrange(value: unknown): boolean {
  const waiting = [value]
  while (waiting.length > 0) {
    const next = waiting.pop()
    if (typeof next === 'number' && isStrangeNumber(next)) return true
    if (typeof next !== 'object' || next === null) continue
    if (Object.hasOwn(next, '__proto__')) return true
    for (const inner of Object.values(next)) waiting.push(inner)
  }
  return false
}

/** Whatever is saved under the name of an offer is a PDF, and nothing that a device would run. */
const isPdf = (bytes: Uint8Array) => String.fromCharCode(...bytes.subarray(0, 4)) === '%PDF'

const isNewer = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  'schemaVersion' in value &&
  typeof value.schemaVersion === 'number' &&
  value.schemaVersion > SCHEMA_VERSION

/**
 * A clock counts what came before it, and all of that is in the file but for private notes. One that is far ahead was
 * made up: whatever were said after it would be too late for every other device.
 */
const isAheadOfItself = (events: readonly DossierEvent[]): boolean =>
  events.some(({ clock }) => clock > events.length + MOST_LEFT_OUT)

/** The events of a file, looked at one by one as they come, and never all at once. */
function readEvents() {
  // What is summed up is the content with its keys in order, and this one comes first.
  const adding = sha256.create().update(utf8ToBytes('{"events":['))
  let between = ''
  let isNewerThanThis = false
  let isForeign = false
  let isColliding = false
  const events: DossierEvent[] = []
  const known = new Map<string, DossierEvent>()
  const dossiers = new Set<string>()
  const offered = new Set<string>()
  return {
    events,
    /** the hashes of the PDFs that belong to an offer here */
    offered,
    sum: adding,
    add: (kind: unknown, value: unknown) => {
      adding.update(utf8ToBytes(between + canonical(value)))
      between = ','
      if (isNewer(value)) isNewerThanThis = true
      if (isForeign || isNewerThanThis) return
      const [event] = kind === 'dossier' || kind === 'backup' ? (eventsRead(kind, [value]) ?? []) : []
      if (event === undefined) {
        isForeign = true
        return
      }
      const same = known.get(event.id)
      if (same !== undefined && canonical(same) !== canonical(event)) isColliding = true
      known.set(event.id, event)
      events.push(event)
      dossiers.add(event.dossier)
      if (event.type === 'issued') offered.add(event.sha256)
    },
    fault: (kind: FileKind): HandedFault | undefined => {
      if (isNewerThanThis) return 'newer'
      const isNoDossier = kind === 'dossier' && (dossiers.size !== 1 || isAheadOfItself(events))
      if (isForeign || isNoDossier) return 'malformed'
      return isColliding ? 'colliding' : undefined
    },
  }
}

export interface Reading {
  /** Takes the next part of the text. Returns what is wrong as soon as nothing that follows can change it. */
  readonly add: (text: string) => HandedFault | undefined
  /** Once all of it came: a PDF at a time, and at the end what the file holds. */
  readonly end: () => Generator<undefined, ReadFile>
}

/**
 * Reads a file as strictly as an outside file deserves: all of it is as this program writes it, or nothing is taken.
 * The checksum tells damage on the way; it keeps nobody from making a file, so what stands in it is not trusted either.
 * It is read as it comes in: of a large one never more than a piece stands in memory beside what is taken from it.
 */
export function startReading(): Reading {
  /** the first letters, until there are enough to know whether it is one of ours */
  let beginning: string | undefined = ''
  let size = 0
  let isStrange = false
  let outcome: HandedFault | undefined
  const values = new Map<string, unknown>()
  const lists = { events: readEvents(), pdfs: [] as unknown[] }

  const pieces = readPieces({
    lists: Object.keys(lists),
    mostDepth: MOST_FILE_DEPTH,
    onValue: (key, value) => {
      // Twice the same key: which of them counts is not for us to say.
      if (values.has(key) || key === '__proto__' || holdsStrange(value)) isStrange = true
      values.set(key, value)
    },
    onElement: (key, element) => {
      if (holdsStrange(element)) isStrange = true
      else if (key === 'events') lists.events.add(values.get('maataanpak'), element)
      else lists.pdfs.push(element)
    },
  })

  function add(text: string): HandedFault | undefined {
    if (outcome !== undefined) return outcome
    size += text.length
    if (beginning !== undefined) {
      beginning += text
      if (beginning.length < LETTERS_TO_KNOW_IT) return undefined
    }
    return (outcome = beginning === undefined ? feed(text) : begin(beginning))
  }

  function begin(text: string): HandedFault | undefined {
    beginning = undefined
    return isDossierFile(text) ? feed(text.replace(/^\uFEFF/, '')) : 'notOurs'
  }

  function feed(text: string): HandedFault | undefined {
    const isLocked = values.get('maataanpak') === 'locked' || !values.has('maataanpak')
    if (size > (isLocked ? MOST_FILE_BYTES : MOST_TEXT)) return 'tooLarge'
    pieces.add(text)
    return pieces.fault() === 'tooDeep' ? 'malformed' : undefined
  }

  function* end(): Generator<undefined, ReadFile> {
    if (beginning !== undefined) outcome ??= begin(beginning)
    if (outcome !== undefined) return refused(outcome)
    const broken = pieces.fault()
    if (broken !== undefined) return refused(broken === 'tooDeep' ? 'malformed' : broken)
    if (isStrange) return refused('malformed')
    const version = values.get('version')
    if (typeof version === 'number' && version > FILE_VERSION) return refused('newer')
    const locked = lockedSchema.safeParse(Object.fromEntries(values))
    if (locked.success) {
      const bytes = fromBase64(locked.data.locked)
      return bytes === undefined ? refused('damaged') : { ok: true, file: { kind: 'locked', bytes } }
    }
    const { events: _, ...rest } = Object.fromEntries(values)
    const read = fileSchema.safeParse({ ...rest, ...(values.has('pdfs') ? { pdfs: lists.pdfs } : {}) })
    // Of a list it was told that it began; what is told of anything else is what it is.
    const areLists = ['events', 'pdfs'].every((key) => values.has(key) && values.get(key) === undefined)
    if (!read.success || !areLists) return refused('malformed')
    if (size > MOST_TEXT) return refused('tooLarge')
    const content = read.data
    if ((yield* sumOf(content)) !== content.checksum) return refused('damaged')
    const { maataanpak: kind, madeAt, practice } = content
    const fault = lists.events.fault(kind)
    if (fault !== undefined) return refused(fault)
    const pdfs: IssuedPdf[] = []
    for (const pdf of content.pdfs) {
      const bytes = fromBase64(pdf.base64)
      if (bytes === undefined || bytesToHex(sha256(bytes)) !== pdf.sha256) return refused('damaged')
      if (!lists.events.offered.has(pdf.sha256) || !isPdf(bytes)) return refused('malformed')
      pdfs.push({ sha256: pdf.sha256, bytes })
      yield
    }
    return {
      ok: true,
      file: {
        kind,
        madeAt,
        events: lists.events.events,
        pdfs,
        ...(practice === undefined ? {} : { practice }),
      },
    }
  }

  /** Of the content with its keys in order, as whoever wrote it summed it up. */
  function* sumOf({
    maataanpak,
    madeAt,
    pdfs,
    practice,
    version,
  }: z.infer<typeof fileSchema>): Generator<undefined, string> {
    const { sum } = lists.events
    sum.update(
      utf8ToBytes(`],"maataanpak":${JSON.stringify(maataanpak)},"madeAt":${JSON.stringify(madeAt)},"pdfs":[`),
    )
    for (const [at, pdf] of pdfs.entries()) {
      sum.update(utf8ToBytes((at === 0 ? '' : ',') + canonical(pdf)))
      yield
    }
    const own = practice === undefined ? '' : `,"practice":${JSON.stringify(practice)}`
    sum.update(utf8ToBytes(`]${own},"version":${version}}`))
    return bytesToHex(sum.digest())
  }

  return { add, end }
}

/** Reads a whole text at once. */
export function readFile(text: string): ReadFile {
  const reading = startReading()
  reading.add(text)
  const ending = reading.end()
  for (;;) {
    const { done, value } = ending.next()
    if (done === true) return value
  }
}
