import { answer, type Making } from './making.ts'
import type { Block } from './formats.ts'
import { dialoguesOfOne } from './limits.ts'
import type { Mix } from './mix.ts'
import type { SizeId } from './offering.ts'
import { practising } from './room.ts'
import type { Situation } from './situation.ts'
import { traced, type Traced } from './trace.ts'

/** How long a meeting usually lasts, in minutes. Source: domain.md B, Duration. */
const usual = {
  lecture: 75,
  combinedMeeting: 150,
  dialogue: 150,
  workshop: 240,
  actionLearning: 180,
  facilitatorTraining: 240,
  mandateTalk: 90,
  listeningTalks: 60,
  harvest: 150,
  coordination: 0,
} as const satisfies Record<Block, number>

const QUARTER = 15

/** How long one meeting lasts: as usual, or as short as the people need it, never shorter than the format bears. */
export function minutesOf(
  { evaluation, situation, mix }: Making,
  block: Block,
  withResidents: boolean,
): Traced {
  const { numbers, offering } = situation
  const least: Partial<Record<Block, [number, SizeId]>> = {
    lecture: [offering.sizes.lectureMinutes, 'lectureMinutes'],
    combinedMeeting: [offering.sizes.combinedMinutes, 'combinedMinutes'],
    dialogue: [offering.sizes.dialogueMinutes, 'dialogueMinutes'],
    workshop: [offering.sizes.workshopMinutes, 'workshopMinutes'],
    actionLearning: [offering.sizes.setMinutes, 'setMinutes'],
  }
  const [shortest, size] = least[block] ?? [usual[block], undefined]
  const longest = longestOf(evaluation)
  const spread = spreadOf({ evaluation, situation }, block)
  if (spread > 1)
    return traced(
      Math.floor(usual[block] / spread / QUARTER) * QUARTER,
      'size:workshopMinutes',
      answer('longestSession'),
    )
  const shared = longest
  const time = Math.min(
    block === 'actionLearning' || block === 'workshop' ? Infinity : numbers.staffMinutes,
    withResidents ? numbers.residentMinutes : Infinity,
  )
  // Down to whole quarters of an hour: nobody invites people for 149 minutes.
  const fitting = Math.floor(Math.min(usual[block], shared, time) / QUARTER) * QUARTER
  const value = Math.max(shortest, tight(mix, situation, block) ? shortest : fitting)
  if (value === usual[block]) return traced(value, ...(size ? [`size:${size}` as const] : []))
  return traced(
    value,
    ...(size ? [`size:${size}` as const] : []),
    ...(shared < usual[block] ? [answer('longestSession')] : []),
    ...(time < usual[block] ? [answer('staffHours')] : []),
  )
}

/** Whether meetings of their usual length would together take more time than people have: then each is at its shortest. */
function tight(mix: Mix, situation: Situation, block: Block): boolean {
  const { numbers, offering } = situation
  const { core } = practising(numbers, offering)
  const talk = dialoguesOfOne(mix, situation) * usual.dialogue + mix.combined * usual.combinedMeeting
  const staff = (mix.lecture > 0 ? usual.lecture : 0) + talk + (core ? 0 : mix.workshop * usual.workshop)
  const met = block === 'lecture' || block === 'dialogue' || block === 'combinedMeeting'
  const practised = block === 'workshop' && !core
  return (
    ((met || practised) && numbers.staff > 0 && staff > numbers.staffMinutes) ||
    (met && block !== 'lecture' && numbers.residents > 0 && talk > numbers.residentMinutes)
  )
}

const longestOf = ({ walk: { answers } }: Making['evaluation']): number =>
  (typeof answers.longestSession === 'number' ? answers.longestSession : hoursOf(answers.longestSession)) * 60

/** Over how many meetings one session is spread: a half-day of practice can be; nothing else gets shorter than it bears. */
export function spreadOf(
  { evaluation, situation: { offering } }: Pick<Making, 'evaluation' | 'situation'>,
  block: Block,
): number {
  const shortest =
    block === 'workshop'
      ? offering.sizes.workshopMinutes
      : block === 'facilitatorTraining'
        ? usual.facilitatorTraining
        : 0
  const longest = longestOf(evaluation)
  return longest < shortest ? Math.ceil(usual[block] / Math.max(60, longest)) : 1
}

const hoursOf = (band: string | undefined) =>
  band === 'upTo1' ? 1 : band === 'upTo2' ? 2 : band === 'halfDay' ? 4 : Infinity
