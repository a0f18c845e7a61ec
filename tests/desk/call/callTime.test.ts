import { expect, test } from 'vitest'
import { minutesOf, notBegun, paused, running, untilNextMinute } from '../../../src/desk/call/callTime.ts'

const MINUTE = 60_000

test('a conversation lasts as long as its clock ran', () => {
  const begun = running(notBegun, 0)
  expect(minutesOf(begun, 5.9 * MINUTE)).toBe(5)
  const coffee = paused(begun, 6 * MINUTE)
  expect(minutesOf(coffee, 30 * MINUTE)).toBe(6)
  const again = running(coffee, 30 * MINUTE)
  expect(minutesOf(again, 34 * MINUTE)).toBe(10)
})

test('a clock that is set back a day takes nothing away', () => {
  const again = running(paused(running(notBegun, 0), 6 * MINUTE), 8 * MINUTE)
  expect(minutesOf(again, -24 * 60 * MINUTE)).toBe(6)
})

test('nothing happens until the next minute is full', () => {
  expect(untilNextMinute(running(notBegun, 0), 0)).toBe(MINUTE)
  expect(untilNextMinute(running(notBegun, 0), 1.25 * MINUTE)).toBe(0.75 * MINUTE)
})
