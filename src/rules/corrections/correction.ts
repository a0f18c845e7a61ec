import type { CallingId } from '../callings.ts'
import type { ContraindicationId } from '../contraindications.ts'
import type { EndingId } from '../endings.ts'
import type { Block, Format } from '../formats.ts'
import type { PartKey } from '../partKey.ts'
import type { PrecedenceId } from '../precedence.ts'
import type { Weeks } from '../programme.ts'
import type { Theme } from '../recommendation.ts'
import type { LimitId } from '../trace.ts'

/** What a correction can go against: what the rules forbid, how much there is, and what has to come first. */
export type OverruledId =
  | `rule:${ContraindicationId | CallingId | EndingId}`
  | `limit:${LimitId}`
  | `order:${PrecedenceId}`

/** Why the consultant goes against a rule all the same: a reason of its own, beside that of the correction. */
export interface Overruling {
  readonly ruleId: OverruledId
  readonly reason: string
}

interface Corrected {
  /**
   * Unique, and sorting in the order of time: where two corrections say something else of the same, the one whose id
   * comes last counts. A logical clock in front, as dossier events have, does that on every device alike.
   */
  readonly id: string
  /** why, in the consultant's own words */
  readonly reason: string
  readonly overrules?: readonly Overruling[]
}

/** More or less of a part. What is not named stays as it was worked out, or follows from what is. */
export interface AmountsCorrection extends Corrected {
  readonly kind: 'amounts'
  readonly part: PartKey
  readonly sessions?: number
  readonly groups?: number
  /** adviser days; without, they follow from sessions and groups */
  readonly days?: number
}

/** One part more, at the smallest dose. */
export interface AddCorrection extends Corrected {
  readonly kind: 'add'
  readonly block: Block
  /** of a workshop; without, the first theme that was answered */
  readonly theme?: Theme
}

export interface DropCorrection extends Corrected {
  readonly kind: 'drop'
  readonly part: PartKey
}

/** Another format at the heart. */
export interface LeadCorrection extends Corrected {
  readonly kind: 'lead'
  readonly format: Format
}

/** When a part is: in these weeks, or right before or after another part. */
export interface OrderCorrection extends Corrected {
  readonly kind: 'order'
  readonly part: PartKey
  readonly when: { readonly weeks: Weeks } | { readonly before: PartKey } | { readonly after: PartKey }
}

/** What a part costs as a whole, in euros excluding value added tax. */
export interface PriceCorrection extends Corrected {
  readonly kind: 'price'
  readonly part: PartKey
  readonly amount: number
}

/**
 * A discount on the whole, of which each part bears its share: so value added tax follows at the rate of each, and what
 * is shown still adds up.
 */
export interface DiscountCorrection extends Corrected {
  readonly kind: 'discount'
  readonly of: { readonly percent: number } | { readonly euro: number }
}

/**
 * One thing that a consultant judges otherwise than the rules. An input beside the answers, never an edit of a result:
 * it is kept as it is, and tried again whenever an answer changes.
 */
export type Correction =
  | AmountsCorrection
  | AddCorrection
  | DropCorrection
  | LeadCorrection
  | OrderCorrection
  | PriceCorrection
  | DiscountCorrection

/** All that a consultant corrected in one dossier, in any order. */
export type Corrections = readonly Correction[]

/** What somebody did to the corrections at once: some made, some taken away. */
export interface CorrectionsChange {
  readonly put: Corrections
  /** ids of corrections that are there no more */
  readonly removed: readonly string[]
}

/** The corrections after a change. One that is made again takes the place of what had its id. */
export const afterChange = (corrections: Corrections, { put, removed }: CorrectionsChange): Corrections => {
  const gone = new Set([...removed, ...put.map(({ id }) => id)])
  return [...corrections.filter(({ id }) => !gone.has(id)), ...put]
}

export const correctionKinds = [
  'lead',
  'drop',
  'add',
  'amounts',
  'order',
  'price',
  'discount',
] as const satisfies readonly Correction['kind'][]

/** What of each block can be counted. Its days can always be set. */
export const countable: Readonly<Record<Block, readonly ('sessions' | 'groups')[]>> = {
  mandateTalk: [],
  listeningTalks: ['sessions'],
  lecture: ['sessions'],
  combinedMeeting: [],
  facilitatorTraining: [],
  dialogue: ['sessions'],
  workshop: ['sessions', 'groups'],
  actionLearning: ['sessions', 'groups'],
  harvest: [],
  coordination: [],
}

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/**
 * Corrections as they are applied, in whatever order they were written down: by kind from the whole to its parts, and
 * of one kind the earlier id first.
 */
export const inOrderOfWork = (corrections: Corrections): Correction[] =>
  corrections.toSorted(
    (a, b) =>
      correctionKinds.indexOf(a.kind) - correctionKinds.indexOf(b.kind) ||
      byText(a.id, b.id) ||
      byText(JSON.stringify(a), JSON.stringify(b)),
  )
