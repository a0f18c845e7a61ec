import type { DossierEvent, Issued, Said } from '../../dossier/events.ts'
import type { Step } from '../../dossier/history.ts'
import type { HistoryWords } from './sayEvent.ts'

/** The heading of what two people said without having seen each other, to be led to. */
export const DIFFERENCES = 'history-differences'

export interface HistoryProps {
  /** all that happened in the dossier */
  readonly events: readonly DossierEvent[]
  readonly words: HistoryWords
  /** Says one thing, worked out when its turn comes. Rejects when it could not be kept: then nothing changed. */
  readonly onSay: (what: (events: readonly DossierEvent[]) => Said | Step | undefined) => Promise<void>
}

export interface PartProps {
  readonly offers: readonly Issued[]
  readonly words: HistoryWords
}
/** For what does something, and says what came of it. */
export interface DoingProps extends PartProps {
  readonly events: readonly DossierEvent[]
  readonly attempt: (what: Parameters<HistoryProps['onSay']>[0], done: string) => Promise<void>
}
