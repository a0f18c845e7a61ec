import { navigate } from 'wouter/use-hash-location'
import { createActor, type ActorRefFrom } from 'xstate'
import { placeOf, wizardMachine, type Place } from '../wizard/wizardMachine.ts'
import { isWizardPlace, pathOf, placeAt } from './addresses.ts'

/**
 * Where somebody came from to change one answer. It lies with the step in the browser's history: a reload of that page,
 * and Back to it, lead back there all the same.
 */
function cameFrom(): 'check' | 'advice' | undefined {
  const step: unknown = history.state
  const from = typeof step === 'object' && step !== null && 'from' in step ? step.from : undefined
  return from === 'check' || from === 'advice' ? from : undefined
}
const asChange = (place: Place): Place => (place.at === 'page' ? { ...place, from: cameFrom() } : place)

export type WizardActor = ActorRefFrom<typeof wizardMachine>

const pathNow = () => location.hash.replace(/^#/, '') || '/'

/** Whether the wizard is on screen, and not a page beside it. */
export const isInWizard = (): boolean => isWizardPlace(placeAt(pathNow()))

/**
 * Starts the machine where the address says, and keeps the two together: the address follows the machine; Back,
 * Forward and a typed address only ask it to move, and it may refuse. Pages beside the wizard leave it where it is.
 */
export function startWizard(): WizardActor {
  /** the address that was heard of last, our own included: when it is another, somebody went on a moment ago */
  let known = pathNow()
  const wanted = placeAt(known)
  const arrival = isWizardPlace(wanted) ? wanted : ({ at: 'start' } as const)
  const actor = createActor(wizardMachine, {
    input: { wanted: asChange(arrival) },
  })
  /** where the machine is; undefined until what was kept has been read */
  let here: string | undefined
  let askedByAddress = false

  actor.subscribe(({ value, context }) => {
    const place = placeOf(value, context.page)
    const path = place && pathOf(place)
    if (path === undefined || path === here) return
    const arriving = here === undefined
    here = path
    // Whoever goes on while this moves gets where they go: the browser tells of it in a moment.
    if (path === pathNow() || pathNow() !== known || !isInWizard()) return
    // Only what somebody did makes a step to go back to.
    navigate(path, {
      replace: askedByAddress || (arriving && value !== 'asking'),
      state: value === 'asking' && context.returning !== undefined ? { from: context.returning } : null,
    })
  })

  addEventListener('hashchange', () => {
    known = pathNow()
    const place = placeAt(known)
    // Whoever goes on to the proposal is done with what one answer changed in the advice.
    if (place.at === 'proposal' && place.of === undefined) actor.send({ type: 'turned.away' })
    if (!isWizardPlace(place) || known === here) return
    askedByAddress = true
    actor.send({ type: 'went', to: asChange(place) })
    askedByAddress = false
    // Refused: the address goes back to what is on screen.
    if (here !== undefined && here !== pathNow()) navigate(here, { replace: true })
  })
  actor.start()
  return actor
}
