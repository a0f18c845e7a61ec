import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { UNKNOWN, type Question } from '../../src/questionnaire/kinds.ts'
import { questions } from '../../src/questionnaire/questions.ts'
import type { Draft, QuestionId } from '../../src/questionnaire/types.ts'
import {
  askedOn,
  holds,
  isPageId,
  neighbour,
  pages,
  pagesOf,
  routeOf,
  questionIds,
  stepOf,
  unanswered,
  walk,
} from '../../src/questionnaire/walk.ts'

const asks = (draft: Draft) => walk(draft).asked.map(({ id }) => id)

/** An organisation in one neighbourhood, with a small group that can do more. */
const village: Draft = {
  sector: 'municipality',
  themes: ['other'],
  otherTheme: 'Eenzaamheid',
  core: 'yes',
  corePeople: 8,
  areaBound: 'one',
  district: 'Achterhoven',
  tension: 'none',
}

test('an answer counts only while its question is asked', () => {
  const { otherTheme, ...rest } = village
  expect(otherTheme).toBe('Eenzaamheid')
  expect(walk({ ...village, themes: ['elderly'] }).answers).toEqual({ ...rest, themes: ['elderly'] })
})

test('what hangs on an answer goes with it, through every link', () => {
  const tried: Draft = {
    earlier: ['training'],
    earlierEffect: 'faded',
    earlierNote: 'Niemand kwam.',
    budget: 2000,
    budgetVat: 'incl',
  }
  expect(walk(tried).answers).toEqual(tried)
  expect(walk({ ...tried, earlier: ['nothing'], budget: UNKNOWN }).answers).toEqual({ earlier: ['nothing'] })
})

test('an answer comes back when its question is asked again: the draft itself is not touched', () => {
  const elsewhere: Draft = { ...village, areaBound: 'no' }
  expect(walk(elsewhere).answers).not.toHaveProperty('district')
  expect(walk({ ...elsewhere, areaBound: 'several' }).answers).toHaveProperty('district', 'Achterhoven')
})

test('an answer that its question does not accept does not count', () => {
  const wrong = {
    sector: 'circus',
    staff: 2.5,
    organisation: '  ',
    goals: [],
    core: 'yes',
  } as unknown as Draft
  expect(walk(wrong).answers).toEqual({ core: 'yes' })
})

test.each<{ who: string; draft: Draft; sees: boolean }>([
  { who: 'one neighbourhood', draft: { areaBound: 'one' }, sees: true },
  { who: 'several neighbourhoods', draft: { areaBound: 'several' }, sees: true },
  { who: 'no neighbourhood', draft: { areaBound: 'no' }, sees: false },
  { who: 'somebody who has not said so yet', draft: {}, sees: false },
])('the neighbourhood, for $who: $sees', ({ draft, sees }) => {
  for (const id of ['places', 'district', 'traits', 'share65', 'strengths', 'tension'] as const)
    expect(asks(draft).includes(id), id).toBe(sees)
  expect(asks(draft)).toContain('areaBound')
})

test.each<{ who: string; draft: Draft; sees: boolean }>([
  { who: 'residents take part', draft: { participants: ['frontline', 'residents'] }, sees: true },
  { who: 'young people take part', draft: { participants: ['youth'] }, sees: true },
  { who: 'volunteers take part', draft: { participants: ['volunteers'] }, sees: true },
  { who: 'only employees take part', draft: { participants: ['frontline', 'board'] }, sees: false },
  { who: 'nobody is named yet', draft: {}, sees: false },
  {
    who: 'the goal is trust, even without residents',
    draft: { goals: ['relation'], participants: ['frontline'] },
    sees: true,
  },
  {
    who: 'the goal is culture, even without residents',
    draft: { goals: ['skill', 'culture'], participants: ['frontline'] },
    sees: true,
  },
  {
    who: 'the goal is a skill, without residents',
    draft: { goals: ['skill'], participants: ['frontline'] },
    sees: false,
  },
  {
    who: 'the search is open and shared, without residents',
    draft: { approachKnown: 'no', whoSteers: 'together', participants: ['managers'] },
    sees: true,
  },
  {
    who: 'the search is open and nobody steers, without residents',
    draft: { approachKnown: 'no', whoSteers: 'nobody', participants: ['managers'] },
    sees: true,
  },
  {
    who: 'the search is open but the board steers, without residents',
    draft: { approachKnown: 'no', whoSteers: 'board', participants: ['managers'] },
    sees: false,
  },
  {
    who: 'the course is set together, without residents',
    draft: { approachKnown: 'courseOnly', whoSteers: 'together', participants: ['managers'] },
    sees: false,
  },
])('the questions about residents, when $who: $sees', ({ draft, sees }) => {
  for (const id of ['residents', 'residentHours', 'trust', 'reachable', 'mandate', 'ambition'] as const)
    expect(asks(draft).includes(id), id).toBe(sees)
})

const isAsked = () => true

test('"weet ik nog niet" is an answer for the page, and silence for the rules', () => {
  const notYet: Draft = { sponsor: UNKNOWN }
  expect(unanswered({}, 'backing').map(({ id }) => id)).toEqual(['sponsor'])
  expect(unanswered(notYet, 'backing')).toEqual([])
  expect(walk(notYet).answers).toEqual({})
  expect(holds({ sponsor: 'open' }, walk(notYet).answers, isAsked)).toBe(true)
  expect(holds({ sponsor: ['nobody', 'boardActive'] }, walk(notYet).answers, isAsked)).toBe(false)
})

test('a question that is not asked is not open either', () => {
  expect(holds({ tension: 'open' }, {}, () => false)).toBe(false)
})

test('only steering questions must be answered, and only where they are asked', () => {
  const left = unanswered({}).map(({ id }) => id)
  expect(left).toContain('budget')
  expect(left).not.toContain('organisation')
  expect(left).not.toContain('budgetVat')
  expect(unanswered({ budget: 2000 }).map(({ id }) => id)).toContain('budgetVat')
})

test('a question is asked on its own page', () => {
  expect(askedOn('core', {}).map(({ id }) => id)).toEqual(['core'])
  expect(askedOn('core', village).map(({ id }) => id)).toEqual([
    'core',
    'corePeople',
    'coreResidents',
    'coreMeetings',
  ])
  expect(isPageId('core')).toBe(true)
  expect(isPageId('constructor')).toBe(false)
  expect(stepOf('core')).toBe('people')
})

const conditional = questions.items.filter(({ when }) => when.length > 0)

test('there are questions with a condition', () => expect(conditional.length).toBeGreaterThan(20))

test.each(conditional)('the condition of $id only looks back', ({ id, when }) => {
  const before = questions.items.slice(
    0,
    questions.items.findIndex((item) => item.id === id),
  )
  const named = when.flatMap((box) => Object.keys(box))
  expect(named.length).toBeGreaterThan(0)
  expect(before.map((item) => item.id)).toEqual(expect.arrayContaining(named))
})

test.each(questions.items)(
  '$id can be asked at all, and its page stands in one step',
  ({ id, page, step }) => {
    const everything: Draft = {
      goals: ['relation'],
      themes: ['other'],
      liveCase: 'yes',
      core: 'yes',
      areaBound: 'one',
      earlier: ['training'],
      lessonsReceiver: 'named',
      budget: 'upTo2500',
    }
    expect(asks(everything)).toContain(id)
    expect(questions.items.filter((item) => item.page === page && item.step !== step)).toEqual([])
  },
)

/** Answers of every sort to one question: right, unknown and wrong. */
const anything = (question: Question): fc.Arbitrary<unknown> => {
  const odd = fc.constantFrom<unknown>(UNKNOWN, '', '  words ', 2.5, 20, null, [], ['nothing'], {
    code: '0344',
  })
  switch (question.kind) {
    case 'choice':
    case 'ordered':
      return fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...question.options) }, odd)
    case 'several':
      return fc.oneof({ weight: 4, arbitrary: fc.subarray([...question.options]) }, odd)
    case 'number':
    case 'money':
      return fc.oneof(
        fc.double({ min: question.min - 1, max: question.max + 1, noNaN: true }),
        fc.integer({ min: Math.floor(question.min) - 1, max: question.max + 1 }),
        fc.constantFrom('more', ...question.bands.map(({ id }) => id)),
        odd,
      )
    case 'place':
      return fc.oneof(fc.constant([{ name: ' Luttenmeer ' }]), odd)
    case 'text':
    case 'longText':
    case 'period':
      return fc.oneof(fc.string(), fc.constant('2027-03'), odd)
    default:
      return question satisfies never
  }
}

const drafts = fc.record(
  Object.fromEntries(questions.items.map(({ id, question }) => [id, anything(question)])),
  { requiredKeys: [] },
) as fc.Arbitrary<Draft>

test('whatever was filled in, what counts keeps counting', () => {
  fc.assert(
    fc.property(drafts, (draft) => {
      const once = walk(draft)
      const twice = walk(once.answers)
      expect(twice.answers).toEqual(once.answers)
      expect(twice.asked).toEqual(once.asked)
    }),
    { numRuns: 300 },
  )
})

test('whatever was filled in, only what is asked counts, and never as unknown', () => {
  fc.assert(
    fc.property(drafts, (draft) => {
      const { asked, answers } = walk(draft)
      const ids: readonly QuestionId[] = asked.map(({ id }) => id)
      expect(ids).toEqual(questionIds.filter((id) => ids.includes(id)))
      expect(ids).toEqual(expect.arrayContaining(Object.keys(answers)))
      // Somebody's name may be "unknown"; a question that offers the answer counts it as open.
      for (const { id, question } of asked) if (question.unknown) expect(answers[id]).not.toBe(UNKNOWN)
    }),
    { numRuns: 300 },
  )
})

test('whatever was filled in, next leads past every page of a route once and previous leads back', () => {
  fc.assert(
    fc.property(drafts, (draft) => {
      const shown = pagesOf(draft)
      for (const route of [routeOf(draft, false), routeOf(draft, true)])
        route.forEach((page, at) => {
          expect(neighbour(page, draft, 1)).toBe(route[at + 1])
          expect(neighbour(page, draft, -1)).toBe(at === 0 ? undefined : route[at - 1])
        })
      expect(shown).toEqual(pages.filter((page) => shown.includes(page)))
    }),
  )
})

test('there is nothing before the first page and nothing after the last, neither to the advice nor after it', () => {
  expect(neighbour('sector', village, -1)).toBeUndefined()
  expect(neighbour('timing', village, 1)).toBeUndefined()
  expect(neighbour('occasion', village, -1)).toBeUndefined()
  expect(neighbour('formalities', village, 1)).toBeUndefined()
})

const asked = (draft: Draft) => walk(draft).asked.map(({ id }) => id)

test('where nobody is reached, nobody is asked for their hours', () => {
  const searching: Draft = { goals: ['culture'], participants: ['frontline'] }
  expect(asked(searching)).toContain('residentHours')
  expect(asked({ ...searching, residents: 'unknown' })).toContain('residentHours')
  expect(asked({ ...searching, residents: 4 })).toContain('residentHours')
  expect(asked({ ...searching, residents: 0 })).not.toContain('residentHours')
  expect(asked({ ...searching, residents: 'none' })).not.toContain('residentHours')
})

test('nobody waits for the advice because of what only the proposal needs', () => {
  for (const page of routeOf(village, true))
    expect(askedOn(page, village).filter(({ steers }) => steers)).toEqual([])
  for (const page of routeOf(village, false))
    expect(askedOn(page, village).some(({ steers }) => steers)).toBe(true)
})

test('from a page that no longer applies, the nearest one on that side follows', () => {
  const nowhere: Draft = { areaBound: 'no' }
  expect(pagesOf(nowhere)).not.toContain('strengths')
  expect(neighbour('strengths', nowhere, -1)).toBe('occasion')
  expect(neighbour('strengths', nowhere, 1)).toBe('practical')
})
