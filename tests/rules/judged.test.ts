import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { advise, judged } from './cases.ts'

/** What an adviser would accept, who knew the field and the answers but not the rules. */
interface Judgement {
  readonly id: string
  readonly kind: readonly string[]
  readonly lead: readonly string[]
  readonly in: readonly string[]
  readonly anyOf?: readonly string[]
  readonly out: readonly string[]
  readonly blocks: readonly string[]
  readonly anyOfBlocks: readonly string[]
  /** meetings: at least and at most; of sets: per set */
  readonly sessions: Readonly<Record<string, readonly [number, number]>>
  readonly sets: readonly [number, number] | null
  /** euros excluding value added tax */
  readonly price: readonly [number, number] | null
}

const judges = ['judgements', 'judgements-second'] as const
type Judge = (typeof judges)[number]

/**
 * Where the rules differ from a judgement, and why that was left. Neither judge saw the rules or the other's answer; the
 * two differ here between themselves as well, or the programme is the same under another name.
 */
const apart: Readonly<Partial<Record<Judge, Readonly<Record<string, readonly ('lead' | 'dialogue')[]>>>>> = {
  judgements: {
    // How many people there are never gives points: the programme is as judged, but its heart is called the dialogue.
    'u07-provincie-tweeduizend': ['lead'],
  },
  'judgements-second': {
    'u07-provincie-tweeduizend': ['lead'],
    // Six dialogues for 220 people: four to eight for the first judge, two to four for the second.
    'u08-onderwijs-drie-sets': ['dialogue'],
  },
}

const cases = judges.flatMap((judge) =>
  (JSON.parse(readFileSync(`tests/rules/judged/${judge}.json`, 'utf8')) as Judgement[]).map((judgement) => ({
    judge,
    ...judgement,
  })),
)

test('two judges gave their answer on the same ten cases', () => {
  for (const judge of judges) expect(cases.filter((one) => one.judge === judge)).toHaveLength(10)
})

describe.each(cases)('$id, by the $judge', (judgement) => {
  const { id, kind, lead, out, blocks, anyOfBlocks, sessions, sets, price } = judgement
  const anyOf = judgement.anyOf ?? []
  const differs = apart[judgement.judge]?.[id] ?? []
  const advice = advise(judged(id))
  const found = advice.lines.map(({ block }): string => block)
  const meetings = (block: string) =>
    advice.lines.filter((line) => line.block === block).reduce((sum, line) => sum + line.sessions.value, 0)

  test('is advised as an adviser would who has not seen the rules', () => {
    expect(kind).toContain(advice.kind)
    if (differs.includes('lead')) expect(lead).not.toContain(advice.lead)
    else if (lead.length > 0) expect(lead).toContain(advice.lead)
    for (const block of [...judgement.in, ...blocks]) expect(found).toContain(block)
    for (const block of out) expect(found).not.toContain(block)
    for (const some of [anyOf, anyOfBlocks])
      if (some.length > 0) expect(some.some((block) => found.includes(block))).toBe(true)
  })

  test('in amounts and for a price that an adviser would accept', () => {
    for (const [block, [least, most]] of Object.entries(sessions)) {
      if (block === 'dialogue' && differs.includes('dialogue')) continue
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
