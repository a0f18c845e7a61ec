import { findNodeAtLocation, type Node } from 'jsonc-parser'

/*
 * What stands in a text of JSON and is gone once it is parsed: keys that stand there twice, and how a value was
 * written. The nodes are those of jsonc-parser, for a text that JSON.parse accepts.
 */

/** The keys and places that lead to a part of a value. */
type Path = readonly (string | number)[]

/** A key that one object holds more than once, with each value it is given. */
export interface Duplicate {
  readonly path: Path
  readonly values: readonly Node[]
}

/** The keys of an object in the order of the text, each with every value it is given. */
export function membersOf(object: Node): ReadonlyMap<string, readonly Node[]> {
  const members = new Map<string, Node[]>()
  for (const { children: [key, value] = [] } of object.children ?? []) {
    if (key === undefined || value === undefined) continue
    const name = String(key.value)
    const before = members.get(name)
    if (before === undefined) members.set(name, [value])
    else before.push(value)
  }
  return members
}

/** Every key in a value, however deep, that its object holds more than once. */
export function duplicatesIn(value: Node, path: Path = []): Duplicate[] {
  if (value.type === 'array')
    return (value.children ?? []).flatMap((item, place) => duplicatesIn(item, [...path, place]))
  if (value.type !== 'object') return []
  return [...membersOf(value)].flatMap(([key, values]) => [
    ...(values.length > 1 ? [{ path: [...path, key], values }] : []),
    ...values.flatMap((inner) => duplicatesIn(inner, [...path, key])),
  ])
}

/** A value as it stands in the text, without the blanks: written anew, `1e999` would have become `null`. */
export function asWritten(value: Node, text: string): string {
  const parts = (value.children ?? []).map((part) => asWritten(part, text))
  switch (value.type) {
    case 'object':
      return `{${parts.join(',')}}`
    case 'array':
      return `[${parts.join(',')}]`
    case 'property':
      return parts.join(':')
    default:
      return text.slice(value.offset, value.offset + value.length)
  }
}

/** What stands at a path inside a value; where nothing stands, what stands nearest around it. */
export const standingAt = (value: Node, path: Path): Node =>
  findNodeAtLocation(value, [...path]) ?? (path.length === 0 ? value : standingAt(value, path.slice(0, -1)))
