import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFRawStream, PDFRef } from 'pdf-lib'
import { at, bytesOf, latin1, members, nameOf, rawAt, type Value } from './pdfObjects.ts'

/** Ways to break a sound PDF, to see whether it is seen. */

const dict = (value: Value): PDFDict => {
  const inner = value instanceof PDFRawStream ? value.dict : value
  if (!(inner instanceof PDFDict)) throw new Error('There is no dictionary to spoil')
  return inner
}

/** The elements of the structure tree, as they come in the file. */
export const elements = (document: PDFDocument) =>
  document.context
    .enumerateIndirectObjects()
    .flatMap(([reference, value]) =>
      value instanceof PDFDict && value.has(PDFName.of('S')) && value.has(PDFName.of('P'))
        ? [{ reference, element: value, role: nameOf(at(value, 'S')) ?? '' }]
        : [],
    )

/** The first element of a role. */
export const first = (document: PDFDocument, role: string) => {
  const found = elements(document).find((element) => element.role === role)
  if (found === undefined) throw new Error(`There is no ${role} to spoil`)
  return found
}

export const put = (holder: Value, key: string, value: Parameters<PDFDict['set']>[1]) =>
  dict(holder).set(PDFName.of(key), value)
export const remove = (holder: Value, key: string) => dict(holder).delete(PDFName.of(key))
export const rename = (document: PDFDocument, from: string, to: string) =>
  put(first(document, from).element, 'S', PDFName.of(to))

/** Takes the first element of a role out of the tree. Its content stays. */
export const drop = (document: PDFDocument, role: string) => {
  const { reference, element } = first(document, role)
  const kids = at(at(element, 'P'), 'K')
  const place = members(kids).findIndex(({ raw }) => raw === reference)
  if (kids instanceof PDFArray) kids.remove(place)
  else remove(at(element, 'P'), 'K')
}

export const fonts = (document: PDFDocument) =>
  document.context
    .enumerateIndirectObjects()
    .flatMap(([, value]) => (nameOf(at(value, 'Subtype')) === 'Type0' ? [value] : []))

const rewrite = (document: PDFDocument, reference: Value, change: (text: string) => string) => {
  if (!(reference instanceof PDFRef)) throw new Error('There is nothing to rewrite')
  const text = latin1(bytesOf(document.context.lookup(reference)))
  const changed = change(text)
  if (changed === text) throw new Error('Nothing was spoiled')
  document.context.assign(reference, document.context.flateStream(Buffer.from(changed, 'latin1')))
}

/** Changes the content of the second page. */
export const repaint = (change: (content: string) => string) => (document: PDFDocument) =>
  rewrite(document, rawAt(document.getPage(1).node, 'Contents'), change)

/** Changes the document's properties. */
export const redescribe = (change: (xmp: string) => string) => (document: PDFDocument) =>
  rewrite(document, rawAt(document.catalog, 'Metadata'), change)

/** What is said of the file inside. */
export const attached = (document: PDFDocument) => members(at(document.catalog, 'AF'))[0]?.value

/** The first link of the second page. */
export const annotation = (document: PDFDocument) => members(at(document.getPage(1).node, 'Annots'))[0]?.value

/** The numbers that lead from content to elements, and to whom. */
export const parentTree = (document: PDFDocument) =>
  at(at(at(document.catalog, 'StructTreeRoot'), 'ParentTree'), 'Nums')
