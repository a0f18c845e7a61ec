import { describe, expect, test } from 'vitest'
import { createActor } from 'xstate'
import { questions } from '../src/questionnaire/questions.ts'
import type { Draft, PageId } from '../src/questionnaire/types.ts'
import { askedOn, isForProposal, pages, unanswered, walk } from '../src/questionnaire/walk.ts'
import { blocks, formats } from '../src/rules/formats.ts'
import { wizardMachine } from '../src/wizard/wizardMachine.ts'
import { journeys } from './journeys.ts'
import { advise } from './rules/cases.ts'

/** Walks the machine as the visitor does, a page at a time, and tells which pages came by. */
function walkThrough(fillsIn: Draft): { seen: PageId[]; end: string; draft: Draft } {
  const wizard = createActor(wizardMachine, { input: { wanted: { at: 'start' } } }).start()
  wizard.send({ type: 'kept.loaded', draft: {} })
  const seen: PageId[] = []
  const goOn = () => {
    // The advice is read, and then what the proposal can still use is filled in.
    if (wizard.getSnapshot().value === 'checking') wizard.send({ type: 'completion.asked' })
    return ['welcoming', 'asking'].includes(wizard.getSnapshot().value) && seen.length < 60
  }
  while (goOn()) {
    const { page, draft } = wizard.getSnapshot().context
    seen.push(page)
    // What is asked on a page may hang on what is answered on it: fill in until nothing new appears.
    let values: Draft = {}
    for (let round = 0; round < 3; round++)
      values = Object.fromEntries(
        askedOn(page, { ...draft, ...values }).map(({ id }) => [id, fillsIn[id]]),
      ) as Draft
    wizard.send({ type: 'page.submitted', values })
  }
  const { value, context } = wizard.getSnapshot()
  return { seen, end: value, draft: context.draft }
}

describe.each(journeys)('$visitor', ({ fillsIn, isSpared, outcome, isOffered, lead, themes }) => {
  const { seen, end, draft } = walkThrough(fillsIn)

  test('sees each page that applies once, in order, and is spared the rest', () => {
    expect(end).toBe('advising')
    const shown = pages.filter((page) => !isSpared.includes(page))
    expect(seen).toEqual([...shown.filter((page) => !isForProposal(page)), ...shown.filter(isForProposal)])
    expect(unanswered(draft)).toEqual([])
  })

  test('is offered what fits', () => {
    const advice = advise(draft)
    expect(advice.kind).toBe(outcome)
    expect(advice.lead).toBe(lead)
    expect([...new Set(advice.lines.map(({ block }) => block))].toSorted()).toEqual([...isOffered].toSorted())
    const offered = new Set(advice.lines.flatMap(({ theme }) => theme ?? []))
    if (themes) expect([...offered]).toEqual(themes)
  })
})

test('together the journeys ask every question and give every one an answer', () => {
  const answered = journeys.flatMap(({ fillsIn }) => {
    const { asked, answers } = walk(fillsIn)
    return asked.filter(({ id }) => answers[id] !== undefined).map(({ id }) => id as string)
  })
  expect(questions.items.map(({ id }) => id).filter((id) => !answered.includes(id))).toEqual([])
})

test('together the journeys lead to every format and every block', () => {
  const advices = journeys.map(({ fillsIn }) => advise(fillsIn))
  const offered = new Set(advices.flatMap(({ lines }) => lines.map(({ block }) => block)))
  expect(new Set(advices.flatMap(({ lead }) => lead ?? []))).toEqual(new Set(formats))
  expect(offered).toEqual(new Set(blocks))
})
