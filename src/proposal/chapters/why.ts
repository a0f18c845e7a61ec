import type { Line } from '../../rules/recommendation.ts'
import { sayChiefReasons } from '../../texts/sayChiefReasons.ts'
import { sayBecause } from '../../texts/sayReasons.ts'
import type { Writing } from './writing.ts'

/** At most this many reasons are printed for the approach and for each part; the screen shows all. */
const MAIN_REASONS = 6
const REASONS = 4

/** The reasons for a part, in words; what two rules say alike is said once. */
export const sentences = (
  { because, block }: Pick<Line, 'because' | 'block'>,
  writing: Writing,
): string[] => [...new Set(because.flatMap((id) => sayBecause(id, writing, 1, block) ?? []))]

/** Why the heart of the mix is there: first what weighs most, whoever meets in it; then why they meet as they do. */
export function whyThisApproach(writing: Writing): string[] {
  const { lines, lead } = writing.recommendation
  const leading = lines.filter(({ format }) => format === lead && lead !== null)
  const chief = sayChiefReasons(writing.recommendation, writing)
  const all = leading.flatMap((line) => sentences(line, writing))
  return [...new Set([...chief, ...all])].slice(0, MAIN_REASONS)
}

/** Why this part is there. What a reader just read, with the approach or with a part before, is not said again. */
export function reasonsFor(
  line: Line,
  before: readonly Line[],
  repeated: boolean,
  writing: Writing,
): string[] {
  const heart = line.format !== null && line.format === writing.recommendation.lead
  if (heart && !repeated) return []
  const all = sentences(line, writing)
  const read = new Set([
    ...whyThisApproach(writing),
    ...before.flatMap((other) => sentences(other, writing).slice(0, REASONS)),
  ])
  const unread = all.filter((reason) => !read.has(reason))
  return unread.length > 0 ? unread.slice(0, repeated ? 1 : REASONS) : all.slice(0, 1)
}
