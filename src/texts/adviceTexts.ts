import type { Beside } from '../rules/beside.ts'
import type { Block, Milestone } from '../rules/formats.ts'
import type { Preparation } from '../rules/prePhase.ts'
import type { Audience, Rejected } from '../rules/recommendation.ts'

/** What a part of a programme is called with its number, and how its sizes are said: on screen and on paper. */
export interface ProgrammeTexts {
  /** a core group that was counted, and one that is still to be formed */
  readonly audiences: Record<Audience | 'coreToBe', string>
  /** the same where only leaders take part of the staff: what all of them are called together, in a phrase where it takes one */
  /** the same with who they are, as it was chosen */
  readonly audiencesNamed: {
    readonly everyone: (all: string) => string
    readonly together: (all: string) => string
    readonly residentsWithStaff: (residents: string, staff: string) => string
    /** who talk among themselves first, where no leaders were chosen */
    readonly staffAndLeaders: (staff: string) => string
  }
  readonly members: Record<
    | 'frontline'
    | 'managers'
    | 'board'
    | 'partners'
    | 'residents'
    | 'clients'
    | 'parents'
    | 'pupils'
    | 'youth'
    | 'volunteers',
    string
  >
  /** after the name of a dialogue that the house has first */
  readonly inside: string
  /** after the name of the one dialogue of a series at which residents sit too */
  readonly residentsToo: string
  readonly oneOfEachParty: string
  /** of residents with some staff among them: those are among the number */
  readonly staffCounted: (people: string) => string
  /** "zes dialoogsessies", "één leertraject van zes bijeenkomsten" */
  readonly amount: (block: Block, sessions: number, groups: number) => string
  readonly withTheme: (amount: string, theme: string) => string
  /** after a workshop: "voor elk van twee groepen" */
  readonly eachGroup: (groups: number) => string
  /** after one workshop, or several: "in twee delen van 2 uur" */
  readonly inParts: (parts: number, minutes: number, several: boolean) => string
  /** where more themes were chosen than there are workshops */
  readonly firstGroup: (people: number) => string
  readonly otherThemes: (begun: string, left: string, count: number) => string
  readonly people: (people: number, block: Block, when: 'once' | 'eachTime' | 'inEachGroup') => string
  /** `parts`: the meetings that one session is spread over; `several`: whether there are more such sessions */
  readonly duration: (minutes: number, block: Block, parts: number, several: boolean) => string
  /** weeks counted from the go-ahead, from 0 */
  readonly when: (from: number, to: number) => string
  /** the same, short, for a table */
  readonly weeks: (from: number, to: number) => string
  readonly days: (days: string, one: boolean) => string
  readonly month: (number: number) => string
  readonly months: (months: number) => string
  /** the length of a short programme, which months would make longer than it is */
  readonly shortly: (weeks: number) => string
  /** a moment within a trajectory, in the week counted from the go-ahead */
  readonly milestones: Record<Milestone, (week: number) => string>
  /** the mix in one sentence */
  readonly mix: (parts: string) => string
  readonly noneNeeded: string
  readonly notYet: string
  readonly notYetFirst: (parts: string) => string
  /** the picture in words: one part */
  readonly tapePart: (part: string, from: number, to: number) => string
  readonly tapeAlt: (months: number, parts: string) => string
  /** with or without parts that support the others, which are drawn open */
  /** `inGroups` where something is held with several groups: there one dot stands for a meeting of each */
  readonly tapeCaption: (supported: boolean, inGroups: boolean) => string
  /** how much time is asked of one person */
  readonly askedTime: {
    readonly title: string
    /** what is counted, for one group or more */
    readonly intro: (several: boolean) => string
    /** minutes in all, over so many meetings */
    readonly inAll: (minutes: number, meetings: number) => string
    /** who are talked with one by one, and how long one such talk takes */
    readonly listening: string
    readonly oneTalk: (minutes: number) => string
  }
  /** said below the picture, where a part has no meetings and so no length of its own */
  readonly tapeWithout: string
}

export interface AdviceTexts {
  /** where no programme is needed: how firm that is, and when to come back */
  readonly noneNeeded: { readonly firm: string; readonly comeBack: string }
  /** where a consultant corrects the advice */
  readonly judgement: {
    readonly open: string
    readonly hint: string
    readonly loading: string
    readonly failed: string
    /** at the head of an advice that was corrected */
    readonly corrected: (count: number) => string
  }
  readonly price: (excl: string, incl: string) => string
  readonly noOffer: string
  /** what belongs to the price: each a term, and what holds */
  readonly basis: {
    readonly length: string
    readonly fromGoAhead: (length: string) => string
    readonly days: string
    readonly vat: string
    /** whether tax is charged over all of it, some, or none */
    readonly charged: (percent: string, charged: 'all' | 'some' | 'none') => string
    readonly travel: string
    readonly included: string
    readonly notIncluded: string
    /** where residents come, and where only others meet */
    readonly own: string
    readonly room: string
  }
  /** whose rates these are, where nobody has put a real practice in its place */
  readonly madeUp: (practice: string) => string
  /** the same in a sentence, for the proposal */
  readonly ownCosts: string
  readonly onThisPage: string
  /** the reasons that weigh most, as sentences */
  readonly chiefly: (reasons: string) => string
  /** how the price lies beside the budget; `left` is about what is left of it, null where that is nothing */
  readonly budget: {
    readonly none: string
    /** where much of it is left, what it can be kept for: people who are not there yet, or what could follow, if it is enough */
    /** hardly anything is left for a room and other costs of the client's own */
    readonly littleLeft: string
    readonly muchLeft: Record<'others' | 'later' | 'notEnough' | 'nothing', string>
    readonly amount: Record<Beside['vat'], (amount: string) => string>
    readonly over: (budget: string, more: string) => string
  } & Record<Beside['reading'], (budget: string, left: string | null) => string>
  /** where it takes longer than was asked for: what the months that were asked for are about */
  readonly prepared: (asked: string) => string
  readonly tableTitle: string
  readonly columns: {
    readonly part: string
    readonly who: string
    readonly when: string
    readonly days: string
    readonly price: string
  }
  readonly total: string
  readonly parts: string
  readonly facts: {
    readonly howMany: string
    readonly people: string
    readonly duration: string
    readonly who: string
    readonly when: string
    /** the client's own words about what is worked on follow */
    readonly case: string
    readonly milestones: string
    readonly price: string
  }
  readonly lessThanAsked: (asked: number, fits: number) => string
  readonly why: string
  readonly allReasons: (count: number) => string
  readonly against: string
  readonly yourAnswer: string
  readonly changeAnswer: string
  /** leads to where the rule behind a sentence or a number is explained */
  readonly ruleOf: (about: string) => string
  /** what its mark is */
  readonly ruleHint: string
  readonly notAdvised: string
  readonly stages: Record<Rejected['stage'], string>
  readonly later: string
  readonly laterIntro: string
  /** where several could follow: what each costs is said beside the programme alone */
  readonly laterEach: string
  /** a phase that is decided on first */
  /** the format without a capital */
  readonly secondPhase: (format: string) => string
  /** the programme as the phase before it, which can be ordered apart */
  readonly prePhase: {
    readonly title: string
    readonly is: string
    /** what it works on */
    readonly prepares: Record<Preparation, string>
    /** how many days with the talk at its end, and the price without and with value added tax */
    readonly costs: (days: string, exclVat: string, inclVat: string) => string
    /** by how much it is more than the budget */
    readonly over: (amount: string) => string
    /** who decides once there is a sponsor */
    readonly sponsorThen: string
    /** who decides at its end, as a name */
    readonly decision: (who: string) => string
    /** the programme itself, and the talk after it, as lines of a table */
    readonly programme: string
    readonly talk: (minutes: number) => string
    readonly total: string
    /** what the table is about, and that the programme in it is no second time paid */
    readonly caption: string
    readonly once: string
  }
  /** when it is decided on */
  readonly goNoGoWhen: (when: string) => string
  /** what the programme, the talk and the phase come to together; `saves`: what in the programme is then no longer needed */
  readonly laterSum: {
    readonly caption: Readonly<Record<'excl' | 'incl', string>>
    /** what stands above the amounts: the caption says in which value added tax */
    readonly amount: string
    readonly saves: string
    readonly talk: string
    readonly total: string
  }
  /** before conditions that must all be met */
  readonly laterAll: string
  /** the budget is enough for all of that */
  readonly laterWithin: string
  /** what this phase costs with a trajectory as large as the answers ask for, where that is not the smallest */
  readonly laterAsked: (trajectory: string, price: string) => string
  /**
   * what is mostly enough where all is settled before the programme begins, in the same value added tax as the amounts
   * before it; `smallest`: for a trajectory that is smaller than was asked for
   */
  readonly laterAtOnce: (price: string, smallest: boolean) => string
  /** what there has to be more of */
  readonly laterMore: (what: string) => string
  readonly laterRoom: string
  /** the talk in which a second phase is decided on */
  readonly laterGoNoGo: string
  /** what an answer that was just changed did to the advice */
  readonly changed: {
    readonly nothing: string
    /** parts that stay, each with what of it is more or less */
    readonly other: (changes: string) => string
    /** how long the programme was, and is */
    readonly length: (from: string, to: string) => string
    readonly mix: string
    readonly added: (parts: string) => string
    readonly gone: (parts: string) => string
    readonly price: (from: string, to: string) => string
    /** the parts, or how they lie, are others at the same price */
    readonly inside: string
    /** all is the same but the reasons */
    readonly reasons: string
    readonly close: string
  }
  readonly warnings: string
  readonly assumptions: string
  readonly allAssumptions: (count: number) => string
  readonly nothingYet: string
  readonly first: string
}
