import { deflateSync } from 'node:zlib'
import { chunk, pngSignature } from '../practice/pictures.ts'

function pixels(width: number, height: number, withAlpha: boolean): Buffer {
  const pixel = withAlpha ? [11, 79, 92, 160] : [11, 79, 92]
  const row = [0, ...Array.from({ length: width }, () => pixel).flat()]
  return Buffer.from(Array.from({ length: height }, () => row).flat())
}

/** A PNG in one colour; `packed` takes the place of its pixels. */
export function png(width: number, height: number, withAlpha = false, packed?: Uint8Array): Buffer {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, withAlpha ? 6 : 2, 0, 0, 0], 8)
  return Buffer.concat([
    pngSignature,
    chunk('IHDR', head),
    chunk('IDAT', packed ?? deflateSync(pixels(width, height, withAlpha))),
    chunk('IEND'),
  ])
}

/** As much of a JPEG as says how large it is and in how many colours. */
export const jpeg = (width: number, height: number, colours: number): Buffer =>
  Buffer.concat([
    Buffer.from([0xff, 0xd8, 0xff, 0xc0, 0, 8 + 3 * colours, 8]),
    Buffer.from([height >> 8, height & 255, width >> 8, width & 255, colours]),
    Buffer.from(Array.from({ length: colours }, (_, at) => [at + 1, 0x11, 0]).flat()),
    Buffer.from([0xff, 0xda, 0, 2, 0, 0xff, 0xd9]),
  ])

export const dataUrl = (kind: 'png' | 'jpeg', bytes: Buffer): string =>
  `data:image/${kind};base64,${bytes.toString('base64')}`
