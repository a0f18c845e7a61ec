import { companies, compose, smallest, supports } from './compose.ts'
import { daysOf, priceOf } from './days.ts'
import type { Decision } from './decide.ts'
import type { Block } from './formats.ts'
import { barrier, limits, type Limit } from './limits.ts'
import { linesOf } from './lines.ts'
import { nothing, type Mix } from './mix.ts'
import type { Line, Totals, Variant } from './recommendation.ts'
import { situationOf } from './situation.ts'
import { totalsOf } from './totals.ts'

/** Meetings of each block in a programme, over all groups. */
function amountsOf(lines: readonly Line[]): Map<Block, number> {
  const amounts = new Map<Block, number>()
  for (const { block, sessions, groups } of lines)
    amounts.set(block, (amounts.get(block) ?? 0) + sessions.value * groups.value)
  return amounts
}

/** What one programme has more or less of than another. */
function changesBetween(before: readonly Line[], after: readonly Line[]): Variant['changes'] {
  const [from, to] = [amountsOf(before), amountsOf(after)]
  return [...new Set([...from.keys(), ...to.keys()])]
    .map((block) => ({ block, from: from.get(block) ?? 0, to: to.get(block) ?? 0 }))
    .filter((change) => change.from !== change.to)
}

const same = (a: Mix, b: Mix) => JSON.stringify(a) === JSON.stringify(b)

/** The least that still makes sense: the same lead with the support it needs, and nothing that can be left out. */
function compactMix({ situation, composed }: Decision): Mix | undefined {
  if (composed === undefined) return undefined
  const { offering } = situation
  const asked = situation.order.filter((format) => situation.asked[format] > 0)
  const candidates = companies(asked, composed.lead).flatMap((company) =>
    supports(situation, company.includes('actionLearning'), 0).flatMap((support) =>
      smallest(company, situation, offering, { ...nothing, ...support }),
    ),
  )
  const price = (mix: Mix) => priceOf(daysOf(mix, situation, offering), offering)
  return candidates
    .filter((mix) => barrier(mix, situation, offering) === undefined)
    .toSorted((a, b) => price(a) - price(b))[0]
}

/** Of everything the room leaves open, without end. What people are, and what shuts a format out, stays as it is. */
const endless = {
  staffMinutes: Infinity,
  residentMinutes: Infinity,
  coreMeetings: Infinity,
  months: Infinity,
  budget: Infinity,
} as const

/**
 * Two more programmes from the same answers: the least that still makes sense, and what more time or money would
 * bring, each with how it differs. Null where there is no such programme: it would be the same.
 */
export function variantsOf(
  decision: Decision,
  lines: readonly Line[],
): { compact: Variant | null; deeper: Variant | null } {
  const { evaluation, situation, composed } = decision
  const { offering } = situation
  const variant = (
    id: Variant['id'],
    programme: readonly Line[],
    because: Variant['because'],
  ): Variant & Totals => ({
    id,
    lines: programme,
    ...totalsOf(programme, offering),
    changes: changesBetween(lines, programme),
    because,
  })
  const small = compactMix(decision)
  const compact =
    composed === undefined || small === undefined || same(small, composed.mix)
      ? null
      : variant('compact', linesOf(evaluation, situation, small, composed.lead), [
          'objective:lead',
          'objective:support',
        ])

  const roomy = situationOf(evaluation, offering, {
    numbers: { ...situation.numbers, ...endless },
  })
  const more = decision.kind === 'noneNeeded' ? undefined : compose(roomy, offering)
  // Every limit that the larger programme would break with the room there is.
  const lifted = (mix: Mix): Limit[] => {
    const broken = (Object.keys(limits) as Limit[]).filter(
      (limit) => !limits[limit](mix, situation, offering),
    )
    // With more hours the staff practises itself instead of the core group: that breaks no limit of the room there is.
    return broken.length > 0 ? broken : ['staffHours']
  }
  const deeper =
    more === undefined || (composed !== undefined && same(more.mix, composed.mix))
      ? null
      : variant(
          'deeper',
          linesOf(evaluation, roomy, more.mix, more.lead),
          lifted(more.mix).map((limit) => `limit:${limit}` as const),
        )
  return { compact, deeper }
}
