let code: string | undefined
const listeners = new Set<() => void>()

/**
 * What stands in the address after `#/open/`: answers. It is taken out of there before anything is shown, so that
 * nobody reads along and Back does not lead there. The history that a browser keeps of all pages still has it: no page
 * can change that, and the promises say so.
 */
function takeLink(): void {
  const found = /^#\/open\/(.*)$/.exec(location.hash)?.[1]
  if (found === undefined) return
  code = found
  history.replaceState(history.state, '', '#/geopend')
  for (const listener of listeners) listener()
}

/** From before the first look at the address; also for a link that is pasted into a page that stands. */
export function takeLinks(): void {
  takeLink()
  addEventListener('hashchange', takeLink)
}

/** The link that was opened last, for as long as this page stands. */
export const openedLink = (): string | undefined => code

export const subscribeToLinks = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
