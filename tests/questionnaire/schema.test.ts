import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { answersSchema } from '../../src/build/answersSchema.ts'
import { readAnswersFile } from '../../src/questionnaire/answersFile.ts'
import { questions } from '../../src/questionnaire/questions.ts'

/** As much of JSON Schema as ours uses. */
interface Schema {
  readonly type?: string
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly anyOf?: readonly Schema[]
  readonly items?: Schema
  readonly minItems?: number
  readonly maxItems?: number
  readonly minLength?: number
  readonly maxLength?: number
  readonly pattern?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean
}

const words =
  '$schema title description type enum const anyOf items minItems maxItems minLength maxLength pattern minimum maximum properties required additionalProperties'.split(
    ' ',
  )

const source = readFileSync('public/answers.schema.json', 'utf8')
const schema = JSON.parse(source) as Schema

function typeOf(value: unknown): string[] {
  if (value === null) return ['null']
  if (Array.isArray(value)) return ['array']
  return Number.isInteger(value) ? ['integer', 'number'] : [typeof value]
}

function fits(value: unknown, by: Schema): boolean {
  if (by.type !== undefined && !typeOf(value).includes(by.type)) return false
  if (by.enum !== undefined && !by.enum.includes(value)) return false
  if (by.const !== undefined && by.const !== value) return false
  if (by.anyOf !== undefined && !by.anyOf.some((one) => fits(value, one))) return false
  const { minItems = 0, maxItems = Infinity, minLength = 0, maxLength = Infinity, items } = by
  if (Array.isArray(value)) {
    if (value.length < minItems || value.length > maxItems) return false
    if (items !== undefined && !value.every((item) => fits(item, items))) return false
  }
  if (typeof value === 'string') {
    const length = Array.from(value).length
    if (length < minLength || length > maxLength) return false
    if (by.pattern !== undefined && !new RegExp(by.pattern, 'u').test(value)) return false
  }
  if (typeof value === 'number')
    if (value < (by.minimum ?? -Infinity) || value > (by.maximum ?? Infinity)) return false
  if (typeof value === 'object' && value !== null && by.properties !== undefined) {
    const entries = Object.entries(value)
    if (by.required?.some((id) => !Object.hasOwn(value, id))) return false
    return entries.every(([id, one]) => {
      const own = by.properties?.[id]
      return own === undefined ? by.additionalProperties !== false : fits(one, own)
    })
  }
  return true
}

const folder = 'public/examples'
const examples = readdirSync(folder).map((name) => ({
  name,
  answers: JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as Record<string, unknown>,
}))
const village = examples.find(({ name }) => name.startsWith('c1'))?.answers ?? {}

function wordsIn(part: unknown, named = false): string[] {
  if (Array.isArray(part)) return part.flatMap((one) => wordsIn(one))
  if (typeof part !== 'object' || part === null) return []
  return Object.entries(part).flatMap(([key, value]) => [
    ...(named ? [] : [key]),
    ...wordsIn(value, key === 'properties' && !named),
  ])
}

test('this test reads every word that the schema uses', () => {
  expect(words).toEqual(expect.arrayContaining(wordsIn(schema)))
})

test('the schema that is published is the one that the questions make', () => {
  expect(source).toBe(answersSchema())
})

test('every question is a property, and nothing else is', () => {
  expect(Object.keys(schema.properties ?? {})).toEqual(['$schema', ...questions.items.map(({ id }) => id)])
  expect(schema.additionalProperties).toBe(false)
})

test('required is what steers and is always asked', () => {
  const always = questions.items.filter(({ steers, when }) => steers && when.length === 0)
  expect(schema.required).toEqual(always.map(({ id }) => id))
})

test.each(examples)('$name is right by the schema and by the program', ({ answers }) => {
  expect(fits(answers, schema)).toBe(true)
  expect(readAnswersFile(JSON.stringify(answers)).ok).toBe(true)
})

test.each([
  { what: 'a question that does not exist', change: { colour: 'red' } },
  { what: 'an option that does not exist', change: { sector: 'circus' } },
  { what: 'unknown where it is not offered', change: { goals: 'unknown' } },
  { what: 'too many goals', change: { goals: ['relation', 'skill', 'culture'] } },
  { what: 'no goals', change: { goals: [] } },
  { what: 'half a person', change: { staff: 2.5 } },
  { what: 'a negative budget', change: { budget: -1 } },
  { what: 'a number in words', change: { staff: 'three' } },
  { what: 'nobody’s name', change: { organisation: '' } },
  { what: 'a name without end', change: { organisation: 'a'.repeat(121) } },
  { what: 'a thirteenth month', change: { start: '2027-13' } },
  { what: 'a place without a name', change: { places: [{ code: '0344' }] } },
  { what: 'a place with a mayor', change: { places: [{ name: 'Utrecht', mayor: 'A' }] } },
  { what: 'a steering question left out', change: { budget: undefined } },
])('$what is wrong by the schema and by the program', ({ change }) => {
  const answers = JSON.parse(JSON.stringify({ ...village, ...change })) as unknown
  expect(fits(answers, schema)).toBe(false)
  expect(readAnswersFile(JSON.stringify(answers)).ok).toBe(false)
})

const others: readonly unknown[] = [
  'unknown',
  'more',
  'twoOrMore',
  'nobody knows',
  '',
  ' a ',
  '2027-03',
  '2027-3',
  -1,
  0,
  0.5,
  1,
  2.5,
  8,
  200,
  1000,
  1001,
  5_000_000,
  5_000_001,
  true,
  null,
  {},
  [],
  [{ name: 'Utrecht' }],
  [{ name: 'Utrecht', code: '0344' }],
]

test.each(questions.items)('what $id accepts is right by the schema too', ({ id, question }) => {
  const own = schema.properties?.[id] ?? expect.unreachable()
  const tries: unknown[] = [
    ...others,
    ...('options' in question ? [...question.options, ...question.options.map((option) => [option])] : []),
    ...('bands' in question ? question.bands.map((band) => band.id) : []),
  ]
  const accepted = tries.filter((value) => question.schema.safeParse(value).success)
  expect(accepted).not.toEqual([])
  expect(tries.filter((value) => fits(value, own))).toEqual(accepted)
})
