import type { Block } from './formats.ts'
import { residentsHear } from './groups.ts'
import { dialoguesOfOne, eitherOr, shortestDialogue } from './limits.ts'
import { answer, type Making } from './making.ts'
import type { SizeId } from './offering.ts'
import { practising, SHORTEST_PART } from './room.ts'
import { traced, type Traced } from './trace.ts'

/** How long a meeting usually lasts, and how short it may be; what has one length only is never made shorter. */
const lengths = {
  mandateTalk: ['mandateTalkMinutes', 'mandateTalkMinutes'],
  listeningTalks: ['listeningTalkMinutes', 'listeningTalkMinutes'],
  lecture: ['lectureMinutes', 'lectureUsualMinutes'],
  combinedMeeting: ['combinedMinutes', 'combinedUsualMinutes'],
  facilitatorTraining: ['facilitatorMinutes', 'facilitatorMinutes'],
  dialogue: ['dialogueMinutes', 'dialogueUsualMinutes'],
  workshop: ['workshopMinutes', 'workshopUsualMinutes'],
  actionLearning: ['setMinutes', 'setUsualMinutes'],
  harvest: ['harvestMinutes', 'harvestUsualMinutes'],
} as const satisfies Record<Exclude<Block, 'coordination'>, readonly [shortest: SizeId, usual: SizeId]>

const QUARTER = 15
/** Down to whole quarters of an hour: nobody invites people for 149 minutes. */
const inQuarters = (minutes: number) => Math.floor(minutes / QUARTER) * QUARTER

/** Half a day of practice may be spread over meetings as short as an hour; nothing else gets shorter than it bears. */
const spreadable = (block: Block) => block === 'workshop' || block === 'facilitatorTraining'

/** How short and how long one meeting may be, before the time that people have is divided. */
interface Span {
  readonly shortest: number
  readonly longest: number
}

/** One meeting: how long it lasts, and over how many shorter ones it is spread. */
export interface Meeting {
  readonly minutes: Traced
  readonly parts: number
}

/** How long one meeting lasts: as usual, or as long as the people have, never shorter than the format bears. */
export function meetingOf(making: Making, block: Block, withResidents: boolean): Meeting {
  if (block === 'coordination') return { minutes: traced(0), parts: 1 }
  const [least, usual] = lengths[block]
  const { numbers, offering } = making.situation
  const span = spanOf(making, block)
  const shares = {
    staffHours: staffCome(making, block)
      ? shareOf(making, staffMeetings(making, block), numbers.staffMinutes)
      : 1,
    residentHours:
      withResidents && (block === 'lecture' || block === 'dialogue' || block === 'combinedMeeting')
        ? shareOf(making, residentMeetings(making), numbers.residentMinutes)
        : 1,
  }
  const share = Math.min(shares.staffHours, shares.residentHours)
  const whole = inQuarters(span.shortest + (span.longest - span.shortest) * share)
  const longest = longestOf(making)
  const spread = spreadable(block) && longest < span.shortest
  const parts = spread ? Math.ceil(whole / Math.max(SHORTEST_PART, longest)) : 1
  return {
    minutes: traced(
      inQuarters(whole / parts),
      `size:${share < 1 || span.longest < offering.sizes[usual] ? least : usual}`,
      ...(spread || span.longest < offering.sizes[usual] ? [answer('longestSession')] : []),
      ...(shares.staffHours < 1 ? [answer('staffHours')] : []),
      ...(shares.residentHours < 1 ? [answer('residentHours')] : []),
    ),
    parts,
  }
}

/** The lengths between which a meeting may be, given how long one may last at all. */
function spanOf(making: Making, block: Exclude<Block, 'coordination'>): Span {
  const { mix, situation } = making
  const { sizes } = situation.offering
  const [least, usual] = lengths[block]
  // Who comes to several dialogues but does not bear the time that each of them usually has, gets shorter ones.
  const shortest =
    block === 'dialogue'
      ? Math.max(
          sizes[least],
          Math.min(longestOf(making), shortestDialogue(mix, situation, situation.offering)),
        )
      : sizes[least]
  const fits = spreadable(block) && longestOf(making) < shortest ? Infinity : longestOf(making)
  return { shortest, longest: Math.max(shortest, Math.min(sizes[usual], fits)) }
}

type Meetings = readonly (readonly [block: Exclude<Block, 'coordination'>, times: number])[]

/** The talks that one person comes to. */
const talks = ({ mix, situation }: Making): Meetings => [
  ['dialogue', dialoguesOfOne(mix, situation)],
  ['combinedMeeting', mix.combined],
]

/** Whether the time of the staff goes to a meeting: the core group, facilitators and leaders give time of their own. */
const staffCome = ({ situation: { numbers, offering } }: Making, block: Block): boolean =>
  numbers.staff > 0 &&
  (block === 'lecture' ||
    block === 'dialogue' ||
    block === 'combinedMeeting' ||
    (block === 'workshop' && practising(numbers, offering).who === 'staff'))

/** The meetings that one of the staff comes to; who comes to talk or to listen, comes once. */
function staffMeetings(making: Making, block: Block): Meetings {
  const { mix, situation } = making
  const all: Meetings = [
    ['lecture', Math.min(1, mix.lecture)],
    ...talks(making),
    ['workshop', practising(situation.numbers, situation.offering).who === 'staff' ? mix.workshop : 0],
  ]
  return eitherOr(situation) ? all.filter(([one]) => one === block || one === 'workshop') : all
}

/** The meetings that one of the residents comes to. */
const residentMeetings = (making: Making): Meetings => [
  ['lecture', residentsHear(making.situation, making.mix) ? 1 : 0],
  ...talks(making),
]

/** Which part of what meetings may be longer than at their shortest there is time for: 1 where each can be as usual. */
function shareOf(making: Making, meetings: Meetings, time: number): number {
  let shortest = 0
  let longest = 0
  for (const [block, times] of meetings) {
    const span = spanOf(making, block)
    shortest += span.shortest * times
    longest += span.longest * times
  }
  return longest <= time ? 1 : Math.max(0, (time - shortest) / (longest - shortest))
}

const longestOf = ({ situation: { numbers } }: Making): number => numbers.longestMinutes
