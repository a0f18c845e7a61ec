import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Draft } from '../../src/questionnaire/types.ts'
import { capacitiesOf } from '../../src/rules/capacities.ts'
import { contraindications } from '../../src/rules/contraindications.ts'
import { brokenBy } from '../../src/rules/checkOffering.ts'
import { decide } from '../../src/rules/decide.ts'
import { evaluate } from '../../src/rules/evaluate.ts'
import { evidence } from '../../src/rules/evidence.ts'
import { blocks, formats } from '../../src/rules/formats.ts'
import type { Recommendation } from '../../src/rules/recommendation.ts'
import { recommend } from '../../src/rules/recommend.ts'
import { sourcesIn } from '../../src/rules/sources.ts'
import { turnoutOf } from '../../src/rules/turnout.ts'
import { arbitraryDraft, arbitraryFinishedDraft } from '../arbitraryDraft.ts'
import { advise, example, judged, usualOffering } from './cases.ts'

const runs = { numRuns: 400 }
const heart = ({ lead, fit }: Recommendation) => (lead === null ? -Infinity : fit[lead].value)
const formatsIn = ({ lines }: Recommendation) => new Set(lines.flatMap(({ format }) => format ?? []))

/** In how many meetings residents talk, how many have a seat there, and in how many meetings of sets some of them learn. */
function residentsIn(draft: Draft): { meetings: number; seats: number; inSets: number } {
  const { lines } = advise(draft)
  const decision = decide(draft, usualOffering)
  const { residents, coreResidents } = decision.situation.numbers
  if (residents === 0) return { meetings: 0, seats: 0, inSets: 0 }
  const talks = lines.filter(
    ({ block, audience }) =>
      (block === 'dialogue' || block === 'combinedMeeting') &&
      ['together', 'residents', 'residentsWithStaff', 'withResidents'].includes(audience),
  )
  const learning = lines.find(({ block }) => block === 'actionLearning')
  return {
    meetings: talks.reduce((sum, { sessions }) => sum + sessions.value, 0),
    seats: residents - turnoutOf(decision, talks).absent.residents,
    inSets: learning !== undefined && coreResidents > 0 ? learning.sessions.value * learning.groups.value : 0,
  }
}

describe('whatever is answered', () => {
  test('there is an outcome, and each format is either advised or refused with a reason', () => {
    fc.assert(
      fc.property(arbitraryDraft, (draft) => {
        const advice = advise(draft)
        const named = new Set([...formatsIn(advice), ...advice.rejected.map(({ format }) => format)])
        // One evening that combines a talk with dialogue holds a lecture too.
        if (advice.lines.some(({ block }) => block === 'combinedMeeting')) named.add('lecture')
        expect([...named].toSorted()).toEqual([...formats].toSorted())
        for (const { because } of advice.rejected) expect(because.length).toBeGreaterThan(0)
        expect(advice.kind === 'advice').toBe(advice.lead !== null)
        if (advice.kind === 'notYet') expect(advice.outcome).not.toBeNull()
      }),
      runs,
    )
  })

  test('the price never exceeds the budget, whatever the tariffs', () => {
    fc.assert(
      fc.property(arbitraryFinishedDraft, fc.integer({ min: 100, max: 4000 }), (draft, rate) => {
        const dayRate = Object.fromEntries(
          blocks.map((block) => [block, rate]),
        ) as typeof usualOffering.dayRate
        const offering = { ...usualOffering, dayRate }
        const { budget } = capacitiesOf(evaluate(draft))
        expect(recommend(draft, offering).price.exclVat.value).toBeLessThanOrEqual(budget)
      }),
      runs,
    )
  })

  test('a contra-indicated format is never in the programme', () => {
    fc.assert(
      fc.property(arbitraryFinishedDraft, (draft) => {
        const { excludedBy } = evaluate(draft)
        const taken = advise(draft).lines.map(({ block }) => block)
        for (const format of formats) if (excludedBy[format].length > 0) expect(taken).not.toContain(format)
      }),
      runs,
    )
  })

  test('the lead has reasons for it', () => {
    fc.assert(
      fc.property(arbitraryFinishedDraft, (draft) => {
        const advice = advise(draft)
        if (advice.lead !== null) expect(advice.fit[advice.lead].value).toBeGreaterThan(0)
      }),
      runs,
    )
  })

  test('a lecture is never alone where behaviour or culture has to change', () => {
    const lasting = ['relation', 'skill', 'practice', 'culture']
    fc.assert(
      fc.property(arbitraryFinishedDraft, (draft) => {
        if (!evaluate(draft).walk.answers.goals?.some((goal) => lasting.includes(goal))) return
        const found = formatsIn(advise(draft))
        expect([...found]).not.toEqual(['lecture'])
      }),
      runs,
    )
  })

  test('more budget never takes the advice away, nor makes its heart fit less', () => {
    fc.assert(
      fc.property(
        arbitraryFinishedDraft,
        fc.integer({ min: 0, max: 40_000 }),
        fc.integer({ min: 1, max: 40_000 }),
        (draft, budget, more) => {
          const less = advise({ ...draft, budget, budgetVat: 'excl' })
          const richer = advise({ ...draft, budget: budget + more, budgetVat: 'excl' })
          expect(heart(richer)).toBeGreaterThanOrEqual(heart(less))
        },
      ),
      runs,
    )
  })

  test('more budget never takes a meeting or a seat from residents, but where they learn in sets instead', () => {
    fc.assert(
      fc.property(
        arbitraryFinishedDraft,
        fc.integer({ min: 1000, max: 40_000 }),
        fc.integer({ min: 1, max: 20_000 }),
        (drawn, budget, more) => {
          const draft: Draft = { ...drawn, participants: ['frontline', 'residents'] }
          const less = residentsIn({ ...draft, budget, budgetVat: 'excl' })
          const richer = residentsIn({ ...draft, budget: budget + more, budgetVat: 'excl' })
          if (richer.inSets > less.inSets) {
            expect(richer.meetings + richer.inSets).toBeGreaterThanOrEqual(less.meetings + less.inSets)
            return
          }
          // A set may meet once less, so that a whole dialogue fits beside it; it never goes.
          expect(richer.inSets > 0).toBe(less.inSets > 0)
          expect(richer.meetings).toBeGreaterThanOrEqual(less.meetings)
          expect(richer.seats).toBeGreaterThanOrEqual(less.seats)
        },
      ),
      { numRuns: 600 },
    )
  })

  test('residents are promised nothing above the mandate without a warning, nor less without a word', () => {
    const steps = ['inform', 'consult', 'advise', 'coproduce', 'codecide']
    fc.assert(
      fc.property(arbitraryFinishedDraft, (draft) => {
        const { answers } = evaluate(draft).walk
        if (answers.mandate === undefined || answers.ambition === undefined) return
        const gap = steps.indexOf(answers.ambition) > steps.indexOf(answers.mandate)
        const { warnings } = advise(draft)
        expect(warnings.some(({ id }) => id.startsWith('warning:promise.'))).toBe(gap)
        const room = steps.indexOf(answers.ambition) < steps.indexOf(answers.mandate)
        const told = warnings.filter(({ id }) => id.startsWith('warning:influence.'))
        expect(told.map(({ because }) => because.toSorted())).toEqual(
          room ? [['answer:ambition', 'answer:mandate']] : [],
        )
      }),
      runs,
    )
  })

  test('groups, meetings and minutes make sense to whoever is invited', () => {
    fc.assert(
      fc.property(arbitraryFinishedDraft, (draft) => {
        for (const { block, people, groups, sessions, minutes, asked } of advise(draft).lines) {
          for (const { value } of [people, groups, sessions]) {
            expect(Number.isInteger(value)).toBe(true)
            expect(value).toBeGreaterThan(0)
          }
          expect(minutes.value % 15).toBe(0)
          expect(sessions.value).toBeLessThanOrEqual(asked.value)
          if (block === 'lecture') expect(people.value).toBeLessThanOrEqual(300)
          if (block === 'dialogue') expect(people.value).toBeLessThanOrEqual(80)
          if (block === 'combinedMeeting') expect(people.value).toBeLessThanOrEqual(40)
          if (block === 'workshop') expect(people.value * groups.value).toBeLessThanOrEqual(40)
          if (block === 'actionLearning') expect(people.value).toBeLessThanOrEqual(8)
        }
      }),
      runs,
    )
  })

  test('nobody is asked for more time than they have, and it takes no longer than it may', () => {
    fc.assert(
      fc.property(arbitraryFinishedDraft, (draft) => {
        const broken = brokenBy(draft, usualOffering)
        expect(broken).toEqual([])
      }),
      runs,
    )
  })

  test('more time never takes the advice away, nor makes its heart fit less', () => {
    fc.assert(
      fc.property(
        arbitraryFinishedDraft,
        fc.integer({ min: 1, max: 24 }),
        fc.integer({ min: 1, max: 24 }),
        (draft, duration, more) => {
          const short = advise({ ...draft, duration })
          const long = advise({ ...draft, duration: duration + more })
          expect(heart(long)).toBeGreaterThanOrEqual(heart(short))
        },
      ),
      runs,
    )
  })

  test('the calendar runs forward and the parts add up', () => {
    fc.assert(
      fc.property(arbitraryFinishedDraft, (draft) => {
        const { lines, price, days } = advise(draft)
        for (const { weeks } of lines) expect(weeks.to).toBeGreaterThan(weeks.from)
        expect(lines.reduce((sum, line) => sum + line.price.value, 0)).toBeCloseTo(price.exclVat.value, 6)
        expect(lines.reduce((sum, line) => sum + line.days.value, 0)).toBeCloseTo(days.value, 6)
      }),
      runs,
    )
  })
})

describe('some who ask', () => {
  const base: Draft = example('c4-care-with-clients')

  test('who knows the problem and the way needs no programme', () => {
    const advice = advise({ ...base, problemKnown: 'clear', approachKnown: 'yes' })
    expect(advice).toMatchObject({ kind: 'noneNeeded', lead: null, lines: [] })
    expect(advice.rejected.every(({ stage }) => stage === 'notNeeded')).toBe(true)
  })

  test('who knows both but lacks the skill gets one workshop at most', () => {
    const advice = advise({ ...base, goals: ['skill'], problemKnown: 'clear', approachKnown: 'yes' })
    expect(advice.lines.map(({ block, sessions }) => `${block} ${sessions.value}`)).toEqual(['workshop 1'])
  })

  test('who knows problem and way, and lacks a skill with too many for one workshop, begins with a first group', () => {
    const advice = advise({
      ...base,
      goals: ['skill'],
      problemKnown: 'clear',
      approachKnown: 'yes',
      staff: 85,
      core: 'no',
    })
    expect(advice.lines.map(({ block, audience, people }) => `${block} ${audience} ${people.value}`)).toEqual(
      ['workshop firstGroup 16'],
    )
  })

  test('of two thousand with an hour and a half, most listen and a few talk', () => {
    const { lines } = advise(judged('u07-provincie-tweeduizend'))
    expect(lines.map(({ block, sessions }) => `${block} ${sessions.value}`)).toEqual([
      'lecture 7',
      'dialogue 1',
    ])
  })

  test('in an open conflict people are listened to first', () => {
    const advice = advise({ ...base, tension: 'open', budget: 10_000 })
    expect(advice.lines.map(({ block }) => block)).toEqual(['mandateTalk', 'listeningTalks', 'dialogue'])
    expect(advice.lines.find(({ block }) => block === 'dialogue')?.people.value).toBeLessThanOrEqual(16)
    expect(advice.rejected.map(({ format }) => format)).toEqual(
      expect.arrayContaining(['lecture', 'actionLearning']),
    )
  })

  test('in an open conflict without money for it, it is not yet time, and what can be done first is said', () => {
    const advice = advise({ ...base, tension: 'open', budget: 3600 })
    expect(advice).toMatchObject({ kind: 'notYet', outcome: 'listenFirst' })
    expect(advice.lines.map(({ block }) => block)).toEqual(['mandateTalk', 'listeningTalks'])
  })

  test('with almost no money it is not yet time', () => {
    expect(advise({ ...base, budget: 500 })).toMatchObject({ kind: 'notYet', outcome: 'tooLittleRoom' })
  })

  test('a budget with btw counts as what it is', () => {
    const excl = advise({ ...base, budget: 21_350, budgetVat: 'excl' })
    const incl = advise({ ...base, budget: 21_350, budgetVat: 'incl' })
    expect(excl.price.exclVat.value).toBe(21_350)
    expect(incl.price.inclVat.value).toBeLessThanOrEqual(21_350)
  })

  test('a traject that is too dear for all of it gets fewer meetings', () => {
    const advice = advise({ ...base, budget: 14_000 })
    const line = advice.lines.find(({ block }) => block === 'actionLearning')
    expect(line?.sessions.value).toBe(5)
    expect(line?.sessions.because).toContain('limit:budget')
  })

  test('with three hours instead of a little less there is still a workshop, by the core group', () => {
    const few: Draft = {
      ...base,
      goals: ['skill'],
      liveCase: 'no',
      staff: 3,
      core: 'yes',
      corePeople: 8,
      longestSession: 4,
    }
    for (const staffHours of [2.75, 3, 3.75, 4]) {
      const [workshop] = advise({ ...few, staffHours }).lines.filter(({ block }) => block === 'workshop')
      expect(workshop, `${staffHours} hours`).toMatchObject({ audience: 'core' })
    }
  })

  test('who picks an estimate sees what it was reckoned as', () => {
    const { assumptions } = advise({ ...base, budget: 'upTo50000' })
    expect(assumptions.map(({ id }) => id)).toContain('reckoned:budget')
  })
})

test('every rule names its source and the day it was weighed', () => {
  for (const row of [...Object.values(evidence), ...Object.values(contraindications)]) {
    expect(sourcesIn(row.source)).not.toEqual([])
    expect(row.since).toMatch(/^\d{4}-\d\d-\d\d$/)
  }
})

test('every rule of fit speaks in some sitting', () => {
  const heard = new Set<string>()
  fc.assert(
    fc.property(arbitraryFinishedDraft, (draft) => {
      for (const id of evaluate(draft).evidence) heard.add(id)
    }),
    { numRuns: 3000, seed: 1 },
  )
  expect(Object.keys(evidence).filter((id) => !heard.has(id))).toEqual([])
})
