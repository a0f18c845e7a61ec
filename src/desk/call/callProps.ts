import type { Difference } from '../../dossier/differences.ts'
import type { DossierEvent, Issued } from '../../dossier/events.ts'
import type { Note } from '../../dossier/notes.ts'
import type { Practice } from '../../practice/practice.ts'
import type { Draft, QuestionId } from '../../questionnaire/types.ts'
import type { Corrections } from '../../rules/corrections/correction.ts'
import type { AdviceTexts, ProgrammeTexts } from '../../texts/adviceTexts.ts'
import type { CallTexts } from '../../texts/callTexts.ts'
import type { HistoryTexts } from '../../texts/historyTexts.ts'
import type { ExplanationTexts } from '../../texts/explanationTexts.ts'
import type { ForWhomTexts } from '../../texts/forWhomTexts.ts'
import type { ReasonTexts } from '../../texts/reasonTexts.ts'
import type { ShellTexts } from '../../texts/shellTexts.ts'
import type { Language, QuestionTexts } from '../../texts/texts.ts'
import type { CallTime } from './callTime.ts'

/** More than anybody types in a call. What is longer was pasted by mistake, and stays in its box until it is mended. */
export const NOTE_MOST = 5000

/** All that the call is said with. */
export interface CallWords {
  readonly language: Language
  readonly questions: QuestionTexts
  readonly shell: ShellTexts
  readonly call: CallTexts
  /** with what questions and talk lines are said as this client would say them */
  readonly forWhom: ForWhomTexts
  /** for what was said before, and by whom */
  readonly history: HistoryTexts
  readonly reasons: ReasonTexts
  readonly advice: AdviceTexts
  readonly programme: ProgrammeTexts
  readonly explanation: ExplanationTexts
}

/**
 * The intake call as seen from outside. It keeps nothing itself but what is being typed at this moment: what is
 * answered, noted or parked goes out by a callback, one at a time, and comes back by the props.
 *
 * The callbacks must stay the same functions while the dossier is the same: a question is drawn anew when one changes.
 */
export interface CallProps {
  readonly draft: Draft
  readonly notes: readonly Note[]
  /** in the order in which they were parked, until they are answered; also those that are not asked at the moment */
  readonly parked: readonly QuestionId[]
  /** to what questions two people gave different answers, unknowingly */
  readonly differences: readonly Difference[]
  /** how long the conversation has lasted */
  readonly time: CallTime
  /** who offers: its prices stand beside the advice */
  readonly practice: Practice
  /** what the consultant judged otherwise than the rules */
  readonly corrections: Corrections
  /** whether single letters do something at first */
  readonly letters: boolean
  /** whether the screen is being shown to the client from the start */
  readonly showing: boolean
  readonly words: CallWords
  /** as `2026-11`: a period before it cannot be meant */
  readonly thisMonth: string
  /** the time now, in milliseconds */
  readonly now: () => number
  /** what is said about saving the answers */
  readonly saving: string
  /** whether notes and what is parked outlive this window; where they do not, the page says so */
  readonly notesKept: boolean
  /** a right answer, once per change; undefined clears. What is wrong is never handed on. */
  readonly onAnswer: (id: QuestionId, value: Draft[QuestionId]) => void
  /** the whole text of a note, after a pause in typing, when its box is left or goes */
  readonly onNote: (note: Note) => void
  readonly onPark: (id: QuestionId, parked: boolean) => void
  /** Keeps one of the answers of a difference. Rejects when it could not be kept: then nothing changed. */
  readonly onSettle: (event: Exclude<DossierEvent, Issued>) => Promise<void>
  readonly onTime: (time: CallTime) => void
  readonly onLetters: (on: boolean) => void
  /** told with each change, to be remembered until the consultant ends it */
  readonly onShowing: (on: boolean) => void
}
