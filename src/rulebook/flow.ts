import type { Box } from '../questionnaire/cells.ts'
import type { Item } from '../questionnaire/define.ts'

/** One thing along the way: a page, or a question on it. */
export type Stop =
  | { readonly kind: 'page'; readonly page: string }
  | { readonly kind: 'question'; readonly id: string; readonly steers: boolean }

/** Stops that follow each other under one condition: along the main track where it is empty, else on a side track. */
export interface Stretch {
  readonly when: readonly Box[]
  readonly stops: readonly Stop[]
}

export interface FlowStep {
  readonly step: string
  readonly stretches: readonly Stretch[]
}

const same = (one: readonly Box[], other: readonly Box[]) => JSON.stringify(one) === JSON.stringify(other)

/**
 * The way through the questions, step by step. A page is skipped when all its questions are; where they share one
 * condition, the page itself lies on their side track.
 */
export function flowOf(items: readonly Item[]): readonly FlowStep[] {
  const steps: { step: string; stretches: { when: readonly Box[]; stops: Stop[] }[] }[] = []
  let page = ''
  for (const { id, step, page: itsPage, steers, when } of items) {
    if (steps.at(-1)?.step !== step) steps.push({ step, stretches: [] })
    const stretches = steps.at(-1)?.stretches ?? []
    const put = (stop: Stop, under: readonly Box[]) => {
      const last = stretches.at(-1)
      if (last !== undefined && same(last.when, under)) last.stops.push(stop)
      else stretches.push({ when: under, stops: [stop] })
    }
    if (itsPage !== page) {
      page = itsPage
      const together = items.filter((item) => item.page === page).every((item) => same(item.when, when))
      put({ kind: 'page', page }, together ? when : [])
    }
    put({ kind: 'question', id, steers }, when)
  }
  return steps
}
