import { expect, test } from 'vitest'
import type { PageId } from '../../src/questionnaire/types.ts'
import { isForProposal, itemOf, questionIds } from '../../src/questionnaire/walk.ts'
import { questions as english } from '../../src/texts/en/questions.ts'
import { shell as englishShell } from '../../src/texts/en/shell.ts'
import { questions as dutch } from '../../src/texts/nl/questions.ts'
import { shell as dutchShell } from '../../src/texts/nl/shell.ts'
import { reckonedMinutes } from '../../src/texts/reckonedTime.ts'
import { minutesFrom } from '../../src/wizard/timeLeft.ts'
import { example } from '../rules/cases.ts'

test.each([
  ['Dutch', dutch, dutchShell.start.audience, 'tien tot vijftien minuten'],
  ['English', english, englishShell.start.audience, 'ten to fifteen minutes'],
] as const)(
  'who answers every question in %s has the advice in the time that is promised',
  (_, texts, said, promised) => {
    const minutes = reckonedMinutes(
      questionIds.filter((id) => !isForProposal(itemOf(id).page as PageId)),
      texts,
    )
    expect(said).toContain(promised)
    // Who reads on has it in ten, who takes half as long again in fifteen.
    expect(minutes).toBeLessThanOrEqual(10)
    // … and is not kept away by a promise that is far too long.
    expect(minutes).toBeGreaterThan(7)
    // What the pages say is left adds up to it.
    expect(minutesFrom('sector', {}, texts)).toBeGreaterThanOrEqual(10)
    expect(minutesFrom('sector', {}, texts)).toBeLessThanOrEqual(15)
  },
)

test('who comes to a late page by its address is not told that it is nearly done', () => {
  expect(minutesFrom('budget', { sector: 'care' }, dutch)).toBeGreaterThan(5)
  expect(minutesFrom('budget', example('c3-six-hundred'), dutch)).toBeLessThanOrEqual(2)
})
