import type { QuestionId } from '../questionnaire/types.ts'
import { dialogueGroup, barrier, workshopPeople, type Composed, type Mix, type Situation } from './compose.ts'
import { pointsFrom, type Evaluation } from './evaluate.ts'
import { evidence } from './evidence.ts'
import { blocks, formatOf, type Block, type Format } from './formats.ts'
import type { SizeId } from './offering.ts'
import { calendarOf, type Weeks } from './programme.ts'
import type { Audience, Line, Theme } from './recommendation.ts'
import { traced, type Because, type Traced } from './trace.ts'

const rule = (id: string) => `rule:${id}` as Because
const answer = (id: QuestionId): Because => `answer:${id}`

/** Everything a part of the programme is worked out from. */
interface Making {
  readonly evaluation: Evaluation
  readonly situation: Situation
  readonly composed: Composed
  readonly weeks: Partial<Record<Block, Weeks>>
}

const capacityAnswers = {
  budget: ['budget', 'budgetVat'],
  hours: ['staffHours', 'residentHours'],
  oneMeeting: ['staffHours'],
  months: ['duration'],
  coreMeetings: ['coreMeetings'],
  notAlone: ['goals'],
  listenFirst: ['tension', 'trust'],
  setSize: ['staff', 'residents'],
  tooFewPeople: ['staff', 'residents'],
} as const satisfies Record<string, readonly QuestionId[]>

export type Binding = keyof typeof capacityAnswers

/** The answers that make a limit what it is, as far as they were asked. */
export const bindingIds = (limit: Binding, { asked }: Pick<Evaluation, 'asked'>): Because[] => [
  `limit:${limit}`,
  ...capacityAnswers[limit].filter((id) => asked.has(id)).map(answer),
]

/** What keeps one more session of a format out of the mix. */
function bound({ composed, situation, evaluation }: Making, format: Format): Because[] {
  const { mix } = composed
  const more: Mix = {
    ...mix,
    [format]:
      format === 'actionLearning' && mix.actionLearning === 0
        ? situation.offering.sizes.setSessionsLeast
        : mix[format] + 1,
  }
  return [...bindingIds(barrier(more, situation) ?? 'budget', evaluation), 'objective:coverage']
}

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
function minutesOf(
  { evaluation, situation, composed }: Making,
  block: Block,
  withResidents: boolean,
): Traced {
  const { room, offering } = situation
  const { answers } = evaluation.walk
  const least: Partial<Record<Block, [number, SizeId]>> = {
    lecture: [offering.sizes.lectureMinutes, 'lectureMinutes'],
    combinedMeeting: [offering.sizes.combinedMinutes, 'combinedMinutes'],
    dialogue: [offering.sizes.dialogueMinutes, 'dialogueMinutes'],
    workshop: [offering.sizes.workshopMinutes, 'workshopMinutes'],
    actionLearning: [offering.sizes.setMinutes, 'setMinutes'],
  }
  const [shortest, size] = least[block] ?? [usual[block], undefined]
  const longest =
    typeof answers.longestSession === 'number'
      ? answers.longestSession * 60
      : hoursOf(answers.longestSession) * 60
  // A half-day of practice can be spread over shorter meetings; nothing else gets shorter than it can bear.
  const practice = block === 'workshop' || block === 'facilitatorTraining'
  if (practice && longest < shortest)
    return traced(
      Math.floor(usual[block] / Math.ceil(usual[block] / Math.max(60, longest)) / QUARTER) * QUARTER,
      'size:workshopMinutes',
      answer('longestSession'),
    )
  const shared = longest
  const time = Math.min(
    block === 'actionLearning' || block === 'workshop' ? Infinity : room.staffMinutes,
    withResidents ? room.residentMinutes : Infinity,
  )
  // Down to whole quarters of an hour: nobody invites people for 149 minutes.
  const fitting = Math.floor(Math.min(usual[block], shared, time) / QUARTER) * QUARTER
  const value = Math.max(shortest, tight(composed.mix, situation, block) ? shortest : fitting)
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
  const { room, manner } = situation
  const dialogues = manner === 'together' || manner === 'neutral' ? mix.dialogue : Math.min(mix.dialogue, 1)
  const talk = dialogues * usual.dialogue + mix.combined * usual.combinedMeeting
  const staff =
    (mix.lecture > 0 ? usual.lecture : 0) +
    talk +
    (workshopPeople(situation).core ? 0 : mix.workshop * usual.workshop)
  const met = block === 'lecture' || block === 'dialogue' || block === 'combinedMeeting'
  const practised = block === 'workshop' && !workshopPeople(situation).core
  return (
    ((met || practised) && room.staff > 0 && staff > room.staffMinutes) ||
    (met && block !== 'lecture' && room.residents > 0 && talk > room.residentMinutes)
  )
}

const hoursOf = (band: string | undefined) =>
  band === 'upTo1' ? 1 : band === 'upTo2' ? 2 : band === 'halfDay' ? 4 : Infinity

/** The reasons for a format in the order of their weight. */
export const reasonsFor = (evaluation: Evaluation, format: Format, side: 1 | -1): Because[] =>
  pointsFrom(evaluation, format, side)
    .toSorted((a, b) => Math.abs(evidence[b].fit[format] ?? 0) - Math.abs(evidence[a].fit[format] ?? 0))
    .map(rule)

/** The parts of the programme, in the order in which they come. */
export function linesOf(evaluation: Evaluation, situation: Situation, composed: Composed): Line[] {
  const weeks = calendarOf(composed.mix, situation.manner, composed.days, situation.room, situation.offering)
  const making: Making = { evaluation, situation, composed, weeks }
  return blocks
    .flatMap((block) => (composed.days[block] > 0 ? parts[block](making) : []))
    .toSorted((a, b) => a.weeks.from - b.weeks.from || blocks.indexOf(a.block) - blocks.indexOf(b.block))
}

interface Part {
  readonly audience: Audience
  readonly people: Traced
  readonly because: readonly Because[]
  readonly sessions?: Traced
  readonly asked?: Traced
  readonly groups?: Traced
  readonly days?: Traced
  readonly theme?: Theme | null
  readonly against?: readonly Because[]
  readonly weeks?: Weeks
  readonly withResidents?: boolean
}

function line(making: Making, block: Block, dayRule: SizeId, part: Part): Line {
  const { composed, situation, weeks } = making
  const days = part.days ?? traced(composed.days[block], `size:${dayRule}`)
  const sessions = part.sessions ?? traced(1, `size:${dayRule}`)
  return {
    block,
    format: formatOf[block],
    theme: part.theme ?? null,
    audience: part.audience,
    sessions,
    asked: part.asked ?? sessions,
    groups: part.groups ?? traced(1, `size:${dayRule}`),
    people: part.people,
    minutes: minutesOf(making, block, part.withResidents ?? false),
    days,
    price: traced(days.value * situation.offering.dayRate[block], ...days.because),
    weeks: part.weeks ?? weeks[block] ?? { from: 0, to: 1 },
    because: part.because,
    against: part.against ?? [],
  }
}

/** What a format's line shares: how many sessions, how many were asked for, and why. */
function forFormat(making: Making, format: Format, sessions: number) {
  const { evaluation, situation } = making
  const because = reasonsFor(evaluation, format, 1)
  const asked = traced(situation.asked[format], `dose:${format}`, ...because)
  return {
    sessions:
      sessions < asked.value
        ? traced(sessions, ...asked.because, ...bound(making, format))
        : traced(sessions, ...asked.because),
    asked,
    because,
    against: reasonsFor(evaluation, format, -1),
  }
}

const everyone = ({ room }: Situation) =>
  traced(room.staff + room.residents, answer('staff'), answer('residents'))
const themesOf = ({ walk }: Evaluation): readonly Theme[] => walk.answers.themes ?? []
const called = (evaluation: Evaluation, calls: keyof Evaluation['calledBy']) =>
  evaluation.calledBy[calls].map(rule)

const parts: Record<Block, (making: Making) => Line[]> = {
  mandateTalk: (making) => [
    line(making, 'mandateTalk', 'mandateTalkDays', {
      audience: 'sponsor',
      people: traced(2, answer('sponsor')),
      because: called(making.evaluation, 'mandateTalk'),
    }),
  ],

  listeningTalks: (making) => [
    line(making, 'listeningTalks', 'listeningTalkDays', {
      audience: 'residents',
      sessions: traced(making.situation.offering.sizes.listeningTalks, 'size:listeningTalks'),
      people: traced(1, 'size:listeningTalks'),
      because: called(making.evaluation, 'listeningTalks'),
    }),
  ],

  lecture: (making) => {
    const { evaluation, situation, composed } = making
    const part = forFormat(making, 'lecture', composed.mix.lecture)
    const reach = called(evaluation, 'reachLecture')
    return [
      line(making, 'lecture', 'lectureDays', {
        ...part,
        because: [...reach, ...part.because],
        audience: situation.room.residents > 0 && situation.manner === 'together' ? 'everyone' : 'staff',
        people: traced(
          Math.min(
            situation.offering.sizes.lectureGroup,
            Math.ceil((situation.room.staff || situation.room.residents) / composed.mix.lecture),
          ),
          answer('staff'),
          'size:lectureGroup',
        ),
      }),
    ]
  },

  combinedMeeting: (making) => {
    const part = forFormat(making, 'dialogue', 1)
    const { evaluation, situation } = making
    return [
      line(making, 'combinedMeeting', 'combinedDays', {
        ...part,
        because: [...part.because, ...reasonsFor(evaluation, 'lecture', 1)].filter(
          (id, at, all) => all.indexOf(id) === at,
        ),
        audience:
          situation.room.residents === 0 ? 'staff' : situation.room.staff === 0 ? 'residents' : 'together',
        people: everyone(situation),
        theme: themesOf(evaluation)[0] ?? null,
        withResidents: situation.room.residents > 0,
      }),
    ]
  },

  facilitatorTraining: (making) => {
    const { sizes } = making.situation.offering
    return [
      line(making, 'facilitatorTraining', 'facilitatorDays', {
        audience: 'facilitators',
        sessions: traced(sizes.facilitatorSessions, 'size:facilitatorDays'),
        people: traced(sizes.facilitatorGroup, 'size:facilitatorGroup'),
        because: [...called(making.evaluation, 'reachLecture'), 'size:dialogueSeriesDays', answer('staff')],
      }),
    ]
  },

  dialogue: (making) => {
    const { evaluation, situation, composed } = making
    const { mix } = composed
    const { sizes } = situation.offering
    const part = forFormat(making, 'dialogue', mix.dialogue)
    const theme = themesOf(evaluation)[0] ?? null
    const days = (people: number) =>
      people >= sizes.dialogueLargeFrom
        ? traced(sizes.dialogueLargeDays, 'size:dialogueLargeDays', 'size:dialogueLargeFrom')
        : traced(sizes.dialogueDays, 'size:dialogueDays')
    if (situation.manner === 'apart') {
      const apart = called(evaluation, 'separateGroups')
      const all = making.weeks.dialogue ?? { from: 0, to: 1 }
      const both = ['staffAndLeaders', 'residents'] as const
      return both.slice(0, mix.dialogue).map((audience, which) => {
        const people = dialogueGroup(situation, which === 0 ? 0 : 1)
        return line(making, 'dialogue', 'dialogueDays', {
          ...part,
          sessions: traced(1, ...part.sessions.because),
          asked: traced(1, ...part.asked.because),
          because: [...apart, ...part.because],
          audience,
          people: traced(
            people,
            ...(which === 0
              ? ['size:dialogueMandateGroup' as const, answer('staff')]
              : [answer('residents')]),
          ),
          days: days(people),
          theme,
          weeks: which === 0 ? { from: all.from, to: all.from + 1 } : { from: all.to - 1, to: all.to },
          withResidents: audience === 'residents',
        })
      })
    }
    const people = dialogueGroup(situation)
    const inSeries = composed.days.facilitatorTraining > 0
    const withResidents = situation.room.residents > 0 && situation.manner !== 'series'
    return [
      line(
        making,
        'dialogue',
        inSeries
          ? 'dialogueSeriesDays'
          : people >= sizes.dialogueLargeFrom
            ? 'dialogueLargeDays'
            : 'dialogueDays',
        {
          ...part,
          because: [
            ...(situation.manner === 'neutral' ? called(evaluation, 'smallNeutralDialogue') : []),
            ...part.because,
          ],
          audience: !withResidents ? 'staff' : situation.room.staff === 0 ? 'residents' : 'together',
          people:
            situation.manner === 'neutral'
              ? traced(people, 'size:dialogueNeutralGroup')
              : situation.manner === 'series'
                ? traced(people, 'size:dialogueGroup', answer('staff'))
                : traced(people, answer('staff'), answer('residents')),
          theme,
          withResidents,
        },
      ),
    ]
  },

  workshop: (making) => {
    const { evaluation, situation, composed } = making
    const { sizes } = situation.offering
    const { people, core } = workshopPeople(situation)
    const groups = Math.max(1, Math.ceil(people / sizes.workshopGroup))
    const part = forFormat(making, 'workshop', composed.mix.workshop)
    const themes = themesOf(evaluation)
    const count = composed.mix.workshop
    // Two workshops on two themes are two parts of the programme; on one theme they are one part of two sessions.
    const split = themes.length > 1 && count > 1 ? themes.slice(0, count) : [themes[0] ?? null]
    return split.map((theme) =>
      line(making, 'workshop', 'workshopDays', {
        ...part,
        because: part.because.filter(
          (id) => split.length === 1 || !id.startsWith('rule:theme.') || id === `rule:theme.${theme}`,
        ),
        sessions: traced(count / split.length, ...part.sessions.because),
        asked: traced(part.asked.value / split.length, ...part.asked.because),
        audience: core ? 'core' : 'staff',
        groups: traced(groups, 'size:workshopGroup', answer(core ? 'corePeople' : 'staff')),
        people: traced(
          Math.ceil(people / groups),
          'size:workshopGroup',
          answer(core ? 'corePeople' : 'staff'),
        ),
        days: traced(
          composed.days.workshop / split.length,
          'size:workshopDays',
          ...(groups > 1 ? ['size:workshopRepeatDays' as const] : []),
        ),
        theme,
      }),
    )
  },

  actionLearning: (making) => {
    const { evaluation, situation, composed } = making
    const { mix } = composed
    const part = forFormat(making, 'actionLearning', mix.actionLearning)
    return [
      line(
        making,
        'actionLearning',
        mix.actionLearning <= situation.offering.sizes.setSessionsLeast ? 'setShortDays' : 'setDays',
        {
          ...part,
          audience: 'core',
          groups: traced(
            mix.sets,
            'size:setSize',
            answer('corePeople'),
            ...(mix.sets < situation.sets ? bindingIds('budget', evaluation) : []),
          ),
          people: traced(
            Math.min(situation.offering.sizes.setSize, Math.ceil(situation.room.corePeople / mix.sets)),
            'size:setSize',
            answer('corePeople'),
          ),
          theme: themesOf(evaluation)[0] ?? null,
          withResidents: true,
        },
      ),
    ]
  },

  harvest: (making) => [
    line(making, 'harvest', making.composed.mix.sets > 1 ? 'sharingDays' : 'harvestDays', {
      audience: 'leadersAndBoard',
      people: traced(20, answer('lessonsReceiver')),
      because: [
        making.composed.mix.sets > 1 ? 'size:sharingDays' : 'size:harvestDays',
        answer('lessonsReceiver'),
      ],
    }),
  ],

  coordination: (making) => [
    line(making, 'coordination', 'coordinationDays', {
      audience: 'sponsor',
      people: traced(1, 'size:coordinationDays'),
      because: ['size:coordinationDays'],
    }),
  ],
}
