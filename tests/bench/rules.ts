import * as fc from 'fast-check'
import type { Cell } from '../../src/questionnaire/cells.ts'
import { statesOf } from '../../src/questionnaire/states.ts'
import type { Draft } from '../../src/questionnaire/types.ts'
import { itemOf, walk } from '../../src/questionnaire/walk.ts'
import { decideWalk } from '../../src/rules/decide.ts'
import { evaluateWalk } from '../../src/rules/evaluate.ts'
import { evidence } from '../../src/rules/evidence.ts'
import { tableOf } from '../../src/rules/table.ts'
import { recommendationOf } from '../../src/rules/recommend.ts'
import { whatWouldChange } from '../../src/rules/whatIf.ts'
import { bandOf, lies } from '../../src/questionnaire/cells.ts'
import { arbitraryFinishedDraft } from '../arbitraryDraft.ts'
import { usualOffering } from '../rules/cases.ts'
import { show, timed } from './measure.ts'
import { peers } from './peers.ts'

/** A rule as every engine can take it: lists of values instead of our cells. */
interface PlainRule {
  readonly id: string
  readonly cells: readonly {
    readonly question: string
    readonly open?: true
    readonly any?: readonly string[]
    readonly all?: readonly string[]
    readonly none?: readonly string[]
  }[]
}
type Facts = Readonly<Record<string, readonly string[]>>
type Run = (facts: Facts) => Promise<readonly string[]>

/** Our rules about fit, in plain lists. */
const plain: readonly PlainRule[] = Object.entries(evidence).map(([id, { when }]) => ({
  id,
  cells: Object.entries(when as Readonly<Record<string, Cell>>).map(([question, cell]) => {
    const definition = itemOf(question as keyof Draft).question
    if (cell === 'open') return { question, open: true as const }
    if (definition.kind === 'several' && !('length' in cell))
      return cell.all
        ? { question, all: cell.all }
        : cell.none
          ? { question, none: cell.none }
          : { question, any: cell.any ?? [] }
    const values = (statesOf(definition)?.answers ?? []).filter((answer) => lies(definition, cell, answer))
    return { question, any: values.map(String) }
  }),
}))
const questions = [...new Set(plain.flatMap(({ cells }) => cells.map(({ question }) => question)))]

function factsOf(draft: Draft): Facts {
  const { asked, answers } = walk(draft)
  return Object.fromEntries(
    questions.map((question) => {
      const id = question as keyof Draft
      const answer = answers[id]
      if (!asked.some((one) => one.id === id)) return [question, ['unasked']]
      if (answer === undefined) return [question, []]
      if (Array.isArray(answer)) return [question, answer.map(String)]
      return [question, [bandOf(itemOf(id).question, answer) ?? String(answer)]]
    }),
  )
}

type Engines = Readonly<Record<string, (rules: readonly PlainRule[]) => Promise<Run>>>

/** Rules: our evaluation, advice, what-if and proof, next to other engines on the same rules and answers. */
export async function benchRules(): Promise<void> {
  const drafts = fc.sample(arbitraryFinishedDraft, { numRuns: 300, seed: 7 })
  const walks = drafts.map((draft) => walk(draft))
  const decisions = walks.map((walked) => decideWalk(walked, usualOffering))
  const each = (runs: number, work: () => void) => (timed(runs, work) / drafts.length) * 1000

  const evaluating = each(20, () => walks.forEach((walked) => evaluateWalk(walked)))
  const fitRules = tableOf(evidence)
  const evaluations = walks.map((walked) => evaluateWalk(walked))
  const reading = each(20, () =>
    evaluations.forEach(({ asked, walk: { answers } }) => fitRules.holding(asked, answers)),
  )
  const recommending = each(20, () =>
    walks.forEach((walked) => recommendationOf(decideWalk(walked, usualOffering))),
  )
  show(`ours, the ${plain.length} rules about fit`, reading, 'µs')
  show('rules read, all six tables with what fired', evaluating, 'µs')
  show('advice with composition and full trace', recommending, 'µs')
  const some = decisions.slice(0, 40)
  const singles = timed(3, () => some.forEach((now) => whatWouldChange(now, usualOffering)))
  show('what would change it: all single changes, pairs where needed', (singles / some.length) * 1000, 'µs')

  const others = await peers<Engines>('rules.mjs')
  if (others === undefined) {
    console.log('The other engines could not be installed: no comparison.')
    return
  }
  const facts = drafts.map(factsOf)
  const ours = walks.map((walked) => evaluateWalk(walked).evidence.toSorted().join())
  for (const [name, engine] of Object.entries(others)) {
    const run = await engine(plain)
    let different = 0
    for (const [at, one] of facts.entries())
      if ([...(await run(one))].toSorted().join() !== ours[at]) different += 1
    const from = performance.now()
    for (const one of facts) await run(one)
    const took = ((performance.now() - from) / facts.length) * 1000
    show(`${name}, ${plain.length} rules about fit (${different} of ${facts.length} differ)`, took, 'µs')
    show('  times ours', took / reading, '×')
  }
}
