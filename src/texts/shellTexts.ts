/** The words around the questions: start page, navigation, checking, saving. */
export interface ShellTexts {
  readonly product: string
  readonly language: { readonly label: string; readonly other: string; readonly failed: string }
  readonly skip: string
  readonly home: string
  readonly start: {
    readonly title: string
    readonly lead: string
    /** for whom, and how long */
    readonly audience: string
    /** what stays where; not said where the device keeps nothing */
    readonly stays: string
    readonly doorManager: string
    readonly doorManagerHint: string
    /** the same door for who has answers already */
    readonly doorAgainHint: string
    readonly doorConsultant: string
    readonly doorConsultantHint: string
    readonly resume: string
    readonly resumeText: (answered: number) => string
    /** another sector was chosen beside answers that stand here */
    readonly sectorChanged: (before: string) => string
    readonly resumeLink: string
    readonly examples: string
    readonly examplesText: string
    readonly openFile: string
    readonly openFileText: string
    /** said where there is something to drag with */
    readonly dragHint: string
    readonly openFileLabel: string
    /** while a file is held above the page */
    readonly drop: string
    /** that the practice that offers is made up */
    readonly madeUp: (practice: string) => string
    readonly promise: string
  }
  readonly examples: Record<ExampleId, string>
  readonly example: {
    readonly banner: string
    readonly own: string
    readonly loading: string
    readonly failed: string
  }
  readonly wizard: {
    readonly step: (number: number, total: number, step: string) => string
    readonly minutes: (minutes: number) => string
    readonly back: string
    readonly next: (page: string) => string
    readonly toAnswers: string
    readonly toCheck: string
    readonly mayBeSkipped: string
    /** the place among the pages for the proposal */
    readonly completing: (number: number, total: number) => string
    /** where a question was called up by an answer that was just given */
    readonly calledUp: string
    /** the same above a page that somebody was led to, with how many such questions it has */
    readonly calledUpHere: (count: number) => string
    /** above a page with an answer that no longer goes with one that was just given */
    readonly contradicted: string
    readonly failed: string
    readonly optional: string
    readonly why: string
    readonly loading: string
  }
  readonly fields: {
    /** where "weet ik nog niet" is among the estimates */
    readonly estimate: string
    readonly estimateOnly: string
    readonly noEstimate: string
    readonly month: string
    readonly year: string
    readonly chooseMonth: string
    readonly chooseYear: string
    readonly searchPlace: string
    /** said to who cannot see the list, after the hint of the question */
    readonly placeKeys: string
    readonly placesFound: (count: number) => string
    /** a gemeente that looks like what was typed */
    readonly meantPlace: (name: string) => string
    readonly addPlace: (name: string) => string
    readonly removePlace: (name: string) => string
    readonly chosenPlaces: string
    readonly placeAdded: (name: string) => string
    /** leads to an earlier question that an answer contradicts */
    readonly changeOther: (question: string) => string
  }
  readonly errorSummary: (count: number) => string
  readonly errorTitle: string
  readonly check: {
    readonly title: string
    readonly intro: string
    /** in place of that where nothing was answered */
    readonly empty: string
    readonly change: string
    readonly changeOf: (question: string) => string
    readonly forProposal: string
    readonly open: string
    /** where nothing of it decides the advice */
    readonly openOptional: string
    /** before a list of answers that are kept and no longer count */
    readonly leftOut: string
    readonly todo: (count: number) => string
    readonly toAdvice: string
  }
  readonly restart: {
    /** said where offers were released */
    readonly issuedStay: string
    readonly button: string
    readonly title: string
    readonly text: string
    readonly confirm: string
    readonly cancel: string
    readonly done: string
    readonly undo: string
  }
  /** what the proposal can still use, after the advice */
  readonly completion: {
    readonly title: string
    /** `first` is the first question that is open */
    readonly text: (questions: number, first: string, minutes: number) => string
    readonly button: string
  }
  readonly saving: {
    readonly saved: string
    readonly saving: string
    readonly failed: string
    readonly failedText: string
    /** the same before anything was answered */
    readonly failedEmpty: string
    /** a newer version in another tab keeps the dossiers now */
    readonly takenOver: string
    readonly download: string
    /** what the file is, as the first word of its name */
    readonly fileName: string
    readonly downloaded: (name: string) => string
    readonly notDownloaded: string
  }
  readonly file: {
    readonly reading: string
    readonly failed: string
    readonly opened: string
    readonly undo: string
  }
  readonly advice: {
    readonly title: string
    readonly loading: string
    readonly failed: string
    readonly again: string
    readonly backToCheck: string
    /** back to the advice, where one answer was changed from there */
    readonly back: string
  }
  /** the rule book */
  readonly rules: {
    readonly title: string
    readonly loading: string
    readonly failed: string
    readonly back: string
  }
  /** the proposal on screen */
  readonly proposal: {
    readonly title: string
    readonly loading: string
    readonly failed: string
    /** the link to it from the advice */
    readonly read: string
    /** where questions that the advice needs are still open */
    readonly incomplete: string
    readonly toQuestions: string
    readonly backToExample: string
  }
  /** the settings of the practice */
  readonly settings: { readonly title: string; readonly loading: string; readonly failed: string }
  /** the intake call */
  readonly desk: {
    readonly dossiers: string
    /** at the head of a page: of whom it is */
    readonly whose: (name: string) => string
    readonly nameless: string
    /** the way to the answers, while there is no advice yet */
    readonly answers: string
    /** what another tab did away with */
    readonly gone: {
      readonly thrownAway: string
      readonly removed: string
      readonly fetchBack: string
      readonly anew: string
    }
    readonly history: string
    /** what was filled in, as a file, a link or a backup */
    readonly handover: string
    /** where a link with answers leads */
    readonly opened: string
    readonly loading: string
    readonly failed: string
  }
  readonly call: {
    readonly title: string
    /** the way to it, for who advises */
    readonly link: string
    readonly loading: string
    readonly failed: string
  }
  readonly notFound: { readonly title: string; readonly text: string }
  readonly crash: { readonly title: string; readonly text: string; readonly reload: string }
  readonly about: {
    readonly words: string
    readonly promises: string
    readonly access: string
    readonly licences: string
    readonly loading: string
    readonly failed: string
  }
  /** `ways`: the name of the list of all other pages */
  readonly footer: { readonly ways: string; readonly sources: string }
}

/** The practice cases that can be looked at from the start page: file names under `examples/`. */
export const exampleIds = [
  'c1-one-evening',
  'c2-no-backing',
  'c3-six-hundred',
  'c4-care-with-clients',
  'c5-no-case-yet',
] as const
export type ExampleId = (typeof exampleIds)[number]
