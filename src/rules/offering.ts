import type { Block, Format } from './formats.ts'

/** One number that the rules rest on. */
export interface Size {
  readonly value: number
  readonly unit: 'days' | 'people' | 'minutes' | 'weeks' | 'sessions' | 'sets' | 'talks' | 'euro' | 'percent'
  readonly source: string
  readonly since: string
}

const since = '2026-11-23'
const size = (value: number, unit: Size['unit'], source = 'B, own'): Size => ({ value, unit, source, since })

/**
 * Sizes, days and lead times: what one unit of each block takes. Starting values that a practice may change within
 * limits. What each rests on is explained in `sources.ts`. Days are adviser days, weeks are calendar weeks.
 */
export const sizes = {
  lectureDays: size(1, 'days'),
  lectureRepeatDays: size(0.75, 'days'),
  lectureGroup: size(300, 'people'),
  lectureMost: size(7, 'sessions', 'own'),
  /** Fewer than this is a talk, not a lecture; the same below for a dialogue and a workshop. */
  lectureLeast: size(8, 'people', 'own'),
  lectureMinutes: size(45, 'minutes'),
  lectureUsualMinutes: size(75, 'minutes'),
  lectureLead: size(4, 'weeks'),

  combinedDays: size(1.25, 'days'),
  combinedGroup: size(40, 'people'),
  combinedMinutes: size(120, 'minutes', 'cases'),
  combinedUsualMinutes: size(150, 'minutes', 'cases'),
  combinedLead: size(4, 'weeks', 'own'),

  dialogueDays: size(1.5, 'days'),
  dialogueLargeDays: size(2.5, 'days'),
  dialogueLargeFrom: size(25, 'people'),
  dialogueSeriesDays: size(1.6, 'days'),
  dialogueSeriesFrom: size(4, 'sessions', 'cases, own'),
  dialogueGroup: size(40, 'people'),
  dialogueMost: size(80, 'people'),
  dialogueLeast: size(4, 'people', 'own'),
  dialogueNeutralGroup: size(16, 'people'),
  dialogueMandateGroup: size(24, 'people', 'cases'),
  /** Where residents talk apart from the staff, so many of the staff sit among them: else nobody hears them. */
  dialogueStaffAmong: size(4, 'people', 'cases, own'),
  dialogueSeriesMost: size(6, 'sessions', 'cases'),
  dialogueMinutes: size(75, 'minutes', 'B, S19'),
  /** Whoever comes to several has time for each as a dialogue usually takes; else there are fewer. */
  dialogueSeveralMinutes: size(120, 'minutes', 'B'),
  dialogueUsualMinutes: size(150, 'minutes'),
  dialogueLead: size(6, 'weeks'),

  workshopDays: size(1.25, 'days'),
  workshopRepeatDays: size(0.75, 'days'),
  workshopGroup: size(20, 'people'),
  /** More than two groups of people is no group to practise with. */
  workshopMost: size(40, 'people', 'R6'),
  workshopLeast: size(4, 'people', 'own'),
  /** Of a staff too large to practise, so many begin; who comes after them can repeat it. */
  workshopFirstGroup: size(16, 'people', 'B, R6'),
  workshopMinutes: size(180, 'minutes'),
  workshopUsualMinutes: size(240, 'minutes'),
  /** What is practised in shorter parts comes back a week later: who bear no longer meeting bear no second one that week. */
  partInterval: size(1, 'weeks', 'A, own'),
  /** With so much time the staff practises itself, and no longer a core group for it. */
  practiseMinutes: size(240, 'minutes', 'own'),
  workshopLead: size(5, 'weeks'),

  setShortDays: size(8, 'days'),
  setDays: size(10, 'days'),
  setSessionDays: size(1, 'days', 'own'),
  setExtraDays: size(7, 'days'),
  setSize: size(8, 'people', 'S13, S14'),
  setLeast: size(5, 'people', 'R2, S14'),
  setResidents: size(2, 'people', 'B, S16'),
  setsMost: size(3, 'sets'),
  setSessionsLeast: size(5, 'sessions', 'R2'),
  setSessionsUsual: size(6, 'sessions', 'S14'),
  setMinutes: size(120, 'minutes', 'cases'),
  setUsualMinutes: size(180, 'minutes'),
  setLead: size(10, 'weeks'),
  setLeadShortest: size(8, 'weeks'),
  setInterval: size(4, 'weeks'),
  setIntervalShortest: size(2, 'weeks', 'own'),

  mandateTalkDays: size(0.5, 'days'),
  mandateTalkMinutes: size(90, 'minutes', 'own'),
  goNoGoDays: size(0.5, 'days'),
  goNoGoMinutes: size(90, 'minutes', 'own'),
  /** So soon after the last part it is decided on: what people heard there is fresh. */
  goNoGoLead: size(1, 'weeks', 'own'),
  listeningTalkDays: size(0.25, 'days'),
  listeningTalks: size(8, 'talks'),
  listeningTalkMinutes: size(60, 'minutes', 'own'),
  facilitatorDays: size(2.25, 'days'),
  facilitatorSessions: size(2, 'sessions'),
  facilitatorGroup: size(15, 'people', 'cases'),
  facilitatorMinutes: size(240, 'minutes', 'B'),
  harvestDays: size(1.5, 'days'),
  sharingDays: size(2, 'days'),
  harvestGroup: size(20, 'people', 'own'),
  harvestMinutes: size(90, 'minutes', 'own'),
  harvestUsualMinutes: size(150, 'minutes', 'own'),
  coordinationDays: size(1, 'days'),

  /** From this much time of one person on, more than one meeting: less is half a day. */
  severalMeetingsMinutes: size(300, 'minutes', 'R1, own'),
  /** With a smaller share of residents at a table they are few among many. */
  residentsShare: size(33, 'percent', 'own'),
  /** With this share of the people reached, nobody is told that the others are not. */
  reachedEnough: size(80, 'percent', 'own'),

  /** From this price on, the buyer is asked to look at the own purchasing policy. */
  purchasingHint: size(25_000, 'euro', 'S36'),
} as const

export type SizeId = keyof typeof sizes
export type Sizes = Readonly<Record<SizeId, number>>

/** For each format from how many points how many sessions: [points, sessions], both rising. */
export type Doses = Readonly<Record<Format, readonly (readonly [points: number, sessions: number])[]>>

/** What a practice offers, in numbers: sizes, doses, the price of an adviser day and value added tax per block. */
export interface Offering {
  readonly sizes: Sizes
  readonly doses: Doses
  /** euros per adviser day, excluding value added tax, travel included */
  readonly dayRate: Readonly<Record<Block, number>>
  /** value added tax as a fraction: 0.21 */
  readonly vat: Readonly<Record<Block, number>>
}

export const usualSizes: Sizes = Object.fromEntries(
  Object.entries(sizes).map(([id, { value }]) => [id, value]),
) as Record<SizeId, number>

/** The usual doses, which a practice may change within limits. Source: domain.md B, Number; cases. */
export const doses = {
  lecture: [[3, 1]],
  dialogue: [
    [3, 1],
    [15, 2],
    [20, 3],
  ],
  workshop: [
    [3, 1],
    [14, 2],
  ],
  actionLearning: [
    [4, 5],
    [8, 6],
    [20, 7],
    [24, 8],
  ],
} as const satisfies Doses
