import { reckoned } from '../questionnaire/cells.ts'
import { itemOf } from '../questionnaire/walk.ts'
import type { Decision } from './decide.ts'
import { isForm } from './formats.ts'
import { mannerOf, staffAmong } from './groups.ts'
import { residentsInSeries } from './room.ts'
import type { Line } from './recommendation.ts'
import type { Situation } from './situation.ts'

/** What is read of a part to count who are there. */
export type Seating = Pick<Line, 'block' | 'audience' | 'people' | 'sessions' | 'groups'>

/** How many of each public. */
interface Publics {
  readonly staff: number
  readonly residents: number
}

/** Of the people who are wanted: how many talk or practise, how many only hear a lecture, and who come to nothing. */
export interface Turnout {
  readonly wanted: number
  readonly talking: number
  readonly listening: number
  readonly absent: Publics
}

/** Whether there are other people each time: at lectures, in a series of dialogues, and in circles of a house. */
function isForOthers({ block }: Seating, situation: Situation): boolean {
  const manner = mannerOf(situation)
  return block === 'lecture' || (block === 'dialogue' && (manner === 'series' || manner === 'apart'))
}

/** Who have a seat in a part. Where both publics sit, each has its share of the seats. */
function seated(part: Seating, situation: Situation): Publics {
  const { numbers, offering } = situation
  const { people, groups, sessions, audience } = part
  const seats = people.value * groups.value * (isForOthers(part, situation) ? sessions.value : 1)
  const atOneTable = () => shared(Math.min(numbers.residents, seats - staffAmong(situation)))
  const shared = (residents: number): Publics => ({
    staff: seats - Math.round(residents),
    residents: Math.round(residents),
  })
  switch (audience) {
    case 'withResidents':
      return atOneTable()
    case 'everyone':
    case 'together':
      // Few among a large staff who sit in one dialogue all have their seat there.
      if (
        part.block === 'dialogue' &&
        mannerOf(situation) === 'series' &&
        !residentsInSeries(numbers, offering.sizes)
      )
        return atOneTable()
      return shared((seats * numbers.residents) / Math.max(1, numbers.staff + numbers.residents))
    case 'core':
      return shared(
        Number.isFinite(numbers.coreResidents)
          ? (seats * numbers.coreResidents) / Math.max(1, numbers.corePeople)
          : offering.sizes.setResidents * groups.value,
      )
    case 'residents':
      return shared(seats)
    case 'residentsWithStaff': {
      // The same few of the staff sit in each: who hears residents only once, hears half of them.
      const few = staffAmong(situation)
      return { staff: few, residents: (people.value - few) * sessions.value }
    }
    default:
      return shared(0)
  }
}

const most = (amounts: readonly number[]): number => Math.max(0, ...amounts)

/**
 * How many of the staff take part beside the dialogue among themselves: the few who sit among the residents are of the
 * core group, where there is one that practises.
 */
export const staffBesides = (situation: Situation, parts: readonly Seating[]): number =>
  most(
    parts
      .filter(({ audience }) => audience === 'residentsWithStaff' || audience === 'core')
      .map((part) => seated(part, situation).staff),
  )

/** How many of each public come to some parts: the same people as far as they can, but for the circles of a house. */
function comingTo(parts: readonly Seating[], situation: Situation): Publics {
  const all = parts.map((part) => seated(part, situation))
  const house = parts
    .filter(({ audience }) => audience === 'staffAndLeaders')
    .reduce((sum, part) => sum + seated(part, situation).staff, 0)
  // Who sit with residents in one dialogue of a series, sit in no other.
  const series = parts
    .filter(({ block }) => block === 'dialogue' && mannerOf(situation) === 'series')
    .reduce((sum, part) => sum + seated(part, situation).staff, 0)
  return {
    staff: most([...all.map(({ staff }) => staff), house + staffBesides(situation, parts), series]),
    residents: most(all.map(({ residents }) => residents)),
  }
}

/**
 * Counts who are there, each public by itself: room that one of them leaves seats nobody of the other. One more meeting
 * never makes it fewer. Of people whom nobody counted it is not said that they are not there.
 */
export function turnoutOf(
  { evaluation, situation }: Pick<Decision, 'evaluation' | 'situation'>,
  lines: readonly Seating[],
): Turnout {
  const parts = lines.filter(({ block }) => isForm(block))
  const talking = comingTo(
    parts.filter(({ block }) => block !== 'lecture'),
    situation,
  )
  const there = comingTo(parts, situation)
  const counted = (who: keyof Publics) =>
    reckoned(itemOf(who).question, evaluation.walk.answers[who]) === undefined ? 0 : situation.numbers[who]
  const wanted: Publics = { staff: counted('staff'), residents: counted('residents') }
  const within = ({ staff, residents }: Publics) =>
    Math.min(wanted.staff, staff) + Math.min(wanted.residents, residents)
  return {
    wanted: wanted.staff + wanted.residents,
    talking: within(talking),
    listening: within(there) - within(talking),
    absent: {
      staff: Math.max(0, wanted.staff - there.staff),
      residents: Math.max(0, wanted.residents - there.residents),
    },
  }
}
