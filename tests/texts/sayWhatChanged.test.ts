import { expect, test } from 'vitest'
import type { Draft } from '../../src/questionnaire/types.ts'
import { recommend } from '../../src/rules/recommend.ts'
import { loadAdvice, loadCall, loadExplanation, loadReasons } from '../../src/texts/load.ts'
import { sayWhatChanged } from '../../src/texts/sayWhatChanged.ts'
import { exampleIds } from '../../src/texts/shellTexts.ts'
import { languages, type Language } from '../../src/texts/texts.ts'
import { example, usualOffering } from '../rules/cases.ts'

const wordsIn = async (language: Language) => ({
  language,
  call: await loadCall(language),
  programme: (await loadAdvice(language)).programme,
  reasons: await loadReasons(language),
  explanation: await loadExplanation(language),
})
const words = { nl: await wordsIn('nl'), en: await wordsIn('en') }
const said = (before: Draft, after: Draft, language: Language = 'nl', prices = true) =>
  sayWhatChanged(
    recommend(before, usualOffering),
    recommend(after, usualOffering),
    1,
    words[language],
    prices,
  ).replaceAll('\u00A0', ' ')

test('an answer that changes nothing is said to change nothing', () => {
  const draft = example('c1-one-evening')
  expect(said(draft, { ...draft, organisation: 'Ster' })).toBe('Dit antwoord verandert het advies niet.')
})

test('what comes in, what goes and what it costs stand in one sentence', () => {
  const draft = example('c3-six-hundred')
  const { budget: _, ...roomy } = draft
  const poorer = said(roomy, { ...draft, budget: 5000 })
  expect(poorer).toMatch(/^Door dit antwoord: .*(?:eraf|in plaats van).*€ [\d.]+ minder\.$/)
  expect(said({ ...draft, budget: 5000 }, roomy)).toMatch(/(?:erbij|in plaats van).*€ [\d.]+ meer\.$/)
})

test('that a programme is possible at last, or no more, comes first', () => {
  expect(said({}, example('c1-one-evening'))).toMatch(/^Door dit antwoord: er kan nu een programma komen, /)
  expect(said(example('c1-one-evening'), {})).toMatch(/^Door dit antwoord: nu nog geen programma, /)
})

test.each(languages)(
  'in %s no sentence is broken, nor is a price said that is not to be said',
  (language) => {
    for (const before of exampleIds)
      for (const after of exampleIds) {
        const sentence = said(example(before), example(after), language, false)
        expect(sentence).toMatch(/^\p{Lu}[^€]*\.$/u)
        expect(sentence).not.toMatch(/undefined|, ,|, \.|: \./)
      }
  },
)
