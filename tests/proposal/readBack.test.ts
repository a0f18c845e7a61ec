import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import * as fc from 'fast-check'
import { PDFDocument } from 'pdf-lib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { attachedAnswers } from '../../src/proposal/pdf/attachedAnswers.ts'
import { nodeFonts } from '../../src/proposal/pdf/nodeFonts.ts'
import { renderProposal } from '../../src/proposal/pdf/renderProposal.ts'
import { answersInPdf } from '../../src/proposal/readBack/answersInPdf.ts'
import { readAnyPdf } from '../../src/proposal/readBack/anyPdf.ts'
import { isPdf, MOST_PDF_BYTES, type ReadBack } from '../../src/proposal/readBack/readBack.ts'
import { readAnswersFile } from '../../src/questionnaire/answersFile.ts'
import { ANSWERS_NAME, answersText } from '../../src/questionnaire/answersText.ts'
import type { Draft } from '../../src/questionnaire/types.ts'
import { loadProposal } from '../../src/texts/load.ts'
import { paragraph, proposal, section } from './documents.ts'
import { hollowPdf } from './hollowPdf.ts'
import { runs } from '../fuzz/runs.ts'

const example = readAnswersFile(readFileSync('public/examples/c3-six-hundred.json', 'utf8'))
const draft: Draft = example.ok ? example.draft : {}
const madeOn = '2026-11-23'
const document = proposal([section('a', 'Uw vraag', [paragraph('Hoe leren we samen?')])])

/** For who must not need the big reader. */
const noOther = () => Promise.reject(new Error('another reader was asked for'))
const anyReader = (bytes: Uint8Array) => answersInPdf(bytes, readAnyPdf)

let ours: Uint8Array
let without: Uint8Array
let folder = ''
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'back-'))
  const attachment = attachedAnswers({ draft, madeOn }, await loadProposal('nl'))
  ours = await renderProposal(document, nodeFonts, { attachment })
  without = await renderProposal(document, nodeFonts)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('who gets a proposal with the answers inside gets the very same answers back, and their day', async () => {
  const read = await answersInPdf(ours, noOther)
  expect(read).toEqual({ ok: true, content: answersText(draft), madeOn })
  expect(read.ok && readAnswersFile(read.content)).toEqual({ ok: true, draft })
})

test('a proposal without them holds nothing to read, and that is found without the big reader', async () => {
  expect(await answersInPdf(without, noOther)).toEqual({ ok: false, fault: 'noAnswers' })
})

test('a PDF is known by how it begins, whatever it is called', () => {
  expect(isPdf(ours)).toBe(true)
  expect(isPdf(new TextEncoder().encode('{"sector":"care"}'))).toBe(false)
})

/** Ours, as qpdf writes it. */
function rewritten(...options: readonly string[]): Uint8Array {
  const [from, to] = [join(folder, 'from.pdf'), join(folder, 'to.pdf')]
  writeFileSync(from, ours)
  expect(spawnSync('qpdf', [...options, from, to]).status).toBe(0)
  return new Uint8Array(readFileSync(to))
}

describe('a proposal that another program wrote anew', () => {
  const missing = spawnSync('qpdf', ['--version']).error !== undefined
  if (missing) console.warn('Skipped, because it is not installed: tests with qpdf.')

  test.skipIf(missing).each([
    ['packed', ['--object-streams=generate']],
    ['made for the web', ['--linearize']],
    ['unpacked', ['--stream-data=uncompress']],
    ['locked for changes only', ['--encrypt', '', 'eigenaar', '256', '--']],
  ])('and %s, still gives the answers', async (_, options) => {
    expect(await anyReader(rewritten(...options))).toMatchObject({ ok: true, content: answersText(draft) })
  })

  test.skipIf(missing)('with a password, says that it is locked', async () => {
    const locked = rewritten('--encrypt', 'geheim', 'eigenaar', '256', '--')
    expect(await anyReader(locked)).toEqual({ ok: false, fault: 'locked' })
  })

  test.skipIf(missing)('and without the answers, says that there are none', async () => {
    const emptied = rewritten(`--remove-attachment=${ANSWERS_NAME}`)
    expect(await anyReader(emptied)).toEqual({ ok: false, fault: 'noAnswers' })
  })

  test('by saving it in pdf-lib, still gives the answers', async () => {
    const saved = await (await PDFDocument.load(ours)).save()
    expect(await anyReader(saved)).toMatchObject({ ok: true, content: answersText(draft) })
  })
})

test("somebody else's PDF holds no answers, also when it holds files", async () => {
  const other = await PDFDocument.create()
  other.addPage()
  expect(await answersInPdf(await other.save(), noOther)).toEqual({ ok: false, fault: 'noAnswers' })
  await other.attach(new TextEncoder().encode('{}'), 'factuur.json')
  expect(await anyReader(await other.save())).toEqual({ ok: false, fault: 'noAnswers' })
  expect(await answersInPdf(await other.save({ useObjectStreams: false }), noOther)).toEqual({
    ok: false,
    fault: 'noAnswers',
  })
})

describe('who is sent a file that was made to do harm gets a plain refusal', () => {
  const text = new TextEncoder()
  const answers = text.encode(answersText(draft))

  test('the hollow one, unharmed, is read', async () => {
    expect(await answersInPdf(hollowPdf([{ content: answers }]), noOther)).toMatchObject({ ok: true })
  })

  test.each<[string, () => Uint8Array, ReadBack]>([
    ['cut off', () => ours.subarray(0, ours.length / 2), { ok: false, fault: 'broken' }],
    [
      'a small file that unpacks to 30 MB',
      () => hollowPdf([{ content: new Uint8Array(30_000_000) }]),
      { ok: false, fault: 'tooLargeInside' },
    ],
    [
      'that bomb, with a lie about its length',
      () => hollowPdf([{ content: new Uint8Array(30_000_000), size: 12 }]),
      { ok: false, fault: 'tooLargeInside' },
    ],
    [
      'two files with our name',
      () => hollowPdf([{ content: answers }, { content: text.encode('{}') }]),
      { ok: false, fault: 'several' },
    ],
    ['a wrong length', () => hollowPdf([{ content: answers, size: 12 }]), { ok: false, fault: 'damaged' }],
    [
      'a wrong sum',
      () => hollowPdf([{ content: answers, sum: '00'.repeat(16) }]),
      { ok: false, fault: 'damaged' },
    ],
    [
      'a stream that does not unpack',
      () => hollowPdf([{ content: answers, packed: text.encode('no zlib at all') }]),
      { ok: false, fault: 'damaged' },
    ],
    [
      'a stream that breaks off',
      () => hollowPdf([{ content: answers, packed: deflateSync(answers).subarray(0, 200) }]),
      { ok: false, fault: 'damaged' },
    ],
    [
      'bytes that are no text',
      () => hollowPdf([{ content: Uint8Array.of(0xff, 0xfe, 0xfd) }]),
      { ok: false, fault: 'damaged' },
    ],
    ['too large to look at', () => new Uint8Array(MOST_PDF_BYTES + 1), { ok: false, fault: 'tooLarge' }],
    [
      'ten megabytes of nothing',
      () => Buffer.concat([ours.subarray(0, 2000), Buffer.alloc(10_000_000, '<')]),
      { ok: false, fault: 'broken' },
    ],
  ])('%s', async (_, make, expected) => {
    expect(await anyReader(make())).toEqual(expected)
  })

  test.each([
    ['a table that leads back to itself', (pdf: string) => pdf.replace('/Root', '/Prev 0000000000 /Root')],
    ['lists in lists, 5,000 deep', (pdf: string) => pdf.replace('/Root', `/X ${'['.repeat(5000)} /Root`)],
    ['a catalogue that is nowhere', (pdf: string) => pdf.replace('/Root 1 0 R', '/Root 99 0 R')],
    [
      'a table of a million million rows',
      (pdf: string) => pdf.replace(/xref\n0 \d+/, 'xref\n0 999999999999'),
    ],
    [
      'names that are parted without end',
      (pdf: string) => pdf.replace(/\/EmbeddedFiles \d+ 0 R/, '/EmbeddedFiles 2 0 R /Kids [2 0 R]'),
    ],
  ])('%s', async (_, spoil) => {
    const spoiled = spoil(Buffer.from(hollowPdf([{ content: answers }])).toString('latin1'))
    const read = await anyReader(Buffer.from(spoiled, 'latin1'))
    expect(read.ok || ['broken', 'noAnswers'].includes(read.fault)).toBe(true)
  })

  test.each([
    ['not JSON', 'hallo', 'notJson'],
    ['nothing that is asked', '{"gevoel":"goed"}', 'notAnswers'],
    ['a question that does not exist', '{"sector":"care","gevoel":"goed"}', 'unknownQuestion'],
    [
      'a key that would change all objects',
      '{"sector":"care","__proto__":{"sector":"care"}}',
      'unknownQuestion',
    ],
    ['brackets 5,000 deep', '['.repeat(5000), 'tooDeep'],
  ])('a file inside with %s is refused as any file', async (_, content, code) => {
    const read = await answersInPdf(hollowPdf([{ content: text.encode(content) }]), noOther)
    const file = readAnswersFile(read.ok ? read.content : '')
    expect(file.ok ? [] : file.faults.map((fault) => fault.code)).toContain(code)
  })
})

/** In the place of the big reader, so that ours is tried a thousand times. */
const sayLocked = () => Promise.resolve<ReadBack>({ ok: false, fault: 'locked' })

test('whatever happens to the bytes on the way, the answer is one of ours, and comes soon', async () => {
  const faults = ['noAnswers', 'several', 'damaged', 'tooLarge', 'tooLargeInside', 'locked', 'broken']
  const hollow = hollowPdf([{ content: new TextEncoder().encode(answersText(draft)) }])
  const change = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
    put: fc.oneof(
      fc.uint8Array({ maxLength: 12 }),
      fc
        .constantFrom(
          '<<',
          '>>',
          '[',
          ']',
          '(',
          '\\',
          '%',
          ' 1 0 R',
          'stream\n',
          '-1',
          '9e9',
          '/Kids',
          'xref',
        )
        .map((word) => new TextEncoder().encode(word)),
    ),
    instead: fc.integer({ min: 0, max: 40 }),
  })
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(hollow, ours),
      fc.array(change, { minLength: 1, maxLength: 6 }),
      fc.boolean(),
      async (pdf, changes, isCut) => {
        let bytes = pdf
        for (const { at, put, instead } of changes) {
          // What leads to the answers stands near the end of a whole proposal.
          const place = pdf === ours ? bytes.length - Math.floor(at * 16_000) : Math.floor(at * bytes.length)
          bytes = Buffer.concat([bytes.subarray(0, place), put, bytes.subarray(place + instead)])
        }
        if (isCut) bytes = bytes.subarray(0, bytes.length - 40)
        // Whatever leads it round in circles would keep it from ever coming back.
        const read = await answersInPdf(bytes, sayLocked)
        // What is whole by its sum is what was put in.
        if (read.ok) expect(read.content).toBe(answersText(draft))
        else expect(faults).toContain(read.fault)
      },
    ),
    { numRuns: runs(1500) },
  )
})
