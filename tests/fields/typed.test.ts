import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromTyped, isEstimate, toTyped } from '../../src/fields/typed.ts'
import { number, text, UNKNOWN, type Question } from '../../src/questionnaire/kinds.ts'
import { questions } from '../../src/questionnaire/questions.ts'
import { itemOf } from '../../src/questionnaire/walk.ts'
import { questions as english } from '../../src/texts/en/questions.ts'
import { questions as dutch } from '../../src/texts/nl/questions.ts'
import { languages } from '../../src/texts/texts.ts'
import { arbitraryAnswer } from '../arbitraryDraft.ts'

const everywhere = questions.items.flatMap((item) => languages.map((language) => ({ ...item, language })))

test.each(everywhere)('$id, in $language: what was answered can be read back from its field', (asked) => {
  const { question, language } = asked
  fc.assert(
    fc.property(arbitraryAnswer(question), (answer) => {
      expect(question.schema.safeParse(answer)).toMatchObject({ success: true })
      const typed = toTyped(question, answer, language)
      expect(fromTyped(question, typed)).toEqual(answer)
    }),
    { numRuns: 60 },
  )
})

test.each(everywhere)('$id, in $language: an empty field is no answer', ({ question, language }) => {
  expect(fromTyped(question, toTyped(question, undefined, language))).toBeUndefined()
  expect(fromTyped(question, undefined)).toBeUndefined()
  expect(
    fromTyped(question, question.kind === 'several' || question.kind === 'place' ? [] : '   '),
  ).toBeUndefined()
})

const { question: people } = itemOf('staff')
const { question: hours } = itemOf('staffHours')
const { question: euros } = itemOf('budget')

test.each([
  { typed: '€ 2.000,-', question: euros, reads: 2000 },
  { typed: '€2000', question: euros, reads: 2000 },
  { typed: '2.000,–', question: euros, reads: 2000 },
  { typed: '2.000,00', question: euros, reads: 2000 },
  { typed: '2,000.00', question: euros, reads: 2000 },
  { typed: '2 000', question: euros, reads: 2000 },
  { typed: '2\u00A0000', question: euros, reads: 2000 },
  { typed: '2\u202F000', question: euros, reads: 2000 },
  { typed: '1.250.000', question: euros, reads: 1_250_000 },
  { typed: '1,250,000', question: euros, reads: 1_250_000 },
  { typed: '1400,-', question: euros, reads: 1400 },
  { typed: '0', question: euros, reads: 0 },
  { typed: '1.400', question: people, reads: 1400 },
  { typed: '1,400', question: people, reads: 1400 },
  { typed: ' 35 ', question: people, reads: 35 },
  { typed: '035', question: people, reads: 35 },
  { typed: '20 mensen', question: people, reads: 20 },
  { typed: 'ca. 30', question: people, reads: 30 },
  { typed: '15000 euro', question: euros, reads: 15_000 },
  { typed: '2,5 uur', question: hours, reads: 2.5 },
  { typed: '-3', question: people, reads: -3 },
  { typed: '2,5', question: people, reads: 2.5 },
  { typed: '2,5', question: hours, reads: 2.5 },
  { typed: '2.5', question: hours, reads: 2.5 },
  { typed: '0,75', question: hours, reads: 0.75 },
  { typed: ' 12 ', question: hours, reads: 12 },
  { typed: '4.500,50', question: euros, reads: 4500.5 },
  { typed: '1,250,000.5', question: euros, reads: 1_250_000.5 },
  { typed: '1.000,5', question: hours, reads: 1000.5 },
])('“$typed” is $reads', ({ typed, question, reads }) => {
  expect(fromTyped(question, typed)).toBe(reads)
})

test.each(['veel', '10-12', '1e3', '0x10', '2,5,5', '1.40', '€', '--', 'Infinity', '٣'])(
  'what is no whole number stays as typed, and is refused: “%s”',
  (typed) => {
    const answer = fromTyped(people, typed)
    if (typed === '1.40') expect(answer).toBe(1.4)
    else expect(answer).toBe(typed)
    expect(people.schema.safeParse(answer).success).toBe(false)
  },
)

const refusal = (question: Question, typed: string) =>
  question.schema.safeParse(fromTyped(question, typed)).error?.issues[0]?.message

test.each(['1.000', '1,000', '2.500 uur', 'ca. 1.000'])(
  'where hours are asked, “%s” may be thousands or a part: it is asked again for that reason',
  (typed) => {
    expect(refusal(hours, typed)).toBe('unclearPoint')
    expect(refusal(people, typed)).not.toBe('unclearPoint')
  },
)

test('cents are refused because they are no whole euros, in whatever way they are written', () => {
  for (const typed of ['4.500,50', '4,500.50', '4500,5']) expect(refusal(euros, typed)).toBe('notWhole')
  expect(dutch.errors.notWhole(euros)).toContain('hele euro’s')
  expect(english.errors.notWhole(euros)).toContain('whole euros')
})

test('a band or "weet ik nog niet" in a number field is an estimate, not a figure', () => {
  expect(fromTyped(people, 'over100')).toBe('over100')
  expect(fromTyped(people, UNKNOWN)).toBe(UNKNOWN)
  expect(isEstimate(people, 'over100')).toBe(true)
  expect(isEstimate(people, UNKNOWN)).toBe(true)
  expect(isEstimate(people, '120')).toBe(false)
  expect(isEstimate(text(), 'over100')).toBe(false)
})

test('half an hour is written as people write it in each language', () => {
  expect(toTyped(hours, 2.5, 'nl')).toBe('2,5')
  expect(toTyped(hours, 2.5, 'en')).toBe('2.5')
})

test('a number of any size comes back the same', () => {
  const anyNumber = number({ unit: 'euro', min: 0, max: 5_000_000 })
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 5_000_000 }),
      fc.constantFrom('nl-NL', 'en-GB'),
      (amount, locale) => {
        expect(fromTyped(anyNumber, amount.toLocaleString(locale))).toBe(amount)
        expect(fromTyped(anyNumber, `€ ${amount.toLocaleString(locale)},-`)).toBe(amount)
      },
    ),
  )
})

test('anything at all can be typed without stumbling', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(people, hours, euros), (typed, question) => {
      const answer = fromTyped(question, typed)
      expect(['number', 'string', 'undefined']).toContain(typeof answer)
      if (typeof answer === 'number') expect(Number.isFinite(answer)).toBe(true)
    }),
  )
})

test('a place that was typed and not chosen is refused, not passed over', () => {
  const { question } = itemOf('places')
  const beside = fromTyped(question, [{ code: '0344', name: 'Utrecht' }, 'Waterloo-Zuid'])
  expect(question.schema.safeParse(beside).error?.issues[0]?.message).toBe('notAPlace')
  expect(question.schema.safeParse(fromTyped(question, ['alm'])).success).toBe(false)
})
