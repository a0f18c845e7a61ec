import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readCorrection } from '../../../src/rules/corrections/correctionsFile.ts'
import { laterIds } from '../../../src/rules/corrections/laterIds.ts'

const made = (id: string) =>
  ({ id, kind: 'drop', part: 'harvest.leadersAndBoard', reason: 'Dat doen zij zelf.' }) as const

test('whatever the clock says, a correction that is made later sorts later', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.maxSafeNat().map((clock) => clock % 10 ** 13),
        { minLength: 1, maxLength: 8 },
      ),
      fc.uuid(),
      (clocks, chance) => {
        const ids: string[] = []
        for (const clock of clocks) {
          // Two at once, as one form can make, after a new start each time.
          const next = laterIds(ids.map(made), { now: () => clock, chance: () => chance })
          ids.push(next(), next())
        }
        expect(ids.toSorted()).toEqual(ids)
        expect(new Set(ids).size).toBe(ids.length)
        for (const id of ids) expect(readCorrection(made(id)).ok).toBe(true)
      },
    ),
  )
})
