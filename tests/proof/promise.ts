import { holds } from '../../src/questionnaire/walk.ts'
import type { Answers } from '../../src/questionnaire/types.ts'
import { itemOf } from '../../src/questionnaire/walk.ts'
import { coherent } from './drafts.ts'
import type { Finding } from './finding.ts'
import { answersTo, boxOf } from './space.ts'

const property = 'wie meer invloed wil geven dan het mandaat toelaat, wordt gewaarschuwd – en niemand anders'

/** Whether residents are never promised more than the mandate without a warning: for every mandate and wish. */
export function provePromise(warnings: Readonly<Record<string, { readonly when: object }>>): {
  pairs: number
  findings: Finding[]
} {
  const { question } = itemOf('mandate')
  const steps: readonly string[] = question.kind === 'ordered' ? question.options : []
  const promises = Object.entries(warnings).filter(([id]) => id.startsWith('promise.'))
  const foreign = promises.filter(([, row]) =>
    Object.keys(row.when).some((id) => id !== 'mandate' && id !== 'ambition'),
  )
  const findings: Finding[] = foreign.map(([id]) => ({
    property,
    about: `${id} leest meer dan mandaat en wens`,
  }))
  let pairs = 0
  for (const asked of [true, false])
    for (const mandate of answersTo('mandate'))
      for (const ambition of answersTo('ambition')) {
        pairs++
        const answers = { mandate, ambition } as Answers
        const above =
          asked && mandate !== undefined && ambition !== undefined
            ? steps.indexOf(String(ambition)) > steps.indexOf(String(mandate))
            : false
        const warned = promises.filter(([, row]) => holds(boxOf(row), answers, () => asked)).length
        if (warned !== Number(above) && findings.length === 0)
          findings.push({ property, answers: coherent({ participants: ['residents'], ...answers }) })
      }
  return { pairs, findings }
}
