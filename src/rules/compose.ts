import type { Capacities } from './capacities.ts'
import { sessionsFor, type Evaluation } from './evaluate.ts'
import { formats, type Block, type Format } from './formats.ts'
import { doses, type Offering } from './offering.ts'
import { calendarOf, spanOf } from './programme.ts'

/** How many of each format; `combined` is one evening that is a short lecture and a dialogue at once. */
export interface Mix {
  readonly lecture: number
  readonly combined: number
  readonly dialogue: number
  readonly workshop: number
  /** meetings per set */
  readonly actionLearning: number
  readonly sets: number
  readonly mandateTalk: boolean
  readonly harvest: boolean
}

/** How people meet in dialogue: all together, staff and residents apart, or a series for a large staff. */
export type Manner = 'together' | 'apart' | 'series' | 'neutral'

/** What the answers ask for and what stands in the way, as numbers: all that the enumeration reads. */
export interface Situation {
  readonly fit: Readonly<Record<Format, number>>
  readonly may: Readonly<Record<Format, boolean>>
  /** how many sessions the answers ask for; 0 where they ask for none */
  readonly asked: Readonly<Record<Format, number>>
  readonly sets: number
  readonly manner: Manner
  readonly lectureInCompany: boolean
  readonly mandateTalk: boolean
  readonly listeningTalks: boolean
  readonly oneMeeting: boolean
  readonly room: Capacities
  readonly offering: Offering
}

const WEEKS_PER_MONTH = 52 / 12
/** Fewer than this is no meeting but a talk. */
const FEWEST = { lecture: 8, dialogue: 4, workshop: 4 } as const

/** Whole numbers for shares: the least common multiple of all doses, times the sets. */
const WHOLE = 840 * 6

export function situationOf(evaluation: Evaluation, room: Capacities, offering: Offering): Situation {
  const { fit, excludedBy, calledBy, ending } = evaluation
  const { sizes } = offering
  const people = room.staff + room.residents
  const neutral = calledBy.smallNeutralDialogue.length > 0
  const manner: Manner = neutral
    ? 'neutral'
    : calledBy.separateGroups.length > 0 && Math.min(room.staff, room.residents) >= FEWEST.dialogue
      ? 'apart'
      : room.staff > sizes.dialogueMost
        ? 'series'
        : people > sizes.dialogueMost && Math.min(room.staff, room.residents) >= FEWEST.dialogue
          ? 'apart'
          : 'together'
  const onlyWorkshop = ending !== undefined
  const may = Object.fromEntries(
    formats.map((format) => [
      format,
      excludedBy[format].length === 0 && (!onlyWorkshop || format === 'workshop'),
    ]),
  ) as Record<Format, boolean>

  // A large staff meets by itself: residents sit with them in the sets, or apart.
  const audience = manner === 'together' ? people : room.staff || room.residents
  const repeats = Math.min(sizes.lectureMost, Math.max(1, Math.ceil(audience / sizes.lectureGroup)))
  const byPoints = (format: Format) => sessionsFor(doses[format], fit[format])
  const rounds =
    manner === 'apart'
      ? 2
      : manner === 'neutral'
        ? 1
        : manner === 'series'
          ? Math.min(sizes.dialogueSeriesMost, Math.ceil(audience / sizes.dialogueGroup))
          : byPoints('dialogue')
  const reach = calledBy.reachLecture.length > 0
  const asked: Record<Format, number> = {
    lecture: byPoints('lecture') > 0 || reach ? repeats : 0,
    dialogue: byPoints('dialogue') > 0 || neutral ? rounds : 0,
    workshop: onlyWorkshop ? 1 : byPoints('workshop'),
    actionLearning: byPoints('actionLearning'),
  }
  for (const format of formats) if (!may[format]) asked[format] = 0
  const sets = Math.max(
    1,
    Math.min(
      sizes.setsMost,
      Math.ceil(room.corePeople / sizes.setSize),
      Math.floor(room.corePeople / 5),
      Math.floor(room.coreResidents / 2),
    ),
  )
  return {
    fit,
    may,
    asked,
    sets,
    manner,
    lectureInCompany: calledBy.lectureInCompany.length > 0,
    mandateTalk: calledBy.mandateTalk.length > 0,
    listeningTalks: calledBy.listeningTalks.length > 0,
    oneMeeting: room.staffMinutes <= 240 && people <= sizes.combinedGroup,
    room,
    offering,
  }
}

/** Rounded to quarters of a day, as an offer states them. */
const quarters = (days: number) => Math.round(days * 4) / 4

/** How many people sit in one dialogue, and of whom they are. */
export function dialogueGroup({ manner, room, offering: { sizes } }: Situation, which: 0 | 1 = 0): number {
  if (manner === 'neutral') return Math.min(sizes.dialogueNeutralGroup, room.staff + room.residents)
  if (manner === 'apart')
    return which === 0
      ? Math.min(room.staff, sizes.dialogueMandateGroup)
      : Math.min(room.residents, sizes.dialogueGroup)
  if (manner === 'series') return sizes.dialogueGroup
  return Math.min(sizes.dialogueMost, room.staff + room.residents)
}

/** Adviser days for each part of a mix. Source: domain.md B, Adviser days and Supporting blocks. */
export function daysOf(mix: Mix, situation: Situation): Record<Block, number> {
  const { sizes } = situation.offering
  const { lecture, combined, dialogue, workshop, actionLearning, sets } = mix
  const single = (people: number) =>
    people >= sizes.dialogueLargeFrom ? sizes.dialogueLargeDays : sizes.dialogueDays
  const inSeries = situation.manner === 'series' && dialogue >= sizes.dialogueSeriesFrom
  const dialogueDays =
    dialogue === 0
      ? 0
      : inSeries
        ? quarters(dialogue * sizes.dialogueSeriesDays)
        : situation.manner === 'apart'
          ? single(dialogueGroup(situation, 0)) + (dialogue > 1 ? single(dialogueGroup(situation, 1)) : 0)
          : dialogue * single(dialogueGroup(situation))
  const groups = workshopGroups(situation)
  const firstSet =
    actionLearning <= sizes.setSessionsLeast
      ? sizes.setShortDays
      : sizes.setDays + (actionLearning - sizes.setSessionsUsual) * sizes.setSessionDays
  const parallel = inSeries || (actionLearning > 0 && sets > 1)
  return {
    mandateTalk: mix.mandateTalk ? sizes.mandateTalkDays : 0,
    listeningTalks: situation.listeningTalks ? sizes.listeningTalks * sizes.listeningTalkDays : 0,
    lecture: lecture === 0 ? 0 : sizes.lectureDays + (lecture - 1) * sizes.lectureRepeatDays,
    combinedMeeting: combined === 0 ? 0 : sizes.combinedDays,
    facilitatorTraining: inSeries ? sizes.facilitatorDays : 0,
    dialogue: dialogueDays,
    workshop: workshop === 0 ? 0 : workshop * (sizes.workshopDays + (groups - 1) * sizes.workshopRepeatDays),
    actionLearning: actionLearning === 0 ? 0 : firstSet + (sets - 1) * sizes.setExtraDays,
    harvest: mix.harvest ? (sets > 1 ? sizes.sharingDays : sizes.harvestDays) : 0,
    coordination: parallel
      ? sizes.coordinationDays * Math.ceil(usualWeeks(mix, situation) / WEEKS_PER_MONTH / 3)
      : 0,
  }
}

/** How long a programme with parallel parts usually runs, in weeks: what coordination is reckoned over. */
const usualWeeks = ({ actionLearning, dialogue }: Mix, { offering: { sizes } }: Situation) =>
  Math.max(
    actionLearning === 0 ? 0 : sizes.setLead + (actionLearning - 1) * sizes.setInterval + 4,
    sizes.dialogueLead + dialogue * 2,
  )

/** More than this is no group to practise with (R6). */
const WORKSHOP_MOST = 40

/** Who take a workshop: the core group where the staff is many or has no time for it, else the staff. */
export function workshopPeople({ room, offering: { sizes } }: Situation): { people: number; core: boolean } {
  const core =
    room.hasCore && (room.staff > 40 || room.staffMinutes < sizes.workshopMinutes || room.staff === 0)
  return { people: Math.min(WORKSHOP_MOST, core ? room.corePeople : room.staff), core }
}
const workshopGroups = (situation: Situation) =>
  Math.max(1, Math.ceil(workshopPeople(situation).people / situation.offering.sizes.workshopGroup))

export function priceOf(days: Readonly<Record<Block, number>>, { dayRate }: Offering): number {
  let price = 0
  for (const block in days) price += days[block as Block] * dayRate[block as Block]
  return price
}

const meetings = ({ lecture, combined, dialogue, workshop, actionLearning, sets }: Mix) =>
  lecture + combined + dialogue + workshop + actionLearning * sets

/** What the weeks allow: the lead time, the meetings at their closest, and a week to harvest. */
export const weeksNeeded = (sessions: number, { sizes }: Offering) =>
  sizes.setLeadShortest + (sessions - 1) * sizes.setIntervalShortest + 1

export type Obstacle =
  | 'hours'
  | 'oneMeeting'
  | 'months'
  | 'coreMeetings'
  | 'notAlone'
  | 'listenFirst'
  | 'setSize'
  | 'tooFewPeople'

/** Why a mix cannot be, apart from money and the calendar; undefined when it can. */
function obstacle(mix: Mix, situation: Situation): Obstacle | undefined {
  const { room, manner, offering } = situation
  const { sizes } = offering
  const { lecture, combined, dialogue, workshop, actionLearning } = mix
  if (actionLearning > room.coreMeetings) return 'coreMeetings'
  if (actionLearning > 0 && weeksNeeded(actionLearning, offering) > room.months * WEEKS_PER_MONTH)
    return 'months'
  const people = room.staff + room.residents
  if (
    (lecture > 0 && people < FEWEST.lecture) ||
    (dialogue + combined > 0 && people < FEWEST.dialogue) ||
    (workshop > 0 && workshopPeople(situation).people < FEWEST.workshop)
  )
    return 'tooFewPeople'
  if (situation.oneMeeting && lecture + combined + dialogue + workshop > 1) return 'oneMeeting'
  if (manner === 'neutral' && dialogue === 0) return 'listenFirst'
  if (combined > 0 && people > sizes.combinedGroup) return 'setSize'
  const dialogues = manner === 'together' || manner === 'neutral' ? dialogue : Math.min(dialogue, 1)
  const talk = dialogues * sizes.dialogueMinutes + combined * sizes.combinedMinutes
  const staff =
    (lecture > 0 ? sizes.lectureMinutes : 0) +
    talk +
    (workshopPeople(situation).core ? 0 : workshop * sizes.workshopMinutes)
  if (room.staff > 0 && staff > room.staffMinutes) return 'hours'
  if (room.residents > 0 && talk > room.residentMinutes) return 'hours'
  if (lecture > 0 && situation.lectureInCompany && dialogue === 0 && workshop === 0 && actionLearning === 0)
    return 'notAlone'
  return undefined
}

/** Days, price and, where it cannot be, what stands in the way of a mix. */
function weigh(
  mix: Mix,
  situation: Situation,
): Weighed & { readonly barrier: Obstacle | 'budget' | undefined } {
  const { room, manner, offering } = situation
  const days = daysOf(mix, situation)
  const price = priceOf(days, offering)
  const stands =
    obstacle(mix, situation) ??
    (price > room.budget
      ? 'budget'
      : spanOf(calendarOf(mix, manner, days, room, offering)) > room.months * WEEKS_PER_MONTH
        ? 'months'
        : undefined)
  return { mix, days, price, barrier: stands }
}

/** What stands in the way of a mix: people, time, the calendar or money; undefined when nothing does. */
export const barrier = (mix: Mix, situation: Situation): Obstacle | 'budget' | undefined =>
  weigh(mix, situation).barrier

/** How much of what the answers ask for a mix gives, in whole numbers. */
function coverage(mix: Mix, { asked, fit, sets }: Situation): number {
  const share = (format: Format, part: number, whole: number) =>
    whole === 0 ? 0 : (Math.max(1, fit[format]) * part * WHOLE) / whole
  return (
    share('lecture', mix.lecture + mix.combined / 2, asked.lecture) +
    share('dialogue', mix.dialogue + (mix.combined * 3) / 4, asked.dialogue) +
    share('workshop', mix.workshop, asked.workshop) +
    share('actionLearning', mix.actionLearning * mix.sets, asked.actionLearning * sets)
  )
}

export interface Composed {
  readonly lead: Format
  readonly mix: Mix
  readonly days: Readonly<Record<Block, number>>
  /** euros excluding value added tax */
  readonly price: number
}

const upTo = (most: number, least = 0) =>
  most < least ? [] : Array.from({ length: most - least + 1 }, (_, i) => least + i)

const given = (mix: Mix, format: Format) =>
  format === 'dialogue' ? mix.dialogue + mix.combined : mix[format]

/** Every mix that the answers allow, before money is counted. */
function* mixes(situation: Situation): Generator<Mix> {
  const { asked, may, sets, manner, offering } = situation
  const combinable = may.dialogue && may.lecture && asked.dialogue > 0 && manner !== 'neutral'
  for (const actionLearning of [0, ...upTo(asked.actionLearning, offering.sizes.setSessionsLeast)])
    for (const inSets of actionLearning === 0 ? [1] : upTo(sets, 1))
      for (const workshop of upTo(asked.workshop))
        for (const combined of combinable ? [0, 1] : [0])
          for (const lecture of upTo(combined > 0 ? 0 : asked.lecture))
            for (const dialogue of upTo(combined > 0 ? 0 : asked.dialogue))
              for (const mandateTalk of situation.mandateTalk ? [true, false] : [false])
                for (const harvest of actionLearning > 0 ? [true, false] : [false])
                  yield {
                    lecture,
                    combined,
                    dialogue,
                    workshop,
                    actionLearning,
                    sets: inSets,
                    mandateTalk,
                    harvest,
                  }
}

/** One mix with what it takes. */
interface Weighed {
  readonly mix: Mix
  readonly days: Record<Block, number>
  readonly price: number
}

/** Less than nothing where `a` is the better mix for a given lead. */
function compare(a: Weighed, b: Weighed, situation: Situation): number {
  const missing = ({ mandateTalk, harvest, actionLearning }: Mix) =>
    Number(situation.mandateTalk && !mandateTalk) + Number(actionLearning > 0 && !harvest)
  return (
    missing(a.mix) - missing(b.mix) ||
    coverage(b.mix, situation) - coverage(a.mix, situation) ||
    a.price - b.price ||
    meetings(a.mix) - meetings(b.mix)
  )
}

/**
 * The best mix by exact enumeration. In this order: the best fitting format that fits at all takes part; the support
 * that the answers call for is there; as much as possible of what they ask for is covered; the cheapest; the fewest
 * meetings. Undefined when nothing fits.
 */
export function compose(situation: Situation): Composed | undefined {
  /** for each format, the best mix in which it takes part */
  const best: Partial<Record<Format, Weighed>> = {}
  for (const mix of mixes(situation)) {
    if (meetings(mix) === 0) continue
    const { barrier: stands, ...weighed } = weigh(mix, situation)
    if (stands !== undefined) continue
    for (const format of formats) {
      if (given(mix, format) === 0) continue
      const before = best[format]
      if (before === undefined || compare(weighed, before, situation) < 0) best[format] = weighed
    }
  }
  const [lead] = formats
    .filter((format) => situation.fit[format] > 0 && best[format] !== undefined)
    .toSorted((a, b) => situation.fit[b] - situation.fit[a])
  const chosen = lead && best[lead]
  return chosen && { lead, ...chosen }
}
