import type { Amounts } from './amounts.ts'
import type { QuestionId } from '../questionnaire/types.ts'
import type { ContraindicationId } from './contraindications.ts'
import type { Block, Form, Format, Milestone } from './formats.ts'
import type { Limit } from './limits.ts'
import type { PrePhase } from './prePhase.ts'
import type { Because, NoticeId, OutcomeId, Traced } from './trace.ts'
import type { Weeks } from './programme.ts'

export const themes = ['socialLab', 'safety', 'youth', 'elderly', 'other'] as const
export type Theme = (typeof themes)[number]

/** Who take part in a part of the programme. */
export const audiences = [
  'everyone',
  'staff',
  'staffAndLeaders',
  'residents',
  /** residents, with some of the staff among them */
  'residentsWithStaff',
  /** the one dialogue of a series among colleagues at which residents sit too */
  'withResidents',
  /** where partners sit with them and residents do not */
  'staffAndPartners',
  'together',
  'core',
  /** the first few of a staff too large to practise */
  'firstGroup',
  'facilitators',
  'sponsor',
  /** whom to ask, where nobody has taken it on yet */
  'sponsorToBe',
  /** somebody of each party, where several work together and none leads */
  'parties',
  'leadersAndBoard',
] as const
export type Audience = (typeof audiences)[number]

/**
 * Why a part is there although more speaks against it than for it: it leads, it is how the many are reached, or it goes
 * along with what leads.
 */
export type Despite = 'lead' | 'reach' | 'company'

/** One part of the programme. */
export interface Line {
  readonly block: Block
  readonly format: Format | null
  readonly theme: Theme | null
  readonly audience: Audience
  /** meetings that each group has; a series with another public each time counts as one group */
  readonly sessions: Traced
  /** what the answers asked for, before time and money */
  readonly asked: Traced
  /** fixed groups that each go through all the meetings */
  readonly groups: Traced
  /** people in one group, or in one meeting of a series */
  readonly people: Traced
  /** minutes of one meeting */
  readonly minutes: Traced
  /** shorter meetings that one session is spread over */
  readonly spreadOver: number
  /** adviser days */
  readonly days: Traced
  /** euros excluding value added tax */
  readonly price: Traced
  readonly weeks: Weeks
  /** why it is not sooner */
  readonly timing: readonly Because[]
  /** moments within it, with the week in which they fall; its days and price hold them */
  readonly milestones: readonly { readonly id: Milestone; readonly week: number }[]
  /** why this part is there */
  readonly because: readonly Because[]
  /** what speaks against it, and did not weigh enough */
  readonly against: readonly Because[]
  /** why it is there all the same, where more points speak against it than for it; null where they do not */
  readonly despite: Despite | null
}

/** A format that is not in the programme. */
export interface Rejected {
  readonly format: Format
  readonly stage: 'contraindication' | 'notNeeded' | 'capacity' | 'noEvidence' | 'noRoom' | 'outweighed'
  readonly because: readonly Because[]
}

/** A format that fits but cannot take part now: a second phase, after go/no-go. */
export interface Later {
  readonly format: Format
  /** what would have to change first */
  readonly once: readonly ContraindicationId[]
  /** what it would bring at its smallest beside the programme that there is, with what each costs */
  readonly holds: readonly { readonly block: Block; readonly price: Amounts }[]
  /** what all of that costs together */
  readonly price: Amounts
  /** meetings that it then has */
  readonly meetings: number
  /** a trajectory as large as the answers ask for: its meetings, how many groups have them, and all of its price; null where it is the smallest */
  readonly asked: { readonly meetings: number; readonly groups: number; readonly price: Amounts } | null
  /** what the programme itself would then cost less, as something in it is no longer needed; null where all of it stays */
  readonly saves: Amounts | null
  /** what the programme with it would cost where all were settled before it begins: one programme, and no talk before it */
  readonly atOnce: Amounts
  /** the time and money that there is too little of for that; `sessionLength`: no meeting may take as long as it asks */
  readonly short: readonly (Limit | 'sessionLength')[]
  /** what the go/no-go talk before it would cost, where something has to change first */
  readonly goNoGo: Amounts | null
  readonly because: readonly Because[]
}

export interface NoticeLine {
  readonly id: NoticeId
  /** how many people it is about, where that is counted */
  readonly people?: number
  /** what it would cost, in euros excluding value added tax, where it is about something that could come later */
  readonly price?: number
  readonly because: readonly Because[]
}

/** What a programme takes in all. */
export interface Totals {
  readonly days: Traced
  /** whole months from go-ahead to the end */
  readonly months: Traced
  /** euros */
  readonly price: { readonly exclVat: Traced; readonly vat: Traced; readonly inclVat: Traced }
}

/** How much of a block there is: nothing where it is not in the programme. */
export interface Amount {
  /** that each group has */
  readonly meetings: number
  readonly groups: number
  /** people in the largest group */
  readonly people: number
  /** adviser days */
  readonly days: number
}

/** How much of a block there is in one programme, and in another. */
export interface Change {
  readonly block: Block
  /** whose it is, where staff and residents have a dialogue each; null where the block is one thing */
  readonly audience: Audience | null
  readonly from: Amount
  readonly to: Amount
}

/** Another programme from the same answers. */
export interface Variant extends Totals {
  readonly id: 'compact' | 'deeper'
  readonly lines: readonly Line[]
  /** all that differs from the advice, with what it costs more (or less, below nothing): together the whole difference */
  readonly changes: readonly (Change & { readonly dearer: Amounts })[]
  /** for the larger one: what it would need more of */
  readonly because: readonly Because[]
}

/** What there is too little of for anything that fits. */
export interface Shortage {
  readonly of: readonly Limit[]
  /** whether more of any one of them would do; otherwise all of them are short */
  readonly any: boolean
  /** the least that fits: what it is and costs, with and without value added tax; null where money is not short */
  readonly least: {
    readonly form: Form
    /** how many people it is for at most; null where it is for all */
    readonly people: number | null
    /** whether listening talks come before it, and are in its price */
    readonly listening: boolean
    readonly exclVat: Traced
    readonly inclVat: Traced
    /** the same with what can be done first, which is paid once */
    readonly withFirst: Amounts
  } | null
}

/** The tailored approach, worked out. Holds ids and numbers only: the words are looked up in either language. */
export interface Recommendation extends Totals {
  readonly kind: 'advice' | 'notYet' | 'noneNeeded'
  /** the version of the rules that made it */
  readonly rules: string
  readonly lead: Format | null
  readonly lines: readonly Line[]
  readonly rejected: readonly Rejected[]
  readonly later: readonly Later[]
  /** the programme as what can be ordered apart before a second phase; null where it leads up to none */
  readonly prePhase: PrePhase | null
  readonly outcome: OutcomeId | null
  /** what is short, where nothing can be for want of time or money */
  readonly shortage: Shortage | null
  readonly fit: Readonly<Record<Format, Traced>>
  readonly warnings: readonly NoticeLine[]
  readonly assumptions: readonly NoticeLine[]
  /** the questions that are asked and still open */
  readonly open: readonly QuestionId[]
}
