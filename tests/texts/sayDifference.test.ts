import { describe, expect, test } from 'vitest'
import { anyDraft, randomFrom } from '../../src/questionnaire/drawnDraft.ts'
import type { Draft } from '../../src/questionnaire/types.ts'
import { walk } from '../../src/questionnaire/walk.ts'
import { decide } from '../../src/rules/decide.ts'
import type { Variant } from '../../src/rules/recommendation.ts'
import { recommendationOf } from '../../src/rules/recommend.ts'
import { variantsOf } from '../../src/rules/variants.ts'
import { loadAdvice, loadExplanation, loadReasons } from '../../src/texts/load.ts'
import { sayDifference } from '../../src/texts/sayDifference.ts'
import { wholeEuros } from '../../src/texts/sayPrice.ts'
import { languages, type Language } from '../../src/texts/texts.ts'
import { example, usualOffering } from '../rules/cases.ts'

const wordsIn = async (language: Language) => ({
  language,
  reasons: await loadReasons(language),
  explanation: await loadExplanation(language),
  programme: (await loadAdvice(language)).programme,
})
const words = { nl: await wordsIn('nl'), en: await wordsIn('en') }

/** Both other programmes for a set of answers, beside the advice. */
function beside(draft: Draft) {
  const decision = decide(draft, usualOffering)
  const advice = recommendationOf(decision)
  const { compact, deeper } = variantsOf(decision, advice.lines)
  return { advice, variants: [compact, deeper].filter((one): one is Variant => one !== null) }
}
const said = (draft: Draft, variant: Variant, language: Language = 'nl') =>
  sayDifference(variant, { ...words[language], answers: walk(draft).answers }).map((one) =>
    one.replaceAll('\u00A0', ' '),
  )

/** What a sentence says that something costs more; below nothing where it costs less. */
function moreIn(sentence: string): number {
  const [, euros = '0', way] = /\(€ ([\d.]+) (meer|minder)\)$/.exec(sentence) ?? []
  return Number(euros.replaceAll('.', '')) * (way === 'minder' ? -1 : 1)
}

describe('who reads how a smaller or larger programme differs', () => {
  test('reads all that makes the price another, and the amounts are the whole difference', () => {
    let compared = 0
    for (let seed = 1; seed <= 500; seed++) {
      const draft = anyDraft(randomFrom(seed))
      const { advice, variants } = beside(draft)
      const { answers } = walk(draft)
      for (const variant of variants) {
        compared += 1
        const days = variant.changes.reduce((sum, { from, to }) => sum + to.days - from.days, 0)
        expect(days, `seed ${seed}`).toBeCloseTo(variant.days.value - advice.days.value)
        const more = said(draft, variant).reduce((sum, sentence) => sum + moreIn(sentence), 0)
        expect(more, `seed ${seed}`).toBe(
          wholeEuros(variant.price, answers) - wholeEuros(advice.price, answers),
        )
      }
    }
    expect(compared).toBeGreaterThan(200)
  })

  test('reads no line twice, and none in which something takes the place of as much', () => {
    for (let seed = 1; seed <= 200; seed++) {
      const draft = anyDraft(randomFrom(seed))
      for (const variant of beside(draft).variants)
        for (const language of languages) {
          const sentences = said(draft, variant, language)
          expect(new Set(sentences).size, `seed ${seed}`).toBe(sentences.length)
          for (const sentence of sentences) {
            expect(sentence).not.toMatch(/undefined|NaN/)
            const [, is, was] = /: (.*?) (?:in plaats van|instead of) (.*?)(?: \(|$)/.exec(sentence) ?? []
            if (is !== undefined) expect(is, sentence).not.toBe(was)
          }
        }
    }
  })

  test('is told of a second dialogue for whom it is, where staff and residents meet apart', () => {
    const draft: Draft = { ...example('c5-no-case-yet'), budget: 5000, budgetVat: 'excl' }
    const { variants } = beside(draft)
    const sentences = variants.flatMap((variant) => said(draft, variant))
    expect(sentences.join('\n')).toMatch(/Dialoogsessie \((?:bewoners|binnen uw organisatie)\): /)
  })
})
