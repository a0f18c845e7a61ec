import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { cellOf, standing, valueOf } from '../../src/dossier/cells.ts'
import { canonical } from '../../src/dossier/canonical.ts'
import { differences } from '../../src/dossier/differences.ts'
import type { DossierEvent, Said } from '../../src/dossier/events.ts'
import { reduce } from '../../src/dossier/reduce.ts'
import { copies, sayings, together, written } from './copies.ts'

/** Thousands of histories, and not only the hundred that come by themselves. */
const many = { numRuns: 2000 }

const staff = (value: number): Said => ({ type: 'answered', question: 'staff', value })
const start = [written([], staff(10), 'a')]
const here = [...start, written(start, staff(20), 'b', 'client')]
const there = [...start, written(start, staff(30), 'c', 'adviser')]

test('who answers after having seen what stood there, replaces it: there is nothing to settle', () => {
  const seen = [...here, written(here, staff(40), 'd')]
  expect(differences(seen)).toEqual([])
  expect(reduce(seen).draft).toEqual({ staff: 40 })
})

test('two people who answer one question without having seen each other leave a difference, with who said what', () => {
  const [difference, ...rest] = differences(together(here, there))
  expect(rest).toEqual([])
  expect(difference?.cell).toBe('answer:staff')
  expect(difference?.events.map(({ by }) => by)).toEqual(['adviser', 'client'])
  expect(difference?.events.map(valueOf)).toEqual([30, 20])
  // Work goes on with the last one.
  expect(reduce(together(here, there)).draft).toEqual({ staff: 30 })
})

test('answering again settles it, also when the other copy comes in once more', () => {
  const both = together(here, there)
  const settled = [...both, written(both, staff(20), 'd')]
  expect(differences(settled)).toEqual([])
  expect(differences(together(there, settled, here))).toEqual([])
  expect(reduce(settled).draft).toEqual({ staff: 20 })
})

test('the same answer given twice apart is no difference', () => {
  expect(differences(together(here, [...start, written(start, staff(20), 'c')]))).toEqual([])
})

test('an answer and the same answer taken away are a difference', () => {
  const cleared = [...start, written(start, { type: 'cleared', question: 'staff' }, 'c')]
  expect(differences(together(here, cleared))[0]?.events.map(({ type }) => type)).toEqual([
    'cleared',
    'answered',
  ])
})

const first = (id: string, clock: number, value: number): DossierEvent => ({
  id,
  clock,
  type: 'answered',
  question: 'staff',
  value,
  dossier: 'first',
  at: '2026-10-01T10:00:00.000Z',
  by: 'visitor',
  schemaVersion: 1,
})

test('answers of the first form replace what came before them, as they did', () => {
  expect(differences([first('a', 1, 10), first('b', 2, 20), first('c', 3, 30)])).toEqual([])
  expect(differences([first('a', 1, 10), first('b', 2, 20), first('c', 2, 30)])).toHaveLength(1)
})

test('events that say to replace each other do not make both vanish', () => {
  const [a, b] = [written([], staff(10), 'a'), written([], staff(20), 'b')]
  const ring: DossierEvent[] = [
    { ...a, replaces: ['b'] },
    { ...b, replaces: ['a', 'b'] },
  ]
  expect(reduce(ring).draft).toEqual({ staff: 20 })
  expect(differences(ring)).toHaveLength(1)
})

const seen = (events: readonly DossierEvent[]) => ({
  dossier: reduce(events),
  differences: new Set(differences(events).map((one) => canonical(one))),
})

test('in whatever order and how often copies are brought together, everybody sees the same', () => {
  fc.assert(
    fc.property(copies, ([a = [], b = [], c = []]) => {
      const all = seen(together(a, b, c))
      expect(seen(together(c, b, a))).toEqual(all)
      expect(seen(together(together(b, c), together(a, b)))).toEqual(all)
      expect(seen(together(a, b, c, a, b, c))).toEqual(all)
    }),
    many,
  )
})

test('nothing is silently lost: what does not stand was replaced by somebody who had seen it', () => {
  fc.assert(
    fc.property(copies, (held) => {
      const all = together(...held)
      const stand = new Set([...standing(all).values()].flat().map(({ id }) => id))
      for (const event of all) {
        if (stand.has(event.id)) continue
        const by = all.filter(
          (other) =>
            cellOf(other) === cellOf(event) &&
            other.clock > event.clock &&
            (other.replaces?.includes(event.id) ?? true),
        )
        expect(by.length).toBeGreaterThan(0)
      }
      // What counts is one of those that stand, and the others are named.
      for (const [cell, events] of standing(all)) {
        expect(events.length).toBeGreaterThan(0)
        const said = new Set(events.map((event) => canonical(valueOf(event))))
        expect(differences(all).some((one) => one.cell === cell)).toBe(said.size > 1)
      }
    }),
    many,
  )
})

test('writing again settles any difference, whatever is written', () => {
  fc.assert(
    fc.property(copies, sayings, (held, said) => {
      const all = together(...held)
      const after = [...all, written(all, said, 'last')]
      expect(differences(after).filter(({ cell }) => cell === cellOf(said))).toEqual([])
      expect(differences(after).length).toBe(
        differences(all).filter(({ cell }) => cell !== cellOf(said)).length,
      )
    }),
    many,
  )
})

const goals = (...value: readonly string[]): Said => ({ type: 'answered', question: 'goals', value })

test('the same choices made in another order are no difference', () => {
  const mine = [written([], goals('skill', 'relation'), 'a')]
  const theirs = [written([], goals('relation', 'skill'), 'b', 'client')]
  expect(differences([...mine, ...theirs])).toEqual([])
  const other = [written([], goals('relation', 'culture'), 'c', 'client')]
  expect(differences([...mine, ...other])).toHaveLength(1)
})
