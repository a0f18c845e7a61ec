import { useEffect, useState } from 'react'

/** How long, in milliseconds, a page that has just loaded is left alone. */
const PAUSE = 2000

/**
 * A part that nobody waits for: it is fetched when the page has loaded and nothing is being done, or at once when an
 * event calls for it, where one does; then it is told so.
 */
export function useAtRest<Part>(
  load: () => Promise<Part>,
  call?: string,
): [part: Part | undefined, called: boolean] {
  const [part, setPart] = useState<Part>()
  const [called, setCalled] = useState(false)
  useEffect(() => {
    const fetchPart = () =>
      load().then(
        (loaded) => setPart(() => loaded),
        // It is tried again at the next visit.
        () => {},
      )
    const rest = () =>
      setTimeout(() => {
        // Safari does not tell when it is idle.
        if ('requestIdleCallback' in globalThis)
          requestIdleCallback(() => void fetchPart(), { timeout: PAUSE })
        else void fetchPart()
      }, PAUSE)
    const once = { once: true }
    if (document.readyState === 'complete') rest()
    else addEventListener('load', rest, once)
    if (call !== undefined) addEventListener(call, () => (setCalled(true), void fetchPart()), once)
  }, [load, call])
  return [part, called]
}
