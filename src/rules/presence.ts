import type { Audience, Line } from './recommendation.ts'

const withResidents: readonly Audience[] = ['everyone', 'together', 'residents', 'residentsWithStaff', 'core']

/** Whether residents come to a meeting of a programme, be it a few of them in a core group. */
export const residentsCome = (lines: readonly Pick<Line, 'block' | 'audience'>[]): boolean =>
  lines.some(({ block, audience }) => block !== 'listeningTalks' && withResidents.includes(audience))

/** Whether a part is a series of dialogues, each for other people. */
export const isSeries = ({ block, people }: Pick<Line, 'block' | 'people'>): boolean =>
  block === 'dialogue' && people.because.includes('size:dialogueGroup')
