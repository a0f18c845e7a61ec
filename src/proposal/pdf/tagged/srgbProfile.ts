/** A number with sixteen bits behind the point. */
const fixed = (values: readonly number[]): number[] => values.map((value) => Math.round(value * 65536))

const ascii = (text: string): number[] => Array.from(text, (letter) => letter.charCodeAt(0))

const uint32 = (values: readonly number[]): number[] =>
  values.flatMap((value) => [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255])

const xyz = (x: number, y: number, z: number) => [...ascii('XYZ '), ...uint32([0, ...fixed([x, y, z])])]

/** A text in American English, as the format asks for. */
const text = (words: string) => [
  ...ascii('mluc'),
  ...uint32([0, 1, 12]),
  ...ascii('enUS'),
  ...uint32([2 * words.length, 28]),
  ...ascii(words).flatMap((code) => [0, code]),
]

/** The curve of IEC 61966-2-1: a power of 2.4 with a straight piece near black. */
const CURVE = [
  ...ascii('para'),
  ...uint32([0, 3 << 16, ...fixed([2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045])]),
]

/** From daylight (D65), which sRGB is white by, to the D50 that profiles are reckoned in. */
const TO_D50 = [1.04788, 0.02292, -0.05022, 0.02959, 0.99048, -0.01707, -0.00925, 0.01508, 0.75168]
const WHITE = [0.9642, 1, 0.8249] as const

const tags: Readonly<Record<string, readonly number[]>> = {
  desc: text('sRGB IEC61966-2.1'),
  cprt: text('No copyright'),
  wtpt: xyz(...WHITE),
  chad: [...ascii('sf32'), ...uint32([0, ...fixed(TO_D50)])],
  rXYZ: xyz(0.43607, 0.22249, 0.01392),
  gXYZ: xyz(0.38515, 0.71687, 0.09708),
  bXYZ: xyz(0.14307, 0.06061, 0.7141),
  rTRC: CURVE,
  gTRC: CURVE,
  bTRC: CURVE,
}

const HEADER = 128
/** Made on 1 January 2026, whenever it is made: the same document is the same file. */
const DAY = [7, 234, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0]

/**
 * The colour profile of sRGB (ICC 4.2), by which a PDF/A says what its colours look like. Built here, because pdfkit
 * reads its own from a file that a worker does not have.
 */
export function srgbProfile(): Uint8Array {
  const entries = Object.entries(tags)
  const start = HEADER + 4 + 12 * entries.length
  const directory: number[] = []
  const contents: number[] = []
  const places = new Map<readonly number[], number>()
  for (const [name, content] of entries) {
    const place = places.get(content) ?? start + contents.length
    if (!places.has(content)) {
      contents.push(...content)
      while (contents.length % 4 !== 0) contents.push(0)
    }
    places.set(content, place)
    directory.push(...ascii(name), ...uint32([place, content.length]))
  }
  const header = [
    ...uint32([start + contents.length, 0, 0x04200000]),
    ...ascii('mntrRGB XYZ '),
    ...DAY,
    ...ascii('acsp'),
    ...uint32([0, 0, 0, 0, 0, 0, 0, ...fixed(WHITE)]),
  ]
  while (header.length < HEADER) header.push(0)
  return Uint8Array.from([...header, ...uint32([entries.length]), ...directory, ...contents])
}
