import { parseTree, type Node } from 'jsonc-parser'
import { asWritten, duplicatesIn } from './written.ts'

/** Larger files are not read at all: ours are some kilobytes. */
export const MOST_BYTES = 1_000_000
/** Deeper nesting than any of our files has; checked before parsing. */
export const MOST_DEPTH = 12

export type JsonFaultCode = 'tooLarge' | 'notJson' | 'tooDeep' | 'notAnObject' | 'duplicateKey'

/** One thing wrong with a file. `found` and `allowed` are values, never sentences. */
export interface JsonFault<Code extends string = JsonFaultCode> {
  readonly path: string
  readonly code: Code
  readonly found?: string
  readonly allowed?: readonly string[]
}

/** An object from outside, with the tree that tells how it was written. */
export type JsonText =
  | {
      readonly ok: true
      readonly object: Readonly<Record<string, unknown>>
      readonly tree: Node
      readonly text: string
      /** keys that stand there twice: JSON.parse passes over them */
      readonly faults: readonly JsonFault[]
    }
  | { readonly ok: false; readonly faults: readonly JsonFault[] }

const fail = (fault: JsonFault): JsonText => ({ ok: false, faults: [fault] })

/** The fault of a file that is too large; also for who knows its size before reading it. */
export const tooLarge = (size: number): JsonFault => ({
  path: '',
  code: 'tooLarge',
  found: String(size),
  allowed: [String(MOST_BYTES)],
})

/** A path as one text; a key without a name is not the file itself. */
export const said = (path: readonly (string | number)[]): string =>
  path.map((key) => (key === '' ? '""' : key)).join('.')

/** How deep brackets nest, outside strings; so that nothing deep is ever parsed. */
export function depthOf(text: string): number {
  let depth = 0
  let deepest = 0
  let quoted = false
  for (let i = 0; i < text.length; i++) {
    const char = text[i]
    if (quoted) {
      if (char === '\\') i++
      else if (char === '"') quoted = false
    } else if (char === '"') quoted = true
    else if (char === '[' || char === '{') deepest = Math.max(deepest, ++depth)
    else if (char === ']' || char === '}') depth--
  }
  return deepest
}

/** JSON knows a zero below zero, and a price of that would be written with a minus. */
const withoutMinusZero = (_: string, value: unknown): unknown => (value === 0 ? 0 : value)

/** Reads one JSON object as carefully as a text from outside deserves. A byte order mark is skipped. */
export function readJson(source: string): JsonText {
  if (source.length > MOST_BYTES) return fail(tooLarge(source.length))
  const text = source.replace(/^\uFEFF/, '')
  if (depthOf(text) > MOST_DEPTH) return fail({ path: '', code: 'tooDeep', allowed: [String(MOST_DEPTH)] })
  let parsed: unknown
  try {
    parsed = JSON.parse(text, withoutMinusZero)
  } catch {
    return fail({ path: '', code: 'notJson', found: JSON.stringify(text.slice(0, 40)) })
  }
  // JSON.parse alone judges what is JSON; the tree tells what it passes over.
  const tree = parseTree(text)
  if (tree === undefined || typeof parsed !== 'object' || parsed === null || Array.isArray(parsed))
    return fail({ path: '', code: 'notAnObject', found: tree === undefined ? text : asWritten(tree, text) })
  const faults = duplicatesIn(tree).map(({ path, values }): JsonFault => ({
    path: said(path),
    code: 'duplicateKey',
    found: values.map((value) => asWritten(value, text)).join(', '),
  }))
  return { ok: true, object: parsed as Record<string, unknown>, tree, text, faults }
}
