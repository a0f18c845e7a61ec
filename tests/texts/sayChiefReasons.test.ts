import { expect, test } from 'vitest'
import type { Draft } from '../../src/questionnaire/types.ts'
import { reasons } from '../../src/texts/nl/reasons.ts'
import { sayChiefReasons } from '../../src/texts/sayChiefReasons.ts'
import { advise, example } from '../rules/cases.ts'

const chief = (id: Parameters<typeof example>[0]) => sayChiefReasons(advise(example(id)), { reasons })

test('who reads no further has read why: the two reasons that weigh most for the heart of the mix', () => {
  expect(chief('c4-care-with-clients')[0]).toBe(
    reasons.at['goal.practice']?.actionLearning ?? reasons.rules['goal.practice'],
  )
  for (const id of ['c1-one-evening', 'c2-no-backing', 'c3-six-hundred', 'c4-care-with-clients'] as const)
    expect(new Set(chief(id)).size).toBe(2)
})

test('that people meet apart is no reason for a dialogue', () => {
  expect(chief('c5-no-case-yet')).not.toContain(reasons.rules['manner.apartConsult'])
  expect(chief('c5-no-case-yet')).toHaveLength(2)
})

test('who needs no programme is given no reason for one', () => {
  const draft: Draft = {
    ...example('c3-six-hundred'),
    problemKnown: 'clear',
    approachKnown: 'yes',
    goals: ['awareness'],
  }
  expect(sayChiefReasons(advise(draft), { reasons })).toEqual([])
})

test('what speaks against another part of the mix is not said in one breath with it', () => {
  const draft: Draft = {
    ...example('c5-no-case-yet'),
    goals: ['relation'],
    earlierEffect: 'faded',
  }
  const advice = advise(draft)
  const against = new Set(advice.lines.flatMap((line) => line.against))
  // Otherwise nothing is looked at: a lecture is in the mix although the goal speaks against it.
  expect(against).toContain('rule:goal.relation')
  expect(sayChiefReasons(advice, { reasons })).not.toContain(
    reasons.at['goal.relation']?.dialogue ?? reasons.rules['goal.relation'],
  )
})
