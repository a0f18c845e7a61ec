import * as fc from 'fast-check'
import { parseTree, type Node } from 'jsonc-parser'
import { expect, test } from 'vitest'
import { asWritten, duplicatesIn, standingAt } from '../../src/questionnaire/written.ts'

const treeOf = (text: string): Node => parseTree(text) ?? expect.unreachable()

/** A key as somebody may write it: every letter plain, or as an escape. */
const key = fc
  .tuple(fc.constantFrom('a', 'b', '', '__proto__', 'constructor', '"', '\\', 'é', '\u202E'), fc.boolean())
  .map(([name, escaped]) =>
    escaped
      ? `"${name.replace(/./g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)}"`
      : JSON.stringify(name),
  )
const blank = fc.constantFrom('', ' ', '\n\t', '\r\n')

/** A text of JSON with few names for its keys, so that they often meet. */
const { value: text } = fc.letrec<{ value: string }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.oneof(
      fc.json({ maxDepth: 0 }),
      fc.constantFrom('1e999', '-0.10', '"{\\"a\\":1,\\"a\\":2}"', '"//"', '[]', '{}'),
    ),
    fc
      .tuple(fc.array(fc.tuple(key, tie('value')), { maxLength: 5 }), blank)
      .map(
        ([members, gap]) =>
          `{${members.map(([name, value]) => `${gap}${name}${gap}:${value}`).join(',')}${gap}}`,
      ),
    fc
      .tuple(fc.array(tie('value'), { maxLength: 4 }), blank)
      .map(([items, gap]) => `[${gap}${items.join(`${gap},${gap}`)}${gap}]`),
  ),
}))

/** How many keys stand in a text: colons that are not inside a string. */
const keysIn = (json: string) => json.replace(/"(?:[^"\\]|\\.)*"/g, '').split(':').length - 1

test('a key is a duplicate when, and only when, parsing loses one', () => {
  fc.assert(
    fc.property(text, (json) => {
      const lost = keysIn(json) - keysIn(JSON.stringify(JSON.parse(json)))
      expect(duplicatesIn(treeOf(json)).length > 0).toBe(lost > 0)
    }),
    { numRuns: 1000 },
  )
})

test('where no key stands twice, there is no duplicate', () => {
  fc.assert(fc.property(fc.json({ maxDepth: 6 }), (json) => duplicatesIn(treeOf(json)).length === 0))
})

test('a value as it is written means what the text means, and has no blanks', () => {
  fc.assert(
    fc.property(text, (json) => {
      const written = asWritten(treeOf(json), json)
      expect(JSON.parse(written)).toEqual(JSON.parse(json))
      expect(written).not.toMatch(/[\n\r\t]/)
    }),
    { numRuns: 1000 },
  )
})

test.each([
  { path: [], found: '{"a":[1,{"b":2}]}' },
  { path: ['a', 1, 'b'], found: '2' },
  { path: ['a', 1, 'c'], found: '{"b":2}' },
  { path: ['a', 7], found: '[1,{"b":2}]' },
  { path: ['__proto__', 'a'], found: '{"a":[1,{"b":2}]}' },
])('at $path stands $found', ({ path, found }) => {
  const json = '{ "a": [1, { "b": 2 }] }'
  expect(asWritten(standingAt(treeOf(json), path), json)).toBe(found)
})
