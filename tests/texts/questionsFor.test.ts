import { describe, expect, test } from 'vitest'
import type { Question } from '../../src/questionnaire/kinds.ts'
import { itemOf } from '../../src/questionnaire/walk.ts'
import { loadAdvice, loadCall, loadForWhom, loadQuestions, loadQuestionsFor } from '../../src/texts/load.ts'
import { publicOf, type Whose } from '../../src/texts/publicOf.ts'
import { callFor, questionsFor } from '../../src/texts/questionsFor.ts'
import { sayList } from '../../src/texts/say.ts'
import { namesOf } from '../../src/texts/sayNames.ts'
import { languages, type Language } from '../../src/texts/texts.ts'

const wordsIn = async (language: Language) => ({
  questions: await loadQuestions(language),
  call: await loadCall(language),
  forWhom: await loadForWhom(language),
  members: (await loadAdvice(language)).programme.members,
})
const words = { nl: await wordsIn('nl'), en: await wordsIn('en') }

const { question: sector } = itemOf('sector')
const sectors = (sector.kind === 'choice' ? sector.options : []) as NonNullable<Whose['sector']>[]
const everybody: readonly Whose[] = [
  {},
  ...sectors.flatMap((one) =>
    [undefined, 'one', 'several', 'no'].map((areaBound) => ({ sector: one, areaBound }) as Whose),
  ),
]

/** A gemeente, social work in a neighbourhood, and who has told nothing yet, have residents and clients both. */
const hasOneName = ({ sector: of, areaBound }: Whose) =>
  of === 'welfare'
    ? areaBound === 'no'
    : of !== undefined && !['municipality', 'coalition', 'other'].includes(of)

/** Names, and what is asked about a neighbourhood and those who live there. */
const ABOUT_RESIDENTS = ['sector', 'themes', 'district', 'traits', 'share65', 'strengths']

/** Every sentence, but for what is about residents whoever asks. */
function sentences(texts: unknown): string[] {
  if (typeof texts === 'string') return [texts]
  if (typeof texts === 'function')
    return (['residents', 'budget', 'places', 'occasion'] as const).map((id) =>
      (texts as (question: Question) => string)(itemOf(id).question),
    )
  return Object.entries(texts ?? {}).flatMap(([key, inner]) =>
    ABOUT_RESIDENTS.includes(key) ? [] : sentences(inner),
  )
}

const asked = (language: Language, whose: Whose) => {
  const { questions, forWhom } = words[language]
  return questionsFor(questions, forWhom, whose)
}
const aloud = (language: Language, whose: Whose) => {
  const { questions, notes } = callFor(words[language].call, words[language].forWhom, whose)
  return { questions, notes: notes.warning }
}

const RESIDENTS = /bewoner|resident/i
const CLIENTS = /cliënt|client/i
const TWO = { nl: /\bof (?:zijn )?cliënt/, en: /\bor (?:are )?client/ }
const withoutName: Record<string, RegExp> = { residents: CLIENTS, clients: RESIDENTS, parents: RESIDENTS }

describe.each(languages)('%s', (language) => {
  const { questions, forWhom, members } = words[language]
  const known = everybody.filter(hasOneName)

  test('who has clients, or parents and pupils, is asked about them and never about residents', () => {
    expect([...new Set(known.map(publicOf))].toSorted()).toEqual(['clients', 'parents', 'residents'])
    for (const whose of known) {
      const said = sentences(asked(language, whose))
      expect(said.length).toBeGreaterThan(300)
      expect(said.filter((text) => withoutName[publicOf(whose)]?.test(text))).toEqual([])
    }
  })

  test('a school is never asked about clients', () => {
    expect(sentences(asked(language, { sector: 'education' })).filter((text) => CLIENTS.test(text))).toEqual(
      [],
    )
  })

  test('the consultant asks in the same words', () => {
    for (const whose of known.filter((one) => publicOf(one) !== 'residents'))
      expect(sentences(aloud(language, whose)).filter((text) => RESIDENTS.test(text))).toEqual([])
  })

  test('no two names are said where one is known', () => {
    for (const whose of known)
      expect(
        [...sentences(asked(language, whose)), ...sentences(aloud(language, whose))].filter((text) =>
          TWO[language].test(text),
        ),
      ).toEqual([])
  })

  test('the people are called as the advice and the proposal call them', () => {
    for (const whose of everybody)
      expect(forWhom.names[publicOf(whose)].many).toBe(
        sayList(namesOf({ members }, whose as Parameters<typeof namesOf>[1]).usual, language),
      )
  })

  test('who has residents and clients both, or who has told nothing yet, is asked about both', () => {
    for (const whose of [
      {},
      { sector: 'municipality' },
      { sector: 'coalition' },
      { sector: 'other' },
    ] as const)
      expect(asked(language, whose)).toBe(questions)
    const { participants } = asked(language, { sector: 'welfare', areaBound: 'one' }).questions
    expect(participants.options?.['residents']).toBe(questions.questions.participants.options?.['residents'])
  })

  test('in care, education, welfare, police and housing the work is called as it is called there', () => {
    for (const of of ['care', 'education', 'welfare', 'police', 'housing'] as const)
      for (const areaBound of [undefined, 'one', 'no'] as const) {
        const fitted = asked(language, { sector: of, areaBound }).questions
        for (const id of ['role', 'participants'] as const) {
          const [before, now] = [questions.questions[id].options, fitted[id].options]
          expect(now?.['frontline'], `${of} ${id}`).not.toBe(before?.['frontline'])
          // The same answers in the same order: what was kept stays what it was.
          expect(Object.keys(now ?? {})).toEqual(Object.keys(before ?? {}))
        }
        expect(fitted.cooperation.hint).toMatch(/\.$/)
      }
    expect(asked(language, { sector: 'municipality' }).questions.cooperation.hint).toBeUndefined()
  })

  test('the residents of a neighbourhood are its residents, whoever asks', () => {
    for (const whose of everybody) {
      const fitted = asked(language, whose).questions
      const { traits, share65, strengths, themes, sector: sectorsNamed } = questions.questions
      expect(fitted).toMatchObject({ traits, share65, strengths, themes, sector: sectorsNamed })
    }
  })

  test('the same question is the same question again when the sector is chosen back', async () => {
    const of = await loadQuestionsFor(language)
    const before = of({ sector: 'care' })
    expect(of({ sector: 'education' })).not.toBe(before)
    expect(of({ sector: 'care' })).toBe(before)
    expect(of({ sector: 'municipality' })).toEqual(questions)
  })
})

test('a school reads of parents and pupils in sentences of its own', () => {
  const { questions, errors } = asked('nl', { sector: 'education' })
  expect(questions.trust.label).toBe('Hoeveel vertrouwen is er tussen uw school en de ouders en leerlingen?')
  expect(questions.residentHours.label).toBe(
    'Hoeveel uur heeft een ouder of leerling voor het hele programma?',
  )
  expect(errors.nobodyTakesPart(itemOf('residents').question)).toMatch(/^U koos dat ouders, leerlingen, /)
})

const whoIsMeant = (whose: Whose) => asked('nl', whose).questions.participants.hint

test('who else is meant by a name is told to whom it helps', () => {
  expect(whoIsMeant({ sector: 'housing' })).toContain('Met bewoners bedoelen we ook huurders.')
  expect(whoIsMeant({ sector: 'care' })).toContain('Met cliënten bedoelen we ook patiënten.')
  expect(whoIsMeant({ sector: 'education' })).toContain('Met leerlingen bedoelen we ook studenten.')
  expect(whoIsMeant({ sector: 'police' })).not.toContain('bedoelen')
})

test('in care, family and informal carers take part beside the clients', () => {
  const { questions } = asked('nl', { sector: 'care' })
  expect(questions.participants.options?.['residents']).toBe('Cliënten, familie of mantelzorgers')
  expect(questions.residents.hint).toContain('mantelzorgers')
  expect(questions.coreResidents.hint).toContain('mantelzorgers')
})
