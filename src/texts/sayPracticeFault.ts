import type { PracticeFault } from '../practice/practiceFile.ts'
import type { PracticeTexts } from './practiceTexts.ts'
import { visible } from './sayFault.ts'

/** A field or a value is recognised by its beginning. */
const MOST_SHOWN = 80

/** What is wrong with a practice file, a line per fault: where, what to do, what stands there now. */
export const sayPracticeFaults = (
  faults: readonly PracticeFault[],
  texts: PracticeTexts,
): readonly string[] =>
  faults.map(({ path, code, found }) =>
    [
      path === '' ? texts.faults[code] : `${visible(path, MOST_SHOWN)}: ${texts.faults[code]}`,
      ...(found === undefined ? [] : [`${texts.found}: ${visible(found, MOST_SHOWN)}`]),
    ].join(' | '),
  )
