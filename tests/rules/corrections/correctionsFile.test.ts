import { describe, expect, test } from 'vitest'
import { most, readCorrections, reasonFault } from '../../../src/rules/corrections/correctionsFile.ts'

const good = { id: 'c1', kind: 'drop', part: 'harvest.leadersAndBoard', reason: 'Dat doen zij zelf.' }
const faults = (value: unknown) => {
  const read = readCorrections([value])
  return read.ok ? [] : read.faults.map(({ path, code }) => `${path} ${code}`)
}

test('a good correction is read as it is', () => {
  expect(readCorrections([good])).toEqual({ ok: true, corrections: [good] })
})

describe('a correction that is not right is refused with what is wrong', () => {
  test.each([
    ['a reason of blanks', { ...good, reason: '  ' }, '0.reason required'],
    ['no reason at all', { id: 'c1', kind: 'drop', part: good.part }, '0.reason required'],
    ['a reason that goes on for ever', { ...good, reason: 'x'.repeat(200_000) }, '0.reason tooLong'],
    ['a reason that turns the text around', { ...good, reason: 'a\u202Eb' }, '0.reason notPlain'],
    ['half a letter', { ...good, reason: 'a\uD800' }, '0.reason notPlain'],
    ['a part that cannot be', { ...good, part: '__proto__' }, '0.part notAPart'],
    ['an id that breaks a trace', { ...good, id: 'a b' }, '0.id notAnId'],
    ['a field that is not ours', { ...good, more: 1 }, '0.more unknownField'],
    ['a kind that is not ours', { ...good, kind: 'constructor' }, '0.kind notAnOption'],
    ['half a session', { ...good, kind: 'amounts', sessions: 1.5 }, '0.sessions notWhole'],
    ['too many sessions', { ...good, kind: 'amounts', sessions: 1e9 }, '0.sessions tooHigh'],
    ['no sessions', { ...good, kind: 'amounts', sessions: 0 }, '0.sessions tooLow'],
    ['nothing changed', { ...good, kind: 'amounts' }, '0 nothingChanged'],
    ['a price below nothing', { ...good, kind: 'price', amount: -1 }, '0.amount tooLow'],
    [
      'a rule that cannot be',
      { ...good, overrules: [{ ruleId: 'rule:<b>', reason: 'x' }] },
      '0.overrules.0.ruleId notARule',
    ],
    [
      'a rule overruled without a reason',
      { ...good, overrules: [{ ruleId: 'limit:budget', reason: '' }] },
      '0.overrules.0.reason required',
    ],
    [
      'weeks that end before they begin',
      { ...good, kind: 'order', when: { weeks: { from: 9, to: 9 } } },
      '0.when.weeks endsBeforeItBegins',
    ],
    ['a part before itself', { ...good, kind: 'order', when: { before: good.part } }, '0 besideItself'],
    [
      'a part both before and after',
      { ...good, kind: 'order', when: { before: 'dialogue.staff', after: 'dialogue.staff' } },
      '0.when oneOrTheOther',
    ],
    [
      'more than all off',
      { id: 'c1', kind: 'discount', of: { percent: 101 }, reason: 'x' },
      '0.of.percent tooHigh',
    ],
    ['something else', 'a text', '0.kind required'],
  ])('%s', (_, value, fault) => {
    expect(faults(value)).toContain(fault)
  })
})

const codes = (value: unknown) => {
  const read = readCorrections(value)
  return read.ok ? [] : read.faults.map(({ code }) => code)
}

test('who gives no list, too long a list, or the same twice, hears so', () => {
  expect(codes({ ...good })).toEqual(['wrongType'])
  expect(codes(null)).toEqual(['wrongType'])
  expect(codes(Array.from({ length: most.corrections + 1 }, () => good))).toEqual(['tooMany'])
  expect(codes([good, good])).toEqual(['twice'])
})

test('a reason may be in any script, over several lines', () => {
  expect(reasonFault('Ελληνικά, عربي, Łukasz 👋\n– en verder.')).toBeUndefined()
})
