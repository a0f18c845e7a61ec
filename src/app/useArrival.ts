import { useEffect, useRef, type RefObject } from 'react'

/**
 * Focus lives here, above the pages: whoever arrives somewhere begins at its heading. Not on the first screen. Whoever
 * changed one answer comes back to its row, whoever read a rule to its reason.
 */
export function useArrival({
  shown,
  toRow,
  main,
}: {
  /** what is on screen; undefined while nothing is */
  shown: string | undefined
  /** whether a row with a changed answer may be on this screen */
  toRow: boolean
  main: RefObject<HTMLElement | null>
}): void {
  const arrived = useRef<string>(undefined)
  useEffect(() => {
    if (shown === undefined) return
    // A rule that is pointed at takes the focus itself.
    if (arrived.current !== undefined && arrived.current !== shown && !/^.regels\/./.test(shown)) {
      scrollTo(0, 0)
      const row = main.current?.querySelector<HTMLElement>(
        toRow ? '[data-changed] a' : `[href="#${arrived.current}"]`,
      )
      if (row) {
        row.closest('details')?.setAttribute('open', '')
        row.focus()
        row.scrollIntoView({ block: 'center' })
      } else main.current?.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true })
    }
    arrived.current = shown
  }, [shown, toRow, main])
}
