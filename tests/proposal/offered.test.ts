import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { fictionalPractice, offeringOf } from '../../src/practice/practice.ts'
import { noEdits } from '../../src/proposal/edits.ts'
import { offered, partChoices } from '../../src/proposal/offered.ts'
import { explain } from '../../src/rules/explain.ts'
import { partKey } from '../../src/rules/partKey.ts'
import { recommend } from '../../src/rules/recommend.ts'
import { arbitraryDraft } from '../arbitraryDraft.ts'
import { example } from './examples.ts'

const offering = offeringOf(fictionalPractice)

test('no two parts of a programme go by one name', () => {
  fc.assert(
    fc.property(arbitraryDraft, (draft) => {
      const keys = recommend(draft, offering).lines.map(partKey)
      expect(new Set(keys).size).toBe(keys.length)
    }),
    { numRuns: 300 },
  )
})

const { draft } = example('c4')
const recommendation = recommend(draft, offering)
const { deeper } = explain(draft, offering)
const offer = (edits: Partial<typeof noEdits>) =>
  offered(recommendation, partChoices(recommendation, deeper, { ...noEdits, ...edits }), offering)

const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0)

test('who changes nothing offers what was advised', () => {
  expect(offer({})).toEqual({ recommendation, options: [] })
})

test('an option is priced and not summed; what is left out is gone; days and months follow', () => {
  const [first = expect.unreachable()] = recommendation.lines
  const last = recommendation.lines.at(-1) ?? expect.unreachable()
  const { recommendation: now, options } = offer({
    parts: { [partKey(first)]: 'option', [partKey(last)]: 'leftOut' },
  })
  expect(options).toEqual([first])
  expect(now.lines).toEqual(recommendation.lines.slice(1, -1))
  expect(now.price.exclVat.value).toBe(sum(now.lines.map(({ price }) => price.value)))
  expect(now.days.value).toBe(sum(now.lines.map(({ days }) => days.value)))
  expect(now.months.value).toBeLessThanOrEqual(recommendation.months.value)
})

test('a change to a part that is no longer there is passed over', () => {
  expect(offer({ parts: { 'lecture.nobody': 'leftOut' }, added: ['workshop.nobody'] })).toEqual({
    recommendation,
    options: [],
  })
})

test('a part of the larger programme is added as an option, and is not advised against beside it', () => {
  const compact = example('c1')
  const advice = recommend(compact.draft, offering)
  const larger = explain(compact.draft, offering).deeper
  const extra = partChoices(advice, larger, noEdits).filter((choice) => choice.extra)
  expect(extra.length).toBeGreaterThan(0)
  const added = extra.map(({ key }) => key)
  const { recommendation: now, options } = offered(
    advice,
    partChoices(advice, larger, { ...noEdits, added }),
    offering,
  )
  expect(options.map(partKey)).toEqual(added)
  expect(now.lines).toEqual(advice.lines)
  expect(now.price).toEqual(advice.price)
  const formats = options.map(({ format }) => format)
  expect(now.rejected.filter(({ format }) => formats.includes(format))).toEqual([])
})

test('coordination ends with what it holds together', () => {
  const large = example('c3')
  const advice = recommend(large.draft, offering)
  const parts = Object.fromEntries(
    advice.lines
      .filter(({ block }) => block !== 'coordination' && block !== 'lecture')
      .map((line) => [partKey(line), 'leftOut' as const]),
  )
  const { recommendation: now } = offered(advice, partChoices(advice, null, { ...noEdits, parts }), offering)
  const [lecture, coordination] = now.lines
  expect(coordination?.block).toBe('coordination')
  expect(coordination?.weeks.to).toBe(lecture?.weeks.to)
})
