import type { Draft } from '../../src/questionnaire/types.ts'
import { coherent } from './drafts.ts'
import { holds } from '../../src/questionnaire/walk.ts'
import { smallest, type Composed } from '../../src/rules/compose.ts'
import { formats, type Format } from '../../src/rules/formats.ts'
import { barrier } from '../../src/rules/limits.ts'
import { nothing, takesPart, type Mix } from '../../src/rules/mix.ts'
import { edges, type Room } from '../../src/rules/room.ts'
import type { Ask } from '../../src/rules/situation.ts'
import type { Finding } from './finding.ts'
import type { Reached } from './reach.ts'
import { excludedMask, roomOutcomes, type RoomOutcome } from './rooms.ts'
import { shapesOf } from './shapes.ts'
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
export const openRoom = ({ gathering, attendance }: Pick<Room, 'gathering' | 'attendance'>): Room => ({
  gathering,
  attendance,
  staffMinutes: edges.staffMinutes.at(-1) ?? 0,
  residentMinutes: edges.residentMinutes.at(-1) ?? 0,
  sets: edges.sets.at(-1) ?? 1,
  setMeetings: edges.setMeetings.at(-1) ?? 0,
  months: edges.months.at(-1) ?? 0,
  budget: Infinity,
})

/** One way in which the answers about fit and those about room can come together. */
export interface Meeting {
  readonly ask: Ask
  readonly truth: Truth
  readonly ending: string | undefined
  /** answers that lead there */
  readonly draft: () => Draft
}

/** Every way in which fit and room can come together, once for each that a plan property could tell apart. */
export function* meetings(system: System, reached: Reached): Generator<Meeting> {
  const outcomes = new Map<string, RoomOutcome[]>()
  const seen = new Set<string>()
  for (const outcome of roomOutcomes(system.rules, system.offering)) {
    const { residentsTakePart, apart, gathering, tooFew, excluded, halves, reach } = outcome
    // How many halls and groups there are changes amounts only.
    const kind = JSON.stringify([
      residentsTakePart,
      apart,
      gathering,
      tooFew,
      excluded,
      [...halves.keys()],
      reach,
    ])
    if (seen.has(kind)) continue
    seen.add(kind)
    const side = `${residentsTakePart} ${apart}`
    outcomes.set(side, [...(outcomes.get(side) ?? []), outcome])
  }
  const endings = Object.entries(system.rules.endings)
  const done = new Set<string>()
  for (const { state } of shapesOf(reached)) {
    const has = (signal: string) => reached.has(state, signal)
    const fitExcluded = reached.excluded(state)
    const fit = perFormat((_, at) => reached.fit(state, at))
    const signals = {
      mandateTalk: has('mandateTalk'),
      listeningTalks: has('listeningTalks'),
      neutral: has('smallNeutralDialogue'),
      lectureInCompany: has('lectureInCompany'),
    }
    const ending = endings.find(([id, { yieldsTo }]) => has(id) && !has(yieldSignal(yieldsTo)))
    for (const outcome of outcomes.get(`${has('residentsTakePart')} ${has('separateGroups')}`) ?? []) {
      const excluded = perFormat(
        (format, at) =>
          (fitExcluded & (1 << at)) !== 0 ||
          outcome.excluded[format] ||
          [...outcome.halves].some(([signal, shut]) => has(signal) && shut.includes(format)),
      )
      const said = { fit, excluded, signals, reach: outcome.reach, onlyWorkshop: ending !== undefined }
      const ask = system.ask(said, openRoom(outcome), outcome.tooFew)
      const truth: Truth = {
        fit,
        excluded,
        lastingGoal: has('lastingGoal'),
        conflict: has('conflict'),
        onlyWorkshop: ending?.[1].outcome === 'atMostOneWorkshop',
      }
      const key = [
        ask.order.map((format) => formats.indexOf(format)).join(''),
        formats.map((format) => `${+ask.fits[format]}${+(ask.asked[format] > 0)}${+ask.may[format]}`).join(),
        Object.values(signals).map(Number).join(''),
        outcome.gathering,
        excludedMask(excluded),
        ending?.[0],
        Number(truth.lastingGoal),
        Number(truth.conflict),
      ].join(' ')
      if (done.has(key)) continue
      done.add(key)
      yield {
        ask,
        truth,
        ending: ending?.[0],
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
export function provePlans(system: System, reached: Reached): PlansProved {
  const decide = deciderOf(system)
  const findings = new Map<PlanProperty, Finding>()
  const unconfirmed = new Map<PlanProperty, number>()
  let met = 0
  let mixes = 0
  for (const { ask, truth, ending, draft } of meetings(system, reached)) {
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
