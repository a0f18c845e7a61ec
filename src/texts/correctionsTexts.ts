import type { NotAppliedWhy } from '../rules/corrections/correct.ts'
import type { CorrectionFaultCode } from '../rules/corrections/correctionsFile.ts'

/** The words about what a consultant corrects: on the screen where it is done, and in the proposal. */
export interface CorrectionsTexts {
  readonly title: string
  readonly intro: string
  readonly table: {
    readonly caption: string
    readonly what: string
    readonly computed: string
    readonly corrected: string
    readonly howMany: string
    readonly when: string
    readonly days: string
    readonly price: string
    readonly together: string
    readonly duration: string
    readonly exclVat: string
    readonly inclVat: string
    /** stands at a cell that is another than the one beside it */
    readonly differs: string
    /** in a cell of a part that is not there */
    readonly absent: string
    readonly status: Record<'same' | 'changed' | 'added' | 'dropped', string>
    /** what was taken off the whole, which the prices of the parts hold */
    readonly discount: (amount: string) => string
  }
  readonly partsTitle: string
  readonly wholeTitle: string
  readonly actions: Record<'adjust' | 'drop' | 'add' | 'lead' | 'discount', string>
  readonly adjustOf: (part: string) => string
  readonly dropOf: (part: string) => string
  readonly fields: {
    /** before a value in a hint: what the rules worked out */
    readonly computed: (value: string) => string
    readonly sessions: string
    /** where there may be groups as well: what the one is and what the other */
    readonly sessionsHint: string
    readonly groups: string
    readonly groupsHint: string
    /** how often people come together in all; `parts`: over how many times each meeting is spread */
    readonly inAll: (groups: number, sessions: number, parts: number) => string
    readonly days: string
    readonly daysHint: string
    readonly price: string
    readonly priceHint: string
    readonly place: string
    readonly placeAsNow: string
    readonly placeWeeks: string
    readonly placeBefore: (part: string) => string
    readonly placeAfter: (part: string) => string
    readonly weekFrom: string
    readonly weekTo: string
    readonly block: string
    readonly theme: string
    readonly format: string
    readonly discountBy: string
    readonly byPercent: string
    readonly byEuro: string
    readonly percent: string
    readonly euro: string
    readonly reason: string
    readonly reasonHint: string
    readonly choose: string
  }
  readonly against: {
    readonly title: string
    readonly intro: string
    /** label of the reason for going against one rule; `what` is what that rule says */
    readonly reason: (what: string) => string
  }
  readonly save: string
  readonly cancel: string
  readonly remove: string
  readonly removeOf: (what: string) => string
  readonly errorTitle: string
  /** what is wrong, and what would be right; `most` is the highest that may be */
  readonly faults: Record<CorrectionFaultCode, (most: string) => string>
  readonly notANumber: string
  readonly appliedTitle: string
  readonly noneApplied: string
  readonly because: string
  readonly overruled: string
  readonly unreadableTitle: string
  readonly unreadableIntro: string
  readonly unreadable: (id: string, faults: string) => string
  readonly notAppliedTitle: string
  readonly notAppliedIntro: string
  readonly why: Record<NotAppliedWhy, string>
  readonly announced: {
    readonly done: (what: string, price: string) => string
    readonly removed: (what: string, price: string) => string
    readonly noLonger: (what: string) => string
  }
  readonly say: {
    readonly sessions: (count: number) => string
    readonly groups: (count: number) => string
    readonly days: (count: string, one: boolean) => string
    readonly insteadOf: (now: string, before: string) => string
    readonly of: (part: string, what: string) => string
    readonly add: (part: string) => string
    readonly drop: (part: string) => string
    readonly lead: (format: string) => string
    readonly before: (part: string, other: string) => string
    readonly after: (part: string, other: string) => string
    readonly percentOff: (percent: string, amount: string | null) => string
    readonly euroOff: (amount: string) => string
    readonly withTheme: (part: string, theme: string) => string
  }
  readonly proposal: {
    readonly title: string
    readonly intro: string
    readonly against: string
    readonly reason: (reason: string) => string
    readonly price: (computed: string, corrected: string) => string
    /** what is asked where parts were left out of the offer, or are an option in it */
    readonly offered: (asked: string) => string
  }
}
