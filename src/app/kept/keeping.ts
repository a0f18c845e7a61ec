import type { Author, Issued } from '../../dossier/events.ts'
import type { Kept, KeepStatus } from '../../dossier/keeper.ts'
import type { Dossiers } from './dossiers.ts'
import { isInWizard, type WizardActor } from '../wizardActor.ts'

export type SavingStatus = KeepStatus | 'nothing'

export interface Saving {
  readonly begin: () => Promise<void>
  readonly status: () => SavingStatus
  readonly subscribe: (listener: () => void) => () => void
  /** what is kept on this device; undefined until it has been read, and where nothing is kept */
  readonly dossiers: () => Dossiers | undefined
  /** the offers that were released in this dossier */
  readonly issued: () => readonly Issued[]
  readonly issue: Kept['issue']
  readonly fileOf: Kept['fileOf']
}

/** Who says it follows from where it is said: the wizard is the client's, the call and the desk are the consultant's. */
const author = (): Author => (isInWizard() ? 'client' : 'adviser')

const none: readonly Issued[] = []

export const fetchStorage = () => import('./dossiers.ts')

/**
 * Lets what is kept on the device follow the wizard. Storage loads after the first question can be answered; what was
 * answered meanwhile is kept as soon as it has.
 */
export function keepAnswersOf(actor: WizardActor): Saving {
  // Somebody may have gone elsewhere before what was answered can be written.
  let saying: Author = 'client'
  actor.subscribe(() => (saying = author()))
  let status: SavingStatus = 'nothing'
  let dossiers: Dossiers | undefined
  const listeners = new Set<() => void>()
  const tell = (next = status) => {
    status = next
    for (const listener of listeners) listener()
  }
  const here = (): Kept => {
    if (dossiers === undefined) throw new Error('this device keeps nothing')
    return dossiers.open()
  }
  return {
    begin: async () => {
      try {
        const { openDossiers } = await fetchStorage()
        dossiers = await openDossiers(actor, tell, () => saying)
        tell()
      } catch {
        // The browser keeps nothing: the wizard goes on without, says so, and offers the answers as a file.
        tell('failed')
        actor.send({ type: 'kept.failed' })
      }
    },
    status: () => status,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    dossiers: () => dossiers,
    issued: () => dossiers?.open().state().dossier.issued ?? none,
    issue: async (offer, pdf) => here().issue(offer, pdf),
    fileOf: async (offer) => here().fileOf(offer),
  }
}
