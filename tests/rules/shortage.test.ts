import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadAdvice, loadReasons } from '../../src/texts/load.ts'
import { sayOtherThemes, sayPart } from '../../src/texts/sayProgramme.ts'
import { sayOutcome, sayRejected } from '../../src/texts/sayReasons.ts'
import type { Answers, Draft } from '../../src/questionnaire/types.ts'
import { arbitraryFinishedDraft } from '../arbitraryDraft.ts'
import { advise, example } from './cases.ts'

const care = example('c4-care-with-clients')
const withBudget = (budget: number): Draft => ({ ...care, budget, budgetVat: 'excl' })
const words = { language: 'nl', reasons: await loadReasons('nl'), ...(await loadAdvice('nl')) } as const
const noticesOf = (draft: Draft) => advise(draft).warnings.map(({ id }) => id)

const step = (draft: Draft) =>
  sayOutcome(advise(draft), { ...words, answers: draft as Answers })?.step.replaceAll('\u00A0', ' ') ?? ''

describe('who has too little money', () => {
  test('and a sponsor already is not sold a talk with that sponsor', () => {
    const advice = advise(withBudget(900))
    expect(advice).toMatchObject({ kind: 'notYet', outcome: 'tooLittleRoom', lines: [] })
  })

  test('and no sponsor yet can begin with a talk about the assignment', () => {
    const advice = advise({ ...withBudget(900), sponsor: 'nobody' })
    expect(advice.lines.map(({ block }) => block)).toEqual(['mandateTalk'])
    expect(advice.price.exclVat.value).toBeLessThanOrEqual(900)
  })

  test('is told what the smallest programme is and costs, how much is missing, and what to do without money', () => {
    expect(step(withBudget(900))).toContain(
      'Het kleinste programma dat past, is één bijeenkomst met een korte inleiding en een dialoog aan tafels. Dat kost ongeveer € 1.750 zonder btw (€ 2.118 met btw). Daarvoor komt u ongeveer € 850 tekort.',
    )
    expect(step(withBudget(900))).toContain('Begin intussen zelf klein')
  })

  test('with value added tax hears of what is missing with it too', () => {
    expect(step({ ...care, budget: 1500, budgetVat: 'incl' })).toContain('komt u ongeveer € 620 tekort')
  })

  test('and would have the least that fits with as much as is said that it costs', () => {
    const least = advise(withBudget(300)).shortage?.least?.exclVat.value ?? expect.unreachable()
    expect(advise(withBudget(least)).kind).toBe('advice')
    expect(advise(withBudget(least - 1)).kind).toBe('notYet')
  })
})

describe('who has money to listen, and not for the dialogue after it', () => {
  const estate: Draft = {
    ...care,
    tension: 'open',
    trust: 'low',
    core: 'no',
    budget: 4500,
    budgetVat: 'incl',
    mandate: 'codecide',
  }

  test('is told to begin listening, and not that there is no money for it', () => {
    expect(advise(estate).lines.map(({ block }) => block)).toEqual(['mandateTalk', 'listeningTalks'])
    expect(step(estate)).toContain('Begin met de luistergesprekken hieronder.')
    const { why } =
      sayOutcome(advise(estate), { ...words, answers: estate as Answers }) ?? expect.unreachable()
    expect(why).toBe(
      'Eerst moet er geluisterd worden. Dat kan al. Voor het gesprek met elkaar, daarna, is er te weinig budget.',
    )
  })

  test('pays for those talks once, in what is short and in what comes later', () => {
    const { shortage, later, price } = advise(estate)
    const least = shortage?.least ?? expect.unreachable()
    expect(least.listening).toBe(true)
    const dialogue = later.find(({ format }) => format === 'dialogue') ?? expect.unreachable()
    expect(dialogue.holds.map(({ block }) => block)).toEqual(['dialogue'])
    expect(least.withFirst.exclVat.value).toBe(price.exclVat.value + dialogue.price.exclVat.value)
    expect(step(estate)).toContain(
      'Samen met het gesprek over de opdracht komt u daarvoor ongeveer € 2.300 tekort.',
    )
  })

  test('and gets the programme with as much as is said to be missing', () => {
    const enough = advise(estate).shortage?.least?.withFirst.inclVat.value ?? expect.unreachable()
    const then = advise({ ...estate, budget: Math.ceil(enough) })
    expect(then.kind).toBe('advice')
    expect(then.lines.map(({ block }) => block)).toEqual(['mandateTalk', 'listeningTalks', 'dialogue'])
  })
})

test('whoever gets no programme yet, what is called short really keeps it away', () => {
  let short = 0
  fc.assert(
    fc.property(arbitraryFinishedDraft, (draft) => {
      const { shortage, kind } = advise(draft)
      if (shortage === null) return
      short += 1
      expect(kind).toBe('notYet')
      expect(shortage.of.length).toBeGreaterThan(0)
      if (shortage.of.length === 1 && shortage.of[0] === 'budget')
        expect(advise({ ...draft, budget: 5_000_000 }).kind).toBe('advice')
    }),
    { numRuns: 600, seed: 7 },
  )
  expect(short).toBeGreaterThan(5)
})

test('who has no meetings planned is told nothing about meetings', () => {
  const limited: Draft = {
    ...withBudget(300),
    considerations: ['evenings', 'shortAttention'],
    longestSession: 2,
  }
  expect(noticesOf({ ...limited, budget: 22_000 })).toContain('warning:care.evenings')
  for (const id of noticesOf(limited)) expect(id).not.toMatch(/care\.|session\.|residents\.conditions|vat/)
})

test('who asked for evenings is told so once', () => {
  const ids = noticesOf({ ...care, considerations: ['evenings'] })
  expect(ids).toContain('warning:care.evenings')
  expect(ids).not.toContain('warning:residents.evenings')
})

describe('of a large staff that wants residents too', () => {
  test('who has them in the core group only is told that the others have no seat', () => {
    expect(noticesOf({ ...example('c3-six-hundred'), residents: 7 })).toContain('consequence:residentsInCore')
  })

  test('who has them nowhere is told so, and not how to receive them', () => {
    const ids = noticesOf({ ...example('c3-six-hundred'), residents: 3, sponsor: 'nobody' })
    expect(ids).toContain('consequence:residentsTooFew')
    expect(ids).not.toContain('consequence:residentsAbsent')
    expect(ids).not.toContain('warning:residents.conditions')
  })

  test('who brings enough of them has some at every table, and is told how to receive them', () => {
    const draft: Draft = { ...example('c3-six-hundred'), residents: 60 }
    const dialogue = advise(draft).lines.find(({ block }) => block === 'dialogue')
    expect(dialogue).toMatchObject({ audience: 'together', sessions: { value: 6 } })
    const ids = noticesOf(draft)
    expect(ids).toContain('warning:residents.conditions')
    expect(ids).not.toContain('consequence:residentsInCore')
  })

  test('a village where they sit at the table hears neither', () => {
    expect(noticesOf(example('c1-one-evening')).filter((id) => id.includes('residentsA'))).toEqual([])
  })
})

describe('one workshop for thirty who may meet two hours at a time', () => {
  const draft: Draft = {
    ...care,
    goals: ['skill'],
    problemKnown: 'clear',
    approachKnown: 'yes',
    core: 'no',
    staff: 30,
    longestSession: 2,
    themes: ['youth', 'elderly'],
  }
  const { lines, rejected } = advise(draft)
  const [workshop = expect.unreachable()] = lines

  test('is told as one workshop, in how many groups and parts', () => {
    expect(sayPart(workshop, words)).toBe(
      'één workshop over jongeren en een fijne buurt voor elk van twee groepen in twee delen van 2 uur',
    )
  })

  test('is there for its own theme, and says what the other can do', () => {
    expect(workshop.because).toContain('rule:theme.youth')
    expect(workshop.because).not.toContain('rule:theme.elderly')
    expect(sayOtherThemes(workshop, { lines, chosen: ['youth', 'elderly'] }, words)).toBe(
      'U koos meer thema’s. We beginnen met jongeren en een fijne buurt. In een volgende workshop kan ouder worden in de buurt aan de beurt komen.',
    )
  })

  test('is told once why nothing else is needed', () => {
    expect(sayRejected(rejected, [], words).map(({ title }) => title)).toEqual([
      'Lezing, dialoogsessie en leertraject',
    ])
  })
})

test('a talk within the own house is not there for the sake of partners', () => {
  const dike = example('c5-no-case-yet')
  const { lines } = advise({ ...dike, participants: ['frontline', 'managers', 'residents', 'partners'] })
  const inside = lines.find(({ audience }) => audience === 'staffAndLeaders')
  expect(inside?.because).not.toContain('rule:people.partners')
})

/** Why a lecture is not advised to who tried these things without effect, in words. */
const refusalAfter = (...earlier: ('lecture' | 'training' | 'dialogue')[]) => {
  const rules: Readonly<Record<string, string>> = words.reasons.rules
  return advise({ ...care, earlier, earlierEffect: 'faded' })
    .rejected.filter(({ format }) => format === 'lecture')
    .flatMap(({ because }) => because)
    .map((id) => rules[id.slice('rule:'.length)] ?? '')
    .join(' ')
}

test('who tried something that did not work reads of that, and of nothing that was not tried', () => {
  expect(refusalAfter('training')).toMatch(/^U probeerde al een training, en/)
  expect(refusalAfter('lecture', 'dialogue')).toMatch(/^U probeerde al een lezing, en/)
  expect(refusalAfter('lecture', 'training')).toMatch(/^U probeerde al een lezing en een training, en/)
  expect(refusalAfter('dialogue')).not.toContain('U probeerde')
})

test('who can be there too short for a trajectory reads that before arranging all else for it', () => {
  const short = { ...example('c5-no-case-yet'), longestSession: 1.5 } as const
  const later = advise(short).later.find(({ format }) => format === 'actionLearning') ?? expect.unreachable()
  expect(later.short).toContain('sessionLength')
  const long = advise({ ...short, longestSession: 'halfDay' }).later.find(
    ({ format }) => format === 'actionLearning',
  )
  expect(long?.short ?? []).not.toContain('sessionLength')
})
