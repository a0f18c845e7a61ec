import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import AdviceScreen from '../../src/advice/AdviceScreen.tsx'
import { Explained } from '../../src/advice/ExplanationSection.tsx'
import { fictionalPractice } from '../../src/practice/practice.ts'
import { leaveOpen } from '../../src/questionnaire/leaveOpen.ts'
import type { Answers, Draft } from '../../src/questionnaire/types.ts'
import { walk } from '../../src/questionnaire/walk.ts'
import type { Corrections } from '../../src/rules/corrections/correction.ts'
import { explain } from '../../src/rules/explain.ts'
import { recommend } from '../../src/rules/recommend.ts'
import {
  loadAdvice,
  loadExplanation,
  loadProposal,
  loadQuestions,
  loadReasons,
} from '../../src/texts/load.ts'
import { sayChanges } from '../../src/texts/sayChanges.ts'
import { languages, type Language } from '../../src/texts/texts.ts'
import { example, judged, usualOffering } from '../rules/cases.ts'

const wordsIn = async (language: Language) => ({
  language,
  questions: await loadQuestions(language),
  reasons: await loadReasons(language),
  explanation: await loadExplanation(language),
  ...(({ blocks, planning }) => ({ parts: blocks, planning }))(await loadProposal(language)),
  ...(({ advice, programme }) => ({ advice, programme }))(await loadAdvice(language)),
})
const words = { nl: await wordsIn('nl'), en: await wordsIn('en') }
const nowhere = { hrefOf: () => '#', ruleHref: () => '#', go: undefined }

const explained = (
  draft: Draft,
  said: (typeof words)['nl'] & { answers: Answers; corrections?: Corrections },
) => (
  <Explained
    explanation={explain(draft, usualOffering)}
    advised={recommend(draft, usualOffering)}
    words={said}
    texts={said.explanation}
    wayBack={nowhere}
  />
)

/** What stands there, without its marks. */
function read(draft: Draft, language: Language = 'nl'): string {
  return renderToStaticMarkup(explained(draft, { ...words[language], answers: walk(draft).answers }))
    .replaceAll('</li>', '\n')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/[^\S\n]+/g, ' ')
}

test('whoever changed the advice by hand reads that all this is reckoned without those changes, and else not', () => {
  const draft = example('c5-no-case-yet')
  const said = { ...words.nl, answers: walk(draft).answers }
  const corrections: Corrections = [
    { id: 'a', kind: 'drop', part: 'lecture.together', reason: 'Zo is het besproken.' },
  ]
  const changed = renderToStaticMarkup(explained(draft, { ...said, corrections }))
  const sections = changed.split('<h2>').slice(1)
  expect(sections.length).toBe(3)
  for (const section of sections) expect(section).toContain(words.nl.explanation.uncorrected)
  expect(read(draft)).not.toContain(words.nl.explanation.uncorrected)
})

test.each(languages)(
  'in %s whoever hears only what can be opened hears whose reasons they are',
  (language) => {
    for (const draft of [
      example('c3-six-hundred'),
      example('c5-no-case-yet'),
      judged('u08-onderwijs-drie-sets'),
    ]) {
      const said = { ...words[language], answers: walk(draft).answers }
      const screen = renderToStaticMarkup(
        <>
          <AdviceScreen
            draft={draft}
            before={undefined}
            practice={fictionalPractice}
            today="2026-11-30"
            words={said}
            wayBack={nowhere}
          >
            {null}
          </AdviceScreen>
          {explained(draft, said)}
        </>,
      )
      const names = [...screen.matchAll(/<summary>(.*?)<\/summary>/g)].map(([, inside = '']) => inside)
      expect(names.length).toBeGreaterThan(3)
      expect(new Set(names).size).toBe(names.length)
      // What is seen stands in it, and first: whoever says what they see opens it.
      for (const name of names)
        expect(name).toMatch(/^[^<]+(?:<span class="visually-hidden"> \([^<]+\)<\/span>)?$/)
    }
  },
)

/** Where the mark beside the length of each part leads. */
function besideLengths(draft: Draft): string[] {
  const screen = renderToStaticMarkup(
    <AdviceScreen
      draft={draft}
      before={undefined}
      practice={fictionalPractice}
      today="2026-11-30"
      words={words.nl}
      wayBack={{ ...nowhere, ruleHref: (id) => `#${id}` }}
    >
      {null}
    </AdviceScreen>,
  )
  const { duration } = words.nl.advice.facts
  const lengths = [...screen.matchAll(new RegExp(`<dt>${duration}</dt><dd>([^<]*).*?href="#([^"]*)"`, 'g'))]
  return lengths.map(([, said = '', to = '']) => `${said.trim()} → ${to}`)
}

describe('the mark beside how long a meeting lasts', () => {
  const care: Draft = { ...example('c4-care-with-clients'), themes: ['elderly'] }

  test('leads to the size that has this very length', () => {
    expect(besideLengths({ ...care, longestSession: 'unknown', staffHours: 40, residentHours: 40 })).toEqual([
      '2,5 uur → size:dialogueUsualMinutes',
      'een dagdeel (4 uur) → size:workshopUsualMinutes',
      '3 uur → size:setUsualMinutes',
      '2,5 uur → size:harvestUsualMinutes',
    ])
    expect(besideLengths({ ...care, longestSession: 1.25 })).toContain('75 minuten → size:dialogueMinutes')
  })

  test('leads to the answer where time cuts it, and not to how short it might have been', () => {
    expect(besideLengths({ ...care, longestSession: 1.75 })).toEqual([
      '105 minuten → question:longestSession',
      'drie keer 75 minuten → question:longestSession',
    ])
  })
})

describe('who reads what would change the advice', () => {
  test('reads one sentence where one format takes the place of others', () => {
    const text = read(judged('u06-welzijn-trainingsmoe'))
    expect(text).toContain(
      'dan komt er een workshop in plaats van de dialoogsessie en het leertraject en doen de bewoners niet meer mee.',
    )
    expect(text).not.toMatch(/; dan/)
  })

  test.each(languages)('in %s never reads half a sentence', (language) => {
    for (const draft of [example('c2-no-backing'), judged('u06-welzijn-trainingsmoe')]) {
      const text = read(draft, language)
      expect(text).not.toMatch(/undefined|: \.|;\s*\./)
    }
  })

  test('is told what it takes to get a better format and lose none', () => {
    const text = read({ ...judged('u10-bewoners-beslissen-mee'), longestSession: 2 })
    expect(text).toContain('dan komt er een leertraject bij.')
    expect(text).not.toContain(words.nl.explanation.nothingBetter)
  })
})

describe('how firm the advice is', () => {
  const open: Draft = { ...judged('u05-zorg-een-workshop'), themes: 'unknown' }

  test('who left nothing open is not told about what they still answer, nor that time and money are open', () => {
    for (const draft of [judged('u08-onderwijs-drie-sets'), example('c4-care-with-clients')]) {
      const text = read(draft)
      expect(text).not.toContain('Wat u ook antwoordt')
      expect(text).not.toContain(words.nl.explanation.roomOpen)
    }
  })

  test('who left a question open that turns nothing is told so, and hears of money only where that is open', () => {
    expect(read(open)).toContain(
      'Wat u ook antwoordt op de vragen die nog open staan, een workshop past het best.',
    )
    expect(read(open)).not.toContain(words.nl.explanation.roomOpen)
    expect(read({ ...open, duration: 'unknown' })).toContain(words.nl.explanation.roomOpen)
  })

  test('who can still bring on something else is not told that it is settled', () => {
    expect(read(example('c2-no-backing'))).not.toContain('Wat u ook antwoordt')
  })

  test('who left much open hears that the heart is not certain to stay', () => {
    const little: Draft = {
      sector: 'care',
      goals: ['practice'],
      participants: ['frontline'],
      areaBound: 'no',
    }
    const much = read(leaveOpen(little) ?? expect.unreachable())
    expect(much).toMatch(/Er staan nog \d+ vragen open\. Of de kern dezelfde blijft/)
    expect(read(judged('u08-onderwijs-drie-sets'))).not.toContain('staat niet vast')
  })

  test('who reads that so many other answers change it finds them in what it hangs on', () => {
    const { firmness, wouldChange, lead, kind } = explain(example('c1-one-evening'), usualOffering)
    const turning = wouldChange.filter(
      (one) => one.changes.length === 1 && (one.kind !== kind || one.lead !== lead),
    )
    expect(firmness.turning).toBe(turning.length)
    // … and those that bring a format or people, or take them away: each of them stands in the list above it.
    expect(firmness.touching + firmness.seating).toBe(
      wouldChange.filter((one) => one.changes.length === 1).length - turning.length,
    )
    expect(firmness.others).toBeGreaterThan(firmness.turning + firmness.touching)
    expect(read(example('c1-one-evening'))).toContain(
      `We veranderden steeds één antwoord, op ${firmness.others} manieren`,
    )
  })
})

const changes = (draft: Draft) => explain(draft, usualOffering).wouldChange

const said = (draft: Draft, some = changes(draft), language: Language = 'nl') =>
  sayChanges(some, explain(draft, usualOffering).kind, {
    ...words[language],
    answers: walk(draft).answers,
  }).map(({ sentence }) => sentence)

describe('a sentence about another answer', () => {
  test('names estimates that follow on one another as one amount', () => {
    const village = example('c1-one-evening')
    const some = changes(village)[0] ?? expect.unreachable()
    const richer = ['upTo7500', 'upTo15000', 'upTo50000', 'over50000'].map((to) => ({
      ...some,
      changes: [{ question: 'budget', to, how: 'instead' } as const],
      kind: 'advice' as const,
      gained: ['workshop' as const],
      lost: [],
      after: {
        ...some.before,
        count: { lecture: 0, dialogue: 0, workshop: 1, actionLearning: 0 },
        combined: false,
      },
    }))
    expect(said(village, richer).map((sentence) => sentence.replaceAll('\u00A0', ' '))).toEqual([
      'Antwoordt u € 7.500 zonder btw of meer (misschien is minder ook genoeg) op “Hoeveel budget is er?”, dan komt er een workshop bij.',
    ])
  })

  test.each(languages)('in %s is one sentence, with every answer quoted or an amount', (language) => {
    for (const draft of [example('c2-no-backing'), judged('u10-bewoners-beslissen-mee')])
      for (const sentence of said(draft, changes(draft), language)) {
        expect(sentence).toMatch(/^\p{Lu}.*\.$/u)
        expect(sentence.replaceAll(/“[^”]*”/g, '')).not.toMatch(/[:?]/)
      }
  })

  test('whom less backing would bring a workshop reads why', () => {
    const unbacked: Draft = { ...example('c5-no-case-yet'), sponsor: 'nobody' }
    expect(said(unbacked).join('\n')).toMatch(
      /Antwoordt u “De leiding ziet het nut nog niet” op “[^”]+”, dan komt er een workshop bij[^.]*\. Iets kleins dat werkt, zoals een workshop, kan de leiding overtuigen\./,
    )
    // Where backing grows it goes without saying.
    const forward = changes(unbacked).filter(({ changeable }) => changeable)
    expect(forward.some(({ gained }) => gained.includes('workshop'))).toBe(true)
    expect(said(unbacked, forward).join('\n')).not.toContain('overtuigen')
  })

  test('whose one workshop cannot be is told just that, not that no programme is needed', () => {
    const oneWorkshop: Draft = {
      ...example('c4-care-with-clients'),
      goals: ['skill'],
      problemKnown: 'clear',
      approachKnown: 'yes',
      core: 'no',
    }
    const without = changes(oneWorkshop).filter(({ ending }) => ending === 'ending.oneWorkshop')
    expect(without.length).toBeGreaterThan(0)
    for (const sentence of said(oneWorkshop, without))
      expect(sentence).toContain('dan past ook die ene workshop niet')
  })
})

const amount = (meetings: number, groups = 1, people = 24, days = 1.5) => ({ meetings, groups, people, days })

describe.each([
  [
    'nl',
    'Dialoogsessie: één bijeenkomst in plaats van twee',
    'Dialoogsessie: één groep van vijf bijeenkomsten in plaats van twee groepen van zes',
    'Dialoogsessie: 24 mensen in plaats van 40',
    'Dialoogsessie: twee bijeenkomsten met 40 mensen in plaats van één met 24',
    'Dialoogsessie: 2,5 dagen in plaats van 1',
  ],
  [
    'en',
    'Dialogue session: one meeting instead of two',
    'Dialogue session: one group of five meetings instead of two groups of six',
    'Dialogue session: 24 people instead of 40',
    'Dialogue session: two meetings with 40 people instead of one with 24',
    'Dialogue session: 2.5 days instead of 1',
  ],
] as const)('in %s', (language, single, groups, people, both, days) => {
  const { explanation, reasons } = words[language]
  const change = (from: ReturnType<typeof amount>, to: ReturnType<typeof amount>) =>
    explanation.change('dialogue', reasons.blocks.dialogue, from, to)

  test('one meeting is one meeting', () => {
    expect(change(amount(2), amount(1))).toBe(single)
  })

  test('two groups of six meetings are not twelve meetings', () => {
    expect(change(amount(6, 2), amount(5))).toBe(groups)
  })

  test('as many meetings for fewer people are told by the people', () => {
    expect(change(amount(1, 1, 40), amount(1))).toBe(people)
  })

  test('more meetings, each for more people, are told by both', () => {
    expect(change(amount(1), amount(2, 1, 40))).toBe(both)
  })

  test('what only takes more work is told by the days', () => {
    expect(change(amount(1, 1, 24, 1), amount(1, 1, 24, 2.5))).toBe(days)
  })
})
