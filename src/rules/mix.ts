import type { Format } from './formats.ts'

/** How many of each format; `combined` is one evening that is a short lecture and a dialogue at once. */
export interface Mix {
  readonly lecture: number
  readonly combined: number
  readonly dialogue: number
  /** whether a dialogue is for a smaller group than would come, which costs less */
  readonly smaller: boolean
  /** of these dialogues, how many are for residents beside the first of theirs, where they meet apart from staff */
  readonly moreForResidents: number
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
  moreForResidents: 0,
  workshop: 0,
  groups: 1,
  actionLearning: 0,
  sets: 1,
  mandateTalk: false,
  harvest: false,
}

/**
 * How many of its dialogues are for residents, where they meet apart from staff: none is before the staff has one too, and
 * of one dialogue alone this does not say whose it is.
 */
export const dialoguesForResidents = ({
  dialogue,
  moreForResidents,
}: Pick<Mix, 'dialogue' | 'moreForResidents'>): number =>
  dialogue < 2 ? 0 : Math.min(dialogue - 1, 1 + moreForResidents)

/** Whether a format takes part in a mix, by itself or in a combined evening. */
export const takesPart = (mix: Mix, format: Format): boolean =>
  mix[format] > 0 || (mix.combined > 0 && (format === 'lecture' || format === 'dialogue'))
