import type { Draft, QuestionId } from '../questionnaire/types.ts'
import { isQuestionId, itemOf } from '../questionnaire/walk.ts'

/** The version of the form in which events are kept; stands in every one of them. */
export const SCHEMA_VERSION = 1

/**
 * Something that somebody said or did in a dossier. A dossier is the set of its events; what it looks like now is
 * computed from them. `clock` is logical time: higher is later, whatever the device's clock says.
 */
interface EventBase {
  readonly id: string
  readonly dossier: string
  readonly clock: number
  /** ISO time, for people to read; never for ordering */
  readonly at: string
  readonly by: string
  readonly schemaVersion: number
}

export interface Answered extends EventBase {
  readonly type: 'answered'
  readonly question: string
  readonly value: unknown
}

export interface Cleared extends EventBase {
  readonly type: 'cleared'
  readonly question: string
}

export type DossierEvent = Answered | Cleared

/** An event that has not got its place in time yet. */
export type Timeless<Event extends EventBase> = Event extends unknown ? Omit<Event, 'clock'> : never

/** Later first by clock, then by id: the same on every device, in whatever order events arrive. */
const later = (a: EventBase, b: EventBase) => a.clock - b.clock || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

/**
 * What the answers are now. Independent of the order of the events, and of double ones. An answer to a question that
 * no longer exists is left out here and stays in the events.
 */
export function reduce(events: Iterable<DossierEvent>): Draft {
  const last = new Map<QuestionId, DossierEvent>()
  for (const event of events) {
    if (!isQuestionId(event.question)) continue
    const before = last.get(event.question)
    if (before === undefined || later(before, event) < 0) last.set(event.question, event)
  }
  const draft: Record<string, unknown> = {}
  for (const [question, event] of last) if (event.type === 'answered') draft[question] = event.value
  return draft as Draft
}

/** Answers that stand in the events and no longer count: their question is not asked any more, or takes other answers. */
export function leftOut(
  events: Iterable<DossierEvent>,
): { readonly question: string; readonly value: unknown }[] {
  const last = new Map<string, DossierEvent>()
  for (const event of events) {
    const before = last.get(event.question)
    if (before === undefined || later(before, event) < 0) last.set(event.question, event)
  }
  return [...last.values()].flatMap((event) =>
    event.type === 'answered' &&
    !(isQuestionId(event.question) && itemOf(event.question).question.schema.safeParse(event.value).success)
      ? [{ question: event.question, value: event.value }]
      : [],
  )
}

/** One answer given, or taken away. */
export type Change =
  | { readonly type: 'answered'; readonly question: QuestionId; readonly value: unknown }
  | { readonly type: 'cleared'; readonly question: QuestionId }

/** What has to be remembered to get from one draft to another, question by question. */
export function changes(from: Draft, to: Draft): Change[] {
  const ids = [...new Set([...Object.keys(from), ...Object.keys(to)])].filter(isQuestionId)
  return ids
    .filter((question) => JSON.stringify(from[question]) !== JSON.stringify(to[question]))
    .map((question): Change => {
      const value = to[question]
      return value === undefined ? { type: 'cleared', question } : { type: 'answered', question, value }
    })
}

/** The draft after one change. */
export function withChange(draft: Draft, change: Change): Draft {
  const { [change.question]: _, ...rest } = draft
  return change.type === 'answered' ? ({ ...rest, [change.question]: change.value } as Draft) : rest
}
