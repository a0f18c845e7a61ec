import { amountsOf, together } from './amounts.ts'
import { isWhole, smallest, wholeOf } from './compose.ts'
import type { Decision } from './decide.ts'
import { leastPoints, sessionsFor } from './evaluate.ts'
import { apart, canBeSmaller, daysOf, hasFacilitators, priceOf, yieldsLessons } from './days.ts'
import { blocks, formats, type Block, type Format } from './formats.ts'
import { barrier, limits, type Limit } from './limits.ts'
import { bindingIds, reasonsFor } from './making.ts'
import { nothing, takesPart, type Mix } from './mix.ts'
import { firstStepsOf } from './notYet.ts'
import type { Later, Rejected } from './recommendation.ts'
import type { Because } from './trace.ts'

/** Whether a format is in the programme; the training of facilitators is a workshop too. */
function taken(format: Format, { composed, situation }: Decision): boolean {
  if (composed === undefined) return false
  const { mix } = composed
  return (
    takesPart(mix, format) || (format === 'workshop' && hasFacilitators(mix, situation, situation.offering))
  )
}

/** One format by itself, at its smallest. */
const alone = (format: Format, { situation }: Decision): Mix => ({
  ...nothing,
  [format]: format === 'actionLearning' ? situation.offering.sizes.setSessionsLeast : 1,
  smaller: format === 'dialogue' && canBeSmaller(situation) && !apart(situation.room.gathering),
})

/** What there can be too little of: money and time. */
const scarce = [
  'budget',
  'months',
  'staffHours',
  'residentHours',
  'coreMeetings',
] as const satisfies readonly Limit[]
const isScarce = (limit: Limit): boolean => scarce.some((one) => one === limit)

/** Whether a format suits the goal by itself, with nothing beside it. */
function suitsAlone(format: Format, decision: Decision): boolean {
  const mix = alone(format, decision)
  return limits.notAlone(mix, decision.situation) && limits.notAmongThemselves(mix, decision.situation)
}

/** Whether a format is named among what is not advised: also a workshop that may not be, where facilitators are trained. */
const isOut = (format: Format, decision: Decision): boolean =>
  !taken(format, decision) ||
  (decision.composed !== undefined &&
    !takesPart(decision.composed.mix, format) &&
    decision.evaluation.excludedBy[format].length > 0)

/** The formats that are not in the programme, each with the stage at which it fell and why. */
export function rejectedOf(decision: Decision): Rejected[] {
  const { evaluation, situation, composed, kind } = decision
  const { offering } = situation
  return formats
    .filter((format) => isOut(format, decision))
    .map((format): Rejected => {
      if (evaluation.ending && (kind === 'noneNeeded' || format !== 'workshop'))
        return { format, stage: 'notNeeded', because: [`rule:${evaluation.ending}`] }
      const refusals = evaluation.excludedBy[format].map((id): Because => `rule:${id}`)
      if (refusals.length > 0) return { format, stage: 'contraindication', because: refusals }
      if (situation.tooFew[format])
        return { format, stage: 'capacity', because: bindingIds('tooFewPeople', evaluation) }
      if (situation.tooLong[format])
        return { format, stage: 'capacity', because: bindingIds('sessionLength', evaluation) }
      if (situation.asked[format] === 0) {
        const against = reasonsFor(evaluation, format, -1)
        return {
          format,
          stage: 'noEvidence',
          because: against.length > 0 ? against : ['limit:tooFewReasons'],
        }
      }
      const blocked = barrier(alone(format, decision), situation, offering)
      if (blocked) return { format, stage: 'capacity', because: bindingIds(blocked, evaluation) }
      const mix = composed?.mix ?? nothing
      const one = alone(format, decision)
      const more = { ...mix, [format]: one[format], smaller: mix.smaller || one.smaller }
      const beside = barrier(more, situation, offering)
      // A workshop that is there and a trajectory that is not: what counts is what would stand in its way instead of it.
      const instead =
        beside === 'notTwice' && format === 'actionLearning'
          ? barrier({ ...more, workshop: 0 }, situation, offering)
          : beside
      // It fits, and there is no room left for it: nothing else has to be better for that.
      if (instead !== undefined && isScarce(instead))
        return { format, stage: 'noRoom', because: bindingIds(instead, evaluation) }
      return {
        format,
        stage: 'outweighed',
        because: [...(instead ? bindingIds(instead, evaluation) : []), 'objective:coverage'],
      }
    })
}

/** The same with all the seats of residents: nothing joins a dialogue before it is whole. */
function withSeats(mix: Mix, ask: Decision['situation']): Mix {
  if (!ask.seatsFirst || !takesPart(mix, 'dialogue') || isWhole(mix, ask)) return mix
  if (mix.combined === 0) return wholeOf(mix, ask)
  return { ...mix, combined: 0, dialogue: 1, lecture: Math.min(1, ask.asked.lecture) }
}

/**
 * A format at its smallest beside what is advised; beside the least of what fits best where there is no programme yet.
 * A trajectory takes the place of a workshop for the same people; and what it all yields is passed on.
 */
function besideTheRest(format: Format, decision: Decision): Mix {
  const { situation, composed } = decision
  const { offering } = situation
  const lead = situation.order.find((one) => situation.asked[one] > 0 && situation.fits[one])
  const rest =
    composed?.mix ??
    (lead === undefined || lead === format ? undefined : smallest([lead], situation, offering, nothing)[0]) ??
    nothing
  const one = alone(format, decision)
  const beside: Mix = { ...rest, [format]: one[format], smaller: rest.smaller || one.smaller }
  const more = format === 'dialogue' ? beside : withSeats(beside, situation)
  return {
    ...more,
    workshop: format !== 'actionLearning' || limits.notTwice(more, situation) ? more.workshop : 0,
    // What makes it succeed goes before more of anything, and takes its part of the money first.
    mandateTalk: more.mandateTalk || situation.signals.mandateTalk,
    harvest: more.harvest || yieldsLessons(more, situation, offering),
  }
}

/**
 * A trajectory as large as the answers ask for, beside the rest: as many meetings as its core group can come to, in as
 * many groups as it takes. Undefined where the smallest is all of it, or that group cannot come often enough yet.
 */
function asMuchAsAsked(whole: Mix, { evaluation, situation }: Decision): Mix | undefined {
  const { offering, room } = situation
  const meetings = Math.min(
    sessionsFor(offering.doses.actionLearning, evaluation.fit.actionLearning),
    room.setMeetings,
  )
  const sets = Math.max(1, room.sets)
  return meetings < whole.actionLearning || meetings * sets <= whole.actionLearning * whole.sets
    ? undefined
    : { ...whole, actionLearning: meetings, sets }
}

/** Formats that the answers ask for and that could follow once something has changed: a second phase. */
export function laterOf(decision: Decision): Later[] {
  const { evaluation, situation, composed, kind } = decision
  const { offering } = situation
  if (kind === 'noneNeeded' || evaluation.ending !== undefined) return []
  const had = daysBefore(decision)
  return formats
    .filter(
      (format) =>
        format !== 'lecture' &&
        !taken(format, decision) &&
        // More money or time brings no more people.
        !situation.tooFew[format] &&
        // What may not stand alone does not follow on nothing.
        (composed !== undefined || suitsAlone(format, decision)) &&
        // Whoever practised in a workshop can go on to a trajectory; whoever learns in one needs no workshop after it.
        (format === 'actionLearning' ||
          composed === undefined ||
          limits.notTwice({ ...composed.mix, [format]: 1 }, situation)) &&
        // Only what the answers clearly ask for is worth naming as a next phase.
        evaluation.fit[format] >= leastPoints(offering.doses[format]),
    )
    .map((format) => {
      const once = evaluation.excludedBy[format]
      // What has to change first is looked at together, before a second phase begins (R2).
      const goNoGo =
        format === 'actionLearning' && once.length > 0
          ? amountsOf({ mandateTalk: offering.sizes.goNoGoDays }, offering, 'size:goNoGoDays')
          : null
      const whole = besideTheRest(format, decision)
      const { more, less } = differenceOf(had, daysOf(whole, situation, offering))
      const holds = more.map(([block, days]) => ({
        block,
        price: amountsOf({ [block]: days }, offering, `dose:${format}`),
      }))
      const price = together(
        holds.map((one) => one.price),
        `dose:${format}`,
      )
      const large = format === 'actionLearning' ? asMuchAsAsked(whole, decision) : undefined
      // What comes as a second phase comes after the programme, and all of that was held by then.
      const saves =
        goNoGo !== null || composed === undefined || less.length === 0
          ? null
          : amountsOf(Object.fromEntries(less), offering, `dose:${format}`)
      const all =
        (had === undefined ? 0 : priceOf(had, offering)) +
        price.exclVat.value -
        (saves?.exclVat.value ?? 0) +
        (goNoGo?.exclVat.value ?? 0)
      return {
        format,
        once,
        holds,
        price,
        meetings: whole[format],
        asked:
          large === undefined
            ? null
            : {
                meetings: large.actionLearning,
                groups: large.sets,
                price: amountsOf(
                  Object.fromEntries(differenceOf(had, daysOf(large, situation, offering)).more),
                  offering,
                  `dose:${format}`,
                ),
              },
        saves,
        atOnce: amountsOf(daysOf(whole, situation, offering), offering, `dose:${format}`),
        short: [
          ...scarce.filter((limit) =>
            limit === 'budget'
              ? all > situation.numbers.budget
              : !limits[limit](whole, situation, offering) ||
                // Who has so little time that they come once, need more of it to come again.
                (limit === 'staffHours' && !limits.oneMeeting(whole, situation, offering)),
          ),
          // However much there is of the rest, its meetings take longer than people can be there.
          ...(situation.tooLong[format] ? (['sessionLength'] as const) : []),
        ],
        goNoGo,
        because: reasonsFor(evaluation, format, 1),
      }
    })
}

/** The days of what there is already: the programme, or what can be done first where none can begin yet. */
function daysBefore(decision: Decision): Readonly<Record<Block, number>> | undefined {
  const { situation, composed } = decision
  const first = composed ? { mix: composed.mix, situation } : firstStepsOf(decision)
  return first && daysOf(first.mix, first.situation, situation.offering)
}

/** How many days of which blocks there are more than before, and how many less; all of it where there was nothing. */
function differenceOf(
  before: Readonly<Record<Block, number>> | undefined,
  after: Readonly<Record<Block, number>>,
): Record<'more' | 'less', (readonly [Block, number])[]> {
  const changed = blocks.map((block) => [block, after[block] - (before?.[block] ?? 0)] as const)
  return {
    more: changed.filter(([, days]) => days > 0),
    less: changed.flatMap(([block, days]) => (days < 0 ? [[block, -days] as const] : [])),
  }
}
