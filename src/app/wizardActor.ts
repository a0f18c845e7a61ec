import { navigate } from 'wouter/use-hash-location'
import { createActor, type ActorRefFrom } from 'xstate'
import { placeOf, wizardMachine } from '../wizard/wizardMachine.ts'
import { isWizardPlace, pathOf, placeAt } from './addresses.ts'

export type WizardActor = ActorRefFrom<typeof wizardMachine>

const pathNow = () => location.hash.replace(/^#/, '') || '/'

/**
 * Starts the machine where the address says, and keeps the two together: the address follows the machine; Back,
 * Forward and a typed address only ask it to move, and it may refuse.
 */
export function startWizard(): WizardActor {
  const wanted = placeAt(pathNow())
  const actor = createActor(wizardMachine, {
    input: { wanted: isWizardPlace(wanted) ? wanted : { at: 'start' } },
  })
  let shown = pathNow()
  let askedByAddress = false
  actor.subscribe(({ value, context }) => {
    const place = placeOf(String(value), context.page)
    if (place === undefined) return
    const path = pathOf(place)
    if (path === shown) return
    shown = path
    if (path !== pathNow()) navigate(path, { replace: askedByAddress })
  })
  addEventListener('hashchange', () => {
    const place = placeAt(pathNow())
    if (!isWizardPlace(place) || pathNow() === shown) {
      shown = pathNow()
      return
    }
    askedByAddress = true
    actor.send({ type: 'went', to: place })
    askedByAddress = false
    // Refused and still where it was: the address goes back to what is on screen.
    const { value, context } = actor.getSnapshot()
    const now = placeOf(String(value), context.page)
    if (now !== undefined && pathOf(now) !== pathNow()) navigate(pathOf(now), { replace: true })
    shown = pathNow()
  })
  actor.start()
  return actor
}
