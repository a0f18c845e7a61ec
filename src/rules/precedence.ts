import { blocks, type Block } from './formats.ts'
import type { Sourced } from './rule.ts'

/** What comes before what, with how many whole weeks between. Its reason stands in the texts under its id. */
export interface Precedence extends Sourced {
  readonly first: readonly Block[]
  readonly next: readonly Block[]
  /** weeks between the end of the one and the start of the other */
  readonly gap: 0 | 1 | 2
}

const since = '2026-11-23'
const talks = ['lecture', 'combinedMeeting', 'facilitatorTraining', 'dialogue'] as const

/** The order of a programme. Source: domain.md B, Lead time and R3. */
export const precedence = {
  'order.sponsorFirst': {
    first: ['mandateTalk'],
    next: ['listeningTalks', ...talks, 'workshop', 'actionLearning'],
    gap: 0,
    source: 'R5',
    since,
  },
  // Two weeks to weigh what was heard and to invite people, or not.
  'order.listenFirst': {
    first: ['listeningTalks'],
    next: [...talks, 'workshop', 'actionLearning'],
    gap: 2,
    source: 'R3',
    since,
  },
  'order.lectureOpens': {
    first: ['lecture', 'combinedMeeting'],
    next: ['facilitatorTraining', 'dialogue'],
    gap: 0,
    source: 'own',
    since,
  },
  'order.facilitatorsReady': {
    first: ['facilitatorTraining'],
    next: ['dialogue'],
    gap: 0,
    source: 'R6',
    since,
  },
  'order.talkBeforeTraining': { first: talks, next: ['workshop'], gap: 1, source: 'R3, own', since },
  'order.trainingBeforeLearning': {
    first: [...talks, 'workshop'],
    next: ['actionLearning'],
    gap: 1,
    source: 'A, own',
    since,
  },
  'order.harvestLast': {
    first: ['mandateTalk', 'listeningTalks', ...talks, 'workshop', 'actionLearning'],
    next: ['harvest'],
    gap: 1,
    source: 'B',
    since,
  },
} as const satisfies Readonly<Record<string, Precedence>>

export type PrecedenceId = keyof typeof precedence

/** Blocks in an order that respects every row. Throws for rows that go round in a circle, naming the blocks in it. */
export function orderOf(rows: Readonly<Record<string, Pick<Precedence, 'first' | 'next'>>>): Block[] {
  const order: Block[] = []
  let waiting: Block[] = [...blocks]
  while (waiting.length > 0) {
    const free = waiting.filter(
      (block) =>
        !Object.values(rows).some(
          ({ first, next }) => next.includes(block) && first.some((earlier) => waiting.includes(earlier)),
        ),
    )
    if (free.length === 0) throw new Error(`precedence goes round in a circle: ${waiting.join(', ')}`)
    order.push(...free)
    waiting = waiting.filter((block) => !free.includes(block))
  }
  return order
}

/** For each block in order, what it waits for. */
export const waitsFor = orderOf(precedence).map((block) => ({
  block,
  rows: (Object.entries(precedence) as [PrecedenceId, Precedence][]).filter(([, { next }]) =>
    next.includes(block),
  ),
}))
