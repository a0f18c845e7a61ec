import { expect, test } from 'vitest'
import { createActor } from 'xstate'
import { UNKNOWN } from '../../src/questionnaire/kinds.ts'
import type { Draft, PageId } from '../../src/questionnaire/types.ts'
import { routeOf } from '../../src/questionnaire/walk.ts'
import { backFrom, wizardMachine, type Place } from '../../src/wizard/wizardMachine.ts'
import { example } from '../rules/cases.ts'

const finished = example('c4-care-with-clients')

const open = (draft: Draft, wanted: Place = { at: 'start' }) => {
  const wizard = createActor(wizardMachine, { input: { wanted } }).start()
  wizard.send({ type: 'kept.loaded', draft })
  return wizard
}
const shows = (wizard: ReturnType<typeof open>) => {
  const { value, context } = wizard.getSnapshot()
  return value === 'asking' ? context.page : value
}

test('who comes for the first time is welcomed', () => {
  expect(shows(open({}))).toBe('welcoming')
})

test('going back keeps every answer', () => {
  const wizard = open(finished, { at: 'start' })
  wizard.send({ type: 'went', to: { at: 'page', page: 'goals' } })
  wizard.send({ type: 'page.left' })
  expect(shows(wizard)).toBe('backing')
  expect(wizard.getSnapshot().context.draft).toEqual(finished)
})

test('what was half typed is still there after going back and forth', () => {
  const wizard = open(finished, { at: 'page', page: 'goals' })
  wizard.send({ type: 'typed', page: 'goals', values: { goals: [] } })
  wizard.send({ type: 'page.left' })
  wizard.send({ type: 'went', to: { at: 'page', page: 'goals' } })
  expect(wizard.getSnapshot().context.typed.goals).toEqual({ goals: [] })
})

test('one changed answer leads straight back to the check page', () => {
  const wizard = open(finished, { at: 'check' })
  wizard.send({ type: 'change.asked', page: 'budget' })
  wizard.send({ type: 'page.submitted', values: { budget: 9000, budgetVat: 'excl' } })
  expect(shows(wizard)).toBe('checking')
  expect(wizard.getSnapshot().context.draft).toEqual({ ...finished, budget: 9000 })
})

test('after a reload while one answer is changed, the way still leads back to the check page', () => {
  const wizard = open(finished, { at: 'page', page: 'budget' })
  wizard.send({ type: 'page.submitted', values: { budget: 9000, budgetVat: 'excl' } })
  expect(shows(wizard)).toBe('checking')
  expect(wizard.getSnapshot().context.draft).toEqual({ ...finished, budget: 9000 })
})

test('after a reload of a change that was begun from the advice, the way leads back to the advice', () => {
  const wizard = open(finished, { at: 'page', page: 'budget', from: 'advice' })
  wizard.send({ type: 'page.submitted', values: { budget: 9000, budgetVat: 'excl' } })
  expect(shows(wizard)).toBe('advising')
})

test('who comes back by the browser to the page of a change goes from there to where it was asked for', () => {
  const wizard = open(finished, { at: 'check' })
  wizard.send({ type: 'went', to: { at: 'page', page: 'budget', from: 'advice' } })
  expect(backFrom(wizard.getSnapshot().context)).toBe('advice')
  wizard.send({ type: 'page.left' })
  expect(shows(wizard)).toBe('advising')
})

test('the way back from a page leads where it says', () => {
  const wizard = open(finished, { at: 'advice' })
  const leads = (page: PageId, from?: 'check' | 'advice') => {
    wizard.send({ type: 'went', to: { at: 'check' } })
    wizard.send({ type: 'went', to: { at: 'page', page, from } })
    const said = backFrom(wizard.getSnapshot().context)
    wizard.send({ type: 'page.left' })
    return [said, shows(wizard)]
  }
  expect(leads('goals')).toEqual(['page', 'backing'])
  expect(leads('goals', 'check')).toEqual(['check', 'checking'])
  expect(leads('goals', 'advice')).toEqual(['advice', 'advising'])
  expect(leads(routeOf(finished, true)[0] ?? 'occasion')).toEqual(['advice', 'advising'])
})

test('coming back from a change, the very question is pointed at and not the first of its page', () => {
  const wizard = open(finished, { at: 'check' })
  wizard.send({ type: 'change.asked', page: 'budget', question: 'budgetVat' })
  wizard.send({ type: 'page.submitted', values: { budget: 9000, budgetVat: 'excl' } })
  expect(wizard.getSnapshot().context.changed).toEqual({ page: 'budget', question: 'budgetVat' })
})

test('a second press on a page that is already left does nothing', () => {
  const wizard = open(finished, { at: 'start' })
  wizard.send({ type: 'went', to: { at: 'page', page: 'goals' } })
  wizard.send({ type: 'page.submitted', page: 'goals', values: {} })
  wizard.send({ type: 'page.submitted', page: 'goals', values: {} })
  expect(shows(wizard)).toBe('search')
})

test('one answer changed from the advice leads back to the advice', () => {
  const wizard = open(finished, { at: 'advice' })
  wizard.send({ type: 'change.asked', page: 'budget' })
  wizard.send({ type: 'page.submitted', values: { budget: 9000, budgetVat: 'excl' } })
  expect(shows(wizard)).toBe('advising')
  wizard.send({ type: 'change.asked', page: 'budget' })
  wizard.send({ type: 'page.left' })
  expect(shows(wizard)).toBe('advising')
})

test('a change that calls up a new question leads there first, then back', () => {
  const { earlier, earlierEffect, earlierNote, ...rest } = finished
  const wizard = open({ ...rest, earlier: ['nothing'] }, { at: 'check' })
  wizard.send({ type: 'change.asked', page: 'earlier' })
  wizard.send({ type: 'page.submitted', values: { earlier: ['training'] } })
  expect(shows(wizard)).toBe('earlier')
  wizard.send({ type: 'page.submitted', values: { earlierEffect: 'worked' } })
  expect(shows(wizard)).toBe('checking')
  void [earlier, earlierEffect, earlierNote]
})

test('who wants to change one answer comes back, however much is still open', () => {
  const wizard = open({ sector: 'care', goals: ['skill'] }, { at: 'check' })
  wizard.send({ type: 'change.asked', page: 'goals' })
  wizard.send({ type: 'page.submitted', values: { goals: ['practice'] } })
  expect(shows(wizard)).toBe('checking')
})

test('whoever is led to a question that a change called up, is told so', () => {
  // Nobody thought of residents; then the goal becomes one that cannot do without them.
  const {
    residents: _one,
    residentHours: _two,
    trust: _three,
    reachable: _four,
    ...rest
  } = example('c5-no-case-yet')
  const wizard = open({ ...rest, goals: ['skill'], participants: ['frontline'] }, { at: 'check' })
  wizard.send({ type: 'change.asked', page: 'goals' })
  wizard.send({ type: 'page.submitted', values: { goals: ['relation'] } })
  expect(wizard.getSnapshot().context).toMatchObject({
    page: 'residentsReached',
    calledUp: 'residentsReached',
  })
})

test('the last page that leads to the advice ends at all answers, with what was skipped still open', () => {
  const { goals: _, ...rest } = finished
  const wizard = open(rest, { at: 'page', page: 'timing' })
  wizard.send({ type: 'page.submitted', values: {} })
  expect(shows(wizard)).toBe('checking')
})

test('the advice comes first; what the proposal can still use is asked after it, and ends there again', () => {
  const wizard = open(finished, { at: 'advice' })
  wizard.send({ type: 'completion.asked' })
  const seen: string[] = []
  while (wizard.getSnapshot().value === 'asking') {
    seen.push(wizard.getSnapshot().context.page)
    wizard.send({ type: 'page.submitted', values: {} })
  }
  expect(seen).toEqual(routeOf(finished, true))
  expect(shows(wizard)).toBe('advising')
  wizard.send({ type: 'completion.asked' })
  wizard.send({ type: 'page.left' })
  expect(shows(wizard)).toBe('advising')
})

test('an address that cannot be shown becomes the nearest that can', () => {
  expect(shows(open({ sector: 'care' }, { at: 'advice' }))).toBe('checking')
  expect(shows(open({ sector: 'care', areaBound: 'no' }, { at: 'page', page: 'strengths' }))).toBe('backing')
  expect(shows(open(finished, { at: 'advice' }))).toBe('advising')
})

test('an answer given before storage was read counts over the kept one', () => {
  const wizard = createActor(wizardMachine, { input: { wanted: { at: 'start' } } }).start()
  wizard.send({ type: 'answered', id: 'sector', value: 'police' })
  wizard.send({ type: 'kept.loaded', draft: finished })
  expect(wizard.getSnapshot().context.draft).toEqual({ ...finished, sector: 'police' })
})

test('who submits the first question before storage was read goes on, and keeps what was kept', () => {
  const wizard = createActor(wizardMachine, { input: { wanted: { at: 'start' } } }).start()
  wizard.send({ type: 'page.submitted', values: { sector: 'care' } })
  expect(shows(wizard)).toBe('backing')
  wizard.send({ type: 'kept.loaded', draft: { organisation: 'Meerlicht' } })
  expect(shows(wizard)).toBe('backing')
  expect(wizard.getSnapshot().context.draft).toEqual({ sector: 'care', organisation: 'Meerlicht' })
})

test('a device that keeps nothing does not stop anybody', () => {
  const wizard = createActor(wizardMachine, { input: { wanted: { at: 'page', page: 'goals' } } }).start()
  wizard.send({ type: 'kept.failed' })
  expect(shows(wizard)).toBe('goals')
})

test('starting again can be undone, until the next answer', () => {
  const wizard = open(finished, { at: 'check' })
  wizard.send({ type: 'restarted', from: { at: 'check' } })
  expect(shows(wizard)).toBe('welcoming')
  expect(wizard.getSnapshot().context.draft).toEqual({})
  wizard.send({ type: 'undone' })
  expect(wizard.getSnapshot().context.draft).toEqual(finished)
  expect(shows(wizard)).toBe('checking')

  wizard.send({ type: 'restarted', from: { at: 'check' } })
  wizard.send({ type: 'answered', id: 'sector', value: 'care' })
  wizard.send({ type: 'undone' })
  expect(wizard.getSnapshot().context.draft).toEqual({ sector: 'care' })
})

test('an opened file can be put back', () => {
  const wizard = open({ sector: 'care' })
  wizard.send({ type: 'draft.replaced', draft: finished })
  expect(shows(wizard)).toBe('checking')
  wizard.send({ type: 'undone' })
  expect(wizard.getSnapshot().context.draft).toEqual({ sector: 'care' })
})

test('a file that was saved halfway goes on at the first question that is still open', () => {
  const wizard = open({})
  wizard.send({ type: 'draft.replaced', draft: { sector: 'care', sponsor: 'nobody', goals: ['skill'] } })
  expect(shows(wizard)).toBe('search')
})

test('who lets residents take part after having said that there are none is asked again how many', () => {
  const wizard = open({ ...finished, participants: ['frontline'], residents: 0 }, { at: 'check' })
  wizard.send({ type: 'change.asked', page: 'participants' })
  wizard.send({ type: 'page.submitted', values: { participants: ['frontline', 'residents'] } })
  expect(wizard.getSnapshot().context).toMatchObject({
    page: 'residentsReached',
    calledUp: 'residentsReached',
  })
  // There is no advice on answers that contradict each other.
  wizard.send({ type: 'went', to: { at: 'advice' } })
  expect(shows(wizard)).toBe('checking')
  wizard.send({ type: 'change.asked', page: 'residentsReached' })
  wizard.send({ type: 'page.submitted', values: { residents: 60, residentHours: 4 } })
  wizard.send({ type: 'went', to: { at: 'advice' } })
  expect(shows(wizard)).toBe('advising')
})

test('who comes for one question is brought to it; who walks on begins at the head of the page', () => {
  const wizard = open(finished, { at: 'check' })
  wizard.send({ type: 'change.asked', page: 'area', question: 'tension' })
  expect(wizard.getSnapshot().context).toMatchObject({ page: 'area', pointed: 'tension' })
  wizard.send({ type: 'page.submitted', values: {} })
  wizard.send({ type: 'went', to: { at: 'page', page: 'backing', question: 'sponsor' } })
  expect(wizard.getSnapshot().context.pointed).toBe('sponsor')
  wizard.send({ type: 'page.submitted', values: {} })
  expect(wizard.getSnapshot().context.pointed).toBeUndefined()
})

test('on the way back to the advice it is known what the answers were; once read, or walked away from, no more', () => {
  const wizard = open(finished, { at: 'advice' })
  const before = () => wizard.getSnapshot().context.before
  const change = () => {
    wizard.send({ type: 'change.asked', page: 'budget' })
    wizard.send({ type: 'page.submitted', values: { budget: 9000, budgetVat: 'excl' } })
  }
  expect(before()).toBeUndefined()
  change()
  expect(shows(wizard)).toBe('advising')
  expect(before()).toEqual(finished)
  wizard.send({ type: 'page.left' })
  expect(before()).toBeUndefined()
  wizard.send({ type: 'went', to: { at: 'advice' } })
  wizard.send({ type: 'change.asked', page: 'budget' })
  wizard.send({ type: 'went', to: { at: 'start' } })
  expect(before()).toBeUndefined()
})

test('from the first page to the last, every page that leads to the advice is shown once', () => {
  const wizard = open(finished)
  wizard.send({ type: 'page.submitted', values: {} })
  const seen = ['sector']
  while (wizard.getSnapshot().value === 'asking') {
    seen.push(wizard.getSnapshot().context.page)
    wizard.send({ type: 'page.submitted', values: {} })
  }
  expect(seen).toEqual(routeOf(finished, false))
  expect(shows(wizard)).toBe('checking')
})

test('what the consultant adjusted, noted and parked goes and comes back with the answers', () => {
  const wizard = open(finished, { at: 'advice' })
  wizard.send({ type: 'adjusted', values: { 'correction:1': { kind: 'drop' } } })
  wizard.send({ type: 'noted', about: 'private:trust', text: 'Klonk te mooi' })
  wizard.send({ type: 'noted', about: 'shared:trust', text: 'Weg ermee' })
  wizard.send({ type: 'noted', about: 'shared:trust', text: '' })
  wizard.send({ type: 'parked', question: 'mandate', parked: true })
  const ofClient = () => {
    const { draft, adjusted, notes, parked } = wizard.getSnapshot().context
    return { draft, adjusted, notes, parked }
  }
  const before = ofClient()
  expect(before).toEqual({
    draft: finished,
    adjusted: { 'correction:1': { kind: 'drop' } },
    notes: { 'private:trust': 'Klonk te mooi' },
    parked: { mandate: true },
  })
  for (const away of [
    { type: 'restarted', from: { at: 'advice' } },
    { type: 'draft.replaced', draft: { sector: 'police' } },
  ] as const) {
    wizard.send(away)
    expect(ofClient()).toMatchObject({ adjusted: {}, notes: {}, parked: {} })
    wizard.send({ type: 'undone' })
    expect(ofClient()).toEqual(before)
  }
})

test('what is answered is parked no longer, unless it is parked again; “weet ik nog niet” leaves it there', () => {
  const wizard = open({})
  const parked = () => Object.keys(wizard.getSnapshot().context.parked)
  for (const question of ['trust', 'sponsor'] as const)
    wizard.send({ type: 'parked', question, parked: true })
  wizard.send({ type: 'answered', id: 'trust', value: UNKNOWN })
  wizard.send({ type: 'answered', id: 'sponsor', value: 'nobody' })
  expect(parked()).toEqual(['trust'])
  wizard.send({ type: 'answered', id: 'trust', value: 'great' })
  wizard.send({ type: 'parked', question: 'trust', parked: true })
  wizard.send({ type: 'answered', id: 'trust', value: undefined })
  expect(parked()).toEqual(['trust'])
})

test('what is parked again goes to the end of the row, and what is taken up leaves it', () => {
  const wizard = open({})
  for (const question of ['mandate', 'trust', 'mandate'] as const)
    wizard.send({ type: 'parked', question, parked: true })
  expect(Object.keys(wizard.getSnapshot().context.parked)).toEqual(['trust', 'mandate'])
  wizard.send({ type: 'parked', question: 'trust', parked: false })
  expect(Object.keys(wizard.getSnapshot().context.parked)).toEqual(['mandate'])
})

const nothingElse = { adjusted: {}, notes: {}, parked: {} }

test('another dossier takes the place of this one, with what was half typed in it', () => {
  const wizard = open(finished, { at: 'advice' })
  wizard.send({ type: 'noted', about: 'private:trust', text: 'Klonk te mooi' })
  wizard.send({
    type: 'dossier.opened',
    ...nothingElse,
    draft: { sector: 'police' },
    notes: { 'private:dossier': 'Bel terug' },
    typed: { goals: { goals: ['skill'] } },
    leftOut: ['shoeSize: 42'],
  })
  expect(shows(wizard)).toBe('welcoming')
  const { draft, notes, typed, leftOut, returning, discarded } = wizard.getSnapshot().context
  expect(draft).toEqual({ sector: 'police' })
  expect(notes).toEqual({ 'private:dossier': 'Bel terug' })
  expect(typed.goals).toEqual({ goals: ['skill'] })
  expect(leftOut).toEqual(['shoeSize: 42'])
  expect([returning, discarded]).toEqual([undefined, undefined])
})

test('what is answered in another tab stands here too, and nobody is moved by it', () => {
  const wizard = open({ sector: 'care' }, { at: 'page', page: 'staff' })
  wizard.send({ type: 'typed', page: 'staff', values: { staff: '1' } })
  const before = shows(wizard)
  wizard.send({ type: 'dossier.changed', ...nothingElse, draft: { sector: 'care', trust: 'low' } })
  expect(shows(wizard)).toBe(before)
  expect(wizard.getSnapshot().context.draft).toEqual({ sector: 'care', trust: 'low' })
  expect(wizard.getSnapshot().context.typed.staff).toEqual({ staff: '1' })
})

test('what is half typed about a question that was answered in another tab gives way', () => {
  const wizard = open({ sector: 'care' }, { at: 'page', page: 'staff' })
  wizard.send({ type: 'typed', page: 'staff', values: { staff: '1', staffHours: '4' } })
  wizard.send({ type: 'dossier.changed', ...nothingElse, draft: { sector: 'care', staff: 12 } })
  expect(wizard.getSnapshot().context.typed.staff).toEqual({ staffHours: '4' })
})
