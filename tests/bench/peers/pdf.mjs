/**
 * The same proposal drawn by pdfmake: headings, contents, paragraphs, quotes, lists, tables, facts and the tape, in the
 * same fonts and about the same sizes. Untagged, without hyphenation: it has neither.
 */
import pdfmake from 'pdfmake'

const WIDTH = 595 - 2 * 64

const tape = ({ tape: { months, rows, lengths }, labels, caption }) => [
  {
    canvas: [
      ...lengths.map(({ from, to, row }) => ({
        type: 'rect',
        x: from * WIDTH,
        y: row * 26,
        w: (to - from) * WIDTH,
        h: 18,
        color: '#0b4f5c',
      })),
      ...Array.from({ length: months + 1 }, (_, month) => ({
        type: 'line',
        x1: (month / months) * WIDTH,
        y1: 0,
        x2: (month / months) * WIDTH,
        y2: rows * 26,
        lineWidth: 0.5,
        lineColor: '#d8d3c6',
      })),
    ],
  },
  ...labels.map((text) => ({ text, style: 'small' })),
  { text: caption, style: 'small', margin: [0, 4, 0, 10] },
]

const drawn = (piece) => {
  switch (piece.kind) {
    case 'paragraph':
      return [{ text: piece.text, margin: [0, 0, 0, 7] }]
    case 'quote':
      return [{ text: piece.text, italics: true, margin: [14, 2, 14, 8] }]
    case 'subheading':
      return [{ text: piece.text, style: 'subheading' }]
    case 'list':
      return [{ ul: [...piece.items], margin: [0, 0, 0, 7] }]
    case 'facts':
      return [
        {
          layout: 'lightHorizontalLines',
          table: { widths: ['35%', '*'], body: piece.items.map(({ label, value }) => [label, value]) },
          margin: [0, 0, 0, 8],
        },
      ]
    case 'tape':
      return tape(piece)
    default:
      return [
        { text: piece.caption, style: 'subheading' },
        {
          layout: 'lightHorizontalLines',
          table: {
            headerRows: 1,
            widths: piece.columns.map(({ width }, i) =>
              i === piece.columns.length - 1 ? '*' : `${width * 100 - 3}%`,
            ),
            body: [
              piece.columns.map(({ title, align }) => ({ text: title, bold: true, alignment: align })),
              ...piece.rows.map(({ cells, total }) =>
                cells.map((text, i) => ({ text, bold: total === true, alignment: piece.columns[i]?.align })),
              ),
            ],
          },
          margin: [0, 0, 0, 10],
        },
      ]
  }
}

const definition = ({ title, status, cover, practice, sections, contentsTitle, pageOf, language }) => ({
  pageSize: 'A4',
  pageMargins: [64, 80, 64, 70],
  language,
  info: { title, author: practice.name, subject: status },
  defaultStyle: { font: 'Sans', fontSize: 10.5, lineHeight: 1.35 },
  styles: {
    title: { font: 'Serif', fontSize: 30 },
    heading: { font: 'Serif', fontSize: 18, margin: [0, 14, 0, 8] },
    subheading: { bold: true, margin: [0, 6, 0, 4] },
    small: { fontSize: 9 },
  },
  header: (page) =>
    page === 1 ? undefined : { text: `${title}  ${status}`, style: 'small', margin: [64, 36, 64, 0] },
  footer: (page, pages) =>
    page === 1
      ? undefined
      : { text: `${practice.name}  ${pageOf(page, pages)}`, style: 'small', margin: [64, 20, 64, 0] },
  content: [
    { text: `${practice.name}  ${status}` },
    { text: practice.notice ?? '', style: 'small' },
    { text: title, style: 'title', margin: [0, 160, 0, 20] },
    { text: cover.summary, margin: [0, 0, 0, 160] },
    ...drawn({ kind: 'facts', items: cover.facts }),
    ...practice.lines.map((text) => ({ text, style: 'small' })),
    { toc: { title: { text: contentsTitle, style: 'heading' } }, pageBreak: 'before' },
    ...sections.flatMap(({ title: heading, ownPage, pieces }) => [
      { text: heading, style: 'heading', tocItem: true, ...(ownPage ? { pageBreak: 'before' } : {}) },
      ...pieces.flatMap(drawn),
    ]),
  ],
})

export function pdfmakeMaker(fonts) {
  pdfmake.setFonts({
    Sans: { normal: fonts.sans, bold: fonts.semibold, italics: fonts.italic, bolditalics: fonts.italic },
    Serif: { normal: fonts.serif, bold: fonts.serif, italics: fonts.serif, bolditalics: fonts.serif },
  })
  pdfmake.setLocalAccessPolicy(() => true)
  pdfmake.setUrlAccessPolicy(() => false)
  return (document) => pdfmake.createPdf(definition(document)).getBuffer()
}
