import { callings } from './callings.ts'
import { concerning } from './concerning.ts'
import type { Evaluation } from './evaluate.ts'
import {
  comeEachTime,
  dialogueGroup,
  mannerOf,
  meetingApart,
  residentsAtOne,
  residentsHear,
  tooFewBeside,
} from './groups.ts'
import { quarters, residentsDays } from './days.ts'
import { formatOf, type Block } from './formats.ts'
import {
  answer,
  bindingIds,
  called,
  forFormat,
  pointsOf,
  reasonsFor,
  rule,
  themesOf,
  type Making,
} from './making.ts'
import { meetingOf } from './minutes.ts'
import type { SizeId } from './offering.ts'
import { betweenDialogues, type Weeks } from './programme.ts'
import type { Audience, Line, Theme } from './recommendation.ts'
import { hearing, practising, residentsInSeries } from './room.ts'
import type { Calling } from './rule.ts'
import { eveningsAsked } from './situation.ts'
import { traced, type Because, type Traced } from './trace.ts'

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
  readonly milestones?: Line['milestones']
  readonly withResidents?: boolean
}

function line(making: Making, block: Block, dayRule: SizeId, part: Part): Line {
  const { situation, weeks } = making
  // A part never stands without a reason: where none speaks about its people, all are given.
  const own = concerning(part.audience, part.because)
  const because = own.length > 0 ? own : part.because
  const against = concerning(part.audience, part.against ?? [])
  const days = part.days ?? traced(making.days[block], `size:${dayRule}`)
  const sessions = part.sessions ?? traced(1, `size:${dayRule}`)
  const meeting = meetingOf(making, block, part.withResidents ?? false)
  return {
    block,
    format: formatOf[block],
    theme: part.theme ?? null,
    audience: part.audience,
    sessions,
    asked: part.asked ?? sessions,
    groups: part.groups ?? traced(1, `size:${dayRule}`),
    people: part.people,
    minutes: meeting.minutes,
    spreadOver: meeting.parts,
    days,
    price: traced(days.value * situation.offering.dayRate[block], ...days.because),
    weeks: part.weeks ?? weeks[block] ?? { from: 0, to: 1 },
    timing: timingOf({ block, spreadOver: meeting.parts }, weeks[block]?.because ?? []),
    milestones: part.milestones ?? [],
    because,
    against,
    despite: despiteOf(making, block, because, against),
  }
}

/** Why a part is there although the reasons given against it outweigh those for it; null where they do not. */
function despiteOf(
  { situation, lead }: Making,
  block: Block,
  because: readonly Because[],
  against: readonly Because[],
): Line['despite'] {
  const format = formatOf[block]
  if (format === null || against.length === 0 || pointsOf([...because, ...against], format) >= 0) return null
  if (format === lead) return 'lead'
  return block === 'lecture' && !situation.fits.lecture ? 'reach' : 'company'
}

/** Why a part is when it is: what kept it from being sooner, and that its parts come one after another. */
export const timingOf = (
  { block, spreadOver }: Pick<Line, 'block' | 'spreadOver'>,
  waited: readonly Because[],
): readonly Because[] => (block === 'workshop' && spreadOver > 1 ? [...waited, 'size:partInterval'] : waited)

/** The sponsor opens a trajectory, and halfway the leaders hear what is being learned. */
export const milestonesIn = (weeks: Weeks | undefined): Line['milestones'] =>
  weeks === undefined
    ? []
    : [
        { id: 'kickOff', week: weeks.from + 1 },
        { id: 'interimTalk', week: Math.round((weeks.from + weeks.to) / 2) + 1 },
      ]

/** Who meet where no residents do: of a large staff only the own people, in a small company partners sit with them. */
const staffAudience = ({ evaluation, situation }: Making): Audience =>
  mannerOf(situation) !== 'series' && evaluation.walk.answers.participants?.includes('partners')
    ? 'staffAndPartners'
    : 'staff'

/** Why residents who meet apart sit in one small circle, where they do. */
const inOneCircle = ({ calledBy }: Evaluation): Because[] => {
  const because = calledBy.separateGroups
    .filter((id) => (callings[id] as Calling).oneCircle === true)
    .map(rule)
  return because.length === 0 ? [] : [...because, 'size:dialogueLargeFrom']
}

/** The four formats, each with what it says of itself. */
const formatParts = {
  lecture: (making) => {
    const { evaluation, situation, mix } = making
    const { sizes } = situation.offering
    const part = forFormat(making, 'lecture', mix.lecture)
    const reach = called(evaluation, 'reachLecture')
    const together = residentsHear(situation, mix)
    const hear = together || situation.numbers.staff === 0 ? 'all' : 'staff'
    return [
      line(making, 'lecture', 'lectureDays', {
        ...part,
        because: [...reach, ...part.because],
        audience: together ? 'everyone' : situation.numbers.staff > 0 ? 'staff' : 'residents',
        people: traced(
          Math.min(
            sizes.lectureGroup,
            Math.ceil(
              (hear === 'all'
                ? hearing(situation.numbers, situation.room.gathering, sizes)
                : situation.numbers.staff) / mix.lecture,
            ),
          ),
          answer('staff'),
          ...(together ? [answer('residents')] : []),
          'size:lectureGroup',
        ),
        withResidents: together,
      }),
    ]
  },

  combinedMeeting: (making) => {
    const part = forFormat(making, 'dialogue', 1)
    const { evaluation, situation } = making
    const withResidents = situation.numbers.residents > 0 && !tooFewBeside(situation)
    return [
      line(making, 'combinedMeeting', 'combinedDays', {
        ...part,
        because: [...part.because, ...reasonsFor(evaluation, 'lecture', 1)].filter(
          (id, at, all) => all.indexOf(id) === at,
        ),
        audience: !withResidents
          ? staffAudience(making)
          : situation.numbers.staff === 0
            ? 'residents'
            : 'together',
        people: traced(
          Math.min(
            situation.offering.sizes.combinedGroup,
            situation.numbers.staff + situation.numbers.residents,
          ),
          'size:combinedGroup',
          answer('staff'),
          answer('residents'),
        ),
        theme: themesOf(evaluation)[0] ?? null,
        withResidents,
      }),
    ]
  },

  dialogue: (making) => {
    const { evaluation, situation, mix, days: dayCount } = making
    const manner = mannerOf(situation)
    const { sizes } = situation.offering
    const part = forFormat(making, 'dialogue', mix.dialogue)
    const theme = themesOf(evaluation)[0] ?? null
    // A group is made smaller for want of money only.
    const smaller = mix.smaller ? bindingIds('budget', evaluation) : []
    const largeOrNot = (size: 'dialogueLargeDays' | 'dialogueDays') =>
      traced(
        sizes[size],
        `size:${size}`,
        ...(size === 'dialogueLargeDays' ? ['size:dialogueLargeFrom' as const] : []),
      )
    if (manner === 'apart') {
      const apart = called(evaluation, 'separateGroups')
      const all = making.weeks.dialogue ?? { from: 0, to: 1 }
      const publics = ['staffAndLeaders', 'residentsWithStaff'] as const
      const meeting = meetingApart(situation, mix)
      return [...new Set(meeting)].map((which, at) => {
        const audience = publics[which]
        const count = meeting.filter((one) => one === which).length
        // Whoever meets second waits for all circles of who meets first, also for the fifth: what a house may promise is
        // settled when all of it has talked, and influence has to be clear before residents come (R4, S24).
        const length = (count - 1) * betweenDialogues(situation, meeting.length) + 1
        const evenings = eveningsAsked(situation)
        const asked = which === 0 ? Math.max(1, part.asked.value - evenings) : evenings
        const series: Because[] =
          asked === 1
            ? []
            : which === 0
              ? ['size:dialogueMost', 'size:dialogueSeriesMost', answer('staff')]
              : ['size:dialogueSeriesFrom', answer('residents')]
        const because = count < asked ? part.sessions.because : part.asked.because
        // One by itself is paid as one that is not large.
        const smallOne = mix.smaller || mix.dialogue === 1
        const people = dialogueGroup(situation, { which, smaller: smallOne, side: count })
        const one = largeOrNot(
          which === 1
            ? residentsDays(mix, situation)
            : people < sizes.dialogueLargeFrom
              ? 'dialogueDays'
              : 'dialogueLargeDays',
        )
        return line(making, 'dialogue', 'dialogueDays', {
          ...part,
          sessions: traced(count, ...because, ...series),
          asked: traced(asked, ...part.asked.because, ...series),
          because: [...apart, ...part.because],
          audience,
          people: traced(
            people,
            ...(which === 0
              ? ['size:dialogueMandateGroup' as const, answer('staff')]
              : [
                  answer('residents'),
                  'size:dialogueStaffAmong' as const,
                  ...inOneCircle(evaluation),
                  ...smaller,
                ]),
          ),
          days: traced(one.value * count, ...one.because),
          theme,
          weeks: at === 0 ? { from: all.from, to: all.from + length } : { from: all.to - length, to: all.to },
          withResidents: audience === 'residentsWithStaff',
        })
      })
    }
    const people = dialogueGroup(situation, mix)
    const inSeries = dayCount.facilitatorTraining > 0
    const size: SizeId = inSeries
      ? 'dialogueSeriesDays'
      : people >= sizes.dialogueLargeFrom
        ? 'dialogueLargeDays'
        : 'dialogueDays'
    const atOne = residentsAtOne(situation, mix)
    const withResidents =
      atOne > 0 ||
      (situation.numbers.residents > 0 &&
        (manner !== 'series' || residentsInSeries(situation.numbers, sizes)))
    const eachTime = comeEachTime(situation, mix, withResidents)
    const whole: Part = {
      ...part,
      because: [...(manner === 'neutral' ? called(evaluation, 'smallNeutralDialogue') : []), ...part.because],
      audience: !withResidents
        ? staffAudience(making)
        : situation.numbers.staff === 0
          ? 'residents'
          : 'together',
      people:
        manner === 'neutral'
          ? traced(people, 'size:dialogueNeutralGroup')
          : manner === 'series'
            ? traced(
                eachTime,
                'size:dialogueGroup',
                answer('staff'),
                ...(withResidents ? [answer('residents')] : []),
                ...smaller,
              )
            : traced(people, answer('staff'), answer('residents'), ...smaller),
      theme,
      withResidents,
    }
    if (atOne === 0 || mix.dialogue === 1) return [line(making, 'dialogue', size, whole)]
    // Residents sit in the first: what they tell there goes along to the dialogues of all the others.
    const all = making.weeks.dialogue ?? { from: 0, to: 1 }
    const others = mix.dialogue - 1
    const daysOfOthers = inSeries
      ? quarters(others * sizes.dialogueSeriesDays)
      : (dayCount.dialogue * others) / mix.dialogue
    return [
      line(making, 'dialogue', size, {
        ...whole,
        audience: 'withResidents',
        sessions: traced(1, 'size:dialogueLeast', answer('residents')),
        asked: traced(1, 'size:dialogueLeast', answer('residents')),
        days: traced(dayCount.dialogue - daysOfOthers, `size:${size}`),
        weeks: { from: all.from, to: all.from + 1 },
      }),
      line(making, 'dialogue', size, {
        ...whole,
        audience: staffAudience(making),
        sessions: traced(others, ...part.sessions.because),
        asked: traced(part.asked.value - 1, ...part.asked.because),
        people: traced(eachTime, 'size:dialogueGroup', answer('staff'), ...smaller),
        days: traced(daysOfOthers, `size:${size}`),
        weeks: { from: all.from + betweenDialogues(situation, mix.dialogue), to: all.to },
        withResidents: false,
      }),
    ]
  },

  workshop: (making) => {
    const { evaluation, situation, mix, days: dayCount } = making
    const { sizes } = situation.offering
    const { people: able, who } = practising(situation.numbers, situation.offering)
    const { groups } = mix
    const people = Math.min(able, groups * sizes.workshopGroup)
    const size: Because = who === 'firstGroup' ? 'size:workshopFirstGroup' : 'size:workshopGroup'
    const counted = answer(who === 'core' ? 'corePeople' : 'staff')
    const part = forFormat(making, 'workshop', mix.workshop)
    const themes = themesOf(evaluation)
    const count = mix.workshop
    // Two workshops on two themes are two parts of the programme; on one theme they are one part of two sessions.
    const split = themes.length > 1 && count > 1 ? themes.slice(0, count) : [themes[0] ?? null]
    return split.map((theme) =>
      line(making, 'workshop', 'workshopDays', {
        ...part,
        // A workshop on one theme is not there for the sake of another.
        because: part.because.filter((id) => !id.startsWith('rule:theme.') || id === `rule:theme.${theme}`),
        sessions: traced(count / split.length, ...part.sessions.because),
        asked: traced(part.asked.value / split.length, ...part.asked.because),
        audience: who,
        groups: traced(groups, size, counted),
        people: traced(Math.ceil(people / groups), size, counted),
        days: traced(
          dayCount.workshop / split.length,
          'size:workshopDays',
          ...(groups > 1 ? ['size:workshopRepeatDays' as const] : []),
        ),
        theme,
      }),
    )
  },

  actionLearning: (making) => {
    const { evaluation, situation, mix } = making
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
            ...(mix.sets < situation.room.sets ? bindingIds('budget', evaluation) : []),
          ),
          people: traced(
            Math.min(situation.offering.sizes.setSize, Math.ceil(situation.numbers.corePeople / mix.sets)),
            'size:setSize',
            answer('corePeople'),
          ),
          theme: themesOf(evaluation)[0] ?? null,
          milestones: milestonesIn(making.weeks.actionLearning),
          withResidents: true,
        },
      ),
    ]
  },
} satisfies Partial<Record<Block, (making: Making) => Line[]>>

/** Who is talked with about the assignment: who gives it, or who may come to. */
const sponsorOf = ({ evaluation }: Making): Audience =>
  evaluation.walk.answers.sponsor === 'boardActive' || evaluation.walk.answers.sponsor === 'managerActive'
    ? 'sponsor'
    : 'sponsorToBe'

/** What supports them. */
const supportParts = {
  mandateTalk: (making) => [
    line(making, 'mandateTalk', 'mandateTalkDays', {
      audience: making.evaluation.walk.answers.sponsor === 'coalition' ? 'parties' : sponsorOf(making),
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

  facilitatorTraining: (making) => {
    const { sizes } = making.situation.offering
    return [
      line(making, 'facilitatorTraining', 'facilitatorDays', {
        audience: 'facilitators',
        sessions: traced(sizes.facilitatorSessions, 'size:facilitatorDays'),
        people: traced(sizes.facilitatorGroup, 'size:facilitatorGroup'),
        because: ['size:dialogueSeriesDays', answer('staff')],
      }),
    ]
  },

  harvest: (making) => [
    line(making, 'harvest', making.mix.sets > 1 ? 'sharingDays' : 'harvestDays', {
      audience: 'leadersAndBoard',
      people: traced(making.situation.offering.sizes.harvestGroup, 'size:harvestGroup'),
      because: [making.mix.sets > 1 ? 'size:sharingDays' : 'size:harvestDays', answer('lessonsReceiver')],
    }),
  ],

  coordination: (making) => [
    line(making, 'coordination', 'coordinationDays', {
      audience: sponsorOf(making),
      people: traced(1, 'size:coordinationDays'),
      because: ['size:coordinationDays'],
    }),
  ],
} satisfies Partial<Record<Block, (making: Making) => Line[]>>

/** How each block becomes one or more parts of the programme. */
export const parts: Record<Block, (making: Making) => Line[]> = { ...formatParts, ...supportParts }
