import type { Draft } from '../../questionnaire/types.ts'
import { decide, type Decision } from '../decide.ts'
import { linesOf } from '../lines.ts'
import { takesPart } from '../mix.ts'
import { warningsOf } from '../notes.ts'
import type { Offering } from '../offering.ts'
import { partKey, type PartKey } from '../partKey.ts'
import { prePhaseOf } from '../prePhase.ts'
import { recommendationOf } from '../recommend.ts'
import type { Line, Recommendation, Totals } from '../recommendation.ts'
import { totalsOf } from '../totals.ts'
import { traced, type Because, type Traced } from '../trace.ts'
import { addedLine } from './adding.ts'
import { withAmounts } from './amounts.ts'
import { settleClashes } from './clashes.ts'
import {
  countable,
  inOrderOfWork,
  type Correction,
  type Corrections,
  type OverruledId,
} from './correction.ts'
import { discountOn, withDiscount } from './discount.ts'
import { ledBy } from './leading.ts'
import { withOrder } from './order.ts'
import { goesAgainst } from './overruled.ts'
import { corrected, correctionId, heartOf, layAgain, mixOf, type ProgrammeNow } from './programmeNow.ts'

/** Why a correction does not count. Each has words in `texts/<language>/corrections.ts`. */
export type NotAppliedWhy =
  /** the part it speaks of is not in the programme (any more) */
  | 'partGone'
  /** another correction drops that part */
  | 'partDropped'
  /** the part beside which it was to stand is gone */
  | 'otherGone'
  /** there is such a part already */
  | 'alreadyThere'
  /** the rules now say the same */
  | 'alreadySo'
  /** a later correction says something else */
  | 'replaced'
  /** of such a part this cannot be counted */
  | 'notCounted'
  /** the discount is more than the price */
  | 'moreThanPrice'
  /** it goes against a rule, and no reason was given for that */
  | 'needsReason'

export interface NotApplied {
  readonly correction: Correction
  readonly why: NotAppliedWhy
  /** id of the correction that came in its place */
  readonly by?: string
  /** what it goes against without a reason of its own */
  readonly rules: readonly OverruledId[]
}

/** Something that the corrected programme goes against, and why the consultant does so all the same. */
export interface Overruled {
  readonly id: OverruledId
  /** the parts that go against it; none where it is about the whole */
  readonly parts: readonly PartKey[]
  readonly reason: string
}

/** One part as it was worked out and as it is now; null where it is not in the one or the other. */
export interface PartBeside {
  readonly key: PartKey
  readonly computed: Line | null
  readonly corrected: Line | null
}

/** The advice as it was worked out, and as the consultant corrected it. */
export interface CorrectedAdvice {
  readonly computed: Recommendation
  /** the very same where no correction counts */
  readonly corrected: Recommendation
  /** in the order in which they work */
  readonly applied: Corrections
  readonly notApplied: readonly NotApplied[]
  readonly overruled: readonly Overruled[]
  /** all parts of both, in the order of the programme as it is now; what was dropped comes last */
  readonly parts: readonly PartBeside[]
  /** what was taken off the whole, in euros excluding value added tax; the prices of the parts hold it already */
  readonly discount: Traced | null
}

/** A correction that could not be done, and why. */
type Refusal = Exclude<NotAppliedWhy, 'replaced' | 'needsReason'>

interface Step {
  readonly programme: ProgrammeNow
  /** what was taken off the whole */
  readonly discount?: Traced
}

/** Everything that was worked out before the first correction. */
interface Start {
  readonly decision: Decision
  readonly computed: Recommendation
}

/** Does one correction, or says why it cannot be done. */
function apply(
  correction: Correction,
  now: ProgrammeNow,
  dropped: ReadonlySet<PartKey>,
  { decision, computed }: Start,
): Step | Refusal {
  const { situation, evaluation } = decision
  const { lines } = now
  const laid = (next: readonly Line[]): Step => ({ programme: { ...now, lines: layAgain(next, situation) } })
  const priced = (next: readonly Line[]): Step => ({ programme: { ...now, lines: next } })
  if (correction.kind === 'lead') {
    if (computed.lead === correction.format) return 'alreadySo'
    const { lead, mix } = ledBy(correction.format, decision)
    const reason = correctionId(correction.id)
    return {
      programme: {
        lead,
        pinned: [],
        lines: linesOf(evaluation, situation, mix, lead).map((line) =>
          line.format === lead ? { ...line, because: [reason, ...line.because] } : line,
        ),
      },
    }
  }
  if (correction.kind === 'add') {
    const line = addedLine(correction, now, decision)
    if (line === undefined) return 'partGone'
    const key = partKey(line)
    if (dropped.has(key)) return 'partDropped'
    return lines.some((one) => partKey(one) === key) ? 'alreadyThere' : laid([...lines, line])
  }
  if (correction.kind === 'discount') {
    const sum = lines.reduce((total, { price }) => total + price.value, 0)
    const off = discountOn(sum, correction.of)
    if (off > sum || sum === 0) return 'moreThanPrice'
    return {
      ...priced(withDiscount(lines, off, correction.id)),
      discount: traced(off, correctionId(correction.id)),
    }
  }
  const line = lines.find((one) => partKey(one) === correction.part)
  if (line === undefined) return dropped.has(correction.part) ? 'partDropped' : 'partGone'
  const instead = (other: Line) => lines.map((one) => (one === line ? other : one))
  switch (correction.kind) {
    case 'drop':
      return laid(lines.filter((one) => one !== line))
    case 'amounts': {
      const other = withAmounts(line, correction, situation)
      if (other !== undefined) return laid(instead(other))
      return correction.days === undefined &&
        countable[line.block].every((amount) => correction[amount] === undefined)
        ? 'notCounted'
        : 'alreadySo'
    }
    case 'order': {
      const next = withOrder(now, correction, situation)
      if (next === undefined) return 'otherGone'
      const moved = next.lines.find((one) => partKey(one) === correction.part)
      return moved?.weeks.from === line.weeks.from && moved.weeks.to === line.weeks.to
        ? 'alreadySo'
        : { programme: next }
    }
    case 'price':
      return line.price.value === correction.amount
        ? 'alreadySo'
        : priced(
            instead({
              ...line,
              price: corrected(line.price, correction.amount, correction.id),
              because: [correctionId(correction.id), ...line.because],
            }),
          )
    default:
      return correction satisfies never
  }
}

type TotalId = 'days' | 'months' | 'exclVat'

interface Worked {
  readonly programme: ProgrammeNow
  readonly applied: readonly Correction[]
  readonly refused: readonly NotApplied[]
  readonly discount: Traced | null
  /** which corrections changed which total */
  readonly moved: Readonly<Record<TotalId, readonly Because[]>>
  /** for all that the programme goes against, the correction since which it does */
  readonly since: ReadonlyMap<OverruledId, Correction>
}

const amountsIn = ({ days, months, price }: Totals): Record<TotalId, number> => ({
  days: days.value,
  months: months.value,
  exclVat: price.exclVat.value,
})

/** Does all corrections that can be done, one after another. */
function work(inOrder: readonly Correction[], start: Start): Worked {
  const { decision, computed } = start
  const { offering } = decision.situation
  let programme: ProgrammeNow = { lead: computed.lead, lines: computed.lines, pinned: [] }
  let discount: Traced | null = null
  let totals = amountsIn(computed)
  let against = goesAgainst(computed, decision)
  const usual = new Set(against.keys())
  const applied: Correction[] = []
  const refused: NotApplied[] = []
  const dropped = new Set<PartKey>()
  const moved = { days: [] as Because[], months: [] as Because[], exclVat: [] as Because[] }
  const since = new Map<OverruledId, Correction>()
  for (const standing of settleClashes(inOrder)) {
    const { correction } = standing
    if ('by' in standing) {
      refused.push({ correction, why: 'replaced', by: standing.by, rules: [] })
      continue
    }
    const step = apply(standing.now, programme, dropped, start)
    if (typeof step === 'string') {
      refused.push({ correction, why: step, rules: [] })
      continue
    }
    programme = step.programme
    discount = step.discount ?? discount
    applied.push(correction)
    if (correction.kind === 'drop') dropped.add(correction.part)
    const next = amountsIn(totalsOf(programme.lines, offering))
    for (const id of ['days', 'months', 'exclVat'] as const)
      if (next[id] !== totals[id]) moved[id].push(correctionId(correction.id))
    totals = next
    const nowAgainst = goesAgainst(programme, decision)
    for (const id of nowAgainst.keys()) if (!against.has(id) && !usual.has(id)) since.set(id, correction)
    for (const id of against.keys()) if (!nowAgainst.has(id)) since.delete(id)
    against = nowAgainst
  }
  return { programme, applied, refused, discount, moved, since }
}

/**
 * Corrects an advice by the consultant's own judgement. What corrections say of the same is settled by their ids, and
 * the order in which they are given makes no difference. A correction since which the programme goes against a rule, a
 * limit or an order counts only where a reason for just that was given, by this correction or by another that counts;
 * what two corrections make up for together needs none.
 */
export function correctDecision(decision: Decision, corrections: Corrections): CorrectedAdvice {
  const computed = recommendationOf(decision)
  const start: Start = { decision, computed }
  let trying = inOrderOfWork(corrections)
  const needing: NotApplied[] = []
  let worked = work(trying, start)
  for (;;) {
    const { applied, since } = worked
    const given = new Set(applied.flatMap(({ overrules = [] }) => overrules.map(({ ruleId }) => ruleId)))
    const without = [...since].filter(([id]) => !given.has(id))
    const [first] = without
    if (first === undefined) break
    const [, correction] = first
    needing.push({
      correction,
      why: 'needsReason',
      rules: without.filter(([, one]) => one === correction).map(([id]) => id),
    })
    trying = trying.filter((one) => one !== correction)
    worked = work(trying, start)
  }
  const { programme, applied, refused, discount, since } = worked
  const given = new Map(
    applied.flatMap(({ overrules = [] }) => overrules.map(({ ruleId, reason }) => [ruleId, reason] as const)),
  )
  const against = goesAgainst(programme, decision)
  return {
    computed,
    corrected: applied.length === 0 ? computed : correctedAdvice(start, worked),
    applied,
    notApplied: [...refused, ...needing],
    overruled: [...since.keys()].map((id) => ({
      id,
      parts: against.get(id) ?? [],
      reason: given.get(id) ?? '',
    })),
    parts: besideEachOther(computed.lines, programme.lines),
    discount,
  }
}

/** The same for answers: `recommend`, with corrections. */
export const correct = (draft: Draft, offering: Offering, corrections: Corrections): CorrectedAdvice =>
  correctDecision(decide(draft, offering), corrections)

/** The advice around the corrected parts: what follows from them follows by the same functions. */
function correctedAdvice(
  { decision, computed }: Start,
  { programme, applied, moved }: Worked,
): Recommendation {
  const { situation } = decision
  const { lines } = programme
  const mix = mixOf(lines, situation)
  const lead = heartOf(programme, situation)
  const kind = lead !== null ? 'advice' : computed.kind === 'advice' ? 'notYet' : computed.kind
  const led = applied.find((correction) => correction.kind === 'lead')
  // With another heart it is another programme; what is said around it is said of that one.
  const around = led
    ? recommendationOf({ ...decision, kind: 'advice', composed: ledBy(led.format, decision) })
    : computed
  const now: Decision = { ...decision, kind, composed: lead === null ? undefined : { lead, mix } }
  const totals = totalsOf(lines, situation.offering)
  const by = ({ value, because }: Traced, id: TotalId) => traced(value, ...moved[id], ...because)
  const { exclVat, vat, inclVat } = totals.price
  const later = around.later.filter(({ format }) => !takesPart(mix, format))
  // What the consultant dropped is not said to have gone for want of money.
  const dropped = new Set(['consequence:mandateTalkDropped', 'consequence:harvestDropped'])
  return {
    ...around,
    kind,
    lead,
    lines,
    days: by(totals.days, 'days'),
    months: by(totals.months, 'months'),
    price: { exclVat: by(exclVat, 'exclVat'), vat: by(vat, 'exclVat'), inclVat: by(inclVat, 'exclVat') },
    outcome: kind === 'notYet' ? computed.outcome : null,
    shortage: kind === 'notYet' ? computed.shortage : null,
    rejected: around.rejected.filter(({ format }) => !takesPart(mix, format)),
    later,
    prePhase: prePhaseOf({ lines, later }, situation.offering),
    warnings: warningsOf(now, lines, exclVat.value).filter(
      ({ id }) => !dropped.has(id) || around.warnings.some((one) => one.id === id),
    ),
  }
}

/** The parts of both programmes by their key. */
function besideEachOther(computed: readonly Line[], now: readonly Line[]): PartBeside[] {
  const before = new Map(computed.map((line) => [partKey(line), line]))
  const after = new Map(now.map((line) => [partKey(line), line]))
  return [...new Set([...after.keys(), ...before.keys()])].map((key) => ({
    key,
    computed: before.get(key) ?? null,
    corrected: after.get(key) ?? null,
  }))
}
