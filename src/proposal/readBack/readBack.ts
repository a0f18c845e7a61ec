import { MOST_BYTES } from '../../questionnaire/jsonText.ts'
import type { PdfFault } from '../../texts/openingTexts.ts'

/** Larger PDFs are not read at all: ours are some hundreds of kilobytes, with a large logo a few megabytes. */
export const MOST_PDF_BYTES = 20_000_000

/** What a PDF was found to hold. `content` is from outside: it still has to be read as strictly as any file. */
export type ReadBack =
  | { readonly ok: true; readonly content: string; readonly madeOn: string | undefined }
  | { readonly ok: false; readonly fault: PdfFault }

export const refused = (fault: PdfFault): ReadBack => ({ ok: false, fault })

/** The text of the file inside, of which the day is an ISO date. */
export function asText(bytes: Uint8Array, madeOn?: string): ReadBack {
  if (bytes.length > MOST_BYTES) return refused('tooLargeInside')
  try {
    return { ok: true, content: new TextDecoder('utf-8', { fatal: true }).decode(bytes), madeOn }
  } catch {
    return refused('damaged')
  }
}

const HEAD = 1024

/** Whether this is a PDF, by how it begins: a name can be anything. */
export const isPdf = (beginning: Uint8Array): boolean => indexOf(beginning.subarray(0, HEAD), '%PDF-') >= 0

/** Where a word of plain letters first stands, or −1. */
function indexOf(bytes: Uint8Array, word: string): number {
  const first = word.charCodeAt(0)
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let length = 1
    while (length < word.length && bytes[at + length] === word.charCodeAt(length)) length += 1
    if (length === word.length) return at
  }
  return -1
}

/**
 * Whether there can be a file inside. What a stream is, stands beside it and is never packed or locked, however a
 * program writes the rest: without this word nobody needs to look further.
 */
export const mayHoldFiles = (bytes: Uint8Array): boolean => indexOf(bytes, '/EmbeddedFile') >= 0
