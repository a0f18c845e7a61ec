import { expect, test } from 'vitest'
import { loadAdvice } from '../../src/texts/load.ts'
import { sayAudience } from '../../src/texts/sayProgramme.ts'
import type { Answers } from '../../src/questionnaire/types.ts'

const { programme } = await loadAdvice('nl')
const said = (
  audience: Parameters<typeof sayAudience>[0]['audience'],
  participants: Answers['participants'],
) => sayAudience({ audience }, { programme, answers: { participants }, language: 'nl' })

test('where only leaders take part of the staff, they are not called employees', () => {
  expect(said('staff', ['managers'])).toBe('leidinggevenden')
  expect(said('staff', ['board'])).toBe('bestuurders')
  expect(said('together', ['managers', 'board', 'residents'])).toBe(
    'leidinggevenden, bestuurders en bewoners samen',
  )
})

test('where employees are among them, or nobody said who, they are', () => {
  expect(said('staff', ['frontline', 'managers'])).toBe('medewerkers')
  expect(said('staff', undefined)).toBe('medewerkers')
  // Who meet apart from the staff are called what they are.
  expect(said('core', ['managers'])).toBe(programme.audiences.core)
})
