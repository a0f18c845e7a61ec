import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { Explained } from '../../src/advice/ExplanationSection.tsx'
import type { Draft } from '../../src/questionnaire/types.ts'
import { walk } from '../../src/questionnaire/walk.ts'
import { explain } from '../../src/rules/explain.ts'
import {
  loadAdvice,
  loadExplanation,
  loadProposal,
  loadQuestions,
  loadReasons,
} from '../../src/texts/load.ts'
import { languages, type Language } from '../../src/texts/texts.ts'
import { example, judged, usualOffering } from '../rules/cases.ts'

const wordsIn = async (language: Language) => ({
  language,
  questions: await loadQuestions(language),
  reasons: await loadReasons(language),
  explanation: await loadExplanation(language),
  parts: (await loadProposal(language)).blocks,
  ...(({ advice, programme }) => ({ advice, programme }))(await loadAdvice(language)),
})
const words = { nl: await wordsIn('nl'), en: await wordsIn('en') }
const nowhere = { hrefOf: () => '#', ruleHref: () => '#', go: undefined }

/** What stands there, without its marks. */
function read(draft: Draft, language: Language = 'nl'): string {
  const said = { ...words[language], answers: walk(draft).answers }
  return renderToStaticMarkup(
    <Explained
      explanation={explain(draft, usualOffering)}
      words={said}
      texts={said.explanation}
      wayBack={nowhere}
    />,
  )
    .replaceAll('</li>', '\n')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/[^\S\n]+/g, ' ')
}

describe('who reads what would change the advice', () => {
  test('reads one sentence where one format takes the place of others', () => {
    const text = read(judged('u06-welzijn-trainingsmoe'))
    expect(text).toContain('dan komt er workshop in plaats van dialoogsessie en leertraject.')
    expect(text).not.toMatch(/; dan/)
  })

  test.each(languages)('in %s never reads half a sentence', (language) => {
    for (const draft of [example('c2-no-backing'), judged('u06-welzijn-trainingsmoe')]) {
      const text = read(draft, language)
      expect(text).not.toMatch(/undefined|: \.|;\s*\./)
    }
  })

  test('is not told that nothing would make it better, where a better format pushes another out', () => {
    const text = read(judged('u10-bewoners-beslissen-mee'))
    expect(text).toContain('dan komt er leertraject in plaats van dialoogsessie.')
    expect(text).not.toContain(words.nl.explanation.nothingBetter)
  })
})

describe('what is certain', () => {
  test('is said, with what is not, to who left nothing open that could turn it', () => {
    expect(read(judged('u08-onderwijs-drie-sets'))).toContain(
      'Wat u verder ook antwoordt, leertraject past het best. Of en hoeveel ervan kan, hangt nog af van tijd en geld.',
    )
  })

  test('is not said to who can still bring on something else', () => {
    expect(read(example('c2-no-backing'))).not.toContain('Wat u verder ook antwoordt')
  })
})

test.each([
  ['nl', 'Dialoogsessie: 1 bijeenkomst in plaats van 2'],
  ['en', 'Dialogue session: 1 meeting instead of 2'],
] as const)('in %s one meeting is one meeting', (language, sentence) => {
  const { explanation, reasons } = words[language]
  expect(explanation.change('dialogue', reasons.blocks.dialogue, 2, 1)).toBe(sentence)
})
