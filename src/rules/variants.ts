import { companies, compose, smallest, supports } from './compose.ts'
import { apart, daysOf, priceOf } from './days.ts'
import type { Decision } from './decide.ts'
import type { Block } from './formats.ts'
import { barrier, limits, limitsInOrder, type Limit } from './limits.ts'
import { linesOf } from './lines.ts'
import { nothing, type Mix } from './mix.ts'
import type { Amount, Line, Totals, Variant } from './recommendation.ts'
import { neededFor, roomyOf } from './shortage.ts'
import type { Situation } from './situation.ts'
import { totalsOf } from './totals.ts'

const none: Amount = { meetings: 0, groups: 0, people: 0 }

/** How much of each block there is in a programme. */
function amountsOf(lines: readonly Line[]): Map<Block, Amount> {
  const amounts = new Map<Block, Amount>()
  for (const { block, sessions, groups, spreadOver, people } of lines) {
    const before = amounts.get(block) ?? none
    amounts.set(block, {
      meetings: before.meetings + sessions.value * spreadOver,
      groups: groups.value,
      people: Math.max(before.people, people.value),
    })
  }
  return amounts
}

/** What one programme has more or less of than another. */
export function changesBetween(before: readonly Line[], after: readonly Line[]): Variant['changes'] {
  const [from, to] = [amountsOf(before), amountsOf(after)]
  return [...new Set([...from.keys(), ...to.keys()])]
    .map((block) => ({ block, from: from.get(block) ?? none, to: to.get(block) ?? none }))
    .filter(
      ({ block, from: was, to: is }) =>
        was.meetings !== is.meetings ||
        was.groups !== is.groups ||
        // Only a dialogue is ever for fewer people than would come.
        (block === 'dialogue' && was.people !== is.people),
    )
}

const same = (a: Mix, b: Mix) => JSON.stringify(a) === JSON.stringify(b)

/**
 * The same with the dialogue as it is in the advice: for as large a group, and where people meet apart also the one with
 * residents. A talk of the staff about them is only how that begins.
 */
function withWhole(mix: Mix, whole: Mix, { room }: Situation): Mix {
  if (mix.dialogue === 0) return mix
  return {
    ...mix,
    smaller: whole.smaller,
    dialogue: apart(room.gathering) ? Math.max(mix.dialogue, Math.min(2, whole.dialogue)) : mix.dialogue,
  }
}

/** The least that still makes sense: the same lead with the support it needs, and nothing that can be left out. */
function compactMix({ situation, composed }: Decision): Mix | undefined {
  if (composed === undefined) return undefined
  const { offering } = situation
  const asked = situation.order.filter((format) => situation.asked[format] > 0)
  const candidates = companies(asked, composed.lead).flatMap((company) =>
    supports(situation, company.includes('actionLearning'), 0).flatMap((support) =>
      smallest(company, situation, offering, { ...nothing, ...support }).map((mix) =>
        withWhole(mix, composed.mix, situation),
      ),
    ),
  )
  const price = (mix: Mix) => priceOf(daysOf(mix, situation, offering), offering)
  return candidates
    .filter((mix) => barrier(mix, situation, offering) === undefined)
    .toSorted((a, b) => price(a) - price(b))[0]
}

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

  const roomy = roomyOf(evaluation, situation)
  const more = decision.kind === 'noneNeeded' ? undefined : compose(roomy, offering)
  // What the larger programme needs more of: with less of any one of these it would be another.
  const lifted = (mix: Mix): Limit[] => {
    const needed = neededFor(
      (one) => {
        const found = compose(one, offering)
        return found !== undefined && same(found.mix, mix)
      },
      evaluation,
      situation,
    )
    if (needed.length > 0) return needed
    // Several would do: then every limit that it would break with the room there is.
    const broken = limitsInOrder.filter((limit) => !limits[limit](mix, situation, offering))
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
