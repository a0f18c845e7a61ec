import { apart, canBeSmaller, isLongSeries } from './days.ts'
import type { Format } from './formats.ts'
import { barrier, limits, type Limits } from './limits.ts'
import { nothing, type Mix } from './mix.ts'
import type { Offering } from './offering.ts'
import { eveningsAsked, type Ask } from './situation.ts'

export interface Composed {
  readonly lead: Format
  readonly mix: Mix
}

/** Builds a mix format by format; `undefined` lets a branch go. */
type Accept = (mix: Mix) => boolean

const down = (most: number, least: number): number[] =>
  Array.from({ length: Math.max(0, most - least + 1) }, (_, at) => most - at)

/** Meetings and groups side by side, from much to little; of two that are as much, the one that reaches more people. */
const sideBySide = (meetings: number, groups: number, least: number): [number, number][] =>
  down(meetings, least)
    .flatMap((count) => down(groups, 1).map((side): [number, number] => [count, side]))
    .toSorted((a, b) => b[0] * b[1] - a[0] * a[1] || b[1] - a[1])

/**
 * The amounts of dialogue, from much to little. Where people meet apart, residents all have a seat before the staff talks
 * in more circles: what a programme is for is to talk with them.
 */
function dialogueAmounts(ask: Ask, least: number): Pick<Mix, 'dialogue' | 'moreForResidents'>[] {
  if (!apart(ask.room.gathering))
    return down(ask.asked.dialogue, least).map((dialogue) => ({ dialogue, moreForResidents: 0 }))
  const evenings = eveningsAsked(ask)
  const both = down(evenings - 1, 0).flatMap((moreForResidents) =>
    down(ask.asked.dialogue - evenings, 1).map((circles) => ({
      dialogue: circles + 1 + moreForResidents,
      moreForResidents,
    })),
  )
  return [
    ...both,
    ...down(Math.min(1, ask.asked.dialogue), least).map((dialogue) => ({ dialogue, moreForResidents: 0 })),
  ]
}

/**
 * A short talk may open a dialogue where nothing shuts a lecture out, people bear an evening that long, and nobody has
 * to meet apart first; also where the answers do not ask for a lecture: it is an introduction, and tables are what the
 * evening is for. Of many people such an evening takes as many as it holds.
 */
const canCombine = ({ may, room, signals, longEvening }: Ask): boolean =>
  longEvening && may.lecture && !signals.neutral && !apart(room.gathering)

/**
 * Tries the amounts of the formats that are to take part, in the order of preference: as much as possible of the best
 * fitting one, then of the next, with at least so many dialogues. Returns the first mix that is accepted.
 */
function amounts(
  among: readonly Format[],
  ask: Ask,
  offering: Offering,
  base: Mix,
  accept: Accept,
  dialogues: number,
): Mix | undefined {
  const [format, ...others] = among
  if (format === undefined) return accept(base) ? base : undefined
  const next = (mix: Mix) => amounts(others, ask, offering, mix, accept, dialogues)
  if (format === 'actionLearning' || format === 'workshop') {
    const options =
      format === 'workshop'
        ? sideBySide(ask.asked.workshop, ask.room.attendance.groups, 1)
        : sideBySide(ask.asked.actionLearning, ask.room.sets, offering.sizes.setSessionsLeast)
    for (const [count, side] of options) {
      const found = next({ ...base, [format]: count, [format === 'workshop' ? 'groups' : 'sets']: side })
      if (found) return found
    }
    return undefined
  }
  // One evening that combines both is the smallest amount of each, and stands for them together.
  const talks = format === 'dialogue' || format === 'lecture'
  if (talks && base.combined > 0) return next(base)
  const smaller = format === 'dialogue' && canBeSmaller(ask)
  // Who meet apart meet in smaller groups before one of them does not meet at all; a circle of a series goes before that.
  const each = apart(ask.room.gathering)
  const options =
    format === 'dialogue'
      ? dialogueAmounts(ask, dialogues)
      : down(ask.asked.lecture, 1).map((lecture) => ({ lecture }))
  for (const option of options) {
    const mix = { ...base, ...option }
    const found = next(mix) ?? (smaller && each && mix.dialogue === 2 ? next({ ...mix, smaller }) : undefined)
    if (found) return found
  }
  const other: Format = format === 'dialogue' ? 'lecture' : 'dialogue'
  const together =
    talks && canCombine(ask) && (others.includes(other) || (format === 'dialogue' && ask.asked.lecture === 0))
  const combined = together ? next({ ...base, combined: 1 }) : undefined
  return combined ?? (smaller && !each ? next({ ...base, dialogue: 1, smaller }) : undefined)
}

/**
 * How many dialogues there are at least, in the order of preference: where people meet apart both publics have theirs
 * before anything gets more meetings. One without the other leaves the residents out.
 */
const leastDialogues = (company: readonly Format[], { room }: Ask): readonly number[] =>
  apart(room.gathering) && company.includes('dialogue') ? [2, 1] : [1]

/**
 * The least of a company: each format once, a dialogue for a smaller group where it can be, or one evening for lecture
 * and dialogue together.
 */
export function smallest(company: readonly Format[], ask: Ask, offering: Offering, base: Mix): Mix[] {
  const has = (format: Format) => Number(company.includes(format))
  const separate: Mix = {
    ...base,
    lecture: has('lecture'),
    dialogue: has('dialogue'),
    smaller: has('dialogue') > 0 && canBeSmaller(ask) && !apart(ask.room.gathering),
    workshop: has('workshop'),
    actionLearning: has('actionLearning') * offering.sizes.setSessionsLeast,
  }
  const combinable = has('dialogue') > 0 && canCombine(ask) && (has('lecture') > 0 || ask.asked.lecture === 0)
  return combinable
    ? [separate, { ...separate, lecture: 0, dialogue: 0, smaller: false, combined: 1 }]
    : [separate]
}

/** Which formats take part, from all that are asked for to the lead alone; the better fitting ones are let go last. */
export function companies(asked: readonly Format[], lead: Format): Format[][] {
  const better = asked.slice(asked.indexOf(lead))
  const found: Format[][] = []
  for (let mask = (1 << better.length) - 1; mask >= 1 << (better.length - 1); mask--)
    found.push(better.filter((_, at) => (mask & (1 << (better.length - 1 - at))) !== 0))
  return found
}

/** Support that the answers call for, with how much of it is left out: none, then one, then both. */
export function supports(
  ask: Ask,
  trajectory: boolean,
  missing: number,
): Pick<Mix, 'mandateTalk' | 'harvest'>[] {
  const called = ask.signals.mandateTalk
  return [
    { mandateTalk: called, harvest: trajectory },
    { mandateTalk: called, harvest: false },
    { mandateTalk: false, harvest: trajectory },
    { mandateTalk: false, harvest: false },
  ].filter(
    (support, at, all) =>
      Number(called && !support.mandateTalk) + Number(trajectory && !support.harvest) === missing &&
      all.findIndex((one) => one.mandateTalk === support.mandateTalk && one.harvest === support.harvest) ===
        at,
  )
}

/** What a mix is tried with: which format leads, which take part, and the support that comes along. */
export interface Course {
  readonly lead: Format
  readonly company: readonly Format[]
  readonly support: Pick<Mix, 'mandateTalk' | 'harvest'>
  /** how much of the support that the answers call for is left out */
  readonly missing: number
  /** whether a dialogue is to be there in which all who fit in a whole one have a seat */
  readonly whole: boolean
}

/**
 * What can be tried with a lead, in the order of preference. Where residents sit in the dialogue, it is whole before
 * anything joins it: else more money would take away their seats, for a workshop of the staff.
 */
export function* coursesWith(lead: Format, among: readonly Format[], ask: Ask): Generator<Course> {
  for (const missing of [0, 1, 2])
    for (const whole of ask.seatsFirst ? [true, false] : [false])
      for (const company of companies(among, lead))
        if (!whole || company.includes('dialogue'))
          for (const support of supports(ask, company.includes('actionLearning'), missing))
            yield { lead, company, support, missing, whole }
}

/** All that can be tried, in the order of preference. */
export function* coursesFor(ask: Ask): Generator<Course> {
  const asked = ask.order.filter((format) => ask.asked[format] > 0)
  for (const lead of asked) if (ask.fits[lead]) yield* coursesWith(lead, asked, ask)
}

/** Whether nobody who would fit in a dialogue of the usual size loses the seat, to a smaller one or to a short evening. */
export const isWhole = ({ dialogue, combined, smaller }: Mix, { room }: Pick<Ask, 'room'>): boolean =>
  combined > 0 ? room.gathering !== 'upTo80' : dialogue >= (apart(room.gathering) ? 2 : 1) && !smaller

/** The same with a dialogue that is whole; an evening that is stays one. */
export const wholeOf = (mix: Mix, { room }: Pick<Ask, 'room'>): Mix =>
  mix.combined > 0 ? mix : { ...mix, smaller: false, dialogue: apart(room.gathering) ? 2 : mix.dialogue }

/** What the search rests on: the real parts, or others when the search itself is put to the test. */
export interface Search {
  readonly courses: (ask: Ask) => Iterable<Course>
  readonly limits: Limits
}
export const theSearch: Search = { courses: coursesFor, limits }

/**
 * The best mix by exact search, first found first: (1) the best fitting format that can take part leads; (2) the
 * support that the answers call for is there; (3) where residents sit in the dialogue, it is whole; (4) as many of the
 * formats that they ask for as possible, the better fitting first; (5) where people meet apart, a dialogue for both
 * publics, which comes before (4) where residents would meet nobody without it; (6) as much of each as possible, again
 * the better fitting first, and of dialogues apart those of residents first; (7) a meeting to pass on what a long series
 * yields. So what does not fit gets fewer or smaller before a part is left out (R10), but residents lose no seat for a
 * part more. No two mixes are equal in all seven, so that the outcome never hangs on chance. Undefined when nothing fits.
 */
export function compose(ask: Ask, offering: Offering, search = theSearch): Composed | undefined {
  const allowed: Accept = (mix) => barrier(mix, ask, offering, search.limits) === undefined
  const wholeToo: Accept = (mix) => isWhole(mix, ask) && allowed(mix)
  /** the best in which one public only meets */
  let kept: (Composed & Pick<Course, 'missing'>) | undefined
  for (const { lead, company, support, missing, whole } of search.courses(ask)) {
    const accept = whole ? wholeToo : allowed
    if (kept !== undefined && (kept.lead !== lead || kept.missing !== missing)) break
    // Every limit that a small mix breaks, a larger one breaks too: so the smallest tells whether to look at all.
    const base = { ...nothing, ...support }
    const least = smallest(company, ask, offering, base)
    if (!(whole ? least.map((mix) => wholeOf(mix, ask)) : least).some(accept)) continue
    for (const dialogues of leastDialogues(company, ask)) {
      if (kept !== undefined && dialogues < 2) continue
      const mix = amounts(company, ask, offering, base, accept, dialogues)
      if (mix === undefined) continue
      const found = { lead, mix: withLessons(mix) }
      if (!ask.publicsFirst || mix.dialogue > 1) return found
      kept = { ...found, missing }
    }
  }
  return kept && { lead: kept.lead, mix: kept.mix }

  /** What a long series yields is carried on where there is room for that beside all the rest. */
  function withLessons(mix: Mix): Mix {
    const more = { ...mix, harvest: true }
    return !mix.harvest && isLongSeries(mix, ask, offering) && allowed(more) ? more : mix
  }
}
