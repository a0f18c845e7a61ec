import { expect, test } from 'vitest'
import type { Answers } from '../../src/questionnaire/types.ts'
import { loadAdvice, loadExplanation, loadReasons } from '../../src/texts/load.ts'
import { inTheirWords } from '../../src/texts/sayNames.ts'

const plain = {
  language: 'nl',
  reasons: await loadReasons('nl'),
  ...(await loadAdvice('nl')),
  explanation: await loadExplanation('nl'),
} as const
const school: Answers = { sector: 'education', participants: ['frontline', 'residents'] }
const { explanation } = inTheirWords(plain, school)

test('a school reads of parents and pupils, also in a sentence with numbers in it', () => {
  const said = explanation.goingOn.circle(20, '€ 2.100', '40', 1)
  expect(said).toContain('ouders en leerlingen')
  expect(said).not.toMatch(/bewoners/i)
})

test('a question that is quoted keeps its words', () => {
  expect(explanation.instead('Hoeveel uur hebben bewoners?', '4')).toContain('Hoeveel uur hebben bewoners?')
})
