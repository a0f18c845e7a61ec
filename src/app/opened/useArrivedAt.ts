import { useEffect, useRef } from 'react'

/** Brings what was opened into view, down to the choice; where that does not fit, its beginning. Its heading has the focus. */
export function useArrivedAt() {
  const box = useRef<HTMLDivElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    const fits = (box.current?.offsetHeight ?? 0) <= innerHeight
    box.current?.scrollIntoView({ block: fits ? 'nearest' : 'start' })
    heading.current?.focus({ preventScroll: true })
  }, [])
  return { box, heading }
}
