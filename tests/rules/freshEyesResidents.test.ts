import { describe, expect, test } from 'vitest'
import type { Draft } from '../../src/questionnaire/types.ts'
import { walk } from '../../src/questionnaire/walk.ts'
import { askedTimeOf } from '../../src/rules/askedTime.ts'
import { explain } from '../../src/rules/explain.ts'
import { levers } from '../../src/rules/levers.ts'
import { residentsSit } from '../../src/rules/presence.ts'
import { loadAdvice, loadQuestions, loadReasons } from '../../src/texts/load.ts'
import { inTheirWords } from '../../src/texts/sayNames.ts'
import { sayNotice } from '../../src/texts/sayReasons.ts'
import { advise, usualOffering } from './cases.ts'

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
const idsOf = (draft: Draft) => advise(draft).warnings.map(({ id }) => id)
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
    expect(seen(ample)).toContain('dialogue together 29')
    expect(idsOf(ample)).not.toContain('consequence:notReached')
  })
})

describe('what the advice to that association hangs on', () => {
  test('is never how many there are, what was tried before or whether there is tension, for tenants to take part', () => {
    for (const draft of [
      association,
      { ...association, residents: 80 },
      { ...association, staff: 17 },
    ] as Draft[])
      for (const { changes, before, after } of explain(draft, usualOffering).wouldChange)
        if (changes.some(({ question }) => ['staff', 'residents', 'earlier', 'tension'].includes(question)))
          expect(after.takesPart.residents ?? true).toBe(before.takesPart.residents)
  })

  test('is proposed to be changed only where somebody can do something about it', () => {
    for (const { changes } of explain(association, usualOffering).proposals)
      for (const { question } of changes) expect(Object.keys(levers)).toContain(question)
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

  test('reads no advice on how tenants can talk safely as long as none of them talks', () => {
    expect(idsOf({ ...mandated, budget: 5500 })).not.toContain('warning:care.safety')
    expect(idsOf({ ...mandated, budget: 7000 })).toContain('warning:care.safety')
    // One by one they talk too, also where there is no money for more.
    const onlyListened: Draft = { ...mandated, tension: 'open', budget: 5000 }
    expect(seen(onlyListened)).not.toContain('dialogue together 16')
    expect(seen(onlyListened)).toContain('listeningTalks residents 1')
    expect(idsOf(onlyListened)).toContain('warning:care.safety')
  })

  test('reads that it wants tenants to take part, not that they do, where none of them sits', () => {
    const { rejected } = advise({ ...mandated, budget: 5500 })
    expect(rejected.find(({ format }) => format === 'lecture')?.because).toContain('rule:people.residents')
    expect(plain.reasons.rules['people.residents']).toMatch(/^U wilt dat bewoners meedoen\./)
  })

  test('hears in an open conflict whom we listen to first', () => {
    expect(plain.reasons.rules['support.listenConflict']).toContain('luisteren we eerst naar bewoners')
  })

  test('never says so where nothing has to be settled first', () => {
    for (const residents of [40, 59, 60, 80, 90])
      for (const budget of [3000, 4500, 6000, 8000])
        expect(saidOf({ ...association, residents, budget }, 'consequence:residentsLater')).toBe('')
  })
})

/** A municipality of three hundred that wants to learn what its work does in town, with a dozen residents who can come. */
const town: Draft = {
  ...association,
  sector: 'municipality',
  sponsor: 'boardActive',
  goals: ['culture', 'relation'],
  participants: ['frontline', 'residents'],
  staff: 300,
  staffHours: 4,
  residents: 12,
  residentHours: 4,
  core: 'no',
  liveCase: 'no',
  tension: 'none',
  trust: 'reasonable',
  mandate: 'advise',
  ambition: 'advise',
  earlier: ['nothing'],
  earlierEffect: undefined,
  longestSession: 'unknown',
  considerations: undefined,
  budget: 25_000,
  budgetVat: 'excl',
  duration: 12,
}

const dialogues = (draft: Draft) => advise(draft).lines.filter(({ block }) => block === 'dialogue')
const held = (draft: Draft) =>
  dialogues(draft).map(({ audience, sessions, people }) => `${audience} ${sessions.value} × ${people.value}`)

describe('three hundred employees and a dozen residents', () => {
  test('meet in the first of the dialogues, and the other colleagues go on with what they heard', () => {
    expect(held(town)).toEqual(['withResidents 1 × 40', 'staff 5 × 40'])
    const [together = expect.unreachable(), others = expect.unreachable()] = dialogues(town)
    expect(together.weeks.to).toBeLessThanOrEqual(others.weeks.from)
    expect(idsOf(town)).not.toContain('consequence:residentsAbsent')
    // It costs what the six would have cost among colleagues.
    const without = dialogues({ ...town, participants: ['frontline'] })
    const daysOf = (lines: typeof without) => lines.reduce((sum, { days }) => sum + days.value, 0)
    expect(daysOf([together, others])).toBe(daysOf(without))
    expect(saidOf(town, 'consequence:residentsFew')).toContain('geef bewoners de eerste beurt')
  })

  test('meet in the only one there is money for', () => {
    expect(held({ ...town, budget: 6700 })).toEqual(['together 1 × 40'])
  })

  test('give each employee one dialogue, and each resident too', () => {
    const times = askedTimeOf(advise(town).lines, { staffHours: 4 })
    const meetings = (giver: string) => times.find((time) => time.giver === giver)?.meetings
    expect(meetings('residents')).toBe(1)
    const talks = advise(town).lines.filter(({ audience }) => audience === 'staff' || audience === 'everyone')
    expect(meetings('staff')).toBe(talks.length)
  })

  test('read why three residents have no place among so many, and how many would have', () => {
    const few: Draft = { ...town, residents: 3 }
    expect(held(few)).toEqual(['staff 6 × 40'])
    expect(saidOf(few, 'consequence:residentsTooFew')).toBe(
      'U noemde minder dan 4 bewoners. Tussen zo veel medewerkers krijgen zij geen plek die voor hen werkt. Vindt u er 4 of meer, dan zijn zij bij één van de dialogen.',
    )
    expect(held({ ...town, residents: 4 })[0]).toBe('withResidents 1 × 40')
  })

  test('sit in each of the dialogues as soon as there are enough of them', () => {
    expect(held({ ...town, residents: 24 })).toEqual(['together 6 × 40'])
  })
})
