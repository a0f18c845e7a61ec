import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { contrastWithWhite } from '../../src/practice/contrast.ts'
import { isIban } from '../../src/practice/iban.ts'
import { doseSteps, usualDoseSteps } from '../../src/practice/doseLimits.ts'
import { fictionalPractice, offeringOf, reckonsOtherwise } from '../../src/practice/practice.ts'
import {
  readPractice,
  readPracticeWhole,
  writePractice,
  type PracticeFile,
} from '../../src/practice/practiceFile.ts'
import { differsFromUsual, sizeLimits, sizeOrders, settableSizes } from '../../src/practice/sizeLimits.ts'
import { doses, sizes, usualSizes } from '../../src/rules/offering.ts'
import { practice as dutch } from '../../src/texts/nl/practice.ts'
import { practice as english } from '../../src/texts/en/practice.ts'
import { sayPracticeFaults } from '../../src/texts/sayPracticeFault.ts'
import { chunk, head, png, pngSignature } from './pictures.ts'

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
  sizes: { lectureDays: 1.25, lectureRepeatDays: 1, dialogueSeriesDays: 1.55, listeningTalks: 10 },
}
const logo = `data:image/png;base64,${Buffer.from(png()).toString('base64')}`
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
  ['a logo that is no picture', { logo: 'data:image/png;base64,AAAA' }, 'logo: notALogo'],
  ['a logo of another kind than it says', { logo: logo.replace('png', 'jpeg') }, 'logo: logoOtherType'],
  ['a logo that draws itself', { logo: 'data:image/svg+xml;base64,AAAA' }, 'logo: notALogo'],
  ['a logo of a megabyte', { logo: `${logo}${'A'.repeat(800_000)}` }, 'logo: logoTooHeavy'],
  ['a size that nobody may set', { sizes: { setSize: 12 } }, 'sizes.setSize: unknownField'],
  ['a size far beyond its limit', { sizes: { lectureDays: 20 } }, 'sizes.lectureDays: tooHigh'],
  ['a size between two steps', { sizes: { lectureDays: 1.1 } }, 'sizes.lectureDays: notAStep'],
  [
    'a lecture that costs more the second time',
    { sizes: { lectureRepeatDays: 1.25 } },
    'sizes.lectureRepeatDays: moreThan',
  ],
  ['a first time that costs less', { sizes: { lectureDays: 0.5 } }, 'sizes.lectureDays: lessThan'],
  ['a step that there is none of', { doses: { dialogue4: 25 } }, 'doses.dialogue4: unknownField'],
  ['half a point', { doses: { dialogue2: 12.5 } }, 'doses.dialogue2: notAStep'],
  ['a format advised with nothing for it', { doses: { lecture1: 0 } }, 'doses.lecture1: tooLow'],
  ['more sessions for fewer points', { doses: { dialogue2: 20 } }, 'doses.dialogue2: moreThan'],
  [
    'the last step before the one before it',
    { doses: { actionLearning8: 20 } },
    'doses.actionLearning8: lessThan',
  ],
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

test('the limit is said with what is wrong, and so is the size that it has to keep to', () => {
  const file = read({ name: 'x'.repeat(200), dayRate: -1, sizes: { workshopRepeatDays: 2 } })
  expect(file.ok ? [] : sayPracticeFaults(file.faults, dutch)).toEqual([
    expect.stringMatching(/^name: .*hooguit 120 tekens/),
    expect.stringMatching(/^dayRate: .*ten minste 0/),
    expect.stringMatching(/^sizes.workshopRepeatDays: .*hooguit 1.25.*sizes.workshopDays/),
  ])
})

test('the sizes of a practice are those that the advice is reckoned with', () => {
  const file = read({})
  const offering = offeringOf(file.ok ? file.practice : expect.unreachable())
  expect(offering.sizes).toMatchObject({ lectureDays: 1.25, listeningTalks: 10, setSize: 8 })
  expect(offeringOf(fictionalPractice).sizes).toEqual(usualSizes)
})

test('what is usual lies within its limits and steps, in order, and has no public source', () => {
  const usual = Object.fromEntries(settableSizes.map((size) => [size, usualSizes[size]]))
  expect(faultsOf(read({ sizes: usual }))).toEqual([])
  expect(differsFromUsual(usual)).toBe(false)
  expect(differsFromUsual({ ...usual, lectureDays: 1.25 })).toBe(true)
  for (const size of settableSizes) {
    expect(sizes[size].source, size).not.toMatch(/\bS\d/)
    const { least, most } = sizeLimits[size]
    // An order can keep one limit out of reach, never both.
    for (const value of [least, most]) {
      const codes = faultsOf(read({ sizes: { [size]: value } }))
      expect(
        codes.every((code) => /: (?:moreThan|lessThan)$/.test(code)),
        codes.join(),
      ).toBe(true)
    }
  }
  for (const [less, more] of sizeOrders) expect(usualSizes[less]).toBeLessThanOrEqual(usualSizes[more])
})

test('from how many points how many sessions is as the practice sets it, and else as usual', () => {
  const before = read({})
  expect(offeringOf(before.ok ? before.practice : expect.unreachable()).doses).toEqual(doses)
  const file = read({ doses: { dialogue2: 12, workshop1: 5 } })
  const practice = file.ok ? file.practice : expect.unreachable()
  expect(offeringOf(practice).doses).toEqual({
    ...doses,
    dialogue: [
      [3, 1],
      [12, 2],
      [20, 3],
    ],
    workshop: [
      [5, 1],
      [14, 2],
    ],
  })
  expect(reckonsOtherwise({ ...practice, sizes: undefined })).toBe(true)
  expect(reckonsOtherwise({ sizes: undefined, doses: { dialogue2: 15 } })).toBe(false)
})

test('the usual doses lie within their limits, and rise', () => {
  const usual = Object.fromEntries(doseSteps.map((step) => [step, usualDoseSteps[step].points]))
  expect(doseSteps.toSorted()).toEqual(Object.keys(usualDoseSteps).toSorted())
  expect(faultsOf(read({ doses: usual }))).toEqual([])
})

test('a logo of which the pixels are spoilt is refused where it would go to a document unseen', async () => {
  const spoilt = Buffer.concat([
    pngSignature,
    head(4, 4),
    chunk('IDAT', Uint8Array.of(1, 2, 3)),
    chunk('IEND'),
  ])
  const text = JSON.stringify({ ...whole, logo: `data:image/png;base64,${spoilt.toString('base64')}` })
  expect(readPractice(text).ok).toBe(true)
  expect(faultsOf(await readPracticeWhole(text))).toEqual(['logo: logoBroken'])
  expect(faultsOf(await readPracticeWhole(JSON.stringify({ ...whole, logo })))).toEqual([])
})
