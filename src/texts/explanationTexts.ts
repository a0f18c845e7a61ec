import type { EvidenceId } from '../rules/evidence.ts'
import type { Block, Format } from '../rules/formats.ts'
import type { Beside } from '../rules/beside.ts'
import type { Amount } from '../rules/recommendation.ts'
import type { Firmness } from '../rules/firmness.ts'

/** What stands behind an advice, in words: how firm it is, what would change it, what more or less would bring. */
export interface ExplanationTexts {
  /** while questions are still asked: what is certain already, and that one may stop */
  readonly stop: {
    readonly may: (format: string) => string
    /** with the pages that would be skipped */
    readonly settled: (format: string, skipped: string) => string
    /** what is open on the page that is on screen, among the others */
    readonly onThisPage: string
    /** said with it where money or time is among what would be skipped */
    readonly ifRoom: string
    readonly stop: string
  }
  /** said with the mix where many questions are open */
  readonly provisional: (open: number) => string
  readonly firmTitle: string
  /** what the firmness is about: the format that leads, or that there is no programme yet */
  readonly heart: (format: string) => string
  readonly noHeart: string
  readonly firm: Record<Firmness['level'], string>
  /** what to do with a close call, to who has no adviser yet */
  readonly discuss: string
  /** firm, although other answers to a few questions would make something else the heart */
  readonly firmWhile: string
  /** the same where it would be called firmer, were it not for what is still open */
  readonly heldBack: Record<Firmness['level'], string>
  readonly weighing: Record<NonNullable<Firmness['weighing']>, string>
  /** how many of the other answers, one at a time, would turn it */
  readonly turning: (counted: Pick<Firmness, 'turning' | 'touching' | 'seating' | 'others'>) => string
  /** the same where there is no programme: how many would bring one */
  readonly comesWith: (turning: number, others: number) => string
  /** where nothing is settled and questions are open */
  readonly openTogether: (count: number) => string
  /** the one or two questions it hangs on, as a lead-in to links */
  readonly hangsOn: (count: number) => string
  readonly settled: (format: string) => string
  /** said with it where time or money is still open */
  readonly roomOpen: string
  readonly fork: (one: string, other: string) => string
  readonly next: string
  readonly changeTitle: string
  readonly changeIntro: string
  readonly nothingBetter: string
  readonly dependsTitle: string
  /** a format within a sentence: "een workshop" */
  readonly formats: Record<Format, string>
  /** so many of them, as something that comes: "twee dialoogsessies" */
  readonly some: (format: Format, count: number) => string
  /** all of them, as something that is there and goes: "de dialoogsessies" */
  readonly all: (format: Format, count: number) => string
  /** a lecture and a dialogue in one evening, that comes or is there */
  readonly together: string
  readonly theEvening: string
  readonly quoted: (answer: string) => string
  /** a run of estimates as one amount */
  readonly amount: {
    readonly from: (amount: string) => string
    /** the same where a smaller amount was not tried, and may do too */
    readonly tried: (amount: string) => string
    /** an amount of money, as the budget was answered */
    readonly vat: Record<Beside['vat'], (amount: string) => string>
    readonly range: (from: string, to: string) => string
    /** some amounts that are known to do it, where others within an estimate may not */
    readonly such: (amounts: string) => string
  }
  /** "Antwoordt u “Ja” op “Is er een kerngroep?”"; for several choices also what is added or taken away */
  readonly instead: (question: string, answer: string) => string
  /** where nothing was chosen yet */
  readonly chosen: (question: string, answer: string) => string
  readonly added: (question: string, answer: string) => string
  readonly removed: (question: string, answer: string) => string
  readonly both: (one: string, other: string) => string
  /** what follows, after the answer or answers */
  readonly gains: (formats: string, count: number) => string
  readonly loses: (formats: string, count: number) => string
  readonly replaces: (gained: string, lost: string, count: number) => string
  /** what is different, where that is no other format and no other heart */
  readonly peopleOnly: (what: string) => string
  readonly leads: (format: string) => string
  /** why less backing brings a workshop, where it does: a sentence of its own */
  readonly tried: Readonly<Partial<Record<EvidenceId, string>>>
  readonly noProgramme: string
  readonly noneNeeded: string
  /** where problem and approach are known, and the one workshop that would help cannot be */
  readonly noWorkshop: string
  readonly aProgramme: (formats: string) => string
  /** the same for what asks for more than the first that brings one; the answer is said as a sentence would begin */
  readonly larger: (formats: string, answer: string) => string
  /** said of a programme in which residents who are wanted do not take part yet */
  readonly withoutResidents: string
  /** what else is different in a programme, each a clause that reads on after "dan …" */
  readonly besides: {
    readonly number: (format: Format, count: number) => string
    /** so many of them, of about so many people in all */
    readonly ofPeople: (named: string, seats: number) => string
    readonly fewer: (named: string, count: number) => string
    readonly more: (named: string, count: number) => string
    /** as many dialogues with fewer seats */
    readonly seats: (seats: number) => string
    readonly mandateTalk: { readonly comes: string; readonly goes: string }
    readonly listeningTalks: { readonly comes: (count: number) => string; readonly goes: string }
    readonly talksCome: (talks: string, count: number) => string
    readonly talksGo: (talks: string, count: number) => string
    /** less than half of the whole is left */
    readonly muchSmaller: string
  }
  /** a public that no longer takes part, and one that from now on does */
  readonly leave: { readonly residents: string; readonly staff: string }
  readonly join: { readonly residents: string; readonly staff: string }
  /** residents who still take part, and no longer in a dialogue; or from now on in one too */
  readonly table: { readonly leave: string; readonly join: string }
  readonly more: (count: number) => string
  readonly variantsTitle: string
  /** where a consultant corrected the advice: what is compared is the one that was worked out */
  readonly uncorrected: string
  readonly compact: { readonly title: string; readonly text: string; readonly none: string }
  readonly deeper: {
    readonly title: string
    readonly text: string
    readonly none: string
    /** before what a next group costs, where that brings no other format */
    readonly noOther: string
  }
  /** what it takes to go on with whoever does not take part yet */
  readonly goingOn: {
    readonly title: string
    /** where a first group begins: how many are in one, what the next costs, and how many people come after it */
    readonly group: (people: number, price: string, left: string) => string
    /** the same where part of the staff talks among themselves */
    readonly dialogue: (people: number, price: string, left: string) => string
    /** the same where a large staff does so in several circles */
    readonly circles: (people: number, price: string, left: string) => string
    /** the same where residents are heard in so many small circles */
    readonly circle: (people: number, price: string, left: string, times: number) => string
    /** the same where residents meet in so many dialogues, each for others of them */
    readonly evening: (people: number, price: string, left: string, times: number) => string
    /** one more of these can be paid; `kinds`: of how many kinds it was told what the next costs */
    readonly fits: (kinds: number) => string
  }
  /** the parts of such a programme in one sentence */
  readonly youGet: (parts: string) => string
  /** "Dat kost ongeveer € 4.550 zonder btw en duurt drie maanden." */
  readonly variantPrice: (price: string, months: string) => string
  readonly difference: string
  /** how much of a block there is in the advice and here */
  readonly change: (block: Block, name: string, from: Amount, to: Amount) => string
  /** the same with what it costs more or less */
  readonly costsMore: (said: string, amount: string) => string
  readonly costsLess: (said: string, amount: string) => string
  readonly needs: string
  readonly loading: string
}
