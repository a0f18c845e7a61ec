import { capital } from './say.ts'

/** Some of these texts, said otherwise. */
export type Other<Texts> = Texts extends string | ((...told: never[]) => unknown)
  ? Texts
  : { readonly [Key in keyof Texts]?: Other<Texts[Key]> }

/**
 * The same texts with every sentence changed, but for what stands under the keys that are left as they are. What a function
 * says is left as it is where it is told something that would change too: that may be an answer or own words, which are
 * quoted.
 */
export function eachText<Texts>(
  texts: Texts,
  change: (text: string) => string,
  asItIs: readonly string[],
): Texts {
  const changed = (value: unknown): unknown => {
    if (typeof value === 'string') return change(value)
    if (typeof value === 'function')
      return (...told: unknown[]) => {
        const said: unknown = value(...told)
        const quotes = told.some((one) => typeof one === 'string' && change(one) !== one)
        return typeof said === 'string' && !quotes ? change(said) : said
      }
    if (Array.isArray(value)) return value.map(changed)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, asItIs.includes(key) ? inner : changed(inner)]),
    )
  }
  return changed(texts) as Texts
}

/** The same texts with some of them said otherwise, and with what is said only then: a hint where others need none. */
export function withOther<Texts>(texts: Texts, other: unknown): Texts {
  if (typeof texts !== 'object' || texts === null || typeof other !== 'object' || other === null)
    return (other ?? texts) as Texts
  const all: Readonly<Record<string, unknown>> = Object.fromEntries(Object.entries(texts))
  const others: Readonly<Record<string, unknown>> = Object.fromEntries(Object.entries(other))
  return Object.fromEntries(
    Object.keys({ ...all, ...others }).map((key) => [
      key,
      others[key] === undefined ? all[key] : withOther(all[key], others[key]),
    ]),
  ) as Texts
}

/**
 * A name said otherwise, also where a sentence begins with it. Only a whole word, and no possessive: a residents’
 * organisation stays one.
 */
export function renaming(names: readonly (readonly [from: string, to: string])[]): (text: string) => string {
  const to = new Map(names.flatMap(([one, other]) => [[one, other] as const, [capital(one), capital(other)]]))
  const word = new RegExp(`(?<![\\p{L}-])(?:${[...to.keys()].join('|')})(?![\\p{L}’'-])`, 'gu')
  return (text) => text.replace(word, (said) => to.get(said) ?? said)
}
