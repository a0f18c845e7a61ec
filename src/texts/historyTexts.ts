/** The words of the history of a dossier. */
export interface HistoryTexts {
  readonly intro: string
  readonly nothingKept: string
  readonly empty: string
  readonly undo: string
  readonly redo: string
  /** before what it is about */
  readonly undoes: (what: string) => string
  readonly redoes: (what: string) => string
  readonly nothingToUndo: string
  readonly undone: (what: string) => string
  readonly redone: (what: string) => string
  readonly failed: string
  readonly differences: {
    readonly title: string
    readonly intro: string
    /** what is said, by whom and when */
    readonly said: (value: string, who: string, moment: string) => string
    readonly counts: string
    readonly keep: string
    readonly of: (value: string) => string
    readonly settled: (what: string) => string
  }
  readonly compare: {
    readonly title: string
    readonly intro: string
    readonly from: string
    readonly to: string
    readonly same: string
    readonly caption: string
    readonly what: string
    readonly before: string
    readonly after: string
    readonly nothing: string
  }
  readonly list: {
    readonly title: string
    readonly caption: string
    readonly when: string
    readonly who: string
    readonly what: string
    readonly value: string
    readonly takenBack: string
    readonly again: string
    readonly more: (count: number) => string
  }
  readonly who: Record<'client' | 'adviser', string>
  readonly what: {
    readonly privateNote: (subject: string) => string
    readonly sharedNote: (subject: string) => string
    readonly ofDossier: string
    readonly parked: (question: string) => string
    readonly name: string
    readonly archive: string
    readonly bin: string
    readonly offer: (number: string, version: number) => string
    readonly someOffer: string
    readonly chapter: string
    readonly words: string
    readonly part: string
    readonly added: string
    readonly correction: string
    readonly other: string
    readonly goneQuestion: (id: string) => string
  }
  readonly value: {
    readonly cleared: string
    /** a private note while the screen is being shown */
    readonly hidden: string
    readonly parked: string
    readonly unparked: string
    readonly noName: string
    readonly archived: string
    readonly unarchived: string
    readonly thrownAway: string
    readonly fetchedBack: string
    readonly issued: string
    readonly marks: Record<'sent' | 'accepted' | 'declined', string>
    readonly unmarked: string
    readonly asComputed: string
    readonly changed: string
    readonly leftOut: string
    readonly option: string
  }
}
