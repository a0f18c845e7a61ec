import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

type Subset = (
  font: Uint8Array,
  text: string,
  options: { targetFormat: 'truetype'; keepFeatures: readonly string[]; noHinting: boolean },
) => Promise<Uint8Array>
const subsetFont = require('subset-font') as Subset

const span = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join('')

/**
 * Every Latin letter of Europe, those of names from Vietnam, and the marks of typography.
 * Letters that a face lacks are skipped.
 */
const characters = [
  span(0x20, 0x7e),
  span(0xa0, 0x17f),
  span(0x1e80, 0x1ef9),
  'ƏəƠơƯưȘșȚțǤǥǦǧǨǩǮǯƷʒ',
  '–—‘’‚“”„•…‹›€™−×÷≈≤≥≠‰′″✓☐→',
].join('')

/** Only what sets text well. Small capitals and alternates would double the size of the files. */
const features = ['kern', 'liga', 'ccmp', 'locl', 'mark', 'lnum', 'tnum']

interface Face {
  readonly source: string
  readonly family: 'Maat Sans' | 'Maat Serif'
  readonly style: 'Regular' | 'Semibold' | 'Italic'
  readonly credit: string
}

const credit = (years: string) =>
  `© ${years} Adobe (http://www.adobe.com/). Modified version: a subset with a wider space, under another name, because the name of the original is reserved.`

const faces: Readonly<Record<string, Face>> = {
  'src/proposal/pdf/fonts/maat-sans-400.ttf': {
    source: 'source-sans/TTF/SourceSans3-Regular.ttf',
    family: 'Maat Sans',
    style: 'Regular',
    credit: credit('2010-2024'),
  },
  'src/proposal/pdf/fonts/maat-sans-600.ttf': {
    source: 'source-sans/TTF/SourceSans3-Semibold.ttf',
    family: 'Maat Sans',
    style: 'Semibold',
    credit: credit('2010-2024'),
  },
  'src/proposal/pdf/fonts/maat-sans-400i.ttf': {
    source: 'source-sans/TTF/SourceSans3-It.ttf',
    family: 'Maat Sans',
    style: 'Italic',
    credit: credit('2010-2024'),
  },
  'src/proposal/pdf/fonts/maat-serif-600.ttf': {
    source: 'source-serif/TTF/SourceSerif4-Semibold.ttf',
    family: 'Maat Serif',
    style: 'Semibold',
    credit: credit('2014-2023'),
  },
}

const utf16 = (text: string) => Buffer.from(text, 'utf16le').swap16()

/** A `name` table for Windows and the PDF: the one platform that every reader of TrueType knows. */
function nameTable({ family, style, credit: copyright }: Face): Uint8Array {
  const postscript = `${family}-${style}`.replaceAll(' ', '')
  // Windows groups four styles in a family; a semibold is a family of its own, with its real place in 16 and 17.
  const grouped = style === 'Semibold' ? [`${family} Semibold`, 'Regular'] : [family, style]
  const names: [id: number, text: string][] = [
    [0, copyright],
    [1, grouped[0] ?? family],
    [2, grouped[1] ?? style],
    [3, `1.0;${postscript}`],
    [4, `${family} ${style}`],
    [5, 'Version 1.0'],
    [6, postscript],
    [13, 'This Font Software is licensed under the SIL Open Font License, Version 1.1.'],
    [14, 'https://scripts.sil.org/OFL'],
    [16, family],
    [17, style],
  ]
  const texts = names.map(([, text]) => utf16(text))
  const head = Buffer.alloc(6 + 12 * names.length)
  head.writeUInt16BE(names.length, 2)
  head.writeUInt16BE(head.length, 4)
  let offset = 0
  names.forEach(([id], i) => {
    const length = texts[i]?.length ?? 0
    const windowsUnicodeEnglish = [3, 1, 0x409]
    ;[...windowsUnicodeEnglish, id, length, offset].forEach((field, j) =>
      head.writeUInt16BE(field, 6 + 12 * i + 2 * j),
    )
    offset += length
  })
  return Buffer.concat([head, ...texts])
}

/** Where each table of a font starts and how long it is. */
function tablesOf(font: Buffer): Map<string, { start: number; length: number }> {
  const tables = new Map<string, { start: number; length: number }>()
  for (let at = 12; at < 12 + 16 * font.readUInt16BE(4); at += 16)
    tables.set(font.toString('latin1', at, at + 4), {
      start: font.readUInt32BE(at + 8),
      length: font.readUInt32BE(at + 12),
    })
  return tables
}

function tableOf(font: Buffer, tag: string): Buffer {
  const table = tablesOf(font).get(tag)
  if (table === undefined) throw new Error(`The font has no table ${tag}`)
  return Buffer.from(font.subarray(table.start, table.start + table.length))
}

/** The glyph of the space, from the Windows character map: it is the first character of the first segment. */
function glyphOfSpace(font: Buffer): number {
  const cmap = tableOf(font, 'cmap')
  for (let at = 4; at < 4 + 8 * cmap.readUInt16BE(2); at += 8) {
    const map = cmap.subarray(cmap.readUInt32BE(at + 4))
    if (cmap.readUInt16BE(at) !== 3 || map.readUInt16BE(0) !== 4) continue
    const segments = map.readUInt16BE(6)
    const [start, delta, range] = [16 + segments, 16 + 2 * segments, 16 + 3 * segments]
    if (map.readUInt16BE(start) !== 0x20) continue
    const offset = map.readUInt16BE(range)
    const glyph = offset === 0 ? 0x20 : map.readUInt16BE(range + offset)
    return (glyph + map.readUInt16BE(delta)) & 0xffff
  }
  throw new Error('The font does not map the space as expected')
}

/**
 * Source's space is a fifth of an em, made for screens. react-pdf takes up to a third from it to fill a line, and
 * then words run together; from a wider one it may.
 */
const SPACE = 240

function withSpace(font: Buffer): Buffer {
  const glyph = glyphOfSpace(font)
  if (glyph >= tableOf(font, 'hhea').readUInt16BE(34)) throw new Error('The space has no width of its own')
  const widths = tableOf(font, 'hmtx')
  widths.writeUInt16BE(Math.max(SPACE, widths.readUInt16BE(4 * glyph)), 4 * glyph)
  return withTable(font, 'hmtx', widths)
}

const padded = (table: Uint8Array) => Buffer.concat([table, Buffer.alloc(-table.length & 3)])

function checksum(bytes: Buffer): number {
  let sum = 0
  for (let i = 0; i < bytes.length; i += 4) sum = (sum + bytes.readUInt32BE(i)) >>> 0
  return sum
}

/** The same font with another table in the place of one it has, its checksums right again. */
function withTable(font: Buffer, tag: string, table: Uint8Array): Buffer {
  const tables = tablesOf(font)
  const directory = Buffer.from(font.subarray(0, 12 + 16 * tables.size))
  const blocks: Buffer[] = [directory]
  let offset = directory.length
  let headAt = 0
  for (const [i, name] of [...tables.keys()].entries()) {
    const content = name === tag ? table : tableOf(font, name)
    const block = padded(content)
    if (name === 'head') {
      headAt = offset
      block.writeUInt32BE(0, 8) // the sum of the whole counts as nought while the sums are made
    }
    const entry = 12 + 16 * i
    directory.writeUInt32BE(checksum(block), entry + 4)
    directory.writeUInt32BE(offset, entry + 8)
    directory.writeUInt32BE(content.length, entry + 12)
    blocks.push(block)
    offset += block.length
  }
  const whole = Buffer.concat(blocks)
  whole.writeUInt32BE((0xb1b0afba - checksum(whole)) >>> 0, headAt + 8)
  return whole
}

async function make(face: Face): Promise<Uint8Array> {
  const original = await readFile(require.resolve(face.source))
  const subset = await subsetFont(original, characters, {
    targetFormat: 'truetype',
    keepFeatures: features,
    noHinting: true,
  })
  return withSpace(withTable(Buffer.from(subset), 'name', nameTable(face)))
}

/** The fonts of the PDF, made from Adobe's Source family: smaller, and renamed as its licence asks. */
export const fontFiles: Readonly<Record<string, () => Promise<Uint8Array>>> = Object.fromEntries(
  Object.entries(faces).map(([path, face]) => [path, () => make(face)]),
)
