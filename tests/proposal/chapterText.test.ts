import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { piecesOf, textOf } from '../../src/proposal/chapterText.ts'
import type { Piece } from '../../src/proposal/document.ts'
import { everyPiece, hostile } from './documents.ts'

const words = { table: 'tabel', tape: 'maatlint' }
const read = (text: string, computed: readonly Piece[] = []) => piecesOf(text, computed, words)

test('a chapter reads as plain text, as somebody would write it', () => {
  expect(textOf(everyPiece, words)).toBe(
    [
      'Yıldız, Łukasz, Őry en Kovačević praten in ’t Hart: “samen” – €\u00a01.400 …',
      '## Wat bewoners zeggen',
      '> We willen méér dan een enquête.',
      '- Eerst luisteren\n- Dan samen beslissen',
      'Inwoners: 38.400',
      '[maatlint]',
      '[tabel: Begroting]',
    ].join('\n\n'),
  )
})

test('what somebody types becomes what it looks like', () => {
  expect(
    read(
      '## Kop\nEerste alinea\nop twee regels\n- een\n- twee\n\n>stil\n\nBel: 030\nMail: a@b.nl\n\nLet op: dit',
    ),
  ).toEqual([
    { kind: 'subheading', text: 'Kop' },
    { kind: 'paragraph', text: 'Eerste alinea\nop twee regels' },
    { kind: 'list', items: ['een', 'twee'] },
    { kind: 'quote', text: 'stil' },
    {
      kind: 'facts',
      items: [
        { label: 'Bel', value: '030' },
        { label: 'Mail', value: 'a@b.nl' },
      ],
    },
    { kind: 'paragraph', text: 'Let op: dit' },
  ])
})

const table = everyPiece[6] ?? expect.unreachable()
const tape = everyPiece[5] ?? expect.unreachable()

test('a table can be moved and left out, and never made up', () => {
  const computed = [tape, table]
  expect(read('[tabel: Begroting]\n\nEen zin.\n\n[maatlint]', computed)).toEqual([
    table,
    { kind: 'paragraph', text: 'Een zin.' },
    tape,
  ])
  expect(read('Een zin.', computed)).toEqual([{ kind: 'paragraph', text: 'Een zin.' }])
  expect(read('[tabel: Korting]\n\n[tabel: Begroting]\n\n[tabel: Begroting]', computed)).toEqual([
    { kind: 'paragraph', text: '[tabel: Korting]' },
    table,
    { kind: 'paragraph', text: '[tabel: Begroting]' },
  ])
})

test('nothing but space is nothing', () => {
  expect(read(' \n\n\t\n')).toEqual([])
})

/** Words that look like marks of their own, in every order. */
const awkward = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '- ',
        '## ',
        '> ',
        '>',
        '\\',
        '[maatlint]',
        '[tabel: Begroting]',
        'Label: ',
        '\n',
        '\n\n',
        ' ',
      ),
      fc.constantFrom(...Object.values(hostile).map((text) => text.slice(0, 20))),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''))

/** A label is always ours: a few words. */
const label = fc.constantFrom('Looptijd', 'Label', 'Met wie', 'Onderweg, inbegrepen')

const piece: fc.Arbitrary<Piece> = fc.oneof(
  awkward.map((text): Piece => ({ kind: 'paragraph', text })),
  awkward.map((text): Piece => ({ kind: 'quote', text })),
  awkward.map((text): Piece => ({ kind: 'subheading', text })),
  fc.array(awkward, { minLength: 1, maxLength: 4 }).map((items): Piece => ({ kind: 'list', items })),
  fc
    .array(fc.record({ label, value: awkward }), { minLength: 1, maxLength: 4 })
    .map((items): Piece => ({ kind: 'facts', items })),
  fc.constantFrom(table, tape),
)

test('whatever a chapter says, its text is read back as the same chapter', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
      expect(piecesOf(textOf(pieces, words), pieces, words)).toEqual(pieces)
    }),
    { numRuns: 2000 },
  )
})

/** A text without what a mark, or the space around one, may be. */
const letters = (said: string) => said.replace(/[\s\\>#-]/g, '')

test('whatever somebody types, every word of it is in the chapter', () => {
  fc.assert(
    fc.property(awkward, (text) => {
      const said = read(text).map((one) =>
        one.kind === 'list'
          ? one.items.join('')
          : one.kind === 'facts'
            ? one.items.map(({ label: name, value }) => `${name}:${value}`).join('')
            : 'text' in one
              ? one.text
              : '',
      )
      expect(letters(said.join(''))).toBe(letters(text))
    }),
    { numRuns: 1000 },
  )
})
