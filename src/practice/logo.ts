/** The largest file that a logo may be, in bytes, and its longest side, in pixels. */
export const MOST_LOGO_BYTES = 300_000
export const MOST_LOGO_SIDE = 4000

export const logoFaultCodes = [
  'notALogo',
  'logoOtherType',
  'logoBroken',
  'logoTooHeavy',
  'logoTooBig',
  'logoAnimated',
  'logoPrintColours',
] as const
export type LogoFault = (typeof logoFaultCodes)[number]

export type LogoType = 'image/png' | 'image/jpeg'
export type CheckedLogo =
  | { readonly ok: true; readonly type: LogoType; readonly width: number; readonly height: number }
  | { readonly ok: false; readonly fault: LogoFault }

const refuse = (fault: LogoFault): CheckedLogo => ({ ok: false, fault })

const DATA_URL = /^data:(image\/(?:png|jpeg));base64,([A-Za-z0-9+/]+={0,2})$/

/** The bytes in a data URL, and what it says they are; undefined where it holds no picture of a kind we print. */
export function bytesIn(
  dataUrl: string,
): { readonly declared: LogoType; readonly bytes: Uint8Array } | undefined {
  const [, declared, base64] = DATA_URL.exec(dataUrl) ?? []
  // Four characters stand for three bytes: a length that does not fit is a text that was cut off.
  if (declared === undefined || base64 === undefined || base64.length % 4 !== 0) return undefined
  return {
    declared: declared as LogoType,
    bytes: Uint8Array.from(atob(base64), (char) => char.charCodeAt(0)),
  }
}

/** Bytes as a data URL, for a practice file. */
export function dataUrlOf(bytes: Uint8Array, type: LogoType): string {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return `data:${type};base64,${btoa(text)}`
}

const PNG = [137, 80, 78, 71, 13, 10, 26, 10]
const begins = (bytes: Uint8Array, first: readonly number[]) => first.every((byte, at) => bytes[at] === byte)

/** What a picture is by its first bytes, whatever its name says. */
export const typeOf = (bytes: Uint8Array): LogoType | undefined =>
  begins(bytes, PNG) ? 'image/png' : begins(bytes, [0xff, 0xd8, 0xff]) ? 'image/jpeg' : undefined

/**
 * Whether a picture can stand on a document: its first bytes, its whole structure and its size in pixels. A picture that
 * is cut off or changed on the way breaks the making of a PDF long after it was chosen; so it is refused before.
 */
export function checkLogo(bytes: Uint8Array, declared?: LogoType): CheckedLogo {
  const type = typeOf(bytes)
  if (type === undefined) return refuse('notALogo')
  if (declared !== undefined && declared !== type) return refuse('logoOtherType')
  if (bytes.length > MOST_LOGO_BYTES) return refuse('logoTooHeavy')
  const walked = type === 'image/png' ? walkPng(bytes) : walkJpeg(bytes)
  if (typeof walked === 'string') return refuse(walked)
  const { width, height } = walked
  if (width > MOST_LOGO_SIDE || height > MOST_LOGO_SIDE) return refuse('logoTooBig')
  return { ok: true, type, width, height }
}

/** The same for a picture as it stands in a practice file. */
export function checkLogoUrl(dataUrl: string): CheckedLogo {
  const read = bytesIn(dataUrl)
  return read === undefined ? refuse('notALogo') : checkLogo(read.bytes, read.declared)
}

interface Sides {
  readonly width: number
  readonly height: number
}
const sides = (width: number, height: number): Sides | LogoFault =>
  width > 0 && height > 0 ? { width, height } : 'logoBroken'

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** A chunk of a PNG: its name and where its content lies. */
interface Chunk {
  readonly name: string
  readonly from: number
  readonly to: number
}

/** The chunks of a PNG, as far as each is whole and its check sum right; undefined where one is not. */
function chunksOf(bytes: Uint8Array): Chunk[] | undefined {
  const view = viewOf(bytes)
  const chunks: Chunk[] = []
  for (let at = PNG.length; at < bytes.length;) {
    if (at + 12 > bytes.length) return undefined
    const length = view.getUint32(at)
    const to = at + 8 + length
    if (to + 4 > bytes.length) return undefined
    if (crcOf(bytes.subarray(at + 4, to)) !== view.getUint32(to)) return undefined
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    chunks.push({ name, from: at + 8, to })
    at = to + 4
    if (name === 'IEND') break
  }
  return chunks
}

/** Which depths each colour type of a PNG can have. Source: PNG, third edition, 11.2.1. */
const depths: Readonly<Record<number, readonly number[]>> = {
  0: [1, 2, 4, 8, 16],
  2: [8, 16],
  3: [1, 2, 4, 8],
  4: [8, 16],
  6: [8, 16],
}

function walkPng(bytes: Uint8Array): Sides | LogoFault {
  const chunks = chunksOf(bytes)
  const head = chunks?.[0]
  if (!chunks || head?.name !== 'IHDR' || head.to - head.from !== 13) return 'logoBroken'
  const names = new Set(chunks.map(({ name }) => name))
  if (names.has('acTL')) return 'logoAnimated'
  if (!names.has('IDAT') || chunks.at(-1)?.name !== 'IEND') return 'logoBroken'
  const view = viewOf(bytes)
  const [depth = 0, colour = 0] = [bytes[head.from + 8], bytes[head.from + 9]]
  if (!depths[colour]?.includes(depth)) return 'logoBroken'
  if (colour === 3 && !names.has('PLTE')) return 'logoBroken'
  return sides(view.getUint32(head.from), view.getUint32(head.from + 4))
}

/** The check sums of one byte. Source: PNG, third edition, annex D. */
const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? 0xedb88320 ^ (sum >>> 1) : sum >>> 1
  return sum
})

export function crcOf(bytes: Uint8Array): number {
  let sum = 0xffffffff
  for (const byte of bytes) sum = (crcTable[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8)
  return (sum ^ 0xffffffff) >>> 0
}

/** Frames of a JPEG that every reader of PDF can show: baseline, extended and progressive. */
const FRAMES = new Set([0xc0, 0xc1, 0xc2])
/** How many values a pixel of a JPEG has: grey, or red, green and blue. */
const GREY_OR_COLOUR = new Set([1, 3])
/** Frames that few programs can show: without loss, in layers, or coded by arithmetic. */
const OTHER_FRAMES = new Set([0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf])

function walkJpeg(bytes: Uint8Array): Sides | LogoFault {
  const view = viewOf(bytes)
  let found: Sides | LogoFault = 'logoBroken'
  for (let at = 2; at + 4 <= bytes.length;) {
    if (bytes[at] !== 0xff) return 'logoBroken'
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xff) {
      at++
      continue
    }
    const length = view.getUint16(at + 2)
    if (length < 2 || at + 2 + length > bytes.length) return 'logoBroken'
    if (OTHER_FRAMES.has(marker)) return 'logoBroken'
    if (FRAMES.has(marker)) {
      if (length < 8 || bytes[at + 4] !== 8) return 'logoBroken'
      // The colours of print are not those that our documents say they hold.
      if (!GREY_OR_COLOUR.has(bytes[at + 9] ?? 0)) return 'logoPrintColours'
      found = sides(view.getUint16(at + 7), view.getUint16(at + 5))
    }
    // From the first scan on only its end matters: a file that was cut off has none.
    if (marker === 0xda) return endsWell(bytes, at + 2 + length) ? found : 'logoBroken'
    at += 2 + length
  }
  return 'logoBroken'
}

/** Whether an end of image follows; some cameras write a little more after it. */
function endsWell(bytes: Uint8Array, from: number): boolean {
  for (let at = bytes.length - 2; at >= from; at--)
    if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return true
  return false
}

type Round = readonly [left: number, top: number, right: number, down: number]
const whole: Round = [0, 0, 1, 1]
/** In which rounds the pixels of an interlaced PNG come: where each begins, and in what steps. Source: PNG, 8.2. */
const rounds: readonly Round[] = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
]

/** How many values a pixel has, by the colour type of a PNG. */
const SAMPLES: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }

/** How many bytes the pixels of a PNG take, each line with the byte that tells its filter. */
function unpackedLength(bytes: Uint8Array, head: Chunk): number {
  const view = viewOf(bytes)
  const [width, height] = [view.getUint32(head.from), view.getUint32(head.from + 4)]
  const [depth = 0, colour = 0] = [bytes[head.from + 8], bytes[head.from + 9]]
  const bits = depth * (SAMPLES[colour] ?? 4)
  return (bytes[head.from + 12] === 1 ? rounds : [whole]).reduce((sum, [left, top, right, down]) => {
    const columns = Math.ceil((width - left) / right)
    const rows = Math.ceil((height - top) / down)
    return columns > 0 && rows > 0 ? sum + rows * (Math.ceil((columns * bits) / 8) + 1) : sum
  }, 0)
}

/**
 * Whether the pixels of a PNG can be unpacked to the last one. Check sums may be right around pixels that are not: who
 * made the file wrong made its sums too. Of a JPEG nothing is said: that is for who can show it.
 */
export async function pixelsUnpack(bytes: Uint8Array): Promise<boolean> {
  if (typeOf(bytes) !== 'image/png') return true
  const chunks = chunksOf(bytes) ?? []
  const [head] = chunks
  if (head === undefined) return false
  const packed = new Blob(
    chunks.filter(({ name }) => name === 'IDAT').map(({ from, to }) => bytes.slice(from, to)),
  )
  const wanted = unpackedLength(bytes, head)
  let length = 0
  try {
    const reader = packed.stream().pipeThrough(new DecompressionStream('deflate')).getReader()
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      length += read.value.length
      // More than there are pixels is no picture: unpacking stops.
      if (length > wanted) return false
    }
  } catch {
    return false
  }
  return length === wanted
}
