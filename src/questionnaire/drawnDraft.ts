import { UNKNOWN, type Question } from './kinds.ts'
import { questions } from './questions.ts'
import type { Answers, Draft, QuestionId } from './types.ts'
import { holds } from './walk.ts'

/*
 * Sets of answers as anybody could give them, by a fixed draw: the same every time. For who puts the rules, or the sizes
 * of a practice, to the test.
 */

/** Numbers between 0 and 1 that are the same every time: mulberry32. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

export const oneOf = <Value>(random: () => number, values: readonly Value[]): Value =>
  values[Math.floor(random() * values.length)] as Value

/** Any answer to a question; for numbers mostly those where a class begins or ends. */
function anyAnswer(question: Question, random: () => number): unknown {
  if (question.unknown && random() < 0.1) return UNKNOWN
  switch (question.kind) {
    case 'choice':
    case 'ordered':
      return oneOf(random, question.options)
    case 'several': {
      const { alone, most } = question
      if (alone !== undefined && random() < 0.15) return [alone]
      const options = question.options.filter((option) => option !== alone)
      const count = 1 + Math.floor(random() * Math.min(most, options.length))
      const chosen = new Set<string>()
      while (chosen.size < count) chosen.add(oneOf(random, options))
      return options.filter((option) => chosen.has(option))
    }
    case 'number':
    case 'money': {
      const { bands, min, max, whole } = question
      const band = oneOf(random, bands)
      if (band === undefined || random() < 0.2) return band?.id ?? min
      const under = bands[bands.indexOf(band) - 1]?.upTo ?? min
      const top = Math.min(band.upTo, band.reckon * 2)
      const value = random() < 0.3 ? top : under + random() * (top - under)
      return Math.min(max, Math.max(min, whole ? Math.round(value) : Math.round(value * 4) / 4))
    }
    default:
      return undefined
  }
}

const askable = questions.items.filter(
  ({ id, steers }) => steers || id === 'considerations' || id === 'ownTerms',
)

/**
 * A finished set of answers, drawn at random; some questions can be fixed. What is asked is looked up as it goes, and
 * what would clash is left open: working that out afterwards takes longer than the advice itself.
 */
export function anyDraft(random: () => number, fixed: Draft = {}): Draft {
  const draft: Record<string, unknown> = {}
  const answers: Record<string, unknown> = {}
  const asked = (id: QuestionId) => id in draft
  for (const { id, question, when } of askable) {
    if (when.length > 0 && !when.some((box) => holds(box, answers as Answers, asked))) continue
    let answer = fixed[id as QuestionId] ?? anyAnswer(question, random)
    if (id === 'residents' && answer === 0) answer = UNKNOWN
    if (id === 'coreResidents' && Number(answer) > Number(answers.corePeople)) answer = UNKNOWN
    draft[id] = answer
    if (answer !== UNKNOWN) answers[id] = answer
  }
  return draft as Draft
}
