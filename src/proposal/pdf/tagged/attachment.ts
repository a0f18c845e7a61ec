import { md5 } from '@noble/hashes/legacy.js'
import type { PDFDocument, PdfReference } from 'pdfkit'
import { pdfText } from './pdfText.ts'

/** A file inside the PDF, with all that PDF/A-3 wants to know of it. */
export interface Attachment {
  /** of plain letters, as it is saved by who takes it out */
  readonly name: string
  /** what it is, in the language of the document */
  readonly description: string
  /** such as `application/json` */
  readonly mediaType: string
  /** what the document is to it: made from it, or showing it */
  readonly relationship: 'Source' | 'Data'
  readonly content: Uint8Array
  readonly changedOn: Date
}

/** Writes the file itself, and what is said of it. Returns the latter: the catalogue names it. */
export function writeAttachment(document: PDFDocument, attachment: Attachment): PdfReference {
  const { name, description, mediaType, relationship, content, changedOn } = attachment
  const file = document.ref({
    Type: 'EmbeddedFile',
    // A name cannot hold a slash as it is.
    Subtype: mediaType.replace('/', '#2F'),
    Params: { ModDate: changedOn, Size: content.byteLength, CheckSum: md5(content) },
  })
  file.end(content)
  const specification = document.ref({
    Type: 'Filespec',
    F: pdfText(name),
    UF: pdfText(name),
    Desc: pdfText(description),
    AFRelationship: relationship,
    EF: { F: file, UF: file },
  })
  specification.end()
  return specification
}
