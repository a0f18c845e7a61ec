import type { Type } from '../theme.ts'
import { type Pen, SLACK } from './pen.ts'

/** Ties a piece to the next when it would stand alone: the first, and those before the last. */
export const tie = (i: number, count: number, last = 2) =>
  i < count - 1 && (i === 0 || i >= count - last) ? 1 : 0

/** What is longer than this may go on on the next page; the rest stays together. */
export const MOST_LINES = 18
export const isLong = (pen: Pen, kind: Type, text: string, available: number): boolean =>
  pen.lines(text, kind, available - SLACK).length > MOST_LINES
