import type { Block } from './formats.ts'
import type { Line } from './recommendation.ts'

/** The steps that a programme goes in, each with a decision at its end. */
export const phaseIds = ['explore', 'begin', 'learn', 'passOn'] as const
export type PhaseId = (typeof phaseIds)[number]

/** In which step a block is; what runs along is in none. */
const phaseOf: Readonly<Record<Block, PhaseId | null>> = {
  mandateTalk: 'explore',
  listeningTalks: 'explore',
  lecture: 'begin',
  combinedMeeting: 'begin',
  facilitatorTraining: 'begin',
  dialogue: 'begin',
  workshop: 'learn',
  actionLearning: 'learn',
  harvest: 'passOn',
  coordination: null,
}

export interface Phase {
  readonly id: PhaseId
  readonly lines: readonly Line[]
  /** whole weeks counted from the go-ahead */
  readonly from: number
  readonly to: number
}

/** The steps of a programme, in the order in which they begin. */
export const phasesOf = (lines: readonly Line[]): Phase[] =>
  phaseIds
    .flatMap((id) => {
      const held = lines.filter(({ block }) => phaseOf[block] === id)
      return held.length === 0
        ? []
        : [
            {
              id,
              lines: held,
              from: Math.min(...held.map(({ weeks }) => weeks.from)),
              to: Math.max(...held.map(({ weeks }) => weeks.to)),
            },
          ]
    })
    .toSorted((a, b) => a.from - b.from)
