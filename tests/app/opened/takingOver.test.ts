import 'fake-indexeddb/auto'
import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Dossiers } from '../../../src/app/kept/dossiers.ts'
import { planFor, takeOver, type Plan } from '../../../src/app/opened/takingOver.ts'
import { openDatabase } from '../../../src/dossier/database.ts'
import type { DossierEvent, Said } from '../../../src/dossier/events.ts'
import type { Handed } from '../../../src/dossier/file/dossierFile.ts'
import { written } from '../../dossier/copies.ts'

/** A device on which these events are kept, with one dossier open. */
async function device(current: string, ...events: readonly DossierEvent[]) {
  const database = await openDatabase(() => {}, randomUUID())
  await database.merge(events)
  // Of all that a device can do, what is asked of it here.
  return { ...database, current: () => current, settle: async () => {} } as unknown as Dossiers
}
const answer = (question: string, value: unknown): Said => ({ type: 'answered', question, value })
const handed = (kind: Handed['kind'], ...events: readonly DossierEvent[]): Handed => ({
  kind,
  madeAt: '2026-11-26T10:00:00.000Z',
  events,
  pdfs: [],
})
const homesIn = (plan: Plan) => (plan.kind === 'dossier' ? plan.homes : expect.unreachable())
const kindsIn = (plan: Plan) => homesIn(plan).map(({ kind }) => kind)

const anna = written([], answer('organisation', 'Zorggroep Meerlicht'), 'a')
const bram = written([], answer('organisation', 'Gemeente Luttenmeer'), 'b')

test('on a device where nothing was said yet, a dossier keeps its own place', async () => {
  const here = await device('first')
  const [home = expect.unreachable(), ...more] = homesIn(await planFor(handed('dossier', anna), here))
  expect(more).toEqual([])
  expect(home).toMatchObject({ dossier: 'first', kind: 'new', added: 1 })
  expect(await takeOver(home.events, handed('dossier', anna), here)).toEqual({ ok: true, added: 1 })
  // Twice the same changes nothing.
  const [again = expect.unreachable()] = homesIn(await planFor(handed('dossier', anna), here))
  expect(again).toMatchObject({ kind: 'known', added: 0 })
  expect(await takeOver(again.events, handed('dossier', anna), here)).toEqual({ ok: true, added: 0 })
})

test('the first dossiers of two clients do not run into each other', async () => {
  const here = await device('first', bram)
  const plan = await planFor(handed('dossier', anna), here)
  expect(kindsIn(plan)).toEqual(['new', 'open'])
  const [home = expect.unreachable()] = homesIn(plan)
  expect(home.dossier).not.toBe('first')
  await takeOver(home.events, handed('dossier', anna), here)
  expect(await here.eventsOf('first')).toEqual([bram])
  // A later copy of it is known again, wherever it was put.
  const later = { ...written([anna], answer('staff', 12), 'c'), dossier: 'first' }
  const [known = expect.unreachable()] = homesIn(await planFor(handed('dossier', anna, later), here))
  expect(known).toMatchObject({ dossier: home.dossier, kind: 'known', added: 1 })
})

test('of the same organisation it most likely joins what is open, and where both differ is said', async () => {
  const mine = { ...written([], answer('organisation', 'Zorggroep meerlicht'), 'm'), dossier: 'mine' }
  const here = await device('mine', mine)
  const plan = await planFor(handed('dossier', anna), here)
  expect(kindsIn(plan)).toEqual(['open', 'new'])
  expect(homesIn(plan)[0]?.differences.map(({ cell }) => cell)).toEqual(['answer:organisation'])
})

test('a file that says something else under a known id has no place, and nothing is taken over', async () => {
  const here = await device('first', anna)
  const plan = await planFor(handed('dossier', { ...anna, at: '2026-11-01T10:00:00.000Z' }), here)
  expect(plan).toMatchObject({ homes: [], isColliding: true })
})

test('a backup comes back beside what is here, and once more changes nothing', async () => {
  const other = { ...written([], answer('staff', 12), 'c'), dossier: 'second' }
  const here = await device('first', bram)
  const plan = await planFor(handed('backup', anna, other), here)
  if (plan.kind !== 'backup') expect.unreachable()
  expect(plan).toMatchObject({ dossiers: 2, fresh: 2 })
  expect(await takeOver(plan.events, plan.handed, here)).toEqual({ ok: true, added: 2 })
  const again = await planFor(handed('backup', anna, other), here)
  if (again.kind !== 'backup') expect.unreachable()
  expect(again.fresh).toBe(0)
  expect(await takeOver(again.events, again.handed, here)).toEqual({ ok: true, added: 0 })
  expect(await here.eventsOf('first')).toEqual([bram])
})

test('where nothing can be kept, nothing is planned', async () => {
  expect(await planFor(handed('dossier', anna), undefined)).toMatchObject({ homes: [], isColliding: false })
})

test('among many dossiers the earlier copy is found without any of the others being read', async () => {
  const moved = { ...anna, dossier: 'moved' }
  const here = await device('mine', bram, moved)
  const read: string[] = []
  const counted: Dossiers = {
    ...here,
    eventsOf: (dossier) => {
      read.push(dossier)
      return here.eventsOf(dossier)
    },
    summaries: () => expect.unreachable(),
  }
  const later = written([anna], answer('staff', 12), 'c')
  const [known = expect.unreachable()] = homesIn(await planFor(handed('dossier', anna, later), counted))
  expect(known).toMatchObject({ dossier: 'moved', kind: 'known', added: 1 })
  expect(read).toEqual(['moved'])
})
