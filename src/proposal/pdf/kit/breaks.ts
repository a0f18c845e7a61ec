import { page, type Type } from '../theme.ts'
import { type Pen, SLACK } from './pen.ts'

/** How many pieces stand together at least, at the foot of a page and at the head of the next. */
export interface Company {
  readonly first: number
  readonly last: number
}

const PAIRS: Company = { first: 2, last: 2 }

/**
 * Ties a piece to the next one when no page may end between them. It goes into `minPresenceAhead`: any number but
 * nought keeps two pieces together.
 */
export const tie = (i: number, count: number, { first, last } = PAIRS) =>
  i < count - 1 && (i < first - 1 || i >= count - last) ? 1 : 0

/** What is longer than this may go on on the next page; the rest stays together. */
const MOST_LINES = 18
export const isLong = (pen: Pen, kind: Type, text: string, available: number): boolean =>
  pen.lines(text, kind, available - SLACK).length > MOST_LINES

/**
 * The tallest that moves to the next page in one piece, as a part of what a page holds. Of what is taller a reader can
 * keep track over two pages, and the white it would leave behind is too much. Facts each say what they are, so they can
 * be parted sooner than rows whose columns are named at the top.
 */
const TALLEST_WHOLE = { table: 0.4, facts: 0.3 }

/** Whether rows of these heights are too tall to keep on one page. */
export const isTall = (heights: readonly number[], of: keyof typeof TALLEST_WHOLE): boolean =>
  heights.reduce((sum, height) => sum + height, 0) >
  TALLEST_WHOLE[of] * (page.height - page.top - page.bottom)
