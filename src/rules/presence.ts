import { reckoned } from '../questionnaire/cells.ts'
import type { Answers } from '../questionnaire/types.ts'
import { itemOf } from '../questionnaire/walk.ts'
import type { Audience, Line, NoticeLine } from './recommendation.ts'

const withResidents: readonly Audience[] = [
  'everyone',
  'together',
  'residents',
  'residentsWithStaff',
  'withResidents',
]

/** Whether residents sit at a meeting, as others than the few in a core group. */
export const residentsSit = (lines: readonly Pick<Line, 'block' | 'audience'>[]): boolean =>
  lines.some(({ block, audience }) => block !== 'listeningTalks' && withResidents.includes(audience))

/** Whether residents come to a meeting of a programme, be it a few of them in a core group. */
export function residentsCome(
  lines: readonly Pick<Line, 'block' | 'audience'>[],
  { coreResidents }: Pick<Answers, 'coreResidents'>,
): boolean {
  const none = reckoned(itemOf('coreResidents').question, coreResidents) === 0
  return residentsSit(lines) || (!none && lines.some(({ audience }) => audience === 'core'))
}

/** Whether a part is a series of dialogues, each for other people. */
export const isSeries = ({ block, people }: Pick<Line, 'block' | 'people'>): boolean =>
  block === 'dialogue' && people.because.includes('size:dialogueGroup')

/** The point of attention that says how many cannot take part; undefined where all can. */
export const leftOutIn = (warnings: readonly NoticeLine[]): NoticeLine | undefined =>
  warnings.find(({ id }) => id === 'consequence:notReached' || id === 'consequence:firstGroupOnly')
