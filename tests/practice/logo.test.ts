import { deflateSync } from 'node:zlib'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  bytesIn,
  checkLogo,
  checkLogoUrl,
  crcOf,
  dataUrlOf,
  MOST_LOGO_BYTES,
  pixelsUnpack,
} from '../../src/practice/logo.ts'
import { chunk, head, jpeg, png, pngSignature } from './pictures.ts'

const join = (...parts: Uint8Array[]) => Buffer.concat(parts)
const faultOf = (bytes: Uint8Array) => {
  const checked = checkLogo(bytes)
  return checked.ok ? 'none' : checked.fault
}

const withPixels = (content: Uint8Array) =>
  join(pngSignature, head(40, 20), chunk('IDAT', content), chunk('IEND'))

test('a PNG and a JPEG are taken, with their size in pixels', () => {
  expect(checkLogo(png(40, 20))).toEqual({ ok: true, type: 'image/png', width: 40, height: 20 })
  expect(checkLogo(jpeg(300, 90))).toEqual({ ok: true, type: 'image/jpeg', width: 300, height: 90 })
  // Progressive, and with a few bytes behind its end, as some cameras write.
  expect(checkLogo(join(jpeg(300, 90, 0xc2), Uint8Array.of(0, 0)))).toMatchObject({ ok: true })
})

test.each([
  ['nothing at all', new Uint8Array(), 'notALogo'],
  ['a GIF', Buffer.from('GIF89a...'), 'notALogo'],
  ['a page', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'notALogo'],
  ['a PNG without its end', png().subarray(0, -12), 'logoBroken'],
  ['a PNG that was cut off', png().subarray(0, -20), 'logoBroken'],
  ['a PNG without pixels', join(pngSignature, head(4, 4), chunk('IEND')), 'logoBroken'],
  ['a PNG that is nowhere wide', join(pngSignature, head(0, 4), chunk('IDAT'), chunk('IEND')), 'logoBroken'],
  [
    'a PNG that moves',
    join(pngSignature, head(4, 4), chunk('acTL', new Uint8Array(8)), chunk('IDAT'), chunk('IEND')),
    'logoAnimated',
  ],
  [
    'a PNG of five thousand pixels wide',
    join(pngSignature, head(5000, 4), chunk('IDAT'), chunk('IEND')),
    'logoTooBig',
  ],
  [
    'a PNG with colours of a kind that there is not',
    join(
      pngSignature,
      chunk('IHDR', Uint8Array.of(0, 0, 0, 4, 0, 0, 0, 4, 8, 5, 0, 0, 0)),
      chunk('IDAT'),
      chunk('IEND'),
    ),
    'logoBroken',
  ],
  ['a picture of more than 300 kB', join(png(), new Uint8Array(MOST_LOGO_BYTES)), 'logoTooHeavy'],
  ['a JPEG without its end', jpeg(10, 10).subarray(0, -2), 'logoBroken'],
  ['a JPEG without a frame', Uint8Array.of(0xff, 0xd8, 0xff, 0xd9), 'logoBroken'],
  ['a JPEG that few programs can show', jpeg(10, 10, 0xc9), 'logoBroken'],
  ['a JPEG in the colours of print', jpeg(10, 10, 0xc0, 4), 'logoPrintColours'],
  ['a JPEG of five thousand pixels high', jpeg(10, 5000), 'logoTooBig'],
])('%s is refused', (_, bytes, fault) => {
  expect(faultOf(bytes)).toBe(fault)
})

test('a picture with one byte changed on the way is noticed', () => {
  const whole = png()
  for (let at = 0; at < whole.length; at++) {
    const changed = Uint8Array.from(whole)
    changed[at] = (changed[at] ?? 0) ^ 0x10
    expect(faultOf(changed), `byte ${at}`).not.toBe('none')
  }
})

test('whatever bytes are chosen, they are taken or refused, and nothing breaks', () => {
  const spoilt = fc
    .tuple(fc.constantFrom(png(), jpeg(20, 20)), fc.uint8Array({ maxLength: 40 }), fc.nat(60))
    .map(([bytes, some, at]) => join(bytes.subarray(0, at), some, bytes.subarray(at + some.length)))
  fc.assert(
    fc.property(fc.oneof(fc.uint8Array({ maxLength: 200 }), spoilt), (bytes) => {
      expect(typeof faultOf(bytes)).toBe('string')
    }),
    { numRuns: 500 },
  )
})

test('in a file a picture is a data URL, which says the same and no other kind', () => {
  const url = dataUrlOf(png(), 'image/png')
  expect(checkLogoUrl(url)).toMatchObject({ ok: true, width: 40 })
  expect(bytesIn(url)?.bytes).toEqual(new Uint8Array(png()))
  expect(checkLogoUrl(url.replace('png', 'jpeg'))).toEqual({ ok: false, fault: 'logoOtherType' })
  expect(checkLogoUrl(url.slice(0, -3))).toEqual({ ok: false, fault: 'notALogo' })
  expect(checkLogoUrl('data:image/svg+xml;base64,AAAA')).toEqual({ ok: false, fault: 'notALogo' })
  expect(checkLogoUrl('https://example.org/logo.png')).toEqual({ ok: false, fault: 'notALogo' })
})

test('pixels that cannot be unpacked are noticed, also where all check sums are right', async () => {
  const spoilt = withPixels(Uint8Array.of(1, 2, 3, 4, 5))
  expect(checkLogo(spoilt)).toMatchObject({ ok: true })
  expect(await pixelsUnpack(png())).toBe(true)
  expect(await pixelsUnpack(spoilt)).toBe(false)
  expect(await pixelsUnpack(withPixels(deflateSync(new Uint8Array(100))))).toBe(false)
  // Small to send and endless to unpack.
  expect(await pixelsUnpack(withPixels(deflateSync(new Uint8Array(5_000_000))))).toBe(false)
  // One pixel more or less than its size says.
  expect(await pixelsUnpack(withPixels(deflateSync(new Uint8Array(20 * 121 - 1))))).toBe(false)
  expect(await pixelsUnpack(withPixels(deflateSync(new Uint8Array(20 * 121 + 1))))).toBe(false)
  expect(await pixelsUnpack(jpeg(10, 10))).toBe(true)
})

test('a PNG whose pixels come in rounds is as long as its rounds together', async () => {
  const inRounds = Buffer.alloc(13)
  inRounds.writeUInt32BE(3, 0)
  inRounds.writeUInt32BE(3, 4)
  inRounds.set([8, 2, 0, 0, 1], 8)
  // Of three by three pixels, five rounds hold any: twice 1 × 1, then 2 × 1, 1 × 2 and 3 × 1; each line has a byte more.
  const length = 2 * 4 + 7 + 2 * 4 + 10
  const picture = (bytes: number) =>
    join(
      pngSignature,
      chunk('IHDR', inRounds),
      chunk('IDAT', deflateSync(new Uint8Array(bytes))),
      chunk('IEND'),
    )
  expect(await pixelsUnpack(picture(length))).toBe(true)
  expect(await pixelsUnpack(picture(length + 1))).toBe(false)
})

test('check sums are those of PNG', () => {
  expect(crcOf(Buffer.from('IEND'))).toBe(0xae426082)
})
