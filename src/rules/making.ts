import type { QuestionId } from '../questionnaire/types.ts'
import type { Evaluation } from './evaluate.ts'
import { evidence, type EvidenceId } from './evidence.ts'
import { formats, type Block, type Format } from './formats.ts'
import { barrier, type Limit } from './limits.ts'
import type { Mix } from './mix.ts'
import type { Calendar } from './programme.ts'
import type { Theme } from './recommendation.ts'
import { beginsSmall, type Situation } from './situation.ts'
import { traced, type Because, type Traced } from './trace.ts'

/** Everything a part of the programme is worked out from. */
export interface Making {
  readonly evaluation: Evaluation
  readonly situation: Situation
  readonly mix: Mix
  /** the format that leads; null where only talks come first */
  readonly lead: Format | null
  readonly days: Readonly<Record<Block, number>>
  readonly weeks: Calendar
}

export const rule = (id: string) => `rule:${id}` as Because
export const answer = (id: QuestionId): Because => `answer:${id}`

/** The answers that make a limit what it is. */
export const answersOf = {
  budget: ['budget', 'budgetVat'],
  staffHours: ['staffHours'],
  residentHours: ['residentHours'],
  oneMeeting: ['staffHours'],
  months: ['duration'],
  coreMeetings: ['coreMeetings'],
  notAlone: ['goals'],
  notAmongThemselves: ['goals'],
  notTwice: ['core', 'staffHours'],
  listenFirst: ['tension', 'trust'],
  tooFewPeople: ['staff', 'residents'],
  sessionLength: ['longestSession'],
} as const satisfies Record<Limit | 'tooFewPeople' | 'sessionLength', readonly QuestionId[]>

/** A limit with the answers that make it what it is, as far as they were asked. */
export const bindingIds = (
  limit: keyof typeof answersOf,
  { asked }: Pick<Evaluation, 'asked'>,
): Because[] => [`limit:${limit}`, ...answersOf[limit].filter((id) => asked.has(id)).map(answer)]

/** For each format the rows that give it points, for or against, the weightiest first: the same in every evaluation. */
const weighty = new Map(
  formats.flatMap((format) =>
    ([1, -1] as const).map(
      (side): [string, readonly { readonly id: EvidenceId; readonly because: Because }[]] => [
        `${format}${side}`,
        (Object.keys(evidence) as EvidenceId[])
          .filter((id) => Math.sign(evidence[id].fit[format] ?? 0) === side)
          .toSorted((a, b) => Math.abs(evidence[b].fit[format] ?? 0) - Math.abs(evidence[a].fit[format] ?? 0))
          .map((id) => ({ id, because: rule(id) })),
      ],
    ),
  ),
)

/** The reasons for a format in the order of their weight. */
export const reasonsFor = (
  { speaking }: Pick<Evaluation, 'speaking'>,
  format: Format,
  side: 1 | -1,
): Because[] =>
  (weighty.get(`${format}${side}`) ?? []).filter(({ id }) => speaking.has(id)).map(({ because }) => because)

/** What these reasons add up to, in points for (or against) a format. */
export const pointsOf = (ids: readonly Because[], format: Format): number =>
  ids.reduce((sum, id) => sum + (pointsBy.get(id)?.[format] ?? 0), 0)

const pointsBy = new Map<Because, Readonly<Partial<Record<Format, number>>>>(
  Object.entries(evidence).map(([id, { fit }]) => [rule(id), fit]),
)

/** The rules that call for support or for a way of working. */
export const called = (evaluation: Evaluation, calls: keyof Evaluation['calledBy']): Because[] =>
  evaluation.calledBy[calls].map(rule)

export const themesOf = ({ walk }: Evaluation): readonly Theme[] => walk.answers.themes ?? []

/** What keeps one more session of a format out of the mix. */
function bound({ mix, situation, evaluation }: Making, format: Format): Because[] {
  const more: Mix = {
    ...mix,
    [format]:
      format === 'actionLearning' && mix.actionLearning === 0
        ? situation.offering.sizes.setSessionsLeast
        : mix[format] + 1,
  }
  return [
    ...bindingIds(barrier(more, situation, situation.offering) ?? 'budget', evaluation),
    'objective:company',
  ]
}

/** What a format's part shares: how many sessions, how many were asked for, and why. */
export function forFormat(making: Making, format: Format, sessions: number) {
  const { evaluation, situation } = making
  const because = reasonsFor(evaluation, format, 1)
  const small =
    format !== 'actionLearning' && beginsSmall(situation.signals) ? called(evaluation, 'mandateTalk') : []
  const asked: Traced = traced(situation.asked[format], `dose:${format}`, ...small, ...because)
  return {
    sessions:
      sessions < asked.value
        ? traced(sessions, ...asked.because, ...bound(making, format))
        : traced(sessions, ...asked.because),
    asked,
    because,
    against: reasonsFor(evaluation, format, -1),
  }
}
