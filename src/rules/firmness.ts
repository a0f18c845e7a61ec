import type { QuestionId } from '../questionnaire/types.ts'
import type { Bounds } from './bounds.ts'
import type { Decision } from './decide.ts'
import { evidence } from './evidence.ts'
import type { Format } from './formats.ts'
import { singleChanges, type WhatIf } from './whatIf.ts'

/**
 * How firm it is that this format leads, or that there is no programme yet. `margin`: points between the lead and the next format that could lead, null where there is
 * none. `tolerance`: by what fraction all points of all rules may be off, each in the worst direction, before that
 * format would lead instead. `stability`: the share of single other answers that leave kind and lead as they are.
 */
export interface Firmness {
  readonly level: Level
  /** whether it would be called firmer, were it not for what is still open */
  readonly heldBack: boolean
  readonly margin: number | null
  readonly tolerance: number | null
  readonly stability: number
  /** how much otherwise the reasons may be weighed before another format fits better; null where none is near */
  readonly weighing: 'wide' | 'some' | 'little' | null
  /** single other answers that could have been given, and how many of them leave kind or lead otherwise */
  readonly others: number
  readonly turning: number
  /** and how many leave those as they are, and bring another format or take one away */
  readonly touching: number
  /** and how many leave the formats as they are too, and bring people in or leave some out */
  readonly seating: number
  /** the answers, at most two, on which it hangs most: the most other answers to them turn it */
  readonly hangsOn: readonly QuestionId[]
}

/** From the firmest on. */
const levels = ['firm', 'fair', 'narrow'] as const
export type Level = (typeof levels)[number]

/** With this share of the questions open, whatever can still turn the heart leaves it no more than narrow. */
const MUCH_OPEN = 0.5

/**
 * The firmest that may be said while questions are open. Where sound bounds leave another format that may turn out to
 * fit best, or do not make it certain that a programme is needed, it is fair at most; narrow where half of the questions
 * or more are open.
 */
export function mostWith(
  { mayLead, ending, open }: Pick<Bounds, 'mayLead' | 'ending' | 'open'>,
  { evaluation, composed }: Pick<Decision, 'evaluation' | 'composed'>,
): Level {
  const asked = evaluation.walk.asked.filter(({ steers }) => steers)
  const unanswered = asked.filter(({ id }) => open.includes(id)).length
  const certain = ending === 'never' && mayLead.every((format) => format === composed?.lead)
  if (unanswered === 0 || composed === undefined || certain) return 'firm'
  return unanswered >= asked.length * MUCH_OPEN ? 'narrow' : 'fair'
}

/** From where an advice is called firm, or fair. Our own judgement. */
const least = {
  firm: { tolerance: 0.25, stability: 0.9 },
  fair: { tolerance: 0.1, stability: 0.75 },
} as const

/**
 * The formats that could lead instead: asked for, allowed, and spoken for. One that fits better and yet does not lead
 * found no room; other points would not change that.
 */
const rivals = ({ situation, composed }: Decision): Format[] =>
  composed === undefined
    ? []
    : situation.order
        .slice(situation.order.indexOf(composed.lead) + 1)
        .filter((format) => situation.asked[format] > 0 && situation.fits[format])

/** By what fraction the points may be off before `rival` would fit as well as `lead`. */
function toleranceAgainst({ evaluation }: Decision, lead: Format, rival: Format): number {
  let ahead = 0
  let swing = 0
  for (const id of evaluation.evidence) {
    const { fit } = evidence[id]
    const difference = (fit[lead] ?? 0) - (fit[rival] ?? 0)
    ahead += difference
    swing += Math.abs(difference)
  }
  return swing === 0 ? 0 : Math.max(0, ahead / swing)
}

/** How firm a decision is, given all single changes that would turn it, and what is certain whatever is still answered. */
export function firmnessOf(decision: Decision, changes: readonly WhatIf[], bounds: Bounds): Firmness {
  const { composed, evaluation } = decision
  const lead = composed?.lead
  const against = lead === undefined ? [] : rivals(decision)
  const single = changes.filter((change) => change.changes.length === 1)
  const turning = single.filter(({ turns }) => turns)
  const touching = single.filter(({ turns, gained, lost }) => !turns && gained.length + lost.length > 0)
  const all = singleChanges(decision).length
  const stability = all === 0 ? 1 : 1 - turning.length / all
  const margin =
    lead === undefined || against.length === 0
      ? null
      : Math.min(...against.map((other) => evaluation.fit[lead] - evaluation.fit[other]))
  const tolerance =
    lead === undefined || against.length === 0
      ? null
      : Math.min(...against.map((other) => toleranceAgainst(decision, lead, other)))
  const reaches = ({ tolerance: off, stability: stays }: { tolerance: number; stability: number }) =>
    (tolerance === null || tolerance >= off) && stability >= stays
  const turns = new Map<QuestionId, number>()
  for (const {
    changes: [changed],
  } of turning)
    if (changed) turns.set(changed.question, (turns.get(changed.question) ?? 0) + 1)
  const level: Level = reaches(least.firm) ? 'firm' : reaches(least.fair) ? 'fair' : 'narrow'
  const most = mostWith(bounds, decision)
  const heldBack = levels.indexOf(most) > levels.indexOf(level)
  return {
    level: heldBack ? most : level,
    heldBack,
    margin,
    tolerance,
    stability,
    weighing:
      tolerance === null
        ? null
        : tolerance >= least.firm.tolerance
          ? 'wide'
          : tolerance >= least.fair.tolerance
            ? 'some'
            : 'little',
    others: all,
    turning: turning.length,
    touching: touching.length,
    seating: single.length - turning.length - touching.length,
    hangsOn: [...turns]
      .toSorted((a, b) => b[1] - a[1])
      .slice(0, 2)
      .map(([question]) => question),
  }
}
