import { Font } from '@react-pdf/renderer'
import type { ProposalTexts } from '../../texts/proposalTexts.ts'
import { bytesIn, checkLogoUrl, pixelsUnpack } from '../../practice/logo.ts'
import type { ProposalDocument } from '../document.ts'
import { type Hyphenate, hyphenation } from './hyphenate.ts'
import type { Places } from './kit/Heading.tsx'
import type { Pen } from './kit/pen.ts'
import { linesOf } from './lines.ts'
import { ProposalPdf } from './ProposalPdf.tsx'
import { safeText, safeTexts } from './safeText.ts'
import type { Attachment } from './tagged/attachment.ts'
import { renderTagged } from './tagged/renderTagged.ts'
import { type Face, face, paletteOf, type } from './theme.ts'

/** Where each face is: a path in Node; in a browser a whole address (with `https:`), or a data URL. */
export type FontSources = Readonly<Record<Face, string>>

/** What we read of a font once it is loaded. */
interface Glyphs {
  readonly characterSet: readonly number[]
  readonly unitsPerEm: number
  readonly hasGlyphForCodePoint: (codePoint: number) => boolean
  readonly glyphForCodePoint: (codePoint: number) => { readonly advanceWidth: number }
}

type Fonts = Readonly<Record<Face, Glyphs>>

const faces = Object.keys(face) as Face[]

/**
 * Meets every character of a font in their order. A font remembers of a glyph what it first stood for: met as a part of
 * Ý it would be no Y to a reader any more, and a space met as a hard one would stay hard, in every later document.
 */
function meetAll(font: Glyphs): Glyphs {
  for (const codePoint of font.characterSet.toSorted((a, b) => a - b)) font.glyphForCodePoint(codePoint)
  return font
}

async function load(sources: FontSources): Promise<Fonts> {
  for (const name of faces) {
    const { fontFamily, ...which } = face[name]
    Font.register({ family: fontFamily, src: sources[name], ...which })
  }
  const loaded = await Promise.all(
    faces.map(async (name) => {
      await Font.load(face[name])
      return [name, meetAll(Font.getFont(face[name]).data as unknown as Glyphs)] as const
    }),
  )
  return Object.fromEntries(loaded) as Fonts
}

let fonts: Promise<Fonts> | undefined

/** Loads the fonts once and keeps them for every later document. After a failure the next call tries again. */
export function loadFonts(sources: FontSources): Promise<Fonts> {
  fonts ??= load(sources).catch((error: unknown) => {
    fonts = undefined
    // react-pdf remembers that a source failed, unless the whole family is forgotten.
    for (const name of faces) delete Font.getRegisteredFonts()[face[name].fontFamily]
    throw error
  })
  return fonts
}

/** The width of a text in ems, from the widths of its glyphs. Kerning is left out: it takes more than it gives. */
function measure(font: Glyphs): (text: string) => number {
  const known = new Map<string, number>()
  const widthOf = (character: string) => {
    const width = font.glyphForCodePoint(character.codePointAt(0) ?? 0).advanceWidth / font.unitsPerEm
    known.set(character, width)
    return width
  }
  return (text) => {
    let width = 0
    for (const character of text) width += known.get(character) ?? widthOf(character)
    return width
  }
}

function penFor({ practice }: Pick<ProposalDocument, 'practice'>, hyphenate: Hyphenate, fontOf: Fonts): Pen {
  const ems = {
    sans: measure(fontOf.sans),
    semibold: measure(fontOf.semibold),
    italic: measure(fontOf.italic),
    serif: measure(fontOf.serif),
  } satisfies Record<Face, unknown>
  const widthOf: Pen['widthOf'] = (text, kind) => ems[type[kind].face](text) * type[kind].size
  return {
    colour: paletteOf(practice.colour),
    widthOf,
    lines: (text, kind, width) =>
      linesOf(text, {
        width,
        widthOf: (part) => widthOf(part, kind),
        hyphenate,
        cutsFreely: type[kind].cuts,
      }),
  }
}

/** What whoever asked for a document has to hear about it. */
export type Notice = keyof ProposalTexts['download']['notices']

export interface Telling {
  /** called once for each thing that is not on paper as it was given */
  readonly onNotice?: (notice: Notice) => void
}

/**
 * The logo as it can be drawn. A practice is checked when it is set, but a document must come out whole whatever it is
 * given: react-pdf throws on a broken picture where nobody can catch it. So it is left out, and that is told.
 */
async function logoOf({ practice: { logo } }: ProposalDocument, { onNotice }: Telling) {
  if (logo === undefined) return undefined
  const checked = checkLogoUrl(logo.source)
  const bytes = bytesIn(logo.source)?.bytes
  if (checked.ok && bytes !== undefined && (await pixelsUnpack(bytes)))
    return { width: checked.width, height: checked.height, source: logo.source }
  onNotice?.('logoLeftOut')
  return undefined
}

/** The proposal as a document of react-pdf, not yet laid out. */
export async function drawProposal(document: ProposalDocument, sources: FontSources, telling: Telling = {}) {
  const [glyphs, hyphenate] = await Promise.all([loadFonts(sources), hyphenation(document.language)])
  const inEveryFace = (codePoint: number) =>
    faces.every((name) => glyphs[name].hasGlyphForCodePoint(codePoint))
  const { pageOf, ...given } = document
  const picture = await logoOf(document, telling)
  // A picture is no text, and long: what is drawn of it stands beside the words.
  const { logo, ...practice } = given.practice
  const words = { ...given, practice }
  const proposal: ProposalDocument = {
    ...safeTexts(words, inEveryFace),
    pageOf: (page, total) => safeText(pageOf(page, total), inEveryFace),
  }
  const alt = safeText(logo?.alt ?? '', inEveryFace).trim() || proposal.practice.name
  const places: Places = { starts: new Map(), ends: new Map() }
  // Called, not made into an element: the Document itself must be at the root.
  return ProposalPdf({
    proposal,
    pen: penFor(document, hyphenate, glyphs),
    logo: picture && { ...picture, alt },
    places,
  })
}

/** Draws the proposal as a tagged PDF (PDF/UA-1, PDF/A-3a) with its fonts inside. Runs in Node and in a worker alike. */
export const renderProposal = async (
  document: ProposalDocument,
  sources: FontSources,
  { attachment, ...telling }: Telling & { readonly attachment?: Attachment | undefined } = {},
): Promise<Uint8Array> => renderTagged(await drawProposal(document, sources, telling), attachment)
