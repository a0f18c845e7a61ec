import { daysOf, inSeries, apart, priceOf } from './days.ts'
import type { Mix } from './mix.ts'
import type { Offering } from './offering.ts'
import { shortestSpan, WEEKS_PER_MONTH } from './programme.ts'
import { timeForBoth, type Ask } from './situation.ts'

/** How many dialogues one person sits in: all of them, or the one of the own group. */
export const dialoguesOfOne = (mix: Mix, { room, signals }: Ask): number =>
  !signals.neutral && (inSeries(room.gathering) || apart(room.gathering))
    ? Math.min(mix.dialogue, 1)
    : mix.dialogue

/** The shortest that one dialogue may be: whoever comes to several gets the time for each that a dialogue usually has. */
export const shortestDialogue = (mix: Mix, ask: Ask, { sizes }: Pick<Offering, 'sizes'>): number =>
  dialoguesOfOne(mix, ask) > 1 ? sizes.dialogueSeveralMinutes : sizes.dialogueMinutes

/** Of a large staff with little time some come to talk and the others to listen. */
export const eitherOr = ({ room, signals }: Ask): boolean =>
  inSeries(room.gathering) && !signals.neutral && !timeForBoth(room)

/** How long one person talks with others in a mix, at its shortest. */
export const talkMinutes = (mix: Mix, ask: Ask, offering: Offering): number =>
  dialoguesOfOne(mix, ask) * shortestDialogue(mix, ask, offering) +
  mix.combined * offering.sizes.combinedMinutes

/**
 * What a mix must stay within. Each limit reads one capacity, and allows no less when there is more of it: that is why
 * more money or time can never take an advice away.
 */
export const limits = {
  coreMeetings: ({ actionLearning }: Mix, { room }: Ask) => actionLearning <= room.setMeetings,

  /** Whoever learns on the case in a set needs no workshop beside it: that would be the same people twice. */
  notTwice: ({ workshop, actionLearning }: Mix, { room }: Ask) =>
    workshop === 0 || actionLearning === 0 || room.attendance.practise === 'staff',

  /** Two meetings in half a day is none: whoever has so little time comes once. */
  oneMeeting: ({ lecture, combined, dialogue, workshop }: Mix, { room }: Ask, { sizes }: Offering) =>
    room.staffMinutes >= sizes.severalMeetingsMinutes ||
    !(room.gathering === 'upTo24' || room.gathering === 'upTo40') ||
    lecture + combined + dialogue + workshop <= 1,

  listenFirst: ({ dialogue }: Mix, { signals }: Ask) => !signals.neutral || dialogue > 0,

  staffHours: (mix: Mix, ask: Ask, offering: Offering) => {
    const { room } = ask
    const lecture = mix.lecture > 0 ? offering.sizes.lectureMinutes : 0
    const talk = talkMinutes(mix, ask, offering)
    const met = eitherOr(ask) ? Math.max(lecture, talk) : lecture + talk
    const practised = room.attendance.practise === 'staff' ? mix.workshop * offering.sizes.workshopMinutes : 0
    return met + practised <= room.staffMinutes
  },

  residentHours: (mix: Mix, ask: Ask, offering: Offering) =>
    talkMinutes(mix, ask, offering) <= ask.room.residentMinutes,

  notAlone: ({ lecture, dialogue, workshop, actionLearning }: Mix, { signals }: Ask) =>
    lecture === 0 || !signals.lectureInCompany || dialogue + workshop + actionLearning > 0,

  notAmongThemselves: ({ combined, dialogue, workshop, actionLearning }: Mix, { signals }: Ask) =>
    workshop === 0 || !signals.workshopInCompany || combined + dialogue + actionLearning > 0,

  budget: (mix: Mix, ask: Ask, offering: Offering) =>
    priceOf(daysOf(mix, ask, offering), offering) <= ask.room.budget,

  months: (mix: Mix, ask: Ask, offering: Offering) =>
    shortestSpan(mix, ask, offering) <= ask.room.months * WEEKS_PER_MONTH,
} satisfies Record<string, (mix: Mix, ask: Ask, offering: Offering) => boolean>

export type Limit = keyof typeof limits
export type Limits = Readonly<Record<Limit, (mix: Mix, ask: Ask, offering: Offering) => boolean>>
export const limitsInOrder = Object.keys(limits) as Limit[]

/** What stands in the way of a mix; undefined when nothing does. */
export const barrier = (mix: Mix, ask: Ask, offering: Offering, among: Limits = limits): Limit | undefined =>
  limitsInOrder.find((limit) => !among[limit](mix, ask, offering))
