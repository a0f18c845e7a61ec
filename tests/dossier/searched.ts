import { PDFRawStream } from 'pdf-lib'
import { bytesOf, latin1, open } from '../proposal/pdfObjects.ts'
import { bare, read, said } from '../proposal/readPdf.ts'

/** Everything that stands in a PDF: its bytes, each stream unpacked, and the text as it is read. */
export async function allIn(pdf: Uint8Array): Promise<string> {
  const streams = (await open(pdf)).context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFRawStream ? [latin1(bytesOf(object))] : []))
  return [latin1(pdf), ...streams, said((await read(pdf)).pages)].join('\n')
}

/** In whatever way letters stand in a file. */
const waysOf = (text: string): readonly string[] => [
  text,
  bare(text),
  Buffer.from(text).toString('base64').slice(0, 8),
  Buffer.from(text).toString('hex'),
  latin1(Buffer.from(text, 'utf16le')),
  latin1(Buffer.from(text, 'utf16le').swap16()),
]
/** Whether a text stands somewhere, in whatever way. */
export const holds = (where: string, text: string) =>
  waysOf(text).some((way) => where.toLowerCase().includes(way.toLowerCase()))
