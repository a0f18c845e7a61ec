import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bandOf } from '../../src/questionnaire/cells.ts'
import type { Draft, QuestionId } from '../../src/questionnaire/types.ts'
import { itemOf } from '../../src/questionnaire/walk.ts'
import { decide } from '../../src/rules/decide.ts'
import { isForward } from '../../src/rules/levers.ts'
import { proposalsOf } from '../../src/rules/proposals.ts'
import { singleChanges } from '../../src/rules/whatIf.ts'
import { arbitraryFinishedDraft } from '../arbitraryDraft.ts'
import { example, usualOffering } from './cases.ts'

/** How far along an answer with an order is; undefined where it has none, or is open. */
function rank(id: QuestionId, answer: unknown): number | undefined {
  const { question } = itemOf(id)
  if (answer === undefined) return undefined
  if (question.kind === 'ordered') return question.options.indexOf(answer as string)
  if (question.kind === 'number' || question.kind === 'money')
    return question.bands.findIndex((band) => band.id === bandOf(question, answer))
  return undefined
}

const backed = ['managerActive', 'boardActive']

describe('whatever is answered, what the client is proposed to do', () => {
  test('lowers no answer, takes nobody and no support away, and limits nothing that was open', () => {
    let proposed = 0
    fc.assert(
      fc.property(arbitraryFinishedDraft, (draft) => {
        const decision = decide(draft, usualOffering)
        const { answers } = decision.evaluation.walk
        for (const change of singleChanges(decision)) {
          const { question, to, how } = change
          if (!isForward(change, answers[question])) continue
          proposed += 1
          expect(how).not.toBe('removed')
          const [before, after] = [rank(question, answers[question]), rank(question, to)]
          if (before !== undefined && after !== undefined) expect(after).toBeGreaterThan(before)
          const { kind } = itemOf(question).question
          if (kind === 'number' || kind === 'money') expect(answers[question]).toBeDefined()
          if (question === 'sponsor') expect(backed).toContain(to)
          if (question === 'liveCase') expect(to).not.toBe('no')
          if (question === 'core') expect(to).toBe('yes')
          if (question === 'lessonsReceiver') expect(to).toBe('named')
        }
      }),
      { numRuns: 300 },
    )
    expect(proposed).toBeGreaterThan(1000)
  })

  test('is never about the goal, the theme or how people feel', () => {
    const decision = decide(example('c2-no-backing'), usualOffering)
    const about = new Set(
      singleChanges(decision)
        .filter((change) => isForward(change, decision.evaluation.walk.answers[change.question]))
        .map(({ question }) => question),
    )
    for (const id of ['goals', 'themes', 'attitude', 'trust', 'tension', 'staff'] as const)
      expect(about.has(id)).toBe(false)
  })
})

test('who does not know the sponsor is not proposed to have a leadership that sees no use', () => {
  const draft: Draft = { ...example('c2-no-backing'), sponsor: 'unknown' }
  const found = proposalsOf(decide(draft, usualOffering), usualOffering)
  const proposed = found.flatMap(({ changes }) => changes).filter(({ question }) => question === 'sponsor')
  for (const { to } of proposed) expect(backed).toContain(to)
})
