import { describe, expect, test } from 'vitest'
import { fictionalPractice } from '../../src/practice/practice.ts'
import { proposalFileName } from '../../src/proposal/fileName.ts'
import { proposalFrom } from '../../src/proposal/proposalFrom.ts'
import type { Draft } from '../../src/questionnaire/types.ts'
import { example } from '../rules/cases.ts'

/** What a proposal says of when it begins: one evening that takes four weeks to prepare. */
async function planned(draft: Draft, madeOn = '2026-11-23', language: 'nl' | 'en' = 'nl') {
  const { sections } = await proposalFrom({ draft, language, practice: fictionalPractice, madeOn })
  const [piece] = sections.find(({ id }) => id === 'planning')?.pieces ?? []
  return piece?.kind === 'paragraph' ? piece.text : expect.unreachable()
}
const village = example('c1-one-evening')

test('who does not say when to begin reads how soon it can be', async () => {
  expect(await planned(village)).toBe(
    'Geeft u uiterlijk op 7 december 2026 uw akkoord, dan kan de eerste bijeenkomst met een groep in januari 2027 zijn. De kerstvakantie is daarbij meegerekend. De weken hieronder tellen vanaf uw akkoord; vakanties schuiven ze op.',
  )
})

test('who wants to begin in March reads no earlier month, and when the go-ahead is needed for it', async () => {
  expect(await planned({ ...village, start: '2027-03' })).toBe(
    'U wilt beginnen in maart 2027. Geeft u uiterlijk op 25 februari 2027 uw akkoord, dan kan de eerste bijeenkomst met een groep in maart 2027 zijn. De weken hieronder tellen vanaf uw akkoord; vakanties schuiven ze op.',
  )
  expect(await planned({ ...village, start: '2027-03' }, '2026-11-23', 'en')).not.toContain('December')
})

test('who wants to begin as soon as can be is told just that', async () => {
  const soon = await planned({ ...village, start: '2026-12' }, '2026-11-09')
  expect(soon).toContain('dan kan de eerste bijeenkomst met een groep in december 2026 zijn')
  expect(soon).not.toContain('te vroeg')
})

test('nobody is invited for Christmas, and who decides later than that reads what it comes to', async () => {
  const decided = await planned({ ...village, start: '2027-01', decisionPeriod: '2027-01' })
  expect(decided).toContain('in januari 2027 zijn. De kerstvakantie is daarbij meegerekend.')
  expect(decided).toContain(
    'U schreef dat u in januari 2027 besluit. Geeft u pas dan uw akkoord, dan wordt het maart 2027.',
  )
  expect(await planned({ ...village, decisionPeriod: '2026-12' })).not.toContain('U schreef dat u')
  expect(await planned({ ...village, start: '2027-06' })).not.toContain('kerstvakantie')
})

test('who wants to begin sooner than people can be invited is told so', async () => {
  expect(await planned({ ...village, start: '2026-11' })).toContain(
    'Dat is te vroeg: uitnodigen en voorbereiden kosten tijd. Geeft u uiterlijk op 7 december 2026 uw akkoord',
  )
})

test.each(['1970-01-01', '2200-12-31'])(
  'on a device that thinks it is %s a proposal still has months and a name',
  async (day) => {
    for (const start of [undefined, '2027-03'] as const)
      expect(await planned({ ...village, start }, day)).not.toMatch(/NaN|Invalid|undefined/)
    expect(proposalFileName('Dorp', day, 'nl')).toBe(`voorstel-dorp-${day}.pdf`)
  },
)

describe('whose programme begins with a talk', () => {
  const reluctant = example('c2-no-backing')

  test('reads when a group first meets, and that talks can be sooner', async () => {
    const text = await planned(reluctant)
    expect(text).toContain('dan kan de eerste bijeenkomst met een groep in februari 2027 zijn.')
    expect(text).toContain('Gesprekken vooraf kunnen eerder beginnen.')
  })

  test('and holds no more than that, reads of a talk and of no meeting', async () => {
    const text = await planned({ ...reluctant, budget: 800 })
    expect(text).toContain('Het eerste gesprek kan ongeveer 2 weken na uw akkoord zijn.')
    expect(text).not.toContain('bijeenkomst')
  })
})
