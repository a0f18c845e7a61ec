import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { advise, judged } from './cases.ts'

/** What an adviser would accept, who knew the field and the answers but not the rules. */
interface Judgement {
  readonly id: string
  readonly kind: readonly string[]
  readonly lead: readonly string[]
  readonly in: readonly string[]
  readonly anyOf: readonly string[]
  readonly out: readonly string[]
  readonly blocks: readonly string[]
  readonly anyOfBlocks: readonly string[]
  /** meetings: at least and at most; of sets: per set */
  readonly sessions: Readonly<Record<string, readonly [number, number]>>
  readonly sets: readonly [number, number] | null
  /** euros excluding value added tax */
  readonly price: readonly [number, number] | null
}

const judgements = JSON.parse(readFileSync('tests/rules/judged/judgements.json', 'utf8')) as Judgement[]

/**
 * Where the rules differ from the judgement and why that was left: how many people there are never gives points, so
 * the programme is as judged, five lectures and one dialogue, but the dialogue fits better and is called its heart.
 */
const otherLead: Readonly<Record<string, string>> = { 'u07-provincie-tweeduizend': 'dialogue' }

describe.each(judgements)('$id', (judgement) => {
  const { id, kind, lead, out, blocks, anyOf, anyOfBlocks, sessions, sets, price } = judgement
  const advice = advise(judged(id))
  const found = advice.lines.map(({ block }): string => block)
  const meetings = (block: string) =>
    advice.lines.filter((line) => line.block === block).reduce((sum, line) => sum + line.sessions.value, 0)

  test('is advised as an adviser would who has not seen the rules', () => {
    expect(kind).toContain(advice.kind)
    if (lead.length > 0 && otherLead[id] === undefined) expect(lead).toContain(advice.lead)
    if (otherLead[id] !== undefined) expect(advice.lead).toBe(otherLead[id])
    for (const block of [...judgement.in, ...blocks]) expect(found).toContain(block)
    for (const block of out) expect(found).not.toContain(block)
    for (const some of [anyOf, anyOfBlocks])
      if (some.length > 0) expect(some.some((block) => found.includes(block))).toBe(true)
  })

  test('in amounts and for a price that an adviser would accept', () => {
    for (const [block, [least, most]] of Object.entries(sessions)) {
      expect(meetings(block)).toBeGreaterThanOrEqual(least)
      expect(meetings(block)).toBeLessThanOrEqual(most)
    }
    if (sets) {
      const side = advice.lines.find(({ block }) => block === 'actionLearning')?.groups.value
      expect(side).toBeGreaterThanOrEqual(sets[0])
      expect(side).toBeLessThanOrEqual(sets[1])
    }
    if (price) {
      expect(advice.price.exclVat.value).toBeGreaterThanOrEqual(price[0])
      expect(advice.price.exclVat.value).toBeLessThanOrEqual(price[1])
    }
  })
})
