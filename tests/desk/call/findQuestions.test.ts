import { expect, test } from 'vitest'
import { findables, findQuestions } from '../../../src/desk/call/findQuestions.ts'
import { walk } from '../../../src/questionnaire/walk.ts'
import { loadCall, loadForWhom, loadQuestions } from '../../../src/texts/load.ts'
import { callFor, questionsFor } from '../../../src/texts/questionsFor.ts'
import { example } from '../../rules/cases.ts'

const plain = { questions: await loadQuestions('nl'), call: await loadCall('nl') }
const forWhom = await loadForWhom('nl')
const care = example('c4-care-with-clients')
const words = {
  questions: questionsFor(plain.questions, forWhom, care),
  call: callFor(plain.call, forWhom, care),
}
const among = findables(walk(care).asked, words, plain)
const found = (typed: string) => findQuestions(typed, among)
const ids = (typed: string) => found(typed).map(({ id }) => id)

test('a word of the question finds it before a question that only mentions it', () => {
  expect(ids('budget')[0]).toBe('budget')
  expect(ids('btw')[0]).toBe('budgetVat')
})

test('a word of an answer finds the question, and is shown beside it', () => {
  const [first] = found('woningcorporatie')
  expect(first).toMatchObject({ id: 'sector', by: 'Woningcorporatie' })
})

test('a word of the talk line finds the question', () => {
  expect(ids('handtekening')).toEqual(['decider'])
})

test('accents and capitals are no hindrance', () => {
  expect(ids('CLIENTEN')).toEqual(ids('cliënten'))
  expect(ids('kunt u bewoners beloven')).toContain('mandate')
})

test('a question about clients is found by their name, and by that of residents, and shows its own words', () => {
  expect(ids('cliënten beloven')[0]).toBe('mandate')
  expect(found('bewoners beloven')[0]).toMatchObject({
    id: 'mandate',
    label: 'Hoeveel invloed kúnt u cliënten beloven?',
  })
  expect(found('bewoners jongeren').find(({ id }) => id === 'participants')).toMatchObject({
    by: 'Cliënten, familie of mantelzorgers',
  })
})

test('a word that people use for it finds the question, with or without its apostrophe', () => {
  expect(ids('themas')).toContain('themes')
  expect(ids('thema’s')).toEqual(ids('themas'))
  expect(ids("thema's")).toEqual(ids('themas'))
  expect(ids('kerngroep')).toContain('core')
  expect(ids('spoed')).toContain('urgency')
})

test('all words that are typed must be there', () => {
  expect(ids('hoeveel uur medewerker')[0]).toBe('staffHours')
  expect(ids('budget giraffe')).toEqual([])
})

test('one letter finds only words that begin with it, and nothing finds nothing', () => {
  expect(found('')).toEqual([])
  expect(found('   ')).toEqual([])
  expect(found('x')).toEqual([])
})

test('only questions that are asked are found', () => {
  const without = findables(walk({}).asked, plain)
  expect(findQuestions('btw', without).map(({ id }) => id)).not.toContain('budgetVat')
})
