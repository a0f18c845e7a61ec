import type { VatBasis } from '../practice/practiceSchema.ts'
import type { Format } from '../rules/formats.ts'
import type { PhaseId } from '../rules/phases.ts'

/** When something is looked at, what, and by whom. */
export interface EvaluationMoment {
  readonly when: string
  readonly what: string
  readonly by: string
}

/** The words of the chapters that make a proposal an offer somebody can accept. */
export interface ChapterTexts {
  readonly offer: (number: string, version: number) => string
  readonly cover: { readonly number: string; readonly version: string; readonly validUntil: string }
  readonly logo: (practice: string) => string
  /** the name of a part that can be had on top */
  readonly option: (part: string) => string
  /** of a second part of one kind, in place of how it goes */
  readonly asBefore: (first: string) => string
  /** of the heart of the mix, whose reasons stand with the approach */
  readonly whyAbove: string
  /** where time or money allow fewer meetings than the answers ask for */
  /** `why` is a sentence, or empty */
  readonly lessThanAsked: (asked: number, fits: number, why: string) => string
  /** where every part can be left out */
  readonly onlyOptions: string
  /** what stands for a table and for the tape while a chapter is changed as text */
  readonly placeholders: { readonly table: string; readonly tape: string }
  readonly summary: {
    readonly question: string
    /** the question where the client wrote nothing: the goals as a list */
    readonly goals: string
    readonly proposal: string
    readonly facts: {
      readonly length: string
      readonly effort: string
      readonly price: string
      readonly options: string
      readonly validUntil: string
    }
    readonly length: (months: string) => string
    readonly price: (excl: string, incl: string) => string
    readonly options: (count: number) => string
    readonly overview: string
    readonly asks: string
    readonly accept: (until: string) => string
    readonly talk: string
    /** the first part of the programme, with when it is */
    readonly begin: (part: string, when: string) => string
    readonly contact: string
    /** the same where the client named a person */
    readonly contactNamed: (name: string) => string
    /** who decides on the proposal, as the client wrote it, and in which month, where that is known */
    readonly decider: (who: string, when: string | null) => string
    /** where nobody can give a go-ahead for the whole yet */
    readonly firstTalk: string
  }
  readonly result: string
  /** goals for which no part is there now, as a list in words */
  readonly noResult: (goals: string) => string
  readonly view: {
    readonly orders: Record<
      'known' | 'ownPattern' | 'course' | 'courseTogether' | 'together' | 'open',
      string
    >
    readonly strength: string
    readonly strengths: (strengths: string) => string
    readonly residents: string
    /** where they decide along: what that gives back */
    readonly residentsLead: string
    readonly residentsLater: string
    readonly done: string
  }
  readonly phasing: {
    readonly intro: string
    /** where phases overlap */
    readonly sideBySide: string
    readonly one: string
    readonly caption: string
    readonly columns: {
      readonly phase: string
      readonly when: string
      readonly decision: string
      readonly by: string
    }
    readonly phases: Record<PhaseId, string>
    readonly decisions: Record<PhaseId | 'listen' | 'listenOnly' | 'beginOnly' | 'practise', string>
    readonly interim: (week: number) => string
    /** where the house talks first: before the week in which residents come */
    readonly promised: (week: number) => string
    readonly second: (formats: string) => string
    readonly afterTalk: string
    readonly secondDecision: string
    readonly leaders: string
    /** who decides while there is no sponsor yet */
    readonly sponsorToBe: string
  }
  readonly roles: { readonly ours: string; readonly our: readonly string[] }
  readonly evaluation: {
    readonly intro: string
    readonly caption: string
    readonly columns: { readonly when: string; readonly what: string; readonly by: string }
    readonly moments: Record<
      | Format
      | 'start'
      /** some weeks after a dialogue, and after a workshop */
      | 'agreed'
      | 'practised'
      /** at the end of a trajectory */
      | 'changed'
      /** against the client's own words */
      | 'satisfied',
      EvaluationMoment
    >
    /** in a week that is said apart */
    readonly interim: Omit<EvaluationMoment, 'when'>
    readonly harvest: string
    readonly noHarvest: string
    readonly lessons: string
    readonly receiver: (name: string) => string
    readonly receiverNamed: string
    readonly noReceiver: string
    readonly residents: string
  }
  readonly team: string
  readonly price: {
    readonly title: string
    readonly intro: (until: string) => string
    readonly days: string
    readonly meetings: string
    readonly vat: string
    /** in a narrow column */
    readonly vatShort: (basis: VatBasis, percent: string) => string
    readonly incl: string
    /** where travel is in the rates */
    readonly travel: (amount: string) => string
    /** where it has a line of its own, named by the text after it */
    readonly travelApart: string
    /** there is a discount on the whole, and it is in every amount */
    readonly discounted: string
    readonly travelLine: string
    readonly options: {
      readonly title: string
      readonly intro: string
      readonly caption: string
      readonly travel: (amount: string) => string
    }
    readonly own: {
      readonly title: string
      readonly intro: string
      readonly room: string
      readonly rooms: (count: number, each: string, total: string) => string
      readonly allowance: string
      readonly allowances: (visits: number, each: string, total: string) => string
    }
    readonly purchasing: {
      readonly title: string
      readonly value: (value: string, withOptions: boolean) => string
      readonly local: (limit: string) => string
      readonly european: (services: string, social: string) => string
      readonly yours: string
    }
  }
  readonly terms: { readonly none: string; readonly own: string }
  readonly validity: (until: string, days: number) => string
  readonly acceptance: {
    readonly intro: (offer: string, day: string, practice: string) => string
    readonly price: (excl: string, incl: string) => string
    readonly options: string
    readonly option: (part: string, excl: string) => string
    readonly caption: string
    readonly toFillIn: string
    readonly client: string
    readonly rows: Record<'name' | 'function' | 'date' | 'place' | 'signature', string>
  }
  readonly details: Record<'address' | 'contact' | 'website', string>
  /** how to go on with an offer */
  readonly goOn: string
  readonly account: {
    readonly intro: (rules: string) => string
    readonly firm: string
    /** the formats with all their points, most first */
    readonly totals: (formats: string) => string
    readonly others: (format: string) => string
    /** one format, and whether it cannot take part now */
    readonly total: (format: string, points: string, excluded: boolean) => string
    readonly changed: string
    readonly isOption: (part: string) => string
    readonly isLeftOut: (part: string) => string
    readonly isAdded: (part: string) => string
    readonly reason: string
    readonly rule: string
    readonly points: string
    readonly noPoints: string
    readonly table: (part: string) => string
    readonly support: string
    readonly notAdvised: (formats: string) => string
  }
}
