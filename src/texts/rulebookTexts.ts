import type { EntryKind } from '../rules/catalogue.ts'
import type { Size, SizeId } from '../rules/offering.ts'
import type { PriceId } from '../rules/price.ts'
import type { Calling, Ending } from '../rules/rule.ts'
import type { SourceId, SourceKind } from '../rules/sources.ts'

/** Conditions in words. What a question is called and what can be answered stands in the texts of the questions. */
export interface ConditionTexts {
  /** asked, and not answered; `unknown` is the answer of who does not know yet, where the question offers it */
  readonly open: (unknown: string | undefined) => string
  readonly answered: string
  readonly atLeast: (least: string) => string
  readonly moreThan: (amount: string) => string
  readonly atMost: (most: string) => string
  /** of several that may be chosen; the options come with their quotes */
  readonly noneOf: (options: string, count: number) => string
  readonly quoted: (option: string) => string
  /** between two things that both hold */
  readonly and: string
  /** between two conditions of which one is enough */
  readonly or: string
  /** before several conditions of which one is enough, after what must hold in any case */
  readonly oneOf: string
}

/** The parts in which the rule book is laid out, in their order. */
export const sections = [
  'questions',
  'evidence',
  'contraindications',
  'callings',
  'endings',
  'doses',
  'limits',
  'blocks',
  'prices',
  'order',
  'warnings',
  'assumptions',
] as const
export type Section = (typeof sections)[number]

/** What a table of the rule book has a column for. */
export const columns = [
  'id',
  'kind',
  'group',
  'text',
  'condition',
  'lecture',
  'dialogue',
  'workshop',
  'actionLearning',
  'excludes',
  'effect',
  'lift',
  'value',
  'unit',
  'share',
  'source',
  'since',
] as const
export type Column = (typeof columns)[number]

/** When each limit holds; amounts come with their units, classes as the steps in which time is counted. */
interface LimitTexts {
  readonly budget: (vat: string) => string
  /** `both`: the time from which one person can come to a lecture and a dialogue */
  readonly staffHours: (classes: string, both: string) => string
  readonly residentHours: (classes: string) => string
  readonly oneMeeting: (time: string, people: string) => string
  /** more than `most` makes no difference */
  readonly months: (classes: string, most: string) => string
  readonly coreMeetings: (least: string, most: string) => string
  readonly notAlone: string
  readonly notAmongThemselves: string
  readonly notTwice: string
  readonly listenFirst: string
  readonly tooFewPeople: (lecture: string, dialogue: string, workshop: string) => string
  readonly sessionLength: (least: string) => string
  readonly tooFewReasons: string
}

/** The words of the rule book itself; what the rules say stands with the reasons and the questions. */
export interface RulebookTexts {
  readonly lead: string
  readonly judgement: string
  readonly contents: string
  readonly how: { readonly title: string; readonly steps: readonly string[] }
  readonly conditions: ConditionTexts
  readonly filter: {
    readonly title: string
    readonly section: string
    readonly format: string
    readonly question: string
    readonly theme: string
    readonly words: string
    readonly wordsHint: string
    readonly any: string
    readonly reset: string
    readonly shown: (shown: number, all: number) => string
    readonly none: string
  }
  readonly missing: (id: string) => string
  readonly sections: Record<Section, { readonly title: string; readonly intro: string }>
  readonly kinds: Record<EntryKind, string>
  readonly flow: {
    readonly title: string
    readonly alt: string
    readonly caption: string
    readonly onlyWhen: string
  }
  readonly entry: {
    readonly when: string
    readonly askedWhen: string
    readonly answers: string
    readonly excludes: string
    readonly against: string
    readonly points: string
    readonly source: string
    readonly since: (day: string) => string
    /** in what part of all sets of answers it holds, as "12%" */
    readonly share: (percent: string) => string
    readonly link: (id: string) => string
    readonly format: string
    readonly support: string
    readonly formOf: (format: string) => string
    readonly unlessExcludedBy: (rules: string) => string
    /** a point of attention that is only said where a format is advised */
    readonly advisedWith: (format: string) => string
    readonly dose: (points: number, sessions: number) => string
    readonly order: (first: string, next: string, weeks: number) => string
    readonly steering: string
    readonly notSteering: string
    readonly free: Record<'text' | 'period' | 'place', string>
    readonly range: (least: string, most: string) => string
    readonly atMost: (most: number) => string
    readonly reckonedAs: (band: string, amount: string) => string
    readonly whole: string
  }
  readonly calls: Record<Calling['calls'], string>
  readonly limits: LimitTexts
  readonly endings: Record<Ending['outcome'], string>
  readonly sizes: Record<SizeId, string>
  readonly units: Record<Size['unit'] | 'percent', (value: number) => string>
  readonly prices: Record<PriceId, { readonly text: string; readonly effect: string }>
  /** other words by which somebody may look for an entry, by its id */
  readonly searchWords: Readonly<Record<string, string>>
  readonly sources: {
    readonly title: string
    readonly intro: string
    readonly kinds: Record<SourceKind, { readonly title: string; readonly meaning: string }>
    readonly titles: Record<SourceId, string>
    /** what stands beside a rule; a numbered source goes by its number */
    readonly short: Record<'own' | 'cases' | 'practice', string>
    readonly part: (letter: string) => string
  }
  readonly columns: Record<Column, string>
  /** said on the command line */
  readonly compared: {
    readonly added: (id: string, kind: string) => string
    readonly removed: (id: string, kind: string) => string
    readonly changed: (id: string, columns: string) => string
    readonly columnAdded: (column: string) => string
    readonly columnRemoved: (column: string) => string
    readonly empty: string
    readonly same: string
    readonly total: (added: number, removed: number, changed: number) => string
  }
}
