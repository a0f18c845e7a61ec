import * as fc from 'fast-check'
import { blocks, formats } from '../../../src/rules/formats.ts'
import { partKey } from '../../../src/rules/partKey.ts'
import { audiences, themes, type Line } from '../../../src/rules/recommendation.ts'
import {
  correctionKinds,
  type Correction,
  type Corrections,
  type Overruling,
} from '../../../src/rules/corrections/correction.ts'
import { contraindications } from '../../../src/rules/contraindications.ts'
import { callings } from '../../../src/rules/callings.ts'
import { endings } from '../../../src/rules/endings.ts'
import { limitIds } from '../../../src/rules/trace.ts'
import { precedence } from '../../../src/rules/precedence.ts'

const anyKey = fc
  .tuple(fc.constantFrom(...blocks), fc.constantFrom(...audiences), fc.constantFrom(null, ...themes))
  .map(([block, audience, theme]) => partKey({ block, audience, theme }))

const everyRule = [
  ...Object.keys(contraindications).map((id) => `rule:${id}`),
  ...Object.keys(callings).map((id) => `rule:${id}`),
  ...Object.keys(endings).map((id) => `rule:${id}`),
  ...limitIds.map((id) => `limit:${id}`),
  ...Object.keys(precedence).map((id) => `order:${id}`),
] as Overruling['ruleId'][]

/** Corrections of a programme as somebody could make them: often of parts that are there, sometimes of others. */
export function arbitraryCorrections(lines: readonly Line[]): fc.Arbitrary<Corrections> {
  const keys = lines.map(partKey)
  const part =
    keys.length === 0 ? anyKey : fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...keys) }, anyKey)
  const base = {
    reason: fc.constantFrom('De groep is kleiner dan gedacht.', 'Afgesproken met de <b>directie</b> & co'),
    overrules: fc.oneof(
      fc.constant<readonly Overruling[]>([]),
      fc.constant(everyRule.map((ruleId) => ({ ruleId, reason: 'Dat is zo afgesproken.' }))),
    ),
  }
  const count = fc.integer({ min: 1, max: 12 })
  const weeks = fc
    .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 20 }))
    .map(([from, length]) => ({ weeks: { from, to: from + length } }))
  const kinds: Record<Correction['kind'], fc.Arbitrary<object>> = {
    amounts: fc
      .record(
        { sessions: count, groups: count, days: fc.integer({ min: 1, max: 80 }).map((days) => days / 4) },
        { requiredKeys: [] },
      )
      .chain((amounts) =>
        fc.record({ kind: fc.constant('amounts'), part }).map((one) => ({ ...one, ...amounts })),
      ),
    add: fc.record(
      { kind: fc.constant('add'), block: fc.constantFrom(...blocks), theme: fc.constantFrom(...themes) },
      { requiredKeys: ['kind', 'block'] },
    ),
    drop: fc.record({ kind: fc.constant('drop'), part }),
    lead: fc.record({ kind: fc.constant('lead'), format: fc.constantFrom(...formats) }),
    order: fc.record({
      kind: fc.constant('order'),
      part,
      when: fc.oneof(fc.record({ before: part }), fc.record({ after: part }), weeks),
    }),
    price: fc.record({
      kind: fc.constant('price'),
      part,
      amount: fc.integer({ min: 0, max: 3_000_000 }).map((cents) => cents / 100),
    }),
    discount: fc.record({
      kind: fc.constant('discount'),
      of: fc.oneof(
        fc.integer({ min: 1, max: 100 }).map((percent) => ({ percent })),
        fc.integer({ min: 1, max: 20_000 }).map((euro) => ({ euro })),
      ),
    }),
  }
  const one = fc
    .constantFrom(...correctionKinds)
    .chain((kind) => fc.tuple(kinds[kind], fc.record(base)))
    .map(([what, why]) => ({ ...why, ...what }))
  return fc
    .array(one, { maxLength: 7 })
    .map((some) => some.map((correction, at) => ({ id: `c${at}`, ...correction }) as Correction))
}
