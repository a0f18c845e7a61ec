import { lies, type Box } from '../../src/questionnaire/cells.ts'
import { questions } from '../../src/questionnaire/questions.ts'
import type { QuestionId } from '../../src/questionnaire/types.ts'
import { itemOf } from '../../src/questionnaire/walk.ts'
import { answersTo, classesOf, type Only } from './space.ts'

export const steering = questions.items.filter(({ steers }) => steers).map(({ id }) => id as QuestionId)

const lookedAt = (id: QuestionId): QuestionId[] =>
  itemOf(id).when.flatMap((box) => Object.keys(box) as QuestionId[])

/** Questions that hang together by their conditions; answers in one part never change what is asked in another. */
function parts(ids: readonly QuestionId[], box: Box): QuestionId[][] {
  const found: QuestionId[][] = []
  const linked = (id: QuestionId) => [id, ...lookedAt(id)]
  // A row's own questions must be counted together as well.
  const joined = Object.keys(box) as QuestionId[]
  for (const links of [joined, ...ids.map(linked)]) {
    const touching = found.filter((part) => part.some((id) => links.includes(id)))
    for (const part of touching) found.splice(found.indexOf(part), 1)
    found.push([...new Set([...touching.flat(), ...links])])
  }
  return found.map((part) => ids.filter((id) => part.includes(id))).filter((part) => part.length > 0)
}

/**
 * How many finished sets of answers there are, or how many lie in a box: worked out by plain recursion over the
 * questions that decide what is asked, apart from the merging of states, so that the two can be held together.
 */
export function countSets(
  ids: readonly QuestionId[] = steering,
  { box = {}, only = {} }: { readonly box?: Box; readonly only?: Only } = {},
): bigint {
  const inBox = Object.keys(box).length > 0
  return parts(ids, box).reduce((product, part) => {
    const conditions = part.flatMap((id) => itemOf(id).when).concat(inBox ? [box] : [])
    const rows = conditions.map((one) => ({ box: one }))
    const decides = part.filter((id) => conditions.some((one) => one[id] !== undefined))
    const counted = (at: number, answers: ReadonlyMap<QuestionId, unknown>, free: bigint): bigint => {
      const id = part[at]
      if (id === undefined) return free
      const { question, when } = itemOf(id)
      const asked = when.length === 0 || when.some((one) => holdsFor(one, answers))
      if (!asked) return box[id] === undefined ? counted(at + 1, answers, free) : 0n
      if (!decides.includes(id)) return counted(at + 1, answers, free * BigInt(answersTo(id, only).length))
      return classesOf(id, rows, only).reduce((sum, { example, weight }) => {
        const cell = box[id]
        return cell !== undefined && !lies(question, cell, example)
          ? sum
          : sum + counted(at + 1, new Map(answers).set(id, example), free * BigInt(weight))
      }, 0n)
    }
    return product * counted(0, new Map(), 1n)
  }, 1n)
}

const holdsFor = (box: Box, answers: ReadonlyMap<QuestionId, unknown>): boolean =>
  Object.entries(box).every(
    ([id, cell]) =>
      cell === undefined ||
      (answers.has(id as QuestionId) &&
        lies(itemOf(id as QuestionId).question, cell, answers.get(id as QuestionId))),
  )
