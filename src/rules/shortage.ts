import { amountsOf } from './amounts.ts'
import type { Capacities } from './capacities.ts'
import { compose, smallest } from './compose.ts'
import { contraindications, type ContraindicationId } from './contraindications.ts'
import { daysOf, priceOf } from './days.ts'
import type { Evaluation } from './evaluate.ts'
import { blocks, formats, isForm, perFormat, type Block } from './formats.ts'
import { limits, limitsInOrder, type Limit } from './limits.ts'
import { answersOf } from './making.ts'
import { nothing, type Mix } from './mix.ts'
import type { Offering } from './offering.ts'
import type { Shortage } from './recommendation.ts'
import { situationOf, type Situation } from './situation.ts'

/** What there can be more of, and the limit that it lifts. What people are stays. */
const lifting = {
  budget: 'budget',
  months: 'months',
  staffMinutes: 'staffHours',
  residentMinutes: 'residentHours',
  coreMeetings: 'coreMeetings',
} as const satisfies Partial<Record<keyof Capacities, Limit>>
type Lifted = keyof typeof lifting
const everything = Object.keys(lifting) as Lifted[]

/** Of what each contra-indication is there for want: with more of it, that one is no more. */
const wants = new Map(
  Object.entries(contraindications).map(([id, { when }]): [string, readonly Lifted[]] => [
    id,
    everything.filter((one) => answersOf[lifting[one]].some((question) => question in when)),
  ]),
)

/** Whether a contra-indication is there for want of one of these. */
export const isForWantOf = (id: ContraindicationId, lifted: readonly Lifted[] = everything): boolean =>
  wants.get(id)?.some((one) => lifted.includes(one)) ?? false

/** The same situation with no end to some of what there is, and nothing shut out for want of it. */
export function without(
  evaluation: Evaluation,
  { numbers, offering }: Situation,
  lifted: readonly Lifted[],
): Situation {
  const excludedBy = perFormat((format) =>
    evaluation.excludedBy[format].filter((id) => !isForWantOf(id, lifted)),
  )
  return situationOf({ ...evaluation, excludedBy }, offering, {
    numbers: { ...numbers, ...Object.fromEntries(lifted.map((one) => [one, Infinity])) },
  })
}

/** The situation with no end to anything. */
export const roomyOf = (evaluation: Evaluation, situation: Situation): Situation =>
  without(evaluation, situation, everything)

/** Of what there could be more of, that without which a mix could not be: each by itself keeps it out. */
export function neededFor(
  found: (situation: Situation) => boolean,
  evaluation: Evaluation,
  situation: Situation,
): Limit[] {
  return everything
    .filter(
      (one) =>
        !found(
          without(
            evaluation,
            situation,
            everything.filter((other) => other !== one),
          ),
        ),
    )
    .map((one) => lifting[one])
}

/**
 * What is short where nothing that fits can be, and what the least that fits would cost: by itself, and together with
 * the days of what can be done `first`.
 */
export function shortageOf(
  evaluation: Evaluation,
  situation: Situation,
  first: Readonly<Record<Block, number>> | undefined,
): Shortage | null {
  const { offering } = situation
  const least = situation.order
    .filter((format) => situation.asked[format] > 0 && situation.fits[format])
    .flatMap((format) => smallest([format], situation, offering, nothing))
    .map((mix) => ({
      mix,
      broken: limitsInOrder.filter((limit) => !limits[limit](mix, situation, offering)),
    }))
  const possible = (one: Situation) => compose(one, offering) !== undefined
  // Only what stands in the way of something is worth lifting; hours also decide who practises.
  const worth = everything.filter(
    (one) =>
      one === 'staffMinutes' ||
      least.some(({ broken }) => broken.includes(lifting[one])) ||
      formats.some((format) => evaluation.excludedBy[format].some((id) => isForWantOf(id, [one]))),
  )
  const enough = worth.filter((one) => possible(without(evaluation, situation, [one])))
  const of =
    enough.length > 0 ? enough.map((one) => lifting[one]) : neededFor(possible, evaluation, situation)
  if (of.length === 0) return null
  const [cheapest] = least
    .filter(({ broken }) => broken.every((limit) => limit === 'budget'))
    .map(({ mix }) => ({ mix, days: daysOf(mix, situation, offering) }))
    .toSorted((a, b) => priceOf(a.days, offering) - priceOf(b.days, offering))
  return {
    of,
    any: enough.length > 1,
    least: of.includes('budget') && cheapest !== undefined ? leastOf(cheapest, first, offering) : null,
  }
}

/** What so many days are, and cost. Talks that are done first already are not paid twice. */
function leastOf(
  { mix, days }: { readonly mix: Mix; readonly days: Readonly<Record<Block, number>> },
  first: Readonly<Record<Block, number>> | undefined,
  offering: Offering,
): Shortage['least'] {
  const form = blocks.filter(isForm).find((one) => days[one] > 0)
  return form === undefined
    ? null
    : {
        form,
        people: mix.smaller ? offering.sizes.dialogueLargeFrom - 1 : null,
        listening: days.listeningTalks > 0,
        withFirst: amountsOf(
          Object.fromEntries(blocks.map((block) => [block, Math.max(days[block], first?.[block] ?? 0)])),
          offering,
          'limit:budget',
        ),
        ...amountsOf(days, offering, 'limit:budget'),
      }
}
