import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { correct, type CorrectedAdvice } from '../../../src/rules/corrections/correct.ts'
import type { Corrections } from '../../../src/rules/corrections/correction.ts'
import { readCorrections } from '../../../src/rules/corrections/correctionsFile.ts'
import { goesAgainst } from '../../../src/rules/corrections/overruled.ts'
import { layAgain, mixOf } from '../../../src/rules/corrections/programmeNow.ts'
import { decide } from '../../../src/rules/decide.ts'
import { partKey, readPartKey } from '../../../src/rules/partKey.ts'
import { recommend, recommendationOf } from '../../../src/rules/recommend.ts'
import { totalsOf } from '../../../src/rules/totals.ts'
import type { Draft } from '../../../src/questionnaire/types.ts'
import { arbitraryDraft, arbitraryFinishedDraft } from '../../arbitraryDraft.ts'
import { usualOffering } from '../cases.ts'
import { arbitraryCorrections } from './arbitraryCorrections.ts'

interface Tried {
  readonly draft: Draft
  readonly corrections: Corrections
}

const arbitraryCase: fc.Arbitrary<Tried> = fc.oneof(arbitraryFinishedDraft, arbitraryDraft).chain((draft) =>
  arbitraryCorrections(recommend(draft, usualOffering).lines).map((corrections) => ({
    draft,
    corrections,
  })),
)

const always = (holds: (advice: CorrectedAdvice, tried: Tried) => void) =>
  fc.assert(
    fc.property(arbitraryCase, (tried) =>
      holds(correct(tried.draft, usualOffering, tried.corrections), tried),
    ),
    { numRuns: 200 },
  )

const ids = (corrections: Corrections) => corrections.map(({ id }) => id)

describe('whatever was answered', () => {
  test('a programme that nobody corrected is what the rules composed', () => {
    fc.assert(
      fc.property(fc.oneof(arbitraryFinishedDraft, arbitraryDraft), (draft) => {
        const decision = decide(draft, usualOffering)
        const computed = recommendationOf(decision)
        expect(layAgain(computed.lines, decision.situation)).toMatchObject(
          computed.lines.map(({ weeks: { from, to }, ...line }) => ({ ...line, weeks: { from, to } })),
        )
        // Time and money may leave no room for a talk that the rules call for; they go against nothing else.
        for (const id of goesAgainst(computed, decision).keys()) expect(id).toMatch(/^rule:support\.mandate/)
        if (decision.composed)
          expect(mixOf(computed.lines, decision.situation)).toEqual({
            ...decision.composed.mix,
            groups: decision.composed.mix.workshop > 0 ? decision.composed.mix.groups : 1,
            sets: decision.composed.mix.actionLearning > 0 ? decision.composed.mix.sets : 1,
          })
        const { corrected, applied, notApplied, overruled } = correct(draft, usualOffering, [])
        expect(corrected).toEqual(recommend(draft, usualOffering))
        expect([...applied, ...notApplied, ...overruled]).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  test('each part has a key of its own, which says what it is a key of', () => {
    fc.assert(
      fc.property(arbitraryDraft, (draft) => {
        const { lines } = recommend(draft, usualOffering)
        expect(new Set(lines.map(partKey)).size).toBe(lines.length)
        for (const line of lines) {
          const { block, audience } = line
          expect(readPartKey(partKey(line))).toMatchObject({ block, audience })
        }
      }),
    )
  })
})

describe('whatever is corrected', () => {
  test('each correction counts, or is named with why not', () => {
    always(({ applied, notApplied }, { corrections }) => {
      expect([...ids(applied), ...notApplied.map(({ correction }) => correction.id)].toSorted()).toEqual(
        ids(corrections).toSorted(),
      )
      for (const { why, rules, by } of notApplied) {
        expect(rules.length > 0).toBe(why === 'needsReason')
        expect(by !== undefined).toBe(why === 'replaced')
      }
    })
  })

  test('parts add up to the totals', () => {
    always(({ corrected: { lines, days, months, price } }) => {
      const totals = totalsOf(lines, usualOffering)
      expect(days.value).toBe(totals.days.value)
      expect(months.value).toBe(totals.months.value)
      expect(price.exclVat.value).toBe(totals.price.exclVat.value)
      expect(price.vat.value).toBe(totals.price.vat.value)
      expect(price.inclVat.value).toBe(totals.price.inclVat.value)
      for (const line of lines) {
        for (const { value } of [
          line.sessions,
          line.groups,
          line.people,
          line.minutes,
          line.days,
          line.price,
        ])
          expect(Number.isFinite(value) && value >= 0).toBe(true)
        expect(line.weeks.from).toBeGreaterThanOrEqual(0)
        expect(line.weeks.to).toBeGreaterThan(line.weeks.from)
        expect(line.because.length).toBeGreaterThan(0)
      }
      expect(new Set(lines.map(partKey)).size).toBe(lines.length)
    })
  })

  test('a discount is taken off to the cent', () => {
    always((advice, tried) => {
      if (advice.discount === null) return
      const others = advice.applied.filter(({ kind }) => kind !== 'discount')
      const before = correct(
        tried.draft,
        usualOffering,
        others.map((one) => ({ ...one, overrules: [...(one.overrules ?? []), ...reasonsFor(advice)] })),
      )
      if (before.notApplied.length > 0) return
      expect(advice.corrected.price.exclVat.value).toBeCloseTo(
        before.corrected.price.exclVat.value - advice.discount.value,
        1,
      )
    })
  })

  test('what was dropped is gone, what was added is there', () => {
    always(({ applied, corrected }) => {
      const keys = corrected.lines.map(partKey)
      for (const correction of applied) {
        if (correction.kind === 'drop') expect(keys).not.toContain(correction.part)
        if (correction.kind === 'add')
          expect(corrected.lines.map(({ block }) => block)).toContain(correction.block)
      }
    })
  })

  test('nothing else is said than a part with a heart, or none', () => {
    always(({ corrected: { kind, lead, lines, outcome, rejected } }) => {
      expect((kind === 'advice') === (lead !== null)).toBe(true)
      if (lead !== null) expect(lines.length).toBeGreaterThan(0)
      if (kind !== 'notYet') expect(outcome).toBeNull()
      for (const { format } of rejected) expect(format).not.toBe(lead)
    })
  })

  test('done twice, or with all that did not count left out, it is the same', () => {
    always(({ corrected, applied, overruled, discount }, { draft, corrections }) => {
      const again = correct(draft, usualOffering, applied)
      expect(again.notApplied).toEqual([])
      expect(again.corrected).toEqual(corrected)
      expect(again.overruled).toEqual(overruled)
      expect(again.discount).toEqual(discount)
      const twice = correct(draft, usualOffering, [...corrections, ...corrections])
      expect(twice.corrected).toEqual(corrected)
    })
  })

  test('the order in which corrections are written down makes no difference', () => {
    always((advice, { draft, corrections }) => {
      expect(correct(draft, usualOffering, corrections.toReversed())).toEqual(advice)
    })
  })

  test('what goes against the rules is told, with a reason', () => {
    always(({ computed, corrected, overruled }, { draft }) => {
      const decision = decide(draft, usualOffering)
      const usual = goesAgainst(computed, decision)
      expect(overruled.map(({ id }) => id).toSorted()).toEqual(
        [...goesAgainst(corrected, decision).keys()].filter((id) => !usual.has(id)).toSorted(),
      )
      for (const { reason } of overruled) expect(reason).not.toBe('')
    })
  })

  test('a total that is another names the corrections that made it so', () => {
    always(({ computed, corrected }) => {
      for (const total of ['days', 'months'] as const)
        if (computed[total].value !== corrected[total].value)
          expect(corrected[total].because.some((id) => id.startsWith('correction:'))).toBe(true)
      if (computed.price.exclVat.value !== corrected.price.exclVat.value)
        for (const { because } of Object.values(corrected.price))
          expect(because.some((id) => id.startsWith('correction:'))).toBe(true)
    })
  })

  test('a number that is another names the correction that made it so', () => {
    always(({ parts, applied }) => {
      if (applied.some(({ kind }) => kind === 'lead')) return
      for (const { computed, corrected } of parts) {
        if (corrected === null) continue
        for (const key of ['sessions', 'groups', 'people', 'days', 'price'] as const)
          if (computed?.[key].value !== corrected[key].value && !(computed === null && key === 'people'))
            expect(
              corrected[key].because.some((id) => id.startsWith('correction:')),
              key,
            ).toBe(true)
      }
    })
  })

  test('it can be kept as text, and read again', () => {
    always((_, { corrections }) => {
      const some = corrections.filter(
        (one) =>
          !(one.kind === 'amounts' && (one.sessions ?? one.groups ?? one.days) === undefined) &&
          !(one.kind === 'order' && Object.values(one.when).includes(one.part)),
      )
      const read = readCorrections(JSON.parse(JSON.stringify(some)))
      expect(read).toEqual({ ok: true, corrections: some })
    })
  })
})

const reasonsFor = ({ overruled }: CorrectedAdvice) =>
  overruled.map(({ id, reason }) => ({ ruleId: id, reason }))
