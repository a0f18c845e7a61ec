import { expect, test } from 'vitest'
import { loadAdvice } from '../../src/texts/load.ts'
import { sayAudience } from '../../src/texts/sayProgramme.ts'
import type { Answers } from '../../src/questionnaire/types.ts'

const { programme } = await loadAdvice('nl')
const said = (
  audience: Parameters<typeof sayAudience>[0]['audience'],
  participants: Answers['participants'],
  sector: Answers['sector'] = 'municipality',
  block: Parameters<typeof sayAudience>[0]['block'] = 'dialogue',
  more: Pick<Answers, 'areaBound' | 'core'> = {},
) =>
  sayAudience({ audience, block }, { programme, answers: { participants, sector, ...more }, language: 'nl' })

test('where only leaders take part of the staff, they are not called employees', () => {
  expect(said('staff', ['managers'])).toBe('leidinggevenden')
  expect(said('staff', ['board'])).toBe('bestuurders')
  expect(said('together', ['managers', 'board', 'residents'])).toBe(
    'leidinggevenden, bestuurders en bewoners samen',
  )
})

test('where employees are among them, or nobody said who, they are', () => {
  expect(said('staff', ['frontline', 'managers'], 'municipality', 'workshop')).toBe('medewerkers')
  // Leaders who were chosen hear the story and sit at the tables as well.
  expect(said('staff', ['frontline', 'managers'])).toBe('medewerkers en leidinggevenden')
  expect(said('staff', undefined)).toBe('medewerkers')
  // Who meet apart from the staff are called what they are.
  expect(said('core', ['managers'], 'municipality', 'workshop', { core: 'yes' })).toBe('de kerngroep')
})

test('a core group that nobody said is there is one to be formed', () => {
  expect(said('core', ['managers'])).toBe('een kerngroep die u vormt')
})

test('social work that is about no neighbourhood has clients', () => {
  const together = (['no', 'one'] as const).map((areaBound) =>
    said('together', ['frontline', 'residents'], 'welfare', 'dialogue', { areaBound }),
  )
  expect(together).toEqual(['medewerkers en cliënten samen', 'medewerkers en bewoners samen'])
})

test('young people, volunteers, partners and clients go by their own name', () => {
  expect(said('together', ['frontline', 'youth'], 'education')).toBe('medewerkers en jongeren samen')
  expect(said('residentsWithStaff', ['frontline', 'residents', 'volunteers'])).toBe(
    'bewoners en vrijwilligers, met enkele medewerkers erbij',
  )
  expect(said('together', ['frontline', 'partners', 'residents'], 'care')).toBe(
    'medewerkers, partners en cliënten samen',
  )
  expect(said('staffAndPartners', ['partners'])).toBe('partners')
  expect(said('together', ['frontline', 'residents', 'volunteers'], 'education')).toBe(
    'medewerkers, ouders, leerlingen en vrijwilligers samen',
  )
})
