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

/** Why a file is none of ours, as far as it can be told without reading it. */
export type StrangeFile =
  | 'empty'
  /** it is called a PDF and is none */
  | 'notPdf'
  /** it begins as answers, and stops halfway */
  | 'cutOff'
  | 'other'

/** Why a dossier, a backup or a link gives nothing. */
export type HandingFault =
  | 'tooLarge'
  | 'truncated'
  | 'newer'
  | 'damaged'
  | 'malformed'
  /** one id for two different things */
  | 'colliding'

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
  /** before what is wrong with it */
  /** while a large file is read */
  readonly reading: { readonly part: (percent: number) => string; readonly stop: string }
  readonly wrong: { readonly file: (name: string) => string; readonly link: string }
  readonly oneOnly: string
  /** said only where something was filled in */
  readonly kept: string
  readonly strange: Record<StrangeFile, string>
  readonly handing: Record<'file' | 'link', Record<HandingFault, string>>
  /** a link with answers */
  readonly link: {
    readonly title: string
    readonly gone: string
    /** answers that this version does not know any more */
    readonly leftOut: (count: number) => string
    readonly choicesOnly: string
  }
  readonly lock: {
    readonly title: string
    readonly label: string
    readonly hint: string
    readonly open: string
    readonly opening: string
    readonly wrong: string
    readonly failed: string
  }
  /** a dossier from somebody else, or an own backup */
  readonly dossier: {
    readonly title: string
    readonly made: string
    readonly by: string
    readonly who: { readonly client: string; readonly adviser: string }
    readonly notes: string
    readonly offers: string
    readonly name: string
    readonly known: string
    readonly nothingNew: string
    readonly added: (count: number) => string
    readonly differences: (count: number) => string
    /** one value, who said it, and when */
    readonly said: (value: string, who: string, moment: string) => string
    readonly where: string
    readonly asNew: string
    readonly into: (name: string) => string
    readonly change: (what: string, before: string, after: string) => string
    readonly changes: string
    readonly moreChanges: (count: number) => string
    readonly nothing: string
    readonly take: string
    readonly taken: (added: number) => string
    readonly toAnswers: string
    readonly toDifferences: string
    readonly toDossiers: string
    readonly notKept: string
    readonly failed: string
    readonly elsewhere: string
  }
  readonly backup: {
    readonly title: string
    readonly dossiers: string
    readonly privateNotes: string
    readonly count: (count: number, fresh: number) => string
    readonly stays: string
    readonly practice: string
    readonly practiceStays: string
    readonly take: string
    readonly taking: (percent: number) => string
  }
  readonly pdf: {
    /** before what is wrong with a file inside a PDF */
    readonly inside: string
    readonly faults: Record<PdfFault, string>
  }
}
