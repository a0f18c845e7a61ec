import { describe, expect, test } from 'vitest'
import { tapeOf } from '../../src/maatlint/tape.ts'
import { anyDraft, randomFrom } from '../../src/questionnaire/drawnDraft.ts'
import type { Draft } from '../../src/questionnaire/types.ts'
import { walk } from '../../src/questionnaire/walk.ts'
import { capacitiesOf } from '../../src/rules/capacities.ts'
import { evaluate } from '../../src/rules/evaluate.ts'
import { decide } from '../../src/rules/decide.ts'
import { proposalsOf } from '../../src/rules/proposals.ts'
import { recommend } from '../../src/rules/recommend.ts'
import { sizesWith } from '../../src/practice/sizeLimits.ts'
import { advise, example, usualOffering } from './cases.ts'

/** Who give a meeting time of their own, and were not asked how long they bear. */
const others = ['sponsor', 'sponsorToBe', 'parties', 'leadersAndBoard']

const longestOf = (draft: Draft) => capacitiesOf(evaluate(draft)).longestMinutes

describe('however long people can take part', () => {
  const draws = Array.from({ length: 3000 }, (_, seed): Draft => {
    const draft = anyDraft(randomFrom(seed + 1))
    // Half of them bear an hour and a half or so: that is where a programme may be too long.
    return seed % 2 === 0 ? draft : { ...draft, longestSession: [1.25, 1.5, 1.75, 0.5][(seed >> 1) % 4] ?? 1 }
  })

  test('no meeting lasts longer, or it is said that it does', () => {
    let [short, said] = [0, 0]
    for (const draft of draws) {
      const { lines, warnings } = advise(draft)
      const longest = longestOf(draft)
      const tooLong = lines.filter(
        ({ audience, minutes }) => !others.includes(audience) && minutes.value > longest,
      )
      const warned = warnings.some(({ id }) => id === 'consequence:longerThanBorne')
      expect(warned, JSON.stringify(draft)).toBe(tooLong.length > 0)
      if (tooLong.length > 0) {
        said += 1
        expect(longest).toBeLessThan(60)
      }
      if (longest < 120 && lines.length > 0) short += 1
    }
    expect(short).toBeGreaterThan(500)
    expect(said).toBeGreaterThan(50)
  })

  test('it is never a reason to hold a meeting shorter than the format bears', () => {
    for (const draft of draws)
      for (const { block, minutes } of advise(draft).lines)
        if (block === 'dialogue') expect(minutes.value).toBeGreaterThanOrEqual(75)
        else if (block === 'actionLearning') expect(minutes.value).toBeGreaterThanOrEqual(120)
  })
})

describe('clients who bear an hour and three quarters', () => {
  const care: Draft = { ...example('c4-care-with-clients'), longestSession: 1.75 }

  test('are not put in a set that meets for two hours, and hear why', () => {
    const { lines, rejected } = advise(care)
    expect(lines.some(({ block }) => block === 'actionLearning')).toBe(false)
    expect(rejected.find(({ format }) => format === 'actionLearning')).toMatchObject({
      stage: 'capacity',
      because: ['limit:sessionLength', 'answer:longestSession'],
    })
  })

  test('are put in one where the practice holds sets of an hour and a half', () => {
    const offering = { ...usualOffering, sizes: sizesWith({ setMinutes: 90 }) }
    const set = recommend(care, offering).lines.find(({ block }) => block === 'actionLearning')
    expect(set?.minutes.value).toBe(105)
  })

  test('and two hours are what they are proposed to make room for', () => {
    expect(advise({ ...care, longestSession: 2 }).lines.some(({ block }) => block === 'actionLearning')).toBe(
      true,
    )
  })
})

test('who also has no core group hears that both together bring a trajectory', () => {
  const draft: Draft = { ...example('c4-care-with-clients'), longestSession: 1.5, core: 'no' }
  const pair = proposalsOf(decide(draft, usualOffering), usualOffering).find(
    ({ gained, changes }) => gained.includes('actionLearning') && changes.length === 2,
  )
  expect(pair?.changes.map(({ question }) => question).toSorted()).toEqual(['core', 'longestSession'])
})

describe('a village that bears an hour and a half', () => {
  const village: Draft = { ...example('c1-one-evening'), longestSession: 1.5 }

  test('gets no evening of two hours, but a dialogue where there is money for one', () => {
    expect(advise(example('c1-one-evening')).lines.map(({ block }) => block)).toContain('combinedMeeting')
    const { lines } = advise({ ...village, budget: 3000 })
    expect(lines.map(({ block }) => block)).toContain('dialogue')
    expect(lines.map(({ block }) => block)).not.toContain('combinedMeeting')
  })

  test('hears that two hours would do where there is none', () => {
    expect(advise(village).kind).toBe('notYet')
    const longer = proposalsOf(decide(village, usualOffering), usualOffering).find(
      ({ changes: [change] }) => change?.question === 'longestSession',
    )
    expect(longer).toMatchObject({ kind: 'advice', changes: [{ to: 2 }] })
  })
})

test('who names no length is asked for no shorter one', () => {
  const { asked } = walk({ ...example('c4-care-with-clients'), longestSession: 'unknown' })
  expect(asked.some(({ id }) => id === 'longestSession')).toBe(true)
  expect(longestOf({ ...example('c4-care-with-clients'), longestSession: 'unknown' })).toBe(Infinity)
})

const workshopIn = (draft: Draft) => advise(draft).lines.find(({ block }) => block === 'workshop')

describe('who bear no more than an hour and a quarter', () => {
  const short: Draft = {
    ...example('c2-no-backing'),
    longestSession: 1.25,
    staff: 30,
    staffHours: 20,
    budget: 'unknown',
  }

  test('practise in parts a week apart, all groups in the same weeks, and that is what the planning shows', () => {
    const { sessions, groups, spreadOver, minutes, weeks, timing } = workshopIn(short) ?? expect.unreachable()
    expect([sessions.value, groups.value, spreadOver, minutes.value]).toEqual([1, 2, 4, 60])
    expect(weeks.to - weeks.from).toBe(4)
    expect(timing).toContain('size:partInterval')
    const { lengths } = tapeOf(advise(short).lines)
    expect(lengths.find(({ line }) => line.block === 'workshop')?.meetings).toHaveLength(4)
  })

  test('practise in one week where they bear half a day', () => {
    const { spreadOver, weeks, timing } = workshopIn({ ...short, longestSession: 4 }) ?? expect.unreachable()
    expect([spreadOver, weeks.to - weeks.from]).toEqual([1, 1])
    expect(timing).not.toContain('size:partInterval')
  })
})

test('parts of a workshop never come sooner than a week after one another, nor after the months there are', () => {
  let spread = 0
  for (let seed = 1; seed <= 1000; seed++) {
    const draft: Draft = {
      ...anyDraft(randomFrom(seed)),
      longestSession: [1, 1.25, 1.5, 2, 2.5][seed % 5] ?? 1,
    }
    const { lines } = advise(draft)
    const weeks = lines.filter(({ block }) => block !== 'coordination').map((line) => line.weeks)
    const length = Math.max(...weeks.map(({ to }) => to)) - Math.min(...weeks.map(({ from }) => from))
    if (lines.length > 0)
      expect(length, JSON.stringify(draft)).toBeLessThanOrEqual(
        (capacitiesOf(evaluate(draft)).months * 52) / 12,
      )
    for (const line of lines)
      if (line.block === 'workshop' && line.spreadOver > 1) {
        spread += 1
        expect(line.weeks.to - line.weeks.from).toBeGreaterThanOrEqual(line.sessions.value * line.spreadOver)
      }
  }
  expect(spread).toBeGreaterThan(60)
})
