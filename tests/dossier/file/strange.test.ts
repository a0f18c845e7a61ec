import { createHash } from 'node:crypto'
import { expect, test, vi } from 'vitest'
import { canonical } from '../../../src/dossier/canonical.ts'
import { fromBase64, toBase64 } from '../../../src/dossier/file/base64.ts'
import { MOST_FILE_BYTES, MOST_TEXT, writeFile, writeLocked } from '../../../src/dossier/file/dossierFile.ts'
import { readFile } from '../../../src/dossier/file/readFile.ts'
import { lockFault } from '../../../src/dossier/file/lock.ts'
import type { DossierEvent, Issued } from '../../../src/dossier/events.ts'
import { changes } from '../../../src/dossier/changes.ts'
import { differences } from '../../../src/dossier/differences.ts'
import { emptyContent, reduce } from '../../../src/dossier/reduce.ts'
import { headOf } from '../../../src/dossier/head.ts'
import { summaryOf } from '../../../src/dossier/summary.ts'
import { correctionsFrom, editsFrom } from '../../../src/proposal/adjustments.ts'
import { offerFileName } from '../../../src/proposal/fileName.ts'
import { questions } from '../../../src/questionnaire/questions.ts'
import { walk } from '../../../src/questionnaire/walk.ts'

import { recommend } from '../../../src/rules/recommend.ts'
import { usualOffering } from '../../rules/cases.ts'
import { written } from '../copies.ts'

vi.setConfig({ testTimeout: 30_000 })

const madeAt = '2026-11-26T10:00:00.000Z'
const answered = written([], { type: 'answered', question: 'sector', value: 'care' }, 'a')
const bytes = new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d])
/** version, iterations, salt, nonce and tag of a lock */
const LOCK_BYTES = 1 + 4 + 16 + 12 + 16
const sumOf = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex')
const released = (more: Partial<Issued> = {}): Issued => ({
  type: 'issued',
  id: 'offer',
  dossier: 'first',
  clock: 2,
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
  fileName: 'offerte-zorggroep-meerlicht-2026-001-v1.pdf',
  sha256: sumOf(bytes),
  model: { rules: '3', draft: {}, adjusted: {}, document: {} },
  ...more,
})

/** A file that a stranger made by hand: its checksum is right, for anybody can work that out. */
function madeByHand(events: readonly unknown[], pdf?: Uint8Array): string {
  const pdfs = pdf === undefined ? [] : [{ sha256: sumOf(pdf), base64: toBase64(pdf) }]
  const content = { maataanpak: 'dossier', version: 1, madeAt, events, pdfs }
  return JSON.stringify({ ...content, checksum: sumOf(canonical(content)) })
}
const eventsIn = (text: string): readonly DossierEvent[] => {
  const read = readFile(text)
  return read.ok && read.file.kind === 'dossier' ? read.file.events : expect.unreachable(JSON.stringify(read))
}

test.each([
  ['that reads backwards', 'offerte-\u202Efdp.exe'],
  ['with a mark that turns the direction', 'offerte-\u200F2026.pdf'],
  ['of a program', 'offerte-2026-001.exe'],
  ['of a program behind that of a PDF', 'offerte.pdf.exe'],
  ['that leads to another folder', '../../autostart/offerte.pdf'],
  ['on two lines', 'offerte\n.pdf'],
])('an offer with a file name %s is not taken over', (_, fileName) => {
  expect(readFile(madeByHand([answered, released({ fileName })]))).toEqual({ ok: false, fault: 'malformed' })
})

test.each(['Zorggroep Meerlicht', '', '\u202E', 'Őry & Łukasz B.V. / Kovačević', 'x'.repeat(400)])(
  'an offer that is made here for “%s” has a name that is taken over',
  (organisation) => {
    const fileName = offerFileName(organisation, { number: '2026/001 (ž)', version: 12 })
    expect(eventsIn(madeByHand([answered, released({ fileName })]))).toHaveLength(2)
  },
)

test('what is handed over as the PDF of an offer is one', () => {
  const program = new TextEncoder().encode('MZ\u0090 this program cannot be run')
  const offer = released({ sha256: sumOf(program) })
  expect(readFile(madeByHand([answered, offer], program))).toEqual({ ok: false, fault: 'malformed' })
  expect(readFile(madeByHand([answered, released()], bytes))).toMatchObject({ ok: true })
})

test('names of things that change what an object is are names like any other', () => {
  const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty']
  const events = names.flatMap((name, at): DossierEvent[] => [
    written([], { type: 'adjusted', what: name, value: { polluted: true } }, `adjusted ${at}`),
    written([], { type: 'answered', question: name, value: { polluted: true } }, `answered ${at}`),
    written([], { type: 'noted', subject: name, kind: 'shared', text: 'polluted' }, `noted ${at}`),
    written([], { type: 'parked', question: name, parked: true }, `parked ${at}`),
    written([], { type: 'marked', offer: name, mark: 'sent' }, `marked ${at}`),
  ])
  const taken = eventsIn(madeByHand(events))
  const dossier = reduce(taken)
  expect(Object.keys(dossier.draft)).toEqual([])
  expect(Object.keys(dossier.notes)).toEqual([])
  expect(Object.keys(dossier.parked)).toEqual([])
  expect(Object.keys(dossier.adjusted)).toEqual(names)
  expect(Object.getPrototypeOf(dossier.adjusted)).toBe(Object.prototype)
  expect(editsFrom(dossier.adjusted)).toEqual(editsFrom({}))
  expect('polluted' in {}).toBe(false)
})

/** Of the make that a question takes, and yet no answer to it. */
const nonsense: readonly unknown[] = [
  '',
  'nonsense',
  '\u202Eetsre',
  -1,
  1e300,
  [],
  ['nonsense', 'nonsense'],
  [{ name: 'Nergens', code: '9999' }],
  'x'.repeat(200_000),
]

test.each(nonsense.map((value) => [JSON.stringify(value).slice(0, 40), value]))(
  'with %s as the answer to every question a dossier still opens, and still comes to an advice',
  (_, value) => {
    const tried = questions.items.map(({ id }, at) =>
      written([], { type: 'answered', question: id, value }, `e${at}`),
    )
    const along = tried.filter((event) => readFile(madeByHand([event])).ok)
    expect(along.length).toBeGreaterThan(0)
    const events = eventsIn(madeByHand(along))
    const { draft } = reduce(events)
    expect(() => walk(draft)).not.toThrow()
    expect(() => recommend(draft, usualOffering)).not.toThrow()
    expect(() => summaryOf(headOf('first', events))).not.toThrow()
    expect(() => differences([...events, ...along])).not.toThrow()
    expect(() => changes(emptyContent, reduce(events))).not.toThrow()
  },
)

test('corrections of any make are named as unreadable, and never applied by half', () => {
  const values = [5, 'x', [], {}, { id: '1', kind: 'discount', of: { percent: 1e9 }, reason: '' }]
  const events = values.map((value, at) =>
    written([], { type: 'adjusted', what: `correction:${at}`, value }, `e${at}`),
  )
  const { corrections, unreadable } = correctionsFrom(reduce(eventsIn(madeByHand(events))).adjusted)
  expect(corrections).toEqual([])
  expect(unreadable).toHaveLength(values.length)
})

test('a file with many things that are no events is refused', () => {
  const text = madeByHand(Array.from({ length: 200_000 }, () => ({})))
  expect(readFile(text)).toEqual({ ok: false, fault: 'malformed' })
})

test('what can be saved can be opened: there is room for the lock around the largest file', () => {
  const around = writeLocked(new Uint8Array()).length + LOCK_BYTES * 2
  expect(MOST_FILE_BYTES).toBeGreaterThan((MOST_TEXT / 3) * 4 + around)
})

test('a large file behind a lock comes back byte for byte', () => {
  const large = Uint8Array.from({ length: 5_000_001 }, (_, at) => (at * 7) % 256)
  const back = fromBase64(toBase64(large))
  expect(back === undefined ? '' : sumOf(back)).toBe(sumOf(large))
  const read = readFile(writeLocked(large))
  expect(read.ok && read.file.kind === 'locked' && sumOf(read.file.bytes)).toBe(sumOf(large))
})

test('what is wrong with a lock is told also where it is a part of something larger', () => {
  const absurd = new Uint8Array(100).fill(0xff)
  absurd[0] = 1
  const within = new Uint8Array(200)
  within.set(absurd, 50)
  expect(lockFault(within.subarray(50, 150))).toBe('malformed')
  new DataView(within.buffer).setUint32(51, 600_000)
  expect(lockFault(within.subarray(50, 150))).toBeUndefined()
})

test('what this program writes it also reads, whatever letters somebody typed', () => {
  const texts = ['\ud800', '\u0000', '\u2028', '"}]', '\uFEFF', '😀', '\u202E', '</script>']
  const events = texts.map((text, at) =>
    written([], { type: 'noted', subject: 'dossier', kind: 'shared', text }, `e${at}`),
  )
  const { text } = writeFile({ kind: 'dossier', madeAt, events, pdfs: [] })
  const passedOn = new TextDecoder().decode(new TextEncoder().encode(text))
  expect(eventsIn(passedOn)).toEqual(events)
})

const withClock = (clock: number) => readFile(madeByHand([answered, { ...answered, id: 'b', clock }]))

test('a clock that is far ahead of all that happened is not taken over', () => {
  expect(withClock(2)).toMatchObject({ ok: true })
  // After many private notes, which stayed where they are.
  expect(withClock(20_000)).toMatchObject({ ok: true })
  for (const clock of [200_000, 2 ** 40, Number.MAX_SAFE_INTEGER, 1e300])
    expect(withClock(clock), String(clock)).toEqual({ ok: false, fault: 'malformed' })
})

test('what is said after a clock as far ahead as can be is still handed over', () => {
  const ahead = { ...answered, id: 'b', clock: 100_002 }
  const file = madeByHand([answered, ahead])
  expect(readFile(file)).toMatchObject({ ok: true })
  const after = Array.from({ length: 20 }, (_, more) => ({
    ...answered,
    id: `c${more}`,
    clock: 100_003 + more,
  }))
  expect(eventsIn(madeByHand([...eventsIn(file), ...after]))).toHaveLength(22)
})
