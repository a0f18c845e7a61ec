import { describe, expect, test } from 'vitest'
import type { Draft } from '../../src/questionnaire/types.ts'
import { walk } from '../../src/questionnaire/walk.ts'
import { residentsSit } from '../../src/rules/presence.ts'
import { loadAdvice, loadQuestions, loadReasons } from '../../src/texts/load.ts'
import { inTheirWords } from '../../src/texts/sayNames.ts'
import { sayNotice } from '../../src/texts/sayReasons.ts'
import { advise } from './cases.ts'

/** What an adviser remarked who tried clients that want residents to have more say, about whether residents take part. */

const language = 'nl'
const questions = await loadQuestions(language)
const plain = { language, reasons: await loadReasons(language), ...(await loadAdvice(language)) } as const
const saidOf = (draft: Draft, id: string) => {
  const { answers } = walk(draft)
  const notice = advise(draft).warnings.find((one) => one.id === id)
  return notice === undefined
    ? ''
    : sayNotice(notice, { ...inTheirWords(plain, answers), questions, answers }).replaceAll('\u00A0', ' ')
}
const seen = (draft: Draft) =>
  advise(draft).lines.map(({ block, audience, people }) => `${block} ${audience} ${people.value}`)

/** A housing association that wants tenants to have more say, and does not know yet how much it may promise. */
const association: Draft = {
  sector: 'housing',
  sponsor: 'coalition',
  goals: ['skill', 'culture'],
  problemKnown: 'clear',
  approachKnown: 'no',
  whoSteers: 'unknown',
  themes: 'unknown',
  urgency: 'unknown',
  liveCase: 'yes',
  participants: ['frontline', 'residents', 'partners'],
  attitude: 'divided',
  staff: 25,
  staffHours: 6,
  residents: 60,
  residentHours: 3,
  core: 'yes',
  corePeople: 12,
  coreResidents: 5,
  coreMeetings: 6,
  considerations: ['mobility', 'safety'],
  longestSession: 2,
  areaBound: 'several',
  tension: 'simmering',
  trust: 'low',
  reachable: 'activeGroup',
  mandate: 'unknown',
  ambition: 'codecide',
  earlier: ['project'],
  earlierEffect: 'backfired',
  cooperation: 'none',
  lessonsReceiver: 'notYet',
  budget: 6000,
  budgetVat: 'incl',
  duration: 4,
}

describe('an association that does not know yet what it may promise tenants', () => {
  test('has tenants at the table, however many they are and however large its staff is', () => {
    for (const residents of [8, 24, 25, 40, 41, 50, 55, 56, 59, 60, 61, 70, 80, 81, 100, 150])
      for (const staff of [5, 12, 17, 20, 24, 25, 30, 40, 41, 80])
        expect(residentsSit(advise({ ...association, residents, staff }).lines)).toBe(true)
  })

  test('has no fewer of them there in an open conflict than without', () => {
    expect(seen(association)).toContain('combinedMeeting together 40')
    expect(seen({ ...association, tension: 'open' })).toContain('dialogue together 16')
  })

  test('gives everybody a seat in a series, where there is money for that', () => {
    const ample: Draft = { ...association, sponsor: 'managerActive', budget: 60_000, duration: 12 }
    expect(seen(ample)).toContain('dialogue together 40')
    expect(advise(ample).warnings.map(({ id }) => id)).not.toContain('consequence:notReached')
  })
})

/** The same association once it knows: it wants tenants to decide with it, and may promise to take their advice. */
const mandated: Draft = { ...association, mandate: 'advise' }

describe('an association that may promise less than it wants', () => {
  test('talks in the house first, and then with tenants before anything else joins', () => {
    expect(seen({ ...mandated, budget: 7000 })).toEqual([
      'mandateTalk parties 2',
      'dialogue staffAndLeaders 24',
      'dialogue residentsWithStaff 24',
    ])
  })

  test('reads that it is the promise that comes first, and what the talk with tenants costs, where the money is for one', () => {
    const draft: Draft = { ...mandated, budget: 5500 }
    expect(residentsSit(advise(draft).lines)).toBe(false)
    const said = saidOf(draft, 'consequence:residentsLater')
    expect(said).toContain('Eerst praat u binnen uw organisatie over wat u bewoners kunt beloven.')
    expect(said).toContain('kost dan nog ongeveer € 2.100 zonder btw.')
  })

  test('never says so where nothing has to be settled first', () => {
    for (const residents of [40, 59, 60, 80, 90])
      for (const budget of [3000, 4500, 6000, 8000])
        expect(saidOf({ ...association, residents, budget }, 'consequence:residentsLater')).toBe('')
  })
})
