import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { hyphenation } from '../../src/proposal/pdf/hyphenate.ts'
import { linesOf } from '../../src/proposal/pdf/lines.ts'

const nl = await hyphenation('nl')
const en = await hyphenation('en')

const letters = (all: string) => all.replace(/[\s-]/g, '')

/** A column of a typewriter: every character is as wide as the next. */
const set = (text: string, width: number, cutsFreely = true) =>
  linesOf(text, { width, widthOf: (part) => part.length, hyphenate: nl, cutsFreely })
const typed = (...given: Parameters<typeof set>) => set(...given).map((line) => line.text)

test('a Dutch reader sees words cut between their syllables', () => {
  expect(nl('samenwerking')).toEqual(['samen', 'wer', 'king'])
  expect(nl('(verantwoordelijkheid),').join('|')).toBe('(ver|ant|woor|de|lijk|heid),')
})

test('an English reader sees words cut the English way', () => {
  expect(en('responsibility').join('')).toBe('responsibility')
  expect(en('responsibility').length).toBeGreaterThan(2)
  expect(en('responsibility')).not.toEqual(nl('responsibility'))
})

test('nobody sees a trema left behind by a cut', () => {
  for (const word of ['coördinatie', 'beïnvloeding', 'geïnteresseerden', 'ideeënbijeenkomst'])
    expect(nl(word).filter((part) => /^[äëïöü]/.test(part))).toEqual([])
})

test.each([
  'www.gemeente.example',
  'iemand@gemeente.example',
  '1.400.000',
  'JONGERENRAAD',
  'wijken',
  'Wmo2015plan',
])('nobody sees a cut in %s', (word) => {
  expect(nl(word)).toEqual([word])
})

test('a word with a hyphen of its own gets no second one', () => {
  expect(typed('bewoners-bijeenkomsten', 12)).toEqual(['bewoners-', 'bijeenkom-', 'sten'])
})

test('a heading keeps its words whole as long as they fit on a line', () => {
  expect(typed('de verantwoordelijkheid', 20, false)).toEqual(['de', 'verantwoordelijkheid'])
  expect(typed('de verantwoordelijkheid', 20)[0]).toMatch(/-$/)
})

test('an address that is too long breaks after its own marks and gains nothing', () => {
  const address = 'https://voorbeeld.example/heel/lang/pad/naar/een/stuk'
  const lines = typed(address, 20)
  expect(lines.join('')).toBe(address)
  expect(lines.slice(0, -1).every((line) => /[/.]$/.test(line))).toBe(true)
})

test('a last word does not stand alone when the lines before can spare one', () => {
  expect(
    typed('aan het eind van de straat staat een heel oud huis te wachten op een nieuwe bewoner', 76).at(-1),
  ).toContain(' ')
})

test('a last word of a title gets company too, but no word is cut for it', () => {
  expect(typed('Maataanpak voor Gemeente Kanaalstad', 25, false)).toEqual([
    'Maataanpak voor',
    'Gemeente Kanaalstad',
  ])
  expect(typed('samen verantwoordelijkheid dragen', 24, false)).toEqual([
    'samen',
    'verantwoordelijkheid',
    'dragen',
  ])
})

test('a line tells whether its last word goes on, so that the word can be read as one', () => {
  expect(set('bewoners-bijeenkomsten', 12)).toEqual([
    { text: 'bewoners-', goesOn: 'atOnce' },
    { text: 'bijeenkom-', goesOn: 'afterHyphen' },
    { text: 'sten' },
  ])
  expect(set('https://voorbeeld.example/heel/lang', 27)[0]).toEqual({
    text: 'https://voorbeeld.example/',
    goesOn: 'atOnce',
  })
})

/** What somebody reads who knows of each line how it goes on. */
const readOn = (lines: ReturnType<typeof set>) =>
  lines
    .map(({ text, goesOn }) =>
      goesOn === undefined ? `${text} ` : goesOn === 'atOnce' ? text : text.replace(/-$/, ''),
    )
    .join('')
    .trim()

test('whatever is written, no line is too long and no letter is lost', () => {
  const word = fc.oneof(
    fc.string({
      unit: fc.constantFrom('a', 'b', 'e', 'i', 'j', 'n', 'o', 'r', 's', 't', '-', '.', '/', '@', 'é'),
    }),
    fc.constant('samenwerking'),
  )
  fc.assert(
    fc.property(fc.array(word), fc.integer({ min: 3, max: 60 }), fc.boolean(), (words, width, freely) => {
      const text = words.join(' ')
      const lines = typed(text, width, freely)
      expect(lines.filter((line) => line.length > width)).toEqual([])
      expect(letters(lines.join(''))).toBe(letters(text))
      expect(readOn(set(text, width, freely))).toBe(words.filter((part) => part !== '').join(' '))
    }),
    { numRuns: 500 },
  )
})
