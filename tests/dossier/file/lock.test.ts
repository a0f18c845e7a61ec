import { expect, test } from 'vitest'
import { ITERATIONS, lock, lockFault, unlock, type Locksmith } from '../../../src/dossier/file/lock.ts'
import { makePassphrase } from '../../../src/dossier/file/passphrase.ts'

const smith: Locksmith = {
  subtle: crypto.subtle,
  random: (length) => crypto.getRandomValues(new Uint8Array(length)),
}
/** Refuses to work: for what must be refused before any work. */
const idle: Locksmith = {
  subtle: {
    importKey: () => expect.unreachable(),
    deriveKey: () => expect.unreachable(),
    encrypt: () => expect.unreachable(),
    decrypt: () => expect.unreachable(),
  },
  random: () => expect.unreachable(),
}
const content = new TextEncoder().encode('Zorggroep Meerlicht')
const locked = await lock(content, 'bado-kefi-lome', smith)

test('the passphrase opens it again, with a blank around it and on another keyboard too', async () => {
  expect(await unlock(locked, ' bado-kefi-lome\n', smith)).toEqual({ ok: true, content })
  const accented = await lock(content, 'caf\u00e9 op de hoek', smith)
  expect(await unlock(accented, 'cafe\u0301 op de hoek', smith)).toEqual({ ok: true, content })
})

test('another passphrase, or one bit changed anywhere, gives nothing', async () => {
  expect(await unlock(locked, 'bado-kefi-loma', smith)).toEqual({ ok: false, fault: 'wrong' })
  for (const at of [6, 22, 30, 40, locked.length - 1]) {
    const changed = locked.slice()
    changed[at] = (changed[at] ?? 0) ^ 1
    expect(await unlock(changed, 'bado-kefi-lome', smith), `byte ${at}`).toMatchObject({ ok: false })
  }
})

test('twice the same is locked differently, and nothing of it is to be read', async () => {
  const again = await lock(content, 'bado-kefi-lome', smith)
  expect(again).not.toEqual(locked)
  expect(Buffer.from(locked).toString('latin1')).not.toContain('Meerlicht')
  expect(new DataView(locked.buffer).getUint32(1)).toBe(ITERATIONS)
  expect(ITERATIONS).toBeGreaterThanOrEqual(600_000)
})

test.each([
  ['no iterations', 0],
  ['one iteration', 1],
  ['too few', 599_999],
  ['more than any device gets done', 0xffffffff],
])('%s is refused before any work', async (_, iterations) => {
  const absurd = locked.slice()
  new DataView(absurd.buffer).setUint32(1, iterations)
  expect(lockFault(absurd)).toBe('malformed')
  expect(await unlock(absurd, 'bado-kefi-lome', idle)).toEqual({ ok: false, fault: 'malformed' })
})

test('what is cut off, or of a newer version, is said before a passphrase is asked for', () => {
  expect(lockFault(locked)).toBeUndefined()
  expect(lockFault(locked.slice(0, 40))).toBe('malformed')
  expect(lockFault(new Uint8Array())).toBe('malformed')
  const newer = locked.slice()
  newer[0] = 2
  expect(lockFault(newer)).toBe('newer')
})

test('a passphrase is six words that can be said aloud, and every byte of chance counts the same', () => {
  expect(makePassphrase(smith.random)).toMatch(
    /^(?:[bdfghjklmnprstvz][aeio]){2}(?:-(?:[bdfghjklmnprstvz][aeio]){2}){5}$/,
  )
  const syllables = Array.from({ length: 256 }, (_, byte) =>
    makePassphrase((length) => new Uint8Array(length).fill(byte)).slice(0, 2),
  )
  const counts = new Map<string, number>()
  for (const syllable of syllables) counts.set(syllable, (counts.get(syllable) ?? 0) + 1)
  expect(counts.size).toBe(64)
  expect([...counts.values()].every((count) => count === 4)).toBe(true)
})
