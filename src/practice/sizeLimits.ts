import { sizes, usualSizes, type SizeId, type Sizes } from '../rules/offering.ts'

/** Between what a practice may set one size, and in what steps. */
export interface SizeLimit {
  readonly least: number
  readonly most: number
  readonly step: number
}
const between = (least: number, most: number, step: number): SizeLimit => ({ least, most, step })

/**
 * The sizes that a practice may set: those that rest on an adviser's judgement ([A] in domain.md). What has a public
 * source stays as it is, and so does what the classes of `room.ts` are cut along: how many people one dialogue or one
 * workshop holds at most, from how many on a group is large or a series has own facilitators, and how short a dialogue
 * can be.
 */
export const sizeLimits = {
  lectureDays: between(0.5, 2, 0.25),
  lectureRepeatDays: between(0.25, 2, 0.25),
  lectureGroup: between(150, 300, 10),
  lectureMost: between(1, 7, 1),
  lectureLeast: between(5, 20, 1),
  lectureMinutes: between(30, 45, 15),
  lectureLead: between(2, 8, 1),

  combinedDays: between(0.75, 3, 0.25),
  combinedMinutes: between(90, 120, 15),
  combinedLead: between(2, 8, 1),

  dialogueDays: between(0.75, 3, 0.25),
  dialogueLargeDays: between(1, 5, 0.25),
  dialogueSeriesDays: between(1.35, 3, 0.05),
  dialogueGroup: between(24, 40, 1),
  dialogueLeast: between(3, 8, 1),
  dialogueNeutralGroup: between(8, 16, 1),
  dialogueMandateGroup: between(12, 24, 1),
  dialogueSeriesMost: between(3, 6, 1),
  dialogueLead: between(4, 10, 1),

  workshopDays: between(0.5, 3, 0.25),
  workshopRepeatDays: between(0.25, 3, 0.25),
  workshopLeast: between(3, 8, 1),
  workshopMinutes: between(150, 195, 15),
  workshopLead: between(3, 8, 1),

  setShortDays: between(5, 14, 0.25),
  setDays: between(6, 16, 0.25),
  setSessionDays: between(0.5, 2, 0.25),
  setExtraDays: between(3, 12, 0.25),
  setsMost: between(1, 3, 1),
  setMinutes: between(90, 180, 15),
  setLead: between(6, 14, 1),
  setLeadShortest: between(4, 12, 1),
  setInterval: between(2, 6, 1),
  setIntervalShortest: between(1, 4, 1),
  partInterval: between(1, 3, 1),

  mandateTalkDays: between(0.25, 1, 0.25),
  goNoGoDays: between(0.25, 1, 0.25),
  listeningTalkDays: between(0.2, 0.5, 0.05),
  listeningTalks: between(4, 12, 1),
  facilitatorDays: between(1, 4, 0.25),
  facilitatorSessions: between(1, 3, 1),
  facilitatorGroup: between(8, 20, 1),
  harvestDays: between(0.5, 3, 0.25),
  sharingDays: between(0.5, 4, 0.25),
  coordinationDays: between(0.5, 3, 0.25),
} as const satisfies Partial<Record<SizeId, SizeLimit>>

export type SettableSize = keyof typeof sizeLimits
export const settableSizes = Object.keys(sizes).filter((id): id is SettableSize => id in sizeLimits)

/** The sizes that a practice set itself; the others are as usual. */
export type OwnSizes = { readonly [Size in SettableSize]?: number | undefined }

export const sizesWith = (own: OwnSizes = {}): Sizes => ({
  ...usualSizes,
  ...Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined)),
})

/** Whether a practice reckons with sizes that were never proved over all answers. */
export const differsFromUsual = (own: OwnSizes = {}): boolean =>
  settableSizes.some((size) => own[size] !== undefined && own[size] !== usualSizes[size])

/**
 * Sizes of which the first is never more than the second: fewer, shorter and again then never costs more than more,
 * longer and the first time.
 */
export const sizeOrders = [
  ['lectureRepeatDays', 'lectureDays'],
  ['lectureDays', 'combinedDays'],
  ['combinedDays', 'dialogueDays'],
  ['dialogueDays', 'dialogueLargeDays'],
  ['dialogueSeriesDays', 'dialogueLargeDays'],
  ['dialogueNeutralGroup', 'dialogueMandateGroup'],
  ['dialogueMandateGroup', 'dialogueGroup'],
  ['workshopRepeatDays', 'workshopDays'],
  ['setShortDays', 'setDays'],
  ['setExtraDays', 'setShortDays'],
  ['setLeadShortest', 'setLead'],
  ['setIntervalShortest', 'setInterval'],
  ['harvestDays', 'sharingDays'],
] as const satisfies readonly (readonly [SettableSize, SettableSize])[]

/** A size that is more than another that it may not exceed. */
export interface OutOfOrder {
  /** which of the two was set, and is to be changed */
  readonly size: SettableSize
  readonly code: 'moreThan' | 'lessThan'
  readonly beside: SettableSize
  readonly bound: number
}

/** What is out of order among the sizes that were set; it is said where something was set. */
export function outOfOrder(own: OwnSizes): OutOfOrder[] {
  const all = sizesWith(own)
  return sizeOrders.flatMap(([less, more]): OutOfOrder[] => {
    if (all[less] <= all[more]) return []
    return own[less] === undefined
      ? [{ size: more, code: 'lessThan', beside: less, bound: all[less] }]
      : [{ size: less, code: 'moreThan', beside: more, bound: all[more] }]
  })
}
