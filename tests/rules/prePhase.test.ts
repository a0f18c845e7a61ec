import { describe, expect, test } from 'vitest'
import { fictionalPractice } from '../../src/practice/fictionalPractice.ts'
import { proposalFrom } from '../../src/proposal/proposalFrom.ts'
import type { Draft } from '../../src/questionnaire/types.ts'
import { walk } from '../../src/questionnaire/walk.ts'
import { correct } from '../../src/rules/corrections/correct.ts'
import { partKey } from '../../src/rules/partKey.ts'
import { loadAdvice, loadReasons } from '../../src/texts/load.ts'
import { sayPrePhase } from '../../src/texts/sayPrePhase.ts'
import { advise, example, judged, usualOffering } from './cases.ts'

/** Twelve employees whose director is reluctant: a trajectory is a second phase for them. */
const draft = example('c2-no-backing')
const advice = advise(draft)
const prePhase = advice.prePhase ?? expect.unreachable()
const words = { language: 'nl', reasons: await loadReasons('nl'), ...(await loadAdvice('nl')) } as const
const saidTo = (one: Draft) => ({ ...words, answers: walk(one).answers })
const spaced = (text: string) => text.replaceAll('\u00A0', ' ')

describe('who has no sponsor yet can order the phase before a trajectory by itself', () => {
  test('with all that the programme holds, and the go/no-go talk at its end', () => {
    expect(prePhase.before).toBe('actionLearning')
    expect(prePhase.parts).toEqual(advice.lines.map(partKey))
    expect(prePhase.days.value).toBe(advice.days.value + 0.5)
    expect(prePhase.price.exclVat.value).toBe(advice.price.exclVat.value + 700)
  })

  test('and pays the programme once: its own price stays as it is', () => {
    const parts = advice.lines.reduce((sum, { price }) => sum + price.value, 0)
    expect(advice.price.exclVat.value).toBe(parts)
    expect(advice.lines.map(({ price }) => price.because)).not.toContain('size:goNoGoDays')
  })

  test('and reads who decides at its end, on what, and when', () => {
    expect(prePhase.decision).toEqual({ by: 'sponsorToBe', on: advice.later[0]?.once })
    expect(prePhase.goNoGo.week.value).toBe(Math.max(...advice.lines.map(({ weeks }) => weeks.to)) + 1)
    const said = spaced(sayPrePhase(prePhase, saidTo(draft)).join(' '))
    expect(said).toContain('Daarin blijkt wie er als opdrachtgever achter wil staan.')
    expect(said).toContain('kost het € 5.250 zonder btw')
    expect(said).toContain('Wie besluit: wie dan opdrachtgever is.')
  })

  test('and reads by how much that is more than there is, where the talk at its end no longer fits', () => {
    const tight: Draft = { ...draft, budget: 4600, budgetVat: 'excl' }
    const then = advise(tight)
    const phase = then.prePhase ?? expect.unreachable()
    const over = phase.price.exclVat.value - 4600
    expect(over).toBeGreaterThan(0)
    expect(spaced(sayPrePhase(phase, saidTo(tight)).join(' '))).toContain(
      `Dat is € ${over} meer dan het budget waarmee we rekenen.`,
    )
    expect(sayPrePhase(prePhase, saidTo(draft)).join(' ')).not.toContain('meer dan het budget')
  })

  test('and finds it as a subtotal in the proposal', async () => {
    const { sections } = await proposalFrom({
      draft,
      practice: fictionalPractice,
      language: 'nl',
      madeOn: '2026-11-30',
    })
    const price = spaced(JSON.stringify(sections.find(({ id }) => id === 'price')))
    expect(price).toContain('De voorfase apart')
    expect(price).toContain('"Voorfase, zonder btw","3,75","€ 5.250"')
  })

  test('which is less where the consultant takes out a part', () => {
    const workshop = advice.lines.find(({ block }) => block === 'workshop') ?? expect.unreachable()
    const { corrected } = correct(draft, usualOffering, [
      { id: 'a', kind: 'drop', part: partKey(workshop), reason: 'Dat doen zij zelf.' },
    ])
    expect(corrected.price.exclVat.value).toBe(advice.price.exclVat.value - workshop.price.value)
    expect(corrected.prePhase?.price.exclVat.value).toBe(corrected.price.exclVat.value + 700)
  })
})

test('a first step in a conflict is not sold as the phase before something else', () => {
  expect(advise(judged('u01-corporatie-open-conflict')).prePhase).toBeNull()
})

test('whoever can begin a trajectory now has no phase before it', () => {
  expect(advise(example('c4-care-with-clients')).prePhase).toBeNull()
})
