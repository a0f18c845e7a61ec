import { formats } from '../../src/rules/formats.ts'
import { nothing, type Mix } from '../../src/rules/mix.ts'
import { apart, canBeSmaller, inSeries } from '../../src/rules/days.ts'
import { doses, type Offering } from '../../src/rules/offering.ts'
import {
  attendances,
  edges,
  gatherings,
  inOnePart,
  type Attendance,
  type Gathering,
  type Room,
  type Spread,
} from '../../src/rules/room.ts'
import { askedFor, type Ask, type Signals } from '../../src/rules/situation.ts'
import { openRoom } from './plans.ts'

const upTo = (most: number): number[] => Array.from({ length: most + 1 }, (_, at) => at)
const yesNo = [false, true] as const

/** What the limits and the price can read besides the mix: a way of gathering and practising, and the signals. */
export interface Setting {
  readonly gathering: Gathering
  readonly attendance: Attendance
  readonly spread: Spread
  readonly signals: Signals
}

/** The widest way to attend of each kind: its mixes hold those of all others. */
const widest = (practise: Attendance['practise']): Attendance =>
  attendances
    .filter((one) => one.practise === practise)
    .reduce((most, one) => (one.groups >= most.groups && one.halls >= most.halls ? one : most))

const inFourParts: Spread = { workshop: 4, facilitatorTraining: 4 }

/**
 * The settings of one way of gathering. `mandateTalk` as a signal is read by no limit, and stands in the mix itself; where
 * it is called for, less is asked, so that the mixes without it hold all others.
 */
export const settingsIn = (gathering: Gathering, neutral: boolean): readonly Setting[] =>
  (['core', 'staff'] as const).flatMap((practise) =>
    yesNo.flatMap((listeningTalks) =>
      yesNo.flatMap((lectureInCompany) =>
        yesNo.map((workshopInCompany) => ({
          gathering,
          attendance: widest(practise),
          // With the one other thing that only the calendar reads: each of the two is looked at once.
          spread: listeningTalks ? inFourParts : inOnePart,
          signals: { mandateTalk: false, neutral, listeningTalks, lectureInCompany, workshopInCompany },
        })),
      ),
    ),
  )

export const kindsOfGathering = gatherings.flatMap((gathering) =>
  yesNo.map((neutral) => ({ gathering, neutral })),
)

/** The most that can be asked for of each format in a setting, whatever the points are. */
export function mostAsked({ signals, ...room }: Setting): Ask['asked'] {
  const most = formats.map((format) => {
    const byPoints = Math.max(...doses[format].map(([, sessions]) => sessions))
    const asked = askedFor(format, byPoints, {
      room: openRoom(room),
      signals,
      reach: true,
      onlyWorkshop: false,
    })
    return [format, asked] as const
  })
  return Object.fromEntries(most) as Ask['asked']
}

/** An ask in a setting for as much as there is of everything; the limits read its room and signals only. */
export function askIn(setting: Setting, room: Room): Ask {
  const every = { lecture: true, dialogue: true, workshop: true, actionLearning: true }
  return {
    order: formats,
    fits: every,
    may: every,
    asked: mostAsked(setting),
    signals: setting.signals,
    longEvening: true,
    publicsFirst: false,
    seatsFirst: false,
    room,
  }
}

/** Every mix that can come up in a setting. */
export function mixesIn(setting: Setting, { sizes }: Offering): Mix[] {
  const most = mostAsked(setting)
  // Where people meet apart, several of the dialogues may be for residents: never all, nor more than they are asked for.
  const evenings = apart(setting.gathering)
    ? Math.max(1, Math.min(edges.evenings.at(-1) ?? 1, most.dialogue - 1))
    : 1
  const dialogues = upTo(most.dialogue).flatMap((dialogue) =>
    upTo(Math.max(0, Math.min(evenings - 1, dialogue - 2)))
      .filter(
        (moreForResidents) => dialogue < 2 || dialogue - 1 - moreForResidents <= most.dialogue - evenings,
      )
      .map((moreForResidents) => ({ dialogue, moreForResidents })),
  )
  const talks = [
    ...upTo(most.lecture).flatMap((lecture) => dialogues.map((some) => ({ lecture, ...some, combined: 0 }))),
    // One dialogue for a smaller group; where people meet apart, that with residents.
    ...(canBeSmaller({ room: openRoom(setting), signals: setting.signals })
      ? upTo(most.lecture).map((lecture) => ({
          lecture,
          dialogue: apart(setting.gathering) ? 2 : 1,
          smaller: true,
          combined: 0,
        }))
      : []),
    { lecture: 0, dialogue: 0, combined: 1 },
  ]
  const practice = [
    { workshop: 0, groups: 1 },
    ...upTo(most.workshop - 1).flatMap((workshop) =>
      upTo(setting.attendance.groups - 1).map((groups) => ({ workshop: workshop + 1, groups: groups + 1 })),
    ),
  ]
  const learning = [
    { actionLearning: 0, sets: 1, harvest: false },
    // What a long series yields is passed on too.
    ...((inSeries(setting.gathering) || apart(setting.gathering)) && !setting.signals.neutral
      ? [{ actionLearning: 0, sets: 1, harvest: true }]
      : []),
    ...upTo(most.actionLearning - sizes.setSessionsLeast).flatMap((more) =>
      upTo(sizes.setsMost - 1).flatMap((sets) =>
        yesNo.map((harvest) => ({
          actionLearning: sizes.setSessionsLeast + more,
          sets: sets + 1,
          harvest,
        })),
      ),
    ),
  ]
  return yesNo.flatMap((mandateTalk) =>
    talks.flatMap((talk) =>
      practice.flatMap((some) =>
        learning.map((set): Mix => ({ ...nothing, mandateTalk, ...talk, ...some, ...set })),
      ),
    ),
  )
}

/** The mixes that are one step larger and hold the same formats in the same way. */
export const oneMore = (mix: Mix): Mix[] => [
  ...(mix.smaller ? [{ ...mix, smaller: false }] : []),
  ...(mix.dialogue > 1
    ? [{ ...mix, dialogue: mix.dialogue + 1, moreForResidents: mix.moreForResidents + 1 }]
    : []),
  ...(['lecture', 'dialogue', 'workshop', 'groups', 'actionLearning', 'sets'] as const)
    .filter(
      (amount) => mix[amount === 'groups' ? 'workshop' : amount === 'sets' ? 'actionLearning' : amount] > 0,
    )
    .map((amount) => ({ ...mix, [amount]: mix[amount] + 1 })),
]
