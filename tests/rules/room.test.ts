import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Capacities } from '../../src/rules/capacities.ts'
import { classOf, edges, gatherings, roomOf, type Apart } from '../../src/rules/room.ts'
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
const room = (numbers: Partial<Capacities>, apart: Apart = 'no') =>
  roomOf({ ...ample, ...numbers }, apart, usualOffering)

test('the composition reads ten capacities, in at most twelve classes each', () => {
  expect(Object.keys(room({})).toSorted()).toEqual([
    'attendance',
    'budget',
    'circles',
    'evenings',
    'gathering',
    'months',
    'residentMinutes',
    'setMeetings',
    'sets',
    'spread',
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
    [24, 0, 'no', 'upTo24'],
    [20, 5, 'no', 'upTo40'],
    [20, 20, 'no', 'upTo40'],
    [20, 21, 'no', 'upTo80'],
    [80, 0, 'no', 'upTo80'],
    [81, 0, 'no', 'series3'],
    [121, 0, 'no', 'series4'],
    [161, 0, 'no', 'series5'],
    [201, 0, 'no', 'series6'],
    [600, 30, 'no', 'series6'],
    [60, 24, 'first', 'apart'],
    [60, 25, 'first', 'apartLarge'],
    [60, 25, 'circle', 'apart'],
    [60, 3, 'first', 'upTo80'],
    // Too many for one dialogue: several, with enough of both publics for each.
    [60, 30, 'no', 'series3'],
    [25, 55, 'no', 'upTo80'],
    [25, 60, 'no', 'series3'],
    [80, 80, 'no', 'series4'],
    [12, 80, 'no', 'series3'],
    [80, 11, 'no', 'upTo80'],
    [11, 80, 'no', 'upTo80'],
    [0, 120, 'no', 'upTo80'],
    [1, 81, 'no', 'series3'],
    [40, 300, 'no', 'series3'],
    [41, 300, 'no', 'series6'],
    [60, 100, 'no', 'series4'],
    [6, 120, 'first', 'apartLarge'],
    [9, 15, 'first', 'upTo24'],
    [10, 15, 'first', 'apart'],
    [9, 15, 'always', 'apart'],
    [9, 15, 'circle', 'apart'],
    [5, 15, 'circle', 'apart'],
    [4, 20, 'circle', 'upTo24'],
    [4, 21, 'circle', 'apart'],
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

describe('a house that talks among its own first, before it meets residents', () => {
  test.each([
    [80, 'first', 1],
    [81, 'first', 4],
    [97, 'first', 5],
    [350, 'first', 5],
    [350, 'always', 5],
    [350, 'circle', 1],
  ] as const)('has with %i employees, apart %s, %i circles', (staff, apart, circles) => {
    expect(room({ staff, residents: 40 }, apart).circles).toBe(circles)
  })
})

describe('residents who meet apart from staff', () => {
  test.each([
    [23, 'first', 1],
    // Four would be left, who make a dialogue of their own.
    [24, 'first', 2],
    [43, 'first', 1],
    [44, 'first', 2],
    [84, 'first', 3],
    [500, 'always', 3],
    [23, 'circle', 1],
    [24, 'circle', 2],
    [60, 'circle', 3],
  ] as const)('have with %i of them, apart %s, %i dialogues', (residents, apart, evenings) => {
    expect(room({ staff: 60, residents }, apart).evenings).toBe(evenings)
  })
})
