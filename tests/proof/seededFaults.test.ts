import { beforeAll, describe, expect, test } from 'vitest'
import { coursesFor, theSearch, type Search } from '../../src/rules/compose.ts'
import { theRules, type Rules } from '../../src/rules/evaluate.ts'
import { limits, type Limits } from '../../src/rules/limits.ts'
import { warnings } from '../../src/rules/notices.ts'
import { askOf } from '../../src/rules/situation.ts'
import { loadQuestions, loadReasons } from '../../src/texts/load.ts'
import { apartProperties, proveApart, type ApartProperty } from './apart.ts'
import { proveAppearing } from './appearing.ts'
import { compareWithAllMixes } from './bestMix.ts'
import type { Finding } from './finding.ts'
import { hygieneProperties, proveHygiene } from './hygiene.ts'
import { proveLadders } from './ladders.ts'
import { compareWithLoops } from './loops.ts'
import { proveRefusals } from './monotone.ts'
import { provePlans, violatedBy, type PlanProperty } from './plans.ts'
import { provePromise } from './promise.ts'
import { reach } from './reach.ts'
import { replay, type Words } from './replay.ts'
import { roomSide, type RoomSide } from './rooms.ts'
import { questionnaireFormula } from './sat.ts'
import { shapesOf } from './shapes.ts'
import { fitOrder, type Only } from './space.ts'
import { deciderOf, theSystem, type System } from './system.ts'
import { inWords } from './words.ts'

/** A prover that never finds anything proves nothing: each of these faults must be caught by the same code. */

const withRule = (table: keyof Rules, id: string, row: object): Rules => ({
  ...theRules,
  [table]: { ...theRules[table], [id]: row },
})
const without = (table: keyof Rules, gone: (id: string) => boolean): Rules => ({
  ...theRules,
  [table]: Object.fromEntries(Object.entries<object>(theRules[table]).filter(([id]) => !gone(id))),
})
const abouts = (findings: readonly Finding[], property: string) =>
  findings.filter((one) => one.property === property).map(({ about }) => about)

/** A questionnaire with few answers, so that a fault shows at once. */
const few: Only = {
  ...Object.fromEntries(fitOrder.flat().map((id) => [id, [undefined]])),
  areaBound: ['one'],
  tension: ['none', 'open'],
  goals: [['awareness'], ['awareness', 'skill'], ['relation']],
  participants: [['frontline'], ['board', 'residents']],
  attitude: ['curious', 'sceptical', 'trainingTired'],
  liveCase: ['yes', 'no'],
  sponsor: ['boardActive', 'managerActive'],
  approachKnown: ['yes', 'no'],
  mandate: ['inform'],
  trust: ['low', 'reasonable'],
  sector: ['municipality'],
  urgency: ['exploring', 'now'],
}

let room: RoomSide
beforeAll(() => {
  room = roomSide(theRules, theSystem.offering)
})

function plansOf(changed: Partial<System>) {
  const system = { ...theSystem, ...changed }
  const reached = reach(system.rules, { only: few })
  return { system, ...provePlans(system, reached, shapesOf(reached), room.outcomes) }
}

/** The answers that show a fault in the plans, confirmed on the whole machinery. */
function shown(changed: Partial<System>, property: PlanProperty): string[] {
  const { system, findings } = plansOf(changed)
  const found = findings.find((one) => one.property === property)
  if (found?.answers === undefined) return []
  expect(violatedBy(deciderOf(system)(found.answers), system)).toContain(property)
  return inWords(found.answers)
}

/** What is caught of a fault where staff and residents meet apart. */
const whereApart = (ask: typeof askOf) => {
  const system = { ...theSystem, ask }
  return proveApart(system, 300).findings.map(({ property, answers = expect.unreachable() }) => {
    // The answers that are shown are answers for which it really goes wrong.
    expect(apartProperties[property as ApartProperty](deciderOf(system)(answers), system)).toBe(false)
    return property
  })
}
const circles =
  (count: (right: number) => number): typeof askOf =>
  (said, given, ...rest) =>
    askOf(said, { ...given, circles: count(given.circles) }, ...rest)
const meetingLate: typeof askOf = (said, ...rest) => askOf({ ...said, publicsFirst: false }, ...rest)

test('without a fault nothing is found', () => {
  expect(plansOf({}).findings).toEqual([])
  expect(proveHygiene(theRules)).toEqual([])
  expect(proveRefusals(theSystem)).toEqual([])
  expect(provePromise(warnings).findings).toEqual([])
  expect(proveApart(theSystem, 300).findings).toEqual([])
})

describe('a fault in the rules', () => {
  test('a rule that can never hold', () => {
    const dead = { when: { earlier: { any: ['nothing'] }, earlierEffect: ['worked'] }, fit: { workshop: 1 } }
    const found = proveHygiene(withRule('evidence', 'new.dead', dead))
    expect(abouts(found, hygieneProperties.dead)).toEqual(['new.dead'])
  })

  test('a rule that always holds', () => {
    const always = { when: { areaBound: ['one', 'several', 'no'] }, fit: { workshop: 1 } }
    const found = proveHygiene(withRule('evidence', 'new.always', always))
    expect(abouts(found, hygieneProperties.always)).toEqual(['new.always'])
  })

  test('a rule that stands there twice, in other words', () => {
    const twice = { when: { mandate: { from: 'advise', to: 'advise' } }, fit: { dialogue: 1 } }
    const found = proveHygiene(withRule('evidence', 'new.twice', twice))
    expect(abouts(found, hygieneProperties.duplicate)).toEqual(['mandate.advise en new.twice'])
  })

  test('a contra-indication that shuts out nothing of its own', () => {
    const redundant = { when: { tension: ['open'], sector: ['police'] }, excludes: ['workshop'] }
    const found = proveHygiene(withRule('contraindications', 'new.redundant', redundant))
    expect(abouts(found, hygieneProperties.redundant)).toEqual(['new.redundant'])
  })

  test('a lecture may stand alone for a goal of behaviour', () => {
    const rules = without('callings', (id) => id.startsWith('manner.lecture'))
    const answers = shown({ rules }, 'een lezing staat niet alleen bij een doel van gedrag of cultuur')
    expect(answers.join('\n')).toContain('Wat moet er over een jaar anders zijn?: Mensen zien waarom')
  })

  test('nobody listens first in a conflict', () => {
    const rules = without('callings', (id) => id.startsWith('manner.neutral'))
    const property = 'in een conflict is er eerst één kleine dialoog met een neutrale leiding'
    expect(shown({ rules }, property).join('\n')).toContain('Zijn er spanningen in de buurt?')
  })

  test('more is promised than was mandated', () => {
    const silent = Object.fromEntries(Object.entries(warnings).filter(([id]) => id !== 'promise.consult'))
    const [found] = provePromise(silent).findings
    expect(inWords(found?.answers ?? {}).join('\n')).toContain('Raadplegen')
  })

  test('a contra-indication that comes with more months', () => {
    const long = { when: { duration: ['over12'] }, excludes: ['actionLearning', 'workshop', 'dialogue'] }
    const [found] = proveRefusals({ ...theSystem, rules: withRule('contraindications', 'new.long', long) })
    expect(found?.about).toContain('new.long')
    expect(found?.answers).toBeDefined()
  })

  test('points that the merging cannot hold', () => {
    const many = Object.fromEntries(
      Array.from({ length: 20 }, (_, at) => [
        `new.${at}`,
        { when: { areaBound: ['one'] }, fit: { workshop: 5 } },
      ]),
    )
    expect(() => reach({ ...theRules, evidence: many }, { only: few })).toThrow(RangeError)
  })
})

describe('a fault in the composition', () => {
  test('what is shut out takes part all the same', () => {
    const open = { lecture: false, dialogue: false, workshop: false, actionLearning: false }
    const ask: typeof askOf = (said, ...rest) => askOf({ ...said, excluded: open }, ...rest)
    const property = 'een werkvorm met een contra-indicatie staat niet in het programma'
    expect(shown({ ask }, property)).not.toEqual([])
  })

  test('a format leads that nothing speaks for', () => {
    const fits = { lecture: true, dialogue: true, workshop: true, actionLearning: true }
    const search: Search = { ...theSearch, courses: (ask) => coursesFor({ ...ask, fits }) }
    // A lecture for the many is asked for without points of its own.
    expect(shown({ search }, 'de werkvorm die leidt heeft punten vóór zich')).not.toEqual([])
  })

  test('the search takes the worst course first', () => {
    const search: Search = { ...theSearch, courses: (ask) => [...coursesFor(ask)].toReversed() }
    expect(compareWithAllMixes(search, theSystem.offering, 40).differences).not.toEqual([])
  })
})

describe('a fault where staff and residents meet apart', () => {
  const seats =
    'een grote staf die eerst zelf praat heeft zoveel kringen dat iedereen een plaats heeft, of zoveel als een reeks lang is'

  test('a large staff has one circle, as a small one', () => {
    expect(whereApart(circles(() => 1))).toContain(seats)
  })

  test('a large staff has a circle too few', () => {
    expect(whereApart(circles((right) => Math.max(1, right - 1)))).toContain(seats)
  })

  test('whoever hears residents first, or begins, talks in five circles all the same', () => {
    expect(whereApart(circles(() => 5))).toEqual(
      expect.arrayContaining([
        seats,
        'wie bewoners eerst hoort, of wie nog niemand achter zich heeft, praat intern in één kring',
      ]),
    )
  })

  test('who has to talk in the house first practises among colleagues before meeting the residents', () => {
    expect(whereApart(meetingLate)).toEqual([
      'wie eerst intern moet praten, ontmoet de bewoners die meedoen voordat er iets anders bij komt',
    ])
  })
})

describe('a fault in a limit', () => {
  const first = [{ gathering: 'upTo24', neutral: false }] as const
  const caught = (changed: Partial<Limits>) =>
    new Set(
      proveLadders({ ...limits, ...changed }, theSystem.offering, first).findings.map(
        ({ property }) => property,
      ),
    )

  test('forbids with more months what it allowed with fewer', () => {
    const found = caught({
      months: (mix, ask, offering) =>
        limits.months(mix, ask, offering) && !(ask.room.months === 12 && mix.workshop > 0),
    })
    expect(found).toContain('meer tijd of geld maakt geen enkele samenstelling onmogelijk')
  })

  test('forbids a few meetings and allows more', () => {
    const found = caught({
      coreMeetings: (mix, ask) => mix.actionLearning !== 5 && limits.coreMeetings(mix, ask),
    })
    expect(found).toContain('wat een kleine samenstelling tegenhoudt, houdt een grotere ook tegen')
  })

  test('forbids a dialogue for a smaller group and allows the whole', () => {
    const forbidding: Limits = {
      ...limits,
      months: (mix, ask, offering) => limits.months(mix, ask, offering) && !mix.smaller,
    }
    const found = proveLadders(forbidding, theSystem.offering, [{ gathering: 'upTo40', neutral: false }])
    expect(found.findings.map(({ property }) => property)).toContain(
      'wat een kleine samenstelling tegenhoudt, houdt een grotere ook tegen',
    )
  })

  test('reads two sorts of room', () => {
    const found = caught({
      months: (mix, ask, offering) => limits.months(mix, ask, offering) || ask.room.budget > 100_000,
    })
    expect(found).toContain('elke grens leest één soort ruimte')
  })

  test('never lets go, whatever there is', () => {
    const found = caught({ residentHours: ({ dialogue }) => dialogue < 3 })
    expect(found).toContain('de hoogste klasse van een ladder houdt niets tegen')
  })
})

describe('a fault in words and things', () => {
  test('a reason without words', async () => {
    const nl = { questions: await loadQuestions('nl'), reasons: await loadReasons('nl') }
    const en = { questions: await loadQuestions('en'), reasons: await loadReasons('en') }
    const rules = { ...en.reasons.rules, 'people.frontline': '' }
    const words: Words = { nl, en: { ...en, reasons: { ...en.reasons, rules } } }
    const { findings } = replay(60, words)
    expect(findings.map(({ property }) => property)).toEqual([
      'elke reden heeft woorden (en): rule:people.frontline',
    ])
    expect(findings[0]?.answers).toBeDefined()
  })

  test('a theme that no advice can hold', () => {
    const found = proveAppearing(new Map(), questionnaireFormula(), ['theme:youth', 'theme:space'], 40)
    expect(found.map(({ about }) => about)).toEqual(['theme:space komt nooit voor'])
  })
})

test('the merging is held against plain loops', () => {
  const { drafts, states, differences } = compareWithLoops(theRules, 4, 60, 3)
  expect(drafts).toBeGreaterThan(50)
  expect(states).toBeGreaterThan(5)
  expect(differences).toEqual([])
})
