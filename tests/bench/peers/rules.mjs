/**
 * The same rules in other engines. A rule comes in as { id, cells }, each cell as { question, any | all | none }:
 * lists of values of which the answer must be (or hold) any, all or none. Every engine gets the same facts: for each
 * question a list of values, empty where it is open, ["unasked"] where it is not asked.
 */
import { Engine } from 'json-rules-engine'
import { ZenEngine } from '@gorules/zen-engine'
import { ConditionRunner } from 'survey-core'

const quoted = (value) => JSON.stringify(value)

export async function jsonRulesEngine(rules) {
  const engine = new Engine([], { allowUndefinedFacts: true })
  for (const { id, cells } of rules)
    engine.addRule({
      conditions: {
        all: cells.map(({ question, any, all, none, open }) => {
          const holds = (operator) => (value) => ({ fact: question, operator, value })
          if (open) return { fact: `${question}Count`, operator: 'equal', value: 0 }
          if (any) return { any: any.map(holds('contains')) }
          if (all) return { all: all.map(holds('contains')) }
          return {
            all: [
              ...none.map(holds('doesNotContain')),
              { fact: question, operator: 'doesNotContain', value: 'unasked' },
              { fact: `${question}Count`, operator: 'greaterThan', value: 0 },
            ],
          }
        }),
      },
      event: { type: id },
    })
  return async (facts) => {
    const counted = { ...facts }
    for (const question in facts) counted[`${question}Count`] = facts[question].length
    const { events } = await engine.run(counted)
    return events.map(({ type }) => type)
  }
}

const zenExpression = ({ question, any, all, none, open }) =>
  open
    ? `len(${question}) == 0`
    : any
      ? `some(${question}, # in [${any.map(quoted)}])`
      : all
        ? all.map((value) => `some(${question}, # == ${quoted(value)})`).join(' and ')
        : `len(${question}) > 0 and none(${question}, # in [${[...none, 'unasked'].map(quoted).join()}])`

export async function zenEngine(rules) {
  const engine = new ZenEngine()
  const decision = engine.createDecision({
    contentType: 'application/vnd.gorules.decision',
    nodes: [
      { id: 'in', name: 'in', type: 'inputNode', position: { x: 0, y: 0 } },
      {
        id: 'rules',
        name: 'rules',
        type: 'expressionNode',
        position: { x: 1, y: 0 },
        content: {
          expressions: rules.map(({ cells }, at) => ({
            id: `e${at}`,
            key: `r${at}`,
            value: cells.map((cell) => `(${zenExpression(cell)})`).join(' and '),
          })),
        },
      },
      { id: 'out', name: 'out', type: 'outputNode', position: { x: 2, y: 0 } },
    ],
    edges: [
      { id: 'a', sourceId: 'in', targetId: 'rules', type: 'edge' },
      { id: 'b', sourceId: 'rules', targetId: 'out', type: 'edge' },
    ],
  })
  return async (facts) => {
    const { result } = await decision.evaluate(facts)
    return rules.flatMap(({ id }, at) => (result[`r${at}`] ? [id] : []))
  }
}

const surveyExpression = ({ question, any, all, none, open }) =>
  open
    ? `{${question}} empty`
    : any
      ? `{${question}} anyof [${any.map((value) => `'${value}'`)}]`
      : all
        ? `{${question}} allof [${all.map((value) => `'${value}'`)}]`
        : `{${question}} notempty and {${question}} noneof [${[...none, 'unasked'].map((value) => `'${value}'`).join()}]`

export async function surveyCore(rules) {
  const runners = rules.map(({ id, cells }) => ({
    id,
    runner: new ConditionRunner(cells.map((cell) => `(${surveyExpression(cell)})`).join(' and ')),
  }))
  return async (facts) => runners.flatMap(({ id, runner }) => (runner.runValues(facts) ? [id] : []))
}
