import { useCallback, useEffect, useState } from 'react'

/** Long enough to read one or two sentences, in milliseconds. */
const MOMENT = 8000

/** Something that is said for a moment: the how manieth time it is said now, or 0; and how to say it. */
export function useForAMoment(): readonly [time: number, say: () => void] {
  const [{ times, now }, set] = useState({ times: 0, now: false })
  useEffect(() => {
    if (!now) return undefined
    const over = setTimeout(() => set({ times, now: false }), MOMENT)
    return () => clearTimeout(over)
  }, [times, now])
  const say = useCallback(() => set((before) => ({ times: before.times + 1, now: true })), [])
  return [now ? times : 0, say]
}
