import { contrastWithWhite } from '../../practice/contrast.ts'

/** Where the looks of the document are decided. Sizes are in points. */

/** The colours of one document. */
export interface Palette {
  readonly ink: string
  readonly soft: string
  readonly line: string
  readonly paper: string
  /** the one deep colour: text stands in it on white */
  readonly accent: string
  /** the same, pale, for what lies behind it; what has to be told apart is drawn in `accent` */
  readonly accentTint: string
  readonly white: string
}

const INK = '#1d2430'
const WHITE = '#ffffff'
const OWN_ACCENT = '#0b4f5c'
/** What text and lines in the accent must reach on white. Source: WCAG 2.2, 1.4.3. */
const READABLE = 4.5

const channels = (colour: string) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))

/** A colour with a part of another one in it. */
function mixed(colour: string, other: string, part: number): string {
  const others = channels(other)
  const parts = channels(colour).map((channel, i) =>
    Math.round(channel + ((others[i] ?? 0) - channel) * part)
      .toString(16)
      .padStart(2, '0'),
  )
  return `#${parts.join('')}`
}

/** A colour, made as much darker as it takes to be read on white. */
const readable = (colour: string): string => {
  for (let part = 0; part < 1; part += 0.05) {
    const darker = mixed(colour, INK, part)
    if (contrastWithWhite(darker) >= READABLE) return darker
  }
  return INK
}

/** All colours of a document, from the one of the practice. */
export function paletteOf(colour: string | undefined): Palette {
  const accent = readable(colour !== undefined && /^#[\da-f]{6}$/i.test(colour) ? colour : OWN_ACCENT)
  return {
    ink: INK,
    soft: '#5a6370',
    line: '#d9d4c8',
    paper: '#f7f4ec',
    accent,
    accentTint: mixed(accent, WHITE, 0.79),
    white: WHITE,
  }
}

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
  coverTitle: { face: 'serif', size: 31, leading: 1.16, colour: 'ink', cuts: false },
  coverSummary: { face: 'sans', size: 12.5, leading: 1.5, colour: 'ink', cuts: false },
  heading: { face: 'serif', size: 19, leading: 1.22, colour: 'ink', cuts: false },
  subheading: { face: 'serif', size: 12.5, leading: 1.3, colour: 'accent', cuts: false },
  body: { face: 'sans', size: 10.5, leading: 1.48, colour: 'ink', cuts: true },
  bullet: { face: 'sans', size: 10.5, leading: 1.48, colour: 'accent', cuts: false },
  entry: { face: 'sans', size: 10.5, leading: 1.35, colour: 'ink', cuts: false },
  quote: { face: 'italic', size: 11.5, leading: 1.5, colour: 'ink', cuts: false },
  label: { face: 'sans', size: 9.5, leading: 1.4, colour: 'soft', cuts: false },
  fact: { face: 'sans', size: 10.5, leading: 1.4, colour: 'ink', cuts: false },
  value: { face: 'semibold', size: 10.5, leading: 1.4, colour: 'ink', cuts: false },
  stamp: { face: 'semibold', size: 9, leading: 1.3, colour: 'accent', cuts: false },
  caption: { face: 'semibold', size: 9.5, leading: 1.35, colour: 'ink', cuts: false },
  note: { face: 'sans', size: 8.5, leading: 1.4, colour: 'soft', cuts: false },
  columnTitle: { face: 'semibold', size: 8.5, leading: 1.3, colour: 'soft', cuts: false },
  cell: { face: 'sans', size: 9.5, leading: 1.36, colour: 'ink', cuts: false },
  cellTotal: { face: 'semibold', size: 9.5, leading: 1.36, colour: 'ink', cuts: false },
  tapeLabel: { face: 'sans', size: 9, leading: 1.25, colour: 'ink', cuts: false },
  month: { face: 'sans', size: 7.5, leading: 1.2, colour: 'soft', cuts: false },
  running: { face: 'sans', size: 8.5, leading: 1.3, colour: 'soft', cuts: false },
} as const satisfies Record<
  string,
  { face: Face; size: number; leading: number; colour: keyof Palette; cuts: boolean }
>

export type Type = keyof typeof type
