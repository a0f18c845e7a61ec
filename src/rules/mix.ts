import type { Format } from './formats.ts'

/** How many of each format; `combined` is one evening that is a short lecture and a dialogue at once. */
export interface Mix {
  readonly lecture: number
  readonly combined: number
  readonly dialogue: number
  /** whether a dialogue is for a smaller group than would come, which costs less */
  readonly smaller: boolean
  readonly workshop: number
  /** groups that each take the workshops */
  readonly groups: number
  /** meetings per set */
  readonly actionLearning: number
  readonly sets: number
  readonly mandateTalk: boolean
  readonly harvest: boolean
}

export const nothing: Mix = {
  lecture: 0,
  combined: 0,
  dialogue: 0,
  smaller: false,
  workshop: 0,
  groups: 1,
  actionLearning: 0,
  sets: 1,
  mandateTalk: false,
  harvest: false,
}

/** Whether a format takes part in a mix, by itself or in a combined evening. */
export const takesPart = (mix: Mix, format: Format): boolean =>
  mix[format] > 0 || (mix.combined > 0 && (format === 'lecture' || format === 'dialogue'))
