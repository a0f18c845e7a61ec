import type { TableFault } from '../texts/texts.ts'

/** A table: its heading first. */
export type Table = readonly (readonly string[])[]

/** Excel takes a file without this for the code page of the machine, and then ë is no ë. */
const BOM = '\uFEFF'

/**
 * A cell that a spreadsheet would take for a formula gets an apostrophe before it, which makes it text. A plain number
 * is no formula and stays one: −1 must be something that can be added up.
 */
export const harmless = (cell: string): string =>
  /^[=+\-@\t\r]/.test(cell) && !/^-\d+(?:[.,]\d+)?$/.test(cell) ? `'${cell}` : cell

const written = (cell: string) => {
  const safe = harmless(cell)
  return /[;"\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** A table as Excel opens it where the comma is in numbers: semicolons, CRLF, quotes doubled, UTF-8 that says so. */
export const writeCsv = (table: Table): string =>
  BOM + table.map((row) => `${row.map(written).join(';')}\r\n`).join('')

export type ReadTable =
  | { readonly ok: true; readonly table: Table }
  | { readonly ok: false; readonly fault: TableFault; readonly line: number }

/** Reads what `writeCsv` wrote, also after an editor took away the BOM or the CR. Cells stay as they are written. */
export function readCsv(text: string): ReadTable {
  const table: string[][] = []
  let row: string[] = []
  let line = 1
  const ends = /[;\r\n"]/g
  let at = text.startsWith(BOM) ? BOM.length : 0
  while (at < text.length) {
    let cell = ''
    if (text[at] === '"') {
      const opened = line
      at++
      for (;;) {
        const quote = text.indexOf('"', at)
        if (quote < 0) return { ok: false, fault: 'openQuote', line: opened }
        cell += text.slice(at, quote)
        at = quote + 1
        if (text[at] !== '"') break
        cell += '"'
        at++
      }
      line += cell.split('\n').length - 1
    } else {
      ends.lastIndex = at
      const end = ends.exec(text)?.index ?? text.length
      cell = text.slice(at, end)
      at = end
    }
    row.push(cell)
    if (text[at] === ';') {
      at++
      // A semicolon at the very end still has a cell after it.
      if (at === text.length) row.push('')
      continue
    }
    if (at < text.length && !/[\r\n]/.test(text[at] ?? '')) return { ok: false, fault: 'strayQuote', line }
    at += text.startsWith('\r\n', at) ? 2 : 1
    line++
    table.push(row)
    row = []
  }
  if (row.length > 0) table.push(row)
  return { ok: true, table }
}
