import { lies, type Box } from '../../src/questionnaire/cells.ts'
import { UNKNOWN } from '../../src/questionnaire/kinds.ts'
import type { Draft, QuestionId } from '../../src/questionnaire/types.ts'
import { holds, itemOf, questionIds, walk } from '../../src/questionnaire/walk.ts'
import { evaluateWalk, readingOf, type Rules } from '../../src/rules/evaluate.ts'
import { formats } from '../../src/rules/formats.ts'
import { oneOf, randomFrom } from './drafts.ts'
import { reach } from './reach.ts'
import {
  answersTo,
  boxOf,
  capacityQuestions,
  comesAlong,
  conflict,
  fitOrder,
  halfOf,
  lastingGoal,
  readsCapacity,
  yieldSignal,
  type Only,
} from './space.ts'

export interface LoopsAgree {
  readonly spaces: number
  readonly drafts: number
  readonly states: number
  readonly differences: readonly string[]
}

const inOrder = questionIds.filter((id) => fitOrder.flat().includes(id))

/** A small part of the space: a few questions free, the others held at one answer. */
function partOfSpace(random: () => number, most: number): Only {
  const only: Record<string, readonly unknown[]> = {}
  for (const id of inOrder) only[id] = [oneOf(random, answersTo(id))]
  let size = 1
  for (const id of inOrder.toSorted(() => random() - 0.5)) {
    const all = answersTo(id)
    const some = all.length > 12 ? all.filter(() => random() < 8 / all.length) : all
    if (some.length === 0 || size * some.length > most) continue
    size *= some.length
    only[id] = some
  }
  return only
}

/** Every finished set of answers in a part of the space, by plain loops. */
function* everyDraft(only: Only, at = 0, answers: Draft = {}): Generator<Draft> {
  const id = inOrder[at]
  if (id === undefined) {
    yield answers
    return
  }
  const { when } = itemOf(id)
  const asked = (other: QuestionId) => other in answers
  const known = Object.fromEntries(
    Object.entries(answers).map(([other, answer]) => [other, answer === UNKNOWN ? undefined : answer]),
  )
  if (when.length > 0 && !when.some((box) => holds(box, known, asked)))
    yield* everyDraft(only, at + 1, answers)
  else
    for (const answer of answersTo(id, only))
      yield* everyDraft(only, at + 1, { ...answers, [id]: answer ?? UNKNOWN })
}

/** Answers about room that lie in a condition, as far as it reads room. */
const roomIn = (box: Box): Draft =>
  Object.fromEntries(
    capacityQuestions.flatMap((id) => {
      const cell = box[id]
      if (cell === undefined) return []
      const answer = answersTo(id).find((one) => lies(itemOf(id).question, cell, one))
      return [[id, answer ?? UNKNOWN]]
    }),
  )

/** The same state as the merging makes, worked out from a whole set of answers by the real rules. */
function stateReader(rules: Rules): (draft: Draft) => string {
  const reading = readingOf(rules)
  const halves = Object.entries(rules.contraindications).filter(
    ([, row]) =>
      readsCapacity(boxOf(row)) && Object.keys(row.when).some((id) => inOrder.includes(id as QuestionId)),
  )
  return (draft) => {
    // With a core group and all room open nothing about room holds.
    const free = evaluateWalk(walk({ ...draft, core: 'yes' }), reading)
    const refusedWith = (room: Draft) =>
      Object.values(evaluateWalk(walk({ ...draft, ...room }), reading).excludedBy).flat() as string[]
    const { answers } = free.walk
    const asked = (id: QuestionId) => free.asked.has(id)
    const raw = Object.entries(rules.endings).filter(([, row]) => holds(boxOf(row), answers, asked))
    const refusing = Object.values(free.excludedBy).flat() as string[]
    const signals = new Set<string>([
      ...(Object.keys(free.calledBy) as (keyof typeof free.calledBy)[]).filter(
        (calls) => free.calledBy[calls].length > 0 && !comesAlong.includes(calls),
      ),
      ...raw.map(([id]) => id),
      ...Object.values(rules.endings).flatMap(({ yieldsTo }) =>
        yieldsTo.some((first) => refusing.includes(first)) ? [yieldSignal(yieldsTo)] : [],
      ),
      ...(holds(lastingGoal, answers, asked) ? ['lastingGoal'] : []),
      ...(conflict.some((box) => holds(box, answers, asked)) ? ['conflict'] : []),
      ...(answers.participants?.some((who) => ['residents', 'youth', 'volunteers'].includes(who))
        ? ['residentsTakePart']
        : []),
      ...halves.flatMap(([id, row]) =>
        refusedWith(roomIn(boxOf(row))).includes(id)
          ? [`half ${halfOf(boxOf(row))} ${row.excludes.join()}`]
          : [],
      ),
    ])
    const excluded = formats.map((format) => free.excludedBy[format].length > 0)
    const fit = formats.map((format, at) => (excluded[at] ? 0 : free.fit[format]))
    return `${fit.join()} ${excluded.map(Number).join('')} ${[...signals].toSorted().join('; ')}`
  }
}

/**
 * Compares the merging of states with plain loops on random parts of the space: the same states, each with the same
 * number of answer sets.
 */
export function compareWithLoops(rules: Rules, spaces: number, most: number, seed = 7): LoopsAgree {
  const random = randomFrom(seed)
  const read = stateReader(rules)
  const differences: string[] = []
  let drafts = 0
  let states = 0
  for (let space = 0; space < spaces; space++) {
    const only = partOfSpace(random, most)
    const looped = new Map<string, bigint>()
    for (const draft of everyDraft(only)) {
      const state = read(draft)
      looped.set(state, (looped.get(state) ?? 0n) + 1n)
      drafts++
    }
    const merged = reach(rules, { only })
    states += merged.size
    const found = new Map<string, bigint>()
    for (let at = 0; at < merged.size; at++) {
      const excluded = formats.map((_, format) => (merged.excluded(at) & (1 << format)) !== 0)
      const signals = merged.signals.filter((signal) => merged.has(at, signal)).toSorted()
      const state = `${formats.map((_, format) => merged.fit(at, format)).join()} ${excluded.map(Number).join('')} ${signals.join('; ')}`
      found.set(state, merged.count(at))
    }
    for (const state of new Set([...looped.keys(), ...found.keys()]))
      if (looped.get(state) !== found.get(state))
        differences.push(`${state}: lussen ${looped.get(state)}, samengevoegd ${found.get(state)}`)
  }
  return { spaces, drafts, states, differences }
}
