import { useId, useLayoutEffect, useRef, useState } from 'react'

interface Listed {
  readonly heading: HTMLElement
  readonly text: string
}

/** Links to the headings below it, for who has little time. Some come in later, when what stands under them is worked out. */
export function OnThisPage({ title }: { title: string }) {
  const id = useId()
  const nav = useRef<HTMLElement>(null)
  const [listed, setListed] = useState<readonly Listed[]>([])
  useLayoutEffect(() => {
    const main = nav.current?.closest('main')
    if (!main) return undefined
    const look = () => {
      const found = [...main.querySelectorAll('h2')]
        .filter(
          (heading) =>
            nav.current && nav.current.compareDocumentPosition(heading) & Node.DOCUMENT_POSITION_FOLLOWING,
        )
        .map((heading) => ({ heading, text: heading.textContent }))
      setListed((known) => (isSame(known, found) ? known : found))
    }
    look()
    const watching = new MutationObserver(look)
    watching.observe(main, { childList: true, characterData: true, subtree: true })
    return () => watching.disconnect()
  }, [])
  return (
    <nav className="on-this-page" aria-labelledby={id} ref={nav}>
      <p id={id}>{title}</p>
      <ul>
        {listed.map(({ heading, text }) => (
          <li key={text}>
            {/* The address belongs to the pages: opened apart, it is this one from its beginning. */}
            <a href={location.hash} onClick={(event) => goTo(heading, event)}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

const isSame = (one: readonly Listed[], other: readonly Listed[]): boolean =>
  one.length === other.length &&
  one.every(({ heading, text }, at) => heading === other[at]?.heading && text === other[at]?.text)

function goTo(heading: HTMLElement, event: React.MouseEvent): void {
  if (event.metaKey || event.ctrlKey || event.shiftKey) return
  event.preventDefault()
  heading.tabIndex = -1
  heading.focus({ preventScroll: true })
  heading.scrollIntoView()
}
