/** Prints the rule book, or what changed in it: `npm run --silent rules -- [--csv | --compare OLD.csv] [--practice FILE] [--lang nl|en]` */
import { parseArgs } from 'node:util'
import { fictionalPractice, offeringOf, type Practice } from '../practice/practice.ts'
import { loadFaults, loadQuestions, loadReasons, loadRulebook } from '../texts/load.ts'
import { visible } from '../texts/sayFault.ts'
import { sayRulebook, type RulebookWords } from '../texts/sayRulebook.ts'
import { languages, type FaultTexts, type Language } from '../texts/texts.ts'
import { contents, practiceIn } from './answers.ts'
import { refuse, understood } from './commandLine.ts'
import { readCsv, writeCsv, type Table } from './csv.ts'
import { listing } from './rulesListing.ts'
import { compareRules, isHeadingOf, misshapen, rulesTable, type Comparison } from './rulesTable.ts'

/** A cell is recognised by its beginning. */
const MOST_SHOWN = 60

interface Wanted {
  readonly language: Language
  readonly csv: boolean
  readonly compare: string | undefined
  /** a file of the practice whose sizes and prices are printed */
  readonly practice: string | undefined
}

const options = {
  csv: { type: 'boolean', default: false },
  compare: { type: 'string' },
  practice: { type: 'string' },
  lang: { type: 'string', default: 'nl' },
  help: { type: 'boolean', short: 'h', default: false },
} as const

async function wanted(): Promise<Wanted> {
  const { language: lang, refuseUse, texts } = await understood('rules', options)
  const { csv, compare, practice: file } = parseArgs({ options }).values
  if (csv && compare !== undefined) refuseUse(texts.csvAndCompare)
  return { language: lang, csv, compare, practice: file }
}

async function wordsIn(language: Language): Promise<RulebookWords> {
  const [questions, reasons, rulebook] = await Promise.all([
    loadQuestions(language),
    loadReasons(language),
    loadRulebook(language),
  ])
  return { language, questions, reasons, rulebook }
}

const { language, csv, compare, practice } = await wanted()
const words = await wordsIn(language)
const offering = offeringOf(practice === undefined ? fictionalPractice : await practiceNamed(practice))
if (compare !== undefined) process.stdout.write(sayComparison(await compared(compare)))
else if (csv) process.stdout.write(writeCsv(rulesTable(sayRulebook(words, offering), words)))
else process.stdout.write(listing(sayRulebook(words, offering), words))

async function practiceNamed(file: string): Promise<Practice> {
  const [faults, questions] = await Promise.all([loadFaults(language), loadQuestions(language)])
  return practiceIn(file, language, contents(file, faults, questions))
}

/** What changed since a table was made; the table may be in either language. */
async function compared(file: string): Promise<Comparison> {
  const [faults, questions] = await Promise.all([loadFaults(language), loadQuestions(language)])
  const text = contents(file, faults, questions)
  const read = readCsv(text)
  // What does not even begin as ours is not told about its quotation marks.
  if (!read.ok)
    return refuseTable(file, faults, /^\uFEFF?"?id"?;/.test(text) ? read.fault : 'notRules', read.line)
  const [heading = []] = read.table
  const books = await Promise.all(languages.map(wordsIn))
  const book = books.find(({ rulebook }) => isHeadingOf(heading, rulebook)) ?? words
  const wrong = misshapen(read.table, book.rulebook)
  if (wrong) return refuseTable(file, faults, wrong.fault, lineOf(read.table, wrong.row))
  return compareRules(read.table, rulesTable(sayRulebook(book, offering), book), book.rulebook)
}

/** On which line of the file a row begins: cells may hold line ends. */
function lineOf(table: Table, row: number): number {
  return table.slice(0, row).reduce((line, cells) => line + cells.join('').split('\n').length, 1)
}

function refuseTable(
  file: string,
  faults: FaultTexts,
  fault: keyof FaultTexts['table'],
  line: number,
): never {
  return refuse(`${file}: ${faults.table[fault](line)}`)
}

function sayComparison({ columnsAdded, columnsRemoved, added, removed, changed }: Comparison): string {
  const { compared: texts } = words.rulebook
  // What stands in the file is shown, never obeyed.
  const shown = (cell: string) => (cell === '' ? texts.empty : visible(cell, MOST_SHOWN))
  const lines = [
    ...columnsAdded.map((column) => texts.columnAdded(shown(column))),
    ...columnsRemoved.map((column) => texts.columnRemoved(shown(column))),
    ...removed.map(({ id, kind }) => texts.removed(shown(id), shown(kind))),
    ...added.map(({ id, kind }) => texts.added(shown(id), shown(kind))),
    ...changed.map(({ id, changes }) =>
      texts.changed(
        shown(id),
        changes
          .map(({ column, before, after }) => `${shown(column)} (${shown(before)} → ${shown(after)})`)
          .join(', '),
      ),
    ),
  ]
  const total = texts.total(added.length, removed.length, changed.length)
  return lines.length === 0 ? `${texts.same}\n` : [...lines, total, ''].join('\n')
}
