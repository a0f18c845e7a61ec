import { describe, expect, test } from 'vitest'
import { anyDraft, randomFrom } from '../../src/questionnaire/drawnDraft.ts'
import type { Draft } from '../../src/questionnaire/types.ts'
import { advise, example, judged } from './cases.ts'

const care = example('c4-care-with-clients')
const earlierWarnings = (draft: Draft) =>
  advise(draft)
    .warnings.map(({ id }) => id)
    .filter((id) => id.startsWith('warning:earlier.'))
const tried = (
  draft: Draft,
  earlier: NonNullable<Draft['earlier']>,
  earlierEffect: NonNullable<Draft['earlierEffect']>,
): Draft => ({ ...draft, earlier, earlierEffect })

describe('who is advised again what was tried without effect', () => {
  test('hears how this dialogue differs from the talks that faded', () => {
    expect(earlierWarnings(tried(care, ['dialogue'], 'faded'))).toEqual(['warning:earlier.dialogueFaded'])
  })

  test('hears to ask first what went wrong where talks made it worse', () => {
    expect(earlierWarnings(judged('u01-corporatie-open-conflict'))).toEqual([
      'warning:earlier.dialogueBackfired',
    ])
  })

  test('hears the same of a project before a trajectory, and of training before a workshop', () => {
    expect(earlierWarnings(tried(care, ['project'], 'faded'))).toEqual(['warning:earlier.projectFaded'])
    const oneWorkshop = judged('u05-zorg-een-workshop')
    expect(earlierWarnings(tried(oneWorkshop, ['training'], 'backfired'))).toEqual([
      'warning:earlier.trainingBackfired',
    ])
  })

  test('hears it of a campaign before a lecture', () => {
    expect(earlierWarnings(example('c3-six-hundred'))).toEqual(['warning:earlier.campaignFaded'])
  })

  test('hears it of each format that comes back', () => {
    expect(earlierWarnings(tried(care, ['dialogue', 'project'], 'faded'))).toEqual([
      'warning:earlier.dialogueFaded',
      'warning:earlier.projectFaded',
    ])
  })
})

test('who is advised something else than was tried hears to say what is different', () => {
  expect(earlierWarnings(tried(judged('u05-zorg-een-workshop'), ['dialogue'], 'faded'))).toEqual([
    'warning:earlier.again',
  ])
})

test('who tried something that worked hears nothing of it', () => {
  expect(earlierWarnings(tried(care, ['dialogue', 'project'], 'worked'))).toEqual([])
})

test('who has many trained to lead talks, and no group to practise, is told that a workshop cannot be', () => {
  const advice = advise({ ...example('c3-six-hundred'), core: 'no' })
  expect(advice.lines.map(({ block }) => block)).toContain('facilitatorTraining')
  expect(advice.rejected).toContainEqual(
    expect.objectContaining({ format: 'workshop', stage: 'contraindication' }),
  )
})

test('who counted nobody is not told how many are not there', () => {
  const random = randomFrom(11)
  const uncounted = Array.from({ length: 900 }, () => anyDraft(random)).filter(
    ({ staff, residents }) => staff === 'unknown' && (residents ?? 'unknown') === 'unknown',
  )
  expect(uncounted.length).toBeGreaterThan(20)
  for (const draft of uncounted)
    for (const { id } of advise(draft).warnings) expect(id).not.toMatch(/:(?:notReached|partOfPeople)$/)
})

test('who counted the staff and not the residents is told how many of the staff only listen', () => {
  const large: Draft = { ...example('c3-six-hundred'), residents: 'unknown' }
  const told = advise(large).warnings.find(({ id }) => id === 'consequence:partOfPeople')
  // Six hundred hear the lectures; six dialogues have forty seats each, and in one of them sit the usual eight residents.
  expect(told?.people).toBe(360 + 8)
})
