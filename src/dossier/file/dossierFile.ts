import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import * as z from 'zod/mini'
import { depthOf } from '../../questionnaire/jsonText.ts'
import { canonical } from '../canonical.ts'
import type { IssuedPdf } from '../database.ts'
import { isTime, SCHEMA_VERSION, type DossierEvent } from '../events.ts'
import { merge } from '../merge.ts'
import { fromBase64, toBase64 } from './base64.ts'
import { eventsRead, goingAlong, type FileKind } from './eventSchema.ts'

/** Raised when a file holds what an older version would read wrongly. */
export const FILE_VERSION = 1
/** A backup of ten thousand dossiers fits; what is larger is not read at all. */
export const MOST_TEXT = 250_000_000
/** The same behind a lock, where three bytes are written as four letters: what can be saved can be opened. */
export const MOST_FILE_BYTES = Math.ceil(MOST_TEXT / 3) * 4 + 1000
/** More private notes than anybody ever writes in one dossier. */
const MOST_LEFT_OUT = 100_000
/** Deeper than a proposal in words ever nests; looked at before parsing. */
const MOST_FILE_DEPTH = 40

/** What a file hands over. */
export interface Handed {
  readonly kind: FileKind
  /** ISO time */
  readonly madeAt: string
  readonly events: readonly DossierEvent[]
  /** of offers that were released, as far as they go along */
  readonly pdfs: readonly IssuedPdf[]
  /** the own practice, as the text of its file; in a backup only */
  readonly practice?: string
}

/** Why a file is refused as a whole. */
export const handedFaults = [
  'tooLarge',
  /** it is no file of ours */
  'notOurs',
  /** it begins as ours, and stops halfway */
  'truncated',
  'newer',
  /** it is not what was written */
  'damaged',
  /** it holds what our files never hold */
  'malformed',
  /** one id for two different things */
  'colliding',
] as const
export type HandedFault = (typeof handedFaults)[number]

/** A file that was locked: its bytes are for `unlock`. */
export interface Locked {
  readonly kind: 'locked'
  readonly bytes: Uint8Array<ArrayBuffer>
}

export type ReadFile =
  | { readonly ok: true; readonly file: Handed | Locked }
  | { readonly ok: false; readonly fault: HandedFault }

/** By which our files are known, whatever they are called. It comes first in the text. */
const BEGINNING = '{"maataanpak":'

const sum = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)))

const isPrivate = (event: DossierEvent) => event.type === 'noted' && event.kind === 'private'

/** It would be larger than what is read again. */
export class TooLargeError extends RangeError {}

/**
 * The text of a file in pieces, so that whoever makes a large one can do something else between two; at the end, how
 * many events could not go along because this version cannot read them. Throws as soon as it would not open again.
 */
export function* writeInPieces(
  { kind, madeAt, events, pdfs, practice }: Handed,
  most = MOST_TEXT,
): Generator<string, { readonly leftOut: number }> {
  const adding = sha256.create()
  let size = 0
  /** What is summed up is the content with its keys in order, whatever order the file has. */
  const add = (text: string) => {
    const bytes = utf8ToBytes(text)
    size += bytes.length
    if (size > most) throw new TooLargeError(`a file of more than ${most} bytes would not open again`)
    adding.update(bytes)
  }
  let leftOut = 0
  const named = new Set<string>()

  yield `{"maataanpak":${JSON.stringify(kind)},"version":${FILE_VERSION},"madeAt":${JSON.stringify(madeAt)},"events":[`
  add('{"events":[')
  let between = ''
  for (const event of events) {
    const [along] = goingAlong(kind, [event])
    if (along === undefined) {
      if (kind === 'backup' || !isPrivate(event)) leftOut += 1
      continue
    }
    if (along.type === 'issued') named.add(along.sha256)
    add(between + canonical(along))
    yield between + JSON.stringify(along)
    between = ','
  }
  yield '],"pdfs":['
  add(`],"maataanpak":${JSON.stringify(kind)},"madeAt":${JSON.stringify(madeAt)},"pdfs":[`)
  between = ''
  for (const pdf of pdfs) {
    if (!named.has(pdf.sha256)) continue
    const kept = { sha256: pdf.sha256, base64: toBase64(pdf.bytes) }
    add(between + canonical(kept))
    yield between + JSON.stringify(kept)
    between = ','
  }
  const own = kind === 'backup' && practice !== undefined ? `,"practice":${JSON.stringify(practice)}` : ''
  add(`]${own},"version":${FILE_VERSION}}`)
  yield `]${own},"checksum":${JSON.stringify(bytesToHex(adding.digest()))}}\n`
  return { leftOut }
}

/** The whole text of a file at once. */
export function writeFile(handed: Handed): { readonly text: string; readonly leftOut: number } {
  const pieces: string[] = []
  const writing = writeInPieces(handed)
  for (;;) {
    const { done, value } = writing.next()
    if (done) return { text: pieces.join(''), leftOut: value.leftOut }
    pieces.push(value)
  }
}

/** The text of a file that only opens with a passphrase. */
export const writeLocked = (bytes: Uint8Array): string =>
  `${JSON.stringify({ maataanpak: 'locked', version: FILE_VERSION, locked: toBase64(bytes) })}\n`

/** Whether a text is one of these files, by how it begins. */
export const isDossierFile = (text: string): boolean =>
  text
    .slice(0, 200)
    .replace(/^\uFEFF/, '')
    .replaceAll(/\s/g, '')
    .startsWith(BEGINNING)

const fields = {
  version: z.literal(FILE_VERSION),
  madeAt: z.string().check(z.refine(isTime)),
  events: z.array(z.unknown()),
  pdfs: z.array(z.strictObject({ sha256: z.string(), base64: z.string() })),
  checksum: z.string(),
}
const lockedSchema = z.strictObject({
  maataanpak: z.literal('locked'),
  version: z.literal(FILE_VERSION),
  locked: z.string(),
})
/** A practice stands in a backup alone. */
const fileSchema = z
  .strictObject({
    ...fields,
    maataanpak: z.enum(['dossier', 'backup']),
    practice: z.optional(z.string()),
  })
  .check(z.refine(({ maataanpak, practice }) => maataanpak === 'backup' || practice === undefined))

const refused = (fault: HandedFault): ReadFile => ({ ok: false, fault })

/** Whether a key stands in it that would change what an object is. */
function holdsPrototype(value: unknown): boolean {
  const waiting = [value]
  while (waiting.length > 0) {
    const next = waiting.pop()
    if (typeof next !== 'object' || next === null) continue
    if (Object.hasOwn(next, '__proto__')) return true
    for (const inner of Object.values(next)) if (typeof inner === 'object') waiting.push(inner)
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

/**
 * Reads a file as strictly as an outside file deserves: all of it is as this program writes it, or nothing is taken.
 * The checksum tells damage on the way; it keeps nobody from making a file, so what stands in it is not trusted either.
 */
export function readFile(source: string): ReadFile {
  if (source.length > MOST_FILE_BYTES) return refused('tooLarge')
  const text = source.replace(/^\uFEFF/, '')
  if (!isDossierFile(text)) return refused('notOurs')
  if (depthOf(text) > MOST_FILE_DEPTH) return refused('malformed')
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch {
    return refused(text.trimEnd().endsWith('}') ? 'damaged' : 'truncated')
  }
  if (typeof parsed !== 'object' || parsed === null || holdsPrototype(parsed)) return refused('malformed')
  if ('version' in parsed && typeof parsed.version === 'number' && parsed.version > FILE_VERSION)
    return refused('newer')
  const locked = lockedSchema.safeParse(parsed)
  if (locked.success) {
    const bytes = fromBase64(locked.data.locked)
    return bytes === undefined ? refused('damaged') : { ok: true, file: { kind: 'locked', bytes } }
  }
  const read = fileSchema.safeParse(parsed)
  if (!read.success) return refused('malformed')
  const { checksum, ...content } = read.data
  if (source.length > MOST_TEXT) return refused('tooLarge')
  if (sum(canonical(content)) !== checksum) return refused('damaged')
  if (content.events.some(isNewer)) return refused('newer')
  const kind = content.maataanpak
  const events = eventsRead(kind, content.events)
  if (events === undefined) return refused('malformed')
  if (kind === 'dossier' && new Set(events.map(({ dossier }) => dossier)).size !== 1)
    return refused('malformed')
  if (kind === 'dossier' && isAheadOfItself(events)) return refused('malformed')
  if (!merge([], events).ok) return refused('colliding')
  const named = new Set(events.flatMap((event) => (event.type === 'issued' ? [event.sha256] : [])))
  const pdfs: IssuedPdf[] = []
  for (const pdf of content.pdfs) {
    const bytes = fromBase64(pdf.base64)
    if (bytes === undefined || bytesToHex(sha256(bytes)) !== pdf.sha256) return refused('damaged')
    if (!named.has(pdf.sha256) || !isPdf(bytes)) return refused('malformed')
    pdfs.push({ sha256: pdf.sha256, bytes })
  }
  const { practice } = content
  return {
    ok: true,
    file: {
      kind,
      madeAt: content.madeAt,
      events,
      pdfs,
      ...(practice === undefined ? {} : { practice }),
    },
  }
}
