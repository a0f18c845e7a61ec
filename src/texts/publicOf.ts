import type { Draft } from '../questionnaire/types.ts'

/** Who the people are that an organisation wants to work with. */
export type Public = 'residents' | 'clients' | 'parents'

/** What tells who they are. */
export type Whose = Pick<Draft, 'sector' | 'areaBound'>

/** Parents and pupils go together. Social work that is about no neighbourhood is about clients. */
export const publicOf = ({ sector, areaBound }: Whose): Public =>
  sector === 'education'
    ? 'parents'
    : sector === 'care' || (sector === 'welfare' && areaBound === 'no')
      ? 'clients'
      : 'residents'
