const MINUTE = 60_000

/** How long a conversation has lasted: what went before, and since when the clock runs again; null while it stands. */
export interface CallTime {
  /** milliseconds */
  readonly before: number
  readonly since: number | null
}

export const notBegun: CallTime = { before: 0, since: null }

/** A clock that is set back takes no time away that was counted before. */
const elapsed = ({ before, since }: CallTime, now: number): number =>
  before + (since === null ? 0 : Math.max(0, now - since))

export const paused = (time: CallTime, now: number): CallTime => ({ before: elapsed(time, now), since: null })

export const running = (time: CallTime, now: number): CallTime => ({
  before: elapsed(time, now),
  since: now,
})

export const minutesOf = (time: CallTime, now: number): number => Math.floor(elapsed(time, now) / MINUTE)

/** How long until another minute is full. */
export const untilNextMinute = (time: CallTime, now: number): number => MINUTE - (elapsed(time, now) % MINUTE)
