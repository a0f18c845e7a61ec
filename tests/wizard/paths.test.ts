import { getShortestPaths } from '@xstate/graph'
import { describe, expect, test } from 'vitest'
import { createActor, type SnapshotFrom } from 'xstate'
import type { Draft, PageId } from '../../src/questionnaire/types.ts'
import { leaveOpen } from '../../src/questionnaire/leaveOpen.ts'
import { pagesOf, unanswered } from '../../src/questionnaire/walk.ts'
import { wizardMachine, type WizardEvent } from '../../src/wizard/wizardMachine.ts'
import { example } from '../rules/cases.ts'

type Snapshot = SnapshotFrom<typeof wizardMachine>

/** First, middle and last page stand for all: pages are data, modes are states. */
const drafts: Record<string, Draft> = {
  'nothing answered': {},
  'half answered': { sector: 'care', goals: ['relation'], areaBound: 'no' },
  'all answered': example('c1-one-evening'),
  'answers that contradict each other': { ...example('c1-one-evening'), residents: 0 },
}

const events = (draft: Draft): WizardEvent[] => {
  const shown = pagesOf(draft)
  const some = [shown[0], shown[Math.floor(shown.length / 2)], shown.at(-1)].filter(
    (page): page is PageId => page !== undefined,
  )
  return [
    { type: 'kept.loaded', draft },
    { type: 'kept.failed' },
    { type: 'answered', id: 'sector', value: draft.sector ?? 'other' },
    { type: 'page.submitted', values: {} },
    { type: 'page.left' },
    ...some.flatMap((page): WizardEvent[] => [
      { type: 'went', to: { at: 'page', page } },
      { type: 'change.asked', page },
      { type: 'typed', page, values: {} },
    ]),
    { type: 'went', to: { at: 'start' } },
    { type: 'went', to: { at: 'check' } },
    { type: 'went', to: { at: 'advice' } },
    { type: 'restarted', from: { at: 'check' } },
    { type: 'undone' },
    { type: 'completion.asked' },
    { type: 'stopped', draft: leaveOpen(draft) ?? draft },
    { type: 'draft.replaced', draft },
  ]
}

const stateKey = ({ value, context }: Snapshot): string => {
  const shown = pagesOf(context.draft)
  const at = shown.indexOf(context.page)
  const place = at === 0 ? 'first' : at === shown.length - 1 ? 'last' : 'middle'
  return [
    value,
    value === 'asking' ? place : '',
    context.returning,
    Object.keys(context.draft).length > 2,
    context.discarded !== undefined,
  ].join(' ')
}

describe.each(Object.entries(drafts))('with %s', (_name, draft) => {
  const paths = getShortestPaths(wizardMachine, {
    input: { wanted: { at: 'start' } },
    events: events(draft),
    serializeState: (snapshot) => stateKey(snapshot),
    limit: 3000,
  })

  test('every mode can be reached that these answers allow', () => {
    const modes = new Set(paths.map(({ state }) => state.value))
    // Whoever stops, leaves open what can be left open.
    const complete = unanswered(leaveOpen(draft) ?? draft).length === 0
    expect(modes).toEqual(
      new Set(['resuming', 'welcoming', 'asking', 'checking', ...(complete ? ['advising'] : [])]),
    )
  })

  test('on every path, what is shown applies and advice is never shown on an incomplete draft', () => {
    expect(paths.length).toBeGreaterThan(8)
    for (const { steps } of paths) {
      const wizard = createActor(wizardMachine, { input: { wanted: { at: 'start' } } }).start()
      // The first step only starts the machine.
      for (const { event } of steps.slice(1)) wizard.send(event)
      // … and from there, every event once more: no transition leads nowhere.
      for (const event of events(draft)) {
        wizard.send(event)
        const { value, context, status } = wizard.getSnapshot()
        expect(status).toBe('active')
        expect(['moving', 'advancing']).not.toContain(value)
        if (value === 'asking') expect(pagesOf(context.draft)).toContain(context.page)
        if (value === 'advising') expect(unanswered(context.draft)).toEqual([])
      }
    }
  })
})
