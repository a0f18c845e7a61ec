import { lies } from '../../src/questionnaire/cells.ts'
import { UNKNOWN } from '../../src/questionnaire/kinds.ts'
import type { Draft, QuestionId } from '../../src/questionnaire/types.ts'
import { itemOf } from '../../src/questionnaire/walk.ts'
import { smallest } from '../../src/rules/compose.ts'
import { daysOf, priceOf } from '../../src/rules/days.ts'
import type { Format } from '../../src/rules/formats.ts'
import { barrier } from '../../src/rules/limits.ts'
import { nothing, type Mix } from '../../src/rules/mix.ts'
import { classOf, edges } from '../../src/rules/room.ts'
import type { Ask } from '../../src/rules/situation.ts'
import { anyDraft, coherent, randomFrom } from './drafts.ts'
import type { Finding } from './finding.ts'
import { ladderOf } from './ladders.ts'
import { groupedBy, keyOfAsk, openRoom, saidIn, sideIn, sideOf } from './plans.ts'
import type { Reached } from './reach.ts'
import type { Flip } from './rooms.ts'
import type { Shape } from './shapes.ts'
import { boxOf } from './space.ts'
import { deciderOf, type System } from './system.ts'
import { answerInWords, labelOf } from './words.ts'

const property = 'meer tijd of geld neemt het advies niet weg, en de leidende werkvorm past er niet minder om'

/** The answers about time and money, of which more must never be worse. */
export const timeAndMoney = [
  'staffHours',
  'residentHours',
  'coreMeetings',
  'longestSession',
  'duration',
  'budget',
] as const satisfies readonly QuestionId[]

const bandsOf = (id: QuestionId) => {
  const { question } = itemOf(id)
  return question.kind === 'number' || question.kind === 'money' ? question.bands : []
}

/** How well the lead fits; nothing at all where there is no advice. */
const heartOf = (decide: ReturnType<typeof deciderOf>) => (draft: Draft) => {
  const { composed, evaluation } = decide(draft)
  return composed === undefined ? -Infinity : evaluation.fit[composed.lead]
}

/** Answers for which more of one thing is worse, looked for among drafts drawn at random. */
function worseWithMore(
  system: System,
  id: QuestionId,
  less: unknown,
  more: unknown,
  fixed: Draft = {},
): Draft | undefined {
  const heart = heartOf(deciderOf(system))
  const random = randomFrom(11)
  for (let tries = 0; tries < 400; tries++) {
    const draft = anyDraft(random, { ...fixed, [id]: less })
    if (draft[id] === undefined) continue
    if (heart(coherent({ ...draft, [id]: more } as Draft)) < heart(draft)) return draft
  }
  return undefined
}

/** Rows that shut a format out: with more time or money they may only let go. Rows of any other kind may not read it. */
export function proveRefusals(system: System): Finding[] {
  const { contraindications, evidence, callings, endings } = system.rules
  const foreign = [evidence, callings, endings].flatMap((table) =>
    Object.entries<{ when: object }>(table).flatMap(([id, row]) =>
      timeAndMoney.some((question) => question in row.when)
        ? [{ property, about: `${id} leest tijd of geld, maar is geen contra-indicatie` }]
        : [],
    ),
  )
  const tightening = Object.entries(contraindications).flatMap(([id, row]) =>
    timeAndMoney.flatMap((question): Finding[] => {
      const cell = boxOf(row)[question]
      if (cell === undefined || cell === 'open') return []
      const bands = bandsOf(question)
      const shuts = bands.map((band) => lies(itemOf(question).question, cell, band.id))
      const at = shuts.findIndex((shut, n) => shut && n > 0 && shuts[n - 1] === false)
      if (at < 0) return []
      const [less, more] = [bands[at - 1]?.id, bands[at]?.id]
      const fixed = Object.fromEntries(
        Object.entries(boxOf(row)).flatMap(([other, what]) =>
          other !== question && what !== undefined ? [[other, exampleIn(other as QuestionId, what)]] : [],
        ),
      )
      const answers = worseWithMore(system, question, less, more, fixed)
      return [
        {
          property,
          about: `${id} houdt bij "${labelOf(question)}" ${answerInWords(question, more)} tegen, en ${answerInWords(question, less)} niet`,
          ...(answers && { answers }),
        },
      ]
    }),
  )
  return [...foreign, ...tightening]
}

type Cell = NonNullable<ReturnType<typeof boxOf>[string]>
const exampleIn = (id: QuestionId, cell: Cell): unknown => {
  const { question } = itemOf(id)
  if (cell === 'open') return UNKNOWN
  const tries =
    question.kind === 'several'
      ? question.options.map((option) => [option])
      : question.kind === 'number' || question.kind === 'money'
        ? question.bands.map((band) => band.id)
        : question.kind === 'choice' || question.kind === 'ordered'
          ? question.options
          : []
  return (tries as readonly unknown[]).find((answer) => lies(question, cell, answer))
}

/** The least of every ladder, and the price, that a mix takes. Ladders were climbed before, so these say all. */
function needs(mix: Mix, ask: Ask, system: System): number[] {
  const { limits } = system.search
  const rungs = (['residentHours', 'coreMeetings', 'months'] as const).map((limit) => {
    const ladder = ladderOf[limit]
    return edges[ladder].findIndex((rung) =>
      limits[limit](mix, { ...ask, room: { ...ask.room, [ladder]: rung } }, system.offering),
    )
  })
  return [...rungs, priceOf(daysOf(mix, ask, system.offering), system.offering)]
}

/** The smallest mixes that a lead can have. */
function byLead(ask: Ask, system: System): Map<Format, number[][]> {
  const found = new Map<Format, number[][]>()
  for (const { lead, company, support } of system.search.courses(ask))
    for (const mix of smallest(company, ask, system.offering, { ...nothing, ...support }))
      if (barrier(mix, ask, system.offering, system.search.limits) === undefined)
        found.set(lead, [...(found.get(lead) ?? []), needs(mix, ask, system)])
  return found
}

export interface FlipsProved {
  readonly pairs: number
  readonly findings: readonly Finding[]
  readonly unconfirmed: number
}

/**
 * With more hours the staff may take over the practising from a core group. Each format that could lead before must
 * then still be able to, in a mix that asks no more of money, months, residents or core group than one before.
 */
export function proveFlips(
  system: System,
  reached: Reached,
  shapes: readonly Shape[],
  flips: readonly Flip[],
): FlipsProved {
  const bySide = groupedBy(flips, ({ before }) => sideOf(before))
  const done = new Set<string>()
  const findings: Finding[] = []
  let pairs = 0
  let unconfirmed = 0
  for (const { state } of shapes) {
    const meet = saidIn(system, reached, state)
    for (const { before, after, hours } of bySide.get(sideIn(reached, state)) ?? []) {
      const [less, more] = [before, after].map((outcome, at) => {
        const staffMinutes = classOf('staffMinutes', (hours[at] ?? 0) * 60)
        return system.ask(
          meet(outcome).said,
          { ...openRoom(outcome), staffMinutes },
          outcome.bearing,
          system.offering.doses,
        )
      })
      if (less === undefined || more === undefined || meet(before).ending === 'ending.noneNeeded') continue
      const key = [less, more]
        .map((ask) => `${keyOfAsk(ask)} ${ask.room.attendance.practise} ${ask.room.staffMinutes}`)
        .join(' ')
      if (done.has(key)) continue
      done.add(key)
      pairs++
      const then = byLead(more, system)
      const lost = [...byLead(less, system)].some(([lead, mixes]) =>
        mixes.some(
          (mix) => !(then.get(lead) ?? []).some((other) => other.every((need, n) => need <= (mix[n] ?? 0))),
        ),
      )
      if (!lost || findings.length > 0) continue
      const draft = { ...reached.witness(state), ...before.answers }
      const heart = heartOf(deciderOf(system))
      const answers = ([UNKNOWN, 8000, 5000, 3500, 2500, 1750] as const)
        .map((budget) => coherent({ ...draft, staffHours: hours[0], budget }))
        .find((tried) => heart(coherent({ ...tried, staffHours: hours[1] })) < heart(tried))
      if (answers === undefined) unconfirmed++
      else
        findings.push({
          property,
          answers,
          about: `met ${answerInWords('staffHours', hours[1])} in plaats van ${answerInWords('staffHours', hours[0])}`,
        })
    }
  }
  return { pairs, findings, unconfirmed }
}
