import type { Piece } from '../document.ts'

/**
 * How much of a page pieces take, in lines of its text. Nothing is measured before it is drawn, so this reckons with
 * figures read off drawn pages, a little on the safe side: what fits by this count fits on paper (pages.test.ts draws it).
 */

/** Lines of text that go on one page. */
const PAGE_LINES = 42

/** Characters that go on one line, from edge to edge in a table and in running text. */
const LINE = 84
const QUOTED = 70
const ROW = 84
const LABEL = 18

const linesFor = (text: string, characters: number) => Math.max(1, Math.ceil(text.length / characters))

/** What stands above and below a piece, and how much lower the lines of a table are. */
const TITLE = 2.2
const AROUND = { paragraph: 0.6, quote: 1.1, subheading: 1.2, list: 0.2, row: 0.55, item: 0.2, table: 3.2 }
const SMALL = 0.75

function linesOf(piece: Piece): number {
  switch (piece.kind) {
    case 'paragraph':
      return linesFor(piece.text, LINE) + AROUND.paragraph
    case 'quote':
      return linesFor(piece.text, QUOTED) + AROUND.quote
    case 'subheading':
      return 1 + AROUND.subheading
    case 'list':
      return piece.items.reduce((sum, item) => sum + linesFor(item, LINE) + AROUND.item, AROUND.list)
    case 'facts':
      return piece.items.reduce(
        (sum, { label, value }) =>
          sum + Math.max(linesFor(label, LABEL), linesFor(value, LINE - LABEL)) + AROUND.item,
        AROUND.list,
      )
    case 'table':
      return piece.rows.reduce((sum, { cells }) => {
        const most = Math.max(
          ...cells.map((cell, at) => linesFor(cell, ROW * (piece.columns[at]?.width ?? 1))),
        )
        return sum + most * SMALL + AROUND.row
      }, AROUND.table)
    default:
      return Infinity
  }
}

/** Whether these pieces fit on one page under the title of a section. */
export const fitsOnPage = (pieces: readonly Piece[]): boolean =>
  pieces.reduce((sum, piece) => sum + linesOf(piece), TITLE) <= PAGE_LINES
