import { daysOf } from './days.ts'
import type { Evaluation } from './evaluate.ts'
import { blocks, type Block, type Format } from './formats.ts'
import type { Making } from './making.ts'
import { meetingOf } from './minutes.ts'
import type { Mix } from './mix.ts'
import { parts as partsOf } from './parts.ts'
import { calendarOf } from './programme.ts'
import type { Line } from './recommendation.ts'
import type { Situation } from './situation.ts'

/** What begins first comes first; of what begins together, as it always stands. What runs along with all comes last. */
export const byTime = (a: Line, b: Line): number =>
  Number(a.block === 'coordination') - Number(b.block === 'coordination') ||
  a.weeks.from - b.weeks.from ||
  blocks.indexOf(a.block) - blocks.indexOf(b.block)

/** The parts of the programme, in the order in which they come. */
export function linesOf(evaluation: Evaluation, situation: Situation, mix: Mix, lead: Format | null): Line[] {
  const { offering } = situation
  const days = daysOf(mix, situation, offering)
  const unlaid: Making = { evaluation, situation, mix, lead, days, weeks: {} }
  const parts = (block: Block) => meetingOf(unlaid, block, false).parts
  const making: Making = { ...unlaid, weeks: calendarOf(mix, parts, situation, offering) }
  return blocks.flatMap((block) => (days[block] > 0 ? partsOf[block](making) : [])).toSorted(byTime)
}
