import { reckoned } from '../questionnaire/cells.ts'
import type { QuestionId, Questions } from '../questionnaire/types.ts'
import { itemOf } from '../questionnaire/walk.ts'
import type { Changed } from './whatIf.ts'

/**
 * What a step forward is, by kind of question. `rising`: any higher option or class. Otherwise options in steps from
 * the least to the most, equal ones together; and of several choices those that can be added.
 */
type Forward<Q> = Q extends { kind: 'ordered' | 'number' | 'money' }
  ? 'rising'
  : Q extends { kind: 'choice'; options: readonly (infer O)[] }
    ? readonly (readonly O[])[]
    : Q extends { kind: 'several'; options: readonly (infer O)[] }
      ? { readonly adding: readonly O[] }
      : never

/**
 * What a client can do something about before a programme begins: find a sponsor or a case, make time or money, ask for
 * a mandate, win people over to take part; and which way. Only such answers are proposed to be changed, and only
 * forward: nobody is advised to lose a sponsor because something else would then fit. On all others an advice
 * "depends". Goals and themes are the client's own choice too, but changing the question is no way to another answer.
 * Source: domain.md B, R2–R5 and what lifts each contra-indication.
 */
export const levers = {
  sponsor: [
    ['nobody', 'coalition', 'reluctant'],
    ['managerActive', 'boardActive'],
  ],
  liveCase: [['no'], ['possible'], ['yes']],
  participants: {
    adding: ['frontline', 'managers', 'board', 'residents', 'youth', 'volunteers', 'partners'],
  },
  staffHours: 'rising',
  residentHours: 'rising',
  core: [['no'], ['yes']],
  corePeople: 'rising',
  coreResidents: 'rising',
  coreMeetings: 'rising',
  longestSession: 'rising',
  reachable: 'rising',
  mandate: 'rising',
  lessonsReceiver: [['notYet'], ['named']],
  budget: 'rising',
  duration: 'rising',
} as const satisfies { readonly [Id in QuestionId]?: Forward<Questions[Id]> }

/**
 * What is as it is, and no other answer to weigh: what kind of organisation asks, and what only opens another question
 * or hides it. What an advice hangs on is never that.
 */
export const given: readonly QuestionId[] = ['sector', 'areaBound']

type Direction = 'rising' | readonly (readonly string[])[] | { readonly adding: readonly string[] }
const directions: Readonly<Partial<Record<QuestionId, Direction>>> = levers

/** Whether another answer is a step that an adviser would propose to somebody who answered otherwise. */
export function isForward({ question, to, how }: Changed, answer: unknown): boolean {
  const direction = directions[question]
  if (direction === undefined || how === 'removed') return false
  if (how === 'added') return typeof direction === 'object' && 'adding' in direction
  const definition = itemOf(question).question
  if (direction === 'rising') {
    // An open amount is taken as no limit: whatever is named then is less.
    if (definition.kind === 'number' || definition.kind === 'money') {
      const [before, after] = [reckoned(definition, answer), reckoned(definition, to)]
      return before !== undefined && after !== undefined && after > before
    }
    const options: readonly string[] = definition.kind === 'ordered' ? definition.options : []
    const at = (value: unknown) => options.indexOf(value as string)
    return at(to) > Math.max(0, at(answer))
  }
  if ('adding' in direction) return false
  // Who does not know yet stands no further than who has nothing.
  const step = (value: unknown) =>
    Math.max(
      0,
      direction.findIndex((some) => some.some((option) => option === value)),
    )
  return step(to) > step(answer)
}
