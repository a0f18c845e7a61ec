import type { Decision } from '../decide.ts'
import type { Block, Format } from '../formats.ts'
import { limits, limitsInOrder } from '../limits.ts'
import { partKey, type PartKey } from '../partKey.ts'
import { waitsFor } from '../precedence.ts'
import { freeAfter, WEEKS_PER_MONTH, weeksOf } from '../programme.ts'
import type { Line } from '../recommendation.ts'
import type { OverruledId } from './correction.ts'
import { heartOf, mixOf, type ProgrammeNow } from './programmeNow.ts'

/** Half a cent: amounts that were added up in another order are the same. */
const NEAR = 0.005

/** The formats that a part is made of. A training of facilitators is support for dialogues, not a workshop for all. */
const formatsIn = ({ block, format }: Line): readonly Format[] =>
  block === 'facilitatorTraining' || format === null
    ? []
    : block === 'combinedMeeting'
      ? ['lecture', 'dialogue']
      : [format]

/** From the first meeting to the last, in weeks. */
function spanOf(lines: readonly Line[]): number {
  const met = lines.filter(({ block }) => block !== 'coordination')
  if (met.length === 0) return 0
  return Math.max(...met.map(({ weeks }) => weeks.to)) - Math.min(...met.map(({ weeks }) => weeks.from))
}

/**
 * Everything that a programme goes against, each with the parts that do. What the rules themselves compose goes against
 * nothing; so what stands here comes from a correction.
 */
export function goesAgainst(
  programme: Pick<ProgrammeNow, 'lead' | 'lines'>,
  { evaluation, situation }: Pick<Decision, 'evaluation' | 'situation'>,
): Map<OverruledId, readonly PartKey[]> {
  const { lines } = programme
  const lead = heartOf(programme, situation)
  const against = new Map<OverruledId, readonly PartKey[]>()
  const add = (id: OverruledId, parts: readonly Line[]) =>
    void against.set(id, [...new Set([...(against.get(id) ?? []), ...parts.map(partKey)])])
  const { excludedBy, calledBy, ending } = evaluation

  const carrying = lines.filter((line) => formatsIn(line).length > 0)
  for (const line of carrying)
    for (const format of formatsIn(line)) {
      for (const id of excludedBy[format]) add(`rule:${id}`, [line])
      if (situation.tooFew[format]) add('limit:tooFewPeople', [line])
      if (situation.tooLong[format]) add('limit:sessionLength', [line])
      if (ending !== undefined && (ending === 'ending.noneNeeded' || format !== 'workshop'))
        add(`rule:${ending}`, [line])
    }
  // At the heart stands what the answers ask for; a format that only goes along need not be.
  const leading = carrying.filter((line) => lead !== null && formatsIn(line).includes(lead))
  if (lead !== null && leading.length > 0 && situation.may[lead] && situation.asked[lead] === 0)
    add('limit:tooFewReasons', leading)
  // Support that the rules call for goes before whatever else there is.
  for (const block of ['mandateTalk', 'listeningTalks'] as const satisfies readonly Block[])
    if (carrying.length > 0 && lines.every((line) => line.block !== block))
      for (const id of calledBy[block]) add(`rule:${id}`, [])

  const { room, offering } = situation
  const mix = mixOf(lines, situation)
  if (carrying.length > 0)
    for (const limit of limitsInOrder)
      if (limit !== 'budget' && limit !== 'months' && !limits[limit](mix, situation, offering))
        add(`limit:${limit}`, [])
  if (lines.reduce((sum, { price }) => sum + price.value, 0) > room.budget + NEAR) add('limit:budget', [])
  if (spanOf(lines) > room.months * WEEKS_PER_MONTH + NEAR) add('limit:months', [])

  for (const { block, rows } of waitsFor)
    for (const line of lines.filter((one) => one.block === block))
      for (const [id, { first, gap }] of rows)
        if (
          lines.some(
            (before) =>
              first.includes(before.block) &&
              freeAfter(before.block, weeksOf(before.block, lines), block, situation) + gap > line.weeks.from,
          )
        )
          add(`order:${id}`, [line])
  return against
}
