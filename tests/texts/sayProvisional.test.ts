import { expect, test } from 'vitest'
import { UNKNOWN } from '../../src/questionnaire/kinds.ts'
import type { Draft, QuestionId } from '../../src/questionnaire/types.ts'
import { itemOf } from '../../src/questionnaire/walk.ts'
import { recommend } from '../../src/rules/recommend.ts'
import { loadExplanation } from '../../src/texts/load.ts'
import { sayProvisional } from '../../src/texts/sayFirmness.ts'
import { example, usualOffering } from '../rules/cases.ts'

const explanation = await loadExplanation('nl')
const said = (draft: Draft) => sayProvisional(recommend(draft, usualOffering), draft, explanation)

test('who knows hardly anything yet reads on top that the advice is provisional, and why', () => {
  const unsure = Object.fromEntries(
    Object.entries(example('c1-one-evening')).map(([id, answer]) => [
      id,
      itemOf(id as QuestionId).question.unknown ? UNKNOWN : answer,
    ]),
  )
  expect(said(unsure)).toMatch(/^Dit advies is voorlopig: \d+ vragen die ervoor tellen, staan nog open\.$/)
})

test('who knows nearly all reads nothing of that', () => {
  expect(said(example('c1-one-evening'))).toBeUndefined()
})
