import fc from 'fast-check'
import type { Question } from '../src/questionnaire/kinds.ts'
import { UNKNOWN } from '../src/questionnaire/kinds.ts'
import { questions } from '../src/questionnaire/questions.ts'
import type { Draft } from '../src/questionnaire/types.ts'
import { walk } from '../src/questionnaire/walk.ts'

/** Any right answer to a question, "weet ik nog niet" included where it may be said. */
export function arbitraryAnswer(question: Question): fc.Arbitrary<unknown> {
  const unknown = question.unknown ? [fc.constant<unknown>(UNKNOWN)] : []
  switch (question.kind) {
    case 'choice':
    case 'ordered':
      return fc.oneof(fc.constantFrom<unknown>(...question.options), ...unknown)
    case 'several': {
      const { alone } = question
      const others = question.options.filter((option) => option !== alone)
      return fc.oneof(
        fc.subarray(others, { minLength: 1, maxLength: Math.min(question.most, others.length) }),
        ...(alone === undefined ? [] : [fc.constant<unknown>([alone])]),
        ...unknown,
      )
    }
    case 'number':
    case 'money': {
      const edges = question.bands.map(({ upTo }) => upTo).filter((edge) => edge <= question.max)
      const around = edges.flatMap((edge) => [edge, Math.min(question.max, edge + 1)])
      return fc.oneof(
        fc.constantFrom<unknown>(question.min, question.max, ...around),
        fc.integer({ min: Math.ceil(question.min), max: Math.min(question.max, 100_000) }),
        ...(question.bands.length > 0
          ? [fc.constantFrom<unknown>(...question.bands.map(({ id }) => id))]
          : []),
        ...unknown,
      )
    }
    case 'text':
    case 'longText':
      return fc.string({ minLength: 1, maxLength: 60 }).filter((text) => text.trim() !== '')
    case 'period':
      return fc.constantFrom('2027-01', '2028-12')
    case 'place':
      return fc.constantFrom(
        [{ code: '0344', name: 'Utrecht' }],
        [{ name: 'Luttenmeer' }, { code: '0363', name: 'Amsterdam' }],
      )
    default:
      return question satisfies never
  }
}

/** A draft as anybody could leave it: each question answered or not, right answers only. */
export const arbitraryDraft: fc.Arbitrary<Draft> = fc
  .record(Object.fromEntries(questions.items.map(({ id, question }) => [id, arbitraryAnswer(question)])), {
    requiredKeys: [],
  })
  .map((draft) => draft as Draft)

/** A draft in which every question that is asked has an answer or "weet ik nog niet". */
export const arbitraryFinishedDraft: fc.Arbitrary<Draft> = fc
  .record(Object.fromEntries(questions.items.map(({ id, question }) => [id, arbitraryAnswer(question)])))
  .map((draft) => {
    const asked = new Set<string>(walk(draft as Draft).asked.map(({ id }) => id))
    return Object.fromEntries(Object.entries(draft).filter(([id]) => asked.has(id))) as Draft
  })
