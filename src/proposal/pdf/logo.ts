/** How large a picture is, in its own points. */
export interface PictureSize {
  readonly width: number
  readonly height: number
}

/** More than any logo: what unpacks to more would take the memory of whoever opens the proposal. */
const MOST_PIXELS = 25_000_000

function bytesIn(source: string, kind: 'png' | 'jpeg'): Uint8Array | undefined {
  const head = `data:image/${kind};base64,`
  if (!source.startsWith(head)) return undefined
  try {
    return Uint8Array.from(atob(source.slice(head.length)), (character) => character.charCodeAt(0))
  } catch {
    return undefined
  }
}

const sane = ({ width, height }: PictureSize): boolean =>
  width > 0 && height > 0 && width * height <= MOST_PIXELS

const PNG_MARK = [137, 80, 78, 71, 13, 10, 26, 10]
/** How many values a pixel has, by the colour type of a PNG. */
const SAMPLES: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }

type Round = readonly [left: number, top: number, right: number, down: number]
const whole: Round = [0, 0, 1, 1]
/** In which rounds the pixels of an interlaced PNG come: where each begins, and in what steps. */
const rounds: readonly Round[] = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
]

/** Whether packed bytes unpack to just so many; no more of them are unpacked than that. */
async function unpacksTo(packed: Uint8Array<ArrayBuffer>, length: number): Promise<boolean> {
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate')).getReader()
  let unpacked = 0
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return unpacked === length
      unpacked += value.length
      if (unpacked > length) {
        await reader.cancel()
        return false
      }
    }
  } catch {
    return false
  }
}

/** A PNG that is whole: pdfkit unpacks it later, out of reach, and would throw there. */
async function pngSize(bytes: Uint8Array): Promise<PictureSize | undefined> {
  if (PNG_MARK.some((byte, at) => bytes[at] !== byte) || bytes.length < 33) return undefined
  const view = new DataView(bytes.buffer)
  const size = { width: view.getUint32(16), height: view.getUint32(20) }
  const [depth = 0, colour = -1, , , interlaced] = bytes.slice(24, 29)
  const samples = SAMPLES[colour]
  if (samples === undefined || !sane(size)) return undefined
  const packed: number[] = []
  const kinds: string[] = []
  for (let at = 8; at + 12 <= bytes.length;) {
    const length = view.getUint32(at)
    const kind = String.fromCharCode(...bytes.slice(at + 4, at + 8))
    if (at + 12 + length > bytes.length) return undefined
    if (kind === 'IDAT') for (const byte of bytes.subarray(at + 8, at + 8 + length)) packed.push(byte)
    kinds.push(kind)
    at += 12 + length
  }
  // A picture that moves is no logo on paper; a palette needs its colours.
  if (kinds[0] !== 'IHDR' || !kinds.includes('IEND') || kinds.includes('acTL')) return undefined
  if (colour === 3 && !kinds.includes('PLTE')) return undefined
  const length = (interlaced === 1 ? rounds : [whole]).reduce((sum, [left, top, right, down]) => {
    const columns = Math.ceil((size.width - left) / right)
    const rows = Math.ceil((size.height - top) / down)
    return columns > 0 && rows > 0 ? sum + rows * (Math.ceil((columns * samples * depth) / 8) + 1) : sum
  }, 0)
  return (await unpacksTo(new Uint8Array(packed), length)) ? size : undefined
}

/** Frames that pdf readers draw: baseline and progressive. */
const FRAMES = new Set([0xc0, 0xc1, 0xc2])
const GREY_OR_COLOUR = [1, 3]

/** A JPEG in grey or red, green and blue: the colours of print are not those that the file is said to hold. */
function jpegSize(bytes: Uint8Array): PictureSize | undefined {
  const view = new DataView(bytes.buffer)
  const ends = bytes.length > 4 && view.getUint16(bytes.length - 2) === 0xffd9
  if (!ends || view.getUint16(0) !== 0xffd8) return undefined
  let size: PictureSize | undefined
  for (let at = 2; at + 4 <= bytes.length;) {
    const marker = view.getUint16(at)
    if (marker < 0xff01) return undefined
    const kind = marker & 0xff
    const length = view.getUint16(at + 2)
    if (length < 2 || at + 2 + length > bytes.length) return undefined
    // The picture itself begins here.
    if (kind === 0xda) return size && sane(size) ? size : undefined
    if (FRAMES.has(kind)) {
      if (length < 8 || !GREY_OR_COLOUR.includes(bytes[at + 9] ?? 0) || bytes[at + 4] !== 8) return undefined
      size = { height: view.getUint16(at + 5), width: view.getUint16(at + 7) }
    }
    at += 2 + length
  }
  return undefined
}

/**
 * How large a logo is; undefined where it cannot be drawn. A practice is checked when it is set, but a document must
 * come out whole whatever it is given: react-pdf throws on a broken picture where nobody can catch it.
 */
export async function logoSize(source: string): Promise<PictureSize | undefined> {
  const png = bytesIn(source, 'png')
  if (png !== undefined) return pngSize(png)
  const jpeg = bytesIn(source, 'jpeg')
  return jpeg === undefined ? undefined : jpegSize(jpeg)
}
