// @vitest-environment jsdom
import { expect, test, vi } from 'vitest'

/** The clock as a page that is loaded anew finds it. */
async function loaded() {
  vi.resetModules()
  return await import('../../../src/app/desk/callClock.ts')
}

test('a page that is loaded again in the middle of a conversation goes on counting', async () => {
  const first = await loaded()
  expect(first.callTimeNow()).toEqual({ before: 0, since: null })
  first.setCallTime({ before: 61_000.4, since: 1_764_500_000_000 })
  expect((await loaded()).callTimeNow()).toEqual({ before: 61_000, since: 1_764_500_000_000 })
  first.setCallTime({ before: 180_000, since: null })
  expect((await loaded()).callTimeNow()).toEqual({ before: 180_000, since: null })
})

test('whatever else stands there is no time', async () => {
  for (const kept of ['', 'veel', '12', '-5:', '1:2:3', '1e9:']) {
    sessionStorage.setItem('call-time', kept)
    expect((await loaded()).callTimeNow()).toEqual({ before: 0, since: null })
  }
})
