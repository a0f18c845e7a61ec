import { expect, test } from 'vitest'
import { blocks } from '../../src/rules/formats.ts'
import { orderOf, precedence } from '../../src/rules/precedence.ts'

test('every block has its place, after all that comes before it', () => {
  const order = orderOf(precedence)
  expect(order.toSorted()).toEqual([...blocks].toSorted())
  for (const { first, next } of Object.values(precedence))
    for (const earlier of first)
      for (const later of next) expect(order.indexOf(earlier)).toBeLessThan(order.indexOf(later))
})

test('rows that go round in a circle are refused with the blocks in it', () => {
  expect(() =>
    orderOf({
      ...precedence,
      'order.wrong': { first: ['workshop'], next: ['lecture'] },
    }),
  ).toThrow(/circle: .*lecture.*workshop/)
})
