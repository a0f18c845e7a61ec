/*
 * Small things that a device remembers for who uses it, until somebody erases them. Never an answer: where storage is
 * blocked they are forgotten, and nothing else happens.
 */

/** What was remembered under a name; undefined where nothing was, or where nothing is kept. */
export function remembered(name: string): string | undefined {
  try {
    return localStorage.getItem(name) ?? undefined
  } catch {
    // Storage is blocked: as for everybody who never chose.
    return undefined
  }
}

/** Remembers it; undefined forgets it. */
export function remember(name: string, value: string | undefined): void {
  try {
    if (value === undefined) localStorage.removeItem(name)
    else localStorage.setItem(name, value)
  } catch {
    // Storage is blocked: the choice holds until the window closes.
  }
}
