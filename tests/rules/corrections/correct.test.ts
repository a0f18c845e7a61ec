import { describe, expect, test } from 'vitest'
import { correct } from '../../../src/rules/corrections/correct.ts'
import { afterChange, type Correction, type Overruling } from '../../../src/rules/corrections/correction.ts'
import { partKey } from '../../../src/rules/partKey.ts'
import type { Draft } from '../../../src/questionnaire/types.ts'
import { example, usualOffering } from '../cases.ts'

/** A care organisation: a dialogue, a workshop, a trajectory and a harvest. */
const care: Draft = { ...example('c4-care-with-clients'), budget: 'over50000' }
/** One evening for a village, with money and months for no more. */
const village = example('c1-one-evening')

const reason = 'Dat heb ik met de directie besproken.'
const correcting = (draft: Draft, ...corrections: Correction[]) => correct(draft, usualOffering, corrections)
const dialogue = 'dialogue.together'
const part = (advice: ReturnType<typeof correct>, key: string) =>
  advice.corrected.lines.find((line) => partKey(line) === key) ?? expect.unreachable(key)
const whyNot = ({ notApplied }: ReturnType<typeof correct>) =>
  notApplied.map(({ correction, why }) => `${correction.id} ${why}`)
const allRules = (...ids: Overruling['ruleId'][]) => ids.map((ruleId) => ({ ruleId, reason: 'Toch.' }))

describe('who wants more of a part', () => {
  const more: Correction = { id: 'a', kind: 'amounts', part: dialogue, sessions: 2, reason }

  test('sees days, weeks and price follow as the rules reckon them', () => {
    const advice = correcting(care, more)
    const { days, price, sessions, weeks } = part(advice, dialogue)
    const before = advice.computed.lines.find((line) => partKey(line) === dialogue)
    expect(sessions.value).toBe(2)
    expect(days.value).toBe((before?.days.value ?? 0) * 2)
    expect(price.value).toBe(days.value * usualOffering.dayRate.dialogue)
    expect(weeks.to - weeks.from).toBe(4)
    for (const { because } of [sessions, days, price]) expect(because[0]).toBe('correction:a')
    // What waits for the dialogue moves up with it.
    const workshop = (lines: typeof advice.corrected.lines) =>
      lines.find(({ block }) => block === 'workshop')?.weeks.from ?? 0
    expect(workshop(advice.corrected.lines)).toBe(workshop(advice.computed.lines) + 3)
    expect(advice.corrected.price.exclVat.because).toContain('correction:a')
  })

  test('keeps that while other answers change, and hears of it when the part is gone', () => {
    expect(correcting({ ...care, urgency: 'exploring' }, more).applied).toEqual([more])
    const gone = correcting({ ...care, longestSession: 'upTo1' }, more)
    expect(whyNot(gone)).toEqual(['a partGone'])
    expect(gone.corrected).toBe(gone.computed)
  })

  test('hears that it is so already, once the rules say the same', () => {
    const same = correcting(care, { ...more, sessions: 1 })
    expect(whyNot(same)).toEqual(['a alreadySo'])
  })
})

describe('two corrections of the same', () => {
  test('the one with the later id counts, whichever comes first', () => {
    const early: Correction = { id: '01', kind: 'price', part: dialogue, amount: 1000, reason }
    const late: Correction = { ...early, id: '02', amount: 2000 }
    for (const advice of [correcting(care, early, late), correcting(care, late, early)]) {
      expect(part(advice, dialogue).price.value).toBe(2000)
      expect(advice.notApplied).toEqual([{ correction: early, why: 'replaced', by: '02', rules: [] }])
    }
  })

  test('an earlier one keeps what the later does not speak of', () => {
    const both: Correction = { id: '01', kind: 'amounts', part: dialogue, sessions: 2, days: 4, reason }
    const days: Correction = { id: '02', kind: 'amounts', part: dialogue, days: 6, reason }
    const advice = correcting(care, both, days)
    expect(part(advice, dialogue)).toMatchObject({ sessions: { value: 2 }, days: { value: 6 } })
    expect(advice.applied).toEqual([both, days])
  })

  test('what is dropped is not changed', () => {
    const drop: Correction = { id: 'b', kind: 'drop', part: dialogue, reason }
    const more: Correction = { id: 'a', kind: 'amounts', part: dialogue, sessions: 2, reason }
    expect(whyNot(correcting(care, more, drop))).toEqual(['a partDropped'])
  })
})

describe('who goes against the advice', () => {
  const tired: Draft = { ...care, attitude: 'trainingTired' }
  const lecture: Correction = { id: 'a', kind: 'add', block: 'lecture', reason }

  test('has to say why for that too, and until then it does not count', () => {
    const advice = correcting(tired, lecture)
    expect(advice.notApplied).toEqual([
      { correction: lecture, why: 'needsReason', rules: ['rule:lecture.tired'] },
    ])
    expect(advice.corrected).toBe(advice.computed)
  })

  test('has it with that reason, and sees it named', () => {
    const overrules = allRules('rule:lecture.tired')
    const advice = correcting(tired, { ...lecture, overrules })
    expect(advice.overruled).toEqual([
      { id: 'rule:lecture.tired', parts: ['lecture.everyone'], reason: 'Toch.' },
    ])
    expect(advice.corrected.rejected.map(({ format }) => format)).not.toContain('lecture')
  })

  test('is asked when the budget does not reach, and not when another correction makes up for it', () => {
    const dear: Correction = { id: 'a', kind: 'add', block: 'workshop', reason }
    expect(correcting(village, dear).notApplied[0]?.rules).toContain('limit:budget')
    const more: Correction = { id: 'a', kind: 'amounts', part: dialogue, days: 40, reason }
    const tight: Draft = { ...care, budget: 40_000, budgetVat: 'excl' }
    expect(whyNot(correcting(tight, more))).toEqual(['a needsReason'])
    const discount: Correction = { id: 'b', kind: 'discount', of: { percent: 60 }, reason }
    const made = correcting(tight, more, discount)
    expect([made.notApplied, made.overruled]).toEqual([[], []])
  })

  test('who drops the talk that a conflict calls for is asked why', () => {
    const conflict: Draft = { ...care, tension: 'open' }
    const key = correcting(conflict)
      .computed.lines.map(partKey)
      .find((one) => one.startsWith('listeningTalks'))
    const advice = correcting(conflict, { id: 'a', kind: 'drop', part: key ?? '', reason })
    expect(advice.notApplied[0]?.rules).toContain('rule:support.listenConflict')
  })
})

describe('who wants another heart', () => {
  test('gets the best programme with that heart', () => {
    const advice = correcting(care, { id: 'a', kind: 'lead', format: 'workshop', reason })
    expect(advice.computed.lead).not.toBe('workshop')
    expect(advice.corrected.lead).toBe('workshop')
    expect(advice.corrected.lines.some(({ block }) => block === 'workshop')).toBe(true)
    expect(advice.notApplied).toEqual([])
  })

  test('gets its smallest dose where the rules refuse it, with a reason for that', () => {
    const noCase: Draft = { ...care, liveCase: 'no' }
    const trajectory: Correction = { id: 'a', kind: 'lead', format: 'actionLearning', reason }
    const asked = correcting(noCase, trajectory).notApplied[0]?.rules ?? []
    expect(asked).toContain('rule:trajectory.noCase')
    const advice = correcting(noCase, { ...trajectory, overrules: allRules(...asked) })
    expect(advice.corrected).toMatchObject({ kind: 'advice', lead: 'actionLearning' })
    expect(advice.corrected.lines.find(({ block }) => block === 'actionLearning')?.sessions.value).toBe(
      usualOffering.sizes.setSessionsLeast,
    )
  })

  test('of which the answers give no reason is asked why', () => {
    const advice = correcting(village, { id: 'a', kind: 'lead', format: 'workshop', reason })
    expect(advice.notApplied[0]?.rules.length).toBeGreaterThan(0)
  })
})

describe('who wants another order', () => {
  const trajectory =
    correcting(care)
      .computed.lines.map(partKey)
      .find((key) => key.startsWith('actionLearning')) ?? expect.unreachable()

  test('moves a part later, and what waits for it goes along', () => {
    const advice = correcting(care, {
      id: 'a',
      kind: 'order',
      part: dialogue,
      when: { weeks: { from: 12, to: 13 } },
      reason,
    })
    expect(part(advice, dialogue)).toMatchObject({
      weeks: { from: 12, to: 13 },
      timing: ['correction:a'],
    })
    expect(part(advice, trajectory).weeks.from).toBeGreaterThan(13)
    expect(advice.overruled).toEqual([])
  })

  test('is asked why where something comes before what it waits for', () => {
    const early: Correction = { id: 'a', kind: 'order', part: trajectory, when: { before: dialogue }, reason }
    const advice = correcting(care, early)
    expect(advice.notApplied[0]?.rules).toContain('order:order.trainingBeforeLearning')
    const rules = advice.notApplied[0]?.rules ?? []
    const said = correcting(care, { ...early, overrules: allRules(...rules) })
    expect(part(said, trajectory).weeks.to).toBe(part(said, dialogue).weeks.from)
  })

  test('cannot put a part beside one that is gone', () => {
    const advice = correcting(care, {
      id: 'a',
      kind: 'order',
      part: trajectory,
      when: { after: 'lecture.staff' },
      reason,
    })
    expect(whyNot(advice)).toEqual(['a otherGone'])
  })
})

describe('who gives a discount', () => {
  test('takes it off the whole, to the cent, and value added tax follows', () => {
    const advice = correcting(care, { id: 'a', kind: 'discount', of: { euro: 1000.01 }, reason })
    const { computed, corrected, discount } = advice
    expect(discount?.value).toBe(1000.01)
    expect(corrected.price.exclVat.value).toBeCloseTo(computed.price.exclVat.value - 1000.01, 6)
    expect(corrected.price.vat.value).toBeCloseTo(corrected.price.exclVat.value * 0.21, 1)
  })

  test('gives no more than there is', () => {
    const advice = correcting(care, { id: 'a', kind: 'discount', of: { euro: 900_000 }, reason })
    expect(whyNot(advice)).toEqual(['a moreThanPrice'])
  })
})

test('who makes a correction again has it once', () => {
  const one: Correction = { id: 'a', kind: 'drop', part: dialogue, reason }
  const other = { ...one, reason: 'Om een betere reden.' }
  expect(afterChange([one], { put: [other], removed: [] })).toEqual([other])
  expect(afterChange([one], { put: [], removed: ['a'] })).toEqual([])
})
