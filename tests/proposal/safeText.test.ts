import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { safeText, safeTexts } from '../../src/proposal/pdf/safeText.ts'

/** A font that has Dutch, a little typography and the mark for what is missing. */
const dutch = new Set(
  ' abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.,:-–—’‘“”€…•áéëïöüÉ½☐\u00a0',
)
const has = (codePoint: number) => dutch.has(String.fromCodePoint(codePoint))
const drawn = (character: string) => dutch.has(character) || character === '\n' || character === '\u00ad'
const ascii = (codePoint: number) => codePoint < 0x7f
const safe = (text: string) => safeText(text, has)

test('who writes Dutch keeps every letter', () => {
  expect(safe('Coördinatie: één wijk, € 1.400 – “samen”…')).toBe('Coördinatie: één wijk, € 1.400 – “samen”…')
})

test('who pastes an accent as a letter of its own gets the letter with its accent', () => {
  expect(safe('cafe\u0301')).toBe('café')
})

test('who has an accent that the font lacks keeps the letter under it', () => {
  expect(safe('Nguyễn Čapek')).toBe('Nguyen Capek')
})

test('who writes an ij or a fraction as one character gets it in two', () => {
  expect(safe('ĳsbaan ﬁets Ⅳ')).toBe('ijsbaan fiets IV')
})

test('who writes in another script sees that a text stood there', () => {
  expect(safe('Иван 汉字')).toBe('☐☐☐☐ ☐☐')
})

test('who sends a smiley with a skin tone, or a family, sees a mark for each face', () => {
  expect(safe('👍🏽')).toBe('☐')
  expect(safe('👨‍👩‍👧')).toBe('☐☐☐')
})

test('who pastes half a character sees a mark', () => {
  expect(safe('a\ud800b')).toBe('a☐b')
})

test('who writes a non-breaking hyphen or a narrow space gets its plain sister', () => {
  expect(safe('e\u2011mail 1\u202f000 a\u2009b')).toBe('e-mail 1\u00a0000 a b')
})

test('a font without the mark shows a question mark, and never nothing', () => {
  expect(safeText('Ж', ascii)).toBe('?')
})

test('what only steers a text is gone: controls, direction, joiners', () => {
  expect(safe('a\u0000b\u001b[\u202eom\u202c\u200b\ufeff')).toBe('ab☐om')
})

test('lines stay lines, whatever computer they come from, but a gap is one empty line', () => {
  expect(safe('a\r\nb\rc\u2028d')).toBe('a\nb\nc\nd')
  expect(safe('a\n\n\n\n\nb')).toBe('a\n\nb')
})

test('where the writer lets a word break, it may', () => {
  expect(safe('samen\u00adwerking')).toBe('samen\u00adwerking')
})

test('whatever anybody types, the font can draw it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => Array.from(safe(text)).every(drawn)),
    { numRuns: 500 },
  )
})

test('what is clean stays as it is when it is cleaned again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => safe(safe(text)) === safe(text)),
    { numRuns: 500 },
  )
})

test('every text in a record is cleaned, and all else left alone', () => {
  expect(safeTexts({ a: ['Ж', 1], b: { c: 'é', d: undefined } }, has)).toEqual({
    a: ['☐', 1],
    b: { c: 'é', d: undefined },
  })
})
