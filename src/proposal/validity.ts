import type { ProposalInput } from './proposalFrom.ts'

/** For how many days an offer to this client holds: terms of purchase of a gemeente often ask longer than others do. */
export const validityDaysFor = ({ practice, draft }: Pick<ProposalInput, 'practice' | 'draft'>): number =>
  (draft.sector === 'municipality' ? practice.municipalityValidityDays : undefined) ?? practice.validityDays

/** The last day on which an offer can be accepted, as an ISO date. */
export function validUntil(input: Pick<ProposalInput, 'madeOn' | 'practice' | 'draft'>): string {
  const day = new Date(input.madeOn)
  day.setUTCDate(day.getUTCDate() + validityDaysFor(input))
  return day.toISOString().slice(0, 10)
}
