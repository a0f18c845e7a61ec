import { expect, test } from 'vitest'
import { reckoned } from '../../src/questionnaire/cells.ts'
import { anyDraft, randomFrom } from '../../src/questionnaire/drawnDraft.ts'
import type { Draft, QuestionId } from '../../src/questionnaire/types.ts'
import { itemOf, walk } from '../../src/questionnaire/walk.ts'
import { askedTimeOf, type Giver } from '../../src/rules/askedTime.ts'
import { correct } from '../../src/rules/corrections/correct.ts'
import type { Corrections } from '../../src/rules/corrections/correction.ts'
import { advise, example, school, usualOffering } from './cases.ts'

const askedOf = (draft: Draft) =>
  Object.fromEntries(
    askedTimeOf(advise(draft).lines, walk(draft).answers).map(({ giver, meetings, minutes }) => [
      giver,
      { meetings, minutes },
    ]),
  )

test('nobody is asked for more time than they have', () => {
  const random = randomFrom(23)
  const given = { staff: 'staffHours', residents: 'residentHours' } as const satisfies Partial<
    Record<Giver, QuestionId>
  >
  const counted = { staff: 0, residents: 0 }
  for (let count = 0; count < 700; count++) {
    const draft = anyDraft(random)
    const { answers } = walk(draft)
    for (const { giver, minutes, meetings } of askedTimeOf(advise(draft).lines, answers)) {
      expect(meetings).toBeGreaterThan(0)
      expect(minutes).toBeGreaterThanOrEqual(45)
      if (giver !== 'staff' && giver !== 'residents') continue
      const hours = reckoned(itemOf(given[giver]).question, answers[given[giver]])
      if (hours === undefined) continue
      counted[giver]++
      expect(minutes, JSON.stringify(draft)).toBeLessThanOrEqual(hours * 60)
    }
  }
  expect(Math.min(...Object.values(counted))).toBeGreaterThan(50)
})

test('of six hundred people with two hours each, one sits in one of six dialogues, and the core group meets six times', () => {
  expect(askedOf(example('c3-six-hundred'))).toMatchObject({
    staff: { meetings: 2, minutes: 2 * 60 },
    core: { meetings: 6, minutes: 18 * 60 },
    facilitators: { meetings: 4, minutes: 8 * 60 },
  })
})

test('the first group that practises gives that time on top of what all give', () => {
  const { staff, firstGroup } = askedOf({ ...school, goals: ['skill'], liveCase: 'no', core: 'no' })
  expect(firstGroup?.minutes).toBeGreaterThan(staff?.minutes ?? Infinity)
})

test('with little time one hears the lecture or joins a dialogue, and is asked for the longer of the two', () => {
  const { lines } = advise(example('c3-six-hundred'))
  expect(askedTimeOf(lines, { staffHours: 1.5 })[0]).toEqual({ giver: 'staff', meetings: 1, minutes: 75 })
})

test('residents whose adviser lets them come three times are asked for three times as much', () => {
  const draft = example('c5-no-case-yet')
  const more: Corrections = [
    {
      id: 'a',
      kind: 'amounts',
      part: 'dialogue.residentsWithStaff',
      sessions: 3,
      reason: 'Zij kennen ons nog niet.',
    },
  ]
  const { computed, corrected } = correct({ ...draft, budget: 'over50000' }, usualOffering, more)
  const ofResidents = (lines: typeof computed.lines) =>
    askedTimeOf(lines, walk(draft).answers).find(({ giver }) => giver === 'residents')
  expect(ofResidents(corrected.lines)?.minutes).toBe((ofResidents(computed.lines)?.minutes ?? NaN) * 3)
})
