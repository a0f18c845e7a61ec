import { describe, expect, test } from 'vitest'
import { anyDraft, randomFrom } from '../../src/questionnaire/drawnDraft.ts'
import type { Draft } from '../../src/questionnaire/types.ts'
import { walk } from '../../src/questionnaire/walk.ts'
import type { Corrections } from '../../src/rules/corrections/correction.ts'
import { decide } from '../../src/rules/decide.ts'
import { explain } from '../../src/rules/explain.ts'
import { heartOf } from '../../src/rules/whatIf.ts'
import { loadAdvice, loadExplanation, loadQuestions, loadReasons } from '../../src/texts/load.ts'
import { sayChanges } from '../../src/texts/sayChanges.ts'
import { sayLater, sayLaterBesides, sayLaterSum } from '../../src/texts/sayLater.ts'
import { sayRejected } from '../../src/texts/sayReasons.ts'
import type { ExampleId } from '../../src/texts/shellTexts.ts'
import { advise, example, judged, usualOffering } from '../rules/cases.ts'

const words = { language: 'nl', reasons: await loadReasons('nl'), ...(await loadAdvice('nl')) } as const
const explanation = await loadExplanation('nl')
const questions = await loadQuestions('nl')
const spaced = (text: string) => text.replaceAll('\u00A0', ' ')
const euros = (text: string) =>
  [...spaced(text).matchAll(/€ -?([\d.]+)/g)].map(([, amount = '']) => Number(amount.replaceAll('.', '')))

/** All that is said of a trajectory that could follow, and what the programme before it costs. */
function laterOf(draft: Draft) {
  const advice = advise(draft)
  const later = advice.later.find(({ format }) => format === 'actionLearning') ?? expect.unreachable()
  const { answers } = walk(draft)
  const sum = sayLaterSum(later, advice, { ...words, answers })
  return {
    later,
    programme: advice.price,
    conditions: sayLater(later, words).map(spaced),
    caption: sum.caption,
    rows: sum.rows.map(({ label, amount }) => `${label}: ${spaced(amount)}`),
    total: euros(sum.total.amount)[0] ?? NaN,
    besides: sayLaterBesides(later, sum, { ...words, answers })
      .map(spaced)
      .join(' '),
  }
}

describe('who may want a second phase can add up what it costs', () => {
  const ids: readonly ExampleId[] = ['c1-one-evening', 'c2-no-backing', 'c5-no-case-yet']

  test.each(ids)('in %s: the programme, the talk and the phase are the sum that is named', (id) => {
    const { later, programme, rows, total } = laterOf({ ...example(id), budgetVat: 'excl' })
    const [first = '', talk = '', ...phase] = rows
    expect(euros(first)).toEqual([programme.exclVat.value])
    expect(euros(talk)).toEqual([later.goNoGo?.exclVat.value])
    const ofPhase = phase.flatMap(euros).reduce((all, part) => all + part, 0)
    expect(ofPhase).toBe(later.price.exclVat.value)
    expect(rows.flatMap(euros).reduce((all, part) => all + part, 0)).toBe(total)
  })

  test('and reads that passing on the lessons is in it', () => {
    expect(laterOf({ ...example('c2-no-backing'), budgetVat: 'excl' }).rows.slice(-2)).toEqual([
      'Eén leertraject van vijf bijeenkomsten: € 11.200',
      'Een bijeenkomst om de lessen door te geven: € 2.100',
    ])
  })

  test('and whose adviser changed the programme does not read what the unchanged one would cost at once', () => {
    const { answers } = walk(example('c2-no-backing'))
    const advice = advise(example('c2-no-backing'))
    const [later = expect.unreachable()] = advice.later
    const besides = (corrections: Corrections) => {
      const saying = { ...words, answers, corrections }
      return sayLaterBesides(later, sayLaterSum(later, advice, saying), saying).join(' ')
    }
    expect(besides([])).toContain('vóór de start')
    const reason = 'Zo is het besproken.'
    expect(besides([{ id: 'a', kind: 'drop', part: 'dialogue.together', reason }])).not.toContain(
      'vóór de start',
    )
  })

  test('and whose answers ask for more meetings reads what those cost, beside the smallest', () => {
    const learning: Draft = { ...judged('u08-onderwijs-drie-sets'), liveCase: 'possible', budgetVat: 'excl' }
    const { later, besides } = laterOf(learning)
    const [, asked = expect.unreachable()] =
      /Dit is het kleinste leertraject\. Bij uw antwoorden past meer: één leertraject .+?\. Dan kost deze fase, met wat erbij hoort, ongeveer € ([\d.]+)\./.exec(
        besides,
      ) ?? []
    expect(Number(asked.replaceAll('.', ''))).toBeGreaterThan(later.price.exclVat.value)
    // As much as there is once the case is ready and money is no limit.
    const then = advise({ ...learning, liveCase: 'yes', budget: 200_000 })
    const trajectory = then.lines.find(({ block }) => block === 'actionLearning') ?? expect.unreachable()
    expect(besides).toContain(
      words.programme.amount('actionLearning', trajectory.sessions.value, trajectory.groups.value),
    )
  })

  test('and whose core group can come no more often than that reads of no more', () => {
    expect(laterOf(example('c2-no-backing')).besides).not.toContain('past meer')
  })

  test('and whose programme then loses a part sees what that saves, taken off', () => {
    const draft: Draft = { ...example('c2-no-backing'), budgetVat: 'excl' }
    const { later } = laterOf(draft)
    const saying = { ...words, answers: walk(draft).answers }
    const saved = sayLaterSum({ ...later, saves: later.goNoGo }, advise(draft), saying)
    const [, off = expect.unreachable()] = saved.rows
    expect(off.label).toBe('Wat daarin dan kleiner wordt of vervalt')
    expect(spaced(off.amount)).toBe('€ -700')
    expect(saved.total.euros).toBe(sayLaterSum(later, advise(draft), saying).total.euros - 700)
  })
})

test('with the amount that is said, and nothing else settled, there is what it is said for', () => {
  let tried = 0
  for (let seed = 1; seed <= 1200; seed++) {
    const draft = anyDraft(randomFrom(seed))
    const { later, price } = advise(draft)
    for (const { format, once, short, saves, ...one } of later) {
      if (once.length > 0 || short.some((limit) => limit !== 'budget')) continue
      const all = price.exclVat.value + one.price.exclVat.value - (saves?.exclVat.value ?? 0)
      const then = decide({ ...draft, budget: Math.ceil(all), budgetVat: 'excl' }, usualOffering)
      expect(heartOf(then).formats, `seed ${seed}`).toContain(format)
      tried += 1
    }
  }
  expect(tried).toBeGreaterThan(100)
})

describe('who gave a budget with value added tax', () => {
  const draft: Draft = { ...example('c5-no-case-yet'), budgetVat: 'incl' }
  const { answers } = walk(draft)

  test('reads every amount of a later phase with it', () => {
    const { later, caption, rows, total } = laterOf(draft)
    expect(caption).toContain('met btw')
    expect(rows.flatMap(euros)).toContain(Math.round(later.goNoGo?.inclVat.value ?? NaN))
    expect(total).toBe(rows.flatMap(euros).reduce((all, part) => all + part, 0))
  })

  test('and so every amount that would change the advice', () => {
    const { proposals, wouldChange, kind } = explain(draft, usualOffering)
    const said = sayChanges([...proposals, ...wouldChange], kind, {
      ...words,
      questions,
      explanation,
      answers,
    }).map(({ sentence }) => spaced(sentence))
    const money = said.filter((sentence) => /Antwoordt u € /.test(sentence))
    expect(money.length).toBeGreaterThan(0)
    for (const sentence of money) {
      expect(sentence).not.toContain('zonder btw')
      expect(sentence).toContain('met btw')
    }
  })
})

test('who chose an estimate reads that less than the amount that was tried may be enough', () => {
  const draft: Draft = { ...example('c2-no-backing'), budget: 'upTo2500' }
  const { wouldChange, kind } = explain(draft, usualOffering)
  const said = sayChanges(wouldChange, kind, {
    ...words,
    questions,
    explanation,
    answers: walk(draft).answers,
  }).map(({ sentence }) => spaced(sentence))
  expect(said.some((sentence) => /€ [\d.]+ zonder btw of meer \(misschien is minder/.test(sentence))).toBe(
    true,
  )
})

test('who is told why something cannot be now reads once what would change that', () => {
  for (const id of ['c1-one-evening', 'c2-no-backing', 'c5-no-case-yet'] as const) {
    const { rejected, later } = advise(example(id))
    for (const { first, sentences } of sayRejected(rejected, later, words)) {
      const isBelow = later.some(({ format }) => format === first.format)
      expect(sentences.join(' ').split('Dit kan wel').length).toBeLessThanOrEqual(isBelow ? 1 : 2)
    }
  }
  expect(laterOf(example('c5-no-case-yet')).conditions[0]).toBe(
    'Dit kan wel zodra er een vraagstuk is met iemand die ervoor verantwoordelijk is, met ten minste twee bewoners in elke groep, en zodra het bestuur bewoners ten minste laat adviseren.',
  )
})
