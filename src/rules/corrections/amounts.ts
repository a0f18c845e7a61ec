import { daysOf, quarters } from '../days.ts'
import { nothing } from '../mix.ts'
import type { Line } from '../recommendation.ts'
import { practising } from '../room.ts'
import type { Situation } from '../situation.ts'
import { traced } from '../trace.ts'
import { countable, type AmountsCorrection } from './correction.ts'
import { corrected, correctionId } from './programmeNow.ts'

/** Adviser days of so many sessions and groups: as the rules count them, and otherwise in the measure of what it was. */
function daysFor(line: Line, sessions: number, groups: number, situation: Situation): number {
  const days = (mix: object) => daysOf({ ...nothing, ...mix }, situation, situation.offering)
  switch (line.block) {
    case 'lecture':
      return days({ lecture: sessions }).lecture
    case 'workshop':
      return days({ workshop: sessions, groups }).workshop
    case 'actionLearning':
      return days({ actionLearning: sessions, sets: groups }).actionLearning
    default:
      return quarters((line.days.value / line.sessions.value) * sessions)
  }
}

/** How many people there are in each of so many groups, or at each of so many lectures. */
function peopleFor({ block, people }: Line, sessions: number, groups: number, situation: Situation): number {
  const { numbers, offering } = situation
  const { sizes } = offering
  switch (block) {
    case 'lecture':
      return Math.min(sizes.lectureGroup, Math.ceil((numbers.staff || numbers.residents) / sessions))
    case 'workshop':
      return Math.ceil(Math.min(practising(numbers, offering).people, groups * sizes.workshopGroup) / groups)
    case 'actionLearning':
      return Math.min(sizes.setSize, Math.ceil(numbers.corePeople / groups))
    default:
      return people.value
  }
}

/** A part with other amounts, and what follows from them; undefined where it would stay as it is. */
export function withAmounts(
  line: Line,
  { id, ...to }: AmountsCorrection,
  situation: Situation,
): Line | undefined {
  const counted = countable[line.block]
  const sessions = (counted.includes('sessions') ? to.sessions : undefined) ?? line.sessions.value
  const groups = (counted.includes('groups') ? to.groups : undefined) ?? line.groups.value
  const more = sessions !== line.sessions.value || groups !== line.groups.value
  const days = to.days ?? (more ? daysFor(line, sessions, groups, situation) : line.days.value)
  if (!more && days === line.days.value) return undefined
  const people = more ? peopleFor(line, sessions, groups, situation) : line.people.value
  const set = (key: 'sessions' | 'groups' | 'days' | 'people', value: number) =>
    value === line[key].value ? line[key] : corrected(line[key], value, id)
  const now = { sessions: set('sessions', sessions), days: set('days', days) }
  return {
    ...line,
    ...now,
    // What the answers asked for gave way to the consultant's own judgement.
    asked: now.sessions === line.sessions ? line.asked : now.sessions,
    groups: set('groups', groups),
    people: set('people', people),
    price:
      now.days === line.days
        ? line.price
        : traced(days * situation.offering.dayRate[line.block], ...now.days.because),
    because: [correctionId(id), ...line.because],
  }
}
