import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { readHanded } from '../../../src/app/opened/readHanded.ts'
import type { DossierEvent } from '../../../src/dossier/events.ts'
import { writeFile, type Handed } from '../../../src/dossier/file/dossierFile.ts'
import { written } from '../../dossier/copies.ts'

const answer = written([], { type: 'answered', question: 'staff', value: 12 }, 'a')
const NOTE = 'De wethouder wil dat het dorpshuis meedoet. '.repeat(20)
const note = (at: number): DossierEvent => ({
  ...written([answer], { type: 'noted', subject: 'trust', kind: 'private', text: NOTE }, `n${at}`),
  dossier: `client ${at % 50}`,
})
const backup: Handed = {
  kind: 'backup',
  madeAt: '2026-11-26T10:00:00.000Z',
  events: [answer, ...Array.from({ length: 2000 }, (_, at) => note(at))],
  pdfs: [],
}
const file = new Blob([writeFile(backup).text])

let clock = 0
beforeEach(() => {
  clock = 0
  // Every look at the clock is three milliseconds later: on each device it takes turns alike.
  vi.spyOn(performance, 'now').mockImplementation(() => (clock += 3))
})
afterEach(() => vi.restoreAllMocks())

test('while a large backup is read the page goes on, and hears how far it is', async () => {
  const parts: number[] = []
  let turns = 0
  const page = setInterval(() => (turns += 1))
  const read = await readHanded(file, { onPart: (part) => parts.push(part) })
  clearInterval(page)
  expect(read).toEqual({ ok: true, file: backup })
  expect(parts.length).toBeGreaterThan(10)
  expect(parts).toEqual(parts.toSorted((a, b) => a - b))
  expect(parts.every((part) => part >= 0 && part <= 1)).toBe(true)
  expect(turns).toBeGreaterThan(0)
})

test('whoever stops a large backup waits for nothing more of it', async () => {
  const stopping = new AbortController()
  const parts: number[] = []
  const reading = readHanded(file, {
    signal: stopping.signal,
    onPart: (part) => {
      parts.push(part)
      if (parts.length === 2) stopping.abort()
    },
  })
  await expect(reading).rejects.toThrow()
  expect(parts).toHaveLength(2)
})

test('a file that is none of ours is not read to its end', async () => {
  let taken = 0
  const endless = new ReadableStream({
    pull: (controller) => {
      taken += 1
      controller.enqueue(new TextEncoder().encode('Beste allemaal, '.repeat(1000)))
    },
  })
  const strange = { size: 1e9, stream: () => endless } as Blob
  expect(await readHanded(strange)).toEqual({ ok: false, fault: 'notOurs' })
  expect(taken).toBeLessThan(5)
})
