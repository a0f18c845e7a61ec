import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { proposalFileName } from '../../src/proposal/fileName.ts'

const day = '2026-11-23'

test.each([
  { organisation: 'Gemeente Luttenmeer', name: 'gemeente-luttenmeer' },
  { organisation: '  Zorggroep   Oost  ', name: 'zorggroep-oost' },
  { organisation: 'Súdwest-Fryslân', name: 'sudwest-fryslan' },
  { organisation: 'Cafe\u0301 Één', name: 'cafe-een' },
  { organisation: '’t Hof & Co. (B.V.)', name: 't-hof-co-b-v' },
  { organisation: 'ﬁets ①', name: 'fiets-1' },
  { organisation: 'Zorg\u202Efdp.exe', name: 'zorg-fdp-exe' },
  { organisation: '\u200Fעמק\u200F Zorg', name: 'zorg' },
  { organisation: '../../etc/passwd', name: 'etc-passwd' },
  { organisation: 'C:\\Windows\\system32', name: 'c-windows-system32' },
  { organisation: 'a\0b\nc', name: 'a-b-c' },
  { organisation: 'Wijk 7 – Noord', name: 'wijk-7-noord' },
  { organisation: '🏡🌳', name: 'organisatie' },
  { organisation: 'משפחה', name: 'organisatie' },
  { organisation: '...', name: 'organisatie' },
  { organisation: '', name: 'organisatie' },
  { organisation: undefined, name: 'organisatie' },
])('$organisation becomes $name', ({ organisation, name }) => {
  expect(proposalFileName(organisation, day, 'nl')).toBe(`voorstel-${name}-${day}.pdf`)
})

test('of a moment only the day is in the name', () => {
  expect(proposalFileName('Zorg', '2026-11-23T10:00:00.000Z', 'nl')).toBe('voorstel-zorg-2026-11-23.pdf')
})

test('a very long name is cut', () => {
  expect(proposalFileName('zorg'.repeat(100), day, 'nl').length).toBeLessThan(100)
})

test('a name that is cut between two words ends in the first', () => {
  expect(proposalFileName(`${'a'.repeat(59)} zorg`, day, 'nl')).toBe(`voorstel-${'a'.repeat(59)}-${day}.pdf`)
})

test('whatever the organisation is called, its name is safe on every system', () => {
  const names = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 90 }),
    fc
      .array(fc.constantFrom('zorg', ' ', 'é', '/', '\u202E', '🏡', '.', '7'), { maxLength: 60 })
      .map((some) => some.join('')),
  )
  fc.assert(
    fc.property(names, (organisation) => {
      expect(proposalFileName(organisation, day, 'nl')).toMatch(
        /^voorstel-[a-z0-9]+(?:-[a-z0-9]+)*-2026-11-23\.pdf$/,
      )
    }),
    { numRuns: 500 },
  )
})

test('the English one has another name than the Dutch one of the same day', () => {
  expect(proposalFileName('Zorg', day, 'en')).toBe(`voorstel-zorg-${day}-en.pdf`)
})
