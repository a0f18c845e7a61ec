import { blocks, type Block } from './formats.ts'
import { audiences, themes, type Audience, type Line, type Theme } from './recommendation.ts'

/**
 * What a part of a programme goes by wherever somebody says something of it: `dialogue.residents`,
 * `workshop.core.safety`. It hangs on the part alone, so that it stays what it is when other parts come or go; no two
 * parts of one programme have the same.
 */
export type PartKey = string

/** A workshop goes by its theme too: two workshops for the same people differ in nothing else. */
export const partKey = ({ block, audience, theme }: Pick<Line, 'block' | 'audience' | 'theme'>): PartKey =>
  [block, audience, ...(block === 'workshop' && theme !== null ? [theme] : [])].join('.')

const oneOf = <Value extends string>(all: readonly Value[], value: string | undefined): Value | undefined =>
  all.find((one) => one === value)

/** What a key says of its part, also where that part is gone; undefined for what is no key. */
export function readPartKey(
  key: PartKey,
): { readonly block: Block; readonly audience: Audience; readonly theme: Theme | null } | undefined {
  const [first, second, third, ...more] = key.split('.')
  const block = oneOf(blocks, first)
  const audience = oneOf(audiences, second)
  const theme = third === undefined ? null : oneOf(themes, third)
  if (block === undefined || audience === undefined || theme === undefined || more.length > 0)
    return undefined
  return { block, audience, theme }
}
