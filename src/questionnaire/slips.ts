/** How many slips a name of this length may hold: in a short one every letter counts. */
const slipsIn = ({ length }: string): number => (length < 4 ? 0 : length < 7 ? 1 : 2)

/** In how many slips two names differ: a letter more, less, other, or two changed about. */
function distance(one: string, other: string): number {
  let before: number[] = []
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let at = 1; at <= one.length; at += 1) {
    const next = [at]
    for (let to = 1; to <= other.length; to += 1) {
      const same = one[at - 1] === other[to - 1] ? 0 : 1
      const turned = at > 1 && to > 1 && one[at - 1] === other[to - 2] && one[at - 2] === other[to - 1]
      next.push(
        Math.min(
          (row[to] ?? 0) + 1,
          (next[to - 1] ?? 0) + 1,
          (row[to - 1] ?? 0) + same,
          turned ? (before[to - 2] ?? 0) + 1 : Infinity,
        ),
      )
    }
    before = row
    row = next
  }
  return row[other.length] ?? 0
}

/** In how many slips a name differs from the nearest of others; undefined where it differs from all in too many. */
export function slipsBetween(sought: string, names: readonly string[]): number | undefined {
  const most = slipsIn(sought)
  if (most === 0) return undefined
  const fewest = Math.min(
    ...names
      .filter((name) => Math.abs(name.length - sought.length) <= most)
      .map((name) => distance(sought, name)),
  )
  return fewest <= most ? fewest : undefined
}
