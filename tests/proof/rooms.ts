import { bandOf, lies, type Box } from '../../src/questionnaire/cells.ts'
import type { Draft, QuestionId } from '../../src/questionnaire/types.ts'
import { UNKNOWN } from '../../src/questionnaire/kinds.ts'
import { itemOf } from '../../src/questionnaire/walk.ts'
import { capacitiesOf, type Capacities } from '../../src/rules/capacities.ts'
import type { Rules } from '../../src/rules/evaluate.ts'
import { formats, type Format } from '../../src/rules/formats.ts'
import type { Offering } from '../../src/rules/offering.ts'
import { roomOf, type Apart, type Attendance, type Gathering } from '../../src/rules/room.ts'
import { bearingOf, tooFewFor, type Bearing } from '../../src/rules/situation.ts'
import { boxOf, capacityQuestions, halfOf, readsCapacity } from './space.ts'

/** All of an outcome but the answers that lead to it. */
const nameOf = (outcome: RoomOutcome): string =>
  JSON.stringify([{ ...outcome, answers: undefined }, [...outcome.halves.keys()]])

/** What the answers about room come down to, apart from the ladders of time and money, which are proved by themselves. */
export interface RoomOutcome {
  readonly residentsTakePart: boolean
  readonly apart: boolean
  readonly gathering: Gathering
  readonly attendance: Attendance
  readonly bearing: Bearing
  readonly excluded: Readonly<Record<Format, boolean>>
  /** what is excluded once the other half of a rule holds too: the signals that stand for those halves */
  readonly halves: ReadonlyMap<string, readonly Format[]>
  readonly reach: boolean
  /** answers that lead there */
  readonly answers: Draft
}

/** More hours of the staff that change who practise, or whether there are people enough: before and after. */
export interface Flip {
  readonly before: RoomOutcome
  readonly after: RoomOutcome
  readonly hours: readonly [number, number]
}

export interface RoomSide {
  readonly outcomes: readonly RoomOutcome[]
  readonly flips: readonly Flip[]
}

type Answers = Readonly<Partial<Record<QuestionId, unknown>>>

/** Numbers on both sides of every edge, in this order, with "weet ik nog niet" as `undefined`. */
function numbersAround(id: QuestionId, edges: readonly number[]): unknown[] {
  const { question } = itemOf(id)
  if (question.kind !== 'number') throw new Error(`${id} is no number`)
  for (const { id: band, reckon } of question.bands)
    if (bandOf(question, reckon) !== band) throw new Error(`${id}: ${band} is reckoned as another band`)
  // Hours are answered to the quarter, and every edge in minutes lies on one.
  const step = question.whole ? 1 : 0.25
  const all = [...edges, ...question.bands.flatMap(({ upTo, reckon }) => [upTo, reckon])]
    .flatMap((edge) => [edge - step, edge, edge + step])
    .concat(question.min, question.max)
    .map((value) => Math.round(value * 100) / 100)
    .filter((value) => value >= question.min && value <= question.max)
  return [undefined, ...new Set(all.toSorted((a, b) => a - b))]
}

const upTo = (most: number): number[] => Array.from({ length: most + 1 }, (_, at) => at)

/** One of each kind of value, as far as a key tells them apart. */
function oneOfEach<Value>(values: Iterable<Value>, keyOf: (value: Value) => string): Value[] {
  const found = new Map<string, Value>()
  for (const value of values) {
    const key = keyOf(value)
    if (!found.has(key)) found.set(key, value)
  }
  return [...found.values()]
}

function numbersOf(answers: Answers, residentsTakePart: boolean): Capacities {
  const asked = new Set<QuestionId>(capacityQuestions)
  return capacitiesOf({
    walk: {
      answers: { ...(answers as object), participants: [residentsTakePart ? 'residents' : 'frontline'] },
    },
    asked,
  })
}

/**
 * Every outcome that the answers about room can have, worked out by the real functions on numbers at both sides of
 * every edge. Staff and residents are added up, so that below the last edge of a sum every single number is tried.
 */
export function roomSide(rules: Rules, offering: Offering): RoomSide {
  const { sizes } = offering
  const refusals = Object.entries(rules.contraindications)
    .map(([id, row]) => ({ id, box: boxOf(row), excludes: row.excludes }))
    .filter(({ box }) => readsCapacity(box))
  const callings = Object.values(rules.callings)
    .map((row) => ({ box: boxOf(row), calls: row.calls }))
    .filter(({ box }) => readsCapacity(box))
  for (const { box, calls } of callings)
    if (
      calls !== 'reachLecture' ||
      Object.keys(box).some((id) => !capacityQuestions.includes(id as QuestionId))
    )
      throw new Error(`a calling of ${calls} reads room: the proof has to learn of it`)
  for (const row of [...Object.values(rules.evidence), ...Object.values(rules.endings)])
    if (readsCapacity(boxOf(row))) throw new Error('points and endings may not read room')

  const boxes = [...refusals, ...callings].map(({ box }) => box)
  const cells = (ids: readonly QuestionId[], answers: Answers) =>
    boxes
      .map((box) =>
        ids.map((id) => {
          const cell = box[id]
          return cell === undefined || (id in answers && lies(itemOf(id).question, cell, answers[id])) ? 1 : 0
        }),
      )
      .join()

  const people = [
    sizes.lectureLeast,
    sizes.dialogueLeast,
    sizes.workshopLeast,
    sizes.workshopGroup,
    sizes.workshopMost,
    sizes.dialogueLargeFrom,
    sizes.combinedGroup,
    sizes.dialogueMost,
    ...upTo(sizes.dialogueSeriesMost).map((rounds) => rounds * sizes.dialogueGroup),
    ...upTo(sizes.lectureMost).map((halls) => halls * sizes.lectureGroup),
  ]
  const sums = upTo(Math.max(sizes.dialogueMost, sizes.combinedGroup, sizes.lectureLeast) + 1)
  // Every quarter of an hour up to more than any programme asks of one person.
  const quarters = upTo(56).map((quarter) => quarter / 4)
  const cores: Answers[] = [
    { core: undefined },
    { core: 'no' },
    ...oneOfEach(
      numbersAround('corePeople', people).flatMap((corePeople) =>
        numbersAround('coreResidents', [sizes.setResidents]).flatMap((coreResidents) =>
          numbersAround('coreMeetings', [sizes.setSessionsLeast]).map((coreMeetings): Answers => ({
            core: 'yes',
            corePeople,
            coreResidents,
            coreMeetings,
          })),
        ),
      ),
      // A core group practises whatever the staff is where there is no staff: that tells core groups apart.
      (answers) => {
        const numbers = numbersOf({ ...answers, staff: 0 }, false)
        return [
          JSON.stringify(roomOf(numbers, 'no', offering).attendance),
          tooFewFor(numbers, 'upTo24', offering).workshop,
          cells(['core', 'corePeople', 'coreResidents', 'coreMeetings'], answers),
        ].join()
      },
    ),
  ]
  const everyHour = numbersAround('staffHours', quarters).map((staffHours): Answers => ({ staffHours }))
  const known = everyHour.filter(({ staffHours }) => staffHours !== undefined)
  const hours = oneOfEach(everyHour, (answers) =>
    [
      cells(['staffHours'], answers),
      ...[3, 8, 21].map((corePeople) =>
        JSON.stringify(
          roomOf(numbersOf({ ...answers, core: 'yes', corePeople, staff: 8 }, false), 'no', offering)
            .attendance,
        ),
      ),
    ].join(),
  )
  const single = (id: QuestionId, edges: readonly number[] = []) =>
    oneOfEach(
      numbersAround(id, edges).map((answer): Answers => ({ [id]: answer })),
      (answers) =>
        `${cells([id], answers)} ${JSON.stringify(bearingOf(numbersOf(answers, false), 'upTo24', offering))}`,
    )
  const lengths = [sizes.setMinutes / 60, sizes.combinedMinutes / 60]
  const others = single('longestSession', lengths).flatMap((longest) =>
    single('duration').map((duration): Answers => ({ ...longest, ...duration })),
  )
  // Who practise hangs on the core group too: the probes are everything that it can be.
  const probes = hours.flatMap((hour) =>
    oneOfEach(
      cores.map((core) => ({ ...core, ...hour })),
      ({ core, corePeople }: Answers) => `${String(core)} ${String(corePeople)}`,
    ),
  )

  /** Who would practise, and whether they are enough, for one size of the staff: whatever else is answered. */
  const practice = new Map<unknown, string>()
  function practiceWith(staff: unknown): string {
    const before = practice.get(staff)
    if (before !== undefined) return before
    const found = probes.map((probe) => {
      const numbers = numbersOf({ staff, ...probe }, false)
      const { practise, groups } = roomOf(numbers, 'no', offering).attendance
      return `${practise} ${groups} ${tooFewFor(numbers, 'upTo24', offering).workshop}`
    })
    const said = [...found, cells(['staff'], { staff }), staff === 0].join()
    practice.set(staff, said)
    return said
  }

  const found = new Map<string, RoomOutcome>()
  const flips = new Map<string, Flip>()
  // The rules that make people meet apart are one signal: each way of meeting apart is tried with all that call for one.
  for (const residentsTakePart of [false, true])
    for (const apart of [false, true]) {
      // Who are alone meet nobody apart, whatever calls for it.
      const ways: readonly Apart[] = !apart
        ? ['no']
        : residentsTakePart
          ? ['first', 'always', 'circle']
          : ['first']
      const pairs: Answers[] = numbersAround('staff', [...people, ...sums]).flatMap((staff) =>
        residentsTakePart
          ? numbersAround('residents', [...people, ...sums]).map((residents): Answers => ({
              staff,
              residents,
            }))
          : [{ staff }],
      )
      const inWays = pairs.flatMap((pair) => ways.map((way) => ({ pair, way })))
      const kinds = oneOfEach(inWays, ({ pair, way }) => {
        const numbers = numbersOf(pair, residentsTakePart)
        const { gathering, attendance } = roomOf(numbers, way, offering)
        const few = tooFewFor(numbers, gathering, offering)
        return `${gathering} ${attendance.halls} ${few.lecture} ${few.dialogue} ${practiceWith(pair.staff)} ${cells(['residents'], pair)}`
      })
      for (const { pair, way } of kinds)
        for (const core of cores)
          for (const hour of hours)
            for (const other of others) {
              const answers = { ...pair, ...core, ...hour, ...other }
              const outcome = outcomeFor(answers, residentsTakePart, way)
              const key = nameOf(outcome)
              if (!found.has(key)) found.set(key, outcome)
            }
      for (const { pair, way } of kinds)
        for (const core of cores) {
          let less: Answers | undefined
          let practised: string | undefined
          for (const hour of known) {
            const more = { ...pair, ...core, ...hour }
            const numbers = numbersOf(more, residentsTakePart)
            const { gathering, attendance } = roomOf(numbers, way, offering)
            const few = tooFewFor(numbers, gathering, offering).workshop
            const practises = `${attendance.practise} ${attendance.groups} ${few}`
            if (less !== undefined && practises !== practised) {
              const before = outcomeFor(less, residentsTakePart, way)
              const after = outcomeFor(more, residentsTakePart, way)
              flips.set(`${nameOf(before)} ${nameOf(after)} ${String(hour.staffHours)}`, {
                before,
                after,
                hours: [Number(less.staffHours), Number(hour.staffHours)],
              })
            }
            less = more
            practised = practises
          }
        }
    }
  return { outcomes: [...found.values()], flips: [...flips.values()] }

  function outcomeFor(answers: Answers, residentsTakePart: boolean, way: Apart): RoomOutcome {
    const numbers = numbersOf(answers, residentsTakePart)
    const { gathering, attendance } = roomOf(numbers, way, offering)
    const holds = (box: Box) =>
      Object.entries(box).every(
        ([id, cell]) =>
          cell === undefined ||
          !capacityQuestions.includes(id as QuestionId) ||
          (id in answers && lies(itemOf(id as QuestionId).question, cell, answers[id as QuestionId])),
      )
    const excluded = { lecture: false, dialogue: false, workshop: false, actionLearning: false }
    const halves = new Map<string, readonly Format[]>()
    for (const { box, excludes } of refusals) {
      if (!holds(box)) continue
      const whole = Object.keys(box).every((id) => capacityQuestions.includes(id as QuestionId))
      if (whole) for (const format of excludes) excluded[format] = true
      else halves.set(`half ${halfOf(box)} ${excludes.join()}`, excludes)
    }
    return {
      residentsTakePart,
      apart: way !== 'no',
      gathering,
      attendance,
      bearing: bearingOf(numbers, gathering, offering),
      excluded,
      halves,
      reach: callings.some(({ box }) => holds(box)),
      answers: Object.fromEntries(
        Object.entries(answers).map(([id, answer]) => [id, answer ?? UNKNOWN]),
      ) as Draft,
    }
  }
}

export const excludedMask = (excluded: Readonly<Record<Format, boolean>>): number =>
  formats.reduce((mask, format, at) => mask | (excluded[format] ? 1 << at : 0), 0)
