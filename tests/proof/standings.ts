import { compose } from '../../src/rules/compose.ts'
import { formats, type Format } from '../../src/rules/formats.ts'
import { openRoom, saidIn } from './plans.ts'
import type { Reached } from './reach.ts'
import type { RoomOutcome } from './rooms.ts'
import type { Shape } from './shapes.ts'
import type { System } from './system.ts'

/** How often what leads, and how close it is, with people, time and money enough. */
export interface Standings {
  readonly answerSets: bigint
  readonly leads: ReadonlyMap<string, bigint>
  /** sets of answers in which two formats that may take part fit equally well and best */
  readonly ties: bigint
  /** the same, one point apart at most */
  readonly nearTies: bigint
}

const none = { lecture: false, dialogue: false, workshop: false, actionLearning: false }
const enoughOfAll = { tooFew: none, tooLong: none, longEvening: true }

export function standingsOf(system: System, reached: Reached, shapes: readonly Shape[]): Standings {
  const leads = new Map<string, bigint>()
  const enough: Omit<RoomOutcome, 'residentsTakePart' | 'apart'> = {
    gathering: 'upTo24',
    attendance: { practise: 'staff', groups: 1, halls: 1 },
    bearing: enoughOfAll,
    excluded: none,
    halves: new Map(),
    reach: false,
    answers: {},
  }
  for (const { state, count } of shapes) {
    const { said, ending } = saidIn(
      system,
      reached,
      state,
    )({ ...enough, residentsTakePart: true, apart: false })
    const composed =
      ending === 'ending.noneNeeded'
        ? undefined
        : compose(
            system.ask(said, openRoom(enough), enoughOfAll, system.offering.doses),
            system.offering,
            system.search,
          )
    const lead = composed?.lead ?? (ending === 'ending.noneNeeded' ? 'noneNeeded' : 'notYet')
    leads.set(lead, (leads.get(lead) ?? 0n) + count)
  }
  let answerSets = 0n
  let ties = 0n
  let nearTies = 0n
  for (let state = 0; state < reached.size; state++) {
    const count = reached.count(state)
    answerSets += count
    const [best, next] = bestTwo(reached, state)
    if (best <= 0 || next <= 0 || best - next > 1) continue
    nearTies += count
    if (best === next) ties += count
  }
  return { answerSets, leads, ties, nearTies }
}

function bestTwo(reached: Reached, state: number): readonly [number, number] {
  const excluded = reached.excluded(state)
  let [best, next] = [-Infinity, -Infinity]
  for (let format = 0; format < formats.length; format++) {
    if ((excluded & (1 << format)) !== 0) continue
    const points = reached.fit(state, format)
    if (points > best) [best, next] = [points, best]
    else if (points > next) next = points
  }
  return [best, next]
}

export const sayFormat: Readonly<Record<Format | 'noneNeeded' | 'notYet', string>> = {
  lecture: 'lezing',
  dialogue: 'dialoogsessie',
  workshop: 'workshop',
  actionLearning: 'leertraject',
  noneNeeded: 'geen programma nodig',
  notYet: 'nog niet',
}
