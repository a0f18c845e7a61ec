import { compose, type Search } from '../../src/rules/compose.ts'
import { formats, type Format } from '../../src/rules/formats.ts'
import { barrier } from '../../src/rules/limits.ts'
import { nothing, type Mix } from '../../src/rules/mix.ts'
import { doses, type Offering } from '../../src/rules/offering.ts'
import { attendances, edges, gatherings } from '../../src/rules/room.ts'
import { askedFor, type Ask } from '../../src/rules/situation.ts'
import { oneOf, randomFrom } from './drafts.ts'
import { mixesIn } from './mixes.ts'

const perFormat = <Value>(value: (format: Format) => Value) =>
  Object.fromEntries(formats.map((format) => [format, value(format)])) as Record<Format, Value>
const say = (mix: Mix | undefined) => JSON.stringify(mix && { ...nothing, ...mix })

/** An ask drawn at random, as the answers could make it. */
function anyAsk(random: () => number): Ask {
  const flag = (chance: number) => random() < chance
  const signals = {
    mandateTalk: flag(0.4),
    listeningTalks: flag(0.3),
    neutral: flag(0.1),
    lectureInCompany: flag(0.6),
    workshopInCompany: flag(0.4),
  }
  const room = {
    gathering: oneOf(random, gatherings),
    attendance: oneOf(random, attendances),
    spread: { workshop: oneOf(random, [1, 4]), facilitatorTraining: oneOf(random, [1, 4]) },
    staffMinutes: oneOf(random, edges.staffMinutes),
    residentMinutes: oneOf(random, edges.residentMinutes),
    sets: oneOf(random, edges.sets),
    circles: oneOf(random, edges.circles),
    evenings: oneOf(random, edges.evenings),
    setMeetings: oneOf(random, edges.setMeetings),
    months: oneOf(random, edges.months),
    budget: oneOf(random, [1000, 2000, 4000, 8000, 15_000, 30_000, 60_000, Infinity]),
  }
  const may = perFormat(() => flag(0.8))
  const dose = perFormat((format) => oneOf(random, [0, ...doses[format].map(([, sessions]) => sessions)]))
  const asked = perFormat((format) =>
    may[format]
      ? askedFor(format, dose[format], { room, signals, reach: flag(0.3), onlyWorkshop: false })
      : 0,
  )
  return {
    order: formats.toSorted(() => random() - 0.5),
    fits: perFormat((format) => dose[format] > 0 || flag(0.3)),
    may,
    asked,
    signals,
    longEvening: flag(0.8),
    publicsFirst: room.gathering.startsWith('apart') && flag(0.5),
    seatsFirst: flag(0.5),
    room,
  }
}

const has = (mix: Mix, format: Format, ask: Ask): boolean =>
  mix[format] > 0 ||
  (mix.combined > 0 && (format === 'dialogue' || (format === 'lecture' && ask.asked.lecture > 0)))

/** How much a dialogue is: more of them, one evening with a short lecture, or one for a smaller group. */
function talk({ dialogue, combined, smaller, moreForResidents }: Mix, { room }: Ask): number {
  if (combined > 0) return 0.5
  // Where they meet apart, one more for residents weighs more than all that the staff can have.
  if (room.gathering.startsWith('apart')) return moreForResidents * 100 + dialogue - (smaller ? 0.5 : 0)
  return smaller ? dialogue - 0.75 : dialogue
}

/** Whether neither public has more dialogues than are asked for, where they meet apart. */
function askedOfEach({ dialogue, moreForResidents }: Mix, { asked, room }: Ask): boolean {
  if (dialogue < 2) return true
  const evenings = Math.min(room.evenings, asked.dialogue - 1)
  return 1 + moreForResidents <= evenings && dialogue - 1 - moreForResidents <= asked.dialogue - evenings
}

/** Whether nobody loses a seat because the dialogue is smaller than it could be. */
function seatsAll({ dialogue, combined, smaller }: Mix, { room }: Ask): boolean {
  if (combined > 0) return room.gathering !== 'upTo80'
  return !smaller && dialogue > Number(room.gathering.startsWith('apart'))
}

/** How good a mix is for an ask, as numbers in order of weight; undefined where it is no answer to it. */
function worth(mix: Mix, ask: Ask): number[] | undefined {
  const asked = ask.order.filter((format) => ask.asked[format] > 0)
  const taking = asked.filter((format) => has(mix, format, ask))
  const [lead] = taking
  if (lead === undefined || !ask.fits[lead]) return undefined
  if (formats.some((format) => mix[format] > ask.asked[format])) return undefined
  const apart = ask.room.gathering.startsWith('apart')
  if (apart && !askedOfEach(mix, ask)) return undefined
  const together = ask.longEvening && !ask.signals.neutral && !apart
  if (mix.combined > 0 && !(together && ask.may.lecture && ask.asked.dialogue > 0)) return undefined
  if (mix.workshop > 0 && mix.groups > ask.room.attendance.groups) return undefined
  if (mix.actionLearning > 0 && mix.sets > ask.room.sets) return undefined
  if (mix.mandateTalk && !ask.signals.mandateTalk) return undefined
  const trajectory = mix.actionLearning > 0
  const longSeries = /^(series|apart)/.test(ask.room.gathering) && !ask.signals.neutral && mix.dialogue >= 4
  if (mix.harvest && !trajectory && !longSeries) return undefined
  return [
    -asked.indexOf(lead),
    -Number(ask.signals.mandateTalk && !mix.mandateTalk) - Number(trajectory && !mix.harvest),
    Number(ask.seatsFirst && seatsAll(mix, ask)),
    Number(ask.publicsFirst && mix.dialogue > 1),
    taking.reduce((bits, format) => bits + 2 ** (asked.length - 1 - asked.indexOf(format)), 0),
    Number(mix.mandateTalk),
    Number(apart && mix.dialogue > 1),
    ...taking.flatMap((format) => [
      format === 'workshop'
        ? mix.workshop * mix.groups
        : format === 'actionLearning'
          ? mix.actionLearning * mix.sets
          : format === 'dialogue'
            ? talk(mix, ask)
            : mix[format],
      format === 'workshop' ? mix.groups : format === 'actionLearning' ? mix.sets : 0,
    ]),
    Number(mix.harvest),
  ]
}

function compared(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, n) => value !== b[n])
  return at < 0 ? a.length - b.length : (a[at] ?? 0) - (b[at] ?? 0)
}

export interface BestMixAgrees {
  readonly asks: number
  readonly mixes: number
  readonly differences: readonly string[]
}

/** On random asks the mix that is found first must be the best of all that are allowed, and no other may be as good. */
export function compareWithAllMixes(
  search: Search,
  offering: Offering,
  asks: number,
  seed = 5,
): BestMixAgrees {
  const random = randomFrom(seed)
  const differences: string[] = []
  let mixes = 0
  for (let at = 0; at < asks; at++) {
    const ask = anyAsk(random)
    const { gathering, attendance, spread } = ask.room
    const found = compose(ask, offering, search)?.mix
    let best: { mix: Mix; worth: number[] } | undefined
    let equals = 0
    for (const mix of mixesIn({ gathering, attendance, spread, signals: ask.signals }, offering)) {
      const value = worth(mix, ask)
      if (value === undefined || barrier(mix, ask, offering, search.limits) !== undefined) continue
      mixes++
      const than = best === undefined ? 1 : compared(value, best.worth)
      if (than > 0) [best, equals] = [{ mix, worth: value }, 0]
      else if (than === 0) equals++
    }
    if (say(found) !== say(best?.mix) || equals > 0)
      differences.push(
        `gevonden ${say(found)}, beste ${say(best?.mix)}, even goed ${equals}: ${JSON.stringify(ask)}`,
      )
  }
  return { asks, mixes, differences }
}
