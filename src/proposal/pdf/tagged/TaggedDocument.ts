import { PDFDocument, type PdfReference } from 'pdfkit'
import { type Attachment, writeAttachment } from './attachment.ts'
import type { Marking } from './mark.ts'
import { PageContent } from './PageContent.ts'
import { pdfText } from './pdfText.ts'
import { srgbProfile } from './srgbProfile.ts'
import { holdSoftHyphen } from './softHyphen.ts'
import { type Parents, StructureElement } from './structure.ts'
import type { Decoration } from './tag.ts'
import { writeStructure } from './writeStructure.ts'
import { type Facts, xmp } from './xmp.ts'

/** How a mark begins around what is no part of the text. */
const decorationMark: Readonly<Record<Decoration['decoration'], string>> = {
  Header: '/Artifact <</Type /Pagination /Subtype /Header>> BDC',
  Footer: '/Artifact <</Type /Pagination /Subtype /Footer>> BDC',
  Repeated: '/Artifact <</Type /Pagination>> BDC',
  Ornament: '/Artifact BMC',
}

/**
 * A PDF in which everything painted is part of a structure tree, or marked as decoration. pdfkit's own tagging marks
 * content while it is drawn; here a page is marked when it is full, because react-pdf knows nothing of marks.
 */
export class TaggedDocument extends PDFDocument implements Marking {
  /** The whole document, as who cannot see it finds it. */
  readonly top = new StructureElement('Document')
  readonly #facts: Facts
  readonly #attachment: Attachment | undefined
  readonly #parents: Parents[] = []
  #content = new PageContent<StructureElement | Decoration>()
  #link: StructureElement | undefined
  #pageHeight = 0

  constructor(facts: Facts, attachment?: Attachment) {
    const { title, author, subject, language, creator, madeOn } = facts
    super({
      pdfVersion: '1.7',
      lang: language,
      displayTitle: true,
      autoFirstPage: false,
      font: '',
      info: {
        Title: title,
        Author: author,
        Subject: subject,
        Creator: creator,
        Producer: creator,
        CreationDate: madeOn,
      },
    })
    this.#facts = facts
    this.#attachment = attachment
  }

  begin(owner: StructureElement | Decoration): void {
    this.#content.begin(owner)
  }

  finish(): void {
    this.#content.end()
  }

  expectLink(element: StructureElement): void {
    this.#link = element
  }

  override font(source: unknown, family?: unknown, size?: number): this {
    super.font(source, family, size)
    // oxlint-disable-next-line no-underscore-dangle -- so it is called in pdfkit
    const { _font: chosen } = this
    if (chosen) holdSoftHyphen(chosen)
    return this
  }

  override addContent(operator: string): this {
    this.#content.add(operator)
    return this
  }

  override addPage(options?: unknown): this {
    this.#finishPage()
    this.#content = new PageContent()
    return super.addPage(options)
  }

  override goTo(x: number, y: number, width: number, height: number, name: string): this {
    return this.#annotate((options) => super.goTo(x, y, width, height, name, options))
  }

  override link(x: number, y: number, width: number, height: number, url: string): this {
    return this.#annotate((options) => super.link(x, y, width, height, url, options))
  }

  override end(): void {
    this.#finishPage()
    super.end()
  }

  override endMarkings(): void {
    const root = writeStructure(this, this.top, this.#parents, this.#pageHeight)
    Object.assign(this.#catalogue, { StructTreeRoot: root, MarkInfo: { Marked: true } })
  }

  override endMetadata(): void {
    const profile = this.ref({ N: 3 })
    profile.end(srgbProfile())
    const intent = {
      Type: 'OutputIntent',
      S: 'GTS_PDFA1',
      OutputConditionIdentifier: pdfText('sRGB IEC61966-2.1'),
      Info: pdfText('sRGB IEC61966-2.1'),
      DestOutputProfile: profile,
    }
    const metadata = this.ref({ Type: 'Metadata', Subtype: 'XML' })
    // Programs look for it without unpacking the file.
    metadata.compress = false
    metadata.end(new TextEncoder().encode(xmp(this.#facts)))
    Object.assign(this.#catalogue, { OutputIntents: [intent], Metadata: metadata })
    this.#attach()
  }

  /** PDF/A-3 wants the file among the names, where programs list it, and tied to the document. */
  #attach(): void {
    if (this.#attachment === undefined) return
    const specification = writeAttachment(this, this.#attachment)
    this.addNamedEmbeddedFile(this.#attachment.name, specification)
    Object.assign(this.#catalogue, { AF: [specification] })
  }

  /** What the file says of itself as a whole. */
  get #catalogue(): PdfReference['data'] {
    // oxlint-disable-next-line no-underscore-dangle -- so it is called in pdfkit
    return this._root.data
  }

  #annotate(draw: (options: object) => this): this {
    const element = this.#link
    if (element === undefined || this.page === null) throw new Error('A link stands outside of a Link')
    this.#link = undefined
    const key = this.#parents.push(element) - 1
    draw({ StructParent: key, Contents: pdfText(element.tag.alt ?? '') })
    const annotation = this.page.annotations.at(-1)
    if (annotation !== undefined) element.kids.push({ page: this.page.dictionary, annotation })
    return this
  }

  #finishPage(): void {
    const { page } = this
    if (page === null) return
    this.#pageHeight = page.height
    const owners: StructureElement[] = []
    const operators = this.#content.write((owner = { decoration: 'Ornament' }) =>
      owner instanceof StructureElement
        ? this.#contentMark(owner, owners, page.dictionary)
        : decorationMark[owner.decoration],
    )
    page.write(operators.join('\n'))
    page.dictionary.data['StructParents'] = this.#parents.push(owners) - 1
    page.dictionary.data['Tabs'] = 'S'
  }

  /** Gives a stretch of content to an element. It is known by its number on the page. */
  #contentMark(owner: StructureElement, owners: StructureElement[], page: PdfReference): string {
    const number = owners.push(owner) - 1
    owner.kids.push({ page, number })
    return `/${owner.role} <</MCID ${number}>> BDC`
  }
}
