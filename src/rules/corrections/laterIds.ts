import type { Corrections } from './correction.ts'

/** Wide enough for milliseconds, so that letters sort as the numbers do. */
const DIGITS = 15

/**
 * Gives ids for corrections that are made now: by the time, and later than all that are there, also where the clock was
 * set back. `chance` tells apart what two devices make at the same moment.
 */
export function laterIds(
  corrections: Corrections,
  { now, chance }: { readonly now: () => number; readonly chance: () => string },
): () => string {
  let last = Math.max(
    0,
    ...corrections.map(({ id }) => Number(new RegExp(`^\\d{${DIGITS}}(?=-)`).exec(id)?.[0] ?? 0)),
  )
  return () => {
    last = Math.max(last + 1, now())
    return `${String(last).padStart(DIGITS, '0')}-${chance()}`
  }
}
