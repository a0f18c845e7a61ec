import type { Capacities } from './capacities.ts'
import type { Offering, Sizes } from './offering.ts'

/**
 * How many people meet in dialogue, and how: all together, staff and residents apart (`Large`: the residents are 25 or
 * more), or in a series of so many meetings for a large staff or for many residents.
 */
export const gatherings = [
  'upTo24',
  'upTo40',
  'upTo80',
  'apart',
  'apartLarge',
  'series3',
  'series4',
  'series5',
  'series6',
] as const
export type Gathering = (typeof gatherings)[number]

/**
 * Who practise in a workshop (`core`: a few, the core group or a first group), in how many groups, and how many times a
 * lecture is held so that everybody can hear it. Staff that practise by themselves are at most 40, so that one hall is
 * enough.
 */
export const attendances = [
  { practise: 'staff', groups: 1, halls: 1 },
  { practise: 'staff', groups: 2, halls: 1 },
  { practise: 'core', groups: 1, halls: 1 },
  { practise: 'core', groups: 2, halls: 1 },
  { practise: 'core', groups: 1, halls: 2 },
  { practise: 'core', groups: 2, halls: 2 },
  { practise: 'core', groups: 1, halls: 3 },
  { practise: 'core', groups: 2, halls: 3 },
  { practise: 'core', groups: 1, halls: 5 },
  { practise: 'core', groups: 2, halls: 5 },
  { practise: 'core', groups: 1, halls: 7 },
  { practise: 'core', groups: 2, halls: 7 },
] as const
export type Attendance = (typeof attendances)[number]

/** Over how many shorter meetings one of these is spread at most, where people bear none as long as it takes. */
export type Spread = Readonly<Record<'workshop' | 'facilitatorTraining', number>>
export const inOnePart: Spread = { workshop: 1, facilitatorTraining: 1 }

/** No part of what is practised is shorter than this. */
export const SHORTEST_PART = 60

const spreadOf = ({ longestMinutes }: Capacities, { sizes }: Offering): Spread => {
  const parts = (least: number, usual: number) =>
    longestMinutes < least ? Math.ceil(Math.max(least, usual) / Math.max(SHORTEST_PART, longestMinutes)) : 1
  return {
    workshop: parts(sizes.workshopMinutes, sizes.workshopUsualMinutes),
    facilitatorTraining: parts(sizes.facilitatorMinutes, sizes.facilitatorMinutes),
  }
}

/** The lower edges of the classes: whoever has more than an edge and less than the next is taken to have the edge. */
export const edges = {
  staffMinutes: [0, 45, 75, 120, 180, 240, 300, 360, 420, 480, 600, 765],
  residentMinutes: [0, 75, 120, 240, 360],
  sets: [1, 2, 3],
  circles: [1, 2, 3, 4, 5],
  evenings: [1, 2, 3],
  setMeetings: [0, 5, 6, 7, 8],
  months: [0, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15],
} as const
type Stepped = keyof typeof edges

/**
 * The room in which a programme must fit: the ten capacities that the composition reads, and all that it reads of
 * numbers. Each falls into at most twelve classes, so that every room there is can be checked; the budget is left as it
 * is, and proved with the price left open.
 */
export interface Room extends Readonly<Record<Stepped, number>> {
  readonly gathering: Gathering
  readonly attendance: Attendance
  readonly spread: Spread
  /** euros excluding value added tax */
  readonly budget: number
}

/** The one place where an amount becomes a class: the highest edge that it reaches. */
export const classOf = (capacity: Stepped, amount: number): number =>
  edges[capacity].findLast((edge) => amount >= edge) ?? edges[capacity][0]

const roundsFor = (people: number, sizes: Sizes): number =>
  Math.min(sizes.dialogueSeriesMost, Math.ceil(people / sizes.dialogueGroup))

/**
 * Whether residents sit in a series of dialogues: where it is for their sake, or where enough of them come to one for a
 * large staff to be company for each other in every one. Fewer would be lost among so many.
 */
export const residentsInSeries = (
  { staff, residents }: Pick<Capacities, 'staff' | 'residents'>,
  sizes: Sizes,
): boolean =>
  residents > 0 &&
  (staff <= sizes.dialogueMost || residents >= sizes.dialogueLeast * roundsFor(staff + residents, sizes))

/**
 * Whether staff and residents are to meet apart: not at all, or first, unless all of them make one small circle together
 * (`first`); also where they would (`always`); or so that the residents sit in one small circle, however many they are,
 * with no more than a few of the staff among them (`circle`).
 */
export type Apart = 'no' | 'first' | 'always' | 'circle'

function gatheringOf({ staff, residents }: Capacities, apart: Apart, { sizes }: Offering): Gathering {
  const people = staff + residents
  const both = Math.min(staff, residents) >= sizes.dialogueLeast
  // Who all fit in one small circle talk there about what is mandated too: in two they would not meet. Who were let down
  // are heard with a few of the staff among them (see `manner.apartAfterTalks`); where the staff is no more than those
  // few, everybody sits in that one circle already.
  const inOne =
    people < sizes.dialogueLargeFrom &&
    (apart === 'first' || (apart === 'circle' && staff <= sizes.dialogueStaffAmong))
  if (both && apart !== 'no' && !inOne)
    return residents >= sizes.dialogueLargeFrom && apart !== 'circle' ? 'apartLarge' : 'apart'
  // It is never the number of people that keeps residents and staff apart: where no rule does, they sit together, in one
  // dialogue as long as that holds them, and in several as soon as there are enough of both for each.
  const inSeveral =
    people > sizes.dialogueMost &&
    Math.min(staff, residents) >= sizes.dialogueLeast * roundsFor(people, sizes)
  if (inSeveral || staff > sizes.dialogueMost || (staff > 0 && residents > sizes.dialogueMost)) {
    const sitting = staff + (residentsInSeries({ staff, residents }, sizes) ? residents : 0)
    // More than three are led by own facilitators too, and of a small staff there are none to train.
    const most = staff > sizes.dialogueGroup ? sizes.dialogueSeriesMost : sizes.dialogueSeriesFrom - 1
    const rounds = Math.min(most, roundsFor(sitting, sizes))
    return rounds <= 3 ? 'series3' : rounds === 4 ? 'series4' : rounds === 5 ? 'series5' : 'series6'
  }
  return people < sizes.dialogueLargeFrom ? 'upTo24' : people <= sizes.combinedGroup ? 'upTo40' : 'upTo80'
}

/**
 * In how many circles the staff talk where they meet apart from residents. One is enough to begin; a staff too large for
 * one dialogue talks in a series, as long as any other. Not where residents who were let down are heard first: what the
 * house makes of that is for later.
 */
function circlesOf({ staff }: Capacities, apart: Apart, { sizes }: Offering): number {
  if (apart === 'no' || apart === 'circle' || staff <= sizes.dialogueMost) return 1
  return Math.min(sizes.dialogueSeriesMost - 1, Math.ceil(staff / sizes.dialogueMandateGroup))
}

/** How many residents sit in one dialogue, where they meet apart: the few of the staff take nobody's seat in a large one. */
export const residentsInOne = (gathering: Gathering, { sizes }: Pick<Offering, 'sizes'>): number =>
  gathering === 'apartLarge'
    ? sizes.dialogueGroup
    : Math.max(1, sizes.dialogueLargeFrom - 1 - sizes.dialogueStaffAmong)

/**
 * In how many dialogues residents talk where they meet apart from staff: so many that nearly all of them have a seat. For
 * fewer than make a dialogue there is no other; and more than three take own facilitators, of whom there are none here.
 */
function eveningsOf({ residents }: Capacities, gathering: Gathering, offering: Offering): number {
  const { sizes } = offering
  const most = Math.max(1, sizes.dialogueSeriesFrom - 1)
  const besides = residents - (sizes.dialogueLeast - 1)
  return Math.min(most, Math.max(1, Math.ceil(besides / residentsInOne(gathering, offering))))
}

/** Whether a series of dialogues is for the sake of many residents, with a staff that fits in one by itself. */
export const seriesForResidents = (
  { staff }: Pick<Capacities, 'staff'>,
  gathering: Gathering,
  { dialogueGroup }: Sizes,
): boolean => gathering.startsWith('series') && staff <= dialogueGroup

/**
 * How many people hear a lecture: up to eighty all together, and of many residents with a small staff as many as one hall
 * holds; of more the staff hears it, and residents sit elsewhere.
 */
export function hearing({ staff, residents }: Capacities, gathering: Gathering, sizes: Sizes): number {
  if (seriesForResidents({ staff }, gathering, sizes)) return Math.min(sizes.lectureGroup, staff + residents)
  return gathering === 'upTo24' || gathering === 'upTo40' || gathering === 'upTo80'
    ? staff + residents
    : staff || residents
}

/** Who practise: all of the staff, the core group, or the first few of a staff too large to practise. */
export type Practising = 'staff' | 'core' | 'firstGroup'

/**
 * Who take a workshop: the core group where the staff is many, too few or has no time for it, else the staff; of a large
 * staff without a core group a first group. From half a day on the staff practises itself: time for a workshop and for a
 * lecture before it. Were it less, more time could take an advice away, because the hours of a few count for nobody else.
 */
export function practising(
  { hasCore, staff, staffMinutes, corePeople }: Capacities,
  { sizes }: Offering,
): { readonly people: number; readonly who: Practising } {
  if (staff > sizes.workshopMost && !(hasCore && corePeople >= sizes.workshopLeast))
    return { people: sizes.workshopFirstGroup, who: 'firstGroup' }
  const core =
    hasCore &&
    (staff > sizes.workshopMost ||
      staff < sizes.workshopLeast ||
      (staffMinutes < sizes.practiseMinutes && corePeople >= sizes.workshopLeast))
  return { people: Math.min(sizes.workshopMost, core ? corePeople : staff), who: core ? 'core' : 'staff' }
}

function attendanceOf(numbers: Capacities, gathering: Gathering, offering: Offering): Attendance {
  const { sizes } = offering
  const { people, who } = practising(numbers, offering)
  const groups = people > sizes.workshopGroup ? 2 : 1
  const wanted = Math.min(
    sizes.lectureMost,
    Math.ceil(hearing(numbers, gathering, sizes) / sizes.lectureGroup),
  )
  const halls = [7, 5, 3, 2, 1].find((count) => count <= wanted) ?? 1
  const practise = who === 'staff' ? 'staff' : 'core'
  return (
    attendances.find((one) => one.practise === practise && one.groups === groups && one.halls === halls) ??
    attendances[0]
  )
}

/** The classes in which the numbers fall. */
export function roomOf(numbers: Capacities, apart: Apart, offering: Offering): Room {
  const { sizes } = offering
  const gathering = gatheringOf(numbers, apart, offering)
  return {
    gathering,
    attendance: attendanceOf(numbers, gathering, offering),
    spread: spreadOf(numbers, offering),
    // Where nobody of a kind takes part, their time is no limit.
    staffMinutes: classOf('staffMinutes', numbers.staff > 0 ? numbers.staffMinutes : Infinity),
    residentMinutes: classOf('residentMinutes', numbers.residents > 0 ? numbers.residentMinutes : Infinity),
    sets: classOf(
      'sets',
      Math.min(
        sizes.setsMost,
        Math.ceil(numbers.corePeople / sizes.setSize),
        Math.floor(numbers.corePeople / sizes.setLeast),
        Math.floor(numbers.coreResidents / sizes.setResidents),
      ),
    ),
    circles: classOf('circles', circlesOf(numbers, apart, offering)),
    evenings: classOf('evenings', eveningsOf(numbers, gathering, offering)),
    setMeetings: classOf('setMeetings', numbers.coreMeetings),
    months: classOf('months', numbers.months),
    budget: numbers.budget,
  }
}
