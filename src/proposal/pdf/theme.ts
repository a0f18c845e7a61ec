/** Where the looks of the document are decided. Sizes are in points. */

export const colour = {
  ink: '#1d2430',
  soft: '#5a6370',
  line: '#d9d4c8',
  paper: '#f7f4ec',
  accent: '#0b4f5c',
  accentTint: '#cbdde0',
  white: '#ffffff',
} as const

export const page = {
  size: 'A4',
  width: 595.28,
  height: 841.89,
  left: 78,
  right: 72,
  top: 44,
  bottom: 36,
} as const

/** The width of tables and pictures, and the narrower one at which text reads well. */
export const width = {
  full: page.width - page.left - page.right,
  text: 404,
} as const

export type Face = 'sans' | 'semibold' | 'italic' | 'serif'

/** How each face is called in a style. */
export const face = {
  sans: { fontFamily: 'Maat Sans', fontWeight: 400, fontStyle: 'normal' },
  semibold: { fontFamily: 'Maat Sans', fontWeight: 600, fontStyle: 'normal' },
  italic: { fontFamily: 'Maat Sans', fontWeight: 400, fontStyle: 'italic' },
  serif: { fontFamily: 'Maat Serif', fontWeight: 600, fontStyle: 'normal' },
} as const satisfies Record<Face, object>

/**
 * Every kind of type in the document. Only our own running text cuts words that would fit on a line of their own:
 * a quote may be in a language that we do not know.
 */
export const type = {
  coverTitle: { face: 'serif', size: 31, leading: 1.16, colour: colour.ink, cuts: false },
  coverSummary: { face: 'sans', size: 12.5, leading: 1.5, colour: colour.ink, cuts: false },
  heading: { face: 'serif', size: 19, leading: 1.22, colour: colour.ink, cuts: false },
  subheading: { face: 'serif', size: 12.5, leading: 1.3, colour: colour.accent, cuts: false },
  body: { face: 'sans', size: 10.5, leading: 1.48, colour: colour.ink, cuts: true },
  bullet: { face: 'sans', size: 10.5, leading: 1.48, colour: colour.accent, cuts: false },
  entry: { face: 'sans', size: 10.5, leading: 1.35, colour: colour.ink, cuts: false },
  quote: { face: 'italic', size: 11.5, leading: 1.5, colour: colour.ink, cuts: false },
  label: { face: 'sans', size: 9.5, leading: 1.4, colour: colour.soft, cuts: false },
  fact: { face: 'sans', size: 10.5, leading: 1.4, colour: colour.ink, cuts: false },
  value: { face: 'semibold', size: 10.5, leading: 1.4, colour: colour.ink, cuts: false },
  stamp: { face: 'semibold', size: 9, leading: 1.3, colour: colour.accent, cuts: false },
  caption: { face: 'semibold', size: 9.5, leading: 1.35, colour: colour.ink, cuts: false },
  note: { face: 'sans', size: 8.5, leading: 1.4, colour: colour.soft, cuts: false },
  columnTitle: { face: 'semibold', size: 8.5, leading: 1.3, colour: colour.soft, cuts: false },
  cell: { face: 'sans', size: 9.5, leading: 1.36, colour: colour.ink, cuts: false },
  cellTotal: { face: 'semibold', size: 9.5, leading: 1.36, colour: colour.ink, cuts: false },
  tapeLabel: { face: 'sans', size: 9, leading: 1.25, colour: colour.ink, cuts: false },
  month: { face: 'sans', size: 7.5, leading: 1.2, colour: colour.soft, cuts: false },
  running: { face: 'sans', size: 8.5, leading: 1.3, colour: colour.soft, cuts: false },
} as const satisfies Record<
  string,
  { face: Face; size: number; leading: number; colour: string; cuts: boolean }
>

export type Type = keyof typeof type
