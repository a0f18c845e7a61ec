/** Text of the file, as bytes: what they mean depends on where they stand. */
export interface PdfText {
  readonly bytes: Uint8Array
}
export interface PdfReference {
  readonly object: number
}
export type PdfDictionary = ReadonlyMap<string, PdfValue>
/** A value as it stands in the file. A name is a plain string. */
export type PdfValue =
  | string
  | number
  | boolean
  | null
  | PdfText
  | PdfReference
  | readonly PdfValue[]
  | PdfDictionary

/** The file is not written as we write it; who knows more of PDF may still read it. */
export class Unfamiliar extends Error {}

/** Deeper than a value of ours ever nests. */
const MOST_DEPTH = 16
/** More values than are ever read on the way to a file inside. */
const MOST_VALUES = 200_000

const NUL = 0x00
const SPACE = 0x20
const isBlank = (code: number | undefined) =>
  code === NUL || code === 0x09 || code === 0x0a || code === 0x0c || code === 0x0d || code === SPACE
const isDelimiter = (code: number) => '()<>[]{}/%'.includes(String.fromCharCode(code))
const hexValue = (code: number | undefined) => {
  const value = code === undefined ? NaN : parseInt(String.fromCharCode(code), 16)
  return Number.isNaN(value) ? undefined : value
}

/** What follows a backslash in a text, where it is not itself. */
const ESCAPED: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, b: 8, f: 12 }

/**
 * A PDF as a row of bytes, read from one place onwards. Everything has an end: each step moves on, values and depth
 * are counted, and whatever is not as it should be is `Unfamiliar`.
 */
export class PdfSource {
  readonly bytes: Uint8Array
  at = 0
  #values = 0

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
  }

  goTo(place: number): void {
    if (!Number.isInteger(place) || place < 0 || place >= this.bytes.length) throw new Unfamiliar()
    this.at = place
  }

  /** Whether this word comes next, blanks aside. If so it is passed. */
  passes(word: string): boolean {
    this.#passBlanks()
    for (let i = 0; i < word.length; i += 1) if (this.bytes[this.at + i] !== word.charCodeAt(i)) return false
    this.at += word.length
    return true
  }

  expect(word: string): void {
    if (!this.passes(word)) throw new Unfamiliar()
  }

  /** A whole number, not below nought. */
  count(): number {
    const value = this.value()
    if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) throw new Unfamiliar()
    return value
  }

  dictionary(): PdfDictionary {
    const value = this.value()
    if (!(value instanceof Map)) throw new Unfamiliar()
    return value
  }

  value(depth = 0): PdfValue {
    this.#values += 1
    if (depth > MOST_DEPTH || this.#values > MOST_VALUES) throw new Unfamiliar()
    this.#passBlanks()
    switch (String.fromCharCode(this.bytes[this.at] ?? NUL)) {
      case '/':
        this.at += 1
        return this.#name()
      case '(':
        return this.#literal()
      case '[':
        this.at += 1
        return this.#list(depth)
      case '<':
        if (this.bytes[this.at + 1] !== 0x3c) return this.#hex()
        this.at += 2
        return this.#map(depth)
      default:
        return this.#numberOrWord()
    }
  }

  #passBlanks(): void {
    for (;;) {
      while (isBlank(this.bytes[this.at])) this.at += 1
      if (this.bytes[this.at] !== 0x25) return
      while (this.at < this.bytes.length && this.bytes[this.at] !== 0x0a && this.bytes[this.at] !== 0x0d)
        this.at += 1
    }
  }

  /** Letters and figures up to what cannot be one. */
  #word(): string {
    let word = ''
    for (let code = this.bytes[this.at]; code !== undefined; code = this.bytes[this.at]) {
      if (isBlank(code) || isDelimiter(code)) break
      word += String.fromCharCode(code)
      this.at += 1
      if (word.length > 200) throw new Unfamiliar()
    }
    return word
  }

  #name(): string {
    return this.#word().replace(/#([0-9a-fA-F]{2})/g, (_, code: string) =>
      String.fromCharCode(parseInt(code, 16)),
    )
  }

  #list(depth: number): readonly PdfValue[] {
    const members: PdfValue[] = []
    while (!this.passes(']')) members.push(this.value(depth + 1))
    return members
  }

  #map(depth: number): PdfDictionary {
    const members = new Map<string, PdfValue>()
    while (!this.passes('>>')) {
      this.expect('/')
      members.set(this.#name(), this.value(depth + 1))
    }
    return members
  }

  #hex(): PdfText {
    const digits: number[] = []
    for (this.at += 1; this.bytes[this.at] !== 0x3e; this.at += 1) {
      if (isBlank(this.bytes[this.at])) continue
      const value = hexValue(this.bytes[this.at])
      if (value === undefined) throw new Unfamiliar()
      digits.push(value)
    }
    this.at += 1
    return {
      bytes: Uint8Array.from({ length: Math.ceil(digits.length / 2) }, (_, i) => {
        return (digits[2 * i] ?? 0) * 16 + (digits[2 * i + 1] ?? 0)
      }),
    }
  }

  #literal(): PdfText {
    const text: number[] = []
    let open = 0
    do {
      const code = this.bytes[this.at]
      if (code === undefined) throw new Unfamiliar()
      this.at += 1
      if (code === 0x5c) text.push(...this.#escape())
      else {
        if (code === 0x28) open += 1
        if (code === 0x29) open -= 1
        // The outer brackets are not part of the text.
        if (open > 1 || (open === 1 && code !== 0x28)) text.push(code)
      }
    } while (open > 0)
    return { bytes: Uint8Array.from(text) }
  }

  #escape(): readonly number[] {
    const code = this.bytes[this.at]
    if (code === undefined) throw new Unfamiliar()
    const octal = String.fromCharCode(...this.bytes.subarray(this.at, this.at + 3))
    const [digits] = /^[0-7]{1,3}/.exec(octal) ?? []
    this.at += digits?.length ?? 1
    if (digits !== undefined) return [parseInt(digits, 8) & 255]
    // A line that goes on on the next.
    if (code === 0x0a) return []
    if (code === 0x0d) {
      if (this.bytes[this.at] === 0x0a) this.at += 1
      return []
    }
    return [ESCAPED[String.fromCharCode(code)] ?? code]
  }

  #numberOrWord(): PdfValue {
    const word = this.#word()
    if (word === 'true' || word === 'false') return word === 'true'
    if (word === 'null') return null
    if (!/^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(word)) throw new Unfamiliar()
    const number = Number(word)
    // `12 0 R` is one value.
    const after = this.at
    if (/^\d+$/.test(word) && isBlank(this.bytes[this.at])) {
      this.#passBlanks()
      if (/^\d+$/.test(this.#word())) {
        this.#passBlanks()
        if (this.#word() === 'R') return { object: number }
      }
    }
    this.at = after
    return number
  }
}
