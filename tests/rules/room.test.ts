import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Capacities } from '../../src/rules/capacities.ts'
import { classOf, edges, gatherings, roomOf } from '../../src/rules/room.ts'
import { usualOffering } from './cases.ts'

const ample: Capacities = {
  staff: 16,
  residents: 0,
  staffMinutes: Infinity,
  residentMinutes: Infinity,
  corePeople: 8,
  coreResidents: 4,
  coreMeetings: 8,
  hasCore: true,
  longestMinutes: Infinity,
  months: Infinity,
  budget: Infinity,
}
const room = (numbers: Partial<Capacities>, apart = false) =>
  roomOf({ ...ample, ...numbers }, apart, usualOffering)

test('the composition reads eight capacities, in at most twelve classes each', () => {
  expect(Object.keys(room({})).toSorted()).toEqual([
    'attendance',
    'budget',
    'gathering',
    'months',
    'residentMinutes',
    'setMeetings',
    'sets',
    'staffMinutes',
  ])
  expect(gatherings.length).toBeLessThanOrEqual(12)
  for (const ladder of Object.values(edges)) expect(ladder.length).toBeLessThanOrEqual(12)
})

describe.each(Object.entries(edges))('%s', (capacity, ladder) => {
  const name = capacity as keyof typeof edges
  test('an edge is reached exactly, and just below it is the class before', () => {
    for (const [at, edge] of ladder.entries()) {
      expect(classOf(name, edge)).toBe(edge)
      if (at > 0) expect(classOf(name, edge - 0.001)).toBe(ladder[at - 1])
    }
  })

  test('nobody is taken to have more than they have, and more is never less', () => {
    fc.assert(
      fc.property(
        fc.double({ min: ladder[0], noNaN: true }),
        fc.double({ min: 0, noNaN: true }),
        (amount, more) => {
          expect(classOf(name, amount)).toBeLessThanOrEqual(amount)
          expect(classOf(name, amount + more)).toBeGreaterThanOrEqual(classOf(name, amount))
        },
      ),
    )
  })
})

describe('how people gather', () => {
  test.each([
    [24, 0, false, 'upTo24'],
    [20, 5, false, 'upTo40'],
    [20, 20, false, 'upTo40'],
    [20, 21, false, 'upTo80'],
    [80, 0, false, 'upTo80'],
    [81, 0, false, 'series3'],
    [121, 0, false, 'series4'],
    [161, 0, false, 'series5'],
    [201, 0, false, 'series6'],
    [600, 30, false, 'series6'],
    [60, 24, true, 'apart'],
    [60, 25, true, 'apartLarge'],
    [60, 3, true, 'upTo80'],
  ] as const)('%i employees and %i residents, apart: %s', (staff, residents, apart, gathering) => {
    expect(room({ staff, residents }, apart).gathering).toBe(gathering)
  })
})

test('a staff of six hundred hears a lecture twice, and only its core group practises', () => {
  expect(room({ staff: 600, corePeople: 14 }).attendance).toEqual({ practise: 'core', groups: 1, halls: 2 })
})
test('thirty employees with time practise in two groups', () => {
  expect(room({ staff: 30 }).attendance).toEqual({ practise: 'staff', groups: 2, halls: 1 })
})
