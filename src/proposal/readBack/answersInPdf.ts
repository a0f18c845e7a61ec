import { readOwnPdf } from './ownPdf.ts'
import { mayHoldFiles, MOST_PDF_BYTES, type ReadBack, refused } from './readBack.ts'

/**
 * The answers inside a PDF. One of ours is read by few lines of our own; one that another program wrote anew by
 * `readAnyPdf`, which is big and only asked for when there is a file inside.
 */
export async function answersInPdf(
  bytes: Uint8Array,
  readAnyPdf: (bytes: Uint8Array) => Promise<ReadBack>,
): Promise<ReadBack> {
  if (bytes.length > MOST_PDF_BYTES) return refused('tooLarge')
  const own = await readOwnPdf(bytes)
  if (own !== undefined) return own
  if (mayHoldFiles(bytes)) return readAnyPdf(bytes)
  return refused(isWhole(bytes) ? 'noAnswers' : 'broken')
}

/** A PDF ends by saying so; one that was cut off does not. */
const isWhole = (bytes: Uint8Array): boolean =>
  String.fromCharCode(...bytes.subarray(Math.max(0, bytes.length - 1024))).includes('%%EOF')
