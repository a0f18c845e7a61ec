import { expect, test } from 'vitest'
import { fictionalPractice, offeringOf } from '../../src/practice/practice.ts'
import { everything, filtered, filterIn } from '../../src/rulebook/filter.ts'
import { loadQuestions, loadReasons, loadRulebook } from '../../src/texts/load.ts'
import { sayRulebook } from '../../src/texts/sayRulebook.ts'
import { languages, type Language } from '../../src/texts/texts.ts'

const entriesIn = async (language: Language) =>
  sayRulebook(
    {
      language,
      questions: await loadQuestions(language),
      reasons: await loadReasons(language),
      rulebook: await loadRulebook(language),
    },
    offeringOf(fictionalPractice),
  )
const book = { nl: await entriesIn('nl'), en: await entriesIn('en') }
const entries = book.nl
const found = (filter: Partial<typeof everything>, language: Language = 'nl') =>
  filtered(book[language], { ...everything, ...filter }).map(({ id }) => id)

test('without a filter everything is there', () => {
  expect(found({})).toEqual(entries.map(({ id }) => id))
})

test('a format, a question, a theme and a kind each narrow', () => {
  expect(found({ format: 'lecture' })).toEqual(expect.arrayContaining(['lecture.tired', 'dose:lecture']))
  expect(found({ format: 'lecture' })).not.toContain('dose:workshop')
  expect(found({ question: 'trust' })).toEqual(
    expect.arrayContaining(['question:trust', 'trust.great', 'conflict.noTrust', 'assumption:assume.trust']),
  )
  expect(found({ question: 'trust', section: 'contraindications' })).toEqual(['conflict.noTrust'])
  expect(found({ theme: 'safety' })).toEqual(['theme.safety', 'sector.police'])
})

test('words are found without accents or capitals, all of them, in any order', () => {
  expect(found({ words: 'CLIENTEN  zorg' })).toContain('sector.care')
  expect(found({ words: 'goal.relation' })).toEqual(['goal.relation', 'goal.relationAlone'])
  expect(found({ words: 'olifant' })).toEqual([])
})

test.each([
  ['nl', 'prijs'],
  ['nl', 'tarief'],
  ['nl', 'kosten'],
  ['nl', 'btw'],
  ['en', 'price'],
  ['en', 'rate'],
  ['en', 'cost'],
  ['en', 'VAT'],
] as const)('who asks in %s where the price comes from, finds it by "%s"', (language, words) => {
  expect(found({ words }, language)).toEqual(
    expect.arrayContaining(['price:reckoning', 'price:dayRate', 'price:vat', 'price:notIncluded']),
  )
})

test.each(languages)('%s: other words to look by are those of entries that exist', async (language) => {
  const { searchWords } = await loadRulebook(language)
  const ids = entries.map(({ id }) => id)
  expect(Object.keys(searchWords).filter((id) => !ids.includes(id))).toEqual([])
})

test('what stands in the form is read, and what no choice is does not narrow', () => {
  const form = new FormData()
  for (const [name, value] of Object.entries({
    section: 'doses',
    format: 'workshop',
    question: 'nonsense',
    theme: '',
    words: 'dag',
  }))
    form.set(name, value)
  expect(filterIn(form)).toEqual({ ...everything, section: 'doses', format: 'workshop', words: 'dag' })
  expect(filterIn(new FormData())).toEqual(everything)
})
