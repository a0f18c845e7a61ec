import { weighed, type Ending } from './rule.ts'

const conflict = ['conflict.open', 'conflict.noTrust'] as const

/** Daily change needs no programme. Source: domain.md A (order 1), R11. */
export const endings = weighed<Ending>()({
  'ending.noneNeeded': {
    when: { problemKnown: ['clear'], approachKnown: ['yes'], goals: { none: ['skill'] } },
    outcome: 'noneNeeded',
    yieldsTo: conflict,
    source: 'R11, S1',
  },
  'ending.oneWorkshop': {
    when: { problemKnown: ['clear'], approachKnown: ['yes'], goals: { any: ['skill'] } },
    outcome: 'atMostOneWorkshop',
    yieldsTo: conflict,
    source: 'R11, S1',
  },
})

export type EndingId = keyof typeof endings
