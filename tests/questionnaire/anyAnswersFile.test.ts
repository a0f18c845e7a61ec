import { readdirSync, readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readAnswersFile } from '../../src/questionnaire/answersFile.ts'
import { MOST_DEPTH } from '../../src/questionnaire/jsonText.ts'
import { isQuestionId, questionIds, unanswered } from '../../src/questionnaire/walk.ts'
import { loadFaults, loadQuestions } from '../../src/texts/load.ts'
import { sayFaults, visible } from '../../src/texts/sayFault.ts'
import { languages } from '../../src/texts/texts.ts'
import { runs } from '../fuzz/runs.ts'

const folder = 'public/examples'
const examples = readdirSync(folder).map((name) => readFileSync(`${folder}/${name}`, 'utf8'))
const texts = await Promise.all(
  languages.map(async (language) => [await loadFaults(language), await loadQuestions(language)] as const),
)

/** Reading never throws. It gives answers that are finished, or says in both languages what is wrong. */
function isSound(source: string): void {
  const read = readAnswersFile(source)
  if (read.ok) {
    expect(Object.keys(read.draft).filter((id) => !isQuestionId(id))).toEqual([])
    expect(unanswered(read.draft)).toEqual([])
    // What was read can be saved and read again.
    const saved = JSON.stringify(read.draft)
    const again = readAnswersFile(saved)
    expect(again.ok && JSON.stringify(again.draft)).toBe(saved)
    return
  }
  expect(read.faults.length).toBeGreaterThan(0)
  for (const [faults, questions] of texts) {
    const lines = sayFaults(read.faults, faults, questions)
    expect(lines).toHaveLength(Math.min(read.faults.length, 21))
    for (const [place, line] of lines.entries()) {
      expect(line).toMatch(/\S/)
      expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u)
      const fault = read.faults[place]
      if (fault === undefined || place === 20) continue
      const path = visible(fault.path, 80)
      expect(line.startsWith(path)).toBe(true)
      // A sentence, not the name that the fault has in the program.
      const [what] = line.slice(path.length).split(' | ')
      expect(what).toMatch(/\p{L}+ \p{L}+/u)
      expect(what).not.toContain(fault.code)
    }
  }
}

test('any text', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' })), isSound), {
    numRuns: runs(100),
  })
})

test('any JSON', () => {
  fc.assert(fc.property(fc.json({ maxDepth: MOST_DEPTH + 3 }), isSound), { numRuns: runs(100) })
})

/** Names that mean something: to us, or to JavaScript. */
const key = fc.oneof(
  fc.constantFrom<string>(...questionIds),
  fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '$schema', '', '0'),
)
/** Values that are near to answers, or far from them. */
const value = fc.oneof(
  fc.json(),
  fc.constantFrom(
    '1e999',
    '-1e999',
    '-0',
    '1e-400',
    '"unknown"',
    '"\\ud800"',
    '{"__proto__":1}',
    '[{"name":"a"}]',
  ),
  fc.constantFrom('[{"code":"9999","name":"a"}]', '["nothing","nothing"]', '{"length":1}', '[[[[]]]]'),
  fc.nat(40).map((depth) => `${'['.repeat(depth)}${']'.repeat(depth)}`),
)
const member = fc.tuple(key, value).map(([name, given]) => `${JSON.stringify(name)}:${given}`)

test('any answers', () => {
  fc.assert(
    fc.property(fc.array(member), (members) => isSound(`{${members.join(',')}}`)),
    { numRuns: runs(100) },
  )
})

type Change = (source: string) => string
/** A place in a text, wherever the text ends. */
const place = fc.nat(20_000)
const change: fc.Arbitrary<Change> = fc.oneof(
  place.map(
    (at): Change =>
      (source) =>
        source.slice(0, at % (source.length + 1)),
  ),
  fc.tuple(place, fc.nat(30)).map(
    ([at, length]): Change =>
      (source) =>
        source.slice(0, at % (source.length + 1)) + source.slice((at % (source.length + 1)) + length),
  ),
  fc
    .tuple(
      place,
      fc.oneof(
        fc.constantFrom(
          '{',
          '}',
          '[',
          ']',
          '"',
          ':',
          ',',
          '\\',
          '\0',
          '\uFEFF',
          '\u202E',
          '\uD800',
          ' ',
          '1e999',
          '//',
        ),
        fc.string({ unit: 'binary', maxLength: 5 }),
      ),
    )
    .map(
      ([at, inserted]): Change =>
        (source) =>
          source.slice(0, at % (source.length + 1)) + inserted + source.slice(at % (source.length + 1)),
    ),
  // One more member, which may be there already.
  member.map(
    (added): Change =>
      (source) =>
        source.replace('{', () => `{${added},`),
  ),
  // Another answer to a question that is answered.
  fc.tuple(fc.nat(100), value).map(([nth, given]): Change => (source) => {
    let seen = 0
    return source.replace(/": (?:"[^"]*"|[\d.]+)/g, (old) => (seen++ === nth % 40 ? `": ${given}` : old))
  }),
  // Another name for what is answered.
  fc.tuple(fc.nat(100), key).map(([nth, name]): Change => (source) => {
    let seen = 0
    return source.replace(/"\w+":/g, (old) => (seen++ === nth % 40 ? `${JSON.stringify(name)}:` : old))
  }),
  fc.constantFrom<Change>(
    (source) => `\uFEFF${source}`,
    (source) => source.replaceAll('\n', '\r\n'),
    (source) => `[${source}]`,
    (source) => source + source,
  ),
)

test('any example with something changed', () => {
  fc.assert(
    fc.property(fc.constantFrom(...examples), fc.array(change, { maxLength: 3 }), (example, changes) =>
      isSound(changes.reduce((source, next) => next(source), example)),
    ),
    { numRuns: runs(500) },
  )
})

test('no text changes what all objects have', () => {
  expect(Object.keys(Object.prototype)).toEqual([])
  expect({}).not.toHaveProperty('sector')
})
