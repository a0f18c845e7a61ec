import type { Draft } from '../../questionnaire/types.ts'
import { checkOffering, draftsToTry, type Broken } from '../../rules/checkOffering.ts'
import type { Offering } from '../../rules/offering.ts'

/** How many sets of answers are looked at before the screen gets its turn. */
const AT_ONCE = 15

export interface Tried {
  /** sets of answers that were looked at */
  readonly sets: number
  readonly broken: Broken
}

/** Looks at an offering with the answers that are given and some hundreds more, without holding up the screen. */
export async function tryOffering(offering: Offering, given: readonly Draft[]): Promise<Tried> {
  const drafts = draftsToTry(given)
  let broken: Broken = {}
  for (let at = 0; at < drafts.length; at += AT_ONCE) {
    broken = checkOffering(offering, drafts.slice(at, at + AT_ONCE), broken)
    await new Promise((resolve) => setTimeout(resolve))
  }
  return { sets: drafts.length, broken }
}
