import { callings, type CallingId } from './callings.ts'
import { evidence, type EvidenceId } from './evidence.ts'
import type { Audience } from './recommendation.ts'
import type { Speaking } from './rule.ts'
import type { Because } from './trace.ts'

/** Who sit in a part, as far as reasons tell them apart; all where it does not matter or nobody is left out. */
const sitting: Readonly<Record<Audience, readonly NonNullable<Speaking['concerns']>[]>> = {
  everyone: ['staff', 'partners', 'residents', 'across'],
  together: ['staff', 'partners', 'residents', 'across'],
  withResidents: ['staff', 'partners', 'residents', 'across'],
  core: ['staff', 'partners', 'residents', 'across'],
  // Employees of partners count as employees, but what is called the staff is without them.
  staff: ['staff', 'across'],
  staffAndPartners: ['staff', 'partners', 'across'],
  staffAndLeaders: ['staff'],
  firstGroup: ['staff', 'across'],
  facilitators: ['staff'],
  sponsor: ['staff'],
  sponsorToBe: ['staff'],
  parties: ['staff', 'partners'],
  leadersAndBoard: ['staff', 'partners'],
  residents: ['residents', 'across'],
  residentsWithStaff: ['residents', 'across'],
}

const speakers: Readonly<Partial<Record<EvidenceId | CallingId, Speaking>>> = { ...evidence, ...callings }

const concernOf = (id: Because): Speaking['concerns'] =>
  id.startsWith('rule:') ? speakers[id.slice('rule:'.length) as EvidenceId | CallingId]?.concerns : undefined

/** Of these reasons those that speak about the people in a part. */
export const concerning = (audience: Audience, ids: readonly Because[]): Because[] =>
  ids.filter((id) => {
    const concerns = concernOf(id)
    return concerns === undefined || sitting[audience].includes(concerns)
  })
