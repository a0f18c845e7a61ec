import * as fc from 'fast-check'
import type { Question } from '../src/questionnaire/kinds.ts'
import { UNKNOWN } from '../src/questionnaire/kinds.ts'
import { questions } from '../src/questionnaire/questions.ts'
import type { Draft } from '../src/questionnaire/types.ts'
import { walk } from '../src/questionnaire/walk.ts'

/** Every sort of answer that a question accepts, "weet ik nog niet" included where it may be said. */
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
        fc.shuffledSubarray(others, { minLength: 1, maxLength: Math.min(question.most, others.length) }),
        ...(alone === undefined ? [] : [fc.constant<unknown>([alone])]),
        ...unknown,
      )
    }
    case 'number':
    case 'money': {
      const { min, max, whole, bands } = question
      const edges = bands.map(({ upTo }) => upTo).filter((edge) => edge <= max)
      const around = edges.flatMap((edge) => [edge, Math.min(max, edge + 1)])
      return fc.oneof(
        fc.constantFrom<unknown>(min, max, ...around),
        fc.integer({ min: Math.ceil(min), max: Math.min(max, 100_000) }),
        ...(whole ? [] : [fc.double({ min, max, noNaN: true })]),
        ...(bands.length > 0 ? [fc.constantFrom<unknown>(...bands.map(({ id }) => id))] : []),
        ...unknown,
      )
    }
    case 'text':
    case 'longText':
      return fc.oneof(
        fc.constantFrom('Wijk 7 & zo', '"Samen" – élk <b>jaar</b>', 'x', 'من نحن'),
        fc
          .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
          .map((words) => words.trim().slice(0, question.max).trim())
          .filter((words) => words !== ''),
      )
    case 'period':
      return fc
        .tuple(fc.integer({ min: 2020, max: 2099 }), fc.integer({ min: 1, max: 12 }))
        .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`)
    case 'place':
      return fc.constantFrom(
        [{ code: '0344', name: 'Utrecht' }],
        [{ name: 'Luttenmeer' }, { code: '0518', name: "'s-Gravenhage" }],
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
