import { deflateSync } from 'node:zlib'
import { crcOf } from '../../src/practice/logo.ts'

/** A chunk of a PNG, with its check sum. */
export function chunk(name: string, content: Uint8Array = new Uint8Array()): Uint8Array {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content])
  const whole = Buffer.alloc(named.length + 8)
  whole.writeUInt32BE(content.length, 0)
  named.copy(whole, 4)
  whole.writeUInt32BE(crcOf(named), named.length + 4)
  return whole
}

export const pngSignature = Uint8Array.of(137, 80, 78, 71, 13, 10, 26, 10)

/** The head of a PNG in eight bits red, green and blue. */
export function head(width: number, height: number): Uint8Array {
  const content = Buffer.alloc(13)
  content.writeUInt32BE(width, 0)
  content.writeUInt32BE(height, 4)
  content.set([8, 2, 0, 0, 0], 8)
  return chunk('IHDR', content)
}

const lines = (width: number, height: number, shade: number) =>
  Buffer.concat(
    Array.from({ length: height }, () => Buffer.concat([Buffer.of(0), Buffer.alloc(width * 3, shade)])),
  )

/** A PNG of one shade. */
export const png = (width = 40, height = 20, shade = 90): Uint8Array =>
  Buffer.concat([
    pngSignature,
    head(width, height),
    chunk('IDAT', deflateSync(lines(width, height, shade))),
    chunk('IEND'),
  ])

/** A JPEG as far as its markers go: a frame, a scan, an end. */
export function jpeg(width: number, height: number, frame = 0xc0, colours = 1): Uint8Array {
  const size = Buffer.alloc(4)
  size.writeUInt16BE(height, 0)
  size.writeUInt16BE(width, 2)
  return Buffer.concat([
    Buffer.of(0xff, 0xd8),
    Buffer.of(0xff, 0xe0, 0, 4, 0x4a, 0x46),
    Buffer.of(0xff, frame, 0, 11, 8),
    size,
    Buffer.of(colours, 1, 0x11, 0),
    Buffer.of(0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0),
    Buffer.of(1, 2, 3),
    Buffer.of(0xff, 0xd9),
  ])
}
