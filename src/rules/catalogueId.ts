import type { PriceId } from './price.ts'
import type { Because, NoticeId, OutcomeId } from './trace.ts'

/**
 * Under which id the rule book explains what a trace names. A row of the rules, or of the order, goes by its own id; what rests on an
 * answer, or on the figure an estimate is read as, by its question.
 */
export const catalogueId = (id: Because | NoticeId | `outcome:${OutcomeId}` | `price:${PriceId}`): string =>
  id.replace(/^(?:rule|order):/, '').replace(/^(?:answer|reckoned):/, 'question:')
