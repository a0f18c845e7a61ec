/*
 * Small things that a device remembers for who uses it, until somebody erases them, or a tab until it closes. Never an
 * answer: where storage is blocked they are forgotten, and nothing else happens.
 */

const places = { device: () => localStorage, tab: () => sessionStorage }
type Place = keyof typeof places

/** What was remembered under a name; undefined where nothing was, or where nothing is kept. */
export function remembered(name: string, place: Place = 'device'): string | undefined {
  try {
    return places[place]().getItem(name) ?? undefined
  } catch {
    // Storage is blocked: as for everybody who never chose.
    return undefined
  }
}

/** Remembers it; undefined forgets it. */
export function remember(name: string, value: string | undefined, place: Place = 'device'): void {
  try {
    if (value === undefined) places[place]().removeItem(name)
    else places[place]().setItem(name, value)
  } catch {
    // Storage is blocked: the choice holds until the window closes.
  }
}
