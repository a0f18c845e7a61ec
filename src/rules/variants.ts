import { amountsOf } from './amounts.ts'
import { companies, compose, smallest, supports } from './compose.ts'
import { apart, daysOf, priceOf } from './days.ts'
import type { Decision } from './decide.ts'
import { barrier, limits, limitsInOrder, type Limit } from './limits.ts'
import { linesOf } from './lines.ts'
import { nothing, type Mix } from './mix.ts'
import type { Amount, Change, Line, Totals, Variant } from './recommendation.ts'
import { neededFor, roomyOf } from './shortage.ts'
import type { Situation } from './situation.ts'
import { totalsOf } from './totals.ts'

const none: Amount = { meetings: 0, groups: 0, people: 0, days: 0 }

/** Whose a dialogue is where staff and residents meet apart: then each public has its own. */
const meetsApart = ({ block, audience }: Line): boolean =>
  block === 'dialogue' && (audience === 'staffAndLeaders' || audience === 'residentsWithStaff')

/** How much there is of each block in a programme, and for whom where staff and residents meet apart. */
function amountsIn(lines: readonly Line[]): Map<string, Pick<Change, 'block' | 'audience'> & Amount> {
  const amounts = new Map<string, Pick<Change, 'block' | 'audience'> & Amount>()
  for (const line of lines) {
    const { block, sessions, groups, spreadOver, people, days } = line
    const audience = meetsApart(line) ? line.audience : null
    const key = `${block} ${audience}`
    const before = amounts.get(key) ?? none
    amounts.set(key, {
      block,
      audience,
      meetings: before.meetings + sessions.value * spreadOver,
      groups: groups.value,
      people: Math.max(before.people, people.value),
      days: before.days + days.value,
    })
  }
  return amounts
}

const amountOf = ({ meetings, groups, people, days }: Amount): Amount => ({ meetings, groups, people, days })

/** What one programme has more or less of than another: all that makes the one cost more, and for how many people it is. */
export function changesBetween(before: readonly Line[], after: readonly Line[]): Change[] {
  const [from, to] = [amountsIn(before), amountsIn(after)]
  return [...new Map([...from, ...to])]
    .map(([key, { block, audience }]) => ({
      block,
      audience,
      from: amountOf(from.get(key) ?? none),
      to: amountOf(to.get(key) ?? none),
    }))
    .filter(
      ({ from: was, to: is }) =>
        was.meetings !== is.meetings ||
        was.groups !== is.groups ||
        was.people !== is.people ||
        was.days !== is.days,
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
    changes: changesBetween(lines, programme).map((change) => ({
      ...change,
      dearer: amountsOf({ [change.block]: change.to.days - change.from.days }, offering),
    })),
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
