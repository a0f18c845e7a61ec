import { canonical } from '../../dossier/canonical.ts'
import type { Adjustments, Issued, OfferMark } from '../../dossier/events.ts'
import type { Draft } from '../../questionnaire/types.ts'
import { walk } from '../../questionnaire/walk.ts'

const inWords = (draft: Draft, adjusted: Adjustments): string => canonical([walk(draft).answers, adjusted])

/** The offer that the client has, where it was made from other answers or corrections than those that stand now. */
export function sentOtherwise(
  issued: readonly Issued[],
  marks: Readonly<Record<string, OfferMark>>,
  draft: Draft,
  adjusted: Adjustments,
): Issued | undefined {
  const sent = issued.findLast(({ id }) => marks[id] === 'sent' || marks[id] === 'accepted')
  return sent !== undefined && inWords(sent.model.draft, sent.model.adjusted) !== inWords(draft, adjusted)
    ? sent
    : undefined
}
