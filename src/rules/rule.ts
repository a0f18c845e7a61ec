import type { SteeringWhen, When } from '../questionnaire/types.ts'
import type { Format } from './formats.ts'

/**
 * Where a rule or a number comes from: ids of `sources.ts`, separated by commas. It says what the direction of a rule
 * rests on; how many points it gives is our own judgement, set with the five practice cases in view. `since` is the day
 * it was last weighed.
 */
export interface Sourced {
  readonly source: string
  readonly since: string
}

/**
 * Whom a reason speaks about, where that is not everybody: a part of the programme for others does not give it. Parts in
 * which all take part give all reasons. `across`: about people of both sides who meet, which is untrue of a talk that the
 * house has first among its own.
 */
export interface Speaking {
  readonly concerns?: 'staff' | 'partners' | 'residents' | 'across'
}

/** Points from −5 to 5 by which answers speak for (or against) a format. */
export type Points = -5 | -4 | -3 | -2 | -1 | 1 | 2 | 3 | 4 | 5

/** Evidence: when the box holds, these points count. Capacity (people, hours, months, money) is never read here. */
export interface Evidence extends Sourced, Speaking {
  readonly when: Omit<
    SteeringWhen,
    | 'staff'
    | 'residents'
    | 'staffHours'
    | 'residentHours'
    | 'corePeople'
    | 'coreMeetings'
    | 'coreResidents'
    | 'longestSession'
    | 'budget'
    | 'budgetVat'
    | 'duration'
  >
  readonly fit: Readonly<Partial<Record<Format, Points>>>
}

/** A hard no: when the box holds, these formats do not take part now. What would lift it stands in the texts. */
export interface Contraindication extends Sourced {
  readonly when: SteeringWhen
  readonly excludes: readonly Format[]
}

/** Support, or a way of working, that comes along when the box holds. */
export interface Calling extends Sourced, Speaking {
  readonly when: SteeringWhen
  /** where people meet apart: whether residents are heard before the house talks about it, and not after */
  readonly residentsFirst?: true
  /** where residents meet apart: whether they sit in one small circle, however many would come */
  readonly oneCircle?: true
  /** where people meet apart: whether the house talks about it even where there is room for one dialogue only */
  readonly houseInAnyCase?: true
  readonly calls:
    | 'mandateTalk'
    | 'listeningTalks'
    | 'separateGroups'
    | 'smallNeutralDialogue'
    | 'reachLecture'
    | 'lectureInCompany'
    | 'workshopInCompany'
}

/** An outcome other than a programme. */
export interface Ending extends Sourced {
  readonly when: SteeringWhen
  readonly outcome: 'noneNeeded' | 'atMostOneWorkshop'
  /** contra-indications that come first: where one of them holds, this ending does not */
  readonly yieldsTo: readonly string[]
}

/** A point of attention, or an assumption: changes nothing in the mix. */
export interface Notice extends Sourced {
  readonly when: When
  /** the format that it is about: worth saying only while nothing else keeps that format out */
  readonly about?: Format
  /** people of whom there must be some for it to be worth saying */
  readonly someOf?: 'staff' | 'residents'
  /** the format that must stand in the programme for it to be said */
  readonly advised?: Format
  /**
   * what must be planned for it to be said: meetings of several people, with residents among them; anything in which
   * residents talk, be it one by one; or anything at all
   */
  readonly planned?: 'meetings' | 'withResidents' | 'residentsTalk' | 'anything'
  /** notices that say the same more precisely: where one of them is said, this one is not */
  readonly yieldsTo?: readonly string[]
}

const since = '2026-11-23'

/** Adds the day on which a table of rows was last weighed to each of its rows, and keeps their ids as types. */
export const weighed =
  <Row extends Sourced>() =>
  <const Id extends string>(rows: Readonly<Record<Id, Omit<Row, 'since'>>>): Readonly<Record<Id, Row>> =>
    Object.fromEntries(
      Object.entries<Omit<Row, 'since'>>(rows).map(([id, row]) => [id, { ...row, since }]),
    ) as Record<Id, Row>
