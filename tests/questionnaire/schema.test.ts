import { readdirSync, readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { clashesIn } from '../../src/questionnaire/coherence.ts'
import { readAnswersFile } from '../../src/questionnaire/answersFile.ts'
import { questions } from '../../src/questionnaire/questions.ts'
import { arbitraryDraft, arbitraryFinishedDraft } from '../arbitraryDraft.ts'

const schema = JSON.parse(readFileSync('public/answers.schema.json', 'utf8')) as {
  required: string[]
  properties: Record<string, unknown>
}
const accepts = new Ajv2020({ strict: false }).compile(schema)
const reads = (answers: unknown) => readAnswersFile(JSON.stringify(answers)).ok

test('every question is in the schema, and those that are always asked and steer are required', () => {
  expect(Object.keys(schema.properties).toSorted()).toEqual(
    ['$schema', ...questions.items.map(({ id }) => id)].toSorted(),
  )
  const always = questions.items.filter(({ steers, when }) => steers && when.length === 0)
  expect(schema.required.toSorted()).toEqual(always.map(({ id }) => id).toSorted())
})

test.each(readdirSync('public/examples'))('%s is what the schema describes', (name) => {
  const answers = JSON.parse(readFileSync(`public/examples/${name}`, 'utf8')) as unknown
  expect(accepts(answers), JSON.stringify(accepts.errors)).toBe(true)
})

test('schema and program agree on which answers files are complete', () => {
  const complete = { yes: 0, no: 0 }
  fc.assert(
    fc.property(fc.oneof(arbitraryDraft, arbitraryFinishedDraft), (draft) => {
      // That two answers contradict each other is beyond a schema.
      fc.pre(clashesIn(draft).length === 0)
      const read = reads(draft)
      complete[read ? 'yes' : 'no'] += 1
      expect(accepts(draft), JSON.stringify(accepts.errors)).toBe(read)
    }),
    { numRuns: 400 },
  )
  expect(Math.min(complete.yes, complete.no)).toBeGreaterThan(20)
})

test('leaving out any one steering question of a complete file is noticed by both', () => {
  fc.assert(
    fc.property(
      arbitraryFinishedDraft,
      fc.constantFrom(...questions.items.filter(({ steers }) => steers)),
      (draft, { id }) => {
        fc.pre(clashesIn(draft).length === 0)
        const { [id as keyof typeof draft]: _, ...rest } = draft
        expect(accepts(rest)).toBe(reads(rest))
      },
    ),
    { numRuns: 400 },
  )
})

test.each([
  ['a question that does not exist', { vraag: 'x' }],
  ['an option that does not exist', { sector: 'bakkerij' }],
  ['a number that is too large', { duration: 100 }],
  ['words where a number belongs', { staff: 'veel' }],
  ['too many goals', { goals: ['awareness', 'skill', 'culture'] }],
  ['a text that is no text', { organisation: 5 }],
])('%s is refused by both', (_what, wrong) => {
  const answers = {
    ...(JSON.parse(readFileSync('public/examples/c4-care-with-clients.json', 'utf8')) as object),
    ...wrong,
  }
  expect(accepts(answers)).toBe(false)
  expect(reads(answers)).toBe(false)
})
