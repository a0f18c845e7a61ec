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

test('a question where the words stand together comes before one where they stand apart', () => {
  const everybody = findables(walk(care).asked, plain)
  const first = (typed: string) => findQuestions(typed, everybody)[0]
  expect(first('bewoners bereiken')?.label).toBe('Kunt u bewoners bereiken en willen zij meedoen?')
  expect(first('hoeveel bewoners bereiken')?.id).toBe('residents')
  expect(first('bereiken en')?.id).toBe(first('bewoners bereiken')?.id)
})

test('with an accent or without, both questions are found, and the one that spells it so comes first', () => {
  const everybody = findables(walk(care).asked, plain)
  const labels = (typed: string) => findQuestions(typed, everybody).map(({ label }) => label)
  expect(labels('kunt u bew')[0]).toBe('Kunt u bewoners bereiken en willen zij meedoen?')
  expect(labels('kunt u')[0]).toMatch(/[Kk]unt u/)
  expect(labels('kúnt u')[0]).toMatch(/kúnt u/)
  expect(labels('kunt u')).toEqual(expect.arrayContaining([labels('kúnt u')[0]]))
  expect(labels('kúnt u')).toEqual(expect.arrayContaining([labels('kunt u')[0]]))
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
