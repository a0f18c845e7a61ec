import type { Draft } from '../questionnaire/types.ts'
import type { Recommendation } from '../rules/recommendation.ts'
import type { ProposalTexts } from './proposalTexts.ts'
import { sayDay, sayPeriod } from './say.ts'
import type { Language } from './texts.ts'

const daysLater = (day: string, days: number): string => {
  const later = new Date(day)
  later.setUTCDate(later.getUTCDate() + days)
  return later.toISOString()
}

/** The last day of a month, as an ISO date. */
const lastDayOf = (month: string): string => {
  const day = new Date(`${month}-01`)
  day.setUTCMonth(day.getUTCMonth() + 1, 0)
  return day.toISOString()
}

/** The month of an ISO date, as answers hold one: 2027-03. Years of six figures have a sign and stay whole. */
const monthOf = (day: string): string => /^[+-]?\d+-\d\d/.exec(day)?.[0] ?? day
const yearOf = (day: string): string => monthOf(day).slice(0, -3)

/** Days around Christmas on which nobody is invited or meets. Other holidays differ by region and sector. */
const AT_CHRISTMAS = 14

/** Whether Christmas lies between two days. */
function holdsChristmas(from: string, to: string): boolean {
  const year = new Date(from).getUTCFullYear()
  const [begin, end] = [Date.parse(from), Date.parse(to)]
  return [year, year + 1].some((one) => {
    const christmas = Date.UTC(one, 11, 25)
    return begin < christmas && christmas <= end
  })
}

/** The day so many working days on, or back, of which those around Christmas are none. */
function reach(day: string, days: number): { readonly day: string; readonly overChristmas: boolean } {
  const plain = daysLater(day, days)
  const overChristmas = days < 0 ? holdsChristmas(plain, day) : holdsChristmas(day, plain)
  const rest = overChristmas ? Math.sign(days) * AT_CHRISTMAS : 0
  return { day: daysLater(plain, rest), overChristmas }
}

/** Whether many are away in a month: the summer holidays of schools lie in it, whatever the region. */
const isSummer = (month: string): boolean => /-0[78]$/.test(month)

/** Whether July or August lies between two days. */
function holdsSummer(from: string, to: string): boolean {
  for (let day = from; monthOf(day) <= monthOf(to); day = daysLater(day, 28))
    if (isSummer(monthOf(day))) return true
  return isSummer(monthOf(to))
}

/** Days that an organisation takes to agree, where all goes well: nobody gives a go-ahead on the day of reading. */
const TO_AGREE = 14

/** Whether the month in which the client wants to begin lies in a later year than `today`: then "this year" is no longer meant. */
export const beginsNextYear = ({ start }: Pick<Draft, 'start'>, today: string): boolean =>
  start !== undefined && yearOf(start) > yearOf(today)

/**
 * When the first meeting of a group can be: in the month that was asked for, where it can be reached, with the day
 * by which the go-ahead is needed for it; otherwise as soon as can be, if the go-ahead comes soon after `today` (an ISO date).
 * Says so where that is later than was asked for, or next year where this year was; and where the month in which the
 * client decides makes it later still.
 */
export function sayBeginning(
  { lines }: Pick<Recommendation, 'lines'>,
  {
    answers: { start, urgency, decisionPeriod, sector },
    today,
    planning,
    language,
  }: {
    readonly answers: Draft
    readonly today: string
    readonly planning: ProposalTexts['planning']
    readonly language: Language
  },
): string[] {
  const planned = lines.filter(({ block }) => block !== 'coordination')
  // A talk with one person needs no inviting: what people want to know is when a group first meets.
  const meetings = planned.filter(({ block }) => block !== 'mandateTalk' && block !== 'listeningTalks')
  const say = (day: string) => sayPeriod(monthOf(day), language)
  const wish = start === undefined ? [] : [planning.start(say(start))]
  if (planned.length === 0) return wish
  const lead = Math.min(...(meetings.length > 0 ? meetings : planned).map(({ weeks }) => weeks.from))
  /** to the last day of the week in which they first meet: a month is not named for the sake of one Sunday */
  const days = lead * 7 + 6
  const goAhead = daysLater(today, TO_AGREE)
  const soonest = monthOf(reach(goAhead, days).day)
  /** where the go-ahead would come today */
  const earliest = monthOf(reach(today, days).day)
  if (meetings.length === 0) return [...wish, planning.firstTalk(lead + 1)]
  const sooner = meetings.length < planned.length ? [planning.talksSooner] : []
  const inReach = start !== undefined && start >= earliest && start !== soonest
  const begins = inReach ? start : soonest
  // Who chose a month of next year knows that it is.
  const chosen = beginsNextYear({ start }, today)
  const late =
    urgency === 'thisYear' && !chosen && yearOf(begins) !== yearOf(today) ? [planning.nextYear] : []
  const back = inReach ? reach(lastDayOf(start), -days) : undefined
  const by = back?.day ?? goAhead
  const { overChristmas } = back ?? reach(goAhead, days)
  const last = Math.max(...meetings.map(({ weeks }) => weeks.to))
  const from = reach(by, days).day
  const to = reach(from, (last - lead) * 7 - 6).day
  const through = sector !== 'education' && !isSummer(begins) && holdsSummer(from, to)
  const decided = decisionPeriod === undefined ? begins : monthOf(reach(lastDayOf(decisionPeriod), days).day)
  const first = [
    planning.agreeBy(
      by.slice(0, 10) === today.slice(0, 10) ? planning.today(sayDay(by, language)) : sayDay(by, language),
      say(begins),
    ),
    ...(overChristmas ? [planning.christmas] : []),
    ...(sector === 'education' ? [planning.schoolHolidays] : isSummer(begins) ? [planning.summer] : []),
    ...(decisionPeriod !== undefined && decisionPeriod > monthOf(by) && decided > begins
      ? [planning.decidedLater(say(decisionPeriod), say(decided))]
      : []),
    ...late,
    ...sooner,
    ...(through ? [planning.throughSummer(say(to))] : []),
  ]
  return start !== undefined && start < earliest ? [...wish, planning.tooSoon, ...first] : [...wish, ...first]
}
