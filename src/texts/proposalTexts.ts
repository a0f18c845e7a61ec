import type { VatBasis } from '../practice/practiceSchema.ts'
import type { QuestionId } from '../questionnaire/types.ts'
import type { Block } from '../rules/formats.ts'
import type { ChapterTexts } from './chapterTexts.ts'

/** What a part of the programme is for and how it goes. */
export interface PartTexts {
  readonly aim: string
  readonly how: string
  readonly yields: string
  readonly preparation: string
}

/** The words of the proposal itself. */
export interface ProposalTexts {
  readonly chapters: ChapterTexts
  readonly title: (organisation: string) => string
  readonly yourOrganisation: string
  readonly status: string
  readonly pageOf: (page: number, total: number) => string
  readonly contents: string
  readonly cover: {
    readonly date: string
    readonly client: string
    readonly contact: string
    readonly reference: string
    readonly area: string
    readonly madeBy: string
  }
  readonly fictional: string
  readonly sections: Record<
    | 'summary'
    | 'question'
    | 'goals'
    | 'view'
    | 'approach'
    | 'notAdvised'
    | 'programme'
    | 'phasing'
    | 'planning'
    | 'roles'
    | 'evaluation'
    | 'team'
    | 'price'
    | 'assumptions'
    | 'terms'
    | 'validity'
    | 'acceptance'
    | 'practice'
    | 'answers'
    | 'account',
    string
  >
  readonly question: {
    readonly intro: string
    readonly none: string
    /** before what the answers tell */
    readonly told: string
    readonly case: string
    /** the same while it is an idea */
    readonly caseIdea: string
    /** what is known of the neighbourhood, and how many of its people are 65 or older */
    readonly area: (known: string) => string
    readonly share65: (percent: string) => string
    readonly strengths: string
    readonly earlier: string
  }
  readonly goals: { readonly intro: string; readonly satisfied: string }
  readonly approach: {
    readonly why: string
    readonly nothing: string
    readonly adjusted: string
    /** where there is more than one meeting */
    readonly shaped: string
  }
  /** a dialogue in a conflict goes otherwise than others */
  readonly blocks: Record<Block | 'neutralDialogue', PartTexts>
  readonly part: {
    readonly aim: string
    readonly how: string
    readonly yields: string
    readonly preparation: string
  }
  readonly planning: {
    readonly start: (period: string) => string
    /** by which day the go-ahead is needed for a first meeting in a month, both in words */
    readonly agreeBy: (day: string, month: string) => string
    readonly tooSoon: string
    /** where only talks are planned: when the first can be */
    readonly firstTalk: (weeks: number) => string
    /** where days around Christmas were left out */
    readonly christmas: string
    /** for a school: those are not known here */
    readonly schoolHolidays: string
    /** where the first meeting would be in summer */
    readonly summer: string
    /** the last meeting, as reckoned, and that July and August lie before it or in it */
    readonly throughSummer: (month: string) => string
    /** a day that is the day of reading */
    readonly today: (day: string) => string
    /** in which month the client decides, and when the first meeting of a group can be then */
    readonly decidedLater: (decision: string, month: string) => string
    /** talks come before the first meeting of a group */
    readonly talksSooner: string
    /** where something has to happen this year, and the first meeting of a group cannot be in it */
    readonly nextYear: string
    readonly count: string
  }
  readonly roles: {
    readonly who: string
    readonly part: string
    readonly people: string
    readonly asks: string
    /** before what the client wrote about it */
    readonly venue: string
    readonly ask: {
      readonly contact: string
      readonly listening: string
      readonly invite: string
      readonly room: string
      readonly case: string
      readonly sponsor: string
      readonly residents: string
    }
  }
  readonly price: {
    readonly intro: string
    readonly caption: string
    /** over amounts, some with and some without tax: each row says which */
    readonly amount: string
    readonly rate: string
    readonly excl: string
    /** the line of tax on one ground; `over` is the amount it is about, where there are several grounds */
    readonly vat: (basis: VatBasis, percent: string, over: string | undefined) => string
    readonly incl: string
    readonly basis: string
    readonly none: string
  }
  readonly assumptions: { readonly intro: string; readonly none: string; readonly warnings: string }
  readonly notAdvised: { readonly intro: string; readonly later: string }
  readonly practice: {
    readonly kvk: string
    readonly vatId: string
    readonly iban: string
    readonly next: string
    readonly how: string
    /** the same where no programme is needed */
    readonly howWithout: string
  }
  readonly answers: {
    readonly intro: string
    readonly caption: string
    readonly question: string
    readonly answer: string
  }
  /** what the answers inside the PDF are, said by programs that list what a PDF holds */
  readonly attached: string
  readonly download: {
    readonly title: string
    readonly text: string
    /** the same where nothing is planned */
    readonly textWithout: string
    /** what the client wrote is not translated */
    readonly own: string
    /** says that the practice on the proposal is made up */
    readonly from: (practice: string) => string
    readonly language: string
    readonly languages: { readonly nl: string; readonly en: string }
    /** the answers go along inside the PDF, and what that means */
    readonly attach: string
    readonly attachHint: string
    readonly make: string
    readonly open: string
    readonly cancel: string
    readonly progress: { readonly words: string; readonly layout: string; readonly done: string }
    readonly ready: string
    /** what is not on paper as it was given */
    readonly notices: Readonly<Record<'logoLeftOut', string>>
    readonly failed: string
    readonly again: string
  }
}

/** Answers that concern the paperwork, not the advice: they stand on the cover. */
export const formalities = [
  'contactName',
  'contactFunction',
  'reference',
] as const satisfies readonly QuestionId[]
