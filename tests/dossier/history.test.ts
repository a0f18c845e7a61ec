import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { changes } from '../../src/dossier/changes.ts'
import type { DossierEvent, Said } from '../../src/dossier/events.ts'
import { erasedLast } from '../../src/dossier/erased.ts'
import { redoStep, stateAt, undoStep } from '../../src/dossier/history.ts'
import { emptyContent, emptyDossier, reduce } from '../../src/dossier/reduce.ts'
import { sayings, written } from './copies.ts'

const answered = (question: string, value: unknown): Said => ({ type: 'answered', question, value })

/** A dossier in which somebody does one thing after another. */
const after = (...saids: readonly Said[]): DossierEvent[] =>
  saids.reduce<DossierEvent[]>((events, said, at) => [...events, written(events, said, `e${at}`)], [])
const step = (events: readonly DossierEvent[], which: typeof undoStep): DossierEvent[] => {
  const next = which(events)
  return next === undefined ? [...events] : [...events, written(events, next, `s${events.length}`)]
}

const three = after(answered('sector', 'care'), answered('staff', 10), answered('staff', 20))

test('what was done last is taken back first, and nothing is erased by it', () => {
  const once = step(three, undoStep)
  expect(reduce(once).draft).toEqual({ sector: 'care', staff: 10 })
  const twice = step(once, undoStep)
  expect(reduce(twice).draft).toEqual({ sector: 'care' })
  expect(reduce(step(twice, undoStep)).draft).toEqual({})
  expect(twice.slice(0, 3)).toEqual(three)
  expect(undoStep(step(twice, undoStep))).toBeUndefined()
})

test('what was taken back is done again in turn, until somebody does something else', () => {
  const back = step(step(three, undoStep), undoStep)
  expect(reduce(step(back, redoStep)).draft).toEqual({ sector: 'care', staff: 10 })
  expect(reduce(step(step(back, redoStep), redoStep)).draft).toEqual({ sector: 'care', staff: 20 })
  const otherwise = [...back, written(back, answered('trust', 'low'), 'x')]
  expect(redoStep(otherwise)).toBeUndefined()
})

test('a released offer and a dossier thrown away are not taken back here', () => {
  const events = after(answered('sector', 'care'), { type: 'deleted', deleted: true })
  expect(undoStep(events)).toEqual({ type: 'cleared', question: 'sector', undoes: 'e0' })
})

test('taken back as often as something was done, a dossier is what it was; done again as often, it is what it became', () => {
  fc.assert(
    fc.property(fc.array(sayings, { maxLength: 12 }), (said) => {
      const events = after(...said)
      const undoable = said.filter(({ type }) => type !== 'deleted').length
      let back: DossierEvent[] = events
      for (let times = 0; times < undoable; times += 1) back = step(back, undoStep)
      expect(undoStep(back)).toBeUndefined()
      const { deleted } = reduce(events)
      expect(reduce(back)).toEqual({ ...emptyDossier, deleted })
      let again = back
      for (let times = 0; times < undoable; times += 1) again = step(again, redoStep)
      expect(redoStep(again)).toBeUndefined()
      // Parked questions come back in another order, for they were put aside anew.
      expect(reduce(again)).toEqual(reduce(events))
    }),
    { numRuns: 1000 },
  )
})

test('a dossier can be looked at as it was at any moment, and two moments compared', () => {
  expect(stateAt(three, 'e1').draft).toEqual({ sector: 'care', staff: 10 })
  expect(stateAt(three, 'unknown')).toEqual(emptyDossier)
  const between = (from: string, to: string) => changes(stateAt(three, from), stateAt(three, to))
  expect(between('e0', 'e2')).toEqual([{ type: 'answered', question: 'staff', value: 20 }])
  expect(between('e2', 'e2')).toEqual([])
})

test('who took everything out can have it back until something else is said, and not what the history takes back', () => {
  const full = after(answered('sector', 'care'), {
    type: 'noted',
    subject: 'trust',
    kind: 'private',
    text: 'Klonk te mooi',
  })
  expect(erasedLast(full)).toBeUndefined()
  const content = reduce(full)
  const emptied = changes(content, emptyContent).reduce<DossierEvent[]>(
    (events, said, at) => [...events, written(events, said, `x${at}`)],
    full,
  )
  const { draft, adjusted, notes, parked } = content
  expect(erasedLast(emptied)).toEqual({ draft, adjusted, notes, parked })
  // A name is no answer; a new answer goes on from there, and so does whoever erases that one too.
  const named = [...emptied, written(emptied, { type: 'renamed', name: 'Oost' }, 'n')]
  expect(erasedLast(named)).toEqual(erasedLast(emptied))
  const goesOn = [...emptied, written(emptied, answered('sector', 'police'), 'y')]
  expect(erasedLast(goesOn)).toBeUndefined()
  const again = [...goesOn, written(goesOn, { type: 'cleared', question: 'sector' }, 'z')]
  expect(erasedLast(again)?.draft).toEqual({ sector: 'police' })
  expect(erasedLast(step(step(full, undoStep), undoStep))).toBeUndefined()
  expect(erasedLast([])).toBeUndefined()
})
