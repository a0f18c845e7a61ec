import { useCallback, useEffect, useRef, useState } from 'react'

/** Long enough to read one or two sentences, in milliseconds. */
const MOMENT = 8000

interface Said<What> {
  readonly what: What
  /** the how manieth time something is said */
  readonly time: number
}

/** Something that is said for a moment; how to say it; and how to fall silent before the moment is over. */
export function useForAMoment<What>(): readonly [
  said: Said<What> | undefined,
  say: (what: What) => void,
  hush: () => void,
] {
  const [said, setSaid] = useState<Said<What>>()
  const times = useRef(0)
  useEffect(() => {
    if (said === undefined) return undefined
    const over = setTimeout(() => setSaid(undefined), MOMENT)
    return () => clearTimeout(over)
  }, [said])
  const say = useCallback((what: What) => {
    times.current += 1
    setSaid({ what, time: times.current })
  }, [])
  const hush = useCallback(() => setSaid(undefined), [])
  return [said, say, hush]
}
