import type { Styles } from '@react-pdf/renderer'
import type { Line } from '../lines.ts'
import { face, type Palette, type, type Type } from '../theme.ts'

export type Style = Styles[string]

/** What the typesetter must know of fonts, colours and language. */
export interface Pen {
  readonly colour: Palette
  /** the width of a text on one line, in points */
  readonly widthOf: (text: string, kind: Type) => number
  /** a text broken into lines for a column of this width */
  readonly lines: (text: string, kind: Type, width: number) => readonly Line[]
}

/** Lines stay this much within their column, so that react-pdf never breaks them again. */
export const SLACK = 2
/** We break the lines ourselves, so react-pdf must leave words alone. */
export const whole = (word: string) => [word]

/**
 * How tall a line is, in whole quarters of a point. Such heights add up without a rounding error, and the smallest
 * error between two pieces is a gap to react-pdf, at which it ends a page whatever ties the two together.
 */
const lineHeightOf = (kind: Type): number => Math.round(4 * type[kind].size * type[kind].leading) / 4

export const styleOf = (pen: Pen, kind: Type): Style => {
  const { size, colour, face: name } = type[kind]
  // react-pdf loses text whose lineHeight does not stand beside its fontSize.
  return { ...face[name], fontSize: size, lineHeight: lineHeightOf(kind) / size, color: pen.colour[colour] }
}

/** How tall a text is in a column of this width. */
export const heightOf = (pen: Pen, kind: Type, text: string, available: number): number =>
  pen.lines(text, kind, available - SLACK).length * lineHeightOf(kind)

/** As much of a text as fits on one line. */
export function short(pen: Pen, kind: Type, text: string, available: number): string {
  const room = available - SLACK
  if (pen.widthOf(text, kind) <= room && !text.includes('\n')) return text
  const [first] = pen.lines(text, kind, room - pen.widthOf('…', kind))
  return `${(first?.text ?? '').replace(/-$/u, '')}…`
}

export interface Written {
  readonly pen: Pen
  readonly children: string
}
