import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyDraft, randomFrom } from '../../src/questionnaire/drawnDraft.ts'
import { UNKNOWN } from '../../src/questionnaire/kinds.ts'
import { leaveOpen } from '../../src/questionnaire/leaveOpen.ts'
import type { Draft, QuestionId } from '../../src/questionnaire/types.ts'
import { itemOf, questionIds, unanswered, walk } from '../../src/questionnaire/walk.ts'
import { boundsOf } from '../../src/rules/bounds.ts'
import { decide, type Decision } from '../../src/rules/decide.ts'
import { leastPoints } from '../../src/rules/evaluate.ts'
import { evidence } from '../../src/rules/evidence.ts'
import { firmnessOf } from '../../src/rules/firmness.ts'
import { formats, type Format } from '../../src/rules/formats.ts'
import { linesOf } from '../../src/rules/lines.ts'
import { outlookOf, settledIn } from '../../src/rules/nextQuestion.ts'
import { doses } from '../../src/rules/offering.ts'
import { proposalsOf } from '../../src/rules/proposals.ts'
import { recommend } from '../../src/rules/recommend.ts'
import { isForWantOf } from '../../src/rules/shortage.ts'
import { totalsOf } from '../../src/rules/totals.ts'
import { variantsOf } from '../../src/rules/variants.ts'
import { heartOf, whatWouldChange, withChange } from '../../src/rules/whatIf.ts'
import { exampleIds } from '../../src/texts/shellTexts.ts'
import { arbitraryFinishedDraft } from '../arbitraryDraft.ts'
import { example, judged, usualOffering } from './cases.ts'

/** The format that fits best among those that may take part, money and time apart. */
function bestFitting({ evaluation, situation }: Decision): Format | undefined {
  const reach = evaluation.calledBy.reachLecture.length > 0
  const neutral = evaluation.calledBy.smallNeutralDialogue.length > 0
  return situation.order.find((format) => {
    if (evaluation.excludedBy[format].length > 0 || evaluation.fit[format] <= 0) return false
    if (format === 'lecture' && reach) return true
    if (format === 'dialogue' && neutral) return true
    return evaluation.fit[format] >= leastPoints(doses[format])
  })
}

/** A finished draft, and the same with some answers taken out. */
const withHoles = fc
  .tuple(arbitraryFinishedDraft, fc.infiniteStream(fc.integer({ min: 0, max: 3 })))
  .map(([finished, dice]) => {
    const holed = Object.fromEntries(Object.entries(finished).filter(() => dice.next().value !== 0)) as Draft
    return { finished, holed }
  })

/** What a client can have more of. */
const roomQuestions: readonly QuestionId[] = [
  'budget',
  'duration',
  'staffHours',
  'residentHours',
  'coreMeetings',
]

const withVariants = (draft: Draft) => {
  const decision = decide(draft, usualOffering)
  const lines = decision.composed
    ? linesOf(decision.evaluation, decision.situation, decision.composed.mix, decision.composed.lead)
    : []
  return { decision, totals: totalsOf(lines, usualOffering), ...variantsOf(decision, lines) }
}

describe('whatever is still answered', () => {
  test('points stay between the bounds, and the best fitting format is one of those named', () => {
    fc.assert(
      fc.property(withHoles, ({ finished, holed }) => {
        const bounds = boundsOf(holed, usualOffering)
        const decision = decide(finished, usualOffering)
        for (const format of formats) {
          const { least, most, excluded } = bounds.formats[format]
          expect(decision.evaluation.fit[format]).toBeGreaterThanOrEqual(least)
          expect(decision.evaluation.fit[format]).toBeLessThanOrEqual(most)
          const out = decision.evaluation.excludedBy[format].length > 0
          if (excluded === 'surely') expect(out).toBe(true)
          if (excluded === 'never') expect(out).toBe(false)
        }
        const best = bestFitting(decision)
        if (best !== undefined) expect(bounds.mayLead).toContain(best)
        if (bounds.ending === 'never') expect(decision.evaluation.ending).toBeUndefined()
      }),
      { numRuns: 2000 },
    )
  })

  test('with nothing open the bounds are the points', () => {
    fc.assert(
      fc.property(arbitraryFinishedDraft, (draft) => {
        const { evaluation } = decide(draft, usualOffering)
        const bounds = boundsOf(draft, usualOffering)
        if (bounds.open.length > 0) return
        for (const format of formats)
          expect([bounds.formats[format].least, bounds.formats[format].most]).toEqual([
            evaluation.fit[format],
            evaluation.fit[format],
          ])
      }),
    )
  })

  test('what was answered with "weet ik nog niet" is as open as what was not answered', () => {
    fc.assert(
      fc.property(withHoles, ({ holed }) => {
        const said = Object.fromEntries(
          questionIds.filter((id) => itemOf(id).question.unknown).map((id) => [id, holed[id] ?? UNKNOWN]),
        ) as Draft
        expect(boundsOf({ ...holed, ...said }, usualOffering)).toEqual(boundsOf(holed, usualOffering))
      }),
      { numRuns: 300 },
    )
  })

  test('what is called settled stays so, whatever else is answered', () => {
    let settled = 0
    fc.assert(
      fc.property(withHoles, ({ finished, holed }) => {
        const sure = settledIn(boundsOf(holed, usualOffering), decide(holed, usualOffering))
        if (sure === null) return
        settled += 1
        const best = bestFitting(decide(finished, usualOffering))
        if (best !== undefined) expect(best).toBe(sure)
      }),
      { numRuns: 1000, seed: 3 },
    )
    expect(settled).toBeGreaterThan(20)
  })
})

describe('what would change an advice', () => {
  test('does so when it is really answered that way', () => {
    fc.assert(
      fc.property(arbitraryFinishedDraft, fc.nat(), (draft, pick) => {
        const now = decide(draft, usualOffering)
        const found = whatWouldChange(now, usualOffering)
        const one = found[pick % Math.max(1, found.length)]
        if (one === undefined) return
        const changed = one.changes.reduce(withChange, now.evaluation.walk.answers as Draft)
        const then = heartOf(decide(changed, usualOffering))
        expect(then.kind).toBe(one.kind)
        expect(then.lead).toBe(one.lead)
        expect(then.formats.filter((format) => !heartOf(now).formats.includes(format))).toEqual(one.gained)
      }),
      { numRuns: 40 },
    )
  })

  test('two answers at once are only named for what no single one would bring', () => {
    fc.assert(
      fc.property(arbitraryFinishedDraft, (draft) => {
        const now = decide(draft, usualOffering)
        const found = proposalsOf(now, usualOffering)
        const single = found.filter(({ changes }) => changes.length === 1)
        for (const { changes, gained } of found) {
          if (changes.length === 1) continue
          const alone = gained.filter((format) => !single.some((one) => one.gained.includes(format)))
          expect(alone.length > 0 || now.kind === 'notYet').toBe(true)
        }
      }),
      { numRuns: 30 },
    )
  })

  test('who has no case and no backing is told that both together bring the trajectory', () => {
    const base = { ...example('c4-care-with-clients'), liveCase: 'no', sponsor: 'reluctant' } as const
    const found = proposalsOf(decide(base, usualOffering), usualOffering)
    const bringing = found.filter(({ gained }) => gained.includes('actionLearning'))
    expect(bringing.length).toBeGreaterThan(0)
    for (const { changes } of bringing)
      expect(changes.map(({ question }) => question).toSorted()).toEqual(['liveCase', 'sponsor'])
  })
})

describe('how firm an advice is', () => {
  test('as long as all points are less off than it says, no other format fits better', () => {
    fc.assert(
      fc.property(
        arbitraryFinishedDraft,
        fc.infiniteStream(fc.double({ min: -1, max: 1, noNaN: true })),
        (draft, dice) => {
          const decision = decide(draft, usualOffering)
          const { composed, evaluation, situation } = decision
          const { tolerance } = firmnessOf(decision, [], boundsOf(draft, usualOffering))
          if (!composed || tolerance === null) return
          const points = Object.fromEntries(formats.map((format) => [format, 0])) as Record<Format, number>
          for (const id of evaluation.evidence) {
            const factor = 1 + tolerance * dice.next().value
            for (const format of formats) points[format] += (evidence[id].fit[format] ?? 0) * factor
          }
          for (const other of situation.order.slice(situation.order.indexOf(composed.lead) + 1))
            if (situation.asked[other] > 0 && situation.fits[other])
              expect(points[composed.lead]).toBeGreaterThanOrEqual(points[other] - 1e-9)
        },
      ),
      { numRuns: 300 },
    )
  })

  test.each(exampleIds)('%s says how firm it is and on what it hangs', (id) => {
    const decision = decide(example(id), usualOffering)
    const firmness = firmnessOf(
      decision,
      whatWouldChange(decision, usualOffering),
      boundsOf(example(id), usualOffering),
    )
    expect(['firm', 'fair', 'narrow']).toContain(firmness.level)
    expect(firmness.stability).toBeGreaterThan(0.5)
    expect(firmness.hangsOn.length).toBeLessThanOrEqual(2)
  })
})

describe('two more programmes', () => {
  test('the compact one keeps the lead and costs less; the deeper one never does less well', () => {
    fc.assert(
      fc.property(arbitraryFinishedDraft, (draft) => {
        const { decision, totals, compact, deeper } = withVariants(draft)
        const { composed, evaluation } = decision
        if (compact) {
          expect(compact.lines.some(({ format }) => format === composed?.lead || format === 'dialogue')).toBe(
            true,
          )
          expect(compact.price.exclVat.value).toBeLessThan(totals.price.exclVat.value)
          expect(compact.changes.every(({ from, to }) => from !== to)).toBe(true)
        }
        if (deeper) {
          expect(deeper.because.length).toBeGreaterThan(0)
          for (const { block } of deeper.lines)
            if (formats.includes(block as Format))
              for (const id of evaluation.excludedBy[block as Format]) expect(isForWantOf(id)).toBe(true)
        }
      }),
      { numRuns: 400 },
    )
  })

  test('whoever gets one more format with more of one thing, and loses none, is never told that there is no larger one', () => {
    let gaining = 0
    for (let seed = 1; seed <= 1500; seed++) {
      const draft = anyDraft(randomFrom(seed))
      const { decision, deeper } = withVariants(draft)
      if (decision.kind === 'noneNeeded' || deeper !== null) continue
      const given = decision.evaluation.walk.answers
      for (const question of roomQuestions)
        for (const to of [itemOf(question).question].flatMap((one) =>
          one.kind === 'number' || one.kind === 'money' ? [one.max] : [],
        )) {
          if (!decision.evaluation.asked.has(question)) continue
          const then = decide({ ...given, [question]: to }, usualOffering)
          const [before, after] = [heartOf(decision), heartOf(then)]
          expect(
            after.formats.length <= before.formats.length ||
              before.formats.some((format) => !after.formats.includes(format)),
            `seed ${seed}: ${question}`,
          ).toBe(true)
          gaining += 1
        }
    }
    expect(gaining).toBeGreaterThan(100)
  })

  test('who has too little time for the only workshop there could be is told what more hours bring', () => {
    const { decision, deeper } = withVariants({
      ...example('c2-no-backing'),
      sponsor: 'managerActive',
      staffHours: 1.5,
      core: 'no',
    })
    expect(decision.evaluation.excludedBy.workshop).toContain('workshop.noTime')
    expect(deeper?.because).toContain('limit:staffHours')
    expect(deeper?.lines.some(({ block }) => block === 'workshop')).toBe(true)
  })

  test('a village with one evening is told what more would bring', () => {
    const { compact, deeper } = withVariants(example('c1-one-evening'))
    expect(compact).toBeNull()
    expect(deeper?.because).toContain('limit:budget')
    expect(deeper?.changes.some(({ block, to }) => block === 'dialogue' && to.meetings > 0)).toBe(true)
  })
})

test('the next question is one that is open and can still change the advice', () => {
  fc.assert(
    fc.property(withHoles, ({ holed }) => {
      const decision = decide(holed, usualOffering)
      const { next } = outlookOf(boundsOf(holed, usualOffering), decision, usualOffering)
      if (next === null) return
      expect(walk(holed).answers[next]).toBeUndefined()
      expect(decision.evaluation.asked.has(next)).toBe(true)
    }),
    { numRuns: 100 },
  )
})

test('who stops early says "weet ik nog niet" to the rest, and gets an advice', () => {
  const { finished, holed } = { finished: example('c5-no-case-yet'), holed: { ...example('c5-no-case-yet') } }
  delete holed.budget
  delete holed.duration
  const stopped = leaveOpen(holed)
  if (stopped === undefined) throw new Error('a budget may be left open')
  expect(unanswered(stopped)).toEqual([])
  expect(recommend(stopped, usualOffering).lead).toBe(recommend(finished, usualOffering).lead)
})

describe('what is called settled', () => {
  const decision = decide(judged('u08-onderwijs-drie-sets'), usualOffering)
  const bounds = boundsOf(judged('u08-onderwijs-drie-sets'), usualOffering)

  test('is what leads, where the bounds leave nothing else', () => {
    expect(settledIn({ ...bounds, mayLead: ['actionLearning'], ending: 'never' }, decision)).toBe(
      'actionLearning',
    )
  })

  test('is nothing where another format may yet lead, or none may be needed', () => {
    expect(settledIn({ ...bounds, mayLead: ['actionLearning', 'dialogue'] }, decision)).toBeNull()
    expect(settledIn({ ...bounds, mayLead: [] }, decision)).toBeNull()
    for (const ending of ['surely', 'maybe'] as const)
      expect(settledIn({ ...bounds, mayLead: ['actionLearning'], ending }, decision)).toBeNull()
  })

  test('is nothing where something else leads for want of room', () => {
    expect(settledIn({ ...bounds, mayLead: ['workshop'], ending: 'never' }, decision)).toBeNull()
  })
})

test('a change that brings a better fitting format is better, also where another has to make way', () => {
  let instead = 0
  fc.assert(
    fc.property(arbitraryFinishedDraft, (draft) => {
      const now = decide(draft, usualOffering)
      for (const { changes, gained, lost, better } of whatWouldChange(now, usualOffering)) {
        if (!better || now.kind !== 'advice' || lost.length === 0) continue
        instead += 1
        const changed = changes.reduce(withChange, now.evaluation.walk.answers as Draft)
        const then = decide(changed, usualOffering)
        const { fit } = then.evaluation
        const best = (some: readonly Format[]) => Math.max(...some.map((format) => fit[format]))
        if (gained.length > 0 && then.composed?.lead === now.composed?.lead)
          expect(best(gained)).toBeGreaterThan(best(lost))
      }
    }),
    { numRuns: 60, seed: 9 },
  )
  expect(instead).toBeGreaterThan(0)
})

test('a change that only takes the better fitting format away is not', () => {
  const now = decide(judged('u06-welzijn-trainingsmoe'), usualOffering)
  const worse = whatWouldChange(now, usualOffering).filter(
    ({ gained, lost }) => gained.includes('workshop') && lost.includes('actionLearning'),
  )
  expect(worse.length).toBeGreaterThan(0)
  for (const { better } of worse) expect(better).toBe(false)
})

test('whose trajectory is outweighed is never told that a workshop makes it double', () => {
  let outweighed = 0
  fc.assert(
    fc.property(arbitraryFinishedDraft, (draft) => {
      // Made such that a trajectory may be.
      const ready: Draft = {
        ...draft,
        liveCase: 'yes',
        sponsor: 'boardActive',
        core: 'yes',
        corePeople: 8,
        coreResidents: 3,
        coreMeetings: 6,
        longestSession: 4,
      }
      for (const one of recommend(ready, usualOffering).rejected) {
        if (one.format !== 'actionLearning' || (one.stage !== 'outweighed' && one.stage !== 'noRoom'))
          continue
        outweighed += 1
        expect(one.because).not.toContain('limit:notTwice')
      }
    }),
    { numRuns: 300, seed: 5 },
  )
  expect(outweighed).toBeGreaterThan(0)
})

const takenOfCore = (draft: Draft) =>
  recommend(draft, usualOffering)
    .assumptions.map(({ id }) => id)
    .filter((id) => id.startsWith('assumption:assume.core'))

describe('what is taken for granted about a trajectory', () => {
  test('is named to who may get one', () => {
    expect(takenOfCore({ ...example('c4-care-with-clients'), coreMeetings: 'unknown' })).toEqual([
      'assumption:assume.coreMeetings',
    ])
  })

  test('is not named to who cannot get one, for another reason', () => {
    expect(
      takenOfCore({ ...example('c4-care-with-clients'), coreMeetings: 'unknown', liveCase: 'no' }),
    ).toEqual([])
  })
})
