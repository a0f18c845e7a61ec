import {
  decodePDFRawStream,
  PDFArray,
  PDFBool,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFString,
} from 'pdf-lib'

export type Value = PDFObject | undefined

export const open = (bytes: Uint8Array): Promise<PDFDocument> =>
  PDFDocument.load(bytes, { updateMetadata: false })

const dictionary = (holder: Value) => (holder instanceof PDFRawStream ? holder.dict : holder)

/** What stands under a key, also when it is only referred to there. */
export function at(holder: Value, key: string): Value {
  const inner = dictionary(holder)
  return inner instanceof PDFDict ? inner.lookup(PDFName.of(key)) : undefined
}

/** What stands under a key as it stands there. */
export function rawAt(holder: Value, key: string): Value {
  const inner = dictionary(holder)
  return inner instanceof PDFDict ? inner.get(PDFName.of(key)) : undefined
}

export const keysOf = (holder: Value): string[] => {
  const inner = dictionary(holder)
  return inner instanceof PDFDict ? inner.keys().map((key) => key.decodeText()) : []
}

export const nameOf = (value: Value) => (value instanceof PDFName ? value.decodeText() : undefined)
export const numberOf = (value: Value) => (value instanceof PDFNumber ? value.asNumber() : undefined)
export const isTrue = (value: Value) => value === PDFBool.True
export const textOf = (value: Value) =>
  value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined

/** The members of an array, or a single value as if it stood in one. Each as it stands, and what it refers to. */
export const members = (value: Value): { readonly raw: Value; readonly value: Value }[] =>
  value instanceof PDFArray
    ? Array.from({ length: value.size() }, (_, i) => ({ raw: value.get(i), value: value.lookup(i) }))
    : value === undefined
      ? []
      : [{ raw: value, value }]

/** A reference as a key to look by. */
export const idOf = (value: Value) => (value instanceof PDFRef ? value.toString() : undefined)

export const bytesOf = (stream: Value): Uint8Array =>
  stream instanceof PDFRawStream ? decodePDFRawStream(stream).decode() : new Uint8Array()

export const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')
