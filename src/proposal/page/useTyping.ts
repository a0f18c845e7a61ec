import { useEffect, useRef, useState } from 'react'

/** The page follows what is typed after so long; long enough not to write the proposal at every letter of a fast hand. */
const SHOWN = 80
/** What is typed is kept after so long a pause, and at least so often. */
const KEPT = 700
const LONGEST = 4000

/**
 * Text that is being typed: in the field at once, shown soon, kept at a pause, on leaving the field, and when the page
 * goes away in whatever manner. Nothing that was typed waits for anything else.
 */
export function useTyping(
  start: string,
  { show, keep }: { readonly show: (text: string) => unknown; readonly keep: (text: string) => unknown },
) {
  const [text, setText] = useState(start)
  const pending = useRef<{ text: string; since: number }>(undefined)
  const timers = useRef<{ show?: ReturnType<typeof setTimeout>; keep?: ReturnType<typeof setTimeout> }>({})
  const latest = useRef({ show, keep })
  useEffect(() => {
    latest.current = { show, keep }
  })
  const flush = useRef(() => {
    clearTimeout(timers.current.show)
    clearTimeout(timers.current.keep)
    const typed = pending.current
    pending.current = undefined
    if (typed !== undefined) latest.current.keep(typed.text)
  })
  useEffect(() => {
    const settle = flush.current
    const hide = () => document.visibilityState === 'hidden' && settle()
    document.addEventListener('visibilitychange', hide)
    addEventListener('pagehide', settle)
    return () => {
      document.removeEventListener('visibilitychange', hide)
      removeEventListener('pagehide', settle)
      settle()
    }
  }, [])
  const type = (typed: string) => {
    setText(typed)
    const since = pending.current?.since ?? Date.now()
    pending.current = { text: typed, since }
    clearTimeout(timers.current.show)
    clearTimeout(timers.current.keep)
    timers.current.show = setTimeout(() => latest.current.show(typed), SHOWN)
    timers.current.keep = setTimeout(flush.current, Math.max(0, Math.min(KEPT, since + LONGEST - Date.now())))
  }
  return { text, type, settle: () => flush.current() }
}
