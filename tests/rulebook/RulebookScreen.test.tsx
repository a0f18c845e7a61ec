import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
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
const page = (language: Language, id = '') =>
  renderToStaticMarkup(<RulebookScreen id={id} words={words[language]} hrefOf={(to) => `#/regels/${to}`} />)
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
