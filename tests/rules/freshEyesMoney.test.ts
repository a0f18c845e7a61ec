import { describe, expect, test } from 'vitest'
import { fictionalPractice } from '../../src/practice/fictionalPractice.ts'
import { proposalFrom } from '../../src/proposal/proposalFrom.ts'
import type { Draft } from '../../src/questionnaire/types.ts'
import { unanswered, walk } from '../../src/questionnaire/walk.ts'
import { boundsOf } from '../../src/rules/bounds.ts'
import { decide } from '../../src/rules/decide.ts'
import { isOfRoom, settledIn } from '../../src/rules/nextQuestion.ts'
import { besideBudget } from '../../src/rules/beside.ts'
import { explain } from '../../src/rules/explain.ts'
import { loadAdvice, loadExplanation, loadQuestions, loadReasons } from '../../src/texts/load.ts'
import { sayBudget } from '../../src/texts/sayBudget.ts'
import { sayChanges } from '../../src/texts/sayChanges.ts'
import { sayNext, sayNoDeeper } from '../../src/texts/sayFirmness.ts'
import { sayLater, sayLaterBesides, sayLaterSum } from '../../src/texts/sayLater.ts'
import { inTheirWords } from '../../src/texts/sayNames.ts'
import { sayPeople } from '../../src/texts/sayProgramme.ts'
import { sayNotice, sayRejected } from '../../src/texts/sayReasons.ts'
import { advise, usualOffering, school } from './cases.ts'

/** What a manager remarked who read about money, and about who takes part: each remark as a sentence about people. */

const language = 'nl'
const questions = await loadQuestions(language)
const plain = { language, reasons: await loadReasons(language), ...(await loadAdvice(language)) } as const
const texts = await loadExplanation(language)
const spaced = (text: string) => text.replaceAll('\u00A0', ' ')

/** Sixty employees and forty residents who trust each other little; more is wished than was promised. */
const district: Draft = {
  sector: 'municipality',
  sponsor: 'managerActive',
  goals: ['awareness', 'relation'],
  problemKnown: 'broadly',
  approachKnown: 'no',
  whoSteers: 'together',
  themes: ['youth', 'elderly'],
  urgency: 'thisYear',
  liveCase: 'yes',
  participants: ['frontline', 'managers', 'residents', 'youth'],
  attitude: 'divided',
  staff: 60,
  staffHours: 'halfDay',
  residents: 40,
  residentHours: 'halfDay',
  core: 'yes',
  corePeople: 8,
  coreResidents: 3,
  coreMeetings: 5,
  longestSession: 2,
  areaBound: 'one',
  tension: 'simmering',
  trust: 'low',
  reachable: 'looseContacts',
  mandate: 'consult',
  ambition: 'coproduce',
  earlier: ['campaign', 'project'],
  earlierEffect: 'faded',
  cooperation: 'some',
  lessonsReceiver: 'notYet',
  budget: 15_000,
  budgetVat: 'excl',
  duration: 6,
}
const poor: Draft = { ...district, mandate: 'advise', budget: 500 }

const wordsFor = (draft: Draft) => {
  const { answers } = walk(draft)
  return { ...inTheirWords({ ...plain, explanation: texts }, answers), questions, answers }
}
const proposed = (draft: Draft) => {
  const { proposals, kind } = explain(draft, usualOffering)
  return sayChanges(proposals, kind, wordsFor(draft)).map(({ sentence }) => spaced(sentence))
}
const changed = (draft: Draft) => {
  const { wouldChange, kind } = explain(draft, usualOffering)
  return sayChanges(wouldChange, kind, wordsFor(draft)).map(({ sentence }) => spaced(sentence))
}
const laterSaid = (draft: Draft) => {
  const advice = advise(draft)
  const saying = wordsFor(draft)
  return advice.later.map((one) => {
    const sum = sayLaterSum(one, advice, saying)
    return {
      format: one.format,
      said: sayLater(one, saying).map(spaced),
      all: spaced(sum.total.amount),
      besides: sayLaterBesides(one, sum, saying).map(spaced).join(' '),
    }
  })
}
const budgetSaid = (draft: Draft) => {
  const recommendation = advise(draft)
  const { price } = recommendation
  return sayBudget(
    besideBudget(walk(draft).answers, {
      exclVat: price.exclVat.value,
      inclVat: price.inclVat.value,
    }),
    { ...wordsFor(draft), recommendation },
  )
}

describe('who has five hundred euros', () => {
  const sentences = proposed(poor)
  const least = spaced(String(advise(poor).shortage?.least?.exclVat.value))

  test('hears first of the lowest amount that gives any programme, the same as the smallest costs', () => {
    expect(least).toBe('2100')
    expect(sentences[0]).toBe(
      'Antwoordt u € 2.100 zonder btw of meer op “Hoeveel budget is er?”, dan kan er een programma komen, met een dialoogsessie.',
    )
  })

  test('hears of a larger amount only as what it is for, with nothing that need not change', () => {
    expect(sentences.length).toBeGreaterThan(1)
    for (const sentence of sentences.slice(1)) expect(sentence).toMatch(/^Voor een programma met /)
    expect(sentences.join(' ')).toContain(
      'Voor een programma met twee dialoogsessies en een leertraject antwoordt u € 18.900 zonder btw of meer op “Hoeveel budget is er?”.',
    )
  })

  test('and would have a programme with the first amount', () => {
    expect(advise({ ...poor, budget: 2100 }).kind).toBe('advice')
    expect(advise({ ...poor, budget: 2099 }).kind).toBe('notYet')
  })

  test('is not told that a workshop may come later, which by itself does not suit the goal', () => {
    expect(advise(poor).later.map(({ format }) => format)).not.toContain('workshop')
  })
})

/** The same, of whom nothing may be asked yet: they are only to be informed. */
const informed: Draft = { ...district, mandate: 'inform' }

const audiences = (draft: Draft) =>
  advise(draft)
    .lines.filter(({ block }) => block === 'dialogue')
    .map(({ audience }) => audience)

describe('who wants to get on better with residents, with money for little', () => {
  test('spends the one dialogue on them, not on the own people alone', () => {
    expect(audiences({ ...district, budget: 2100 })).toEqual(['residentsWithStaff'])
    expect(audiences({ ...district, budget: 8000 })).toEqual(['staffAndLeaders', 'residentsWithStaff'])
  })

  test('meets them before a workshop for the staff, where that is wanted as well', () => {
    const draft: Draft = {
      ...district,
      goals: ['relation', 'skill'],
      staff: 15,
      core: 'no',
      staffHours: 8,
      budget: 4000,
    }
    expect(advise(draft).lines.map(({ block, audience }) => `${block} ${audience}`)).toEqual([
      'dialogue residentsWithStaff',
      'workshop staff',
    ])
  })

  test('is still told that no more is promised than was mandated', () => {
    expect(advise({ ...district, budget: 2100 }).warnings.map(({ id }) => id)).toContain(
      'warning:promise.consult',
    )
  })

  test('talks inside the house first where residents may only be informed', () => {
    expect(audiences({ ...informed, budget: 2100 })).toEqual(['staffAndLeaders'])
  })
})

describe('who asks what would change the advice', () => {
  const sentences = changed(district)
  const about = (answer: string, among = sentences) =>
    among.find((sentence) => sentence.includes(answer)) ?? ''

  test('hears that with little money the staff mostly falls away, not only the lecture and the workshop', () => {
    expect(about('“Hooguit € 2.500”')).toMatch(
      /dan vervallen de lezing en de workshop, blijft er één dialoogsessie over en doen nog maar enkele medewerkers mee\.$/,
    )
  })

  test('hears that residents lose their dialogue, also where that is all that changes', () => {
    const sentence = changed({ ...district, budget: 4000 }).find((one) => one.includes('kúnt u bewoners'))
    expect(sentence).toMatch(/“Informeren: .*, dan doen de bewoners niet meer mee\.$/)
  })

  test('hears at what amount residents get a dialogue, where there is none yet', () => {
    const few: Draft = {
      ...informed,
      goals: ['relation', 'strategy'],
      themes: undefined,
      staff: 20,
      staffHours: 8,
      core: 'no',
      earlier: ['lecture'],
      budget: 3900,
    }
    expect(proposed(few)).toContain(
      'Antwoordt u € 7.400 zonder btw of meer op “Hoeveel budget is er?”, dan worden het twee dialoogsessies en doen de bewoners mee.',
    )
  })

  test('hears that a conflict brings talks first and one small dialogue', () => {
    expect(about('open conflict')).toMatch(
      /blijft er één dialoogsessie voor ongeveer 16 mensen over en komen er eerst een gesprek over de opdracht en acht luistergesprekken\.$/,
    )
  })

  test('hears that clients fall away where those are clients', () => {
    const care = changed({ ...informed, sector: 'care' }).join(' ')
    expect(care).toContain('doen de cliënten niet meer mee')
    expect(care).not.toContain('de bewoners niet meer')
  })
})

describe('who reads what may come later', () => {
  test('reads of the money that it really takes, the same amount as elsewhere', () => {
    const [later = expect.unreachable()] = laterSaid(district)
    expect(later.said).toEqual([
      'Dit kan wel zodra het bestuur bewoners ten minste laat adviseren.',
      'Er is nodig: meer budget.',
    ])
    expect(later.all).toBe('€ 22.750')
    expect(later.besides).toContain('Is alles al geregeld vóór de start?')
    expect(later.besides).toContain('dan samen ongeveer € 20.300 genoeg')
    expect(proposed(district).join(' ')).toContain('€ 20.300 zonder btw of meer')
  })

  test('reads of a dialogue beside a trajectory what it takes, with the meeting that passes lessons on', () => {
    const set: Draft = { ...school, budget: 12_400, budgetVat: 'excl' }
    const now = advise(set)
    const [later = expect.unreachable()] = now.later.filter(({ format }) => format === 'dialogue')
    expect(later.holds.map(({ block }) => block)).toContain('harvest')
    const all = now.price.exclVat.value + later.price.exclVat.value
    const blocks = (budget: number) => advise({ ...set, budget }).lines.map(({ block }) => block)
    expect(blocks(all)).toContain('dialogue')
    expect(blocks(all - 1)).not.toContain('dialogue')
  })

  test('and does all of it, gets it', () => {
    const blocks = advise({ ...district, mandate: 'advise', budget: 20_300 }).lines.map(({ block }) => block)
    expect(blocks).toContain('actionLearning')
    const less = advise({ ...district, mandate: 'advise' }).lines.map(({ block }) => block)
    expect(less).not.toContain('actionLearning')
  })

  test('is told to keep the rest for it only where the rest can pay for it', () => {
    expect(budgetSaid(district)).not.toContain('Bewaar de rest')
    expect(budgetSaid(district)).toContain('meer nodig dan er overblijft')
    expect(budgetSaid({ ...district, budget: 40_000 })).toContain('Bewaar de rest voor wat later kan')
  })

  test('reads the conditions in the proposal too', async () => {
    const { sections } = await proposalFrom({
      draft: district,
      practice: fictionalPractice,
      language,
      madeOn: '2026-11-30',
    })
    const section = JSON.stringify(sections.find(({ id }) => id === 'notAdvised'))
    expect(section.split('Misschien later').at(-1) ?? section).toContain(
      'laat adviseren.\\n- Er is nodig: meer budget.',
    )
  })
})

test('whose budget is too small for what fits too is told that, and not that something fits better', () => {
  const draft: Draft = { ...district, mandate: 'advise' }
  const words = wordsFor(draft)
  const [said = expect.unreachable()] = sayRejected(advise(draft).rejected, [], words)
  expect(words.advice.stages[said.first.stage]).toBe('Dit past ook, maar niet naast de rest.')
  expect(said.sentences).toEqual(['Het budget is er te klein voor.'])
})

describe('of sixty employees twenty-four talk among themselves', () => {
  test('and five are in the core group, so that thirty-one hear only the lecture', () => {
    const notice = advise(district).warnings.find(({ id }) => id === 'consequence:partOfPeople')
    expect(notice?.people).toBe(60 - 24 - 5)
    expect(notice && sayNotice(notice, wordsFor(district))).toContain('Ongeveer 31 van de mensen')
  })

  test('and who wants the others to talk too hears why one is enough and what a next group costs', () => {
    const explained = explain(district, usualOffering)
    const said = spaced(sayNext(explained, texts, wordsFor(district)) ?? '')
    expect(said).toContain('één dialoog genoeg om te beginnen. Ongeveer 31 medewerkers')
    expect(said).toContain('elke volgende groep van hooguit 24 mensen ongeveer € 2.100 zonder btw')
    expect(sayNoDeeper(explained, advise(district), texts)).toBe(texts.deeper.noOther)
  })

  test('and reads that too where a larger programme would fit', () => {
    const explained = explain({ ...district, budget: 8000 }, usualOffering)
    expect(explained.deeper).not.toBeNull()
    expect(sayNext(explained, texts, wordsFor(district))).toContain('één dialoog genoeg om te beginnen')
  })
})

test('forty residents keep their seats beside the few employees, and who is counted is said', () => {
  const line = advise(district).lines.find(({ audience }) => audience === 'residentsWithStaff')
  expect(line?.people.value).toBe(44)
  expect(line && sayPeople(line, wordsFor(district))).toBe('ongeveer 44 mensen, medewerkers meegeteld')
})

describe('who may stop before money and time were asked', () => {
  const stopping: Draft = { ...district, budget: undefined, budgetVat: undefined, duration: undefined }

  test('is told that too little of them may still leave no programme', () => {
    const bounds = boundsOf(stopping, usualOffering)
    expect(settledIn(bounds, decide(stopping, usualOffering))).toBe('dialogue')
    expect(isOfRoom(unanswered(stopping))).toBe(true)
    expect(advise({ ...stopping, budget: 500 }).kind).toBe('notYet')
    expect(advise({ ...stopping, duration: 1 }).kind).toBe('notYet')
  })

  test('is not told so once they were answered', () => {
    expect(isOfRoom(unanswered(district))).toBe(false)
  })
})
