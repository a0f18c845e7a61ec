import { describe, expect, test } from 'vitest'
import type { Draft } from '../../src/questionnaire/types.ts'
import { walk } from '../../src/questionnaire/walk.ts'
import { loadAdvice, loadQuestions, loadReasons } from '../../src/texts/load.ts'
import { sayBecause, sayNotice, type Wording } from '../../src/texts/sayReasons.ts'
import { languages, type Language } from '../../src/texts/texts.ts'
import { advise, example } from '../rules/cases.ts'

const reasons = { nl: await loadReasons('nl'), en: await loadReasons('en') }
const questions = { nl: await loadQuestions('nl'), en: await loadQuestions('en') }
const { programme } = await loadAdvice('nl')

/** Every reason and notice in an advice, in words. */
function said(draft: Draft, language: Language = 'nl'): string {
  const wording: Wording = {
    language,
    questions: questions[language],
    reasons: reasons[language],
    answers: walk(draft).answers,
  }
  const { lines, rejected, warnings, assumptions } = advise(draft)
  return [
    ...lines.flatMap(({ because, against, block }) => [
      ...because.map((id) => sayBecause(id, wording, 1, block)),
      ...against.map((id) => sayBecause(id, wording, -1, block)),
    ]),
    ...rejected.flatMap(({ because, format }) => because.map((id) => sayBecause(id, wording, -1, format))),
    ...[...warnings, ...assumptions].map((notice) => sayNotice(notice, wording)),
  ].join('\n')
}

const care = example('c4-care-with-clients')
const searching: Draft = { ...care, approachKnown: 'no' }

describe.each(languages)('in %s', (language) => {
  test.each(['together', 'nobody'] as const)(
    'who says that the change is steered by %s is not told that they look for the way with others',
    (whoSteers) => {
      const text = said({ ...searching, whoSteers }, language)
      expect(text).not.toMatch(/samen met anderen|together with others/)
      expect(text).toMatch(/niemand bepaalt die alleen|no one can decide this alone/)
    },
  )

  test.each(['faded', 'backfired'] as const)(
    'whose talks %s is not told that they got stuck, nor that nothing lasting came of it',
    (earlierEffect) => {
      const text = said({ ...care, earlier: ['dialogue', 'training'], earlierEffect }, language)
      expect(text).not.toMatch(/liepen vast|got stuck|Nothing lasting/)
    },
  )

  test('whose neighbours show their tension is not told that it is hidden', () => {
    const text = said({ ...care, tension: 'simmering' }, language)
    expect(text).toMatch(/spanning|tension/)
    expect(text).not.toMatch(/oppervlakte|surface/)
  })

  test.each(['nobody', 'coalition'] as const)(
    'where the sponsor is %s nobody reads of a sponsor who is there',
    (sponsor) => {
      const text = said({ ...care, sponsor, tension: 'open' }, language)
      expect(text).not.toMatch(/met de opdrachtgever|with the sponsor/)
    },
  )

  test('who does not know whether there is a core group is not told that there is none', () => {
    const text = said({ ...care, core: 'unknown', staff: 60, staffHours: 2 }, language)
    expect(text).not.toMatch(/er is nog geen k|there is no (?:core|smaller) group/)
  })
})

test.each([
  ['boardActive', 'de opdrachtgever'],
  ['nobody', 'wie opdrachtgever kan worden'],
  ['unknown', 'wie opdrachtgever kan worden'],
] as const)('where the sponsor is %s the talk about the assignment is with %s', (sponsor, who) => {
  const { lines } = advise({ ...care, sponsor, tension: 'open' })
  const talk = lines.find(({ block }) => block === 'mandateTalk')
  expect(talk && programme.audiences[talk.audience]).toBe(who)
})

test('who does not know the sponsor is not told that somebody is taken to give the assignment', () => {
  const text = said({ ...care, sponsor: 'unknown' })
  expect(text).toContain('Zoek eerst uit wie de opdracht kan geven.')
  expect(text).not.toContain('gaan ervan uit dat iemand de opdracht')
})
