import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readPieces } from '../../../src/dossier/file/jsonPieces.ts'

/** What stands in a text that comes in these parts; undefined where it is no whole object. */
function readFrom(parts: readonly string[], lists: readonly string[] = ['events']) {
  const object = new Map<string, unknown>()
  const pieces = readPieces({
    lists,
    mostDepth: 40,
    onValue: (key, value) => object.set(key, value === undefined ? [] : value),
    onElement: (key, element) => {
      const list = object.get(key)
      if (Array.isArray(list)) list.push(element)
    },
  })
  for (const part of parts) pieces.add(part)
  const fault = pieces.fault()
  return fault === undefined ? { object: Object.fromEntries(object) } : { fault }
}
const inParts = (text: string, at: readonly number[]): string[] => {
  const cuts = [0, ...at.map((one) => one % (text.length + 1)).toSorted((a, b) => a - b), text.length]
  return cuts.slice(1).map((to, place) => text.slice(cuts[place], to))
}
const file = fc.record({
  events: fc.array(fc.jsonValue({ maxDepth: 3 }), { maxLength: 5 }),
  'madeAt "then" \\': fc.jsonValue(),
  pdfs: fc.array(fc.string()),
})

test('however a text is cut, and however it is laid out, what stands in it is read', () => {
  fc.assert(
    fc.property(file, fc.array(fc.nat(), { maxLength: 8 }), fc.nat(3), (content, cuts, blanks) => {
      const text = JSON.stringify(content, null, blanks)
      const { object } = readFrom(inParts(text, cuts))
      expect(object).toEqual(JSON.parse(text))
    }),
    { numRuns: 500 },
  )
})

test('what JSON.parse refuses is refused, and what it takes is taken', () => {
  const mark = fc.constantFrom('{', '}', '[', ']', ',', ':', '"', '\\', ' ', '1', 'null')
  const noise = fc.oneof(
    fc.array(mark).map((marks) => marks.join('')),
    fc.tuple(file, fc.nat(), fc.array(mark, { maxLength: 2 }), fc.nat(2)).map(([content, at, put, away]) => {
      const text = JSON.stringify(content)
      const place = at % text.length
      return text.slice(0, place) + put.join('') + text.slice(place + away)
    }),
  )
  fc.assert(
    fc.property(noise, fc.array(fc.nat(), { maxLength: 4 }), (text, cuts) => {
      let parsed: unknown
      try {
        parsed = JSON.parse(text)
      } catch {
        parsed = undefined
      }
      const isObject = typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)
      const read = readFrom(inParts(text, cuts))
      if (isObject) expect(read.object).toBeDefined()
      else expect(read.fault).toBeDefined()
    }),
    { numRuns: 2000 },
  )
})

test.each([
  ['{"events":[1,2', 'truncated'],
  ['{"events":[1,2]', 'truncated'],
  ['{"events":[1,,2]}', 'damaged'],
  ['{"events":[1,2]}{}', 'damaged'],
  [`{"events":${'['.repeat(41)}`, 'tooDeep'],
])('of %s it is said what is wrong', (text, fault) => {
  expect(readFrom([text]).fault).toBe(fault)
})
