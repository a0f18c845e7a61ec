import type { Offering } from '../rules/offering.ts'
import { partKey } from '../rules/partKey.ts'
import { prePhaseOf } from '../rules/prePhase.ts'
import type { Line, Recommendation, Variant } from '../rules/recommendation.ts'
import { totalsOf } from '../rules/totals.ts'
import type { Edits } from './edits.ts'

/** What becomes of a part that was advised, or that a larger programme would have. */
export interface PartChoice {
  readonly key: string
  readonly line: Line
  /** whether it is of the larger programme, and not of what was advised */
  readonly extra: boolean
  readonly state: 'included' | 'option' | 'leftOut'
}

/** Every part that somebody can decide on, in the order of the programme, with what was decided. */
export function partChoices(
  { lines }: Pick<Recommendation, 'lines'>,
  deeper: Pick<Variant, 'lines'> | null,
  { parts, added }: Pick<Edits, 'parts' | 'added'>,
): PartChoice[] {
  const advised = lines.map((line): PartChoice => {
    const key = partKey(line)
    return { key, line, extra: false, state: parts[key] ?? 'included' }
  })
  const known = new Set(advised.map(({ key }) => key))
  const extra = (deeper?.lines ?? [])
    .map((line) => ({ key: partKey(line), line }))
    .filter(({ key }) => !known.has(key))
    .map(({ key, line }): PartChoice => ({
      key,
      line,
      extra: true,
      state: added.includes(key) ? 'option' : 'leftOut',
    }))
  return [...advised, ...extra]
}

/** Coordination has no meetings of its own: it lasts as long as what it holds together. */
function fitting(lines: readonly Line[]): readonly Line[] {
  const held = lines.filter(({ block }) => block !== 'coordination')
  if (held.length === 0) return lines
  const end = Math.max(...held.map(({ weeks }) => weeks.to))
  return lines.map((line) =>
    line.block === 'coordination' && line.weeks.to > end
      ? { ...line, weeks: { ...line.weeks, to: end } }
      : line,
  )
}

/** What is offered in the end: the programme with its totals, and beside it what can be had on top, never summed. */
export interface Offered {
  readonly recommendation: Recommendation
  readonly options: readonly Line[]
}

/** The recommendation as it is offered. Without changes it is the recommendation itself. */
export function offered(
  recommendation: Recommendation,
  choices: readonly PartChoice[],
  offering: Offering,
): Offered {
  const having = (state: PartChoice['state']) =>
    choices.filter((choice) => choice.state === state).map(({ line }) => line)
  const options = having('option')
  const kept = having('included')
  if (kept.length === recommendation.lines.length && options.length === 0) return { recommendation, options }
  const lines = fitting(kept)
  const chosen = new Set(options.map(({ format }) => format))
  const later = recommendation.later.filter(({ format }) => !chosen.has(format))
  return {
    recommendation: {
      ...recommendation,
      ...totalsOf(lines, offering),
      lines,
      // What is offered as an option is neither advised against nor for later.
      rejected: recommendation.rejected.filter(({ format }) => !chosen.has(format)),
      later,
      prePhase: prePhaseOf({ lines, later }, offering),
    },
    options,
  }
}
