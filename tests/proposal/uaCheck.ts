import { md5 } from '@noble/hashes/legacy.js'
import { PDFDict, type PDFDocument, PDFHexString, PDFNumber, type PDFPage, PDFRef } from 'pdf-lib'
import { meanings, readPage } from './markedText.ts'
import type { Content } from './pdfContent.ts'
import {
  at,
  bytesOf,
  idOf,
  isTrue,
  keysOf,
  latin1,
  members,
  nameOf,
  numberOf,
  open,
  rawAt,
  textOf,
  type Value,
} from './pdfObjects.ts'

/** What may stand in what, of the roles that are at home in one place only. */
const heldBy: Readonly<Record<string, readonly string[]>> = {
  LI: ['L'],
  Lbl: ['LI', 'TOCI'],
  LBody: ['LI'],
  TR: ['THead', 'TBody'],
  TH: ['TR'],
  TD: ['TR'],
  THead: ['Table'],
  TBody: ['Table'],
  TOCI: ['TOC'],
  Caption: ['Table', 'Div'],
}
const mayHold: Readonly<Record<string, readonly string[]>> = {
  L: ['LI'],
  LI: ['Lbl', 'LBody'],
  Table: ['Caption', 'THead', 'TBody'],
  THead: ['TR'],
  TBody: ['TR'],
  TR: ['TH', 'TD'],
  TOC: ['TOCI'],
  TOCI: ['Reference'],
  Reference: ['Link'],
  BlockQuote: ['P'],
}
const plain = ['Document', 'Div', 'BlockQuote', 'TOC', 'L', 'Table', 'Reference', 'P', 'H1', 'H2', 'H3']
const known = new Set([...plain, ...Object.keys(heldBy), 'Link', 'Figure'])

interface Element {
  readonly role: string
  readonly reference: string
  readonly dictionary: PDFDict
  readonly kids: readonly Element[]
  /** which stretches of content it holds itself */
  readonly content: readonly { readonly page: number; readonly number: number }[]
  readonly annotations: readonly string[]
}

interface File {
  readonly document: PDFDocument
  readonly pages: readonly PDFPage[]
  readonly contents: readonly Content[]
  readonly faults: string[]
}

const attribute = (element: Element, key: string): Value =>
  members(at(element.dictionary, 'A'))
    .map(({ value }) => at(value, key))
    .find((value) => value !== undefined)

const all = (element: Element): Element[] => [element, ...element.kids.flatMap(all)]

/** Whether every tag of an XML text is closed in turn and every `&` begins an entity. */
function isWellFormed(xml: string): boolean {
  const opened: string[] = []
  for (const [, end, name, , single] of xml.matchAll(/<(\/?)([\w:]+)([^<>]*?)(\/?)>/g))
    if (end === '/') {
      if (opened.pop() !== name) return false
    } else if (single === '') opened.push(name ?? '')
  const texts = xml.replace(/<[^<>]*>/g, '')
  return opened.length === 0 && !/[<>]|&(?!(?:amp|lt|gt|quot);)/.test(texts)
}

function checkDocument({ document, faults }: File, language: string): void {
  const { catalog } = document
  const info = document.context.lookup(document.context.trailerInfo.Info)
  if (!isTrue(at(at(catalog, 'MarkInfo'), 'Marked')))
    faults.push('the document does not say that it is tagged')
  if (isTrue(at(at(catalog, 'MarkInfo'), 'Suspects'))) faults.push('the document doubts its own tags')
  if (textOf(at(catalog, 'Lang')) !== language) faults.push(`the document is not in ${language}`)
  if (!isTrue(at(at(catalog, 'ViewerPreferences'), 'DisplayDocTitle')))
    faults.push('the window shows the name of the file, not the title')
  if (document.isEncrypted) faults.push('the document is locked')

  const xmp = new TextDecoder().decode(bytesOf(at(catalog, 'Metadata')))
  if (!isWellFormed(xmp)) faults.push('the properties cannot be read as XML')
  if (!xmp.includes('<pdfuaid:part>1</pdfuaid:part>')) faults.push('the properties do not name PDF/UA-1')
  if (!/<pdfaid:part>3<\/pdfaid:part>\s*<pdfaid:conformance>A</.test(xmp))
    faults.push('the properties do not name PDF/A-3a')
  if (!xmp.includes('<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>'))
    faults.push('the properties use a schema that they do not describe')
  const title = /<dc:title>.*?<rdf:li[^>]*>(.*?)<\/rdf:li>/s.exec(xmp)?.[1] ?? ''
  if (title.trim() === '') faults.push('the document has no title')
  const read = title.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"')
  if (read.replaceAll('&amp;', '&') !== textOf(at(info, 'Title'))) faults.push('the document has two titles')

  const [intent] = members(at(catalog, 'OutputIntents'))
  const profile = latin1(bytesOf(at(intent?.value, 'DestOutputProfile')))
  if (profile.slice(36, 40) !== 'acsp' || profile.slice(16, 20) !== 'RGB ')
    faults.push('the document does not say what its colours look like')
}

/** Goes through the structure tree, and notes what each element holds. */
function readTree(file: File): Element | undefined {
  const { document, pages, faults } = file
  const pageOf = new Map(pages.map(({ ref }, i) => [ref.toString(), i]))
  const seen = new Set<string>()

  const read = (raw: Value, dictionary: PDFDict, parent: string | undefined): Element => {
    const role = nameOf(at(dictionary, 'S')) ?? ''
    const reference = idOf(raw) ?? ''
    const none = { role, reference, dictionary, kids: [], content: [], annotations: [] }
    if (seen.has(reference)) {
      faults.push(`${role} stands in the tree twice`)
      return none
    }
    seen.add(reference)
    if (idOf(rawAt(dictionary, 'P')) !== parent) faults.push(`${role} does not know its parent`)
    const own = rawAt(dictionary, 'Pg')
    const kids: Element[] = []
    const content: { page: number; number: number }[] = []
    const annotations: string[] = []
    const hold = (page: Value, number: number | undefined) =>
      content.push({ page: pageOf.get(idOf(page) ?? '') ?? -1, number: number ?? -1 })
    const held = at(dictionary, 'K')
    const single = held instanceof PDFDict ? [{ raw: rawAt(dictionary, 'K'), value: held }] : members(held)
    for (const { raw: kidRaw, value: kid } of single) {
      const type = nameOf(at(kid, 'Type'))
      if (kid instanceof PDFNumber) hold(own, kid.asNumber())
      else if (type === 'MCR') hold(rawAt(kid, 'Pg') ?? own, numberOf(at(kid, 'MCID')))
      else if (type === 'OBJR') {
        const annotation = idOf(rawAt(kid, 'Obj')) ?? ''
        annotations.push(annotation)
        const page = pages[pageOf.get(idOf(rawAt(kid, 'Pg')) ?? '') ?? -1]
        const onPage = members(at(page?.node, 'Annots')).map((link) => idOf(link.raw))
        if (!onPage.includes(annotation)) faults.push('a link lies on another page than its words')
      } else if (kid instanceof PDFDict) kids.push(read(kidRaw, kid, reference))
    }
    return { ...none, kids, content, annotations }
  }

  const root = rawAt(document.catalog, 'StructTreeRoot')
  const [top, ...more] = members(at(at(document.catalog, 'StructTreeRoot'), 'K'))
  if (!(top?.value instanceof PDFDict) || more.length > 0 || nameOf(at(top.value, 'S')) !== 'Document') {
    faults.push('the structure does not begin with one document')
    return undefined
  }
  return read(top.raw, top.value, idOf(root))
}

function checkRoles(element: Element, faults: string[]): void {
  const { role, kids, content, annotations, dictionary } = element
  if (!known.has(role)) faults.push(`${role} is no role that we use`)
  for (const kid of kids) {
    if (heldBy[kid.role]?.includes(role) === false) faults.push(`${kid.role} stands in ${role}`)
    if (mayHold[role]?.includes(kid.role) === false) faults.push(`${role} holds ${kid.role}`)
    checkRoles(kid, faults)
  }
  const empty = kids.length === 0 && content.length === 0 && annotations.length === 0
  if (empty && role !== 'TD' && role !== 'TH') faults.push(`${role} holds nothing`)
  if (role === 'Figure' && !textOf(at(dictionary, 'Alt'))?.trim()) faults.push('a picture has no words')
  const pages = new Set(content.map(({ page }) => page))
  if (role === 'Figure' && pages.size === 1) {
    const box = members(attribute(element, 'BBox')).map(({ value }) => numberOf(value) ?? NaN)
    const [left = NaN, bottom = NaN, right = NaN, top = NaN] = box
    if (!(left >= 0 && bottom >= 0 && left < right && bottom < top && right <= 596 && top <= 842))
      faults.push('a picture does not say where it is')
  }
  if (role === 'Link' && annotations.length === 0) faults.push('a link leads nowhere')
  if (role === 'TH' && !['Column', 'Row'].includes(nameOf(attribute(element, 'Scope')) ?? ''))
    faults.push('a heading of a table does not say what it heads')
  const labelled = role === 'L' && kids.some((item) => item.kids.some((part) => part.role === 'Lbl'))
  if (labelled && nameOf(attribute(element, 'ListNumbering')) === undefined)
    faults.push('a list does not say what its labels are')
}

function checkTables(elements: readonly Element[], faults: string[]): void {
  for (const table of elements.filter(({ role }) => role === 'Table')) {
    const parts = table.kids.map(({ role }) => role).join(' ')
    if (!/^(?:Caption )?THead(?: TBody)?$/.test(parts)) faults.push(`a table is made of ${parts}`)
    const rows = all(table).filter(({ role }) => role === 'TR')
    if (new Set(rows.map(({ kids }) => kids.length)).size > 1)
      faults.push('the rows of a table are not equally long')
    if (rows[0]?.kids.some(({ role }) => role !== 'TH')) faults.push('a table has columns without a heading')
  }
}

function checkHeadings(elements: readonly Element[], faults: string[]): void {
  const levels = elements.flatMap(({ role }) => (/^H\d$/.test(role) ? [Number(role[1])] : []))
  if (levels[0] !== 1) faults.push('the first heading is not of the first level')
  if (levels.filter((level) => level === 1).length > 1) faults.push('the document has two titles in its text')
  levels.forEach((level, i) => {
    const before = levels[i - 1] ?? 0
    if (level > before + 1) faults.push(`a heading of level ${level} follows one of level ${before}`)
  })
}

/** Content, structure and the way back from one to the other must tell the same. */
function checkContent({ document, pages, contents, faults }: File, elements: readonly Element[]): void {
  const leadsTo = new Map<number, Value>()
  const pairs = members(at(at(at(document.catalog, 'StructTreeRoot'), 'ParentTree'), 'Nums'))
  for (let i = 0; i < pairs.length; i += 2) leadsTo.set(numberOf(pairs[i]?.value) ?? -1, pairs[i + 1]?.raw)
  const leadsToMember = (wayBack: number, number: number) => {
    const value = leadsTo.get(wayBack)
    return idOf(members(value instanceof PDFRef ? document.context.lookup(value) : value)[number]?.raw)
  }

  const owners = new Map<string, Element>()
  const last = new Map<number, number>()
  for (const element of elements)
    for (const { page, number } of element.content) {
      const key = `${page}:${number}`
      if (owners.has(key)) faults.push(`two elements hold the same content, ${key}`)
      owners.set(key, element)
      if (number <= (last.get(page) ?? -1))
        faults.push(`page ${page + 1} is read in another order than drawn`)
      last.set(page, number)
    }

  contents.forEach(({ faults: found, marks }, page) => {
    faults.push(...found.map((fault) => `${fault}, on page ${page + 1}`))
    const wayBack = numberOf(at(pages[page]?.node, 'StructParents')) ?? -1
    const numbers = marks.flatMap(({ number }) => (number === undefined ? [] : [number]))
    if (new Set(numbers).size < numbers.length)
      faults.push(`page ${page + 1} has two marks of the same number`)
    for (const { tag, number } of marks) {
      if (number === undefined) continue
      const owner = owners.get(`${page}:${number}`)
      if (owner === undefined) faults.push(`content ${page}:${number} is in no element`)
      else if (owner.role !== tag) faults.push(`content of ${owner.role} is marked as ${tag}`)
      if (owner !== undefined && leadsToMember(wayBack, number) !== owner.reference)
        faults.push(`content ${page}:${number} does not lead back to its element`)
    }
    for (const key of owners.keys())
      if (key.startsWith(`${page}:`) && !numbers.includes(Number(key.split(':')[1])))
        faults.push(`an element holds content ${key}, which is not on the page`)
  })

  const linked = new Map(elements.flatMap((element) => element.annotations.map((id) => [id, element])))
  pages.forEach(({ node }, page) => {
    if (nameOf(at(node, 'Tabs')) !== 'S') faults.push(`the tab key goes its own way on page ${page + 1}`)
    for (const { raw, value } of members(at(node, 'Annots'))) {
      const owner = linked.get(idOf(raw) ?? '')
      if (owner?.role !== 'Link') faults.push(`a link on page ${page + 1} is in no Link`)
      if (!textOf(at(value, 'Contents'))?.trim()) faults.push('a link does not say where it leads')
      if (((numberOf(at(value, 'F')) ?? 0) & 4) === 0) faults.push('a link is lost in print')
      if (idOf(leadsTo.get(numberOf(at(value, 'StructParent')) ?? -1)) !== owner?.reference)
        faults.push('a link does not lead back to its element')
    }
  })
}

/** A code that means nothing, or nothing outside of this font. */
const isSenseless = (units: readonly number[]) =>
  units.length === 0 ||
  units.some((unit) => unit < 0x20 || (unit >= 0xe000 && unit < 0xf900) || unit === 0xfffd || unit >= 0xfffe)

function checkFonts({ pages, contents, faults }: File): void {
  pages.forEach(({ node }, page) => {
    const fonts = at(at(node, 'Resources'), 'Font')
    for (const name of keysOf(fonts)) {
      const font = at(fonts, name)
      const [descendant] = members(at(font, 'DescendantFonts'))
      if (bytesOf(at(at(descendant?.value, 'FontDescriptor'), 'FontFile2')).length === 0)
        faults.push(`font ${name} is not in the file`)
      const means = meanings(latin1(bytesOf(at(font, 'ToUnicode'))))
      const codes = (contents[page]?.shown ?? []).flatMap((shown) => (shown.font === name ? shown.codes : []))
      if (codes.includes(0)) faults.push(`a character on page ${page + 1} has no shape`)
      const silent = codes.find((code) => isSenseless(means.get(code) ?? []))
      if (silent !== undefined) faults.push(`code ${silent} of font ${name} means nothing`)
    }
  })
}

/** All files inside, with their names, however the tree of names is parted. */
const named = (node: Value): { readonly raw: Value; readonly value: Value }[] => [
  ...members(at(node, 'Names')).filter((_, i) => i % 2 === 1),
  ...members(at(node, 'Kids')).flatMap(({ value }) => named(value)),
]

/** What PDF/A-3 (ISO 19005-3, 6.8) and PDF/UA (7.11) want to know of a file inside. */
function checkAttachments({ document, faults }: File): void {
  const { catalog } = document
  const tied = members(at(catalog, 'AF')).map(({ raw }) => idOf(raw))
  const files = named(at(at(catalog, 'Names'), 'EmbeddedFiles'))
  if (tied.length !== files.length) faults.push('a file inside is named and not tied, or tied and not named')
  for (const { raw, value } of files) {
    if (!tied.includes(idOf(raw))) faults.push('a file inside is not tied to the document')
    if (nameOf(at(value, 'Type')) !== 'Filespec') faults.push('a file inside is not called a file')
    if (!textOf(at(value, 'F')) || textOf(at(value, 'F')) !== textOf(at(value, 'UF')))
      faults.push('a file inside has no name, or two')
    if (!textOf(at(value, 'Desc'))?.trim()) faults.push('a file inside is not described')
    const relationship = nameOf(at(value, 'AFRelationship')) ?? ''
    if (!['Source', 'Data'].includes(relationship))
      faults.push('a file inside does not say what it is to the document')
    const stream = at(at(value, 'EF'), 'F')
    if (idOf(rawAt(at(value, 'EF'), 'F')) !== idOf(rawAt(at(value, 'EF'), 'UF')))
      faults.push('a file inside is another one under its second name')
    if (!/^\w+\/[\w.+-]+$/.test(nameOf(at(stream, 'Subtype')) ?? ''))
      faults.push('a file inside does not say of what kind it is')
    const params = at(stream, 'Params')
    if (!/^D:\d{14}Z$/.test(textOf(at(params, 'ModDate')) ?? ''))
      faults.push('a file inside does not say when it was made')
    const content = bytesOf(stream)
    if (numberOf(at(params, 'Size')) !== content.length)
      faults.push('a file inside is not as long as it says')
    const sum = at(params, 'CheckSum')
    if (!(sum instanceof PDFHexString && Buffer.from(md5(content)).equals(Buffer.from(sum.asBytes()))))
      faults.push('a file inside is not what was put in')
  }
}

/**
 * What keeps a PDF of ours from being PDF/UA-1, as far as a machine can see. Stricter than the norm where we promise
 * more: the roles that we use, one order of reading and drawing.
 */
export async function uaFaults(bytes: Uint8Array, language: string): Promise<string[]> {
  const document = await open(bytes)
  const pages = document.getPages()
  const contents = pages.map(readPage)
  const file: File = { document, pages, contents, faults: [] }
  checkDocument(file, language)
  checkFonts(file)
  checkAttachments(file)
  const tree = readTree(file)
  if (tree !== undefined) {
    const elements = all(tree)
    checkRoles(tree, file.faults)
    checkTables(elements, file.faults)
    checkHeadings(elements, file.faults)
    checkContent(file, elements)
  }
  return [...new Set(file.faults)]
}
