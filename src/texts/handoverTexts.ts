/** The words of the page on which a dossier is kept as a file and handed over. */
export interface HandoverTexts {
  readonly intro: string
  /** where nothing was filled in yet */
  readonly empty: string
  /** where the browser keeps nothing, and there is no dossier */
  readonly nothingKept: string
  readonly lock: {
    readonly title: string
    readonly choice: string
    readonly hint: string
    readonly label: string
    readonly labelHint: string
    readonly other: string
    readonly tooShort: string
  }
  readonly file: {
    readonly title: string
    readonly text: string
    readonly along: string
    readonly never: string
    readonly pdfs: (count: number) => string
    readonly make: string
    readonly made: (name: string) => string
    /** what this version could not read, and stays behind */
    readonly leftOut: (count: number) => string
    readonly share: string
    readonly mail: string
    readonly mailSubject: string
    /** its paragraphs, one after the other; `locked` only where there is a passphrase */
    readonly mailBody: {
      readonly intro: string
      readonly save: string
      readonly go: (address: string) => string
      readonly open: string
      readonly locked: string
      readonly attach: string
    }
    readonly tooLarge: string
    readonly failed: string
  }
  readonly link: {
    readonly title: string
    readonly text: string
    readonly words: string
    readonly wordsHint: string
    readonly make: string
    readonly ready: string
    readonly label: string
    readonly copy: string
    readonly copied: string
    readonly notCopied: string
    readonly tooLong: (length: number, most: number) => string
    /** before the link; `locked` stands after it where there is a passphrase */
    readonly mailBody: { readonly intro: string; readonly locked: string }
  }
  readonly pdf: { readonly title: string; readonly text: string; readonly link: string }
  readonly backup: {
    readonly title: string
    readonly text: string
    readonly warning: string
    readonly make: string
    /** what the file is, as its name */
    readonly fileName: string
    readonly making: (percent: number) => string
    /** it would be larger than what is read again */
    readonly tooLarge: string
    readonly made: (name: string) => string
    /** since the last one; `day` is undefined where there was none */
    readonly reminder: (dossiers: number, day: string | undefined) => string
    readonly toBackup: string
  }
}
