import { navigate } from 'wouter/use-hash-location'
import { createActor, type ActorRefFrom } from 'xstate'
import { placeOf, wizardMachine } from '../wizard/wizardMachine.ts'
import { isWizardPlace, pathOf, placeAt } from './addresses.ts'
import { remember, remembered } from './remembered.ts'

/** Where somebody came from to change one answer, for as long as this tab is open: a reload leads back there all the same. */
const CAME_FROM = 'came from'
function cameFrom(): 'check' | 'advice' | undefined {
  const from = remembered(CAME_FROM, 'closed')
  return from === 'check' || from === 'advice' ? from : undefined
}

export type WizardActor = ActorRefFrom<typeof wizardMachine>

const pathNow = () => location.hash.replace(/^#/, '') || '/'

/** Whether the wizard is on screen, and not a page beside it. */
export const isInWizard = (): boolean => isWizardPlace(placeAt(pathNow()))

/**
 * Starts the machine where the address says, and keeps the two together: the address follows the machine; Back,
 * Forward and a typed address only ask it to move, and it may refuse. Pages beside the wizard leave it where it is.
 */
export function startWizard(): WizardActor {
  const wanted = placeAt(pathNow())
  const arrival = isWizardPlace(wanted) ? wanted : ({ at: 'start' } as const)
  const actor = createActor(wizardMachine, {
    input: { wanted: arrival.at === 'page' ? { ...arrival, from: cameFrom() } : arrival },
  })
  /** where the machine is; undefined until what was kept has been read */
  let here: string | undefined
  let askedByAddress = false

  actor.subscribe(({ value, context }) => {
    if (value !== 'resuming')
      remember(CAME_FROM, value === 'asking' ? context.returning : undefined, 'closed')
    const place = placeOf(value, context.page)
    const path = place && pathOf(place)
    if (path === undefined || path === here) return
    const arriving = here === undefined
    here = path
    if (path === pathNow() || !isInWizard()) return
    // Only what somebody did makes a step to go back to.
    navigate(path, { replace: askedByAddress || (arriving && value !== 'asking') })
  })

  addEventListener('hashchange', () => {
    const place = placeAt(pathNow())
    // Whoever goes on to the proposal is done with what one answer changed in the advice.
    if (place.at === 'proposal' && place.of === undefined) actor.send({ type: 'turned.away' })
    if (!isWizardPlace(place) || pathNow() === here) return
    askedByAddress = true
    actor.send({ type: 'went', to: place })
    askedByAddress = false
    // Refused: the address goes back to what is on screen.
    if (here !== undefined && here !== pathNow()) navigate(here, { replace: true })
  })
  actor.start()
  return actor
}
