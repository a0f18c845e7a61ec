import { describe, expect, test } from 'vitest'
import { fictionalPractice } from '../../src/practice/fictionalPractice.ts'
import { proposalFrom } from '../../src/proposal/proposalFrom.ts'
import type { Draft } from '../../src/questionnaire/types.ts'
import { walk } from '../../src/questionnaire/walk.ts'
import { explain } from '../../src/rules/explain.ts'
import type { Line } from '../../src/rules/recommendation.ts'
import { loadAdvice, loadExplanation, loadQuestions, loadReasons } from '../../src/texts/load.ts'
import { sayFirmness, sayNext, sayNoDeeper } from '../../src/texts/sayFirmness.ts'
import { inTheirWords } from '../../src/texts/sayNames.ts'
import { partTitle, sayAudience, sayPrepared } from '../../src/texts/sayProgramme.ts'
import { byStep, sayBecause, sayLifts, sayNotice } from '../../src/texts/sayReasons.ts'
import { advise, example, judged, usualOffering } from './cases.ts'

/** What advisers with fresh eyes remarked, who read whole advices: each remark as a sentence about people. */

const language = 'nl'
const questions = await loadQuestions(language)
const plain = { language, reasons: await loadReasons(language), ...(await loadAdvice(language)) } as const
const explanation = await loadExplanation(language)
const wordsFor = (draft: Draft) => {
  const { answers } = walk(draft)
  return { ...inTheirWords(plain, answers), questions, answers }
}
const idsOf = (draft: Draft) => advise(draft).warnings.map(({ id }) => id)
const blocksOf = (draft: Draft) =>
  advise(draft).lines.map(({ block, sessions }) => `${block} ${sessions.value}`)

/** All that an advice says in sentences, but for what quotes a question. */
function said(draft: Draft): string {
  const words = wordsFor(draft)
  const { lines, rejected, warnings, assumptions } = advise(draft)
  return [
    ...lines.flatMap((line: Line) => [
      partTitle(line, words),
      sayAudience(line, words),
      ...line.milestones.map(({ id, week }) => words.programme.milestones[id](week)),
      ...line.because.map((id) => sayBecause(id, words, 1, line.block)),
      ...line.against.map((id) => sayBecause(id, words, -1, line.block)),
    ]),
    ...rejected.flatMap(({ because, format }) => [
      ...because.map((id) => sayBecause(id, words, -1, format)),
      sayLifts(because, words),
    ]),
    ...[...warnings, ...assumptions].map((notice) => sayNotice(notice, words)),
    words.advice.ownCosts,
  ].join('\n')
}

/** Tenants and a housing association with little trust in each other, who want to get on better and nothing else. */
const tenants: Draft = {
  sector: 'housing',
  sponsor: 'managerActive',
  goals: ['relation'],
  problemKnown: 'broadly',
  approachKnown: 'no',
  whoSteers: 'organisation',
  themes: ['safety'],
  urgency: 'thisYear',
  liveCase: 'possible',
  participants: ['frontline', 'residents'],
  attitude: 'curious',
  staff: 15,
  staffHours: 8,
  residents: 40,
  residentHours: 8,
  core: 'no',
  longestSession: 3,
  areaBound: 'one',
  tension: 'none',
  trust: 'low',
  reachable: 'looseContacts',
  mandate: 'advise',
  ambition: 'advise',
  earlier: ['dialogue'],
  earlierEffect: 'faded',
  lessonsReceiver: 'named',
  budget: 20_000,
  budgetVat: 'excl',
  duration: 6,
}

/** Neighbours who run their own plan: there are no employees. */
const neighbours: Draft = {
  ...tenants,
  sector: 'residents',
  sponsor: 'boardActive',
  goals: ['relation', 'culture'],
  whoSteers: 'together',
  themes: ['other'],
  liveCase: 'yes',
  participants: ['residents', 'volunteers'],
  attitude: 'enthusiastic',
  staff: 0,
  staffHours: undefined,
  residents: 25,
  residentHours: 16,
  core: 'yes',
  corePeople: 7,
  coreResidents: 7,
  coreMeetings: 6,
  reachable: 'activeGroup',
  mandate: 'codecide',
  ambition: 'codecide',
  earlier: ['training'],
  lessonsReceiver: 'notYet',
  budget: 30_000,
}

/** A school that wants more than it has been allowed to promise. */
const school: Draft = {
  ...tenants,
  sector: 'education',
  goals: ['relation', 'culture'],
  whoSteers: 'together',
  themes: ['youth'],
  areaBound: 'no',
  tension: undefined,
  staff: 20,
  residents: 15,
  mandate: 'consult',
  ambition: 'coproduce',
  earlier: ['nothing'],
  earlierEffect: undefined,
  budget: 12_000,
}

/** Six hundred who lack a skill, with nobody set apart to practise for them. */
const sixHundred: Draft = {
  ...tenants,
  sector: 'municipality',
  goals: ['skill'],
  problemKnown: 'clear',
  approachKnown: 'yes',
  staff: 600,
  staffHours: 4,
  residents: 20,
  trust: 'reasonable',
  earlier: ['nothing'],
  earlierEffect: undefined,
  budget: 30_000,
  duration: 9,
}

const open = 'unknown'
/** Somebody who knows the goal and that residents take part. */
const little: Draft = {
  sector: 'other',
  sponsor: open,
  goals: ['relation'],
  problemKnown: open,
  approachKnown: open,
  whoSteers: open,
  themes: open,
  urgency: open,
  liveCase: open,
  participants: ['residents'],
  attitude: open,
  staff: open,
  staffHours: open,
  residents: open,
  residentHours: open,
  core: open,
  longestSession: open,
  areaBound: 'one',
  tension: open,
  trust: open,
  reachable: open,
  mandate: open,
  ambition: open,
  earlier: open,
  lessonsReceiver: open,
  budget: open,
  duration: open,
}

describe('who only wants to get on better', () => {
  test('meets and comes back, where there is time and money', () => {
    expect(blocksOf({ ...tenants, earlierEffect: 'worked' })).toContain('dialogue 2')
  })

  test('has one evening where the money is for one', () => {
    expect(blocksOf({ ...tenants, earlierEffect: 'worked', budget: 3600 })).toContain('dialogue 1')
    expect(blocksOf({ ...tenants, earlierEffect: 'worked', budget: 2000 })).toContain('combinedMeeting 1')
  })

  test('is told so only where nothing else is wanted', () => {
    expect(said(tenants)).toContain('mensen moeten elkaar ook weer zien')
    expect(said({ ...tenants, goals: ['relation', 'skill'] })).not.toContain('terugkomen')
  })
})

const dialogues = (draft: Draft) => advise(draft).lines.filter(({ block }) => block === 'dialogue')

describe('who trusts little after talks that failed', () => {
  test('is heard first: residents before the house talks about it', () => {
    expect(dialogues(tenants).map(({ audience }) => audience)).toEqual([
      'residentsWithStaff',
      'staffAndLeaders',
    ])
    expect(dialogues({ ...tenants, earlierEffect: 'worked' }).map(({ audience }) => audience)).toEqual([
      'together',
    ])
  })

  test('is heard in a smaller group where the money is for one meeting', () => {
    const [only, ...others] = dialogues({ ...tenants, budget: 3500 })
    expect(others).toEqual([])
    expect(only).toMatchObject({
      audience: 'residentsWithStaff',
      people: { value: 24 },
      days: { value: 1.5 },
    })
  })

  test('is heard in small circles, also where forty would come and money is no object', () => {
    const [first] = dialogues({ ...tenants, budget: 60_000 })
    expect(first).toMatchObject({
      audience: 'residentsWithStaff',
      people: { value: 24 },
      sessions: { value: 2 },
      days: { value: 3 },
    })
    expect(first?.people.because).toContain('rule:manner.apartAfterTalks')
    expect(dialogues({ ...tenants, trust: 'veryLow' })).toMatchObject([{ people: { value: 16 } }])
  })

  test('reads what a next circle costs, as not all sit in the first', () => {
    const sentence = sayNext(explain({ ...tenants, budget: 4200 }, usualOffering), explanation, {
      language,
      answers: {},
    })?.replaceAll('\u00A0', ' ')
    expect(sentence).toContain('Ongeveer 20 van hen zitten daar nog niet in')
    expect(sentence).toContain('elke volgende kring van hooguit 20 bewoners ongeveer € 2.100 zonder btw')
  })

  test('waits where the house has yet to settle what it may promise', () => {
    const [first] = dialogues({ ...tenants, ambition: 'coproduce' })
    expect(first?.audience).toBe('staffAndLeaders')
  })

  test('is told to listen first and to bring people together later, once', () => {
    expect(idsOf(tenants)).toContain('warning:trust.lowAfterTalks')
    expect(idsOf(tenants)).not.toContain('warning:trust.low')
    expect(idsOf({ ...tenants, earlierEffect: 'worked' })).toContain('warning:trust.low')
  })
})

test('whoever lacks a case, a sponsor and a core group reads once that all three are needed', () => {
  const sentences = said(little)
  expect(sentences).toContain('een vraagstuk, een opdrachtgever én een kerngroep nodig')
  expect(sentences.match(/als er een vraagstuk, een opdrachtgever en een kerngroep zijn/g)).toHaveLength(1)
  expect(sentences).not.toMatch(/Zoek eerst een vraagstuk of/)
})

test('who runs a plan with neighbours reads nothing of employees, managers or leaders', () => {
  expect(said(neighbours)).not.toMatch(/medewerker|leiding|collega|professionals/i)
  expect(said({ ...neighbours, sponsor: 'reluctant' })).not.toMatch(/medewerker|de leiding|collega/i)
})

test('a school reads of parents and pupils, also in warnings; a care home of clients', () => {
  // A neighbourhood association is no pupil: a name within another word stays.
  expect(said(school)).not.toMatch(/(?<![a-z])bewoners(?![a-z])/i)
  expect(said(school)).toContain('U wilt ouders en leerlingen meer invloed geven')
  expect(said({ ...school, sector: 'care' })).toContain('U wilt cliënten meer invloed geven')
  expect(said({ ...school, participants: ['frontline', 'youth'] })).toContain('U wilt jongeren meer invloed')
})

describe('who talk among themselves first', () => {
  const inside = advise(school).lines.find(({ audience }) => audience === 'staffAndLeaders')

  test('are no leaders where none were chosen', () => {
    expect(inside && sayAudience(inside, wordsFor(school))).toBe('medewerkers, en wie hierover beslist')
  })

  test('are called what was chosen', () => {
    const draft: Draft = { ...school, participants: ['frontline', 'managers', 'residents'] }
    expect(inside && sayAudience(inside, wordsFor(draft))).toBe('medewerkers en leidinggevenden')
  })
})

describe('who leaves nearly everything open', () => {
  const { assumptions, open: questionsOpen } = advise(little)

  test('reads of every open question what was assumed', () => {
    expect(assumptions).toHaveLength(questionsOpen.length)
  })

  test('reads it in groups, each thing once', () => {
    const groups = byStep(assumptions)
    expect(groups.length).toBeGreaterThan(3)
    expect(groups.flatMap(({ notices }) => notices)).toHaveLength(assumptions.length)
  })
})

describe('six hundred who lack a skill', () => {
  test('hear what follows on the first group, rather than that more adds nothing', () => {
    const explained = explain(sixHundred, usualOffering)
    const sentence = sayNext(explained, explanation, { language, answers: {} })?.replaceAll('\u00A0', ' ')
    expect(sentence).toContain('een volgende groep van 16')
    expect(sentence).toContain('ongeveer € 1.050 zonder btw')
    expect(sayNoDeeper(explained, advise(sixHundred), explanation)).not.toBe(explanation.deeper.none)
  })
})

test('nobody is told that an advice is firm without more where another answer changes its heart', () => {
  let seen = 0
  for (const draft of [
    school,
    tenants,
    sixHundred,
    judged('u08-onderwijs-drie-sets'),
    judged('u05-zorg-een-workshop'),
  ]) {
    const explained = explain(draft, usualOffering)
    if (explained.firmness.level !== 'firm' || explained.firmness.turning === 0) continue
    seen += 1
    expect(sayFirmness(explained, explanation)).toContain('zolang uw antwoorden kloppen')
    expect(sayFirmness(explained, explanation)).not.toContain('Dat staat stevig.')
  }
  expect(seen).toBeGreaterThan(0)
})

test('who asked for six months and sees seven reads that preparing comes on top', () => {
  const words = wordsFor(neighbours)
  const advice = advise(neighbours)
  expect(advice.months.value).toBe(7)
  expect(sayPrepared(advice, words.answers, words)).toContain('U noemde zes maanden, van de eerste')
  expect(sayPrepared(advice, walk({ ...neighbours, duration: 9 }).answers, words)).toBeUndefined()
})

test('of four thousand it is said why there are no more than six dialogues, and how the others are reached', () => {
  const draft: Draft = { ...example('c3-six-hundred'), staff: 4000 }
  expect(idsOf(draft)).toContain('consequence:seriesMost')
  expect(said(draft)).toContain('Meer dan zes dialogen plannen we niet vooraf')
  expect(idsOf(draft)).not.toContain('consequence:facilitatorsGoOn')
})

test('with an idea for a case, the programme is called the phase before a trajectory', () => {
  expect(advise(tenants).prePhase).toMatchObject({ before: 'actionLearning', prepares: ['case'] })
  expect(advise(example('c5-no-case-yet')).prePhase).toBeNull()
})

test('in a proposal what residents need, and who receives the lessons, is said in one place', async () => {
  const proposal = await proposalFrom({
    draft: neighbours,
    practice: fictionalPractice,
    language,
    madeOn: '2026-11-29',
  })
  const chapters = JSON.stringify(
    proposal.sections.flatMap(({ id, pieces }) => (id === 'answers' || id === 'account' ? [] : pieces)),
  )
  for (const once of ['loopafstand', 'inbreng gebeurt', 'Wijs iemand aan'])
    expect(chapters.split(once).length - 1, once).toBe(1)
})
