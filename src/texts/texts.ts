import type { FaultCode } from '../questionnaire/answersFile.ts'
import type { ErrorCode, Question } from '../questionnaire/kinds.ts'
import type { PageId, QuestionId, Questions, StepId } from '../questionnaire/types.ts'

type QuestionText<Q> = {
  /** the question itself, as a visible label */
  readonly label: string
  /** how to answer it */
  readonly hint?: string
  /** goes with the hint where earlier answers leave room for nobody */
  readonly zero?: string
  /** why we ask this, in one line */
  readonly why: string
} & (Q extends { options: readonly (infer O extends string)[] }
  ? { readonly options: Record<O, string> }
  : {}) &
  (Q extends { bands: readonly { id: infer B extends string }[] }
    ? [B] extends [never]
      ? {}
      : { readonly bands: Record<B, string> }
    : {})

/** A question's words as the machinery reads them, after the types have done their work. */
export interface AnyQuestionText {
  readonly label: string
  readonly hint?: string
  readonly zero?: string
  readonly why: string
  readonly options?: Readonly<Record<string, string>>
  readonly bands?: Readonly<Record<string, string>>
}

/** Every word about what is asked. A missing one does not compile. */
export interface QuestionTexts {
  readonly steps: Record<StepId, string>
  readonly pages: Record<PageId, string>
  readonly questions: { readonly [Id in QuestionId]: QuestionText<Questions[Id]> }
  /** the honest answer of who does not know yet */
  readonly unknown: string
  /** what does not belong in somebody's own words: it stands at every box for them */
  readonly privacy: string
  readonly units: Record<
    'people' | 'hours' | 'meetings' | 'months' | 'percent' | 'euro',
    { readonly one: string; readonly many: string }
  >
  /** what to do about a refused answer; `question` says what is allowed */
  readonly errors: Record<ErrorCode, (question: Question) => string>
}

/** What is wrong with a file, and what would be right. */
export type FaultTexts = {
  readonly [Code in Exclude<FaultCode, ErrorCode>]: string
} & {
  /** a PDF where answers are read */
  readonly pdf: string
  /** of a month that was answered: said, never refused */
  readonly pastMonth: string
  readonly found: string
  readonly allowed: string
  /** where the keys are told; `others` after those that look like what was found */
  readonly keys: { readonly all: string; readonly others: string }
  /** said after the faults that are shown, when there are more */
  readonly more: (count: number) => string
  readonly commandLine: CommandLineTexts
  /** why a table is not one of rules; `line` is where it goes wrong */
  readonly table: Record<TableFault, (line: number) => string>
  /** the same for who opens a file on screen and never sees what is inside: questions by their words, one sentence each */
  readonly onScreen: {
    readonly notOurs: string
    readonly tooLarge: string
    readonly unknownQuestion: (key: string) => string
    readonly twice: (question: string) => string
    readonly refused: (question: string, found: string) => string
    /** after a refused choice */
    readonly possible: (answers: string) => string
  }
  /** `why` stands in `files`, where it is known */
  readonly cannotRead: (path: string, why: string) => string
  readonly cannotWrite: (path: string, why: string) => string
  readonly files: Record<FileFault, string>
  readonly written: (path: string) => string
  /** an answer that is not among those of the question */
  readonly notAnOption: string
}

/** The programs of the command line. */
export type Program = 'advise' | 'proposal' | 'rules'

/** What can be given to a program; `help` to each. */
export type Option = 'out' | 'offer' | 'attach' | 'csv' | 'compare' | 'practice' | 'lang' | 'help'

/** How a program is used, and what is wrong with how somebody did. */
export interface CommandLineTexts {
  readonly usage: Record<Program, string>
  /** an option as it is typed, with what it does */
  readonly options: Record<Option, readonly [typed: string, does: string]>
  readonly noOption: (option: string) => string
  /** an option to which something belongs, without it; `typed` is how it is typed */
  readonly noValue: (option: string, typed: string) => string
  /** something given to an option that takes nothing */
  readonly unwantedValue: (option: string) => string
  /** something that belongs to no option, to a program that reads no file */
  readonly unwanted: (given: string) => string
  readonly noAnswers: string
  readonly severalFiles: (count: number, files: string) => string
  readonly noOut: string
  readonly csvAndCompare: string
}

/** Why a file cannot be read or written. */
export type FileFault =
  | 'folder'
  | 'answers'
  | 'notPlain'
  | 'noFile'
  | 'noFolder'
  | 'nameTooLong'
  | 'notAllowed'
  | 'noRoom'
  | 'failed'

/** What can be wrong with a table of rules. */
export type TableFault = 'openQuote' | 'strayQuote' | 'cells' | 'notRules' | 'sameId'

export type Language = 'nl' | 'en'
export const languages = ['nl', 'en'] as const
