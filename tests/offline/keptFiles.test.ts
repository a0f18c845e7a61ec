import { expect, test } from 'vitest'
import { answeringTo, cacheNames, cachesToRemove } from '../../src/offline/keptFiles.ts'

const scope = 'https://voorbeeld.nl/maat/'
const asked = (path: string, more: Partial<Request> = {}) =>
  answeringTo({ url: scope + path, method: 'GET', mode: 'cors', cache: 'default', ...more }, scope)

test('a page is the kept start page, whatever stands behind its ? or #', () => {
  const start = { by: 'kept', path: '' }
  for (const path of ['', 'index.html', '?van=mail', '#/vraag/staff', 'index.html?a=b#/regels'])
    expect(asked(path, { mode: 'navigate' })).toEqual(start)
})

test('a file is the kept one of that name', () => {
  expect(asked('assets/a-12345678.js')).toEqual({ by: 'kept', path: 'assets/a-12345678.js' })
  expect(asked('examples/c1.json?x')).toEqual({ by: 'kept', path: 'examples/c1.json' })
})

test('the practice of the host is the newest there is', () => {
  expect(asked('practice.json')).toEqual({ by: 'newest' })
})

test('what is sent, what lies elsewhere, and what must not be kept goes past it', () => {
  const network = { by: 'network' }
  expect(asked('', { method: 'POST' })).toEqual(network)
  expect(asked('', { cache: 'no-store' })).toEqual(network)
  for (const url of ['https://elders.nl/maat/', 'https://voorbeeld.nl/', 'https://voorbeeld.nl/maat'])
    expect(answeringTo({ url, method: 'GET', mode: 'navigate', cache: 'default' }, scope)).toEqual(network)
})

test('two copies on one host keep out of each other’s way', () => {
  const [one, other] = [cacheNames('https://a.nl/'), cacheNames('https://a.nl/maat/')]
  expect(one.isVersion(other.ofVersion('1'))).toBe(false)
  expect(other.isVersion(other.ofVersion('1'))).toBe(true)
  expect(one.isVersion(one.hosted)).toBe(false)
})

test('the version before stays, for tabs that still run it; what came after is on its way', () => {
  const ran = new Set(['1', '2', '4'])
  expect(cachesToRemove(['1', '2', '3', '4', '5'], '4', ran)).toEqual(['1', '3'])
  expect(cachesToRemove(['1'], '1', ran)).toEqual([])
  expect(cachesToRemove(['3', '4'], '4', ran)).toEqual(['3'])
})
