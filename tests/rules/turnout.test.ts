import { describe, expect, test } from 'vitest'
import { anyDraft, randomFrom } from '../../src/questionnaire/drawnDraft.ts'
import type { Draft } from '../../src/questionnaire/types.ts'
import { decide } from '../../src/rules/decide.ts'
import { isForm } from '../../src/rules/formats.ts'
import { recommendationOf } from '../../src/rules/recommend.ts'
import { turnoutOf } from '../../src/rules/turnout.ts'
import { advise, usualOffering, school } from './cases.ts'

/** Who is there and who is not: what is said of it has to add up for whoever counts the seats. */

const drafts = (count: number): Draft[] => {
  const random = randomFrom(19)
  return Array.from({ length: count }, () => anyDraft(random))
}
const saidOf = (draft: Draft) =>
  Object.fromEntries(
    advise(draft)
      .warnings.filter(({ people }) => people !== undefined)
      .map(({ id, people }) => [id.replace('consequence:', ''), people]),
  )

describe('whoever asks', () => {
  test('who are there and who are not are together the people who are wanted', () => {
    let out = 0
    for (const draft of drafts(700)) {
      const decision = decide(draft, usualOffering)
      const { lines, warnings } = recommendationOf(decision)
      const { wanted, talking, listening, absent } = turnoutOf(decision, lines)
      const missing = absent.staff + absent.residents
      expect(talking + listening + missing).toBe(wanted)
      expect(Math.min(talking, listening, absent.staff, absent.residents)).toBeGreaterThanOrEqual(0)

      // Nobody sits on two seats at once, and everybody in the largest meeting is there. Of a core group some may be
      // residents whom nobody counted.
      const parts = lines.filter(({ block }) => isForm(block))
      const most = parts.reduce(
        (sum, { people, groups, sessions }) => sum + people.value * groups.value * sessions.value,
        0,
      )
      const largest = parts
        .filter(({ audience }) => audience !== 'core')
        // Groups are rounded up to whole people.
        .reduce((sum, { people, groups }) => Math.max(sum, people.value * groups.value - groups.value + 1), 0)
      expect(missing).toBeGreaterThanOrEqual(wanted - most)
      if (wanted === decision.situation.numbers.staff + decision.situation.numbers.residents)
        expect(missing).toBeLessThanOrEqual(Math.max(0, wanted - largest))

      const said = warnings.find(({ id }) => id === 'consequence:notReached')
      if (said === undefined) continue
      out++
      expect(said.people).toBe(missing)
    }
    expect(out).toBeGreaterThan(30)
  })

  test('one meeting more never leaves more people out', () => {
    for (const draft of drafts(700)) {
      const decision = decide(draft, usualOffering)
      const { lines } = recommendationOf(decision)
      const { absent, talking } = turnoutOf(decision, lines)
      for (const one of lines) {
        const without = turnoutOf(
          decision,
          lines.filter((line) => line !== one),
        )
        expect(without.absent.staff).toBeGreaterThanOrEqual(absent.staff)
        expect(without.absent.residents).toBeGreaterThanOrEqual(absent.residents)
        expect(without.talking).toBeLessThanOrEqual(talking)
      }
    }
  })
})

describe('of forty-five employees and thirty parents', () => {
  test('all but the eight who learn together are missing where there is nothing else, also the parents', () => {
    expect(saidOf(school)).toMatchObject({ notReached: 45 + 30 - 8 })
  })

  test('fewer are missing where twenty parents are heard too, with a few employees', () => {
    expect(saidOf({ ...school, budget: 18_700 })).toMatchObject({ notReached: 45 - 6 + 30 - 20 })
  })

  test('it is said how many miss the talks, beside how many do not practise yet', () => {
    const talking: Draft = { ...school, liveCase: 'possible', mandate: 'consult' }
    // Twenty-four talk among themselves and four sit with the parents, who all have a seat in two circles.
    expect(saidOf(talking)).toMatchObject({ notReached: 45 - 24 - 4, firstGroupOnly: 45 - 16 })
  })
})
