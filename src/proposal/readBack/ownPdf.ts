import { md5 } from '@noble/hashes/legacy.js'
import { ANSWERS_NAME } from '../../questionnaire/answersText.ts'
import { MOST_BYTES } from '../../questionnaire/jsonText.ts'
import { inflate } from '../../questionnaire/inflate.ts'
import { type PdfDictionary, PdfSource, type PdfText, type PdfValue, Unfamiliar } from './PdfSource.ts'
import { asText, type ReadBack, refused } from './readBack.ts'

/** The end of the file, in which it says where its table is. */
const TAIL = 2048
const START = 'startxref'
/** More rounds of changes, and more objects, than a proposal ever has. */
const MOST_TABLES = 32
const MOST_OBJECTS = 100_000
/** How deep names may be parted, and how many there may be. */
const MOST_PARTS = 8
const MOST_NAMES = 1000

/** What is known of a PDF of the older kind, in which every object stands by itself in plain sight. */
class OwnPdf {
  readonly #source: PdfSource
  readonly #places = new Map<number, number>()
  readonly #trailer: PdfDictionary

  constructor(bytes: Uint8Array) {
    this.#source = new PdfSource(bytes)
    const trailers = this.#readTables()
    const [newest] = trailers
    if (newest === undefined || trailers.some((one) => one.has('Encrypt') || one.has('XRefStm')))
      throw new Unfamiliar()
    this.#trailer = newest
  }

  /** What is said of each file inside that bears our name. */
  attached(): readonly PdfDictionary[] {
    const names = this.#map(this.#map(this.#trailer.get('Root'))?.get('Names'))
    const found: PdfDictionary[] = []
    let count = 0
    const gather = (node: PdfDictionary | undefined, depth: number) => {
      count += 1
      if (depth > MOST_PARTS || count > MOST_NAMES) throw new Unfamiliar()
      for (const part of this.#list(node?.get('Kids'))) gather(this.#map(part), depth + 1)
      for (const [i, value] of this.#list(node?.get('Names')).entries()) {
        if (i % 2 === 0) continue
        count += 1
        if (count > MOST_NAMES) throw new Unfamiliar()
        const specification = this.#map(value)
        if (specification !== undefined && this.#nameOf(specification) === ANSWERS_NAME)
          found.push(specification)
      }
    }
    gather(this.#map(names?.get('EmbeddedFiles')), 0)
    return found
  }

  /** The file itself, if it is what was put in. */
  async contentOf(specification: PdfDictionary): Promise<ReadBack> {
    const files = this.#map(specification.get('EF'))
    const { about, packed } = this.#stream(files?.get('UF') ?? files?.get('F'))
    const params = this.#map(about.get('Params'))
    const size = this.#resolve(params?.get('Size'))
    if (typeof size === 'number' && size > MOST_BYTES) return refused('tooLargeInside')
    const filter = this.#resolve(about.get('Filter'))
    const [only, ...more] = Array.isArray(filter) ? filter : [filter]
    if (more.length > 0 || about.has('DecodeParms')) throw new Unfamiliar()
    if (only !== undefined && only !== null && only !== 'FlateDecode') throw new Unfamiliar()
    const content = only === 'FlateDecode' ? await inflate(packed, MOST_BYTES) : packed
    if (content === 'tooMuch') return refused('tooLargeInside')
    if (content === 'damaged') return refused('damaged')
    if (size !== undefined && size !== content.length) return refused('damaged')
    const sum = textOf(this.#resolve(params?.get('CheckSum')))
    if (sum !== undefined && !isSame(sum.bytes, md5(content))) return refused('damaged')
    return asText(content, dayOf(this.#resolve(params?.get('ModDate'))))
  }

  /** The tables that tell where objects stand, newest first: what was changed later counts. */
  #readTables(): readonly PdfDictionary[] {
    const trailers: PdfDictionary[] = []
    const seen = new Set<number>()
    for (let place: PdfValue | undefined = this.#firstTable(); place !== undefined;) {
      if (typeof place !== 'number' || seen.has(place) || seen.size >= MOST_TABLES) throw new Unfamiliar()
      seen.add(place)
      this.#source.goTo(place)
      this.#source.expect('xref')
      while (!this.#source.passes('trailer')) this.#readEntries()
      const trailer = this.#source.dictionary()
      trailers.push(trailer)
      place = trailer.get('Prev')
    }
    return trailers
  }

  #firstTable(): number {
    const { bytes } = this.#source
    const from = Math.max(0, bytes.length - TAIL)
    const tail = String.fromCharCode(...bytes.subarray(from))
    const at = tail.lastIndexOf(START)
    if (at < 0) throw new Unfamiliar()
    this.#source.goTo(from + at)
    this.#source.expect(START)
    return this.#source.count()
  }

  /** One row of entries, of twenty bytes each. */
  #readEntries(): void {
    const first = this.#source.count()
    const count = this.#source.count()
    if (count > MOST_OBJECTS || first > MOST_OBJECTS) throw new Unfamiliar()
    for (let i = 0; i < count; i += 1) {
      const place = this.#source.count()
      this.#source.count()
      const inUse = this.#source.passes('n')
      if (!inUse) this.#source.expect('f')
      const known = this.#places.has(first + i)
      if (!known) this.#places.set(first + i, inUse ? place : -1)
    }
  }

  /** Goes to an object. */
  #find(object: number): void {
    this.#source.goTo(this.#places.get(object) ?? -1)
    if (this.#source.count() !== object) throw new Unfamiliar()
    this.#source.count()
    this.#source.expect('obj')
  }

  /** What is meant by a value, which may stand elsewhere. */
  #resolve(value: PdfValue | undefined): PdfValue | undefined {
    if (!isReference(value)) return value
    this.#find(value.object)
    const found = this.#source.value()
    if (isReference(found)) throw new Unfamiliar()
    return found
  }

  #map(value: PdfValue | undefined): PdfDictionary | undefined {
    const found = this.#resolve(value)
    return found instanceof Map ? found : undefined
  }

  #list(value: PdfValue | undefined): readonly PdfValue[] {
    const found = this.#resolve(value)
    return Array.isArray(found) ? found : []
  }

  #nameOf(specification: PdfDictionary): string | undefined {
    const name = textOf(this.#resolve(specification.get('UF') ?? specification.get('F')))
    if (name === undefined) return undefined
    const [first, second] = name.bytes
    const wide = first === 0xfe && second === 0xff
    return new TextDecoder(wide ? 'utf-16be' : 'utf-8').decode(name.bytes)
  }

  /** What is said of a stream, and its bytes as they stand in the file. */
  #stream(reference: PdfValue | undefined): { readonly about: PdfDictionary; readonly packed: Uint8Array } {
    if (!isReference(reference)) throw new Unfamiliar()
    this.#find(reference.object)
    const about = this.#source.dictionary()
    this.#source.expect('stream')
    const { bytes, at } = this.#source
    // A line end of one or two characters.
    const begin = at + (bytes[at] === 0x0d && bytes[at + 1] === 0x0a ? 2 : 1)
    const length = this.#resolve(about.get('Length'))
    if (typeof length !== 'number' || length < 0) throw new Unfamiliar()
    this.#source.goTo(begin + length)
    this.#source.expect('endstream')
    return { about, packed: bytes.subarray(begin, begin + length) }
  }
}

const isReference = (value: PdfValue | undefined): value is { readonly object: number } =>
  typeof value === 'object' && value !== null && 'object' in value

const textOf = (value: PdfValue | undefined): PdfText | undefined =>
  typeof value === 'object' && value !== null && 'bytes' in value ? value : undefined

const isSame = (one: Uint8Array, other: Uint8Array) =>
  one.length === other.length && one.every((byte, i) => byte === other[i])

/** `D:20261123…` as an ISO date. */
function dayOf(value: PdfValue | undefined): string | undefined {
  const text = textOf(value)
  const [, year, month, day] = /^D:(\d{4})(\d\d)(\d\d)/.exec(new TextDecoder().decode(text?.bytes)) ?? []
  const written = `${year}-${month}-${day}`
  return year === undefined || Number.isNaN(Date.parse(written)) ? undefined : written
}

/** Reads the answers back from a PDF that is written as ours are; undefined where it is written in another way. */
export async function readOwnPdf(bytes: Uint8Array): Promise<ReadBack | undefined> {
  try {
    const pdf = new OwnPdf(bytes)
    const [file, ...more] = pdf.attached()
    if (file === undefined) return refused('noAnswers')
    return more.length > 0 ? refused('several') : await pdf.contentOf(file)
  } catch (error) {
    if (error instanceof Unfamiliar) return undefined
    throw error
  }
}
