import Logic from 'logic-solver'
import type { Formula, Solution } from 'logic-solver'
import type { Box, Cell } from '../../src/questionnaire/cells.ts'
import { UNKNOWN, type Question } from '../../src/questionnaire/kinds.ts'
import type { Draft, QuestionId } from '../../src/questionnaire/types.ts'
import { itemOf } from '../../src/questionnaire/walk.ts'
import { steering } from './count.ts'

/**
 * The questionnaire as a formula: a second opinion that shares nothing with the merging of states but the questions
 * and rules. A question is asked or not; when it is, it has exactly one answer, or is open. Of several choices each
 * option is true or false by itself.
 */
export interface Questionnaire {
  /** a formula that holds just when the box does */
  readonly box: (box: Box) => Formula
  /** finished answers for which a formula holds; undefined when there are none */
  readonly find: (formula: Formula) => Draft | undefined
  /** whether weighted formulas can add up to so much, or to so little */
  readonly canSum: (weighted: readonly Weighted[], side: 'atLeast' | 'atMost', value: number) => boolean
}

export type Weighted = readonly [formula: Formula, weight: number]

const optionsOf = (question: Question): readonly string[] =>
  question.kind === 'number' || question.kind === 'money'
    ? question.bands.map(({ id }) => id)
    : 'options' in question
      ? question.options
      : []

export function questionnaireFormula(questions: readonly QuestionId[] = steering): Questionnaire {
  const solver = new Logic.Solver()
  const asked = (id: QuestionId) => `${id} asked`
  const open = (id: QuestionId) => `${id} open`
  const chosen = (id: QuestionId, option: string) => `${id}=${option}`

  const cell = (id: QuestionId, said: Cell): Formula => {
    const { question } = itemOf(id)
    if (said === 'open') return open(id)
    const options = optionsOf(question)
    const any = (some: readonly string[]) => Logic.or(...some.map((option) => chosen(id, option)))
    if ('length' in said) return any(said)
    const from = said.from === undefined ? 0 : options.indexOf(said.from)
    const to = said.to === undefined ? options.length - 1 : options.indexOf(said.to)
    return question.kind === 'several'
      ? Logic.and(
          asked(id),
          Logic.not(open(id)),
          said.any === undefined ? Logic.TRUE : any(said.any),
          ...(said.all ?? []).map((option) => chosen(id, option)),
          ...(said.none ?? []).map((option) => Logic.not(chosen(id, option))),
        )
      : any(options.slice(from, to + 1))
  }
  const box = (said: Box): Formula =>
    Logic.and(
      ...Object.entries(said).map(([id, what]) =>
        what === undefined ? Logic.TRUE : cell(id as QuestionId, what),
      ),
      Logic.TRUE,
    )

  for (const id of questions) {
    const { question, when } = itemOf(id)
    const options = optionsOf(question)
    const all = options.map((option) => chosen(id, option))
    solver.require(Logic.equiv(asked(id), when.length === 0 ? Logic.TRUE : Logic.or(...when.map(box))))
    if (!question.unknown) solver.require(Logic.not(open(id)))
    solver.require(Logic.implies(open(id), asked(id)))
    for (const one of all) solver.require(Logic.implies(one, Logic.and(asked(id), Logic.not(open(id)))))
    if (question.kind === 'several') {
      solver.require(Logic.implies(asked(id), Logic.or(open(id), ...all)))
      solver.require(Logic.lessThanOrEqual(Logic.sum(...all), Logic.constantBits(question.most)))
      for (const option of options)
        if (question.alone !== undefined && option !== question.alone)
          solver.require(Logic.not(Logic.and(chosen(id, question.alone), chosen(id, option))))
    } else {
      solver.require(Logic.implies(asked(id), Logic.or(open(id), ...all)))
      solver.require(Logic.atMostOne(...all))
    }
  }

  const draftOf = (solution: Solution): Draft => {
    const holding = new Set(solution.getTrueVars())
    const answers: Record<string, unknown> = {}
    for (const id of questions) {
      if (!holding.has(asked(id))) continue
      const { question } = itemOf(id)
      const picked = optionsOf(question).filter((option) => holding.has(chosen(id, option)))
      answers[id] = holding.has(open(id)) ? UNKNOWN : question.kind === 'several' ? picked : picked[0]
    }
    return answers as Draft
  }

  return {
    box,
    find(formula) {
      const solution = solver.solveAssuming(formula)
      return solution === null ? undefined : draftOf(solution)
    },
    canSum(weighted, side, value) {
      // The solver knows no negative weights: a row that takes points is one that does not hold.
      const turned = weighted.map(([formula, weight]) => (weight < 0 ? Logic.not(formula) : formula))
      const sum = Logic.weightedSum(
        turned,
        weighted.map(([, weight]) => Math.abs(weight)),
      )
      const above = value - weighted.reduce((all, [, weight]) => all + Math.min(0, weight), 0)
      if (above < 0) return side === 'atLeast'
      const bound = Logic.constantBits(above)
      const within =
        side === 'atLeast' ? Logic.lessThanOrEqual(bound, sum) : Logic.lessThanOrEqual(sum, bound)
      return solver.solveAssuming(within) !== null
    },
  }
}
