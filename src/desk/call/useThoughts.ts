import { useEffect, useState } from 'react'
import type { Draft, QuestionId } from '../../questionnaire/types.ts'
import type { Offering } from '../../rules/offering.ts'
import { think, type Thoughts } from './thoughts.ts'

/** How long the answers stay as they are before they are thought about, in milliseconds. */
const PAUSE = 250

/** The last thoughts there are, each step in a task of its own; `of` tells on which answers. */
export function useThoughts(
  draft: Draft,
  offering: Offering,
  parked: readonly QuestionId[],
): Thoughts | undefined {
  const [thoughts, setThoughts] = useState<Thoughts>()
  useEffect(() => {
    const thinking = think(draft, offering, parked)
    let waiting = setTimeout(step, PAUSE)
    function step() {
      const { done, value } = thinking.next()
      if (done) setThoughts(value)
      else waiting = setTimeout(step)
    }
    return () => clearTimeout(waiting)
  }, [draft, offering, parked])
  return thoughts
}
