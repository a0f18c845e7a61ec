import { expect, test } from 'vitest'
import {
  doseLimits,
  dosesOutOfOrder,
  doseSteps,
  dosesWith,
  type OwnDoses,
} from '../../src/practice/doseLimits.ts'
import { sizeLimits, settableSizes, sizesWith, outOfOrder } from '../../src/practice/sizeLimits.ts'
import type { Capacities } from '../../src/rules/capacities.ts'
import {
  checkOffering,
  draftsToTry,
  offeringProperties,
  type OfferingProperty,
  type Seen,
} from '../../src/rules/checkOffering.ts'
import { boundsOf } from '../../src/rules/bounds.ts'
import { decide } from '../../src/rules/decide.ts'
import { nothing } from '../../src/rules/mix.ts'
import type { Offering, Sizes } from '../../src/rules/offering.ts'
import { recommend, recommendationOf } from '../../src/rules/recommend.ts'
import type { Situation } from '../../src/rules/situation.ts'
import { exampleIds } from '../../src/texts/shellTexts.ts'
import { example, usualOffering } from './cases.ts'

const drafts = draftsToTry(exampleIds.map(example))
const withSizes = (sizes: Partial<Sizes>): Offering => ({
  ...usualOffering,
  sizes: { ...usualOffering.sizes, ...sizes },
})
const withDoses = (own: OwnDoses): Offering => ({ ...usualOffering, doses: dosesWith(own) })
const brokenWith = (sizes: Partial<Sizes>) => Object.keys(checkOffering(withSizes(sizes), drafts))

test('the sizes that are proved pass the quick look too, on some hundreds of sets of answers', () => {
  expect(drafts.length).toBeGreaterThan(250)
  expect(drafts.length).toBeLessThan(500)
  expect(checkOffering(usualOffering, drafts)).toEqual({})
})

test('it is the same look every time', () => {
  expect(draftsToTry(exampleIds.map(example))).toEqual(drafts)
})

test('a series that costs less the longer it is, though each size is within its limits, is noticed', () => {
  expect(brokenWith({ dialogueSeriesDays: 1.35, dialogueLargeDays: 4 })).toEqual(['fewerCostsLess'])
})

test('a short trajectory that costs more than a long one is noticed', () => {
  expect(brokenWith({ setShortDays: 30 })).toEqual(['fewerCostsLess'])
})

test('a first group that is too large for the days it is reckoned at goes over the budget, and is noticed', () => {
  expect(brokenWith({ dialogueMandateGroup: 30 })).toEqual(['withinBudget'])
})

test.each(doseSteps)('%s from as few or as many points as it may breaks nothing', (step) => {
  const { least, most } = doseLimits[step]
  for (const value of [least, most]) {
    const own = { [step]: value }
    if (dosesOutOfOrder(own).length > 0) continue
    expect(checkOffering(withDoses(own), drafts), `${value}`).toEqual({})
  }
})

const workshopsWith = (own: OwnDoses) =>
  drafts
    .flatMap((draft) => recommend(draft, withDoses(own)).lines)
    .filter(({ block }) => block === 'workshop').length

test('who lets one point do gets more of it in some advices, and who asks for more gets less', () => {
  expect(workshopsWith({ workshop1: 1 })).toBeGreaterThan(workshopsWith({}))
  expect(workshopsWith({ workshop1: 8 })).toBeLessThan(workshopsWith({}))
})

test('a format that is left out for want of points is measured by the doses in use', () => {
  const draft = example('c4-care-with-clients')
  expect(boundsOf(draft, withDoses({ lecture1: 10 })).mayLead).not.toContain('lecture')
  const [usual, more] = [{}, { dialogue2: 5, dialogue3: 6 }].map(
    (own) => decide(draft, withDoses(own)).situation.asked.dialogue,
  )
  expect(more).toBeGreaterThan(usual ?? Infinity)
})

const withSituation = ({ decision, ...seen }: Seen, change: Partial<Situation>): Seen => ({
  ...seen,
  decision: { ...decision, situation: { ...decision.situation, ...change } },
})
const withNumbers = (seen: Seen, change: Partial<Capacities>): Seen =>
  withSituation(seen, { numbers: { ...seen.decision.situation.numbers, ...change } })

/**
 * The same advice with one thing in it spoilt. That more money is never worse cannot be spoilt so: it follows from how
 * the search is built, and is looked at as a safeguard.
 */
const spoilt: Record<Exclude<OfferingProperty, 'moreMoneyNeverWorse'>, (seen: Seen) => Seen> = {
  withinBudget: (seen) => withNumbers(seen, { budget: 10 }),
  withinMonths: (seen) => withNumbers(seen, { months: 1 }),
  withinHours: (seen) => withNumbers(seen, { staffMinutes: 60 }),
  nothingExcluded: ({ decision, ...seen }) => {
    const { evaluation } = decision
    const excludedBy = { ...evaluation.excludedBy, actionLearning: ['trajectory.noCase' as const] }
    return { ...seen, decision: { ...decision, evaluation: { ...evaluation, excludedBy } } }
  },
  lectureNotAlone: ({ decision, ...seen }) => ({
    ...seen,
    decision: { ...decision, composed: { lead: 'lecture', mix: { ...nothing, lecture: 1 } } },
  }),
  leadHasReasons: (seen) => ({
    ...seen,
    advice: { ...seen.advice, fit: { ...seen.advice.fit, actionLearning: { value: 0, because: [] } } },
  }),
  outcomeNamed: (seen) => ({ ...seen, advice: { ...seen.advice, lines: [] } }),
  fewerCostsLess: (seen) => withSituation(seen, { offering: withSizes({ setShortDays: 30 }) }),
}

test.each(Object.entries(spoilt))('%s holds for a case, and not once the case is spoilt', (id, spoil) => {
  const draft = example('c4-care-with-clients')
  const decision = decide(draft, usualOffering)
  const seen = { draft, decision, advice: recommendationOf(decision) }
  const holds = offeringProperties[id as OfferingProperty]
  expect(holds(seen)).toBe(true)
  expect(holds(spoil(seen))).toBe(false)
})

// A large dialogue may cost so much that a series with own facilitators has to cost more too: that is said, see above.
test.each(settableSizes.filter((size) => size !== 'dialogueLargeDays'))(
  '%s at either limit breaks nothing',
  (size) => {
    const { least, most } = sizeLimits[size]
    for (const value of [least, most]) {
      const own = { [size]: value }
      if (outOfOrder(own).length > 0) continue
      expect(checkOffering({ ...usualOffering, sizes: sizesWith(own) }, drafts), `${value}`).toEqual({})
    }
  },
)
