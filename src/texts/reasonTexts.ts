import type { ContraindicationId } from '../rules/contraindications.ts'
import type { EvidenceId } from '../rules/evidence.ts'
import type { Block, Form, Format } from '../rules/formats.ts'
import type { AssumptionId, WarningId } from '../rules/notices.ts'
import type { PrecedenceId } from '../rules/precedence.ts'
import type { Despite, Theme } from '../rules/recommendation.ts'
import type { WithoutStaffTexts } from './withoutStaffTexts.ts'
import type { ConsequenceId, LimitId, ObjectiveId, OutcomeId, RuleId } from '../rules/trace.ts'

/** What there can be too little of for a part. */
type Scarce = 'budget' | 'months' | 'staffHours' | 'residentHours' | 'coreMeetings' | 'sessionLength'

/** Every reason that the rules can give, by id. A rule without words does not compile. */
export interface ReasonTexts {
  readonly formats: Record<Format, string>
  readonly blocks: Record<Block, string>
  /** the client's own theme, as it was written */
  readonly ownTheme: (name: string) => string
  readonly themes: Record<Theme, string>
  readonly rules: Record<RuleId, string>
  /** how a rule reads at one part of the programme, or at a format that is left out, where its usual sentence says more than that */
  readonly at: Partial<Record<RuleId, Partial<Record<Block, string>>>>
  /** how a rule reads where it speaks against a format and the usual sentence would not fit */
  readonly against: Partial<Record<EvidenceId, string>>
  /** what would lift a contra-indication, as the end of a sentence; the sentence; and one more before its end */
  readonly lift: (what: string) => string
  /** where that is said below, with all that comes with it */
  readonly liftLater: string
  readonly andLift: (some: string, last: string) => string
  readonly lifts: Record<ContraindicationId, string>
  /** why a part is there although more speaks against it than for it; `lead` is the format that leads */
  readonly despite: Record<Despite, (lead: string) => string>
  /** how points become sessions */
  readonly doses: Record<Format, string>
  readonly limits: Record<LimitId, string>
  readonly objectives: Record<ObjectiveId, string>
  /** why one part comes before another */
  readonly order: Record<PrecedenceId, string>
  /** why a supporting block is there, where no rule says so */
  readonly sizes: Record<'harvest' | 'coordination' | 'facilitatorTraining', string>
  readonly outcomes: Record<OutcomeId, string>
  /** what to do first, then */
  readonly outcomeSteps: Record<OutcomeId, string>
  /** the same where it is known what is short: which, as a list, and what the least that fits would cost */
  readonly shortage: {
    readonly names: Record<Scarce, string>
    /** the same, where more of it is needed */
    readonly more: Record<Scarce, string>
    readonly why: Record<'tooLittleRoom' | 'listenFirst', (short: string) => string>
    /** `talks`: how many talks can be done first */
    readonly step: (short: string, talks: number) => string
    /** where there is room for the listening talks, and not for what comes after them */
    readonly whyAfterListening: (short: string) => string
    readonly stepAfterListening: (short: string) => string
    /** the least that fits: what it is, without and with value added tax */
    /** `people`: how many it is for at most; null where it is for all */
    readonly forms: Record<Form, (people: number | null) => string>
    /** the least, where listening talks come before it and are in the price */
    readonly withListening: (form: string) => string
    readonly least: (form: string, excl: string, incl: string) => string
    /** `afterTalk`: the talk about the assignment, which comes first, is paid out of the same money */
    readonly missing: (amount: string, afterTalk: boolean) => string
  }
  readonly warnings: Record<WarningId, string>
  readonly assumptions: Record<AssumptionId, string>
  readonly consequences: Record<ConsequenceId, string>
  /** the same where it is known of how many people that is so; `one`: it is a single person */
  readonly counted: Partial<Record<ConsequenceId, (people: string, one: boolean) => string>>
  /** the same where it is known what would have to be paid for it, and for how many people */
  readonly priced: Partial<Record<ConsequenceId, (people: string, price: string) => string>>
  /** before the words of who corrected a number or a part */
  readonly corrected: (reason: string) => string
  /** what is said otherwise to a client who has no staff */
  readonly withoutStaff: WithoutStaffTexts
  /** a band read as a figure */
  readonly reckoned: (label: string, value: string) => string
}
