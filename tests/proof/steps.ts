import { lies, type Box } from '../../src/questionnaire/cells.ts'
import type { QuestionId } from '../../src/questionnaire/types.ts'
import { itemOf } from '../../src/questionnaire/walk.ts'
import { askedSignal, classesOf, type AnswerClass, type Only, type Row } from './space.ts'

/** What one way of answering a group of questions does to a state. */
export interface Effect {
  /** the half-read row that must have held so far; undefined where the effect is certain */
  readonly needs: string | undefined
  readonly marks: readonly string[]
  readonly fit: readonly number[]
  readonly excludes: number
}

/** Ways of answering a group of questions that no row can tell apart. */
export interface Tuple {
  /** one of them, a question that is not asked left out */
  readonly example: ReadonlyMap<QuestionId, unknown>
  readonly weight: number
  readonly effects: readonly Effect[]
}

/** A group of questions that is read at once. */
export interface Step {
  readonly questions: readonly QuestionId[]
  /** the signal under which the group is asked at all; undefined where it always is */
  readonly asked: string | undefined
  readonly tuples: readonly Tuple[]
  /** half-read rows that this group decides further, and that are not carried past it by themselves */
  readonly decides: readonly string[]
  /** what is remembered after it */
  readonly remembers: readonly string[]
}

const halfRead = (row: Row) => `half-read ${row.id}`
const certain: Effect = { needs: undefined, marks: [], fit: [0, 0, 0, 0], excludes: 0 }

/** Whether a condition looks at questions of this group. */
const looksInto = (box: Box, group: readonly QuestionId[]) =>
  Object.keys(box).some((id) => group.includes(id as QuestionId))

/** The signal under which a group is asked; a condition within the group is worked out tuple by tuple. */
function askedTogether(group: readonly QuestionId[]): string | undefined {
  const outside = group.filter((id) => !itemOf(id).when.some((box) => looksInto(box, group)))
  const signals = new Set(outside.map(askedSignal))
  if (signals.size > 1) throw new Error(`${group.join()} are not asked under one condition`)
  return [...signals][0]
}

/** Every way of answering a group, each question merged as far as rows and conditions cannot tell answers apart. */
function waysOf(group: readonly QuestionId[], rows: readonly Row[], restricted: Only) {
  const conditions = group.flatMap((id) => itemOf(id).when).map((box) => ({ box }))
  let ways: { answers: Map<QuestionId, unknown>; weight: number }[] = [{ answers: new Map(), weight: 1 }]
  for (const id of group) {
    const inner = itemOf(id).when.filter((box) => looksInto(box, group))
    const classes = classesOf(id, [...rows, ...conditions], restricted)
    ways = ways.flatMap((way) =>
      inner.length > 0 && !inner.some((box) => holdsIn(box, way.answers))
        ? [way]
        : classes.map((one: AnswerClass) => ({
            answers: new Map(way.answers).set(id, one.example),
            weight: way.weight * one.weight,
          })),
    )
  }
  return ways
}

/** Whether the part of a box that reads these answers holds; a question that is not asked lies in no cell. */
const holdsIn = (box: Box, answers: ReadonlyMap<QuestionId, unknown>): boolean =>
  Object.entries(box).every(
    ([id, cell]) =>
      cell === undefined ||
      (answers.has(id as QuestionId) &&
        lies(itemOf(id as QuestionId).question, cell, answers.get(id as QuestionId))),
  )

const within = (box: Box, group: readonly QuestionId[]): Box =>
  Object.fromEntries(Object.entries(box).filter(([id]) => group.includes(id as QuestionId)))

/** Effects that need nothing are added up; the others stay apart. */
function merged(effects: readonly Effect[]): Effect[] {
  const sum = effects
    .filter(({ needs }) => needs === undefined)
    .reduce(
      (all, one): Effect => ({
        needs: undefined,
        marks: [...new Set([...all.marks, ...one.marks])].toSorted(),
        fit: all.fit.map((points, format) => points + (one.fit[format] ?? 0)),
        excludes: all.excludes | one.excludes,
      }),
      certain,
    )
  return [sum, ...effects.filter(({ needs }) => needs !== undefined)]
}

/** The order of merging, worked out: what each group of questions does, and what must be remembered after it. */
export function stepsOf(
  rows: readonly Row[],
  order: readonly (readonly QuestionId[])[],
  restricted: Only,
): Step[] {
  const place = new Map(order.flatMap((group, at) => group.map((id) => [id as string, at] as const)))
  const reads = rows.map(({ box }) => Object.keys(box).map((id) => place.get(id) ?? -1))
  const first = new Map(rows.map((row, n) => [row, Math.min(...(reads[n] ?? []))]))
  const last = new Map(rows.map((row, n) => [row, Math.max(...(reads[n] ?? []))]))
  const signals = [...new Set(rows.flatMap((row) => row.signals))]
  const asked = order.map(askedTogether)
  /** after which group a signal may be forgotten */
  const until = (signal: string) =>
    signal.startsWith('asked ') ? asked.lastIndexOf(signal) : Number.POSITIVE_INFINITY

  return order.map((questions, at): Step => {
    const here = rows.filter((_, n) => reads[n]?.includes(at))
    const begun = (row: Row) => (first.get(row) ?? 0) <= at
    const remembers = [
      ...signals.filter(
        (signal) => until(signal) > at && rows.some((row) => begun(row) && row.signals.includes(signal)),
      ),
      ...rows.filter((row) => begun(row) && (last.get(row) ?? 0) > at).map(halfRead),
    ]
    const kept = (marks: readonly string[]) => marks.filter((mark) => remembers.includes(mark))
    const byEffect = new Map<string, Tuple>()
    for (const { answers, weight } of waysOf(questions, here, restricted)) {
      const effects = merged(
        here
          .filter(({ box }) => holdsIn(within(box, questions), answers))
          .map((row): Effect => {
            const ends = last.get(row) === at
            return {
              needs: first.get(row) === at ? undefined : halfRead(row),
              marks: kept(ends ? row.signals : [halfRead(row)]),
              fit: ends ? row.fit : certain.fit,
              excludes: ends ? row.excludes : 0,
            }
          }),
      )
      const key = JSON.stringify(effects)
      const before = byEffect.get(key)
      byEffect.set(
        key,
        before ? { ...before, weight: before.weight + weight } : { example: answers, weight, effects },
      )
    }
    const askedBy = asked[at]
    if (
      askedBy !== undefined &&
      !rows.some((row) => row.signals.includes(askedBy) && (last.get(row) ?? at) < at)
    )
      throw new Error(`${questions.join()} come before what they look back on`)
    return {
      questions,
      asked: askedBy,
      tuples: [...byEffect.values()],
      decides: here.filter((row) => (first.get(row) ?? at) < at).map(halfRead),
      remembers,
    }
  })
}
