import { expect, test } from 'vitest'
import { canonical } from '../../src/dossier/canonical.ts'
import type { DossierEvent } from '../../src/dossier/events.ts'
import { merge } from '../../src/dossier/merge.ts'
import { offerStateOf } from '../../src/dossier/offerState.ts'
import { written } from './copies.ts'

const [one, other] = [
  written([], { type: 'answered', question: 'staff', value: { from: 1, to: 2 } }, 'a'),
  written([], { type: 'renamed', name: 'Oost' }, 'b'),
]

test('what is here already adds nothing, in whatever order its keys stand', () => {
  const turned = Object.fromEntries(Object.entries(one).toReversed()) as unknown as DossierEvent
  expect(merge([one], [turned, other, other])).toEqual({ ok: true, added: [other] })
  expect(merge([one, other], [one, other])).toEqual({ ok: true, added: [] })
})

test('an event that says something else under a known id makes the whole set refused', () => {
  expect(merge([one], [other, { ...one, at: '2026-11-26T10:00:00.000Z' }])).toEqual({
    ok: false,
    colliding: ['a'],
  })
  expect(merge([], [other, { ...other, clock: 9 }])).toEqual({ ok: false, colliding: ['b'] })
})

test('keys in another order are the same content, a list in another order is not', () => {
  expect(canonical({ a: 1, b: { c: 2, d: [1, 2] } })).toBe(canonical({ b: { d: [1, 2], c: 2 }, a: 1 }))
  expect(canonical([1, 2])).not.toBe(canonical([2, 1]))
})

test('an offer that nobody answered expires the day after its last, and one that was answered does not', () => {
  const offer = { validUntil: '2026-12-23' }
  expect(offerStateOf(offer, undefined, '2026-12-23')).toBe('released')
  expect(offerStateOf(offer, 'sent', '2026-12-23')).toBe('sent')
  expect(offerStateOf(offer, 'sent', '2026-12-24')).toBe('expired')
  expect(offerStateOf(offer, undefined, '2026-12-24')).toBe('expired')
  expect(offerStateOf(offer, 'accepted', '2027-01-01')).toBe('accepted')
  expect(offerStateOf(offer, 'declined', '2027-01-01')).toBe('declined')
})
