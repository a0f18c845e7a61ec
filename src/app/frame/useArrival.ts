import { useEffect, useRef, type RefObject } from 'react'

/** A link that leads to a rule or a question, from where somebody comes back. */
interface Followed {
  readonly from: string | undefined
  readonly href: string
  /** several links may lead to the same place: which of them it was */
  readonly at: number
  /** the heading it stood under, for when it is there no more */
  readonly under: string | undefined
}

/** Whether somebody went elsewhere since the page was loaded. What the program writes in the address is not trusted. */
let hasGone = false
globalThis.addEventListener?.('hashchange', ({ isTrusted }) => {
  if (isTrusted) hasGone = true
})

/**
 * Focus lives here, above the pages: whoever arrives somewhere begins at its heading. Not on the first screen. Whoever
 * came for one question begins there; whoever changed one answer comes back to its row or to the link that was
 * followed, as does who read a rule or the proposal.
 */
export function useArrival({
  shown,
  toRow,
  pointed,
  main,
}: {
  /** what is on screen; undefined while nothing is */
  shown: string | undefined
  /** whether a row with a changed answer may be on this screen */
  toRow: boolean
  /** the id of the question, or the heading, that somebody came for */
  pointed: string | undefined
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
        under: headingOf(link, main),
      }
    }
    addEventListener('click', remember, { capture: true })
    return () => removeEventListener('click', remember, { capture: true })
  }, [main])

  useEffect(() => {
    if (shown === undefined) return
    // Who followed a link before the first screen stood has arrived as well.
    const coming = arrived.current === undefined ? hasGone : arrived.current !== shown
    arrived.current = shown
    // A rule that is pointed at takes the focus itself.
    if (!coming || /^.regels\/./.test(shown)) return
    scrollTo(0, 0)
    const back = followed.current?.from === shown ? followed.current : undefined
    if (back) followed.current = undefined
    const find = () =>
      pointed !== undefined
        ? controlOf(pointed)
        : toRow
          ? main.current?.querySelector<HTMLElement>('[data-changed] a')
          : back && linkBack(back, main)
    const found = find()
    if (found) return goTo(found)
    const head = () => main.current?.querySelector<HTMLElement>('h1')
    const arrivedAt = head()
    arrivedAt?.focus({ preventScroll: true })
    if (arrivedAt && pointed === undefined && back === undefined) return
    // It comes in later, or not at all: then what stood around it is near enough. Whoever moves on is left alone.
    const around = () => {
      const heading = headings(main).find(({ textContent }) => textContent === back?.under)
      if (heading) heading.tabIndex = -1
      return heading
    }
    const moved = new AbortController()
    import('./waitFor.ts').then(
      ({ waitFor }) =>
        waitFor({
          // Of a page that is fetched, the heading comes in later too.
          find: arrivedAt ? find : () => find() ?? head(),
          around,
          within: main.current,
          goTo: (element) => (element === head() ? element.focus({ preventScroll: true }) : goTo(element)),
          moved,
        }),
      // The head of the page is where one is.
      () => undefined,
    )
    return () => moved.abort()
  }, [shown, toRow, pointed, main])
}

function goTo(element: HTMLElement): void {
  element.closest('details')?.setAttribute('open', '')
  element.focus({ preventScroll: true })
  const whole =
    element.closest('.field') ??
    (element.id === '' ? null : element.closest(`[aria-labelledby="${CSS.escape(element.id)}"]`))
  if (whole) whole.scrollIntoView()
  else element.scrollIntoView({ block: 'center' })
}

/** Where a question is answered: at the choice that was made, or else at the first. */
function controlOf(question: string): HTMLElement | null {
  const control = document.getElementById(question)
  return control?.closest('.field')?.querySelector<HTMLElement>('input[type=radio]:checked') ?? control
}

const headings = (main: RefObject<HTMLElement | null>): HTMLElement[] => [
  ...(main.current?.querySelectorAll<HTMLElement>('h1, h2, h3') ?? []),
]

const headingOf = (link: Element, main: RefObject<HTMLElement | null>): string | undefined =>
  headings(main).findLast(
    (heading) => heading.compareDocumentPosition(link) & Node.DOCUMENT_POSITION_FOLLOWING,
  )?.textContent

/** The very link; where a change made others come or go, one to the same place in the same part. */
function linkBack(
  { href, at, under }: Followed,
  main: RefObject<HTMLElement | null>,
): HTMLElement | undefined {
  const links = linksTo(href, main)
  const here = links.filter((link) => headingOf(link, main) === under)
  return here.find((link) => link === links[at]) ?? here[0]
}

const linksTo = (href: string, main: RefObject<HTMLElement | null>): HTMLElement[] =>
  [...(main.current?.querySelectorAll<HTMLElement>('a[href]') ?? [])].filter(
    (link) => link.getAttribute('href') === href,
  )
