import { type Glyph, softened } from './softHyphen.ts'

/** What we read of a line of laid-out text. Positions are in points. */
export interface LaidLine {
  readonly runs: readonly {
    readonly attributes: {
      readonly fontSize?: number
      readonly font?: readonly {
        readonly unitsPerEm: number
        readonly glyphForCodePoint: (codePoint: number) => Glyph
      }[]
    }
    readonly glyphs?: readonly Glyph[]
    readonly positions?: readonly {
      readonly xAdvance: number
      readonly yAdvance: number
      readonly xOffset: number
      readonly yOffset: number
    }[]
  }[]
}

/** How a word goes on on the next line: after a hyphen that was added, or after a mark of its own. */
export type GoesOn = 'afterHyphen' | 'atOnce'

const SPACE = 0x20

/** A space at the end of a run. It takes no room, for the layout is done. */
function spaced(run: LaidLine['runs'][number]): LaidLine['runs'][number] {
  const { fontSize, font: [font] = [] } = run.attributes
  const { glyphs = [], positions = [] } = run
  if (font === undefined || fontSize === undefined || glyphs.at(-1)?.codePoints[0] === SPACE) return run
  const space = font.glyphForCodePoint(SPACE)
  const xAdvance = (space.advanceWidth * fontSize) / font.unitsPerEm
  return {
    ...run,
    glyphs: [...glyphs, space],
    positions: [...positions, { xAdvance, yAdvance: 0, xOffset: 0, yOffset: 0 }],
  }
}

function hyphened(run: LaidLine['runs'][number]): LaidLine['runs'][number] {
  const { glyphs = [] } = run
  return { ...run, glyphs: glyphs.map((glyph, i) => (i < glyphs.length - 1 ? glyph : softened(glyph))) }
}

/**
 * The same lines, readable in one go: a word that is cut reads as one, and between the words of two lines, or two
 * cells, stands a space. Who reads the text without seeing it has no line ends to tell words apart by.
 */
export const followed = (lines: readonly LaidLine[], goesOn: GoesOn | undefined): LaidLine[] =>
  lines.map((line, i) => {
    const ending = i === lines.length - 1 ? goesOn : undefined
    if (ending === 'atOnce') return line
    const finish = ending === 'afterHyphen' ? hyphened : spaced
    return {
      ...line,
      runs: line.runs.map((run, at) => (at < line.runs.length - 1 ? run : finish(run))),
    }
  })
