import type { ProgrammeTexts } from './adviceTexts.ts'
import type { ProposalTexts } from './proposalTexts.ts'
import type { ReasonTexts } from './reasonTexts.ts'

/** Some of the texts, as deep as they lie. */
export type Otherwise<Texts> = {
  readonly [Key in keyof Texts]?: Texts[Key] extends string | ((...said: never[]) => string)
    ? Texts[Key]
    : Otherwise<Texts[Key]>
}

/** What is said otherwise to a client who has no staff, such as residents with a plan of their own. */
export interface WithoutStaffTexts {
  readonly reasons: Otherwise<Omit<ReasonTexts, 'withoutStaff'>>
  readonly programme: Otherwise<ProgrammeTexts>
  readonly parts: Otherwise<ProposalTexts['blocks']>
  readonly chapters: Otherwise<ProposalTexts['chapters']>
}
