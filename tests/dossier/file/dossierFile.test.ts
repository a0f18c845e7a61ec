import { createHash } from 'node:crypto'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonical } from '../../../src/dossier/canonical.ts'
import type { DossierEvent, Issued, Said } from '../../../src/dossier/events.ts'
import {
  TooLargeError,
  writeFile,
  writeInPieces,
  writeLocked,
  type Handed,
} from '../../../src/dossier/file/dossierFile.ts'
import { readFile, startReading } from '../../../src/dossier/file/readFile.ts'
import { idElsewhere, inDossier, isSameDossier } from '../../../src/dossier/file/home.ts'
import { reduce } from '../../../src/dossier/reduce.ts'
import { copies, together, written } from '../copies.ts'
import { runs } from '../../fuzz/runs.ts'

const madeAt = '2026-11-26T10:00:00.000Z'
const staff = (value: unknown): Said => ({ type: 'answered', question: 'staff', value })
const events = [
  written([], staff(12), 'a', 'client'),
  written([], { type: 'answered', question: 'organisation', value: 'Zorggroep Meerlicht' }, 'b', 'client'),
]
const pdf = new Uint8Array([0x25, 0x50, 0x44, 0x46, 1, 2, 3])
const sha256 = createHash('sha256').update(pdf).digest('hex')
const offer: Issued = {
  type: 'issued',
  id: 'c',
  dossier: 'first',
  clock: 3,
  at: madeAt,
  by: 'adviser',
  schemaVersion: 2,
  replaces: [],
  number: '2026-001',
  version: 1,
  language: 'nl',
  madeOn: '2026-11-26',
  validUntil: '2026-12-26',
  client: 'Zorggroep Meerlicht',
  fileName: 'offerte-2026-001.pdf',
  sha256,
  model: { rules: '3', draft: { staff: 12 }, adjusted: {}, document: { sections: [] } },
}
const handed = (more: Partial<Handed> = {}): Handed => ({
  kind: 'dossier',
  madeAt,
  events,
  pdfs: [],
  ...more,
})
const textOf = (more?: Partial<Handed>) => writeFile(handed(more)).text
const faultOf = (text: string) => {
  const read = readFile(text)
  return read.ok ? 'none' : read.fault
}
/** A file that somebody made by hand, with a checksum that is right: it keeps nobody from writing what they like. */
const forged = (change: (file: Record<string, unknown>) => Record<string, unknown>): string => {
  const { checksum: _, ...file } = JSON.parse(textOf()) as Record<string, unknown>
  const content = change(file)
  const checksum = createHash('sha256').update(canonical(content)).digest('hex')
  return JSON.stringify({ ...content, checksum })
}
const withEvent = (event: unknown) => forged((file) => ({ ...file, events: [...events, event] }))

test('what is written is read again, with the PDFs of its offers', () => {
  const whole = handed({ events: [...events, offer], pdfs: [{ sha256, bytes: pdf }] })
  expect(readFile(writeFile(whole).text)).toEqual({ ok: true, file: whole })
})

test('any history of a dossier goes along as it is, but for private notes', () => {
  fc.assert(
    fc.property(copies, (held) => {
      // Of the make that every question takes; what is of another make nobody ever gave.
      const all = together(...held).map((event) =>
        event.type === 'answered' ? { ...event, value: String(event.value) } : event,
      )
      const shared = all.filter((event) => event.type !== 'noted' || event.kind === 'shared')
      fc.pre(shared.length > 0)
      const { text, leftOut } = writeFile(handed({ events: all }))
      expect(leftOut).toBe(0)
      const read = readFile(text)
      expect(read.ok && read.file.kind === 'dossier' && read.file.events).toEqual(shared)
    }),
    { numRuns: 300 },
  )
})

test('in the own backup private notes do go along, and the own practice', () => {
  const note = written(events, { type: 'noted', subject: 'trust', kind: 'private', text: 'Te mooi' }, 'n')
  const backup = handed({ kind: 'backup', events: [...events, note], practice: '{"version":1}' })
  expect(readFile(writeFile(backup).text)).toEqual({ ok: true, file: backup })
  expect(textOf({ events: [...events, note], practice: '{"version":1}' })).not.toMatch(/Te mooi|practice/)
})

test('what a newer version wrote may be private as well: it stays here, and is counted', () => {
  const newer = { ...events[0], id: 'z', type: 'whispered', text: 'Kwrzplq' } as unknown as DossierEvent
  const tagged = { ...events[1], aside: 'Kwrzplq' } as unknown as DossierEvent
  const { text, leftOut } = writeFile(handed({ events: [...events.slice(0, 1), newer, tagged] }))
  expect(leftOut).toBe(1)
  expect(text).not.toContain('Kwrzplq')
})

test('a byte order mark, other blanks and another order of keys change nothing', () => {
  const file = JSON.parse(textOf()) as Record<string, unknown>
  expect(faultOf(`\uFEFF${textOf()}`)).toBe('none')
  expect(faultOf(JSON.stringify(file, null, 4))).toBe('none')
  const { maataanpak, ...rest } = file
  const turned = Object.fromEntries(Object.entries(rest).toReversed())
  expect(faultOf(JSON.stringify({ maataanpak, ...turned }))).toBe('none')
})

test.each([
  ['nothing at all', '', 'notOurs'],
  ['a holiday letter', 'Beste allemaal', 'notOurs'],
  ['answers', '{"sector":"care"}', 'notOurs'],
  ['a file that stops halfway', textOf().slice(0, 200), 'truncated'],
  ['a file with a letter too few', textOf().replace('"staff"', '"staff'), 'damaged'],
  ['a file in which a figure was changed', textOf().replace('"value":12', '"value":13'), 'damaged'],
  ['a file of a newer version', textOf().replace('"version":1', '"version":2'), 'newer'],
  ['a file of no version', textOf().replace('"version":1', '"version":"1"'), 'malformed'],
  ['events of a newer version', withEvent({ ...events[0], id: 'z', schemaVersion: 3 }), 'newer'],
  ['a kind that is not there', textOf().replace('"dossier"', '"archive"'), 'malformed'],
  ['a file with more in it', forged((file) => ({ ...file, extra: 1 })), 'malformed'],
  ['an event with more in it', withEvent({ ...events[0], id: 'z', extra: 1 }), 'malformed'],
  ['a file with no events', forged((file) => ({ ...file, events: [] })), 'malformed'],
  ['events of two dossiers', withEvent({ ...events[0], id: 'z', dossier: 'other' }), 'malformed'],
  [
    'a private note in a dossier',
    withEvent(written(events, { type: 'noted', subject: 'trust', kind: 'private', text: 'x' }, 'z')),
    'malformed',
  ],
  ['an answer of another make', withEvent({ ...events[1], id: 'z', value: { toString: 1 } }), 'malformed'],
  ['a clock of before the beginning', withEvent({ ...events[0], id: 'z', clock: -1 }), 'malformed'],
  ['two events under one id', withEvent({ ...events[0], value: 99 }), 'colliding'],
  [
    'a key that changes what an object is',
    textOf().replace('{"maataanpak":"dossier"', '{"maataanpak":"dossier","__proto__":{"polluted":1}'),
    'malformed',
  ],
  [
    'the same, deep inside and written otherwise',
    textOf().replace('"value":12', '"value":{"\\u005f_proto__":{"polluted":1}}'),
    'malformed',
  ],
  ['a zero below zero', textOf().replace('"value":12', '"value":-0'), 'malformed'],
  ['the same, deep inside', textOf().replace('"value":12', '"value":[{"a":-0.0}]'), 'malformed'],
  ['more than any number', textOf().replace('"value":12', '"value":1e999'), 'malformed'],
  ['a clock at a zero below zero', textOf().replace('"clock":1', '"clock":-0'), 'malformed'],
  ['twice the same key', textOf().replace('"version":1', '"version":1,"version":1'), 'malformed'],
  ['brackets without end', `{"maataanpak":${'['.repeat(100_000)}`, 'malformed'],
  ['a PDF that is not what was released', textOf().replace('"pdfs":[]', '"pdfs":[1]'), 'malformed'],
])('of %s nothing is taken', (_, text, fault) => {
  expect(faultOf(text)).toBe(fault)
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
})

test('a PDF with other bytes than its hash, or that belongs to no offer here, is refused', () => {
  const wrong = [{ sha256, base64: 'AAAA' }]
  const stray = [{ sha256, base64: Buffer.from(pdf).toString('base64') }]
  expect(faultOf(forged((file) => ({ ...file, events: [...events, offer], pdfs: wrong })))).toBe('damaged')
  expect(faultOf(forged((file) => ({ ...file, pdfs: stray })))).toBe('malformed')
})

test('whatever is in a file, reading it gives a dossier or one of our faults, and never throws', () => {
  const noise = fc.oneof(
    fc.json().map((json) => withEvent(JSON.parse(json))),
    fc.string().map((text) => `{"maataanpak":${text}`),
    fc.tuple(fc.nat(textOf().length - 1), fc.string({ minLength: 1, maxLength: 3 })).map(([at, put]) => {
      const text = textOf()
      return text.slice(0, at) + put + text.slice(at + put.length)
    }),
  )
  fc.assert(
    fc.property(noise, (text) => {
      const read = readFile(text)
      if (read.ok && read.file.kind === 'dossier') expect(() => reduce(events)).not.toThrow()
    }),
    { numRuns: runs(500) },
  )
})

test('of a locked file it is known that it is one, before anybody gives the passphrase', () => {
  expect(readFile(writeLocked(pdf))).toEqual({ ok: true, file: { kind: 'locked', bytes: pdf } })
  expect(faultOf(writeLocked(pdf).replace('"locked":"', '"locked":"*'))).toBe('damaged')
})

test('the first dossiers of two people are not the same one, and a later copy finds the earlier', () => {
  const [one = expect.unreachable(), other = expect.unreachable()] = events
  const anna = [one]
  const bram = [{ ...one, id: 'x' }]
  expect(isSameDossier(anna, bram)).toBe(false)
  expect(isSameDossier(anna, [one, other])).toBe(true)
  expect(idElsewhere(anna)).not.toBe(idElsewhere(bram))
  expect(idElsewhere([written([one], staff(13), 'y'), one])).toBe(idElsewhere(anna))
  expect(inDossier(anna, 'second')).toEqual([{ ...one, dossier: 'second' }])
})

test('a file that would not open again is not made, and says so', () => {
  expect([...writeInPieces(handed(), 10_000)].join('')).toBe(textOf())
  expect(() => [...writeInPieces(handed(), 100)]).toThrow(TooLargeError)
})

test('a file that comes in by parts is read as one that comes at once', () => {
  const whole = writeFile(handed({ events: [...events, offer], pdfs: [{ sha256, bytes: pdf }] })).text
  const texts = [
    whole,
    whole.replace('"value":12', '"value":13'),
    whole.slice(0, 900),
    `\uFEFF${whole}`,
    'Beste',
  ]
  fc.assert(
    fc.property(fc.constantFrom(...texts), fc.integer({ min: 1, max: 400 }), (text, size) => {
      const reading = startReading()
      for (let at = 0; at < text.length; at += size) reading.add(text.slice(at, at + size))
      const steps = [...withReturn(reading.end())]
      expect(steps.at(-1)).toEqual(readFile(text))
    }),
    { numRuns: 200 },
  )
})

/** All that a generator gives, and at the end what it returns. */
function* withReturn<Given, Returned>(generator: Generator<Given, Returned>): Generator<Given | Returned> {
  yield yield* generator
}
