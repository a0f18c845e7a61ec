import { lies, type Box } from '../../src/questionnaire/cells.ts'
import { statesOf } from '../../src/questionnaire/states.ts'
import type { QuestionId } from '../../src/questionnaire/types.ts'
import { itemOf } from '../../src/questionnaire/walk.ts'
import type { Rules } from '../../src/rules/evaluate.ts'
import { formats, type Format } from '../../src/rules/formats.ts'

/** The questions about room. They never give points, so that fit can be worked out without them. */
export const capacityQuestions: readonly QuestionId[] = [
  'staff',
  'staffHours',
  'residents',
  'residentHours',
  'core',
  'corePeople',
  'coreResidents',
  'coreMeetings',
  'longestSession',
  'duration',
  'budget',
  'budgetVat',
]
export const readsCapacity = (box: Box): boolean => capacityQuestions.some((id) => box[id] !== undefined)

/**
 * The questions about everything else, in the order in which they are merged; those in one group are read together.
 * What can shut a format out comes early, so that its points need not be told apart any more, and questions that one
 * rule reads together stand close. Any order that keeps conditions after what they look back on gives the same answer;
 * this one is quick.
 */
export const fitOrder: readonly (readonly QuestionId[])[] = [
  ['areaBound'],
  ['tension'],
  ['goals'],
  ['approachKnown', 'whoSteers'],
  ['participants'],
  ['trust', 'reachable'],
  ['mandate', 'ambition'],
  ['liveCase', 'sponsor'],
  ['problemKnown'],
  ['attitude'],
  ['earlier', 'earlierEffect'],
  ['sector'],
  ['themes'],
  ['urgency'],
  ['lessonsReceiver'],
]

/** What a row does once its condition holds. */
export interface Effect {
  readonly fit: readonly number[]
  /** one bit a format */
  readonly excludes: number
  readonly signals: readonly string[]
}
export interface Row extends Effect {
  readonly id: string
  readonly box: Box
}

const none: Effect = { fit: [0, 0, 0, 0], excludes: 0, signals: [] }
const only = (box: Box, keep: (id: QuestionId) => boolean): Box =>
  Object.fromEntries(Object.entries(box).filter(([id]) => keep(id as QuestionId)))
const bitsOf = (some: readonly Format[]) =>
  some.reduce((bits, format) => bits | (1 << formats.indexOf(format)), 0)

/** The signal under which a contra-indication waits that reads room as well: it holds once its other half does. */
export const halfOf = (box: Box): string => JSON.stringify(only(box, (id) => capacityQuestions.includes(id)))

/** The condition under which a question is asked, as a signal; undefined where it always is. */
export const askedSignal = (id: QuestionId): string | undefined => {
  const { when } = itemOf(id)
  return when.length === 0 ? undefined : `asked ${JSON.stringify(when)}`
}

export const boxOf = (row: { when: object }) => row.when as Box

/** What comes along with a plan, or before it. No property under proof reads it, so it is not told apart. */
export const comesAlong: readonly string[] = ['mandateTalk', 'listeningTalks']
/** The signal that an ending must let something else come first. */
export const yieldSignal = (yieldsTo: readonly string[]): string => `first ${yieldsTo.join()}`
/** The answers that a lecture alone never does for, in our own words: the rules have to agree. */
export const lastingGoal: Box = { goals: { any: ['relation', 'skill', 'practice', 'culture'] } }
/** Where people are listened to before anything else. */
export const conflict: readonly Box[] = [{ tension: ['open'] }, { trust: ['veryLow'] }]

/** Everything that depends on the questions about fit alone, as rows with an effect. */
export function rowsOf(rules: Rules): Row[] {
  const rows: Row[] = []
  for (const [id, row] of Object.entries(rules.evidence))
    rows.push({ ...none, id, box: boxOf(row), fit: formats.map((format) => row.fit[format] ?? 0) })
  for (const [id, row] of Object.entries(rules.contraindications)) {
    const fitHalf = only(boxOf(row), (question) => !capacityQuestions.includes(question))
    if (!readsCapacity(boxOf(row)))
      rows.push({ ...none, id, box: boxOf(row), excludes: bitsOf(row.excludes) })
    else if (Object.keys(fitHalf).length > 0)
      rows.push({ ...none, id, box: fitHalf, signals: [`half ${halfOf(boxOf(row))} ${row.excludes.join()}`] })
  }
  for (const [id, row] of Object.entries(rules.callings))
    if (!readsCapacity(boxOf(row)) && !comesAlong.includes(row.calls))
      rows.push({ ...none, id, box: boxOf(row), signals: [row.calls] })
  for (const [id, row] of Object.entries(rules.endings)) {
    rows.push({ ...none, id, box: boxOf(row), signals: [id] })
    for (const first of row.yieldsTo) {
      const refusal = rules.contraindications[first]
      if (refusal === undefined) continue
      if (readsCapacity(boxOf(refusal))) throw new Error(`${id} yields to ${first}, which reads room`)
      rows.push({
        ...none,
        id: `${id} yields to ${first}`,
        box: boxOf(refusal),
        signals: [yieldSignal(row.yieldsTo)],
      })
    }
  }
  rows.push({ ...none, id: 'lasting goal', box: lastingGoal, signals: ['lastingGoal'] })
  conflict.forEach((box, at) => rows.push({ ...none, id: `conflict ${at}`, box, signals: ['conflict'] }))
  rows.push({
    ...none,
    id: 'residents take part',
    box: { participants: { any: ['residents', 'youth', 'volunteers'] } },
    signals: ['residentsTakePart'],
  })
  return rows
}

/** The conditions of these questions as rows, each with the signal that the question is asked. */
export function askedRows(questions: readonly QuestionId[]): Row[] {
  const done = new Set<string>()
  return questions.flatMap((id) => {
    const signal = askedSignal(id)
    if (signal === undefined || done.has(signal)) return []
    done.add(signal)
    return itemOf(id).when.map((box, at): Row => ({ ...none, id: `${signal} ${at}`, box, signals: [signal] }))
  })
}

/** Which answers may be given to a question; every one where it is not named. */
export type Only = Readonly<Partial<Record<QuestionId, readonly unknown[]>>>

/** The answers that a finished set may hold for a question, as far as a condition can tell them apart. */
export function answersTo(id: QuestionId, restricted: Only = {}): readonly unknown[] {
  const { question } = itemOf(id)
  const states = statesOf(question)
  if (states === undefined) throw new Error(`${id} has no states to prove over`)
  // A finished set of answers leaves a question open only where "weet ik nog niet" is offered.
  return restricted[id] ?? (question.unknown ? states.answers : states.answers.slice(1))
}

/** Answers to one question that no row can tell apart. */
export interface AnswerClass {
  /** one of them; undefined is open */
  readonly example: unknown
  readonly weight: number
  /** for each row that reads the question, whether its cell holds */
  readonly holds: readonly boolean[]
}

/** The answers to a question, merged as far as these rows cannot tell them apart. */
export function classesOf(
  id: QuestionId,
  rows: readonly Pick<Row, 'box'>[],
  restricted: Only = {},
): AnswerClass[] {
  const { question } = itemOf(id)
  const found = new Map<string, AnswerClass>()
  for (const answer of answersTo(id, restricted)) {
    const holds = rows.map(({ box }) => {
      const cell = box[id]
      return cell !== undefined && lies(question, cell, answer)
    })
    const key = holds.map(Number).join('')
    const before = found.get(key)
    found.set(key, before ? { ...before, weight: before.weight + 1 } : { example: answer, weight: 1, holds })
  }
  return [...found.values()]
}
