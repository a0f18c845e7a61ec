/** Why a PDF gives no answers. */
export type PdfFault =
  | 'tooLarge'
  /** there are none inside */
  | 'noAnswers'
  /** more than one file inside has the name of ours */
  | 'several'
  /** the file inside is not what was put in */
  | 'damaged'
  | 'tooLargeInside'
  | 'locked'
  /** the PDF itself cannot be read */
  | 'broken'

/** The words with which a file with answers is looked into before it is opened. */
export interface OpeningTexts {
  readonly title: string
  readonly organisation: string
  readonly nameless: string
  readonly answers: string
  readonly count: (answers: number) => string
  /** when the proposal was made, or the file was kept */
  readonly day: { readonly pdf: string; readonly file: string }
  readonly file: string
  /** what happens to the answers that stand here now */
  readonly here: (standing: number) => string
  readonly same: string
  readonly take: string
  readonly leave: string
  readonly pdf: {
    /** before what is wrong with a file inside a PDF */
    readonly inside: string
    readonly faults: Record<PdfFault, string>
  }
}
