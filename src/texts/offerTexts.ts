/** What can be wrong with the number of an offer. */
export type NumberFault = 'empty' | 'tooLong' | 'unsafe'

/** The words around the proposal on screen: reading it, changing it, releasing it as an offer. */
export interface OfferTexts {
  readonly loading: string
  readonly failed: string
  /** the client has an offer that was made from something else than what stands here now */
  readonly sentOtherwise: (number: string, version: number) => string
  readonly print: string
  /** a link to where the PDF is made */
  readonly asPdf: string
  /** the plain choice of who advises */
  readonly adjust: string
  readonly adjustHint: string
  readonly stopAdjusting: string
  /** what it means to adjust, said where it begins */
  readonly intro: string
  readonly parts: {
    readonly title: string
    readonly intro: string
    readonly none: string
    readonly state: Record<'included' | 'option' | 'leftOut', string>
    readonly price: (amount: string) => string
    readonly extraTitle: string
    readonly extraIntro: string
    readonly offerExtra: (part: string) => string
  }
  readonly chapter: {
    readonly edit: string
    readonly close: string
    readonly label: (title: string) => string
    readonly hint: string
    /** where every word was taken out */
    readonly empty: string
    /** says that own words stand here */
    readonly own: string
    readonly toComputed: string
    /** said after it, with a way back */
    readonly restored: string
    readonly toOwn: string
    readonly outdated: string
    readonly showComputed: string
    /** the own words were looked at again, and stay */
    readonly stillRight: string
    readonly leaveOut: string
    /** before the name of a chapter */
    readonly leftOut: string
    readonly putBack: string
    /** after the name of a button, for who does not see beside which chapter it stands */
    readonly of: (title: string) => string
  }
  readonly release: {
    readonly title: string
    readonly intro: string
    readonly number: string
    readonly numberHint: string
    readonly faults: Record<NumberFault, string>
    readonly version: (number: string, version: number, validUntil: string) => string
    readonly checks: string
    readonly fictional: (practice: string) => string
    readonly outdated: (chapters: string) => string
    /** how many questions the advice rests on have no answer yet */
    readonly unknown: (questions: number) => string
    readonly missing: Record<'organisation' | 'contactName' | 'occasion', string>
    readonly fillIn: string
    readonly make: string
    readonly keeping: string
    readonly done: (number: string, version: number) => string
    readonly file: string
    readonly notMade: string
    readonly notKept: string
    readonly taken: (number: string, version: number) => string
  }
  readonly released: {
    readonly title: string
    readonly caption: string
    readonly number: string
    readonly inVersion: (version: number) => string
    readonly client: string
    readonly date: string
    readonly until: (day: string) => string
    readonly file: string
    readonly download: string
    readonly again: string
    readonly of: (number: string, version: number) => string
    readonly opened: (file: string) => string
    readonly missing: string
    readonly changed: string
    readonly unreadable: string
    readonly conflict: (number: string, version: number, times: string) => string
    readonly standing: string
    /** a button: what was chosen is how it stands */
    readonly record: string
    readonly released: string
    readonly marks: Record<'sent' | 'accepted' | 'declined', string>
    readonly expired: string
    readonly marked: (number: string, version: number, standing: string) => string
    readonly notMarked: string
    readonly compare: {
      readonly title: string
      readonly first: string
      readonly second: string
      readonly version: (number: string, version: number) => string
      readonly same: string
      readonly unreadable: string
      readonly otherLanguage: string
      readonly gone: string
      readonly added: string
    }
    /** one of the releases in a conflict */
    readonly time: (client: string, day: string) => string
  }
}
