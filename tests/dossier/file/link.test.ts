import { deflateSync } from 'node:zlib'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { choicesIn, MOST_LINK_LETTERS, readLink, writeLink } from '../../../src/dossier/file/link.ts'
import type { Locksmith } from '../../../src/dossier/file/lock.ts'
import type { Draft } from '../../../src/questionnaire/types.ts'
import { itemOf, questionIds } from '../../../src/questionnaire/walk.ts'
import { exampleIds } from '../../../src/texts/shellTexts.ts'
import { arbitraryDraft } from '../../arbitraryDraft.ts'
import { example } from '../../rules/cases.ts'

const smith: Locksmith = {
  subtle: crypto.subtle,
  random: (length) => crypto.getRandomValues(new Uint8Array(length)),
}
const BASE = 'https://maataanpak.example.nl/#/open/'
const codeOf = async (draft: Draft, passphrase?: string) => {
  const written = await writeLink(BASE, draft, passphrase, smith)
  return written.ok ? written.link.slice(BASE.length) : expect.unreachable()
}
const coded = (text: string, version = '1') => `${version}.${deflateSync(text).toString('base64url')}`
const kindsOf = (some: Draft) =>
  new Set(Object.keys(some).map((id) => itemOf(id as keyof Draft).question.kind))
const read = (code: string, passphrase?: string) => readLink(code, passphrase, smith)

test.each(exampleIds)('the choices of %s fit in a link, and come back as they were', async (id) => {
  const choices = choicesIn(example(id), false)
  const code = await codeOf(choices)
  expect(BASE.length + code.length).toBeLessThan(MOST_LINK_LETTERS)
  expect(await read(code)).toEqual({ ok: true, draft: choices, leftOut: [] })
})

test('no name, place or text goes along unless somebody chose so', () => {
  const draft = example('c4-care-with-clients')
  const wordy = ['text', 'longText', 'place'] as const
  expect(wordy.some((kind) => kindsOf(draft).has(kind))).toBe(true)
  expect(wordy.some((kind) => kindsOf(choicesIn(draft, false)).has(kind))).toBe(false)
  expect(choicesIn(draft, true)).toEqual(draft)
})

test('any answers come back from a link as they were, or the link is refused as too long', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryDraft, async (draft) => {
      const choices = choicesIn(draft, false)
      const written = await writeLink(BASE, choices, undefined, smith)
      if (!written.ok) return expect(written.length).toBeGreaterThan(MOST_LINK_LETTERS)
      const back = await read(written.link.slice(BASE.length))
      expect(back).toEqual({ ok: true, draft: choices, leftOut: [] })
    }),
    { numRuns: 60 },
  )
})

test('a link with long texts is refused, and says how long it would have been', async () => {
  // What cannot be packed any smaller.
  const occasion = Array.from({ length: 700 }, (_, at) => String.fromCodePoint(0x4e00 + ((at * 7919) % 9000)))
  const written = await writeLink(BASE, { occasion: occasion.join('') }, undefined, smith)
  expect(written.ok).toBe(false)
  expect(!written.ok && written.length).toBeGreaterThan(MOST_LINK_LETTERS)
})

test('a link with a passphrase opens with it alone', async () => {
  const code = await codeOf({ sector: 'care' }, 'bado-kefi-lome')
  expect(code).toMatch(/^1s\./)
  expect(await read(code)).toEqual({ ok: false, fault: 'locked' })
  expect(await read(code, 'bado-kefi-loma')).toEqual({ ok: false, fault: 'wrong' })
  expect(await read(code, 'bado-kefi-lome')).toEqual({ ok: true, draft: { sector: 'care' }, leftOut: [] })
})

test('the full stop after a link in a letter is no part of it', async () => {
  expect(await read(`${await codeOf({ sector: 'care' })}.`)).toMatchObject({ ok: true })
})

test('an old link still opens: what is not asked any more, or has other answers now, is named', async () => {
  const old = JSON.stringify({ sector: 'care', mood: 'sunny', urgency: 'yesterday', staff: 12 })
  expect(await read(coded(old))).toEqual({
    ok: true,
    draft: { sector: 'care', staff: 12 },
    leftOut: ['mood', 'urgency'],
  })
  // The order in which questions are asked plays no part.
  expect(await read(coded('{"staff":12,"sector":"care"}'))).toMatchObject({
    draft: { sector: 'care', staff: 12 },
  })
  expect(questionIds.indexOf('sector')).toBeLessThan(questionIds.indexOf('staff'))
})

test('a gemeente is called what its code says, whatever name stood in the link', async () => {
  const code = coded('{"places":[{"code":"0344","name":"Elders"}]}')
  expect(await read(code)).toMatchObject({ draft: { places: [{ code: '0344', name: 'Utrecht' }] } })
})

test.each([
  ['nothing', '', 'damaged'],
  ['something else', 'hallo wereld', 'damaged'],
  ['half a link', coded('{"sector":"care","staff":12}').slice(0, 30), 'damaged'],
  ['a newer form', coded('{}', '2'), 'newer'],
  ['what is no object', coded('[1]'), 'malformed'],
  ['brackets without end', coded('['.repeat(9000)), 'malformed'],
  ['a bomb', coded(' '.repeat(400_000)), 'tooLarge'],
  ['a link of a megabyte', `1.${'A'.repeat(1_000_000)}`, 'tooLarge'],
  [
    'a lock with absurd work',
    `1s.${Buffer.alloc(80, 0xff).fill(1, 0, 1).toString('base64url')}`,
    'malformed',
  ],
  ['a lock that was cut off', '1s.AQAJJ8A', 'malformed'],
])('of %s nothing is opened', async (_, code, fault) => {
  expect(await read(code, 'bado-kefi-lome')).toEqual({ ok: false, fault })
})

test('a key that changes what an object is does nothing', async () => {
  const found = await read(coded('{"sector":"care","__proto__":{"polluted":1}}'))
  expect(found).toMatchObject({ ok: true, draft: { sector: 'care' } })
  expect(found.ok && Object.keys(found.draft)).toEqual(['sector'])
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
})

test('a letter changed anywhere in a link is noticed', async () => {
  const code = await codeOf(choicesIn(example('c1-one-evening'), false))
  for (let at = 2; at < code.length - 2; at += 17) {
    const changed = `${code.slice(0, at)}${code[at] === 'A' ? 'B' : 'A'}${code.slice(at + 1)}`
    expect(await read(changed), `letter ${at}`).toMatchObject({ ok: false })
  }
})
