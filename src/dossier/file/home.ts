import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { later } from '../cells.ts'
import type { DossierEvent } from '../events.ts'

/** The same events in another dossier. Their ids stay: by those one knows again what was taken over before. */
export const inDossier = (events: readonly DossierEvent[], dossier: string): DossierEvent[] =>
  events.map((event) => ({ ...event, dossier }))

/** Whether these are two copies of one dossier: they share something that happened. */
export function isSameDossier(here: Iterable<DossierEvent>, others: readonly DossierEvent[]): boolean {
  const ids = new Set(others.map(({ id }) => id))
  for (const { id } of here) if (ids.has(id)) return true
  return false
}

/**
 * The id under which a dossier from elsewhere is kept where its own is in use: on every device the first dossier has the
 * same one. It follows from how the dossier began, so that a later copy of it finds the same place.
 */
export function idElsewhere(events: readonly DossierEvent[]): string {
  const first = events.toSorted(later).at(0)
  return bytesToHex(sha256(utf8ToBytes(`${first?.dossier ?? ''} ${first?.id ?? ''}`))).slice(0, 32)
}
