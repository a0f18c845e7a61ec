/** The first and the last year that the question of a month accepts with three years after it. */
const [FIRST, LAST] = [2026, 2096] as const

/** The years that a month can be chosen in. A clock far off would offer years that nobody means and the question refuses. */
export function yearsOffered(thisMonth: string): readonly number[] {
  const thisYear = Math.min(Math.max(Number(thisMonth.slice(0, 4)) || FIRST, FIRST), LAST)
  return [thisYear, thisYear + 1, thisYear + 2, thisYear + 3]
}
