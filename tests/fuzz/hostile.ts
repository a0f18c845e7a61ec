import * as fc from 'fast-check'

/** Names that mean something to JavaScript. */
const reserved = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'then', '', '0']

const hostileText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(
    '\0',
    '\u202Egnp.exe',
    '\u2066\u2069',
    '\uD800',
    '\uFEFF',
    '<img src=x onerror=alert(1)>',
    '{{7*7}}${7*7}',
    '=HYPERLINK("x")',
    'javascript:alert(1)',
    '../../etc/passwd',
    'a'.repeat(5000),
  ),
)

/** Numbers as only a text can hold them. */
const hostileNumber = fc.constantFrom(
  '1e999',
  '-1e999',
  '-0',
  '1e-400',
  '9007199254740993',
  '0.1e1',
  '1e308',
  '00',
  'NaN',
)

/** JSON as text, or nearly: with names twice, prototypes, numbers out of reach, and brackets deeper than anybody nests. */
export const hostileJson = (names: readonly string[]): fc.Arbitrary<string> => {
  const key = fc
    .oneof(fc.constantFrom(...names, ...reserved), hostileText)
    .map((name) => JSON.stringify(name))
  return fc.letrec<{ value: string; object: string }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      hostileText.map((text) => JSON.stringify(text)),
      hostileNumber,
      fc.constantFrom('null', 'true', '[]', '{}', '"unknown"', '12', '"2026-11-26T10:00:00.000Z"'),
      fc.constantFrom(13, 41, 3000, 60_000).map((depth) => `${'['.repeat(depth)}${']'.repeat(depth)}`),
      fc.array(tie('value'), { maxLength: 4 }).map((all) => `[${all.join(',')}]`),
      tie('object'),
    ),
    object: fc
      .array(fc.tuple(key, tie('value')), { maxLength: 5 })
      .map((members) => `{${members.map(([name, value]) => `${name}:${value}`).join(',')}}`),
  })).object
}

/** A text with places changed, cut out, doubled or cut off. */
export const spoilt = (text: fc.Arbitrary<string>, names: readonly string[] = []): fc.Arbitrary<string> =>
  fc
    .tuple(
      text,
      fc.array(
        fc.record({
          at: fc.double({ min: 0, max: 1, noNaN: true }),
          cut: fc.oneof(fc.nat(3), fc.nat(200), fc.constant(Number.POSITIVE_INFINITY)),
          put: fc.oneof(fc.constant(''), hostileText, hostileNumber, hostileJson(names)),
        }),
        { minLength: 1, maxLength: 4 },
      ),
    )
    .map(([whole, changes]) =>
      changes.reduce((now, { at, cut, put }) => {
        const place = Math.floor(at * now.length)
        return now.slice(0, place) + put + now.slice(Math.min(now.length, place + cut))
      }, whole),
    )

/** A text of JSON in which one value is another, which may be right: what is nearly right is where a reader errs. */
export const revalued = (text: string): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.nat(1000),
      fc.oneof(
        hostileText.map((hostile) => JSON.stringify(hostile)),
        hostileNumber,
        fc.oneof(fc.nat(3), fc.integer(), fc.double()).map(String),
        fc.constantFrom('true', '"unknown"', '"nl"', '"2026-02-30"', '" "', '"x"'),
      ),
    )
    .map(([nth, value]) => {
      const places = [...text.matchAll(/(?<=: ?)(?:"(?:[^"\\]|\\.)*"|-?[\d.]+|true|false)/g)]
      const place = places[nth % places.length]
      if (place === undefined) throw new Error('there is no value in it')
      return text.slice(0, place.index) + value + text.slice(place.index + place[0].length)
    })
