import { useEffect, useId, useRef, useState, type ReactNode } from 'react'
import type { OpeningTexts } from '../../texts/openingTexts.ts'
import { OpenedFacts, type Fact } from './OpenedFacts.tsx'
import { useArrivedAt } from './useArrivedAt.ts'

/** What a file holds, with the choice to take it over, and what came of that. */
export function OpenedFrame({
  title,
  facts,
  texts,
  barrier,
  takeLabel,
  ways,
  onTake,
  taking,
  onLeave,
  children,
}: {
  title: string
  facts: readonly Fact[]
  texts: OpeningTexts
  /** why it cannot be taken over at all */
  barrier: string | undefined
  takeLabel: string
  /** where one can go on afterwards */
  ways: readonly (readonly [href: string, label: string])[]
  /** gives back what stands in the way, or how much was added; tells which part of it is done, where that takes long */
  onTake: (onPart: (part: number) => void) => Promise<string | { readonly added: number }>
  /** what is said meanwhile */
  taking?: (percent: number) => string
  onLeave: () => void
  children: ReactNode
}) {
  const id = useId()
  const { box, heading } = useArrivedAt()
  const done = useRef<HTMLParagraphElement>(null)
  const [added, setAdded] = useState<number>()
  // Where one can go on depends on what was there before it was taken over.
  const [waysOn, setWaysOn] = useState(ways)
  const [failed, setFailed] = useState<string>()
  const [isBusy, setBusy] = useState(false)
  /** in tenths, so that it is not said without end */
  const [tenths, setTenths] = useState(0)
  useEffect(() => {
    if (added !== undefined) done.current?.focus()
  }, [added])

  const take = async () => {
    if (isBusy) return
    setBusy(true)
    setFailed(undefined)
    setWaysOn(ways)
    try {
      const came = await onTake((part) => setTenths(Math.floor(part * 10)))
      if (typeof came === 'string') setFailed(came)
      else setAdded(came.added)
    } catch (error) {
      console.error(error)
      setFailed(texts.dossier.failed)
    }
    setBusy(false)
  }
  if (added !== undefined)
    return (
      <div className="opened" role="status">
        <p ref={done} tabIndex={-1}>
          {texts.dossier.taken(added)}
        </p>
        <ul className="links">
          {waysOn.map(([href, label]) => (
            <li key={href}>
              <a href={href}>{label}</a>
            </li>
          ))}
        </ul>
      </div>
    )
  return (
    <div className="opened" role="group" aria-labelledby={id} ref={box}>
      <h3 id={id} ref={heading} tabIndex={-1}>
        {title}
      </h3>
      <OpenedFacts facts={facts} />
      {children}
      <div role="alert">
        {(failed ?? barrier) && <p className="notice notice--attention">{failed ?? barrier}</p>}
      </div>
      {taking && <div role="status">{isBusy && <p>{taking(tenths * 10)}</p>}</div>}
      <div className="opened-choice">
        {barrier === undefined && (
          <button className="button" type="button" onClick={() => void take()}>
            {takeLabel}
          </button>
        )}
        <button className="button button--second" type="button" onClick={onLeave}>
          {texts.leave}
        </button>
      </div>
    </div>
  )
}
