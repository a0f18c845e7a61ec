import { reckoned } from '../questionnaire/cells.ts'
import type { Answers } from '../questionnaire/types.ts'
import { itemOf } from '../questionnaire/walk.ts'
import { isSeries } from './presence.ts'
import type { Audience, Line } from './recommendation.ts'
import { LECTURE_AND_DIALOGUE } from './situation.ts'

/** Who give time of their own, in the order in which they are told. */
export const givers = [
  'staff',
  'firstGroup',
  'residents',
  'core',
  'facilitators',
  'listening',
  'leadersAndBoard',
] as const
export type Giver = (typeof givers)[number]

/** What a programme takes of one person who comes to all that is there for them. */
export interface AskedTime {
  readonly giver: Giver
  readonly meetings: number
  readonly minutes: number
}

const ofStaff: readonly Audience[] = ['everyone', 'together', 'staff', 'staffAndPartners', 'staffAndLeaders']
const ofResidents: readonly Audience[] = [
  'everyone',
  'together',
  'residents',
  'residentsWithStaff',
  'withResidents',
]

/** Whether one person gives time to a part. The first group comes to everything else for the staff too. */
function comes(giver: Giver, { block, audience }: Line): boolean {
  switch (giver) {
    case 'staff':
      return ofStaff.includes(audience)
    case 'firstGroup':
      return audience === giver || ofStaff.includes(audience)
    case 'residents':
      return block !== 'listeningTalks' && ofResidents.includes(audience)
    case 'listening':
      return block === 'listeningTalks'
    default:
      return audience === giver
  }
}

/** Whether somebody set by hand how often people meet: as often as that the same people do, for all that is known. */
const isSetByHand = ({ sessions }: Line): boolean =>
  sessions.because.some((id) => id.startsWith('correction:'))

/** Whether each of the meetings is for other people: lectures, a series of dialogues, and circles of a house or of residents. */
const isForOthers = (line: Line): boolean =>
  line.block === 'lecture' ||
  line.block === 'listeningTalks' ||
  isSeries(line) ||
  (line.block === 'dialogue' &&
    ((line.audience === 'residentsWithStaff' && !isSetByHand(line)) ||
      line.people.because.includes('size:dialogueMandateGroup')))

const meetingsIn = (line: Line): number => (isForOthers(line) ? 1 : line.sessions.value) * line.spreadOver

/** What parts take together of one person who comes to all of them. */
const allOf = (parts: readonly Line[]): Omit<AskedTime, 'giver'> => ({
  meetings: parts.reduce((sum, line) => sum + meetingsIn(line), 0),
  minutes: parts.reduce((sum, line) => sum + meetingsIn(line) * line.minutes.value, 0),
})

/**
 * How much time a programme takes of one person, for each group that gives time: meetings, and minutes in all. Of a staff
 * with little time some come to talk and the others to listen: then the longer of the two counts.
 */
export function askedTimeOf(
  lines: readonly Line[],
  { staffHours }: Pick<Answers, 'staffHours'>,
): readonly AskedTime[] {
  const hours = reckoned(itemOf('staffHours').question, staffHours) ?? Infinity
  const either = lines.some(isSeries) && hours * 60 < LECTURE_AND_DIALOGUE
  return givers.flatMap((giver) => {
    const parts = lines.filter((line) => comes(giver, line))
    // Without a first group it is nobody; with one it is more than the others give.
    if (parts.length === 0 || !parts.some((line) => giver !== 'firstGroup' || line.audience === giver))
      return []
    if (!either || (giver !== 'staff' && giver !== 'firstGroup')) return [{ giver, ...allOf(parts) }]
    const [toHear, toTalk] = (['lecture', 'dialogue'] as const).map((without) =>
      allOf(parts.filter(({ block }) => block !== without)),
    )
    const most =
      toHear !== undefined && toTalk !== undefined && toTalk.minutes < toHear.minutes ? toHear : toTalk
    return most === undefined ? [] : [{ giver, ...most }]
  })
}
