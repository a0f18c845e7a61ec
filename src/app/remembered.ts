/*
 * Small things that a device remembers for who uses it. Never an answer: where storage is blocked they are forgotten, and
 * nothing else happens.
 */

/** For how long: until somebody erases it, or until this tab is closed. */
type Until = 'erased' | 'closed'

const storageOf = (until: Until): Storage => (until === 'closed' ? sessionStorage : localStorage)

/** What was remembered under a name; undefined where nothing was, or where nothing is kept. */
export function remembered(name: string, until: Until = 'erased'): string | undefined {
  try {
    return storageOf(until).getItem(name) ?? undefined
  } catch {
    // Storage is blocked: as for everybody who never chose.
    return undefined
  }
}

/** Remembers it; undefined forgets it. */
export function remember(name: string, value: string | undefined, until: Until = 'erased'): void {
  try {
    if (value === undefined) storageOf(until).removeItem(name)
    else storageOf(until).setItem(name, value)
  } catch {
    // Storage is blocked: the choice holds until the window closes.
  }
}
