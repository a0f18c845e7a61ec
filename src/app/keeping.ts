import type { Issued } from '../dossier/events.ts'
import type { Kept, KeepStatus } from '../dossier/keeper.ts'
import type { WizardActor } from './wizardActor.ts'

export type SavingStatus = KeepStatus | 'nothing'

export interface Saving {
  readonly begin: () => Promise<void>
  readonly status: () => SavingStatus
  readonly subscribe: (listener: () => void) => () => void
  /** the offers that were released from this device */
  readonly issued: () => readonly Issued[]
  readonly issue: Kept['issue']
  readonly fileOf: Kept['fileOf']
}

const none: readonly Issued[] = []
const hash = async (bytes: Uint8Array<ArrayBuffer>) =>
  Array.from(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('')

/**
 * Lets what is kept on the device follow the wizard. Storage loads after the first question can be answered; what was
 * answered meanwhile is kept as soon as it has.
 */
export function keepAnswersOf(actor: WizardActor): Saving {
  let status: SavingStatus = 'nothing'
  let issued = none
  let keeper: Kept | undefined
  const listeners = new Set<() => void>()
  const tellAll = () => {
    for (const listener of listeners) listener()
  }
  const tell = (next: SavingStatus) => {
    status = next
    tellAll()
  }
  const kept = (): Kept => {
    if (keeper === undefined) throw new Error('this device keeps nothing')
    return keeper
  }
  const begin = async () => {
    const [{ openDatabase }, { startKeeping }] = await Promise.all([
      import('../dossier/database.ts'),
      import('../dossier/keeper.ts'),
    ])
    const database = await openDatabase(() => keeper?.letGo())
    keeper = await startKeeping({
      database,
      dossier: 'first',
      now: () => new Date(),
      newId: () => crypto.randomUUID(),
      hash,
      onStatus: tell,
    })
    const { draft, adjusted, notes, parked, leftOut, keep } = keeper
    issued = keeper.issued
    tellAll()
    actor.send({
      type: 'kept.loaded',
      draft,
      adjusted,
      notes,
      parked,
      leftOut: leftOut.map(
        ({ question, value }) => `${question}: ${typeof value === 'string' ? value : JSON.stringify(value)}`,
      ),
    })
    keep(actor.getSnapshot().context)
    actor.subscribe(({ context }) => keep(context))
  }
  return {
    begin: () =>
      begin().catch(() => {
        // The browser keeps nothing: the wizard goes on without, says so, and offers the answers as a file.
        tell('failed')
        actor.send({ type: 'kept.failed' })
      }),
    status: () => status,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    issued: () => issued,
    issue: async (offer, pdf) => {
      const result = await kept().issue(offer, pdf)
      issued = result.issued
      tellAll()
      return result
    },
    fileOf: async (offer) => kept().fileOf(offer),
  }
}
