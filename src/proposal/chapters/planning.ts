import { tapeOf } from '../../maatlint/tape.ts'
import { sayPeriod } from '../../texts/say.ts'
import { partTitle, sayTape } from '../../texts/sayProgramme.ts'
import type { Section } from '../document.ts'
import { paragraph, type Writing } from './writing.ts'

/** When each part takes place: as a picture, and as a table with the same facts. */
export function planning(writing: Writing): Section {
  const { recommendation, proposal, programme, advice } = writing
  const tape = tapeOf(recommendation.lines)
  const shown = tape.lengths.map(({ line }) => line)
  return {
    id: 'planning',
    title: proposal.sections.planning,
    pieces: [
      paragraph([...beginning(writing), proposal.planning.count].join(' ')),
      {
        kind: 'tape',
        tape,
        labels: shown.map((line) => partTitle(line, writing)),
        months: Array.from({ length: tape.months }, (_, month) => programme.month(month + 1)),
        alt: sayTape(shown, tape.months, writing),
        caption: programme.tapeCaption,
      },
      {
        kind: 'table',
        caption: advice.tableTitle,
        columns: [
          { title: advice.columns.part, align: 'left', width: 0.41 },
          { title: advice.columns.who, align: 'left', width: 0.41 },
          { title: advice.columns.when, align: 'left', width: 0.18 },
        ],
        rows: recommendation.lines.map((line) => ({
          cells: [
            partTitle(line, writing),
            programme.audiences[line.audience],
            programme.weeks(line.weeks.from, line.weeks.to),
          ],
        })),
      },
    ],
  }
}

const weeksLater = (day: string, weeks: number): string => {
  const later = new Date(day)
  later.setUTCDate(later.getUTCDate() + weeks * 7)
  return later.toISOString()
}

/** The month of an ISO date, as answers hold one: 2027-03. Years of six figures have a sign and stay whole. */
const monthOf = (day: string): string => /^[+-]?\d+-\d\d/.exec(day)?.[0] ?? day

/**
 * When the first meeting of a group can be: in the month that was asked for, where it can be reached, with the month in which the
 * go-ahead is needed for it; otherwise as soon as can be, if the go-ahead came on the day the proposal was made.
 */
function beginning({ recommendation, input, proposal, answers, language }: Writing): string[] {
  const { planning: words } = proposal
  const planned = recommendation.lines.filter(({ block }) => block !== 'coordination')
  // A talk with one person needs no inviting: what people want to know is when a group first meets.
  const meetings = planned.filter(({ block }) => block !== 'mandateTalk' && block !== 'listeningTalks')
  const say = (day: string) => sayPeriod(monthOf(day), language)
  const { start } = answers
  const wish = start === undefined ? [] : [words.start(say(start))]
  if (planned.length === 0) return wish
  const lead = Math.min(...(meetings.length > 0 ? meetings : planned).map(({ weeks }) => weeks.from))
  const soonest = monthOf(weeksLater(input.madeOn, lead))
  if (meetings.length === 0) return [...wish, words.firstTalk(lead + 1)]
  const sooner = meetings.length < planned.length ? [words.talksSooner] : []
  if (start !== undefined && start > soonest)
    return [...wish, words.inTime(say(weeksLater(`${start}-01`, -lead)), say(start)), ...sooner]
  const first = [words.first(say(input.madeOn), say(soonest)), ...sooner].join(' ')
  return start !== undefined && start < soonest ? [...wish, words.tooSoon, first] : [...wish, first]
}
