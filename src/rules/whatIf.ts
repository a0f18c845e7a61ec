import { reckoned } from '../questionnaire/cells.ts'
import { statesOf } from '../questionnaire/states.ts'
import type { Draft, QuestionId } from '../questionnaire/types.ts'
import { itemOf, walk } from '../questionnaire/walk.ts'
import { decideWalk, type Decision } from './decide.ts'
import { daysInAll } from './days.ts'
import type { EndingId } from './endings.ts'
import { evidence, type EvidenceId } from './evidence.ts'
import { formats, perFormat, type Format } from './formats.ts'
import { dialogueSeats, residentsHear, residentsMeet, staffMeet } from './groups.ts'
import { given, isForward } from './levers.ts'
import { nothing, takesPart } from './mix.ts'
import type { Offering } from './offering.ts'

/** One answer given otherwise. */
export interface Changed {
  readonly question: QuestionId
  /** the other answer, as a draft holds it; for several choices only what is added or taken away */
  readonly to: unknown
  readonly how: 'instead' | 'added' | 'removed'
}

/** How much of each format a programme holds, as it is spoken of: meetings, and a trajectory as one. */
export interface Held {
  readonly count: Readonly<Record<Format, number>>
  /** whether lecture and dialogue come together in one evening */
  readonly combined: boolean
  /** adviser days in all */
  readonly days: number
  /** how many people have a seat in a dialogue */
  readonly seats: number
  /** talks that come before it: about the assignment, and how many with residents */
  readonly talks: { readonly mandateTalk: number; readonly listeningTalks: number }
  readonly takesPart: Publics
  /** whether residents who are wanted sit in a dialogue; null where they are not wanted */
  readonly residentsTalk: boolean | null
}

/** Whether a public that is wanted takes part; null where it is not wanted, or nobody counted it in. */
export interface Publics {
  readonly residents: boolean | null
  readonly staff: boolean | null
}

function publicsIn(decision: Decision): Publics {
  const { composed, situation } = decision
  const { numbers } = situation
  return {
    residents:
      numbers.residents === 0
        ? null
        : seatsResidents(decision) || (composed !== undefined && residentsHear(situation, composed.mix)),
    staff: numbers.staff === 0 ? null : composed !== undefined && staffMeet(situation, composed.mix),
  }
}

const residentsTalkIn = (decision: Decision): boolean | null =>
  decision.situation.numbers.residents === 0 ? null : meeting(decision)

const heldBy = (decision: Decision): Held => {
  const { composed, situation } = decision
  const mix = composed?.mix ?? nothing
  const { offering, signals } = situation
  return {
    takesPart: publicsIn(decision),
    residentsTalk: residentsTalkIn(decision),
    days: composed === undefined ? 0 : daysInAll(mix, situation, offering),
    seats: composed === undefined ? 0 : dialogueSeats(situation, mix),
    talks: {
      mandateTalk: Number(mix.mandateTalk),
      listeningTalks: composed !== undefined && signals.listeningTalks ? offering.sizes.listeningTalks : 0,
    },
    count: perFormat((format) =>
      takesPart(mix, format) ? (format === 'actionLearning' ? 1 : Math.max(1, mix[format])) : 0,
    ),
    combined: mix.combined > 0,
  }
}

/** What the advice would be with one or two answers changed. */
export interface WhatIf {
  readonly changes: readonly Changed[]
  readonly kind: Decision['kind']
  /** whether there is a programme where there was none, or the other way round, or something else leads it */
  readonly turns: boolean
  /** the ending that holds now too, where there would be no programme at all because of it */
  readonly ending: EndingId | null
  readonly lead: Format | null
  readonly gained: readonly Format[]
  readonly lost: readonly Format[]
  /** whether some lose their seat: residents at the table, or whoever a smaller dialogue has no room for */
  readonly seatsLost: boolean
  /** what then speaks for a format that comes and does not now, where the step is not forward: it is not self-evident */
  readonly spokenFor: readonly EvidenceId[]
  readonly before: Held
  readonly after: Held
  /** whether each change is a step forward that the client can take: only those are proposed */
  readonly changeable: boolean
  /** whether the programme then leads with something that fits better, or there is one at last */
  readonly better: boolean
}

/**
 * What matters of a decision: whether there is a programme, what leads it, and which formats take part. The training of
 * facilitators is no workshop here: who loses it would look for a workshop that was never advised.
 */
export interface Heart {
  readonly kind: Decision['kind']
  readonly lead: Format | null
  readonly formats: readonly Format[]
}

export function heartOf({ kind, composed, situation }: Decision): Heart {
  return {
    kind,
    lead: composed?.lead ?? null,
    formats: formats.filter(
      (format) =>
        composed !== undefined &&
        takesPart(composed.mix, format) &&
        // The few words that open an evening are no lecture to whoever did not ask for one.
        (composed.mix[format] > 0 || situation.asked[format] > 0),
    ),
  }
}

/** The other answers that one question could have had: every option, every band, one choice more or less. */
export function otherAnswers(question: QuestionId, answer: unknown): Changed[] {
  const definition = itemOf(question).question
  const states = statesOf(definition)
  if (states === undefined) return []
  if (definition.kind === 'several') {
    const chosen = (answer as readonly string[] | undefined) ?? []
    return definition.options
      .filter((option) => option !== definition.alone)
      .flatMap((option): Changed[] => {
        const rest = chosen.filter((one) => one !== definition.alone)
        if (chosen.includes(option))
          return chosen.length > 1 ? [{ question, to: option, how: 'removed' }] : []
        return rest.length < definition.most ? [{ question, to: option, how: 'added' }] : []
      })
  }
  const now = states.of(answer)
  return states.answers.flatMap((to, state): Changed[] => {
    if (state === now || to === undefined) return []
    // Another band only: what is reckoned with would be the same number.
    if (reckoned(definition, to) !== undefined && reckoned(definition, to) === reckoned(definition, answer))
      return []
    return [{ question, to, how: 'instead' }]
  })
}

/** The draft with an answer changed. */
export function withChange(draft: Draft, { question, to, how }: Changed): Draft {
  if (how === 'instead') return { ...draft, [question]: to }
  const definition = itemOf(question).question
  const alone = definition.kind === 'several' ? definition.alone : undefined
  const before: unknown = draft[question]
  const chosen: readonly string[] = Array.isArray(before) ? before : []
  return {
    ...draft,
    [question]:
      how === 'added'
        ? [...chosen.filter((one) => one !== alone), String(to)]
        : chosen.filter((one) => one !== to),
  }
}

/** Whether residents sit at a table in a programme. */
const meeting = ({ situation, composed }: Decision): boolean =>
  composed !== undefined && residentsMeet(situation, composed.mix)

/** Whether they have a place in it at all: at a table, or learning in a set. */
export const seatsResidents = (decision: Decision): boolean =>
  meeting(decision) ||
  (decision.situation.numbers.residents > 0 && (decision.composed?.mix.actionLearning ?? 0) > 0)

/** Whether somebody who is wanted in both is in the one and not in the other. */
const differ = (before: boolean | null, after: boolean | null): boolean =>
  before !== null && after !== null && before !== after

/** Whether residents or staff come in or fall out, or residents lose or get their dialogue. */
function publicsDiffer(now: Decision, then: Decision): boolean {
  const [before, after] = [publicsIn(now), publicsIn(then)]
  return (
    differ(before.residents, after.residents) ||
    differ(before.staff, after.staff) ||
    differ(residentsTalkIn(now), residentsTalkIn(then))
  )
}

/** Whether somebody who was left out takes part then, and nobody who took part is left out. */
function morePublics(now: Publics, then: Publics): boolean {
  const gains = (who: keyof Publics) => now[who] === false && then[who] === true
  const keeps = (who: keyof Publics) => now[who] !== true || then[who] !== false
  return (gains('residents') && keeps('staff')) || (gains('staff') && keeps('residents'))
}

/**
 * What is different with other answers; undefined where neither the heart of the advice is, nor who takes part in it: an
 * answer for which residents lose their dialogue changes an advice, whatever stays.
 */
export function compare(now: Decision, changes: readonly Changed[], then: Decision): WhatIf | undefined {
  /** the points of the best fitting of some formats, as the answers then are */
  const best = (some: readonly Format[]) =>
    Math.max(-Infinity, ...some.map((format) => then.evaluation.fit[format]))
  const [before, after] = [heartOf(now), heartOf(then)]
  const gained = after.formats.filter((format) => !before.formats.includes(format))
  const lost = before.formats.filter((format) => !after.formats.includes(format))
  const turns = before.kind !== after.kind || before.lead !== after.lead
  const changeable = changes.every((change) =>
    isForward(change, now.evaluation.walk.answers[change.question]),
  )
  if (!turns && gained.length + lost.length === 0 && !publicsDiffer(now, then)) return undefined
  return {
    changes,
    kind: after.kind,
    turns,
    ending:
      after.kind === 'noneNeeded' && then.evaluation.ending === now.evaluation.ending
        ? (now.evaluation.ending ?? null)
        : null,
    lead: after.lead,
    gained,
    lost,
    // Where there is no programme yet, nobody has a seat to lose.
    seatsLost:
      now.composed !== undefined &&
      ((then.composed?.mix.smaller === true &&
        !now.composed.mix.smaller &&
        dialogueSeats(then.situation, then.composed.mix) < dialogueSeats(now.situation, now.composed.mix)) ||
        (meeting(now) && !meeting(then))),
    spokenFor: changeable
      ? []
      : then.evaluation.evidence.filter((id) => {
          const { fit } = evidence[id]
          return !now.evaluation.evidence.includes(id) && gained.some((format) => (fit[format] ?? 0) > 0)
        }),
    before: heldBy(now),
    after: heldBy(then),
    changeable,
    better:
      (before.kind === 'notYet' && after.kind === 'advice') ||
      (after.lead !== null &&
        before.lead !== null &&
        // Nobody is proposed to send the residents away, however well something else may fit.
        (!seatsResidents(now) || seatsResidents(then)) &&
        ((gained.length > 0 && best(gained) > best(lost)) ||
          (after.lead === before.lead && lost.length === 0 && morePublics(publicsIn(now), publicsIn(then))) ||
          (after.lead !== before.lead && now.evaluation.fit[after.lead] > now.evaluation.fit[before.lead]))),
  }
}

/** All single answers that could have been given otherwise, whether or not they change the advice. */
export function singleChanges({ evaluation }: Decision): Changed[] {
  return evaluation.walk.asked.flatMap(({ id, steers }) =>
    steers && !given.includes(id) ? otherAnswers(id, evaluation.walk.answers[id]) : [],
  )
}

/** What would change this advice: every single other answer that would. */
export function whatWouldChange(now: Decision, offering: Offering): WhatIf[] {
  const known = now.evaluation.walk
  return singleChanges(now).flatMap(
    (one) =>
      compare(now, [one], decideWalk(walk(withChange(known.answers as Draft, one), known), offering)) ?? [],
  )
}
