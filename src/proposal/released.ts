import type { NumberFault } from '../texts/offerTexts.ts'

/** An offer that was released: what lists and numbers need to know of it. */
export interface ReleasedOffer {
  readonly id: string
  readonly number: string
  readonly version: number
  readonly language: string
  /** ISO dates */
  readonly madeOn: string
  readonly validUntil: string
  readonly client: string
  readonly fileName: string
  readonly sha256: string
}

/** Enough for any way of numbering, and fits on one line of the cover. */
const LONGEST = 40

/** A number with the blanks around it taken away: as it is kept. */
export const tidyNumber = (typed: string): string => typed.trim().replace(/\s+/g, ' ')

/** What is wrong with a number, if anything is. It stands on a legal document: nothing in it may hide or mislead. */
export function numberFault(number: string): NumberFault | undefined {
  if (number === '') return 'empty'
  if (number.length > LONGEST) return 'tooLong'
  return /^[\p{Script=Latin}\p{Nd} .,:_/()#-]+$/u.test(number) ? undefined : 'unsafe'
}

/** 1 for a number that was not used before, otherwise one more than its last version. */
export const nextVersion = (released: readonly ReleasedOffer[], number: string): number =>
  Math.max(0, ...released.filter((offer) => offer.number === number).map(({ version }) => version)) + 1

/**
 * Numbers with a version that was released more than once, as happens on two devices that did not know of each other.
 * Nothing is decided here: which of them holds is for people.
 */
export function conflictsIn(released: readonly ReleasedOffer[]): ReleasedOffer[][] {
  const same = (one: ReleasedOffer, other: ReleasedOffer) =>
    one.number === other.number && one.version === other.version
  return released
    .filter((offer, at) => released.findIndex((other) => same(offer, other)) === at)
    .map((offer) => released.filter((other) => same(offer, other)))
    .filter((group) => group.length > 1)
}
