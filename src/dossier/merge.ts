import { canonical } from './canonical.ts'
import type { DossierEvent } from './events.ts'

export type Merged =
  | { readonly ok: true; readonly added: readonly DossierEvent[] }
  /** events that say something else under an id that is here: nothing of such a set can be trusted */
  | { readonly ok: false; readonly colliding: readonly string[] }

/** What other events add to those that are here. Twice the same changes nothing. */
export function merge(here: Iterable<DossierEvent>, others: Iterable<DossierEvent>): Merged {
  const known = new Map([...here].map((event) => [event.id, event]))
  const added = new Map<string, DossierEvent>()
  const colliding = new Set<string>()
  for (const event of others) {
    const same = known.get(event.id) ?? added.get(event.id)
    if (same === undefined) added.set(event.id, event)
    else if (canonical(same) !== canonical(event)) colliding.add(event.id)
  }
  return colliding.size > 0
    ? { ok: false, colliding: [...colliding] }
    : { ok: true, added: [...added.values()] }
}
