import type { Said } from '../../dossier/events.ts'
import type { Summary } from '../../dossier/summary.ts'
import type { DossiersTexts } from '../../texts/dossiersTexts.ts'
import type { Language } from '../../texts/texts.ts'

/** Where a dossier can be opened. */
export const doors = ['call', 'advice', 'proposal', 'history'] as const
export type Door = (typeof doors)[number]

/** More than any name needs; a name stands on one line. */
export const NAME_MOST = 120

/** The list of dossiers as seen from outside. What is done goes out by a callback, and comes back by the summaries. */
export interface DossiersProps {
  readonly summaries: readonly Summary[]
  /** false while only those that were changed last have been read: nothing is counted yet, and nothing said to be lacking */
  readonly whole: boolean
  /** the id of the dossier that is open in this tab */
  readonly current: string
  /** how many offers were released from this device */
  readonly offers: number
  readonly language: Language
  readonly texts: DossiersTexts
  readonly doorHrefs: Readonly<Record<Door, string>>
  readonly now: Date
  /** Opens a dossier somewhere. All of these reject when it could not be done: then nothing changed. */
  readonly onOpen: (dossier: string, door: Door) => Promise<void>
  readonly onCreate: (name: string) => Promise<void>
  readonly onDuplicate: (dossier: string, name: string) => Promise<void>
  readonly onSay: (dossier: string, said: Said) => Promise<void>
  readonly onThrowAway: (dossier: string) => Promise<void>
  readonly onRemoveForGood: (dossier: string) => Promise<void>
  readonly onEraseAll: () => Promise<void>
}
