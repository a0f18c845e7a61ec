import { describe, expect, test } from 'vitest'
import type { Format } from '../../src/rules/formats.ts'
import type { NoticeId } from '../../src/rules/trace.ts'
import type { ExampleId } from '../../src/texts/shellTexts.ts'
import { advise, example } from './cases.ts'

interface Expected {
  readonly id: ExampleId
  readonly lines: readonly string[]
  readonly out: readonly Format[]
  readonly price: number
  readonly budget: number
  readonly warns: readonly NoticeId[]
}

/** What an experienced adviser answered, before there were rules. `lines`: block, sessions × groups, adviser days. */
const cases: readonly Expected[] = [
  {
    id: 'c1-one-evening',
    lines: ['combinedMeeting 1×1 1.25'],
    out: ['workshop', 'actionLearning'],
    price: 1750,
    budget: 2000,
    warns: ['warning:residents.conditions'],
  },
  {
    id: 'c2-no-backing',
    lines: ['mandateTalk 1×1 0.5', 'dialogue 1×1 1.5', 'workshop 1×1 1.25'],
    out: ['lecture', 'actionLearning'],
    price: 4550,
    budget: 6000,
    warns: ['warning:backing.reluctant'],
  },
  {
    id: 'c3-six-hundred',
    lines: [
      'lecture 2×1 1.75',
      'facilitatorTraining 2×1 2.25',
      'dialogue 6×1 9.5',
      'actionLearning 6×2 17',
      'harvest 1×1 2',
      'coordination 1×1 3',
    ],
    out: [],
    price: 49_700,
    budget: 60_000,
    warns: ['consequence:purchasing'],
  },
  {
    id: 'c4-care-with-clients',
    lines: ['dialogue 1×1 2.5', 'workshop 1×1 1.25', 'actionLearning 6×1 10', 'harvest 1×1 1.5'],
    out: ['lecture'],
    price: 21_350,
    budget: 22_000,
    warns: ['warning:privacy.health', 'warning:session.short'],
  },
  {
    id: 'c5-no-case-yet',
    lines: ['lecture 1×1 1', 'dialogue 1×1 1.5', 'dialogue 1×1 2.5', 'workshop 1×1 1.25'],
    out: ['actionLearning'],
    price: 8750,
    budget: 18_000,
    warns: ['warning:promise.consult'],
  },
]

describe.each(cases)('$id', ({ id, lines, out, price, budget, warns }) => {
  const advice = advise(example(id))

  test('gets the mix that an adviser gave', () => {
    expect(advice.kind).toBe('advice')
    expect(
      advice.lines.map(
        ({ block, sessions, groups, days }) => `${block} ${sessions.value}×${groups.value} ${days.value}`,
      ),
    ).toEqual(lines)
  })

  test('is told what is not advised', () => {
    expect(advice.rejected.map(({ format }) => format)).toEqual(out)
    for (const { because } of advice.rejected) expect(because).not.toHaveLength(0)
  })

  test('stays within the budget', () => {
    expect(advice.price.exclVat.value).toBe(price)
    expect(price).toBeLessThanOrEqual(budget)
    expect(advice.price.inclVat.value).toBeCloseTo(price * 1.21, 2)
  })

  test('is warned', () => {
    expect(advice.warnings.map((warning) => warning.id)).toEqual(expect.arrayContaining([...warns]))
  })
})

test('a traject without backing waits for the leadership', () => {
  const [later] = advise(example('c2-no-backing')).later
  expect(later).toMatchObject({ format: 'actionLearning' })
  expect(later?.once).toContain('trajectory.sponsorReluctant')
})

test('meetings are as short as the clients of the care home need', () => {
  const { lines } = advise(example('c4-care-with-clients'))
  for (const block of ['dialogue', 'actionLearning'])
    expect(lines.find((line) => line.block === block)?.minutes.value).toBe(120)
})
