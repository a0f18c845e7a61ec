import type { Hyphenate } from './hyphenate.ts'
import type { GoesOn } from './tagged/followed.ts'

/** How a text is set in a column. */
export interface Column {
  readonly width: number
  readonly widthOf: (text: string) => number
  readonly hyphenate: Hyphenate
  /** whether a word that would fit on a line of its own may be cut as well, to fill the line before */
  readonly cutsFreely: boolean
}

/** A line as it is drawn. */
export interface Line {
  readonly text: string
  /** how its last word goes on on the next line; undefined when it ends with the line */
  readonly goesOn?: GoesOn
}

/** Unless a line would be shorter than this part of its column, the word goes whole to the next. */
const RAGGED = 0.86
/** No more lines than this in a row end with a cut word. */
const HYPHENS = 2
/** A hyphen after one of these would read as part of a name or an address. */
const NO_HYPHEN_AFTER = /[^\p{L}\p{N}]$/u
const SOFT_HYPHEN = '\u00ad'
const ADDRESS = /[@/.:_=&?][\p{L}\p{N}]/u

/** The first part of a word that is cut, with a hyphen where it needs one. */
const cutEnd = (head: string, token: string): Line =>
  NO_HYPHEN_AFTER.test(head) || ADDRESS.test(token)
    ? { text: head, goesOn: 'atOnce' }
    : { text: `${head}-`, goesOn: 'afterHyphen' }

/** Longer than any word: these have no syllables to look for. */
const ENDLESS = 80

/** As many pieces of a word as fit, and what is left of it. Undefined when not even the first one fits. */
function cut(word: string, { hyphenate }: Column, fits: (text: string) => boolean) {
  if (word.length > ENDLESS) return undefined
  const pieces = hyphenate(word)
  for (let count = pieces.length - 1; count > 0; count -= 1) {
    const head = cutEnd(pieces.slice(0, count).join(''), word)
    if (fits(head.text)) return { head, tail: pieces.slice(count).join('') }
  }
  return undefined
}

/** Cuts what has no syllables, after a mark of its own when there is one. At least one character fits anywhere. */
function force(word: string, fits: (text: string) => boolean) {
  const [first = '', ...rest] = Array.from(word.slice(0, 4 * ENDLESS))
  let most = first
  for (const character of rest) {
    if (!fits(`${most}${character}-`)) break
    most += character
  }
  const address = ADDRESS.test(word)
  const mark = address ? most.search(/[/.@?&=_-][^/.@?&=_-]*$/u) : -1
  const head = mark > most.length / 2 ? most.slice(0, mark + 1) : most
  return { head: cutEnd(head, word), tail: word.slice(head.length) }
}

/** One paragraph, each line as full as it can be. */
function fill(words: readonly string[], column: Column): Line[] {
  const { width, widthOf, cutsFreely } = column
  const space = widthOf(' ')
  const lines: Line[] = []
  let line = ''
  let used = 0
  let hyphens = 0

  const put = (word: string) => {
    used += (line === '' ? 0 : space) + widthOf(word)
    line = line === '' ? word : `${line} ${word}`
  }
  const end = (goesOn?: GoesOn) => {
    lines.push(goesOn === undefined ? { text: line } : { text: line, goesOn })
    hyphens = line.endsWith('-') ? hyphens + 1 : 0
    line = ''
    used = 0
  }

  for (const token of words) {
    let word = token
    while (word !== '') {
      const shown = word.replaceAll(SOFT_HYPHEN, '')
      const room = line === '' ? width : width - used - space
      const fits = (part: string) => widthOf(part) <= room
      if (fits(shown)) {
        put(shown)
        break
      }
      const mayCut = widthOf(shown) > width || (cutsFreely && used < RAGGED * width && hyphens < HYPHENS)
      const piece =
        (mayCut ? cut(word, column, fits) : undefined) ?? (line === '' ? force(shown, fits) : undefined)
      if (piece !== undefined) {
        put(piece.head.text)
        word = piece.tail
      }
      end(word === '' ? undefined : piece?.head.goesOn)
    }
  }
  if (line !== '' || lines.length === 0) end()
  return lines
}

/** Whether the last line is a single word. */
const isLonely = (lines: readonly Line[]) => lines.length > 1 && !lines.at(-1)?.text.includes(' ')

/** The same lines, a little shorter when that brings the last word of a paragraph company. */
function settle(words: readonly string[], column: Column): Line[] {
  const lines = fill(words, column)
  if (!isLonely(lines)) return lines
  const widest = Math.max(...words.map((word) => column.widthOf(word)))
  for (const part of [0.97, 0.94, 0.9, 0.86]) {
    const width = column.width * part
    // No word is cut to give another one company.
    if (!column.cutsFreely && widest > width) break
    const shorter = fill(words, { ...column, width })
    if (shorter.length === lines.length && !isLonely(shorter)) return shorter
  }
  return lines
}

/**
 * Breaks a text into lines, ragged right. react-pdf has its own way, but that squeezes the spaces of a line to get
 * one more word on it, and cannot cut an address without adding a hyphen.
 */
export const linesOf = (text: string, column: Column): Line[] =>
  text.split('\n').flatMap((paragraph) =>
    settle(
      paragraph.split(' ').filter((word) => word !== ''),
      column,
    ),
  )
