import { describe, expect, it } from 'vitest'
import { recommend } from '../../src/rules/recommend.ts'
import { loadProposal } from '../../src/texts/load.ts'
import { sayBeginning } from '../../src/texts/sayBeginning.ts'
import { example, usualOffering } from '../rules/cases.ts'

const { planning } = await loadProposal('nl')
const draft = example('c4-care-with-clients')
const said = (today: string, wish: Pick<typeof draft, 'start' | 'urgency' | 'sector'>) => {
  const answers = { ...draft, ...wish }
  return sayBeginning(recommend(answers, usualOffering), { answers, today, planning, language: 'nl' }).join(
    ' ',
  )
}

describe('when it can begin', () => {
  it('is as soon as can be, where no month was asked for', () => {
    expect(said('2027-02-10', { start: undefined })).toMatch(
      /^Geeft u uiterlijk op 24 februari 2027 uw akkoord/,
    )
  })
  it('leaves time to agree: at the end of a month, the go-ahead comes in the next one', () => {
    expect(said('2026-11-29', { start: undefined })).toMatch(
      /^Geeft u uiterlijk op 13 december 2026 uw akkoord/,
    )
  })
  it('is the month that was asked for, with the day by which the go-ahead is needed', () => {
    expect(said('2027-02-10', { start: '2027-10' })).toMatch(
      /^U wilt beginnen in oktober 2027\. Geeft u uiterlijk op \d+ \S+ 2027 uw akkoord, .+ in oktober 2027 zijn\./,
    )
  })
  it('says that a month is too soon, and which one is not', () => {
    expect(said('2027-02-10', { start: '2027-02' })).toContain(
      `${planning.tooSoon} Geeft u uiterlijk op 24 februari 2027`,
    )
  })
  it('says that it is next year, to whoever wants something to happen this year', () => {
    expect(said('2026-12-10', { start: undefined, urgency: 'thisYear' })).toContain(planning.nextYear)
    expect(said('2026-02-10', { start: undefined, urgency: 'thisYear' })).not.toContain(planning.nextYear)
    // Who chose a month of next year knows that it is.
    expect(said('2026-11-10', { start: '2027-03', urgency: 'thisYear' })).not.toContain(planning.nextYear)
    expect(said('2026-12-10', { start: undefined, urgency: 'exploring' })).not.toContain(planning.nextYear)
  })
  it('says of what goes through the summer when it ends at the soonest, and of what does not nothing', () => {
    // Some six months from the first meeting to the last.
    const spring = said('2027-02-10', { start: undefined })
    expect(spring).toContain(planning.throughSummer('oktober 2027'))
    expect(said('2027-08-20', { start: undefined })).not.toContain('op zijn vroegst')
    expect(said('2027-02-10', { start: undefined, sector: 'education' })).not.toContain('op zijn vroegst')
  })
  it('leaves the holidays of its region to a school, and asks others about the summer', () => {
    const inMay = said('2027-02-10', { start: '2027-05', sector: 'education' })
    expect(inMay).toContain(planning.schoolHolidays)
    expect(said('2027-02-10', { start: '2027-08', sector: 'care' })).toContain(planning.summer)
    expect(said('2027-02-10', { start: '2027-05', sector: 'care' })).not.toContain(planning.summer)
  })
  it('says so where the go-ahead is needed today', () => {
    expect(said('2027-04-13', { start: '2027-05' })).toContain(
      'uiterlijk op 13 april 2027 (vandaag) uw akkoord',
    )
    expect(said('2027-04-12', { start: '2027-05' })).not.toContain('vandaag')
  })
})
