import { bandOf, lies, type Box } from '../../src/questionnaire/cells.ts'
import type { Draft, QuestionId } from '../../src/questionnaire/types.ts'
import { UNKNOWN } from '../../src/questionnaire/kinds.ts'
import { itemOf } from '../../src/questionnaire/walk.ts'
import { capacitiesOf, type Capacities } from '../../src/rules/capacities.ts'
import type { Rules } from '../../src/rules/evaluate.ts'
import { formats, type Format } from '../../src/rules/formats.ts'
import type { Offering } from '../../src/rules/offering.ts'
import { roomOf, type Attendance, type Gathering } from '../../src/rules/room.ts'
import { tooFewFor } from '../../src/rules/situation.ts'
import { boxOf, capacityQuestions, halfOf, readsCapacity } from './space.ts'

/** What the answers about room come down to, apart from the ladders of time and money, which are proved by themselves. */
export interface RoomOutcome {
  readonly residentsTakePart: boolean
  readonly apart: boolean
  readonly gathering: Gathering
  readonly attendance: Attendance
  readonly tooFew: Readonly<Record<Format, boolean>>
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
  const step = question.whole ? 1 : 0.1
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
          JSON.stringify(roomOf(numbers, false, offering).attendance),
          tooFewFor(numbers, offering).workshop,
          cells(['core', 'corePeople', 'coreResidents', 'coreMeetings'], answers),
        ].join()
      },
    ),
  ]
  const everyHour = numbersAround('staffHours', quarters).map((staffHours): Answers => ({ staffHours }))
  const hours = oneOfEach(everyHour, (answers) =>
    [
      cells(['staffHours'], answers),
      ...[3, 8, 21].map((corePeople) =>
        JSON.stringify(
          roomOf(numbersOf({ ...answers, core: 'yes', corePeople, staff: 8 }, false), false, offering)
            .attendance,
        ),
      ),
    ].join(),
  )
  const single = (id: QuestionId) =>
    oneOfEach(
      numbersAround(id, []).map((answer): Answers => ({ [id]: answer })),
      (answers) => cells([id], answers),
    )
  const others = single('longestSession').flatMap((longest) =>
    single('duration').map((duration): Answers => ({ ...longest, ...duration })),
  )
  // Who practise hangs on the core group too: the probes are everything that it can be.
  const probes = hours.flatMap((hour) =>
    oneOfEach(
      cores.map((core) => ({ ...core, ...hour })),
      ({ core, corePeople }: Answers) => `${String(core)} ${String(corePeople)}`,
    ),
  )

  const found = new Map<string, RoomOutcome>()
  const flips = new Map<string, Flip>()
  for (const residentsTakePart of [false, true])
    for (const apart of [false, true]) {
      const pairs: Answers[] = numbersAround('staff', [...people, ...sums]).flatMap((staff) =>
        residentsTakePart
          ? numbersAround('residents', [...people, ...sums]).map((residents): Answers => ({
              staff,
              residents,
            }))
          : [{ staff }],
      )
      const gatherings = oneOfEach(pairs, (pair) => {
        const numbers = numbersOf(pair, residentsTakePart)
        const { gathering, attendance } = roomOf(numbers, apart, offering)
        const few = tooFewFor(numbers, offering)
        // Below the last edge that practising knows every staff counts by itself.
        const practise = Math.min(numbers.staff, sizes.workshopMost + 1)
        return `${gathering} ${attendance.halls} ${few.lecture} ${few.dialogue} ${practise} ${cells(['staff'], pair)}`
      })
      const kinds = oneOfEach(gatherings, (pair) =>
        probes
          .map((probe) => {
            const numbers = numbersOf({ ...pair, ...probe }, residentsTakePart)
            const { gathering, attendance } = roomOf(numbers, apart, offering)
            return `${gathering} ${JSON.stringify(attendance)} ${JSON.stringify(tooFewFor(numbers, offering))}`
          })
          .concat(cells(['staff'], pair))
          .join(),
      )
      for (const pair of kinds)
        for (const core of cores)
          for (const hour of hours)
            for (const other of others) {
              const answers = { ...pair, ...core, ...hour, ...other }
              const outcome = outcomeFor(answers, residentsTakePart, apart)
              const key = keyOf(outcome)
              if (!found.has(key)) found.set(key, outcome)
            }
      for (const pair of kinds)
        for (const core of cores) {
          const known = everyHour.filter(({ staffHours }) => staffHours !== undefined)
          known.slice(1).forEach((hour, at) => {
            const less = { ...pair, ...core, ...known[at] }
            const more = { ...pair, ...core, ...hour }
            if (practiceIn(less) === practiceIn(more)) return
            const [before, after] = [less, more].map((answers) =>
              outcomeFor(answers, residentsTakePart, apart),
            )
            if (before && after)
              flips.set(`${keyOf(before)} ${keyOf(after)} ${String(hour.staffHours)}`, {
                before,
                after,
                hours: [Number(known[at]?.staffHours), Number(hour.staffHours)],
              })
          })
          function practiceIn(answers: Answers): string {
            const numbers = numbersOf(answers, residentsTakePart)
            return JSON.stringify([
              roomOf(numbers, apart, offering).attendance,
              tooFewFor(numbers, offering).workshop,
            ])
          }
        }
    }
  return { outcomes: [...found.values()], flips: [...flips.values()] }

  function keyOf({ answers: _, halves, ...rest }: RoomOutcome): string {
    return JSON.stringify([rest, [...halves.keys()]])
  }

  function outcomeFor(answers: Answers, residentsTakePart: boolean, apart: boolean): RoomOutcome {
    const numbers = numbersOf(answers, residentsTakePart)
    const { gathering, attendance } = roomOf(numbers, apart, offering)
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
      apart,
      gathering,
      attendance,
      tooFew: tooFewFor(numbers, offering),
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
