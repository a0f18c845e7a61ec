import 'fake-indexeddb/auto'
import { expect, test, vi } from 'vitest'
import type { Dossiers } from '../../../src/app/kept/dossiers.ts'
import { backupOf } from '../../../src/app/kept/handing.ts'
import { readFile } from '../../../src/dossier/file/readFile.ts'
import { written } from '../../dossier/copies.ts'

// The host has no practice of its own.
vi.stubGlobal('fetch', async () => new Response('', { status: 404 }))

const note = (id: string, dossier: string, text: string) => ({
  ...written([], { type: 'noted', subject: 'dossier', kind: 'private', text }, id),
  dossier,
})

/** A device with this many dossiers, each with a note of this length. */
function device(many: number, text: string): Dossiers {
  const ids = Array.from({ length: many }, (_, at) => `d${at}`)
  // Of all that a device can do, what is asked of it here.
  return {
    settle: async () => {},
    summaries: async () => ids.map((id) => ({ id })),
    eventsOf: async (dossier: string) => [note(`n${dossier}`, dossier, text)],
    pdf: async () => undefined,
  } as unknown as Dossiers
}

test('who makes a large backup is told how far it is, and can do other things meanwhile', async () => {
  const parts: number[] = []
  let turns = 0
  const turning = setInterval(() => (turns += 1))
  const { file, leftOut } = await backupOf(
    device(3000, 'De wethouder wil mee. '.repeat(40)),
    'reservekopie',
    undefined,
    (part) => parts.push(part),
  )
  clearInterval(turning)
  expect(leftOut).toBe(0)
  expect(turns).toBeGreaterThan(2)
  expect(parts).toEqual(parts.toSorted((one, other) => one - other))
  expect(parts.at(-1)).toBeLessThanOrEqual(1)
  const read = readFile(await file.text())
  expect(read.ok && read.file.kind === 'backup' && read.file.events).toHaveLength(3000)
})
