import { useEffect, useRef, type RefObject } from 'react'

/** A link that leads to a rule or a question, from where somebody comes back. */
interface Followed {
  readonly from: string | undefined
  readonly href: string
  /** several links may lead to the same place: which of them it was */
  readonly at: number
}

/**
 * Focus lives here, above the pages: whoever arrives somewhere begins at its heading. Not on the first screen. Whoever
 * changed one answer comes back to its row, whoever read a rule or the proposal to the very link that was followed.
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
  const followed = useRef<Followed>(undefined)
  useEffect(() => {
    const remember = ({ target }: MouseEvent) => {
      const link = target instanceof Element ? target.closest('a[href]') : null
      const href = link?.getAttribute('href') ?? ''
      // Within the rule book one goes from rule to rule, and comes back from all of them to where one set out.
      if (
        link === null ||
        !/^#.(?:regels|vraag|voorstel)\b/.test(href) ||
        /^.regels\b/.test(arrived.current ?? '')
      )
        return
      followed.current = {
        from: arrived.current,
        href,
        at: linksTo(href, main).findIndex((one) => one === link),
      }
    }
    addEventListener('click', remember, { capture: true })
    return () => removeEventListener('click', remember, { capture: true })
  }, [main])

  useEffect(() => {
    if (shown === undefined) return
    // A rule that is pointed at takes the focus itself.
    if (arrived.current !== undefined && arrived.current !== shown && !/^.regels\/./.test(shown)) {
      scrollTo(0, 0)
      const row = toRow ? main.current?.querySelector<HTMLElement>('[data-changed] a') : linkBackIn(shown)
      if (row) {
        row.closest('details')?.setAttribute('open', '')
        row.focus()
        row.scrollIntoView({ block: 'center' })
      } else main.current?.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true })
    }
    arrived.current = shown

    function linkBackIn(here: string): HTMLElement | undefined {
      const link = followed.current
      if (link === undefined || link.from !== here) return undefined
      followed.current = undefined
      return linksTo(link.href, main)[link.at]
    }
  }, [shown, toRow, main])
}

const linksTo = (href: string, main: RefObject<HTMLElement | null>): HTMLElement[] =>
  [...(main.current?.querySelectorAll<HTMLElement>('a[href]') ?? [])].filter(
    (link) => link.getAttribute('href') === href,
  )
