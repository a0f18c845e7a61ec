import { pointsOf } from '../rules/making.ts'
import type { Recommendation } from '../rules/recommendation.ts'
import { sayBecause, type Wording } from './sayReasons.ts'

/** Who reads no further has read why. More than two is no summary. */
const MOST = 2

/**
 * The reasons that weigh most for the heart of the mix, in words, whoever meets in it; empty where there is none. How
 * people meet is no reason for what they do: that weighs nothing, and is said with the part itself.
 */
export function sayChiefReasons(
  { lines, lead }: Pick<Recommendation, 'lines' | 'lead'>,
  wording: Pick<Wording, 'reasons' | 'corrections'>,
): string[] {
  if (lead === null) return []
  const weighed = lines
    .filter(({ format }) => format === lead)
    .flatMap(({ because, block }) => because.map((id) => ({ id, block, points: pointsOf([id], lead) })))
    .filter(({ points }) => points > 0)
    .toSorted((one, other) => other.points - one.points)
  // What speaks against another part of the same mix is no way to introduce it; that is weighed with the part itself.
  const against = new Set(lines.flatMap((line) => line.against))
  const undisputed = weighed.filter(({ id }) => !against.has(id))
  const sentences = (undisputed.length > 0 ? undisputed : weighed).flatMap(
    ({ id, block }) => sayBecause(id, wording, 1, block) ?? [],
  )
  return [...new Set(sentences)].slice(0, MOST)
}
