import type { QuestionId } from '../questionnaire/types.ts'
import type { Other } from './otherWords.ts'
import type { Public } from './publicOf.ts'

/** How a question is asked aloud, and what a good answer sounds like. */
export interface TalkText {
  readonly ask: string
  readonly good: string
}

/** What a letter does in the intake call. Each language has its own letters, so that they can be remembered. */
export const letterActions = ['next', 'back', 'open', 'unknown', 'park', 'note', 'show'] as const
export type LetterAction = (typeof letterActions)[number]

/** The words of the intake call. A question without a talk line does not compile. */
export interface CallTexts {
  readonly questions: Record<QuestionId, TalkText>
  readonly search: {
    readonly label: string
    /** words by which a question is sought that stand neither in it nor in its answers */
    readonly aliases: Partial<Record<QuestionId, string>>
    readonly found: (count: number) => string
    readonly none: string
  }
  readonly sections: string
  /** "3 van 5" */
  /** after how many of how many, for who hears the two numbers and does not see where they stand */
  readonly answered: string
  readonly answeredOf: (answered: number, asked: number) => string
  readonly goodAnswer: string
  readonly actions: {
    readonly park: string
    readonly unpark: string
    readonly clear: string
    /** to who presses the key for “weet ik nog niet” where that is no answer */
    readonly notUnknown: string
    /** what a key did, to who hears it: the focus stays where it is */
    readonly unchosen: (answer: string) => string
    readonly parked: string
    readonly unparked: string
    readonly cleared: string
  }
  readonly notes: {
    readonly title: (count: number) => string
    readonly ofDossier: string
    readonly private: string
    readonly privateText: string
    readonly shared: string
    readonly sharedText: string
    /** where notes are not kept yet, nothing goes along with anything */
    readonly sharedNotKept: string
    readonly notKept: string
    readonly warning: string
    readonly tooLong: (most: string) => string
  }
  /** what is said in another sentence to whom the people are known, where another name is not enough */
  readonly forWhom: Record<Public, Other<Pick<CallTexts, 'questions' | 'notes'>>>
  readonly parked: string
  readonly differences: {
    readonly title: string
    readonly here: string
  }
  readonly advice: {
    readonly title: string
    /** while too little is known for any programme */
    readonly tooEarly: string
    /** on how many points the consultant decided otherwise */
    readonly corrected: (points: number) => string
    /** how many corrections do not count with these answers */
    readonly idle: (corrections: number) => string
    readonly firmTitle: string
    readonly thinking: string
    /** in place of what a client is told of it: the adviser is the one who reads this */
    readonly narrow: string
    readonly warnings: (count: number) => string
    /** the next question, as a lead-in to a link */
    readonly next: string
    /** where all that is still open is parked, as a lead-in to the first of it */
    readonly parkedOnly: (parked: number) => string
    readonly complete: string
    /** all has been asked, and of some the client has no answer yet: how many */
    readonly asked: (notKnown: number) => string
    /** of those it is not certain, or certain, that they leave the heart as it is */
    readonly mayTurn: string
    readonly stays: (format: string) => string
    readonly settled: (format: string) => string
    readonly roomOpen: string
  }
  /** what the last answer did */
  readonly changed: {
    readonly by: (answers: number, parts: string) => string
    readonly nothing: (answers: number) => string
    readonly gained: (block: string) => string
    readonly lost: (block: string) => string
    readonly lead: (format: string) => string
    readonly kind: Record<'advice' | 'notYet' | 'noneNeeded', string>
    readonly dearer: (amount: string) => string
    readonly cheaper: (amount: string) => string
    readonly questionsAdded: (count: number) => string
    readonly questionsGone: (count: number) => string
  }
  readonly clock: {
    readonly minutes: (minutes: number) => string
    readonly pause: string
    readonly resume: string
    readonly paused: string
    readonly hide: string
    readonly show: string
  }
  readonly view: {
    readonly show: string
    readonly back: string
    readonly showing: string
  }
  readonly keys: {
    readonly title: string
    readonly close: string
    readonly letters: Record<LetterAction, string>
    readonly says: Record<
      LetterAction | 'search' | 'choose' | 'enter' | 'shiftEnter' | 'textEnter' | 'escape' | 'clear' | 'help',
      string
    >
    readonly names: {
      readonly digits: string
      readonly enter: string
      readonly shiftEnter: string
      readonly textEnter: string
      readonly escape: string
      readonly clear: string
      readonly or: string
    }
    readonly whereTitle: string
    readonly where: string
    readonly switch: string
  }
}
