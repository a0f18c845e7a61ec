import { type Length, type Tape, tapeOf } from '../../src/maatlint/tape.ts'
import type { Piece, ProposalDocument, Section } from '../../src/proposal/document.ts'
import type { Line } from '../../src/rules/recommendation.ts'

/** A text of so many words. */
export const some = (count: number) =>
  Array.from(
    { length: count },
    (_, i) => ['bewoners', 'en', 'professionals', 'luisteren', 'samen'][i % 5],
  ).join(' ')

export const paragraph = (text: string): Piece => ({ kind: 'paragraph', text })

/** A programme of three parts, of which the tape reads no more than this. */
const tape: Tape = tapeOf([
  { block: 'mandate', format: null, weeks: { from: 0, to: 1 }, sessions: { value: 1, because: [] } },
  { block: 'dialogue', format: 'dialogue', weeks: { from: 3, to: 12 }, sessions: { value: 4, because: [] } },
  { block: 'harvest', format: null, weeks: { from: 20, to: 21 }, sessions: { value: 1, because: [] } },
] as unknown as Line[])

export const everyPiece: readonly Piece[] = [
  paragraph('Yıldız, Łukasz, Őry en Kovačević praten in ’t Hart: “samen” – €\u00a01.400 …'),
  { kind: 'subheading', text: 'Wat bewoners zeggen' },
  { kind: 'quote', text: 'We willen méér dan een enquête.' },
  { kind: 'list', items: ['Eerst luisteren', 'Dan samen beslissen'] },
  { kind: 'facts', items: [{ label: 'Inwoners', value: '38.400' }] },
  {
    kind: 'tape',
    tape,
    labels: ['Mandaatgesprek', 'Dialoog in de wijk', 'Oogst'],
    months: ['maand 1', 'maand 2', 'maand 3', 'maand 4', 'maand 5'],
    alt: 'Drie bouwstenen langs vijf maanden',
    caption: 'Het maatlint',
  },
  {
    kind: 'table',
    caption: 'Begroting',
    columns: [
      { title: 'Onderdeel', align: 'left', width: 0.7 },
      { title: 'Bedrag', align: 'right', width: 0.3 },
    ],
    rows: [{ cells: ['Dialoog', '€ 5.600'] }, { cells: ['Totaal', '€ 7.000'], total: true }],
  },
]

export const section = (id: string, title: string, pieces: readonly Piece[]): Section => ({
  id,
  title,
  pieces,
})

export const proposal = (sections: readonly Section[]): ProposalDocument => ({
  language: 'nl',
  title: 'Samen leren in de wijk',
  status: 'Concept, indicatief, geen aanbod',
  cover: {
    summary: 'Een programma van vijf maanden.',
    facts: [{ label: 'Looptijd', value: '5 maanden' }],
  },
  practice: {
    name: 'Bureau Voorbeeld',
    notice: 'Deze praktijk is verzonnen.',
    lines: ['Verzonnenstraat 1', 'post@bureau-voorbeeld.example'],
  },
  contentsTitle: 'Inhoud',
  sections,
  leftOut: [],
  parts: [],
  pageOf: (page, total) => `pagina ${page} van ${total}`,
  madeOn: '2026-01-15',
})

const W = 'W'.repeat(200)
export const hostile: Readonly<Record<string, string>> = {
  'a word of 200 letters': W,
  'a Dutch compound without end': 'overeenkomst'.repeat(17),
  'a web address that fits on no line': `https://voorbeeld.example/${'heel/lang/'.repeat(30)}einde?a=b`,
  'another script, smileys and half characters': 'Иван 汉字 עברית 👍🏽 👨‍👩‍👧 \ud800',
  'marks that turn the direction': '\u202eom\u202c \u2067keer\u2069 \u200f',
  'control characters': 'a\u0000b\u0007c\u001b[31md\te',
  'accents on accents': `Z${'\u0334\u0321'.repeat(40)}algo`,
  'line feeds': 'een\ntwee\r\n\r\n\r\ndrie',
  nothing: '',
}

const stretch = (from: number, row: number): Length => ({
  line: { format: null } as unknown as Line,
  from,
  to: from + 0.03,
  meetings: [from, from + 0.01],
  row,
})

/** A proposal that says nothing but this text, wherever it can say anything. */
export function hostileProposal(text: string): ProposalDocument {
  const pieces: readonly Piece[] = [
    paragraph(text),
    { kind: 'quote', text },
    { kind: 'subheading', text },
    { kind: 'list', items: [text, text] },
    { kind: 'facts', items: [{ label: text, value: text }] },
    {
      kind: 'tape',
      tape: { months: 2, rows: 2, lengths: [stretch(0, 0), stretch(0.97, 1)] },
      labels: [text, text],
      months: [text, text],
      alt: text,
      caption: text,
    },
    {
      kind: 'table',
      caption: text,
      columns: [
        { title: text, align: 'left', width: 0.1 },
        { title: text, align: 'right', width: 0.9 },
      ],
      rows: [{ cells: [text, text] }, { cells: [text, text], total: true }],
    },
  ]
  return {
    ...proposal([section('a', text, pieces), section('b', 'Slot', [paragraph('Tot ziens.')])]),
    title: text,
    status: text,
    contentsTitle: text,
    cover: { summary: text, facts: [{ label: text, value: text }] },
    practice: { name: text, notice: text, lines: [text] },
  }
}
