import { edges, type Room } from '../../src/rules/room.ts'
import type { Ask, Signals } from '../../src/rules/situation.ts'

/** An ask that notes what is read of it. A function that never read a thing would say the same if it were different. */
export interface Watched {
  readonly ask: Ask
  readonly read: ReadonlySet<string>
}

type Ladder = keyof typeof edges

/** Watches what a limit reads of room and signals; what else an ask holds is noted under its own name. */
export function watched({ room, signals, ...rest }: Ask): Watched {
  const read = new Set<string>()
  const noting = <Value extends object>(value: Value, name: (key: string) => string): Value =>
    Object.defineProperties(
      {},
      Object.fromEntries(
        Object.entries(value).map(([key, inner]) => {
          const named = name(key)
          return [
            key,
            {
              enumerable: true,
              get: () => {
                read.add(named)
                return inner as unknown
              },
            },
          ]
        }),
      ),
    ) as Value
  const watchedRoom: Room = noting(
    { ...room, attendance: noting(room.attendance, (key) => `attendance.${key}`) },
    (key) => key,
  )
  const watchedSignals: Signals = noting(signals, (key) => key)
  return {
    read,
    ask: noting({ ...rest, room: watchedRoom, signals: watchedSignals }, (key) => `ask.${key}`),
  }
}

/** What may differ between two settings of one way of gathering. */
export const differing = [
  'attendance.practise',
  'listeningTalks',
  'lectureInCompany',
  'workshopInCompany',
  'spread',
] as const

/** Which of the things that were read are rungs of a ladder of room. */
export const laddersIn = (read: ReadonlySet<string>): string[] =>
  [...read].filter((key) => key === 'budget' || (Object.keys(edges) as Ladder[]).some((one) => one === key))
