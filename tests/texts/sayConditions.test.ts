import { describe, expect, test } from 'vitest'
import type { Box, Cell } from '../../src/questionnaire/cells.ts'
import type { QuestionId } from '../../src/questionnaire/types.ts'
import { itemOf } from '../../src/questionnaire/walk.ts'
import { catalogue } from '../../src/rules/catalogue.ts'
import { loadQuestions, loadRulebook } from '../../src/texts/load.ts'
import {
  sayAlternatives,
  sayBox,
  sayBoxes,
  sayCell,
  type ConditionWords,
} from '../../src/texts/sayConditions.ts'
import { languages, type Language } from '../../src/texts/texts.ts'

const wordsIn = async (language: Language): Promise<ConditionWords> => ({
  language,
  questions: await loadQuestions(language),
  conditions: (await loadRulebook(language)).conditions,
})
const words = { nl: await wordsIn('nl'), en: await wordsIn('en') }

/** Amounts have a no-break space in Dutch. */
const plain = (text: string) => text.replaceAll('\u00A0', ' ')

const shapes: readonly [what: string, id: QuestionId, cell: Cell, nl: string, en: string][] = [
  ['one option', 'core', ['no'], '“Nee”', '“No”'],
  ['one of several options', 'core', ['yes', 'no'], '“Ja” of “Nee”', '“Yes” or “No”'],
  ['bands by name', 'coreResidents', ['none', 'one'], '“Niemand” of “Een”', '“None” or “One”'],
  ['open, where nobody may say not to know', 'areaBound', 'open', 'nog niet beantwoord', 'not answered yet'],
  [
    'open',
    'trust',
    'open',
    'nog niet beantwoord, of “Weet ik nog niet”',
    'not answered yet, or “I do not know yet”',
  ],
  ['any of several', 'earlier', { any: ['lecture'] }, '“Een lezing”', '“A lecture”'],
  [
    'any of several',
    'earlier',
    { any: ['lecture', 'training'] },
    '“Een lezing” of “Een training of cursus”',
    '“A lecture” or “Training or a course”',
  ],
  [
    'all of several',
    'participants',
    { all: ['youth', 'volunteers'] },
    '“Jongeren” en “Vrijwilligers”',
    '“Young people” and “Volunteers”',
  ],
  ['none of several', 'participants', { none: ['youth'] }, 'niet “Jongeren”', 'not “Young people”'],
  [
    'none of several',
    'participants',
    { none: ['youth', 'volunteers'] },
    'geen van “Jongeren” en “Vrijwilligers”',
    'none of “Young people” and “Volunteers”',
  ],
  [
    'any and none',
    'participants',
    { any: ['youth'], none: ['volunteers'] },
    '“Jongeren” en niet “Vrijwilligers”',
    '“Young people” and not “Volunteers”',
  ],
  [
    'at least, in an order',
    'trust',
    { from: 'reasonable' },
    'ten minste “Redelijk”',
    'at least “A fair amount”',
  ],
  ['at most, in an order', 'trust', { to: 'low' }, 'hooguit “Weinig”', 'at most “Little”'],
  [
    'between, in an order',
    'trust',
    { from: 'low', to: 'reasonable' },
    'ten minste “Weinig” en hooguit “Redelijk”',
    'at least “Little” and at most “A fair amount”',
  ],
  ['more than, of a number', 'staff', { from: 'from41to100' }, 'meer dan 40 mensen', 'more than 40 people'],
  ['at most, of a number', 'staffHours', { to: 'halfDay' }, 'hooguit 4 uur', 'at most 4 hours'],
  [
    'between, of an amount',
    'budget',
    { from: 'upTo7500', to: 'upTo15000' },
    'meer dan € 2.500 en hooguit € 15.000',
    'more than €2,500 and at most €15,000',
  ],
  ['any number at all', 'budget', { from: 'upTo2500' }, 'beantwoord', 'answered'],
  ['the whole of an order', 'trust', { from: 'veryLow', to: 'great' }, 'beantwoord', 'answered'],
  ['no bound', 'staff', {}, 'beantwoord', 'answered'],
]

test.each(shapes)('%s: %s %j is “%s” in Dutch and “%s” in English', (_, id, cell, nl, en) => {
  expect(plain(sayCell(id, cell, words.nl))).toBe(nl)
  expect(plain(sayCell(id, cell, words.en))).toBe(en)
})

const box: Box = { core: ['no'], staff: { from: 'from41to100' } }

test('a box is said question by question', () => {
  expect(sayBox(box, words.nl).map(({ question, answer }) => [question, plain(answer)])).toEqual([
    ['core', '“Nee”'],
    ['staff', 'meer dan 40 mensen'],
  ])
  expect(sayBox({ core: undefined }, words.nl)).toEqual([])
})

test('boxes are one line: all in a box, and one of the boxes', () => {
  expect(plain(sayBoxes([box, { trust: 'open' }], words.en))).toBe(
    'Is there a small group that can do more than the rest? “No”, and ' +
      'How many employees do you want to reach? more than 40 people; or ' +
      'How much trust is there between residents and your organisation? not answered yet, or “I do not know yet”',
  )
  expect(sayBoxes([], words.nl)).toBe('')
})

describe('who reads when residents are asked for their hours', () => {
  const { when } = itemOf('residentHours')
  const { all, ways } = sayAlternatives(when, words.nl)

  test('reads once what holds in any case, and then each way that is enough', () => {
    expect(all.map(({ question }) => question)).toEqual(['residents'])
    expect(plain(all[0]?.answer ?? '')).toBe(
      'meer dan 0 mensen of nog niet beantwoord, of “Weet ik nog niet”',
    )
    expect(ways.map((way) => way.map(({ question }) => question))).toEqual([
      ['participants'],
      ['goals'],
      ['approachKnown', 'whoSteers'],
    ])
    expect(plain(sayBoxes(when, words.nl)).match(/Hoeveel bewoners/g)).toHaveLength(1)
    expect(plain(sayBoxes(when, words.nl))).toContain(', en een van deze: Wie doen er mee?')
  })

  test('means the same as the boxes: two that differ in one answer are one with either', () => {
    const boxes: Box[] = [{ trust: ['low'] }, { trust: 'open' }]
    expect(sayAlternatives(boxes, words.nl)).toEqual({
      all: [],
      ways: [[expect.objectContaining({ answer: '“Weinig” of nog niet beantwoord, of “Weet ik nog niet”' })]],
    })
  })
})

test.each(languages)('%s: no condition of any rule or question shows an id', (language) => {
  const ids = new Set(
    catalogue.flatMap(({ when }) =>
      when.flatMap((each) =>
        Object.values(each).flatMap((cell) => (typeof cell === 'object' ? Object.values(cell).flat() : [])),
      ),
    ),
  )
  const camel = [...ids].filter((id) => /[A-Z]/.test(id))
  expect(camel.length).toBeGreaterThan(10)
  for (const { when } of catalogue) {
    const said = sayBoxes(when, words[language])
    expect(camel.filter((id) => new RegExp(`\\b${id}\\b`).test(said))).toEqual([])
    expect(said).not.toMatch(/undefined|\[object/)
    if (when.length > 0) expect(said.length).toBeGreaterThan(10)
  }
})
