import type { IssuedOffer, OfferMark } from './events.ts'

export type OfferState = 'released' | OfferMark | 'expired'

/** How an offer stands on a day (an ISO date). Only what nobody answered can expire. */
export const offerStateOf = (
  { validUntil }: Pick<IssuedOffer, 'validUntil'>,
  mark: OfferMark | undefined,
  today: string,
): OfferState =>
  mark === 'accepted' || mark === 'declined' ? mark : validUntil < today ? 'expired' : (mark ?? 'released')
