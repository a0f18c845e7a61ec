import type { PdfFont } from 'pdfkit'

/** What is read of a glyph when it is painted. */
export interface Glyph {
  readonly id: number
  readonly codePoints: readonly number[]
  readonly advanceWidth: number
}

const HYPHEN = 0x2d
const SOFT_HYPHEN = 0xad
/** No font has a glyph with this number. */
const ID = -1

/**
 * A hyphen that was added where a word is cut at the end of a line: it looks the same, but whoever reads or copies
 * the text gets a soft hyphen, and so the word in one piece.
 */
export function softened(glyph: Glyph): Glyph {
  if (glyph.codePoints[0] !== HYPHEN) throw new Error('A cut word does not end with a hyphen')
  return { id: ID, codePoints: [SOFT_HYPHEN], advanceWidth: glyph.advanceWidth }
}

const prepared = new WeakSet<PdfFont>()

/** Lets a font hold its hyphen twice. The second one has a code of its own, so that it can mean something else. */
export function holdSoftHyphen(font: PdfFont): void {
  if (prepared.has(font)) return
  prepared.add(font)
  const { subset } = font
  const include = subset.includeGlyph.bind(subset)
  let code: number | undefined
  subset.includeGlyph = (glyph) => {
    if (glyph !== ID) return include(glyph)
    code ??= subset.glyphs.push(font.font.glyphForCodePoint(HYPHEN).id) - 1
    return code
  }
}
