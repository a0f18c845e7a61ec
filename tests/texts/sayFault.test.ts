import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readAnswersFile, readUnfinishedAnswers, type Fault } from '../../src/questionnaire/answersFile.ts'
import { loadFaults, loadQuestions } from '../../src/texts/load.ts'
import { sayFaults, sayFaultsOnScreen, visible } from '../../src/texts/sayFault.ts'
import { languages, type Language } from '../../src/texts/texts.ts'

const textsIn = async (language: Language) =>
  [await loadFaults(language), await loadQuestions(language)] as const
const texts = { nl: await textsIn('nl'), en: await textsIn('en') }

const say = (faults: readonly Fault[], language: Language = 'nl') => sayFaults(faults, ...texts[language])
const linesFor = (source: string, language: Language = 'nl') => {
  const read = readAnswersFile(source)
  return read.ok ? [] : say(read.faults, language)
}
const manyKeys = (count: number) =>
  `{"sector":"care",${Array.from({ length: count }, (_, n) => `"${n}":0`).join(',')}}`

/** Whatever can steer a terminal, turn the direction of writing or end a line. */
const STEERS = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u

test.each([
  { language: 'nl', last: 'en nog 69.980 fouten' },
  { language: 'en', last: 'and 69,980 more faults' },
] as const)(
  '$language: of 70,000 faults twenty are said, and how many there are more',
  ({ language, last }) => {
    const lines = linesFor(manyKeys(70_000), language)
    expect(lines).toHaveLength(21)
    expect(lines[19]).toMatch(/^19: /)
    expect(lines[20]).toBe(last)
  },
)

test('twenty faults are twenty lines; of twenty-one the last line says that there is one more', () => {
  expect(linesFor(manyKeys(20))).toHaveLength(20)
  expect(linesFor(manyKeys(21)).slice(19)).toEqual([expect.stringMatching(/^19: /), 'en nog 1 fout'])
  expect(linesFor(manyKeys(21), 'en').at(-1)).toBe('and 1 more fault')
})

test('the most faults that a file has room for are no trouble', () => {
  // Keys of three characters: 124,000 of them fit in a file that is not too large.
  const alphabet = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('')
  const keys = alphabet.flatMap((a) => alphabet.flatMap((b) => alphabet.map((c) => `"${a}${b}${c}":0`)))
  expect(linesFor(`{"sector":0,${keys.slice(0, 124_000).join(',')}}`)).toHaveLength(21)
})

test('a key and a value of half a megabyte are shown by their beginning', () => {
  const [line = ''] = linesFor(`{"sector":"care","${'k'.repeat(450_000)}":"${'v'.repeat(450_000)}"}`)
  expect(line).toContain(`${'k'.repeat(80)}…: deze vraag bestaat niet | gevonden: "${'v'.repeat(79)}… |`)
})

test.each([
  { what: 'colours', char: '\u001B', shown: '\\u001b' },
  { what: 'a line end', char: '\n', shown: '\\u000a' },
  { what: 'a return to the start of the line', char: '\r', shown: '\\u000d' },
  { what: 'a one-character control sequence', char: '\u009B', shown: '\\u009b' },
  { what: 'a line separator', char: '\u2028', shown: '\\u2028' },
  { what: 'writing turned round', char: '\u202E', shown: '\\u202e' },
  { what: 'writing set apart', char: '\u2066', shown: '\\u2066' },
  { what: 'a width of nothing', char: '\u200B', shown: '\\u200b' },
  { what: 'a tag', char: '\u{E0041}', shown: '\\u{e0041}' },
  { what: 'half a character', char: '\uD83D', shown: '\\ud83d' },
])('$what in a key or a value is shown, not done', ({ char, shown }) => {
  const [fault = ''] = say([{ path: `a${char}b`, code: 'unknownQuestion', found: `c${char}d` }])
  expect(fault).toContain(`a${shown}b: deze vraag bestaat niet | gevonden: c${shown}d |`)
})

test('a question that there is none of is told with the one that was meant, never with all there are', () => {
  expect(linesFor('{"sector":"care","sectr":1,"colour":"red"}')).toEqual([
    'sectr: deze vraag bestaat niet | gevonden: 1 | toegestaan: sector, of een andere sleutel uit public/answers.schema.json',
    'colour: deze vraag bestaat niet | gevonden: "red" | toegestaan: een sleutel uit public/answers.schema.json',
  ])
})

test('words in any script stay as they are', () => {
  for (const words of ['Súdwest-Fryslân', 'من نحن', '居民', 'é́', '👍🏽']) expect(visible(words)).toBe(words)
})

test('no text whatever gets through that could steer', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 100 }), (text, most) => {
      const shown = visible(text, most)
      expect(shown).not.toMatch(STEERS)
      expect(shown.length).toBeLessThanOrEqual(most + 1)
    }),
  )
})

test('a key that stands there twice is named, with what to do about it', () => {
  const twice = '{"sector":"care","sector":"police"}'
  expect(linesFor(twice)).toEqual([
    'sector: deze sleutel staat er meer dan eens; laat er één staan | gevonden: "care", "police"',
  ])
  expect(linesFor(twice, 'en')).toEqual([
    'sector: this key appears more than once; leave one | found: "care", "police"',
  ])
})

test.each(languages)('%s: a file that is no file at all gets one line', (language) => {
  expect(linesFor('', language)).toHaveLength(1)
  expect(linesFor('[', language)).toHaveLength(1)
  expect(linesFor('{"name":"x","version":1,"a":2}', language)).toHaveLength(1)
})

const onScreen = (source: string, language: Language = 'nl') => {
  const read = readUnfinishedAnswers(source)
  return read.ok ? [] : sayFaultsOnScreen(read.faults, ...texts[language], language)
}

test('who opens a file on screen reads questions and answers, never keys', () => {
  expect(onScreen('{"sector":"bakkerij","tension":7}')).toEqual([
    expect.stringMatching(
      /^Het antwoord op ‘In welke sector speelt de vraag\?’ kan hier niet: "bakkerij"\. Wat wel kan: Gemeente, Zorg, .+ of Een andere sector\.$/,
    ),
    expect.stringMatching(
      /^Het antwoord op ‘Zijn er spanningen in de buurt\?’ kan hier niet: 7\. Wat wel kan: Nee/,
    ),
  ])
  expect(onScreen('{"sector":"care","sector":"police","vraag":1}')).toEqual([
    'Het antwoord op ‘In welke sector speelt de vraag?’ staat er meer dan eens.',
    'Er staat een vraag in die Maataanpak niet kent: vraag.',
  ])
  expect(onScreen('{"sector":"care","vraag":1}')).toEqual([
    'Er staat een vraag in die Maataanpak niet kent: vraag.',
  ])
  expect(onScreen('{"staff":-1}', 'en')).toEqual([
    'The answer to ‘How many employees do you want to reach?’ is not possible here: -1.',
  ])
})

test.each(languages)('%s: who opens another file on screen reads one plain sentence', (language) => {
  const { onScreen: plain } = texts[language][0]
  for (const other of [
    '%PDF-1.7\n%âãÏÓ',
    '',
    '[]',
    '{"name":"x","version":1}',
    '['.repeat(5000),
    manyKeys(70_000).replace('"sector":"care",', ''),
  ])
    expect(onScreen(other, language)).toEqual([plain.notOurs])
  expect(onScreen(' '.repeat(10_000_000), language)).toEqual([plain.tooLarge])
})
