import { holdsAnything } from '../../wizard/ofClient.ts'
import { carryOver } from './carriedOver.ts'
import type { Saving } from '../kept/keeping.ts'
import type { WizardActor } from '../wizardActor.ts'

/** Loads the program anew at the same address, once all that was said is kept. Where it is not: stays, returns false. */
export async function comeBack(
  saving: Pick<Saving, 'dossiers' | 'status'>,
  actor: WizardActor,
): Promise<boolean> {
  // What is being typed settles as it does when the window goes.
  dispatchEvent(new Event('pagehide'))
  const dossiers = saving.dossiers()
  // Where a newer version keeps the dossiers, nothing more can be said here.
  if (saving.status() !== 'takenOver') {
    if (dossiers === undefined && holdsAnything(actor.getSnapshot().context)) return false
    try {
      await dossiers?.settle()
    } catch {
      return false
    }
  }
  if (!carryOver(actor.getSnapshot().context.typed, dossiers?.typedElsewhere() ?? {})) return false
  location.reload()
  return true
}
