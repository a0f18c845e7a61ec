import type { Practice } from '../practice/practice.ts'
import { reckoned } from '../questionnaire/cells.ts'
import type { Answers } from '../questionnaire/types.ts'
import { itemOf } from '../questionnaire/walk.ts'
import { isMeeting } from '../rules/formats.ts'
import { isSeries } from '../rules/presence.ts'
import type { Line } from '../rules/recommendation.ts'

/** So often something has to be paid for, and how much it is each time, in euros. */
export interface OwnCost {
  readonly count: number
  readonly each: number
  readonly total: number
}

/** What the client pays besides the price, as far as the practice says what that usually is. */
export interface OwnCosts {
  readonly room?: OwnCost
  readonly allowance?: OwnCost
}

const known = (answers: Answers, id: 'residents' | 'coreResidents') =>
  reckoned(itemOf(id).question, answers[id]) ?? 0

const meetingsOf = ({ sessions, groups, spreadOver }: Line) => sessions.value * groups.value * spreadOver

/** How often a resident comes to a part, all of them together. */
function visitsTo(line: Line, answers: Answers): number {
  const { audience, people, groups } = line
  const times = meetingsOf(line)
  switch (audience) {
    case 'residents':
      return times * people.value
    case 'everyone':
    case 'together':
    case 'residentsWithStaff':
    case 'withResidents': {
      const residents = known(answers, 'residents')
      // In a series each comes once, and where it was shortened not all do. The same where residents meet apart.
      return isSeries(line) || audience === 'residentsWithStaff'
        ? Math.min(residents, times * people.value)
        : times * Math.min(residents, people.value)
    }
    case 'core':
      return times * Math.ceil(known(answers, 'coreResidents') / groups.value)
    default:
      return 0
  }
}

const cost = (count: number, each: number | undefined): OwnCost | undefined =>
  each === undefined || each === 0 || count === 0 ? undefined : { count, each, total: count * each }

/** The room for each meeting and what residents are allowed, as an estimate outside the price. */
export function ownCosts(lines: readonly Line[], answers: Answers, practice: Practice): OwnCosts {
  const meetings = lines.filter(({ block }) => isMeeting(block))
  const sum = (amount: (line: Line) => number) => meetings.reduce((total, line) => total + amount(line), 0)
  const room = cost(sum(meetingsOf), practice.roomPerMeeting)
  const allowance = cost(
    sum((line) => visitsTo(line, answers)),
    practice.allowancePerResident,
  )
  return { ...(room ? { room } : {}), ...(allowance ? { allowance } : {}) }
}
