import { useEffect, useRef, useState, type ReactNode } from 'react'

/** Around a table that may be wider than the screen. Where it scrolls it can be reached by keyboard; else it is no stop. */
export function TableFrame({ label, children }: { label: string; children: ReactNode }) {
  const frame = useRef<HTMLDivElement>(null)
  const [scrolls, setScrolls] = useState(false)
  useEffect(() => {
    const { current } = frame
    // Where nothing tells how wide it is, nobody may be kept from what is out of sight.
    if (current === null || typeof ResizeObserver === 'undefined') return setScrolls(true)
    const watching = new ResizeObserver(() => setScrolls(current.scrollWidth > current.clientWidth))
    watching.observe(current)
    return () => watching.disconnect()
  }, [])
  return (
    <div
      className="table-frame"
      ref={frame}
      {...(scrolls ? { tabIndex: 0, role: 'region', 'aria-label': label } : {})}
    >
      {children}
    </div>
  )
}
