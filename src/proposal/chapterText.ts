import type { Piece } from './document.ts'

/** What stands for a table, and for the tape, in a text: "[tabel: Fasen]", "[maatlint]". */
export interface Placeholders {
  readonly table: string
  readonly tape: string
}

/** Before a line that would be read as something else than what it is. */
const ESCAPE = '\\'
const MARKED = /^(?:\\|- |## |>|\s*\[)/
const BLANK = /^\s*$/
/** A label of the client's own is no longer than this; a longer one is a sentence. */
const LONGEST_LABEL = 60
const FACT = /^([^\\].*?): (.*)$/s

const placeholderOf = (piece: Piece, words: Placeholders): string | undefined =>
  piece.kind === 'table'
    ? `[${words.table}: ${piece.caption.replace(/\s+/g, ' ')}]`
    : piece.kind === 'tape'
      ? `[${words.tape}]`
      : undefined

const labelsOf = (pieces: readonly Piece[]): ReadonlySet<string> =>
  new Set(pieces.flatMap((piece) => (piece.kind === 'facts' ? piece.items.map(({ label }) => label) : [])))

/** Further lines of an item stand two spaces in. */
const hang = (text: string): string =>
  text
    .split('\n')
    .map((line, at) => (at === 0 ? line : `  ${BLANK.test(line) || MARKED.test(line) ? ESCAPE : ''}${line}`))
    .join('\n')

const bare = (line: string): string => (line.startsWith(ESCAPE) ? line.slice(1) : line)
const CONTINUES = /^ {2}/

/** Lines put together as items: each begins where a line does not continue the one before. */
function itemsIn(lines: readonly string[]): string[] {
  const items: string[] = []
  for (const line of lines) {
    const last = items.at(-1)
    if (last !== undefined && CONTINUES.test(line))
      items[items.length - 1] = `${last}\n${bare(line.slice(2))}`
    else items.push(line)
  }
  return items
}

/** A block of "Label: value". One line alone is a sentence, unless its label was there before. */
function factsIn(lines: readonly string[], labels: ReadonlySet<string>) {
  const items = itemsIn(lines).map((item) => {
    const [, label = '', value = ''] = FACT.exec(item) ?? []
    return { label, value }
  })
  const facts = items.every(
    ({ label }) => labels.has(label) || (items.length > 1 && label !== '' && label.length <= LONGEST_LABEL),
  )
  return facts ? items : undefined
}

function paragraphText(text: string, labels: ReadonlySet<string>): string {
  const lines = text.split('\n').map((line) => (BLANK.test(line) || MARKED.test(line) ? ESCAPE + line : line))
  return factsIn(lines, labels) === undefined ? lines.join('\n') : ESCAPE + lines.join('\n')
}

function blockOf(piece: Piece, labels: ReadonlySet<string>, words: Placeholders): string {
  switch (piece.kind) {
    case 'paragraph':
      return paragraphText(piece.text, labels)
    case 'subheading':
      return `## ${hang(piece.text)}`
    case 'quote':
      return piece.text
        .split('\n')
        .map((line) => `> ${line}`)
        .join('\n')
    case 'list':
      return piece.items.map((item) => `- ${hang(item)}`).join('\n')
    case 'facts':
      return piece.items.map(({ label, value }) => `${label}: ${hang(value)}`).join('\n')
    default:
      return placeholderOf(piece, words) ?? ''
  }
}

/**
 * A chapter as plain text, to be changed by hand: paragraphs with an empty line between, "- " before an item, "## "
 * before a heading, "> " before somebody's words, facts as "Label: value", and a line in brackets where a table or the
 * tape stands. `piecesOf` reads it back to the same chapter.
 */
export const textOf = (pieces: readonly Piece[], words: Placeholders): string =>
  pieces.map((piece) => blockOf(piece, labelsOf(pieces), words)).join('\n\n')

type Kind = 'heading' | 'item' | 'quote' | 'text'

const kindOf = (line: string): Kind =>
  line.startsWith('## ')
    ? 'heading'
    : line.startsWith('- ')
      ? 'item'
      : line.startsWith('>')
        ? 'quote'
        : 'text'

/** Blocks of lines, parted by empty ones, and where one kind follows on another: few leave a line open before a list. */
function blocksIn(text: string): string[][] {
  const blocks: string[][] = []
  let kind: Kind | undefined
  for (const line of text.split('\n')) {
    if (BLANK.test(line)) {
      kind = undefined
      continue
    }
    const hangs = CONTINUES.test(line) && (kind === 'item' || kind === 'heading')
    const own = hangs ? kind : kindOf(line)
    if (own !== kind || (own === 'heading' && !hangs)) blocks.push([])
    blocks.at(-1)?.push(line)
    kind = own
  }
  return blocks
}

/**
 * The pieces that a text stands for. Tables and the tape come from what was worked out: they can be moved or left out,
 * each once, and cannot be made up. A line in brackets that stands for none of them is a line of text.
 */
export function piecesOf(text: string, computed: readonly Piece[], words: Placeholders): Piece[] {
  const labels = labelsOf(computed)
  const left = computed.filter((piece) => placeholderOf(piece, words) !== undefined)
  const taken = (line: string): Piece | undefined => {
    const at = left.findIndex((piece) => placeholderOf(piece, words) === line.trim())
    return at < 0 ? undefined : left.splice(at, 1)[0]
  }
  return blocksIn(text).map((lines): Piece => {
    const [first = ''] = lines
    const drawn = lines.length === 1 ? taken(first) : undefined
    if (drawn !== undefined) return drawn
    const items = itemsIn(lines)
    if (items.every((item) => item.startsWith('- ')))
      return { kind: 'list', items: items.map((item) => item.slice(2)) }
    if (items.length === 1 && first.startsWith('## '))
      return { kind: 'subheading', text: items.join('').slice(3) }
    if (lines.every((line) => line.startsWith('>')))
      return { kind: 'quote', text: lines.map((line) => line.replace(/^> ?/, '')).join('\n') }
    const facts = factsIn(lines, labels)
    if (facts !== undefined) return { kind: 'facts', items: facts }
    return { kind: 'paragraph', text: lines.map(bare).join('\n') }
  })
}
