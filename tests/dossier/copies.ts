import * as fc from 'fast-check'
import { cellOf, standingIn } from '../../src/dossier/cells.ts'
import { SCHEMA_VERSION, type Author, type DossierEvent, type Said } from '../../src/dossier/events.ts'
import { merge } from '../../src/dossier/merge.ts'

/** What people say in a dossier. Few things and few values, so that they meet. */
export const sayings: fc.Arbitrary<Said> = fc.oneof(
  fc.record({
    type: fc.constant('answered' as const),
    question: fc.constantFrom('sector', 'staff', 'organisation'),
    value: fc.constantFrom<unknown>('care', 12, 'unknown', 'Luttenmeer'),
  }),
  fc.record({
    type: fc.constant('cleared' as const),
    question: fc.constantFrom('sector', 'staff', 'organisation'),
  }),
  fc.record({
    type: fc.constant('adjusted' as const),
    what: fc.constantFrom('part:workshop', '__proto__'),
    value: fc.constantFrom(null, 'option', { reason: 'Vaste klant' }),
  }),
  fc.record({
    type: fc.constant('noted' as const),
    subject: fc.constantFrom('trust', 'dossier'),
    kind: fc.constantFrom('private' as const, 'shared' as const),
    text: fc.constantFrom('', 'Klonk te mooi', 'Navragen'),
  }),
  fc.record({
    type: fc.constant('parked' as const),
    question: fc.constantFrom('trust', 'staff'),
    parked: fc.boolean(),
  }),
  fc.record({ type: fc.constant('renamed' as const), name: fc.constantFrom('', 'Oost', 'West') }),
  fc.record({ type: fc.constant('archived' as const), archived: fc.boolean() }),
  fc.record({ type: fc.constant('deleted' as const), deleted: fc.boolean() }),
  fc.record({
    type: fc.constant('marked' as const),
    offer: fc.constantFrom('x', 'y'),
    mark: fc.constantFrom(null, 'sent' as const, 'accepted' as const),
  }),
)

/** What somebody who knows these events writes down. */
export const written = (
  events: readonly DossierEvent[],
  said: Said,
  id: string,
  by: Author = 'adviser',
): DossierEvent => ({
  ...said,
  id,
  by,
  dossier: 'first',
  at: '2026-11-25T10:00:00.000Z',
  schemaVersion: SCHEMA_VERSION,
  clock: Math.max(0, ...events.map(({ clock }) => clock)) + 1,
  replaces: standingIn(events, cellOf(said)),
})

/** The same in the first form, that did not say what its writer saw. */
const inFirstForm = (event: DossierEvent): DossierEvent => {
  const { replaces: _, ...first } = event
  return { ...first, by: 'visitor', schemaVersion: 1 }
}

/** Events brought together, as a file or another tab brings them. */
export function together(...copies: readonly (readonly DossierEvent[])[]): DossierEvent[] {
  const all: DossierEvent[] = []
  for (const copy of copies) {
    const merged = merge(all, copy)
    if (!merged.ok) throw new Error(`colliding: ${merged.colliding.join(', ')}`)
    all.push(...merged.added)
  }
  return all
}

/**
 * Three copies of one dossier in which people write apart from each other, each on what is known there, and that are
 * brought together now and then. Some write with a program of the first form.
 */
export const copies: fc.Arbitrary<readonly (readonly DossierEvent[])[]> = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.tuple(fc.nat(2), sayings, fc.boolean()) },
      { weight: 1, arbitrary: fc.tuple(fc.nat(2), fc.nat(2)) },
    ),
    { maxLength: 30 },
  )
  .map((acts) => {
    const held: DossierEvent[][] = [[], [], []]
    acts.forEach((act, at) => {
      const mine = held[act[0]] ?? []
      if (act.length === 2) held[act[0]] = together(mine, held[act[1]] ?? [])
      else {
        const event = written(mine, act[1], `e${at}`)
        // The first copy is of a program that is older, in some histories.
        mine.push(act[0] === 0 && act[2] ? inFirstForm(event) : event)
      }
    })
    return held
  })
