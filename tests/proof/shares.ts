import { createHash } from 'node:crypto'
import { questions } from '../../src/questionnaire/questions.ts'
import { theRules } from '../../src/rules/evaluate.ts'
import { countSets } from './count.ts'
import { boxOf } from './space.ts'

export const sharesPath = 'src/rules/shares.json'

/** In what share of all finished sets of answers each rule holds, and for which rules that was counted. */
export interface Shares {
  readonly rules: string
  readonly share: Readonly<Record<string, number>>
}

/** A fingerprint of the rules' data and of the answers that they read: when it changes, shares must be counted anew. */
export function rulesHash(): string {
  const asked = questions.items
    .filter(({ steers }) => steers)
    .map(({ id, question, when }) => ({ id, when, question: { ...question, schema: undefined } }))
  return createHash('sha256')
    .update(JSON.stringify({ ...theRules, asked }))
    .digest('hex')
}

const DIGITS = 12n

/** Counts in how many of all finished sets of answers each rule holds; a number counts as its band. */
export function countShares(): Shares {
  const all = countSets()
  const share = Object.fromEntries(
    Object.values(theRules).flatMap((table) =>
      Object.entries<{ when: object }>(table).map(([id, row]) => {
        const held = countSets(undefined, { box: boxOf(row) })
        return [id, Number((held * 10n ** DIGITS) / all) / Number(10n ** DIGITS)] as const
      }),
    ),
  )
  return { rules: rulesHash(), share }
}
