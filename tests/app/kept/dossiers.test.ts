import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createActor } from 'xstate'
import { openDossiers, type Dossiers } from '../../../src/app/kept/dossiers.ts'
import type { Author } from '../../../src/dossier/events.ts'
import type { KeepStatus } from '../../../src/dossier/keeper.ts'
import { wizardMachine } from '../../../src/wizard/wizardMachine.ts'

/** One tab: its own wizard, on what is kept on this device. */
async function openTab(author: () => Author = () => 'adviser') {
  const actor = createActor(wizardMachine, { input: { wanted: { at: 'start' } } }).start()
  const told: KeepStatus[] = []
  const dossiers = await openDossiers(actor, (status) => status && told.push(status), author)
  const draft = () => actor.getSnapshot().context.draft
  const saved = () => vi.waitUntil(async () => dossiers.open().settled())
  return { actor, dossiers, draft, saved, told }
}
const nameIn = async (dossiers: Dossiers, name: string) =>
  (await dossiers.summaries()).find((summary) => summary.name === name) ?? expect.unreachable()

const storage = (held: Map<string, string>) => ({
  getItem: (key: string) => held.get(key) ?? null,
  setItem: (key: string, value: string) => held.set(key, value),
})

beforeEach(() => {
  const [tab, device] = [new Map<string, string>(), new Map<string, string>()]
  vi.stubGlobal('sessionStorage', storage(tab))
  vi.stubGlobal('localStorage', storage(device))
})
afterEach(async () => {
  vi.unstubAllGlobals()
  const { dossiers } = await openTab()
  await dossiers.eraseAll()
})

test('what is said in one dossier is never said in another, also when it was still being written', async () => {
  const { actor, dossiers, draft } = await openTab()
  actor.send({ type: 'answered', id: 'sector', value: 'care' })
  await dossiers.create('Oost')
  expect(draft()).toEqual({})
  actor.send({ type: 'answered', id: 'staff', value: 12 })
  actor.send({ type: 'noted', about: 'private:trust', text: 'Klonk te mooi' })
  await dossiers.goTo('first')
  expect(draft()).toEqual({ sector: 'care' })
  expect(actor.getSnapshot().context.notes).toEqual({})
  const { id } = await nameIn(dossiers, 'Oost')
  await dossiers.goTo(id)
  expect(draft()).toEqual({ staff: 12 })
  expect(actor.getSnapshot().context.notes).toEqual({ 'private:trust': 'Klonk te mooi' })
})

test('who begins anew can take that back after a reload as well, until they answer something', async () => {
  const first = await openTab(() => 'client')
  first.actor.send({ type: 'answered', id: 'sector', value: 'care' })
  first.actor.send({ type: 'answered', id: 'staff', value: 12 })
  await first.saved()
  first.actor.send({ type: 'restarted', from: { at: 'check' } })
  await first.saved()
  const second = await openTab(() => 'client')
  expect(second.draft()).toEqual({})
  second.actor.send({ type: 'undone' })
  expect(second.draft()).toEqual({ sector: 'care', staff: 12 })
  second.actor.send({ type: 'restarted', from: { at: 'check' } })
  second.actor.send({ type: 'answered', id: 'sector', value: 'police' })
  await second.saved()
  const third = await openTab(() => 'client')
  third.actor.send({ type: 'undone' })
  expect(third.draft()).toEqual({ sector: 'police' })
})

test('what is half typed in a dossier is there again after another one was open', async () => {
  const { actor, dossiers } = await openTab()
  actor.send({ type: 'typed', page: 'staff', values: { staff: 'twaalf' } })
  await dossiers.create('Oost')
  expect(actor.getSnapshot().context.typed).toEqual({})
  expect(Object.values(dossiers.typedElsewhere())).toEqual([{ staff: { staff: 'twaalf' } }])
  await dossiers.goTo('first')
  expect(actor.getSnapshot().context.typed.staff).toEqual({ staff: 'twaalf' })
})

test('a tab comes back to its own dossier, and a new one begins at the last that was opened', async () => {
  const { dossiers } = await openTab()
  await dossiers.create('Oost')
  const { id } = await nameIn(dossiers, 'Oost')
  expect((await openTab()).dossiers.current()).toBe(id)
})

test('a dossier stays open when what was said in it cannot be kept', async () => {
  const { actor, dossiers, draft } = await openTab()
  await dossiers.create('Oost')
  const add = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError')
  })
  actor.send({ type: 'answered', id: 'staff', value: 12 })
  const before = dossiers.current()
  await expect(dossiers.goTo('first')).rejects.toThrow()
  add.mockRestore()
  expect(dossiers.current()).toBe(before)
  expect(draft()).toEqual({ staff: 12 })
  actor.send({ type: 'answered', id: 'sector', value: 'care' })
  await dossiers.goTo('first')
  await dossiers.goTo(before)
  expect(draft()).toEqual({ staff: 12, sector: 'care' })
})

test('a copy holds the same, and goes its own way', async () => {
  const { actor, dossiers, saved } = await openTab()
  actor.send({ type: 'answered', id: 'staff', value: 12 })
  actor.send({ type: 'noted', about: 'shared:dossier', text: 'Bel na de vakantie' })
  await saved()
  const copy = await dossiers.duplicate('first', 'Kopie')
  actor.send({ type: 'answered', id: 'staff', value: 20 })
  await saved()
  await dossiers.goTo(copy)
  const { draft, notes } = actor.getSnapshot().context
  expect(draft).toEqual({ staff: 12 })
  expect(notes).toEqual({ 'shared:dossier': 'Bel na de vakantie' })
})

test('nothing is typed into what was thrown away: a new dossier begins', async () => {
  const { actor, dossiers, draft, saved } = await openTab()
  actor.send({ type: 'answered', id: 'staff', value: 12 })
  await saved()
  await dossiers.throwAway('first')
  expect(dossiers.current()).not.toBe('first')
  expect(draft()).toEqual({})
  await dossiers.say('first', { type: 'deleted', deleted: false })
  await dossiers.goTo('first')
  expect(draft()).toEqual({ staff: 12 })
})

test('a tab that comes back to what was thrown away meanwhile begins anew', async () => {
  const { actor, dossiers, saved } = await openTab()
  actor.send({ type: 'answered', id: 'staff', value: 12 })
  await saved()
  await dossiers.say('first', { type: 'deleted', deleted: true })
  const again = await openTab()
  expect(again.dossiers.current()).not.toBe('first')
  expect(again.draft()).toEqual({})
})

test('a way back that was taken at the desk stands in the wizard too', async () => {
  const { actor, dossiers, draft, saved } = await openTab()
  actor.send({ type: 'answered', id: 'staff', value: 12 })
  await saved()
  await dossiers.open().say(() => ({ type: 'answered', question: 'staff', value: 20 }))
  expect(draft()).toEqual({ staff: 20 })
})

test('in the wizard the client speaks, beside it who advises', async () => {
  let by: Author = 'client'
  const { actor, dossiers, saved } = await openTab(() => by)
  actor.send({ type: 'answered', id: 'sector', value: 'care' })
  await saved()
  by = 'adviser'
  actor.send({ type: 'answered', id: 'staff', value: 12 })
  await saved()
  expect(
    dossiers
      .open()
      .state()
      .events.map((event) => event.by),
  ).toEqual(['client', 'adviser'])
})

test('after everything was erased there is nothing, and one begins at the first dossier again', async () => {
  const { actor, dossiers, draft, saved } = await openTab()
  actor.send({ type: 'answered', id: 'sector', value: 'care' })
  actor.send({ type: 'typed', page: 'staff', values: { staff: 'twaalf' } })
  await dossiers.create('Oost')
  await dossiers.eraseAll()
  expect(actor.getSnapshot().context.typed).toEqual({})
  expect(await dossiers.summaries()).toEqual([])
  expect(draft()).toEqual({})
  expect(dossiers.current()).toBe('first')
  actor.send({ type: 'answered', id: 'sector', value: 'police' })
  await saved()
  expect(await dossiers.summaries()).toHaveLength(1)
})
