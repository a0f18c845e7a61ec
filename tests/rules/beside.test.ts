import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { indicationOf } from '../../src/practice/indication.ts'
import type { Draft } from '../../src/questionnaire/types.ts'
import { walk } from '../../src/questionnaire/walk.ts'
import { besideBudget } from '../../src/rules/beside.ts'
import { loadAdvice } from '../../src/texts/load.ts'
import { sayBudget } from '../../src/texts/sayBudget.ts'
import { arbitraryFinishedDraft } from '../arbitraryDraft.ts'
import { advise, example } from './cases.ts'

const { advice } = await loadAdvice('nl')
const beside = (draft: Draft) => besideBudget(walk(draft).answers, indicationOf(advise(draft)))
const said = (draft: Draft) =>
  sayBudget(beside(draft), { advice, language: 'nl', recommendation: advise(draft) }).replaceAll(
    '\u00A0',
    ' ',
  )
/** Costs € 21.350 without and € 25.834 with btw where the money is there. */
const care = example('c4-care-with-clients')

describe('beside the price', () => {
  test('who gave a budget without btw reads what is left of it', () => {
    expect(said(care)).toBe(
      'Dit programma past binnen uw budget van € 22.000 zonder btw: er blijft € 650 over. Zaal en vergoedingen komen er nog bij. Zoek daar apart geld voor.',
    )
  })

  test('who gave one with btw has it laid beside the price with btw', () => {
    expect(said({ ...care, budget: 28_000, budgetVat: 'incl' })).toBe(
      'Dit programma past binnen uw budget van € 28.000 met btw: er blijft € 2.166 over.',
    )
  })

  test('who has much left is told to keep it for what it can pay later, that it falls short, or that nothing is needed', () => {
    const dike = example('c5-no-case-yet')
    expect(said(dike)).toContain('Voor wat later kan, is meer nodig dan er overblijft.')
    expect(said({ ...dike, budget: 40_000 })).toContain('Bewaar de rest voor wat later kan.')
    expect(said({ ...care, budget: 60_000 })).toContain('uw antwoorden vragen nu niet om meer')
    expect(said(care)).not.toContain('op te maken')
  })

  test('who did not say which, is told that btw was taken to be in it', () => {
    expect(said({ ...care, budget: 28_000, budgetVat: 'unknown' })).toContain('€ 28.000, als dat met btw is')
  })

  test('whose budget is used up to the euro reads that', () => {
    expect(said({ ...care, budget: 21_350 })).toBe(
      'De prijs is precies uw budget van € 21.350 zonder btw. Zaal en vergoedingen komen er nog bij. Zoek daar apart geld voor.',
    )
  })

  test('who gave an estimate reads that its highest amount was reckoned with', () => {
    expect(said({ ...care, budget: 'upTo50000' })).toBe(
      'U gaf een schatting. Wij rekenden met het hoogste bedrag daarvan: € 50.000 zonder btw. Dan blijft er ongeveer € 28.700 over. Is uw budget lager, dan past misschien niet alles.',
    )
  })

  test('who gave an estimate that is enough at its lowest reads that it fits in any case', () => {
    expect(
      said({ ...example('c1-one-evening'), budget: 'upTo15000', residentHours: 2, staffHours: 2 }),
    ).toContain('Dit past daar hoe dan ook binnen.')
  })

  test('who has more than € 50.000 reads that € 75.000 was reckoned with', () => {
    const many = example('c3-six-hundred')
    expect(said({ ...many, budget: 'over50000', budgetVat: 'incl' })).toContain(
      'Wij rekenden met € 75.000 met btw.',
    )
  })

  test('who gave no budget reads that nothing was compared', () => {
    expect(beside({ ...care, budget: 'unknown' })).toBeNull()
    expect(said({ ...care, budget: 'unknown' })).toContain('U gaf geen budget op.')
  })

  test('whoever asks, what is left and what is asked for add up, and the price is never above the budget', () => {
    fc.assert(
      fc.property(arbitraryFinishedDraft, (draft) => {
        const price = indicationOf(advise(draft))
        const found = besideBudget(walk(draft).answers, price)
        if (found === null) return
        const amount = found.vat === 'excl' ? price.exclVat : price.inclVat
        expect(found.left + amount).toBeCloseTo(found.budget, 6)
        expect(found.left).toBeGreaterThan(-1)
      }),
      { numRuns: 400 },
    )
  })
})

test('should a practice ever cost more than the budget, that is said as it is', () => {
  const over = besideBudget({ budget: 1000, budgetVat: 'incl' }, { exclVat: 1000, inclVat: 1250 })
  expect(
    sayBudget(over, {
      advice,
      language: 'nl',
      recommendation: { lines: [], later: [], warnings: [] },
    }).replaceAll('\u00A0', ' '),
  ).toBe('Dat is € 250 meer dan uw budget van € 1.000 met btw.')
})
