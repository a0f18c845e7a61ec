import type { Pen, Style } from './pen.ts'

/** Air between the pieces. As a gap and not a margin, it takes no room at the end of a page. */
export const GAP = 9
/**
 * The `minPresenceAhead` that ties a piece to the next one, over the gap. It reaches no further, because a page must be
 * free to end before every heading: react-pdf drops whatever it moves to the next page together with a later heading.
 */
export const NEXT = GAP + 1

/**
 * The rules of a list. The rule above is part of the first row and not of the list, because the top edge of
 * whatever may break can stay behind on a page by itself.
 */
export const ruled = ({ colour }: Pen, first: boolean): Style => ({
  borderBottomWidth: 0.5,
  borderBottomColor: colour.line,
  ...(first ? { borderTopWidth: 0.75, borderTopColor: colour.ink } : {}),
})
