/** Where the counter stands in a pattern: as many n as it has digits at least. */
const COUNTER = /\{n+\}/
/** Where the year stands. */
const YEAR = /\{(?:jaar|yyyy)\}/g

/** Whether offers can be numbered by a pattern: the counter once, the year as often as wanted, nothing else in braces. */
export const isNumberPattern = (pattern: string): boolean =>
  /^[^{}]*\{n+\}[^{}]*$/.test(pattern.replace(YEAR, ''))

/**
 * The number of the next offer: one more than the highest that was used with the same pattern in the same year. Gaps
 * are left as they are, since a number that was once given out is not given out again.
 */
export function nextNumber(pattern: string, used: Iterable<string>, year: number): string {
  const [before = '', after = ''] = pattern.replace(YEAR, String(year)).split(COUNTER)
  const digits = (COUNTER.exec(pattern)?.[0].length ?? 2) - 2
  let highest = 0
  for (const number of used) {
    if (!number.startsWith(before) || !number.endsWith(after)) continue
    const counter = number.slice(before.length, number.length - after.length)
    if (/^\d{1,15}$/.test(counter)) highest = Math.max(highest, Number(counter))
  }
  return `${before}${String(highest + 1).padStart(digits, '0')}${after}`
}
