import { endings } from './endings.ts'
import { isBand, reckoned } from '../questionnaire/cells.ts'
import { itemOf } from '../questionnaire/walk.ts'
import { contraindications } from './contraindications.ts'
import type { Decision } from './decide.ts'
import { dialogueGroup, mannerOf, staffAmong, tooFewBeside } from './groups.ts'
import { yieldsLessons } from './days.ts'
import { isMeeting } from './formats.ts'
import { dialoguesOfOne } from './limits.ts'
import { bindingIds, called } from './making.ts'
import { dialoguesForResidents, takesPart } from './mix.ts'
import { assumptions as assumptionRows, warnings as warningRows, type WarningId } from './notices.ts'
import type { Audience, Line, NoticeLine } from './recommendation.ts'
import { residentsSit } from './presence.ts'
import { beginsSmall } from './situation.ts'
import type { Because, ConsequenceId } from './trace.ts'
import { turnoutOf } from './turnout.ts'

const answersBehind = (row: { when: object }) => Object.keys(row.when).map((id) => `answer:${id}` as Because)

/** Whether residents of the core group come. */
const coreResidentsMeet = (
  lines: readonly Line[],
  { coreResidents }: Decision['situation']['numbers'],
): boolean => coreResidents > 0 && lines.some(({ audience }) => audience === 'core')

/** A point of attention that follows from the programme, whether it holds, and how many people it is about. */
interface Follows {
  readonly id: ConsequenceId
  readonly holds: boolean
  readonly because: readonly Because[]
  readonly people?: number
  readonly price?: number
}

/** Where nobody is known to stand behind it, this is a first step, and what follows is decided afterwards. */
const ofBacking = ({ evaluation, situation, composed }: Decision): Follows[] => [
  {
    id: 'firstStep',
    holds: composed !== undefined && evaluation.ending === undefined && beginsSmall(situation.signals),
    because: ['answer:sponsor'],
  },
]

/** What is left out for want of money, and what a price asks of the buyer. */
function ofMoney({ evaluation, situation, composed }: Decision, price: number): Follows[] {
  const { signals, offering } = situation
  const mix = composed?.mix
  const because = bindingIds('budget', evaluation)
  return [
    {
      id: 'purchasing',
      holds: price >= offering.sizes.purchasingHint,
      because: ['size:purchasingHint', 'answer:sector'],
    },
    {
      id: 'mandateTalkDropped',
      holds: mix !== undefined && signals.mandateTalk && !mix.mandateTalk,
      because,
    },
    {
      id: 'harvestDropped',
      holds: mix !== undefined && !mix.harvest && yieldsLessons(mix, situation, offering),
      because,
    },
  ]
}

/** Who is not there, or only listens: it is said to how many, from a certain share on and where a group was made smaller. */
function ofPeople({ evaluation, situation, composed }: Decision, lines: readonly Line[]): Follows[] {
  if (composed === undefined) return []
  const { numbers, offering } = situation
  const { sizes } = offering
  const { mix } = composed
  // Of a large staff the dialogues are among colleagues: that residents who are wanted are not there has to be said.
  const left = numbers.residents > 0 && !residentsSit(lines)
  const inCore = coreResidentsMeet(lines, numbers)
  const coreResidents = Number.isFinite(numbers.coreResidents)
    ? numbers.coreResidents
    : sizes.setResidents * mix.sets
  const manner = mannerOf(situation)
  // Residents whose turn comes after the house has settled what it may promise, and for whom there is no dialogue yet.
  const later =
    left && !inCore && manner === 'apart' && lines.some(({ audience }) => audience === 'staffAndLeaders')
  // With so few among colleagues nobody of them is company for another.
  const tooFew = tooFewBeside(situation) && mix.dialogue + mix.combined > 0
  const { wanted, talking, listening, absent } = turnoutOf({ evaluation, situation }, lines)
  const missing = absent.staff + absent.residents
  // Of a first group it is said how many of the staff come after it, and of residents that none of them is there.
  const saidAlready =
    lines.some(({ audience }) => audience === 'firstGroup') &&
    absent.staff === numbers.staff - sizes.workshopFirstGroup &&
    (left || absent.residents === 0)
  const many = (people: number) =>
    people > 0 && (mix.smaller || people > wanted * (1 - sizes.reachedEnough / 100))
  // A series that could not be longer, however much time and money there were.
  const longest = manner === 'series' && mix.dialogue >= sizes.dialogueSeriesMost
  const answers: Because[] = ['answer:staff', 'answer:residents']
  const reachedEnough: Because[] = ['size:reachedEnough', ...answers]
  return [
    { id: 'residentsInCore', holds: left && inCore && numbers.residents > coreResidents, because: answers },
    { id: 'residentsAbsent', holds: left && !inCore && !later && !tooFew, because: answers },
    {
      id: 'residentsTooFew',
      holds: left && !inCore && tooFew,
      because: ['size:dialogueLeast', ...answers],
      people: sizes.dialogueLeast,
    },
    {
      id: 'residentsLater',
      holds: later,
      because: [...called(evaluation, 'separateGroups'), 'size:dialogueDays'],
      people: dialogueGroup(situation, { which: 1, smaller: true }),
      price: sizes.dialogueDays * offering.dayRate.dialogue,
    },
    {
      id: 'residentsFew',
      holds:
        reckoned(itemOf('residents').question, evaluation.walk.answers.residents) !== undefined &&
        lines.some(
          ({ block, audience }) =>
            block === 'dialogue' && (audience === 'together' || audience === 'withResidents'),
        ) &&
        numbers.residents < ((numbers.staff + numbers.residents) * sizes.residentsShare) / 100,
      because: ['size:residentsShare', ...answers],
    },
    {
      id: 'smallerDialogue',
      holds: mix.smaller,
      because: ['limit:budget', 'size:dialogueLargeFrom'],
      people: sizes.dialogueLargeFrom - 1,
    },
    {
      id: 'notReached',
      holds: many(missing) && !saidAlready,
      because: reachedEnough,
      people: missing,
    },
    { id: 'partOfPeople', holds: many(listening), because: reachedEnough, people: listening },
    {
      id: 'seriesMost',
      holds: many(wanted - talking) && longest,
      because: ['size:dialogueSeriesMost', ...answers],
    },
    {
      id: 'circlesMost',
      holds:
        manner === 'apart' &&
        situation.room.circles > 1 &&
        // As long as any series, with one for residents. Of residents who are not there this says nothing.
        mix.dialogue - dialoguesForResidents(mix) >= sizes.dialogueSeriesMost - 1 &&
        absent.staff > 0 &&
        many(wanted - talking),
      because: ['size:dialogueSeriesMost', ...answers],
    },
    {
      id: 'facilitatorsGoOn',
      holds: many(wanted - talking) && !longest && lines.some(({ block }) => block === 'facilitatorTraining'),
      because: reachedEnough,
    },
  ]
}

/** How long one of the first group is there, who comes to everything else for the staff too. */
function minutesOfFirstGroup({ situation, composed }: Decision, lines: readonly Line[]): number {
  const times = ({ block, sessions }: Line) =>
    block === 'lecture'
      ? 1
      : block === 'dialogue' && composed
        ? dialoguesOfOne(composed.mix, situation)
        : sessions.value
  return lines
    .filter(({ block, audience }) => audience === 'firstGroup' || (isMeeting(block) && block !== 'harvest'))
    .filter(
      ({ audience }) =>
        audience !== 'residentsWithStaff' &&
        audience !== 'withResidents' &&
        audience !== 'facilitators' &&
        audience !== 'core',
    )
    .reduce((sum, line) => sum + line.minutes.value * line.spreadOver * times(line), 0)
}

/** What is asked of the few who do more: more hours than the others have, or a seat that is not there for all. */
function ofTheFew(decision: Decision, lines: readonly Line[]): Follows[] {
  const { situation, composed } = decision
  const { numbers, offering } = situation
  const { sizes } = offering
  const seats = composed === undefined ? 0 : composed.mix.sets * sizes.setSize
  // Where many residents come in a series, some of the staff sit in each of its dialogues. Also where they meet apart.
  const withResidents =
    composed === undefined
      ? 0
      : mannerOf(situation) === 'series'
        ? composed.mix.dialogue
        : mannerOf(situation) === 'apart'
          ? dialoguesForResidents(composed.mix)
          : 0
  // Of a workshop for the staff, so many have no place in it: whether it is for a first group, or for as many as there is
  // money for.
  const training = lines.find(
    ({ block, audience }) => block === 'workshop' && (audience === 'firstGroup' || audience === 'staff'),
  )
  const first = training?.audience === 'firstGroup'
  const unpractised =
    training === undefined
      ? 0
      : numbers.staff -
        (first
          ? sizes.workshopFirstGroup
          : Math.min(numbers.staff, training.people.value * training.groups.value))
  const atEach = withResidents > 1 ? withResidents * sizes.dialogueStaffAmong : 0
  return [
    {
      id: 'coreTooLarge',
      holds: composed !== undefined && composed.mix.actionLearning > 0 && numbers.corePeople > seats,
      because: ['size:setSize', 'answer:corePeople'],
      people: numbers.corePeople - seats,
    },
    // Who named a core group wants to hear what becomes of it.
    {
      id: 'coreWaits',
      holds:
        composed !== undefined &&
        !lines.some(({ audience }) => audience === 'core') &&
        decision.evaluation.walk.answers.core === 'yes',
      because: ['answer:core'],
    },
    {
      id: 'facilitatorHours',
      holds:
        lines.some(({ block }) => block === 'facilitatorTraining') &&
        numbers.staffMinutes < sizes.facilitatorSessions * sizes.facilitatorMinutes,
      because: ['size:facilitatorMinutes', 'answer:staffHours'],
      people: sizes.facilitatorGroup,
    },
    {
      id: 'staffFewHours',
      holds: atEach > numbers.staff && numbers.staff > 0,
      because: ['size:dialogueStaffAmong', 'answer:staff'],
      people: staffAmong(situation),
    },
    {
      id: 'firstGroupOnly',
      holds: unpractised > 0,
      because: [first ? 'size:workshopFirstGroup' : 'size:workshopGroup', 'answer:staff'],
      people: unpractised,
    },
    {
      id: 'firstGroupHours',
      holds:
        lines.some(({ audience }) => audience === 'firstGroup') &&
        numbers.staffMinutes < minutesOfFirstGroup(decision, lines),
      because: ['size:workshopFirstGroup', 'answer:staffHours'],
    },
  ]
}

/** For whom no meeting is too long because of what the answers say: they were not asked about. */
const notAskedAbout: readonly Audience[] = ['sponsor', 'sponsorToBe', 'parties', 'leadersAndBoard']

/** Meetings that are longer than who takes part for the shortest time bears: they cannot be any shorter. */
const ofLength = ({ situation: { numbers } }: Decision, lines: readonly Line[]): Follows[] => [
  {
    id: 'longerThanBorne',
    holds: lines.some(
      ({ audience, minutes }) => !notAskedAbout.includes(audience) && minutes.value > numbers.longestMinutes,
    ),
    because: ['answer:longestSession'],
  },
]

/** Attention points that follow from the programme itself. */
const consequences = (decision: Decision, lines: readonly Line[], price: number): NoticeLine[] =>
  [
    ...ofBacking(decision),
    ...ofMoney(decision, price),
    ...ofPeople(decision, lines),
    ...ofTheFew(decision, lines),
    ...ofLength(decision, lines),
  ]
    .filter(({ holds }) => holds)
    .map(({ id, because, people, price: later }) => ({
      id: `consequence:${id}`,
      ...(people === undefined ? {} : { people }),
      ...(later === undefined ? {} : { price: later }),
      because,
    }))

/** The points of attention that answers call up, as far as they fit the programme and nothing says it more precisely. */
function saidOf({ evaluation, composed, situation }: Decision, lines: readonly Line[]): WarningId[] {
  const residentsCome = residentsSit(lines) || coreResidentsMeet(lines, situation.numbers)
  const residentsTalk = residentsCome || lines.some(({ block }) => block === 'listeningTalks')
  const fitting = evaluation.warnings.filter((id) => {
    const { advised, planned } = warningRows[id]
    if (planned === 'meetings' && composed === undefined) return false
    if (planned === 'withResidents' && !residentsCome) return false
    if (planned === 'residentsTalk' && !residentsTalk) return false
    if (planned === 'anything' && lines.length === 0) return false
    return advised === undefined || (composed !== undefined && takesPart(composed.mix, advised))
  })
  return fitting.filter(
    (id) => !warningRows[id].yieldsTo?.some((other) => (fitting as string[]).includes(other)),
  )
}

/** Points of attention: those that answers call up, and those that follow from the programme. */
export const warningsOf = (decision: Decision, lines: readonly Line[], price: number): NoticeLine[] => [
  ...saidOf(decision, lines).map((id) => ({
    id: `warning:${id}` as const,
    because: answersBehind(warningRows[id]),
  })),
  ...consequences(decision, lines, price),
]

/** Whether an open question can still call for a programme where none is needed. */
const stillCalls = ({ when }: (typeof assumptionRows)[keyof typeof assumptionRows]): boolean =>
  Object.entries(contraindications).some(
    ([id, barred]) =>
      endings['ending.noneNeeded'].yieldsTo.includes(id) &&
      Object.keys(when).some((question) => question in barred.when),
  )

/** What is taken for granted: open questions, and bands read as a figure. */
export function assumptionsOf({ evaluation, situation }: Decision): NoticeLine[] {
  const { answers, asked } = evaluation.walk
  const { excludedBy } = evaluation
  // An open question about a format that something known keeps out is not worth finding out now.
  const matters = ({ when, about, someOf }: (typeof assumptionRows)[keyof typeof assumptionRows]) =>
    (someOf === undefined || situation.numbers[someOf] > 0) &&
    (about === undefined ||
      excludedBy[about].every(
        (id) =>
          Object.keys(when).some((question) => question in contraindications[id].when) ||
          Object.values<unknown>(contraindications[id].when).includes('open'),
      ))
  const none = evaluation.ending === 'ending.noneNeeded'
  return [
    ...evaluation.assumptions
      .filter((id) => (none ? stillCalls : matters)(assumptionRows[id]))
      .map((id): NoticeLine => ({
        id: `assumption:${id}`,
        because: answersBehind(assumptionRows[id]),
      })),
    ...asked
      .filter(({ id, steers }) => !none && steers && isBand(itemOf(id).question, answers[id]))
      .map(({ id }): NoticeLine => ({ id: `reckoned:${id}`, because: [`answer:${id}`] })),
  ]
}
