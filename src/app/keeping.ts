import type { KeepStatus } from '../dossier/keeper.ts'
import type { WizardActor } from './wizardActor.ts'

export type SavingStatus = KeepStatus | 'nothing'

export interface Saving {
  readonly begin: () => Promise<void>
  readonly status: () => SavingStatus
  readonly subscribe: (listener: () => void) => () => void
}

/**
 * Lets what is kept on the device follow the wizard. Storage loads after the first question can be answered; what was
 * answered meanwhile is kept as soon as it has.
 */
export function keepAnswersOf(actor: WizardActor): Saving {
  let status: SavingStatus = 'nothing'
  const listeners = new Set<() => void>()
  const tell = (next: SavingStatus) => {
    status = next
    for (const listener of listeners) listener()
  }
  const begin = async () => {
    const [{ openDatabase }, { startKeeping }] = await Promise.all([
      import('../dossier/database.ts'),
      import('../dossier/keeper.ts'),
    ])
    const { draft, leftOut, keep } = await startKeeping({
      open: openDatabase,
      now: () => new Date(),
      newId: () => crypto.randomUUID(),
      onStatus: tell,
    })
    actor.send({
      type: 'kept.loaded',
      draft,
      leftOut: leftOut.map(
        ({ question, value }) => `${question}: ${typeof value === 'string' ? value : JSON.stringify(value)}`,
      ),
    })
    keep(actor.getSnapshot().context.draft)
    actor.subscribe(({ context }) => keep(context.draft))
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
  }
}
