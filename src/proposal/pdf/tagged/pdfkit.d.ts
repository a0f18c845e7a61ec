/** What we rely on of pdfkit, which comes without types. Names that begin with `_` are not public: see the exact pin. */
declare module 'pdfkit' {
  /** A value in a PDF: a plain string is a name, a `String` object is text. */
  export type PdfValue =
    | string
    // oxlint-disable-next-line typescript/no-wrapper-object-types -- it is the object that pdfkit looks for
    | String
    | number
    | boolean
    | Date
    | Uint8Array
    | PdfReference
    | readonly PdfValue[]
    | { readonly [key: string]: PdfValue }

  export interface PdfReference {
    data: Record<string, PdfValue>
    compress: boolean
    write(chunk: string | Uint8Array): void
    end(chunk?: string | Uint8Array): void
  }

  export interface PdfPage {
    readonly height: number
    readonly dictionary: PdfReference
    readonly annotations: PdfReference[]
    write(chunk: string): void
  }

  /** An embedded font. `subset` counts the glyphs that are used; their place in it is their code in the file. */
  export interface PdfFont {
    readonly font: { glyphForCodePoint(codePoint: number): { readonly id: number } }
    readonly subset: { readonly glyphs: number[]; includeGlyph(glyph: number): number }
  }

  export interface PdfOptions {
    readonly pdfVersion: '1.7'
    readonly lang: string
    readonly displayTitle: boolean
    readonly autoFirstPage: boolean
    /** Empty: otherwise the document begins with a Helvetica that it does not hold. */
    readonly font: ''
    readonly info: Readonly<Record<string, string | Date>>
  }

  export class PDFDocument {
    constructor(options: PdfOptions)
    readonly page: PdfPage | null
    readonly _root: PdfReference
    readonly _font: PdfFont | null
    ref(values: Record<string, PdfValue>): PdfReference
    font(source: unknown, family?: unknown, size?: number): this
    addPage(options?: unknown): this
    /** one operator of the page's content, with its operands */
    addContent(operator: string): this
    goTo(x: number, y: number, width: number, height: number, name: string, options?: object): this
    link(x: number, y: number, width: number, height: number, url: string, options?: object): this
    addNamedEmbeddedFile(name: string, specification: PdfReference): void
    /** Called near the end, when all pages and fonts are written. */
    endMarkings(): void
    /** Called after `endMarkings`, right before the catalogue is written. */
    endMetadata(): void
    end(): void
  }
}

declare module 'pdfkit/output' {
  import type { PDFDocument } from 'pdfkit'

  export function toBytes(document: PDFDocument): Promise<Uint8Array>
}
