import { together } from './amounts.ts'
import type { ContraindicationId } from './contraindications.ts'
import type { Format } from './formats.ts'
import type { Offering } from './offering.ts'
import { partKey, type PartKey } from './partKey.ts'
import { monthsOf } from './programme.ts'
import type { Audience, Later, Line, Recommendation, Totals } from './recommendation.ts'
import { totalsOf } from './totals.ts'
import { traced, type Traced } from './trace.ts'

/** What a pre-phase works on: an idea that becomes a case, or somebody who may come to stand behind it. */
export const preparations = ['case', 'sponsor'] as const
export type Preparation = (typeof preparations)[number]

/** Which missing thing a pre-phase can do something about. What lacks otherwise, others have to see to (R2, R5). */
const preparedBy: Readonly<Partial<Record<ContraindicationId, Preparation>>> = {
  'trajectory.caseNotReady': 'case',
  'trajectory.noSponsor': 'sponsor',
  'trajectory.sponsorReluctant': 'sponsor',
}

/**
 * What can be ordered apart where something has to change before a second phase: the parts of the programme and the
 * go/no-go talk at its end. A way of adding up, and no part by itself: what stands in the programme is paid once.
 */
export interface PrePhase extends Totals {
  /** the second phase that is decided on */
  readonly before: Format
  readonly prepares: readonly Preparation[]
  /** its parts, all of them in the programme */
  readonly parts: readonly PartKey[]
  /** the talk at its end, which is not in the programme */
  readonly goNoGo: {
    readonly days: Traced
    /** euros excluding value added tax */
    readonly price: Traced
    readonly minutes: Traced
    /** the week in which it can be, counted from the go-ahead */
    readonly week: Traced
  }
  /** who decides, and on what: each of these has to be settled */
  readonly decision: { readonly by: Audience; readonly on: readonly ContraindicationId[] }
}

/**
 * What the programme does about what lacks: a sponsor is only found by talking with whom it may be. A first step in a
 * conflict is there for the conflict, and prepares nothing else (R3).
 */
const preparationsIn = ({ once }: Later, lines: readonly Line[]): Preparation[] =>
  once.some((id) => id === 'conflict.open' || id === 'conflict.noTrust')
    ? []
    : preparations.filter(
        (one) =>
          once.some((id) => preparedBy[id] === one) &&
          (one !== 'sponsor' || lines.some(({ block }) => block === 'mandateTalk')),
      )

/** Who decides whether it goes on: whoever the programme talks with about the assignment, else who gave it. */
const deciderOf = (lines: readonly Line[]): Audience =>
  lines.find(({ block }) => block === 'mandateTalk')?.audience ?? 'sponsor'

/** The programme as the phase before a second one; null where nothing in it leads up to one. */
export function prePhaseOf(
  { lines, later }: Pick<Recommendation, 'lines' | 'later'>,
  offering: Pick<Offering, 'sizes' | 'dayRate' | 'vat'>,
): PrePhase | null {
  const second = later.find((one) => one.goNoGo !== null)
  if (second === undefined || second.goNoGo === null || lines.length === 0) return null
  const prepares = preparationsIn(second, lines)
  if (prepares.length === 0) return null
  const { sizes } = offering
  const programme = totalsOf(lines, offering)
  const week = Math.max(...lines.map(({ weeks }) => weeks.to)) + sizes.goNoGoLead
  const { exclVat, inclVat } = together([programme.price, second.goNoGo], 'size:goNoGoDays')
  return {
    before: second.format,
    prepares,
    parts: lines.map(partKey),
    goNoGo: {
      days: traced(sizes.goNoGoDays, 'size:goNoGoDays'),
      price: second.goNoGo.exclVat,
      minutes: traced(sizes.goNoGoMinutes, 'size:goNoGoMinutes'),
      week: traced(week, 'size:goNoGoLead'),
    },
    decision: { by: deciderOf(lines), on: second.once },
    days: traced(programme.days.value + sizes.goNoGoDays, 'size:goNoGoDays'),
    months: traced(monthsOf(week)),
    price: {
      exclVat,
      vat: traced(Math.round((inclVat.value - exclVat.value) * 100) / 100),
      inclVat,
    },
  }
}
