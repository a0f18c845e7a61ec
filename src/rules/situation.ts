import { callings, type CallingId } from './callings.ts'
import { apart, inSeries } from './days.ts'
import { capacitiesOf, type Capacities } from './capacities.ts'
import { sessionsFor, type Evaluation } from './evaluate.ts'
import { formats, perFormat, type Format } from './formats.ts'
import { usualSizes, type Doses, type Offering } from './offering.ts'
import type { Calling } from './rule.ts'
import {
  hearing,
  practising,
  residentsInSeries,
  roomOf,
  type Apart,
  type Gathering,
  type Room,
} from './room.ts'

/** What the rules say about how a programme is to be: each is there or not. */
export interface Signals {
  readonly mandateTalk: boolean
  readonly listeningTalks: boolean
  /** the only dialogue is small, and led by somebody neutral */
  readonly neutral: boolean
  /** a lecture never stands alone */
  readonly lectureInCompany: boolean
  /** staff do not practise by themselves what is to grow between people */
  readonly workshopInCompany: boolean
}

/** What the answers ask for, in what order, and the room there is: all that the composition reads. */
export interface Ask {
  /** the formats from the best fitting to the least; equal ones as they always stand */
  readonly order: readonly Format[]
  /** whether the answers speak for a format at all: only such a one can lead */
  readonly fits: Readonly<Record<Format, boolean>>
  /** whether a format may take part: no contra-indication, people enough, and its meetings not too long for them */
  readonly may: Readonly<Record<Format, boolean>>
  /** how many sessions the answers ask for; 0 where they ask for none, or it may not be */
  readonly asked: Readonly<Record<Format, number>>
  readonly signals: Signals
  /** whether a lecture and a dialogue may come together in one evening: people bear one that is as long */
  readonly longEvening: boolean
  /**
   * Whether both publics have their dialogue before anything else joins: who have to talk in the house first do not go on
   * to a workshop before they have met the residents who are to take part.
   */
  readonly publicsFirst: boolean
  /** Whether residents sit in the dialogue: then nothing joins at the cost of their seats. */
  readonly seatsFirst: boolean
  readonly room: Room
}

/** The same with the numbers behind it, which words and lines need. */
export interface Situation extends Ask {
  readonly numbers: Capacities
  readonly offering: Offering
  /** formats for which too few people take part */
  readonly tooFew: Readonly<Record<Format, boolean>>
  /** whether residents, where they meet apart, meet first */
  readonly residentsFirst: boolean
  /** whether residents, where they meet apart, sit in one small circle, however many would come */
  readonly oneCircle: boolean
  /** whether it is the residents who meet, where they meet apart and there is room for one dialogue only */
  readonly residentsRather: boolean
  /** formats whose shortest meeting is longer than people bear */
  readonly tooLong: Readonly<Record<Format, boolean>>
}

/** The formats from the best fitting to the least. */
export const byFit = (fit: Readonly<Record<Format, number>>): Format[] =>
  formats.toSorted((a, b) => fit[b] - fit[a])

/** A lecture and a dialogue at their shortest, in minutes, as they usually are: it is an edge of the classes of time. */
export const LECTURE_AND_DIALOGUE = usualSizes.lectureMinutes + usualSizes.dialogueMinutes

/** Whether one person has time for a lecture and a dialogue. With less, a few come to talk and the many to listen. */
export const timeForBoth = ({ staffMinutes }: Pick<Room, 'staffMinutes'>): boolean =>
  staffMinutes >= LECTURE_AND_DIALOGUE

/** How many dialogues a way of gathering asks for, where points do not decide it. */
export function roundsIn(
  room: Pick<Room, 'gathering' | 'staffMinutes' | 'circles' | 'evenings'>,
  byPoints: number,
): number {
  if (inSeries(room.gathering) && !timeForBoth(room)) return byPoints
  switch (room.gathering) {
    case 'apart':
    case 'apartLarge':
      // Both publics, each in as many as it takes.
      return room.circles + room.evenings
    case 'series3':
      return 3
    case 'series4':
      return 4
    case 'series5':
      return 5
    case 'series6':
      return 6
    default:
      return byPoints
  }
}

/**
 * Whether a programme begins small: as long as nobody is known to stand behind it, the assignment is talked about first,
 * and there is no more than one of each. The rest is decided on afterwards (R5).
 */
export const beginsSmall = ({ mandateTalk, neutral }: Signals): boolean => mandateTalk && !neutral

/** Of the dialogues that are asked for, how many are for residents, where they meet apart from staff. */
export const eveningsAsked = ({ room, asked }: Pick<Ask, 'room' | 'asked'>): number =>
  Math.max(1, Math.min(room.evenings, asked.dialogue - 1))

/** How many sessions of a format the points ask for, given the room and what the rules call for. */
export function askedFor(
  format: Format,
  byPoints: number,
  {
    room,
    signals,
    reach,
    onlyWorkshop,
  }: Pick<Ask, 'room' | 'signals'> & { reach: boolean; onlyWorkshop: boolean },
): number {
  const small = beginsSmall(signals)
  switch (format) {
    case 'lecture':
      return byPoints > 0 || reach ? (small ? 1 : room.attendance.halls) : 0
    case 'dialogue':
      if (signals.neutral) return 1
      if (byPoints === 0) return 0
      // Where people meet apart, both publics do.
      return small ? (apart(room.gathering) ? 2 : 1) : roundsIn(room, byPoints)
    case 'workshop':
      return onlyWorkshop ? 1 : small ? Math.min(1, byPoints) : byPoints
    case 'actionLearning':
      return byPoints
    default:
      return format satisfies never
  }
}

/** What the rules say, before people, time and money are looked at. */
export interface Said {
  readonly fit: Readonly<Record<Format, number>>
  readonly excluded: Readonly<Record<Format, boolean>>
  readonly signals: Signals
  /** one lecture for the many */
  readonly reach: boolean
  /** an ending that leaves no more than one workshop */
  readonly onlyWorkshop: boolean
  /** see `Ask`, both */
  readonly publicsFirst: boolean
  readonly seatsFirst: boolean
}

/** What is asked for, given what the rules say, the room, and what the people who take part rule out. */
export function askOf(
  { fit, excluded, signals, reach, onlyWorkshop, publicsFirst, seatsFirst }: Said,
  room: Room,
  { tooFew, tooLong, longEvening }: Bearing,
  doses: Doses,
): Ask {
  const may = perFormat(
    (format) =>
      !excluded[format] && !tooFew[format] && !tooLong[format] && (!onlyWorkshop || format === 'workshop'),
  )
  return {
    order: byFit(fit),
    fits: perFormat((format) => fit[format] > 0),
    may,
    asked: perFormat((format) =>
      may[format]
        ? askedFor(format, sessionsFor(doses[format], fit[format]), { room, signals, reach, onlyWorkshop })
        : 0,
    ),
    signals: {
      ...signals,
      // Where practice fits better than talk, it is no stopgap for it.
      workshopInCompany: signals.workshopInCompany && fit.dialogue >= fit.workshop,
    },
    longEvening,
    publicsFirst: publicsFirst && apart(room.gathering),
    seatsFirst,
    room,
  }
}

/** For which formats too few people take part. */
export function tooFewFor(
  numbers: Capacities,
  gathering: Gathering,
  offering: Offering,
): Record<Format, boolean> {
  const { sizes } = offering
  const people = numbers.staff + numbers.residents
  return {
    lecture: hearing(numbers, gathering, sizes) < sizes.lectureLeast,
    dialogue: people < sizes.dialogueLeast,
    workshop: practising(numbers, offering).people < sizes.workshopLeast,
    actionLearning: false,
  }
}

/**
 * Formats whose shortest meeting is longer than people bear. A dialogue is shorter than that or shut out by a rule, a
 * workshop is spread over shorter meetings, and a lecture that is too long for some is said among the attention points.
 */
const tooLongFor = ({ longestMinutes }: Capacities, { sizes }: Offering): Record<Format, boolean> =>
  perFormat((format) => format === 'actionLearning' && longestMinutes < sizes.setMinutes)

/** What the people who take part rule out: formats for which they are too few or that last too long, and long evenings. */
export type Bearing = Pick<Situation, 'tooFew' | 'tooLong' | 'longEvening'>

export const bearingOf = (numbers: Capacities, gathering: Gathering, offering: Offering): Bearing => ({
  tooFew: tooFewFor(numbers, gathering, offering),
  tooLong: tooLongFor(numbers, offering),
  longEvening: numbers.longestMinutes >= offering.sizes.combinedMinutes,
})

const calls = (ids: readonly CallingId[]) => ids.length > 0

/** How staff and residents meet apart, given the rules that call for it. */
const apartFor = (apartBy: readonly Calling[]): Apart =>
  apartBy.length === 0
    ? 'no'
    : apartBy.some(({ oneCircle }) => oneCircle === true)
      ? 'circle'
      : apartBy.some(({ houseInAnyCase }) => houseInAnyCase === true)
        ? 'always'
        : 'first'

/** What the answers come down to, before anything is composed. */
export function situationOf(
  evaluation: Evaluation,
  offering: Offering,
  { numbers = capacitiesOf(evaluation), ask = askOf }: { numbers?: Capacities; ask?: typeof askOf } = {},
): Situation {
  const { fit, excludedBy, calledBy, ending } = evaluation
  const apartBy = calledBy.separateGroups.map((id): Calling => callings[id])
  const oneCircle = apartBy.some((calling) => calling.oneCircle === true)
  const room = roomOf(numbers, apartFor(apartBy), offering)
  // A house that has yet to settle what it may promise does that before it meets them.
  const residentsFirst = apartBy.length > 0 && apartBy.every((calling) => calling.residentsFirst === true)
  const relation = evaluation.speaking.has('goal.relation')
  const houseInAnyCase = apartBy.some((calling) => calling.houseInAnyCase === true)
  // Who want to get on better do not spend the one meeting there is money for on their own people: no more is promised
  // than was mandated, and that is said (R4).
  const residentsRather = residentsFirst || (relation && !houseInAnyCase)
  const said: Said = {
    fit,
    excluded: perFormat((format) => excludedBy[format].length > 0),
    signals: {
      mandateTalk: calls(calledBy.mandateTalk),
      listeningTalks: calls(calledBy.listeningTalks),
      neutral: calls(calledBy.smallNeutralDialogue),
      lectureInCompany: calls(calledBy.lectureInCompany),
      workshopInCompany: calls(calledBy.workshopInCompany),
    },
    reach: calls(calledBy.reachLecture),
    onlyWorkshop: ending !== undefined,
    publicsFirst: apartBy.length > 0 && !residentsRather,
    seatsFirst:
      numbers.residents > 0 && (!inSeries(room.gathering) || residentsInSeries(numbers, offering.sizes)),
  }
  const bearing = bearingOf(numbers, room.gathering, offering)
  return {
    ...bearing,
    ...ask(said, room, bearing, offering.doses),
    numbers,
    offering,
    residentsFirst,
    oneCircle,
    residentsRather,
  }
}
