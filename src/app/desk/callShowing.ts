import { remember, remembered } from '../remembered.ts'

const NAME = 'call-showing'

/** Of this window: so it holds on another page of it too where nothing can be stored. */
let showing: boolean | undefined

/**
 * Whether the screen of the call is being shown to the client. It lasts until the consultant ends it: a page that is
 * loaded again, or come back to, must not lay private notes open to who looks along.
 */
export const callIsShown = (): boolean => (showing ??= remembered(NAME, 'tab') === 'on')

export function showCall(on: boolean): void {
  showing = on
  remember(NAME, on ? 'on' : undefined, 'tab')
}
