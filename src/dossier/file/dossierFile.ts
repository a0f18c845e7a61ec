import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { canonical } from '../canonical.ts'
import type { IssuedPdf } from '../database.ts'
import type { DossierEvent } from '../events.ts'
import { toBase64 } from './base64.ts'
import { goingAlong, type FileKind } from './eventSchema.ts'

/** Raised when a file holds what an older version would read wrongly. */
export const FILE_VERSION = 1
/** A backup of ten thousand dossiers fits; what is larger is not read at all. */
export const MOST_TEXT = 250_000_000
/** The same behind a lock, where three bytes are written as four letters: what can be saved can be opened. */
export const MOST_FILE_BYTES = Math.ceil(MOST_TEXT / 3) * 4 + 1000

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

/** So many letters, with blanks, tell what a file is. */
export const LETTERS_TO_KNOW_IT = 200

/** Whether a text is one of these files, by how it begins. */
export const isDossierFile = (text: string): boolean =>
  text
    .slice(0, LETTERS_TO_KNOW_IT)
    .replace(/^\uFEFF/, '')
    .replaceAll(/\s/g, '')
    .startsWith(BEGINNING)
