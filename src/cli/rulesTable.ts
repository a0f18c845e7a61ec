import type { Column, RulebookTexts } from '../texts/rulebookTexts.ts'
import { columns } from '../texts/rulebookTexts.ts'
import { sayFormats, type RulebookWords, type SaidEntry } from '../texts/sayRulebook.ts'
import type { Language, TableFault } from '../texts/texts.ts'
import { harmless, type Table } from './csv.ts'

/** A figure as a spreadsheet in that language reads it: no separators but the decimal one. */
const figure = (value: number | undefined, language: Language): string =>
  value === undefined ? '' : language === 'nl' ? String(value).replace('.', ',') : String(value)

const cellOf = (entry: SaidEntry, column: Column, words: RulebookWords): string => {
  switch (column) {
    case 'id':
    case 'group':
    case 'text':
    case 'condition':
    case 'effect':
    case 'lift':
    case 'unit':
    case 'source':
    case 'since':
      return entry[column]
    case 'kind':
      return words.rulebook.kinds[entry.kind]
    case 'excludes':
      return sayFormats(entry.excludes, words)
    case 'value':
      return figure(entry.value, words.language)
    case 'share':
      return figure(entry.share, words.language)
    case 'lecture':
    case 'dialogue':
    case 'workshop':
    case 'actionLearning':
      return figure(entry.points[column], words.language)
    default:
      return column satisfies never
  }
}

const byId = (one: SaidEntry, other: SaidEntry) => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0)

/** The rule book as a table. Rows stand by their ids, so that moving a rule in the program moves nothing here. */
export const rulesTable = (entries: readonly SaidEntry[], words: RulebookWords): Table => [
  columns.map((column) => words.rulebook.columns[column]),
  ...entries.toSorted(byId).map((entry) => columns.map((column) => cellOf(entry, column, words))),
]

export interface Change {
  readonly column: string
  readonly before: string
  readonly after: string
}
export interface Comparison {
  readonly columnsAdded: readonly string[]
  readonly columnsRemoved: readonly string[]
  readonly added: readonly { readonly id: string; readonly kind: string }[]
  readonly removed: readonly { readonly id: string; readonly kind: string }[]
  readonly changed: readonly { readonly id: string; readonly changes: readonly Change[] }[]
}

/** Where a table is not one of rules: the row, counted from 0. */
export interface Misshapen {
  readonly fault: Extract<TableFault, 'notRules' | 'cells' | 'sameId'>
  readonly row: number
}

/** Whether a heading is that of a table of rules with these names for its columns. */
export const isHeadingOf = (heading: readonly string[], { columns: names }: RulebookTexts): boolean =>
  heading.includes(names.id) && heading.includes(names.kind) && heading.includes(names.text)

type Rows = ReadonlyMap<string, ReadonlyMap<string, string>>

const rowsOf = ([heading = [], ...rows]: Table, id: string): Rows =>
  new Map(
    rows.map((row) => {
      const cells = new Map(heading.map((column, at) => [column, harmless(row[at] ?? '')]))
      return [cells.get(id) ?? '', cells]
    }),
  )

/** What keeps a table from being read row by row: cells too few or too many, or a rule that stands there twice. */
export function misshapen([heading = [], ...rows]: Table, texts: RulebookTexts): Misshapen | undefined {
  if (!isHeadingOf(heading, texts)) return { fault: 'notRules', row: 0 }
  const seen = new Set<string | undefined>()
  for (const [at, row] of rows.entries()) {
    if (row.length !== heading.length) return { fault: 'cells', row: at + 1 }
    const id = row[heading.indexOf(texts.columns.id)]
    if (seen.has(id)) return { fault: 'sameId', row: at + 1 }
    seen.add(id)
  }
  return undefined
}

/** What differs between two tables of rules in one language, rule by rule and column by column. */
export function compareRules(before: Table, after: Table, { columns: names }: RulebookTexts): Comparison {
  const [was, is] = [rowsOf(before, names.id), rowsOf(after, names.id)]
  const [wasHeading = [], isHeading = []] = [before[0], after[0]]
  const shared = isHeading.filter((column) => wasHeading.includes(column))
  const named = (rows: Rows, others: Rows) =>
    [...rows]
      .filter(([id]) => !others.has(id))
      .map(([id, cells]) => ({ id, kind: cells.get(names.kind) ?? '' }))
  return {
    columnsAdded: isHeading.filter((column) => !wasHeading.includes(column)),
    columnsRemoved: wasHeading.filter((column) => !isHeading.includes(column)),
    added: named(is, was),
    removed: named(was, is),
    changed: [...is].flatMap(([id, cells]) => {
      const old = was.get(id)
      if (old === undefined) return []
      const changes = shared.flatMap((column) => {
        const [then = '', now = ''] = [old.get(column), cells.get(column)]
        return then === now ? [] : [{ column, before: then, after: now }]
      })
      return changes.length === 0 ? [] : [{ id, changes }]
    }),
  }
}
