import { expect, test } from 'vitest'
import { yearsOffered } from '../../src/fields/yearsOffered.ts'
import { period } from '../../src/questionnaire/kinds.ts'

test('who plans in 2027 can choose that year and the three after it', () => {
  expect(yearsOffered('2027-04')).toEqual([2027, 2028, 2029, 2030])
})

test.each(['1970-01', '2200-12', '0001-01', 'NaN-NaN', ''])(
  'on a device that thinks it is %s only years are offered that may be answered',
  (now) => {
    const { schema } = period()
    expect(yearsOffered(now)).toHaveLength(4)
    for (const year of yearsOffered(now))
      expect(schema.safeParse(`${year}-03`), String(year)).toMatchObject({ success: true })
  },
)
