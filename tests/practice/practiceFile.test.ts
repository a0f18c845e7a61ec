import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { contrastWithWhite } from '../../src/practice/contrast.ts'
import { isIban } from '../../src/practice/iban.ts'
import { fictionalPractice, offeringOf } from '../../src/practice/practice.ts'
import { readPractice, writePractice, type PracticeFile } from '../../src/practice/practiceFile.ts'
import { practice as dutch } from '../../src/texts/nl/practice.ts'
import { practice as english } from '../../src/texts/en/practice.ts'
import { sayPracticeFaults } from '../../src/texts/sayPracticeFault.ts'

const whole = {
  format: 'maataanpak-practice',
  version: 1,
  name: 'Bureau Echt',
  address: ['Dorpsstraat 1', '1234 AB Ergens'],
  email: 'post@echt.nl',
  phone: '020 123 45 67',
  website: 'https://echt.nl',
  kvk: '12345678',
  vatId: 'NL001234567B01',
  iban: 'NL91 ABNA 0417 1643 00',
  people: [{ name: 'A. Echt', nl: 'begeleidt', en: 'facilitates' }],
  colour: '#0b4f5c',
  dayRate: 1250,
  dayRates: { lecture: 1500 },
  vat: 0.21,
  vatBases: { workshop: 'crkboExempt' },
  validityDays: 60,
  numberPattern: '2026-{nnn}',
}
const read = (change: object): PracticeFile => readPractice(JSON.stringify({ ...whole, ...change }))
const faultsOf = (file: PracticeFile) =>
  file.ok ? [] : file.faults.map(({ path, code }) => `${path}: ${code}`)

test('a practice that was written can be read again, unchanged', () => {
  for (const practice of [fictionalPractice, whole]) {
    const once = readPractice(JSON.stringify(practice))
    expect(faultsOf(once)).toEqual([])
    if (once.ok) expect(readPractice(writePractice(once.practice))).toEqual(once)
  }
})

test('who hosts the tool finds the fictional practice beside it, to put the own one in its place', () => {
  const file = readPractice(readFileSync('public/practice.json', 'utf8'))
  expect(file).toEqual({ ok: true, practice: fictionalPractice })
})

test('a practice charges its own rate for a part, and no tax where that is exempt', () => {
  const file = read({})
  const { dayRate, vat } = offeringOf(file.ok ? file.practice : expect.unreachable())
  expect([dayRate.lecture, dayRate.dialogue]).toEqual([1500, 1250])
  expect([vat.workshop, vat.dialogue]).toEqual([0, 0.21])
})

test.each([
  ['a name that is left out', { name: undefined }, 'name: required'],
  ['an empty name', { name: '  ' }, 'name: required'],
  ['a name of two hundred characters', { name: 'x'.repeat(200) }, 'name: tooLong'],
  ['a rate below nothing', { dayRate: -1 }, 'dayRate: tooLow'],
  ['a rate in words', { dayRate: '1400' }, 'dayRate: wrongType'],
  ['tax in percents', { vat: 21 }, 'vat: tooHigh'],
  ['an account number with a slip', { iban: 'NL91ABNA0417164301' }, 'iban: notAnIban'],
  ['a KvK number of seven digits', { kvk: '1234567' }, 'kvk: notAKvk'],
  ['a link that runs a script', { website: 'javascript:alert(1)' }, 'website: notAWebAddress'],
  ['a colour that nobody can read on white', { colour: '#ffe680' }, 'colour: tooPale'],
  ['a colour by name', { colour: 'red' }, 'colour: notAColour'],
  ['a number without a counter', { numberPattern: '2026' }, 'numberPattern: notAPattern'],
  ['half a day of validity', { validityDays: 0.5 }, 'validityDays: notWhole'],
  ['a field that does not exist', { naam: 'x' }, 'naam: unknownField'],
  ['a part that does not exist', { dayRates: { borrel: 1 } }, 'dayRates.borrel: unknownField'],
  ['another ground for tax', { vatBasis: 'zero' }, 'vatBasis: notAnOption'],
  ['a file of a newer version', { version: 2, shiny: true }, 'version: newerVersion'],
])('%s is refused, and said where', (_, change, fault) => {
  expect(faultsOf(read(change))).toEqual([fault])
})

test('a text that is no practice at all is refused in words', () => {
  for (const text of [
    '',
    '[]',
    '"x"',
    '{',
    '{"__proto__":{"name":"x"}}',
    '['.repeat(5000),
    '{"name":1,"name":2}',
  ]) {
    const file = readPractice(text)
    expect(file.ok).toBe(false)
    if (file.ok) continue
    for (const texts of [dutch, english])
      for (const line of sayPracticeFaults(file.faults, texts)) expect(line.trim()).not.toBe('')
  }
  expect(readPractice(`\uFEFF${JSON.stringify(whole)}`).ok).toBe(true)
})

test('whatever stands in a file, reading it never fails without saying why', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(...Object.keys(whole)), (value, key) => {
      const file = read({ [key]: value })
      expect(file.ok || file.faults.length > 0).toBe(true)
    }),
  )
})

test('an account number is right by its check digits, however it is spaced', () => {
  for (const right of [
    'NL91ABNA0417164300',
    'nl91 abna 0417 1643 00',
    'DE89 3704 0044 0532 0130 00',
    'BE68539007547034',
  ])
    expect(isIban(right)).toBe(true)
  for (const wrong of ['', 'NL91ABNA0417164301', 'NL19ABNA0417164300', '91ABNA0417164300'])
    expect(isIban(wrong)).toBe(false)
})

test('contrast is that of WCAG: black on white is 21, white on white 1', () => {
  expect(contrastWithWhite('#000000')).toBeCloseTo(21, 5)
  expect(contrastWithWhite('#ffffff')).toBeCloseTo(1, 5)
  // The lightest grey that running text may have.
  expect(contrastWithWhite('#767676')).toBeGreaterThan(4.5)
  expect(contrastWithWhite('#777777')).toBeLessThan(4.5)
})
