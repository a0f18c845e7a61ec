import type { Draft } from '../../src/questionnaire/types.ts'
import { coherent } from './drafts.ts'
import { holds } from '../../src/questionnaire/walk.ts'
import { smallest, type Composed } from '../../src/rules/compose.ts'
import { formats, type Format } from '../../src/rules/formats.ts'
import { barrier } from '../../src/rules/limits.ts'
import { nothing, takesPart, type Mix } from '../../src/rules/mix.ts'
import { edges, gatherings, inOnePart, type Room } from '../../src/rules/room.ts'
import type { Ask, Said } from '../../src/rules/situation.ts'
import type { Finding } from './finding.ts'
import type { Reached } from './reach.ts'
import { excludedMask, type RoomOutcome } from './rooms.ts'
import type { Shape } from './shapes.ts'
import { conflict, lastingGoal, yieldSignal } from './space.ts'
import { deciderOf, type Decided, type System } from './system.ts'

/** What the answers say about a plan, read from the answers themselves. */
interface Truth {
  readonly fit: Readonly<Record<Format, number>>
  readonly excluded: Readonly<Record<Format, boolean>>
  readonly lastingGoal: boolean
  readonly conflict: boolean
  readonly onlyWorkshop: boolean
}

const others = (mix: Mix, but: Format) => formats.some((format) => format !== but && takesPart(mix, format))

/** What must hold for each plan: true is well. None of these reads how many sessions there are, beyond none or some. */
export const planProperties = {
  'een werkvorm met een contra-indicatie staat niet in het programma': ({ mix }, { excluded }) =>
    formats.every((format) => !takesPart(mix, format) || !excluded[format]),
  'een lezing staat niet alleen bij een doel van gedrag of cultuur': ({ mix }, truth) =>
    !truth.lastingGoal || mix.lecture === 0 || others(mix, 'lecture'),
  'de werkvorm die leidt heeft punten vóór zich': ({ lead }, { fit, excluded }) =>
    fit[lead] > 0 && !excluded[lead],
  'in een conflict is er eerst één kleine dialoog met een neutrale leiding': ({ mix }, truth, { signals }) =>
    !truth.conflict ||
    (signals.neutral && mix.dialogue > 0 && mix.combined === 0 && !others(mix, 'dialogue')),
  'wie alleen een vaardigheid mist krijgt hooguit één workshop': ({ mix }, { onlyWorkshop }, { asked }) =>
    !onlyWorkshop || (asked.workshop <= 1 && !others(mix, 'workshop')),
} as const satisfies Record<string, (plan: Composed, truth: Truth, ask: Ask) => boolean>
export type PlanProperty = keyof typeof planProperties
export const planPropertyNames = Object.keys(planProperties) as PlanProperty[]

/** Room without end: the highest class of every ladder, and no limit to the price. */
export const openRoom = ({
  gathering,
  attendance,
  spread = inOnePart,
}: Pick<Room, 'gathering' | 'attendance'> & Partial<Pick<Room, 'spread'>>): Room => ({
  gathering,
  attendance,
  spread,
  staffMinutes: edges.staffMinutes.at(-1) ?? 0,
  residentMinutes: edges.residentMinutes.at(-1) ?? 0,
  sets: edges.sets.at(-1) ?? 1,
  circles: edges.circles.at(-1) ?? 1,
  evenings: edges.evenings.at(-1) ?? 1,
  setMeetings: edges.setMeetings.at(-1) ?? 0,
  months: edges.months.at(-1) ?? 0,
  budget: Infinity,
})

/** What a shape says together with an outcome of the answers about room. */
export function saidIn(
  { rules }: System,
  reached: Reached,
  state: number,
): (outcome: RoomOutcome) => {
  readonly said: Said
  readonly truth: Truth
  readonly ending: string | undefined
} {
  const has = (signal: string) => reached.has(state, signal)
  const fitExcluded = reached.excluded(state)
  const fit = perFormat((_, at) => reached.fit(state, at))
  const signals = {
    // With the talk called for, plans with it and without it are tried.
    mandateTalk: true,
    listeningTalks: has('smallNeutralDialogue'),
    neutral: has('smallNeutralDialogue'),
    lectureInCompany: has('lectureInCompany'),
    workshopInCompany: has('workshopInCompany'),
  }
  const ending = Object.entries(rules.endings).find(
    ([id, { yieldsTo }]) => has(id) && !has(yieldSignal(yieldsTo)),
  )
  return (outcome) => {
    const excluded = perFormat(
      (format, at) =>
        (fitExcluded & (1 << at)) !== 0 ||
        outcome.excluded[format] ||
        (outcome.halves.size > 0 &&
          [...outcome.halves].some(([signal, shut]) => has(signal) && shut.includes(format))),
    )
    return {
      said: {
        fit,
        excluded,
        signals,
        reach: outcome.reach,
        onlyWorkshop: ending !== undefined,
        // It changes which of the courses with one lead is taken, and every one of them is tried here.
        publicsFirst: false,
        seatsFirst: false,
      },
      truth: {
        fit,
        excluded,
        lastingGoal: has('lastingGoal'),
        conflict: has('conflict'),
        onlyWorkshop: ending?.[1].outcome === 'atMostOneWorkshop',
      },
      ending: ending?.[0],
    }
  }
}

/** The side of the answers about room that a state of fit can meet. */
export const sideOf = ({ residentsTakePart, apart }: Pick<RoomOutcome, 'residentsTakePart' | 'apart'>) =>
  `${residentsTakePart} ${apart}`
export const sideIn = (reached: Reached, state: number) =>
  sideOf({
    residentsTakePart: reached.has(state, 'residentsTakePart'),
    apart: reached.has(state, 'separateGroups'),
  })

export function groupedBy<Value>(
  values: readonly Value[],
  keyOf: (value: Value) => string,
): Map<string, Value[]> {
  const groups = new Map<string, Value[]>()
  for (const value of values) {
    const group = groups.get(keyOf(value))
    if (group === undefined) groups.set(keyOf(value), [value])
    else group.push(value)
  }
  return groups
}

/** All of an ask that says which formats can take part and who can lead, packed into one number. */
export function keyOfAsk({ order, fits, asked, may, signals, longEvening, room }: Ask): number {
  let key = gatherings.indexOf(room.gathering)
  for (const format of order) key = key * formats.length + formats.indexOf(format)
  for (const format of formats)
    key = key * 8 + Number(fits[format]) * 4 + Number(asked[format] > 0) * 2 + Number(may[format])
  for (const signal of Object.values(signals)) key = key * 2 + Number(signal)
  return key * 2 + Number(longEvening)
}

/** One way in which the answers about fit and those about room can come together. */
export interface Meeting {
  readonly ask: Ask
  readonly truth: Truth
  readonly ending: string | undefined
  /** answers that lead there */
  readonly draft: () => Draft
}

/** Every way in which fit and room can come together, once for each that a plan property could tell apart. */
export function* meetings(
  system: System,
  reached: Reached,
  shapes: readonly Shape[],
  outcomes: readonly RoomOutcome[],
): Generator<Meeting> {
  // How many halls and groups there are changes amounts only.
  const kinds = new Map(
    outcomes.map((outcome) => {
      const { answers: _, attendance: __, halves, ...rest } = outcome
      return [JSON.stringify([rest, [...halves.keys()]]), outcome] as const
    }),
  )
  const bySide = groupedBy([...kinds.values()], sideOf)
  const done = new Set<number>()
  const endings = [undefined, ...Object.keys(system.rules.endings)]
  for (const { state } of shapes) {
    const meet = saidIn(system, reached, state)
    for (const outcome of bySide.get(sideIn(reached, state)) ?? []) {
      const { said, truth, ending } = meet(outcome)
      const ask = system.ask(said, openRoom(outcome), outcome.bearing, system.offering.doses)
      const key = [
        excludedMask(truth.excluded),
        endings.indexOf(ending),
        Number(truth.lastingGoal),
        Number(truth.conflict),
      ].reduce((all, part) => all * 16 + part, keyOfAsk(ask))
      if (done.has(key)) continue
      done.add(key)
      yield {
        ask,
        truth,
        ending,
        draft: () => coherent({ ...reached.witness(state), ...outcome.answers }),
      }
    }
  }
}

/** What a decision says about itself, for the same properties. */
export function truthOf({ evaluation }: Decided, { rules }: System): Truth {
  const asked = (id: Parameters<typeof evaluation.asked.has>[0]) => evaluation.asked.has(id)
  const { answers } = evaluation.walk
  const ending: string | undefined = evaluation.ending
  return {
    fit: evaluation.fit,
    excluded: perFormat((format) => evaluation.excludedBy[format].length > 0),
    lastingGoal: holds(lastingGoal, answers, asked),
    conflict: conflict.some((box) => holds(box, answers, asked)),
    onlyWorkshop: ending !== undefined && rules.endings[ending]?.outcome === 'atMostOneWorkshop',
  }
}

/** The properties that a decision violates. */
export const violatedBy = (decided: Decided, system: System): PlanProperty[] => {
  const { composed, situation } = decided
  return composed === undefined
    ? []
    : planPropertyNames.filter((name) => !planProperties[name](composed, truthOf(decided, system), situation))
}

export interface PlansProved {
  readonly meetings: number
  readonly mixes: number
  readonly findings: readonly Finding[]
  /** counterexamples of the wider set that no answers could be found for */
  readonly unconfirmed: readonly PlanProperty[]
}

/**
 * Checks every plan that the composition could return, at its smallest, with room and price left open. That is more
 * than it ever returns, so that a counterexample is tried on the whole machinery before it counts.
 */
export function provePlans(
  system: System,
  reached: Reached,
  shapes: readonly Shape[],
  outcomes: readonly RoomOutcome[],
): PlansProved {
  const decide = deciderOf(system)
  const findings = new Map<PlanProperty, Finding>()
  const unconfirmed = new Map<PlanProperty, number>()
  let met = 0
  let mixes = 0
  for (const { ask, truth, ending, draft } of meetings(system, reached, shapes, outcomes)) {
    met++
    if (ending !== undefined && system.rules.endings[ending]?.outcome === 'noneNeeded') continue
    for (const { lead, company, support } of system.search.courses(ask))
      for (const mix of smallest(company, ask, system.offering, { ...nothing, ...support })) {
        if (barrier(mix, ask, system.offering, system.search.limits) !== undefined) continue
        mixes++
        for (const property of planPropertyNames) {
          if (findings.has(property) || planProperties[property]({ lead, mix }, truth, ask)) continue
          const tried = unconfirmed.get(property) ?? 0
          if (tried >= 100) continue
          const found = confirmed(property, draft())
          if (found === undefined) unconfirmed.set(property, tried + 1)
          else findings.set(property, { property, answers: found })
        }
      }
  }
  return {
    meetings: met,
    mixes,
    findings: [...findings.values()],
    unconfirmed: [...unconfirmed.keys()].filter((property) => !findings.has(property)),
  }

  /** The same answers with less and less room, until the composition chooses what was found. */
  function confirmed(property: PlanProperty, draft: Draft): Draft | undefined {
    for (const budget of ['unknown', 3500, 2500, 2000, 1500, 1000] as const)
      for (const duration of ['unknown', 4] as const) {
        const tried = coherent({
          ...draft,
          budget,
          duration: draft.duration === undefined || draft.duration === 'unknown' ? duration : draft.duration,
        })
        if (violatedBy(decide(tried), system).includes(property)) return tried
      }
    return undefined
  }
}

function perFormat<Value>(value: (format: Format, at: number) => Value): Record<Format, Value> {
  return {
    lecture: value('lecture', 0),
    dialogue: value('dialogue', 1),
    workshop: value('workshop', 2),
    actionLearning: value('actionLearning', 3),
  }
}
