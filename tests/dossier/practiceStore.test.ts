import 'fake-indexeddb/auto'
import { randomUUID } from 'node:crypto'
import { expect, test, vi } from 'vitest'
import { openPracticeStore } from '../../src/dossier/practiceStore.ts'

test('a practice that was kept is there when the program starts again, until it is removed', async () => {
  const name = randomUUID()
  const first = await openPracticeStore(name)
  expect(await first.read()).toBeUndefined()
  await first.put('{"name":"Bureau Echt"}')
  first.close()
  const second = await openPracticeStore(name)
  expect(await second.read()).toBe('{"name":"Bureau Echt"}')
  await second.remove()
  expect(await second.read()).toBeUndefined()
  second.close()
})

test('another tab hears that it changed, and hears nothing when it did not', async () => {
  const name = randomUUID()
  const [here, there] = [await openPracticeStore(name), await openPracticeStore(name)]
  const heard: (string | undefined)[] = []
  there.onChange((file) => heard.push(file))
  await vi.waitFor(() => expect(heard).toEqual([undefined]))
  await here.put('one')
  await vi.waitFor(() => expect(heard).toEqual([undefined, 'one']))
  await here.put('one')
  await here.put('two')
  await vi.waitFor(() => expect(heard).toEqual([undefined, 'one', 'two']))
  await here.remove()
  await vi.waitFor(() => expect(heard).toEqual([undefined, 'one', 'two', undefined]))
  here.close()
  there.close()
})
