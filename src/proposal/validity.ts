import type { ProposalInput } from './proposalFrom.ts'

/** The last day on which an offer can be accepted, as an ISO date. */
export function validUntil({ madeOn, practice }: Pick<ProposalInput, 'madeOn' | 'practice'>): string {
  const day = new Date(madeOn)
  day.setUTCDate(day.getUTCDate() + practice.validityDays)
  return day.toISOString().slice(0, 10)
}
