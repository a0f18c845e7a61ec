import { expect, test } from 'vitest'
import { sentOtherwise } from '../../../src/app/proposal/sentBefore.ts'
import type { Issued } from '../../../src/dossier/events.ts'
import type { Draft } from '../../../src/questionnaire/types.ts'
import { example } from '../../rules/cases.ts'

const draft = example('c4-care-with-clients')
const offer = (id: string, answers: Draft): Issued => ({
  type: 'issued',
  id,
  dossier: 'first',
  clock: 1,
  at: '2026-11-25T10:00:00.000Z',
  by: 'adviser',
  schemaVersion: 2,
  number: '2026-001',
  version: 1,
  language: 'nl',
  madeOn: '2026-11-25',
  validUntil: '2026-12-25',
  client: '',
  fileName: '',
  sha256: '',
  model: { rules: '', draft: answers, adjusted: {}, document: {} },
})

test('who changes an answer after an offer was sent is told which offer the client has', () => {
  const sent = offer('a', draft)
  expect(sentOtherwise([sent], { a: 'sent' }, { ...draft, staff: 31 }, {})?.id).toBe('a')
  expect(sentOtherwise([sent], { a: 'accepted' }, draft, { 'chapter:roles': 'leftOut' })?.id).toBe('a')
})

test('nothing is said where nothing changed, nothing was sent, or it was turned down', () => {
  const sent = offer('a', draft)
  expect(sentOtherwise([sent], { a: 'sent' }, { ...draft }, {})).toBeUndefined()
  expect(sentOtherwise([sent], {}, { ...draft, staff: 31 }, {})).toBeUndefined()
  expect(sentOtherwise([sent], { a: 'declined' }, { ...draft, staff: 31 }, {})).toBeUndefined()
})
