import { reckoned } from '../questionnaire/cells.ts'
import type { Draft, QuestionId } from '../questionnaire/types.ts'
import { itemOf, walk } from '../questionnaire/walk.ts'
import { contraindications } from './contraindications.ts'
import { decideWalk, type Decision } from './decide.ts'
import { formats, type Format } from './formats.ts'
import { isForward, levers } from './levers.ts'
import type { Offering } from './offering.ts'
import { laterOf } from './rejected.ts'
import { compare, otherAnswers, seatsResidents, withChange, type Changed, type WhatIf } from './whatIf.ts'

/** The answers that make money and time what they are. */
const room: readonly QuestionId[] = ['budget', 'duration', 'staffHours', 'residentHours', 'coreMeetings']

/** At how many amounts of one thing something is proposed: the first that helps, and what still more would bring. */
const STEPS = 3

/** Formats that the answers clearly ask for and that are not in the programme. */
const wanting = (decision: Decision): Format[] => laterOf(decision).map(({ format }) => format)

/** The steps forward on one question: each better option, or as much of an amount as there can be. */
function stepsOf(id: QuestionId, { evaluation: { walk: known } }: Decision): Changed[] {
  const { question } = itemOf(id)
  const answer = known.answers[id]
  const to =
    question.kind === 'number' || question.kind === 'money'
      ? [{ question: id, to: mostOf(id, known.answers), how: 'instead' as const }]
      : otherAnswers(id, answer)
  return to.filter((one) => isForward(one, answer))
}

/** As much as can be answered; a core group holds no more residents than people. */
function mostOf(id: QuestionId, { corePeople }: Decision['evaluation']['walk']['answers']): number {
  const { question } = itemOf(id)
  if (question.kind !== 'number' && question.kind !== 'money') return 0
  return id === 'coreResidents'
    ? (reckoned(itemOf('corePeople').question, corePeople) ?? question.max)
    : question.max
}

/** Up to an amount that somebody would name: hundreds of euros, thousands of a large sum, half hours. */
function roundedUp(id: QuestionId, amount: number): number {
  const { question } = itemOf(id)
  const step =
    question.kind === 'money'
      ? amount > 50_000
        ? 1000
        : 100
      : question.kind === 'number' && !question.whole
        ? 0.5
        : 1
  return Math.ceil(amount / step) * step
}

/** Whether something better takes away no format, and nobody's seat, that it need not: with less money it may. */
const costsNoMore = (what: WhatIf | undefined, best: WhatIf): boolean =>
  what !== undefined &&
  (!what.seatsLost || best.seatsLost) &&
  what.lost.every((format) => best.lost.includes(format))

/** The smallest steps in which an amount is looked for. */
const grain = (id: QuestionId): number => {
  const { question } = itemOf(id)
  return question.kind === 'number' && !question.whole ? 0.25 : 1
}

/**
 * The least amount at which something holds that holds at `most` and not at `from`: by halving, as more time or money
 * never takes an advice away. Rounded up where it holds there too.
 */
function leastAmount(
  id: QuestionId,
  { from, most }: { readonly from: number; readonly most: number },
  holds: (amount: number) => boolean,
): number {
  const step = grain(id)
  let [low, high] = [Math.floor(from / step), Math.ceil(most / step)]
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (holds(middle * step)) high = middle
    else low = middle
  }
  const rounded = Math.min(most, roundedUp(id, high * step))
  return holds(rounded) ? rounded : high * step
}

/**
 * What a client can do so that a better programme fits, each with the least that is needed: single steps; and for a
 * format that the answers ask for and that no single step brings, pairs of them. The same where there is no programme
 * yet and no single step would bring one.
 */
export function proposalsOf(now: Decision, offering: Offering): WhatIf[] {
  const known = now.evaluation.walk
  const given = known.answers as Draft
  const after = (changes: readonly Changed[]) =>
    decideWalk(walk(changes.reduce(withChange, given), known), offering)
  const better = (changes: readonly Changed[], base = now) => {
    const what = compare(base, changes, after(changes))
    return what?.better ? what : undefined
  }
  const amountOf = (id: QuestionId) => reckoned(itemOf(id).question, given[id])

  const steps = known.asked.flatMap(({ id, steers }) => (steers && id in levers ? stepsOf(id, now) : []))
  const singles = steps.flatMap((step) => {
    const from = amountOf(step.question)
    return from === undefined ? (better([step]) ?? []) : rising(step, from)
  })

  const missing = wanting(now).filter((format) => !singles.some(({ gained }) => gained.includes(format)))
  const none = now.kind === 'notYet' && singles.length === 0
  if (missing.length === 0 && !none) return singles

  // Only what stands in the way of what is missing is worth trying two at a time.
  const blocking = new Set<string>([
    ...(none ? formats : missing).flatMap((format) =>
      now.evaluation.excludedBy[format].flatMap((id) => Object.keys(contraindications[id].when)),
    ),
    ...room,
    ...(missing.some((format) => now.situation.tooLong[format]) ? (['longestSession'] as const) : []),
  ])
  const trying = steps.filter(({ question }) => blocking.has(question))
  const pairs = trying.flatMap((first, at) =>
    trying.slice(at + 1).flatMap((second) => {
      if (first.question === second.question) return []
      const pair = better([first, second])
      const brings = missing.filter((format) => pair?.gained.includes(format))
      return pair !== undefined && (none || brings.length > 0) ? (least(pair, brings) ?? []) : []
    }),
  )
  return [...singles, ...pairs]

  /** More and more of one thing, each time as much as brings something better than what was there before. */
  function rising(step: Changed, from: number): WhatIf[] {
    const found: WhatIf[] = []
    let base = now
    let amount = from
    const at = (to: number): Changed[] => [{ ...step, to }]
    for (let tries = 0; tries < STEPS; tries++) {
      const most = Number(step.to)
      const best = amount < most ? better(at(most), base) : undefined
      if (best === undefined) break
      amount = leastAmount(step.question, { from: amount, most }, (to) =>
        costsNoMore(better(at(to), base), best),
      )
      const what = better(at(amount))
      if (what !== undefined) found.push(what)
      base = after(at(amount))
    }
    // What only a still larger amount brings is said by itself: nothing else has to change for it.
    const most = Number(step.to)
    const all = better(at(most))
    const brings = [
      ...wanting(now).map((format) => (what: WhatIf) => what.gained.includes(format)),
      // Formats that come without the residents who are wanted are not all that money or time can bring.
      ...(seatsResidents(now) ? [] : [({ after: { takesPart } }: WhatIf) => takesPart.residents === true]),
    ]
    for (const brought of brings) {
      if (all === undefined || !brought(all) || found.some(brought)) continue
      const needed = leastAmount(step.question, { from, most }, (to) => {
        const what = better(at(to))
        return what !== undefined && brought(what) && costsNoMore(what, all)
      })
      const what = better(at(needed))
      if (what !== undefined) found.push(what)
    }
    return found
  }

  /** Two steps with no more of each than is needed for what they bring. */
  function least(pair: WhatIf, brings: readonly Format[]): WhatIf | undefined {
    const brought = (changes: readonly Changed[]) => {
      const what = better(changes)
      return costsNoMore(what, pair) && brings.every((format) => what?.gained.includes(format))
    }
    const changes = pair.changes.reduce<readonly Changed[]>((all, step, at) => {
      const from = amountOf(step.question)
      if (from === undefined) return all
      const most = Number(step.to)
      const to = leastAmount(step.question, { from, most }, (amount) =>
        brought(all.with(at, { ...step, to: amount })),
      )
      return all.with(at, { ...step, to })
    }, pair.changes)
    return better(changes)
  }
}
