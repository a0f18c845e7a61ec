import { questions } from '../../src/questionnaire/questions.ts'
import type { Box } from '../../src/questionnaire/cells.ts'
import type { QuestionId } from '../../src/questionnaire/types.ts'
import type { Rules } from '../../src/rules/evaluate.ts'
import { assumptions, warnings } from '../../src/rules/notices.ts'
import { steering } from './count.ts'
import { answersTo, boxOf, capacityQuestions, classesOf } from './space.ts'
import { answerInWords, labelOf } from './words.ts'

/** Every condition that can tell answers apart: rules, notices, and what is asked because of them. */
const conditions = (rules: Rules): { box: Box }[] => [
  ...[
    ...Object.values<Readonly<Record<string, { when: object }>>>({ ...rules }),
    warnings,
    assumptions,
  ].flatMap((table) => Object.values<{ when: object }>(table).map((row) => ({ box: boxOf(row) }))),
  ...questions.items.flatMap(({ when }) => when.map((box) => ({ box }))),
]

/** Read as a figure, or passed on as it is: not only by conditions. */
const readOtherwise = new Set<QuestionId>([...capacityQuestions, 'themes'])

/** Answers to steering questions that nothing can tell apart, in words. */
export function indifferent(rules: Rules): string[] {
  const rows = conditions(rules)
  return steering.flatMap((id) => {
    if (readOtherwise.has(id)) return []
    const reading = rows.filter(({ box }) => box[id] !== undefined)
    const classes = classesOf(id, reading)
    if (classes.length === 1) return [`${labelOf(id)} – geen enkel antwoord maakt verschil`]
    const key = (answer: unknown) => JSON.stringify(classesOf(id, reading, { [id]: [answer] })[0]?.holds)
    const all = answersTo(id).filter((answer) => !Array.isArray(answer) || answer.length === 1)
    const groups = new Map<string, string[]>()
    for (const answer of all)
      groups.set(key(answer), [...(groups.get(key(answer)) ?? []), answerInWords(id, answer)])
    return [...groups.values()]
      .filter((group) => group.length > 1)
      .map((group) => `${labelOf(id)} – ${group.join(' = ')}`)
  })
}
