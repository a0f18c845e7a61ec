import type { PracticeFault } from '../practice/practiceFile.ts'
import { boundedFaults, type BoundedFault, type PracticeTexts } from './practiceTexts.ts'
import { visible } from './sayFault.ts'

/** A field or a value is recognised by its beginning. */
const MOST_SHOWN = 80

const isBounded = (code: PracticeFault['code']): code is BoundedFault =>
  (boundedFaults as readonly string[]).includes(code)

/** What to do about a fault, with the limit where there is one. `sayBound` writes numbers as where they are read. */
export const sayPracticeFault = (
  { code, bound }: Pick<PracticeFault, 'code' | 'bound'>,
  texts: PracticeTexts,
  sayBound: (bound: number) => string = String,
): string =>
  bound !== undefined && isBounded(code)
    ? `${texts.faults[code]} (${texts.bounds[code](sayBound(bound))})`
    : texts.faults[code]

/** What is wrong with a practice file, a line per fault: where, what to do, what stands there now. */
export const sayPracticeFaults = (
  faults: readonly PracticeFault[],
  texts: PracticeTexts,
): readonly string[] =>
  faults.map(({ path, found, beside, ...fault }) =>
    [
      path === ''
        ? sayPracticeFault(fault, texts)
        : `${visible(path, MOST_SHOWN)}: ${sayPracticeFault(fault, texts)}`,
      ...(beside === undefined ? [] : [beside]),
      ...(found === undefined ? [] : [`${texts.found}: ${visible(found, MOST_SHOWN)}`]),
    ].join(' | '),
  )
