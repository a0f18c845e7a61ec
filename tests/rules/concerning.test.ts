import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { concerning } from '../../src/rules/concerning.ts'
import type { Line } from '../../src/rules/recommendation.ts'
import { loadReasons } from '../../src/texts/load.ts'
import { sayBecause, sayDespite } from '../../src/texts/sayReasons.ts'
import { arbitraryFinishedDraft } from '../arbitraryDraft.ts'
import { advise, example, judged } from './cases.ts'

const part = (lines: readonly Line[], block: Line['block'], audience: Line['audience']): Line =>
  lines.find((line) => line.block === block && line.audience === audience) ?? expect.unreachable()

const { lines } = advise(example('c5-no-case-yet'))
const lecture = part(lines, 'lecture', 'staff')
const staff = part(lines, 'dialogue', 'staffAndLeaders')
const residents = part(lines, 'dialogue', 'residentsWithStaff')

describe('where staff and residents meet apart', () => {
  test('who comes to the lecture for staff is not told where residents should sit', () => {
    expect(lecture.against).toContain('rule:goal.skill')
    expect(lecture.against).not.toContain('rule:people.residents')
  })

  test('residents are not told that the house talks about them first', () => {
    expect(staff.because).toContain('rule:manner.apartConsult')
    expect(residents.because).not.toContain('rule:manner.apartConsult')
  })

  test('residents are told why they are at the table, staff what their own house is like', () => {
    expect(residents.because).toContain('rule:people.residents')
    expect(staff.because).not.toContain('rule:people.residents')
    expect(staff.because).toContain('rule:sector.waterProvince')
    expect(residents.because).not.toContain('rule:sector.waterProvince')
  })
})

test('whoever takes part, reasons about others stand there only where there are no reasons about them', () => {
  fc.assert(
    fc.property(arbitraryFinishedDraft, (draft) => {
      for (const { audience, because, against } of advise(draft).lines) {
        expect(concerning(audience, against)).toEqual(against)
        const own = concerning(audience, because)
        expect(own.length === 0 || own.length === because.length).toBe(true)
        expect(because.length).toBeGreaterThan(0)
      }
    }),
    { numRuns: 300 },
  )
})

const dutch = { reasons: await loadReasons('nl') }

test('six hundred who get a lecture against which more speaks than for it are told why it is there', () => {
  const advice = advise(example('c3-six-hundred'))
  const despite = part(advice.lines, 'lecture', 'staff')
  expect(despite.despite).toBe('reach')
  expect(sayDespite(despite, advice, dutch)).toContain('Toch hoort de lezing erbij')
})

test('a part for which more speaks than against it needs no such word', () => {
  const advice = advise(judged('u01-corporatie-open-conflict'))
  const dialogue = part(advice.lines, 'dialogue', 'together')
  expect(dialogue.against).toContain('rule:earlier.dialogueFaded')
  expect(dialogue.despite).toBeNull()
  expect(sayDespite(dialogue, advice, dutch)).toBeUndefined()
})

test('who is advised a dialogue is never told that doing works better than talking', () => {
  const { lines: parts } = advise(judged('u01-corporatie-open-conflict'))
  const said = parts.flatMap(({ block, because, against }) => [
    ...because.map((id) => sayBecause(id, dutch, 1, block)),
    ...against.map((id) => sayBecause(id, dutch, -1, block)),
  ])
  expect(said).toContain(
    'Eerdere gesprekken brachten u niet verder. Nog een gesprek op dezelfde manier helpt niet.',
  )
  expect(said.filter((sentence) => sentence?.endsWith('nog een gesprek.'))).toEqual([])
})

test('no neighbour is given the sentence that another part was given, where the words can differ', () => {
  const { lines: parts } = advise(example('c2-no-backing'))
  const [dialogue, workshop] = (['dialogue', 'workshop'] as const).map((block) =>
    (parts.find((line) => line.block === block)?.because ?? []).map((id) => sayBecause(id, dutch, 1, block)),
  )
  expect(dialogue?.filter((sentence) => workshop?.includes(sentence))).toEqual([])
})

test('a village that gets one evening is not told of a workshop that it does not get', () => {
  const [evening] = advise(example('c1-one-evening')).lines
  const said = evening?.because.map((id) => sayBecause(id, dutch, 1, evening.block)) ?? []
  expect(said.filter((sentence) => sentence?.includes('workshop'))).toEqual([])
})
