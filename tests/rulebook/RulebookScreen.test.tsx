import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { fictionalPractice, offeringOf, type Practice } from '../../src/practice/practice.ts'
import RulebookScreen from '../../src/rulebook/RulebookScreen.tsx'
import { questions } from '../../src/questionnaire/questions.ts'
import { flowOf } from '../../src/rulebook/flow.ts'
import { catalogue } from '../../src/rules/catalogue.ts'
import { evidence } from '../../src/rules/evidence.ts'
import { loadQuestions, loadReasons, loadRulebook } from '../../src/texts/load.ts'
import { languages, type Language } from '../../src/texts/texts.ts'

const wordsIn = async (language: Language) => ({
  language,
  questions: await loadQuestions(language),
  reasons: await loadReasons(language),
  rulebook: await loadRulebook(language),
})
const words = { nl: await wordsIn('nl'), en: await wordsIn('en') }
const page = (language: Language, id = '', practice: Practice = fictionalPractice) =>
  renderToStaticMarkup(
    <RulebookScreen
      id={id}
      words={words[language]}
      hrefOf={(to) => `#/regels/${to}`}
      wayBack={<a href="#/advies">Back to where I was</a>}
      offering={offeringOf(practice)}
    />,
  )
const pages = { nl: page('nl'), en: page('en') }

test.each(languages)('%s: every entry is there exactly once, under its own address', (language) => {
  const ids = [...pages[language].matchAll(/<li class="rule" id="([^"]+)"/g)].map(([, id = '']) => id)
  expect(ids.toSorted()).toEqual(catalogue.map(({ id }) => id).toSorted())
  for (const id of ids) expect(pages[language].split(`href="#/regels/${id}"`)).toHaveLength(2)
})

test.each(languages)('%s: no id of the document stands there twice, and there are no holes', (language) => {
  const ids = [...pages[language].matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(pages[language]).not.toMatch(/undefined|NaN|\[object/)
})

test('points stand there with sign and figure', () => {
  for (const [id, { fit }] of Object.entries(evidence)) {
    const [, row = ''] = pages.nl.split(`id="${id}"`)
    const [own = ''] = row.split('class="rule-facts"')
    const shown = [...own.matchAll(/<strong>([+−]\d)<\/strong>/g)].map(([, points = '']) =>
      Number(points.replace('−', '-')),
    )
    expect(new Set(shown), id).toEqual(new Set(Object.values(fit)))
    expect(shown, id).toHaveLength(Object.keys(fit).length)
  }
})

test('a rule that is pointed at stands out, and one that does not exist is said to be gone', () => {
  expect(page('nl', 'goal.relation')).toMatch(/id="goal.relation"[^>]*data-meant/)
  expect(page('nl', 'evidence')).not.toContain('id="missing"')
  expect(page('en', 'goal.gone')).toContain('There is no rule called goal.gone')
})

test('who wonders about the price reads what the practice charges', () => {
  const dear = page('nl', '', { ...fictionalPractice, dayRate: 1650, vat: 0.09 })
  const row = (id: string) => /<strong class="rule-size">([^<]*)/.exec(dear.split(`id="${id}"`)[1] ?? '')?.[1]
  expect(row('price:dayRate')).toMatch(/^€.1\.650$/)
  expect(row('price:vat')).toBe('9 procent')
})

const waysBack = (markup: string) => markup.split('Back to where I was').length - 1

test('who opens a rule or a source finds the way back there and at the end, and not at every rule', () => {
  expect(waysBack(pages.nl)).toBe(1)
  expect(waysBack(page('nl', 'goal.relation'))).toBe(2)
  expect(waysBack(page('nl', 'source:S17'))).toBe(2)
})

test.each(languages)('%s: each source that a rule names can be looked up', (language) => {
  const named = new Set([...pages[language].matchAll(/href="#\/regels\/(source:\w+)"/g)].map(([, id]) => id))
  expect(named.size).toBeGreaterThan(20)
  for (const id of named) expect(pages[language]).toContain(`id="${id}"`)
})

test('the way through the questions passes each question once, with its condition', () => {
  const stretches = flowOf(questions.items).flatMap((step) => step.stretches)
  const passed = stretches.flatMap(({ when, stops }) =>
    stops.flatMap((stop) => (stop.kind === 'question' ? [[stop.id, when]] : [])),
  )
  expect(passed).toEqual(questions.items.map(({ id, when }) => [id, when]))
  const onSideTrack = stretches.filter(({ when }) => when.length > 0).flatMap(({ stops }) => stops)
  expect(onSideTrack).toContainEqual({ kind: 'page', page: 'trust' })
  expect(onSideTrack).not.toContainEqual({ kind: 'page', page: 'core' })
})
