import { describe, expect, test } from 'vitest'
import type { Draft } from '../../src/questionnaire/types.ts'
import { walk } from '../../src/questionnaire/walk.ts'
import { askedTimeOf } from '../../src/rules/askedTime.ts'
import { explain } from '../../src/rules/explain.ts'
import { loadAdvice, loadExplanation, loadQuestions, loadReasons } from '../../src/texts/load.ts'
import { sayNext } from '../../src/texts/sayFirmness.ts'
import { inTheirWords } from '../../src/texts/sayNames.ts'
import { sayPeople } from '../../src/texts/sayProgramme.ts'
import { sayBecause, sayNotice } from '../../src/texts/sayReasons.ts'
import { advise, usualOffering } from './cases.ts'

/** What an adviser remarked who tried his own clients, where staff and residents are to meet apart. */

const language = 'nl'
const questions = await loadQuestions(language)
const explanation = await loadExplanation(language)
const plain = { language, reasons: await loadReasons(language), ...(await loadAdvice(language)) } as const
const wordsFor = (draft: Draft) => {
  const { answers } = walk(draft)
  return { ...inTheirWords(plain, answers), questions, answers }
}
const spaced = (text: string) => text.replaceAll('\u00A0', ' ')
const dialogues = (draft: Draft) => advise(draft).lines.filter(({ block }) => block === 'dialogue')
const seen = (draft: Draft) =>
  dialogues(draft).map(({ audience, sessions, people }) => `${audience} ${sessions.value} × ${people.value}`)
const noticesOf = (draft: Draft) =>
  advise(draft).warnings.map((notice) => ({
    id: notice.id,
    said: spaced(sayNotice(notice, wordsFor(draft))),
  }))
const idsOf = (draft: Draft) => noticesOf(draft).map(({ id }) => id)
const saidOf = (draft: Draft, id: string) => noticesOf(draft).find((notice) => notice.id === id)?.said ?? ''

/** A school board of 350 that wants parents to have more say than it was allowed to promise. */
const board: Draft = {
  sector: 'education',
  sponsor: 'managerActive',
  goals: ['relation'],
  problemKnown: 'broadly',
  approachKnown: 'no',
  whoSteers: 'together',
  themes: ['youth'],
  urgency: 'thisYear',
  liveCase: 'possible',
  participants: ['frontline', 'residents'],
  attitude: 'divided',
  staff: 350,
  staffHours: 4,
  residents: 60,
  residentHours: 4,
  core: 'no',
  longestSession: 3,
  areaBound: 'one',
  tension: 'none',
  trust: 'reasonable',
  reachable: 'looseContacts',
  mandate: 'consult',
  ambition: 'coproduce',
  earlier: ['lecture'],
  earlierEffect: 'faded',
  lessonsReceiver: 'named',
  budget: 20_000,
  budgetVat: 'excl',
  duration: 9,
}

const circles = (draft: Draft) => {
  const [house] = dialogues(draft)
  return house?.audience === 'staffAndLeaders' ? house.sessions.value : 0
}

describe('a school board of 350 that has yet to settle what parents may decide', () => {
  test('talks about it in circles, and then with all the parents in two evenings', () => {
    expect(seen(board)).toEqual(['staffAndLeaders 4 × 24', 'residentsWithStaff 2 × 34'])
    const [house = expect.unreachable(), parents = expect.unreachable()] = dialogues(board)
    expect(sayPeople(house, wordsFor(board))).toBe('ongeveer 24 mensen per keer')
    expect(house.days.value).toBe(4 * 1.5)
    expect(parents.days.value).toBe(2 * 2.5)
    expect(house.weeks.to).toBeLessThanOrEqual(parents.weeks.from)
    expect(house.sessions.because).toContain('size:dialogueSeriesMost')
  })

  test('gives all parents a seat before the staff has more circles, as far as money and months allow', () => {
    const amounts = [5600, 8000, 10_000, 14_000, 20_000, 25_000].map((budget) => seen({ ...board, budget }))
    expect(amounts).toEqual([
      ['staffAndLeaders 1 × 24', 'residentsWithStaff 1 × 44'],
      ['staffAndLeaders 2 × 24', 'residentsWithStaff 1 × 44'],
      ['staffAndLeaders 1 × 24', 'residentsWithStaff 2 × 34'],
      ['staffAndLeaders 2 × 24', 'residentsWithStaff 2 × 34'],
      ['staffAndLeaders 4 × 24', 'residentsWithStaff 2 × 34'],
      ['staffAndLeaders 5 × 24', 'residentsWithStaff 2 × 34'],
    ])
    expect(circles({ ...board, budget: 25_000, duration: 2 })).toBeLessThan(5)
    expect(seen({ ...board, duration: 2 }).at(-1)).toBe('residentsWithStaff 2 × 34')
  })

  test('does not ask a parent to come twice: each evening is for others', () => {
    const time = askedTimeOf(advise(board).lines, { staffHours: 4 })
    expect(time.find(({ giver }) => giver === 'residents')?.meetings).toBe(1)
  })

  test('talks with a hundred and twenty parents in three evenings, and not in more without own facilitators', () => {
    const draft: Draft = { ...board, budget: 'unknown' }
    expect(seen({ ...draft, residents: 120 }).at(-1)).toBe('residentsWithStaff 3 × 44')
    expect(seen({ ...draft, residents: 400 }).at(-1)).toBe('residentsWithStaff 3 × 44')
    expect(idsOf({ ...draft, residents: 120 })).not.toContain('consequence:staffFewHours')
    expect(saidOf({ ...draft, residents: 120, staff: 9 }, 'consequence:staffFewHours')).toContain(
      'meer dan één dialoog',
    )
  })

  test('passes on what the circles brought, where there is money for that', () => {
    const blocks = advise({ ...board, budget: 25_000 }).lines.map(({ block }) => block)
    expect(blocks).toContain('harvest')
    expect(blocks).toContain('coordination')
    // That talk is not led by who takes part in it.
    expect(blocks).not.toContain('facilitatorTraining')
  })

  test('reads why there are no more circles, what a next one costs, and nothing of own facilitators', () => {
    const many: Draft = { ...board, residents: 200, budget: 29_000 }
    expect(saidOf(many, 'consequence:circlesMost')).toMatch(/^Meer kringen van medewerkers plannen we niet/)
    expect(noticesOf(board).every(({ said }) => !said.includes('gespreksleiders'))).toBe(true)
    const next = spaced(
      sayNext(explain(many, usualOffering), explanation, {
        language,
        answers: { budget: 29_000, budgetVat: 'excl' },
      }) ?? '',
    )
    expect(next).toMatch(/^Ongeveer 230 medewerkers praten nog niet mee in een kring\./)
    expect(next).toContain('elke volgende kring van hooguit 24 mensen ongeveer € 2.100 zonder btw')
    expect(next).not.toContain('één dialoog genoeg')
    expect(next).toContain('Bewoners komen nu samen in drie dialoogsessies.')
    expect(next).toContain('Ongeveer 80 van hen zijn daar nog niet bij.')
    expect(next).toContain('elke volgende dialoogsessie met hooguit 40 bewoners ongeveer € 3.500 zonder btw')
  })

  test('reads whether one more can be paid from what is left', () => {
    const draft: Draft = { ...board, residents: 200, budget: 30_000, budgetVat: 'excl' }
    const { price } = advise(draft)
    const amounts = (left: number) => ({ exclVat: 30_000 - left, inclVat: price.inclVat.value })
    const said = (left: number) =>
      sayNext(explain(draft, usualOffering), explanation, wordsFor(draft), amounts(left))
    expect(said(2100)).toContain(explanation.goingOn.fits(2))
    expect(said(2099)).not.toContain(explanation.goingOn.fits(2))
    // Of an estimate nobody knows.
    const estimate = { ...wordsFor(draft), answers: { ...walk(draft).answers, budget: 'upTo50000' as const } }
    expect(sayNext(explain(draft, usualOffering), explanation, estimate, amounts(2100))).not.toContain(
      explanation.goingOn.fits(2),
    )
  })

  test('can begin with one circle and the parents, for who wants it smaller', () => {
    const { compact } = explain(board, usualOffering)
    expect(compact?.lines.map(({ block, sessions }) => `${block} ${sessions.value}`)).toEqual([
      'dialogue 1',
      'dialogue 1',
    ])
  })

  test('begins with one circle where nobody stands behind it yet, and in a conflict with one small talk', () => {
    expect(seen({ ...board, sponsor: 'nobody' })).toEqual([
      'staffAndLeaders 1 × 24',
      'residentsWithStaff 1 × 44',
    ])
    expect(seen({ ...board, tension: 'open' })).toEqual(['together 1 × 16'])
  })

  test('hears the parents in small circles first where earlier talks failed, as many as it takes', () => {
    const draft: Draft = { ...board, trust: 'low', earlier: ['dialogue'], ambition: 'consult' }
    expect(seen(draft)).toEqual(['residentsWithStaff 3 × 24', 'staffAndLeaders 1 × 24'])
    const [parents = expect.unreachable(), house = expect.unreachable()] = dialogues(draft)
    expect(parents.weeks.to).toBeLessThanOrEqual(house.weeks.from)
  })
})

/** Nine officers and fifteen young people, who are wanted to have more say than was mandated. */
const team: Draft = {
  ...board,
  sector: 'police',
  themes: ['safety'],
  participants: ['frontline', 'youth'],
  staff: 9,
  residents: 15,
  tension: 'simmering',
}

describe('nine officers and fifteen young people', () => {
  test('sit in one circle, as all of them fit', () => {
    expect(seen(team)).toEqual(['together 1 × 24'])
    expect(saidOf(team, 'warning:promise.consult')).toContain('Beloof niet meer')
  })

  test('meet apart where they are one more than fits', () => {
    expect(seen({ ...team, residents: 16 })).toEqual(['staffAndLeaders 1 × 9', 'residentsWithStaff 1 × 20'])
  })

  test('meet apart where the young may only be informed, or were let down before', () => {
    expect(seen({ ...team, mandate: 'inform' })[0]).toBe('staffAndLeaders 1 × 9')
    expect(seen({ ...team, ambition: 'consult', trust: 'low', earlier: ['dialogue'] })[0]).toBe(
      'residentsWithStaff 1 × 19',
    )
  })

  test('sit in one circle after talks that failed, where the officers are no more than would sit among the young', () => {
    const letDown: Draft = { ...team, ambition: 'consult', trust: 'low', earlier: ['dialogue'] }
    expect(seen({ ...letDown, staff: 4 })).toEqual(['together 1 × 19'])
    expect(seen({ ...letDown, staff: 5 })).toEqual(['residentsWithStaff 1 × 19', 'staffAndLeaders 1 × 5'])
  })

  test('and are small and led by somebody neutral in a conflict', () => {
    expect(seen({ ...team, tension: 'open' })).toEqual(['together 1 × 16'])
  })
})

/** Six professionals with a hundred and twenty residents, who have nothing to settle among themselves first. */
const many: Draft = {
  ...board,
  sector: 'welfare',
  themes: ['elderly'],
  mandate: 'advise',
  ambition: 'advise',
  staff: 6,
  staffHours: 8,
  residents: 120,
  budget: 'unknown',
}

describe('six professionals and a hundred and twenty residents', () => {
  test('talk in three dialogues, so that everybody has a seat', () => {
    expect(seen(many)).toEqual(['together 3 × 40'])
    expect(idsOf(many)).not.toContain('consequence:notReached')
    expect(saidOf(many, 'consequence:staffFewHours')).toBe(
      'Bij elke dialoog zitten ongeveer 4 van uw medewerkers. U hebt er weinig: zij komen dus bij meer dan één dialoog. Maak die uren voor hen vrij.',
    )
    expect(idsOf({ ...many, staff: 20 })).not.toContain('consequence:staffFewHours')
  })

  test('have no fewer seats for a few residents more', () => {
    const amounts = [70, 74, 76, 80, 81].map((residents) => seen({ ...many, residents }))
    expect(amounts).toEqual([
      ['together 2 × 76'],
      ['together 2 × 80'],
      ['together 2 × 80'],
      ['together 2 × 80'],
      ['together 3 × 29'],
    ])
  })

  test('begin with one, and with a small one, where there is no money for more', () => {
    const amounts = [2100, 3500, 8750, 12_250].map((budget) => seen({ ...many, budget }))
    expect(amounts).toEqual([
      ['together 1 × 24'],
      ['together 1 × 40'],
      ['together 2 × 40'],
      ['together 3 × 40'],
    ])
    expect(saidOf({ ...many, budget: 3500 }, 'consequence:notReached')).toMatch(/^Ongeveer 86 van de mensen/)
  })

  test('have one evening with a short talk and tables, where the money is for no more', () => {
    expect(
      advise({ ...many, earlier: ['nothing'], budget: 2000 }).lines.map(
        ({ block, audience, people }) => `${block} ${audience} ${people.value}`,
      ),
    ).toEqual(['combinedMeeting together 40'])
  })

  test('train no facilitators: of so few there are none to train', () => {
    for (const staff of [6, 40]) {
      const blocks = advise({ ...many, staff, residents: 300 }).lines.map(({ block }) => block)
      expect(blocks).not.toContain('facilitatorTraining')
    }
    const trained = advise({ ...many, staff: 60 }).lines.map(({ block }) => block)
    expect(trained).toContain('facilitatorTraining')
  })

  test('and sixty who begin with a first group read that residents cannot all come', () => {
    const draft: Draft = { ...many, staff: 60, budget: 7000 }
    expect(idsOf(draft)).toContain('consequence:firstGroupOnly')
    expect(idsOf(draft)).toContain('consequence:notReached')
  })

  test('talk in the house first, and then with all residents in three, where more is wished than was mandated', () => {
    expect(seen({ ...many, ambition: 'coproduce' })).toEqual([
      'staffAndLeaders 1 × 6',
      'residentsWithStaff 3 × 44',
    ])
  })
})

/** A municipality that may only inform, and wants to get on better with residents. */
const informing: Draft = {
  ...board,
  sector: 'municipality',
  mandate: 'inform',
  themes: ['elderly'],
  staff: 15,
  staffHours: 8,
  residents: 40,
  budget: 4200,
}

describe('who may only inform residents, and wants to get on better with them', () => {
  test('first talks about it in the house, and reads why', () => {
    const [house = expect.unreachable()] = dialogues(informing)
    expect(house.audience).toBe('staffAndLeaders')
    expect(house.because.map((id) => sayBecause(id, wordsFor(informing), 1, 'dialogue'))).toContain(
      'U wilt bewoners meer geven dan informatie, maar meer is niet toegezegd. Eerst praat u er intern over.',
    )
  })

  test('meets them after that and before a workshop, where there is money for both', () => {
    expect(advise({ ...informing, budget: 8000 }).lines.map(({ audience }) => audience)).toEqual([
      'staffAndLeaders',
      'residentsWithStaff',
      'staff',
    ])
  })

  test('meets them rather than practising among colleagues, where the money is for one of the two', () => {
    const draft: Draft = { ...informing, budget: 4200 }
    expect(seen(draft)).toEqual(['staffAndLeaders 1 × 15', 'residentsWithStaff 1 × 24'])
    expect(advise(draft).lines).toHaveLength(2)
    expect(advise({ ...draft, budget: 3900 }).lines.map(({ audience }) => audience)).toEqual([
      'staffAndLeaders',
      'staff',
    ])
  })

  test('reads that residents come later and what that costs, where the money is for one dialogue', () => {
    for (const draft of [
      { ...informing, budget: 2100 },
      { ...informing, budget: 3900 },
    ] as Draft[]) {
      expect(seen(draft)).toEqual(['staffAndLeaders 1 × 15'])
      const said = saidOf(draft, 'consequence:residentsLater')
      expect(said).toContain('Eerst praat u binnen uw organisatie over wat u bewoners kunt beloven.')
      expect(said).toContain('Zij komen dus later aan tafel')
      expect(said).toContain('Een dialoog met ongeveer 24 mensen kost dan nog ongeveer € 2.100 zonder btw.')
      expect(idsOf(draft)).not.toContain('consequence:residentsAbsent')
    }
    expect(idsOf({ ...informing, budget: 8000 })).not.toContain('consequence:residentsLater')
  })
})
