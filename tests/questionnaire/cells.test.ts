import { expect, test } from 'vitest'
import { bandOf, isBand, lies, reckoned } from '../../src/questionnaire/cells.ts'
import { choice, money, number, ordered, several, text } from '../../src/questionnaire/kinds.ts'
import { questions } from '../../src/questionnaire/questions.ts'

const figures = questions.items.flatMap(({ id, question }) =>
  (question.kind === 'number' || question.kind === 'money') && question.bands.length > 0
    ? [{ id, question, step: question.whole ? 1 : 0.5 }]
    : [],
)
const edges = figures.flatMap(({ id, question, step }) =>
  question.bands.map((band, at) => ({
    id,
    question,
    band: band.id,
    step,
    from: at === 0 ? question.min : (question.bands[at - 1]?.upTo ?? NaN) + step,
    upTo: band.upTo,
    next: question.bands[at + 1]?.id,
    reckon: band.reckon,
  })),
)

test('there are number questions with bands', () => expect(figures.length).toBeGreaterThan(8))

test.each(edges)('$id: $band runs from $from to $upTo', ({ question, band, from, upTo, next, step }) => {
  expect(bandOf(question, from)).toBe(band)
  expect(bandOf(question, upTo)).toBe(band)
  expect(bandOf(question, upTo + step)).toBe(next)
  expect(bandOf(question, band)).toBe(band)
})

test.each(edges)('$id: $band is reckoned as $reckon, which lies in it', ({ question, band, reckon }) => {
  expect(reckoned(question, band)).toBe(reckon)
  expect(bandOf(question, reckon)).toBe(band)
})

test.each(figures)('the bands of $id rise, and leave no number without one', ({ question }) => {
  const tops = question.bands.map(({ upTo }) => upTo)
  expect(tops).toEqual([...new Set(tops)].toSorted((a, b) => a - b))
  expect(tops[0]).toBeGreaterThanOrEqual(question.min)
  expect(tops.at(-1)).toBe(question.max)
  expect(new Set(question.bands.map(({ id }) => id)).size).toBe(tops.length)
})

const colour = choice(['red', 'green', 'blue'])
const size = ordered(['small', 'middle', 'large', 'huge'])
const fruit = several(['apple', 'pear', 'plum'])
const people = number({
  unit: 'people',
  min: 0,
  max: 100,
  bands: [
    { id: 'few', upTo: 3, reckon: 3 },
    { id: 'some', upTo: 10, reckon: 10 },
    { id: 'many', upTo: 100, reckon: 40 },
  ],
})

test('only silence is open, and silence is nothing else', () => {
  for (const question of [colour, size, fruit, people]) expect(lies(question, 'open', undefined)).toBe(true)
  expect(lies(colour, 'open', 'red')).toBe(false)
  expect(lies(people, 'open', 0)).toBe(false)
  expect(lies(colour, ['red', 'green', 'blue'], undefined)).toBe(false)
  expect(lies(size, { from: 'small' }, undefined)).toBe(false)
  expect(lies(people, { from: 'few', to: 'many' }, undefined)).toBe(false)
})

test('"none of these" is not true of who has not answered', () => {
  expect(lies(fruit, { none: ['apple'] }, undefined)).toBe(false)
  expect(lies(fruit, { none: ['apple'] }, ['pear'])).toBe(true)
  expect(lies(fruit, { none: ['apple'] }, ['pear', 'apple'])).toBe(false)
})

test('one of several: any, all and none hold together', () => {
  expect(lies(fruit, { any: ['apple', 'pear'] }, ['plum', 'pear'])).toBe(true)
  expect(lies(fruit, { any: ['apple', 'pear'] }, ['plum'])).toBe(false)
  expect(lies(fruit, { all: ['apple', 'pear'] }, ['apple', 'plum', 'pear'])).toBe(true)
  expect(lies(fruit, { all: ['apple', 'pear'] }, ['apple'])).toBe(false)
  expect(lies(fruit, { any: ['apple'], none: ['plum'] }, ['apple', 'plum'])).toBe(false)
  expect(lies(fruit, { any: [] }, ['apple'])).toBe(false)
})

test('a choice lies among the options named', () => {
  expect(lies(colour, ['red', 'blue'], 'blue')).toBe(true)
  expect(lies(colour, ['red', 'blue'], 'green')).toBe(false)
})

test.each([
  { cell: { from: 'middle' }, holds: ['middle', 'large', 'huge'] },
  { cell: { to: 'middle' }, holds: ['small', 'middle'] },
  { cell: { from: 'middle', to: 'large' }, holds: ['middle', 'large'] },
  { cell: { from: 'large', to: 'middle' }, holds: [] },
])('a range $cell includes both its ends', ({ cell, holds }) => {
  expect(size.options.filter((option) => lies(size, cell, option))).toEqual(holds)
})

test('a number lies in a range through its band, and so does a band', () => {
  expect([0, 3, 4, 10, 11].map((count) => lies(people, { from: 'some' }, count))).toEqual([
    false,
    false,
    true,
    true,
    true,
  ])
  expect(lies(people, { to: 'some' }, 'many')).toBe(false)
  expect(lies(people, ['many'], 'many')).toBe(true)
})

test('a band is an estimate, a number is not', () => {
  expect(isBand(people, 'few')).toBe(true)
  expect(isBand(people, 2)).toBe(false)
  expect(isBand(colour, 'red')).toBe(false)
  expect(reckoned(people, 2)).toBe(2)
  expect(reckoned(people, undefined)).toBeUndefined()
  expect(reckoned(text(), 'two')).toBeUndefined()
  expect(bandOf(money({ min: 0, max: 10 }), 5)).toBeUndefined()
})
