import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { carriedElsewhere, carriedOver } from '../../../src/app/updates/carriedOver.ts'
import { comeBack } from '../../../src/app/updates/comeBack.ts'
import { wizardMachine } from '../../../src/wizard/wizardMachine.ts'
import { createActor } from 'xstate'

const reload = vi.fn<() => void>()
const stored = new Map<string, string>()

beforeEach(() => {
  reload.mockClear()
  stored.clear()
  vi.stubGlobal('location', { reload })
  vi.stubGlobal('dispatchEvent', () => true)
  vi.stubGlobal('sessionStorage', {
    getItem: (name: string) => stored.get(name) ?? null,
    setItem: (name: string, value: string) => stored.set(name, value),
    removeItem: (name: string) => stored.delete(name),
  })
})
afterEach(() => vi.unstubAllGlobals())

const wizard = () => createActor(wizardMachine, { input: { wanted: { at: 'start' } } }).start()
/** Of what keeps the dossiers, all that is asked here. */
type Dossiers = NonNullable<ReturnType<Parameters<typeof comeBack>[0]['dossiers']>>
const keeps = (
  settle: () => Promise<void>,
  status: 'saved' | 'takenOver' = 'saved',
  elsewhere: ReturnType<Dossiers['typedElsewhere']> = {},
) => ({
  status: () => status,
  dossiers: () => ({ settle, typedElsewhere: () => elsewhere }) as Dossiers,
})
/** Still to be kept, for ever. */
const never = () => new Promise<void>(() => {})
const keepsNothing = { status: () => 'failed' as const, dossiers: () => undefined }

test('it loads anew once all is kept, and what is half typed goes along, once', async () => {
  const actor = wizard()
  actor.send({ type: 'typed', page: 'staff', values: { staff: 'een stuk of' } })
  let kept = false
  const settle = async () => {
    expect(reload).not.toHaveBeenCalled()
    kept = true
  }
  expect(await comeBack(keeps(settle), actor)).toBe(true)
  expect(kept).toBe(true)
  expect(reload).toHaveBeenCalledTimes(1)
  expect(carriedOver()).toEqual([['staff', { staff: 'een stuk of' }]])
  expect(carriedOver()).toEqual([])
})

test('what is half typed in a dossier that is not open goes along too, once, and to that dossier', async () => {
  const elsewhere = { 'client 2': { staff: { staff: 'een stuk of' } } }
  expect(
    await comeBack(
      keeps(() => Promise.resolve(), 'saved', elsewhere),
      wizard(),
    ),
  ).toBe(true)
  expect(carriedOver()).toEqual([])
  expect(carriedElsewhere()).toEqual([['client 2', { staff: { staff: 'een stuk of' } }]])
  expect(carriedElsewhere()).toEqual([])
  stored.set('typed elsewhere', '{"client 2":{"weg":{"staff":1},"staff":3},"client 3":4}')
  expect(carriedElsewhere()).toEqual([
    ['client 2', {}],
    ['client 3', {}],
  ])
})

test('it stays where something could not be kept', async () => {
  expect(
    await comeBack(
      keeps(() => Promise.reject(new Error('full'))),
      wizard(),
    ),
  ).toBe(false)
  const actor = wizard()
  actor.send({ type: 'answered', id: 'sector', value: 'care' })
  expect(await comeBack(keepsNothing, actor)).toBe(false)
  expect(reload).not.toHaveBeenCalled()
})

test('with nothing to lose it loads anew where nothing is kept either', async () => {
  expect(await comeBack(keepsNothing, wizard())).toBe(true)
})

test('where a newer version keeps the dossiers, nothing is waited for', async () => {
  expect(await comeBack(keeps(never, 'takenOver'), wizard())).toBe(true)
})

test('it stays where what is half typed cannot be taken along', async () => {
  vi.stubGlobal('sessionStorage', {
    setItem: () => {
      throw new Error('full')
    },
  })
  const actor = wizard()
  actor.send({ type: 'typed', page: 'staff', values: { staff: 'een stuk of' } })
  expect(
    await comeBack(
      keeps(() => Promise.resolve()),
      actor,
    ),
  ).toBe(false)
  expect(carriedOver()).toEqual([])
})

test.each(['', 'null', '12', '[1,2]', '{"weg":{"staff":1}}', '{"__proto__":{"staff":1}}', '{"staff":"x"}'])(
  'of %j as what was carried nothing is taken',
  (text) => {
    stored.set('typed', text)
    expect(carriedOver()).toEqual([])
  },
)
