import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { deflateSync } from 'node:zlib'
import * as fc from 'fast-check'
import { afterEach, expect, test } from 'vitest'
import { readCsv, writeCsv } from '../../src/cli/csv.ts'
import { compareRules, isHeadingOf, misshapen, rulesTable } from '../../src/cli/rulesTable.ts'
import { canonical } from '../../src/dossier/canonical.ts'
import { handedFaults, writeFile } from '../../src/dossier/file/dossierFile.ts'
import { readFile } from '../../src/dossier/file/readFile.ts'
import { readLink } from '../../src/dossier/file/link.ts'
import { lockFault } from '../../src/dossier/file/lock.ts'
import { reduce } from '../../src/dossier/reduce.ts'
import { offeringOf, fictionalPractice } from '../../src/practice/practice.ts'
import { readPractice, writePractice } from '../../src/practice/practiceFile.ts'
import { readUnfinishedAnswers } from '../../src/questionnaire/answersFile.ts'
import { depthOf } from '../../src/questionnaire/jsonText.ts'
import { isQuestionId, questionIds } from '../../src/questionnaire/walk.ts'
import { questions } from '../../src/texts/nl/questions.ts'
import { reasons } from '../../src/texts/nl/reasons.ts'
import { rulebook } from '../../src/texts/nl/rulebook.ts'
import { sayRulebook } from '../../src/texts/sayRulebook.ts'
import { copies } from '../dossier/copies.ts'
import { hostileJson, revalued, spoilt } from './hostile.ts'
import { runs } from './runs.ts'

// Readers of what comes from outside throw nothing, say what is wrong by one of their own faults, and give a value only
// when it is whole: it can be written and read again as it was.

afterEach(() => {
  // Whatever was read, no object has become another kind of thing.
  expect(Object.keys(Object.prototype)).toEqual([])
  expect('polluted' in {}).toBe(false)
})

const smith = {
  subtle: crypto.subtle,
  random: (length: number) => crypto.getRandomValues(new Uint8Array(length)),
}
const example = readFileSync('public/examples/c1-one-evening.json', 'utf8')
const linked = (bytes: Uint8Array) => `1.${Buffer.from(bytes).toString('base64url')}`
const answers = fc.oneof(
  hostileJson(questionIds),
  revalued(example),
  spoilt(fc.constant(example), questionIds),
)

test('a link: of hostile answers, packed well, cut off or spoilt', async () => {
  const code = fc.oneof(
    answers.map((text) => linked(deflateSync(text))),
    fc
      .tuple(answers, fc.double({ min: 0, max: 1, noNaN: true }))
      .map(([text, at]) => deflateSync(text).subarray(0, Math.floor(at * text.length)))
      .map(linked),
    fc.uint8Array({ maxLength: 200 }).map(linked),
    spoilt(fc.constant(linked(deflateSync('{"sector":"care","staff":12}')))),
    fc
      .tuple(fc.constantFrom('1s.', '0.', '9999.', '1.1.', '-1.'), fc.base64String())
      .map((parts) => parts.join('')),
  )
  await fc.assert(
    fc.asyncProperty(code, async (given) => {
      const read = await readLink(given, undefined, smith)
      if (!read.ok) {
        expect(['damaged', 'newer', 'malformed', 'tooLarge', 'wrong', 'locked']).toContain(read.fault)
        return
      }
      expect(Object.keys(read.draft).filter((id) => !isQuestionId(id))).toEqual([])
      const again = readUnfinishedAnswers(JSON.stringify(read.draft))
      expect(again.ok && again.draft).toEqual(read.draft)
    }),
    { numRuns: runs(300) },
  )
})

test('a file of a practice', () => {
  const whole = writePractice(fictionalPractice)
  const names = Object.keys(fictionalPractice)
  fc.assert(
    fc.property(fc.oneof(hostileJson(names), revalued(whole), spoilt(fc.constant(whole), names)), (text) => {
      const read = readPractice(text)
      if (!read.ok) {
        expect(read.faults.length).toBeGreaterThan(0)
        return
      }
      const again = readPractice(writePractice(read.practice))
      expect(again.ok && again.practice).toEqual(read.practice)
    }),
    { numRuns: runs(200) },
  )
})

test('a dossier: of hostile events under a checksum that is right, or spoilt on the way', () => {
  const names = [
    'type',
    'id',
    'dossier',
    'clock',
    'at',
    'by',
    'schemaVersion',
    'replaces',
    'value',
    'question',
  ]
  const forged = fc
    .tuple(copies, hostileJson(names), fc.constantFrom('dossier', 'backup'))
    .map(([held, event, kind]) => {
      // Too deep even to be summed up.
      if (depthOf(event) > 100) return `{"maataanpak":"${kind}","events":[${event}]}`
      const parsed: unknown = parsedOr(event)
      const first: unknown = held.flat()[0]
      const mixed = typeof first === 'object' && typeof parsed === 'object' ? { ...first, ...parsed } : parsed
      const content = {
        maataanpak: kind,
        version: 1,
        madeAt: '2026-11-26T10:00:00.000Z',
        events: [mixed],
        pdfs: [],
      }
      return JSON.stringify({
        ...content,
        checksum: createHash('sha256').update(canonical(content)).digest('hex'),
      })
    })
  fc.assert(
    fc.property(fc.oneof(forged, spoilt(forged, names)), (text) => {
      const read = readFile(text)
      if (!read.ok) {
        expect(handedFaults).toContain(read.fault)
        return
      }
      if (read.file.kind === 'locked') {
        lockFault(read.file.bytes)
        return
      }
      reduce(read.file.events)
      const again = readFile(writeFile(read.file).text)
      expect(again.ok && again.file).toEqual(read.file)
    }),
    { numRuns: runs(200) },
  )
})

/** What JSON gives, or the text itself: not all that is hostile is JSON. */
function parsedOr(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

test('what a lock begins with', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 120 }), (bytes) => {
      expect([undefined, 'newer', 'malformed']).toContain(lockFault(new Uint8Array(bytes)))
    }),
    { numRuns: runs(300) },
  )
})

test('a table of rules to compare with', () => {
  const ours = rulesTable(
    sayRulebook({ language: 'nl', questions, reasons, rulebook }, offeringOf(fictionalPractice)),
    { language: 'nl', questions, reasons, rulebook },
  )
  const beginning = ours.slice(0, 12)
  fc.assert(
    fc.property(spoilt(fc.constant(writeCsv(beginning)), ['id', ';', '"', '\r\n']), (text) => {
      const read = readCsv(text)
      if (!read.ok) {
        expect(read.line).toBeGreaterThan(0)
        return
      }
      const wrong = misshapen(read.table, rulebook)
      if (wrong !== undefined) {
        expect(wrong.row).toBeLessThan(Math.max(1, read.table.length))
        return
      }
      expect(isHeadingOf(read.table[0] ?? [], rulebook)).toBe(true)
      const { added, removed, changed } = compareRules(read.table, beginning, rulebook)
      // Every rule of ours is the same, changed or new; of the other table, the rest is gone.
      expect(added.length + changed.length).toBeLessThan(beginning.length)
      expect(removed.length).toBeLessThan(read.table.length)
    }),
    { numRuns: runs(200) },
  )
})
