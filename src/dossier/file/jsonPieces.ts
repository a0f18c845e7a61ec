/** Where the text of an object stops being one. */
export type TextFault = 'truncated' | 'damaged' | 'tooDeep'

export interface Pieces {
  /** Takes the next part of the text. */
  readonly add: (text: string) => void
  /** What is wrong with the text, once all of it came; undefined when it is one whole object. */
  readonly fault: () => TextFault | undefined
}

const QUOTE = 34
const BACKSLASH = 92
const COMMA = 44
const COLON = 58
const OPEN_LIST = 91
const CLOSE_LIST = 93
const OPEN = 123
const CLOSE = 125

/**
 * Reads the text of one JSON object as it comes in, and tells what stands in it: of the lists that are named each element
 * by itself, of all else each value. So a text of any length is read without ever standing whole in memory, and whoever
 * reads it can do something else between two parts. What each piece is, JSON.parse alone judges.
 */
export function readPieces({
  lists,
  mostDepth,
  onValue,
  onElement,
}: {
  readonly lists: readonly string[]
  /** deeper nesting is never parsed */
  readonly mostDepth: number
  /** `undefined`: the list that was named begins */
  readonly onValue: (key: string, value: unknown) => void
  readonly onElement: (key: string, element: unknown) => void
}): Pieces {
  let fault: 'syntax' | 'tooDeep' | undefined
  let last = ''
  let depth = 0
  let quoted = false
  let escaped = false
  /** what stands of the piece that is being read */
  let parts: string[] = []
  let key = ''
  /** what comes next: `outside` the object, `listEnd` a comma or the end after a list */
  let expects: 'outside' | 'key' | 'value' | 'element' | 'listEnd' = 'outside'
  /** nothing was read yet: of the object, or of the list */
  let isFirst = true

  const isBlank = () => parts.every((part) => part.trim() === '')
  const parsed = (): unknown => {
    const text = parts.join('')
    parts = []
    return JSON.parse(text)
  }

  /** What stands between the pieces. Throws where it should not stand there. */
  function separate(code: number): void {
    if (expects === 'key' && code === COLON) {
      const named = parsed()
      if (typeof named !== 'string') throw new SyntaxError('a key is a text')
      key = named
      expects = 'value'
    } else if (expects === 'key' && code === CLOSE && isFirst && isBlank()) end()
    else if (expects === 'value' && (code === COMMA || code === CLOSE)) {
      onValue(key, parsed())
      next(code)
    } else if (expects === 'listEnd' && (code === COMMA || code === CLOSE) && isBlank()) next(code)
    else if (expects === 'element' && code === CLOSE_LIST && isFirst && isBlank()) endList()
    else if (expects === 'element' && (code === COMMA || code === CLOSE_LIST)) {
      onElement(key, parsed())
      isFirst = false
      if (code === CLOSE_LIST) endList()
    } else throw new SyntaxError('this stands between no pieces')
  }

  function next(code: number): void {
    parts = []
    isFirst = false
    if (code === CLOSE) end()
    else expects = 'key'
  }

  function end(): void {
    parts = []
    depth = 0
    expects = 'outside'
    isFirst = false
  }

  function endList(): void {
    parts = []
    depth = 1
    expects = 'listEnd'
  }

  function scan(text: string): void {
    let from = 0
    const cut = (at: number) => {
      if (at > from) parts.push(text.slice(from, at))
      from = at + 1
    }
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      if (quoted) {
        if (escaped) escaped = false
        else if (code === BACKSLASH) escaped = true
        else if (code === QUOTE) quoted = false
        continue
      }
      const base = expects === 'outside' ? 0 : expects === 'element' ? 2 : 1
      switch (code) {
        case QUOTE:
          quoted = true
          break
        case OPEN:
        case OPEN_LIST:
          depth += 1
          if (depth > mostDepth) {
            fault = 'tooDeep'
            return
          }
          if (expects === 'outside') {
            cut(at)
            if (code !== OPEN || !isFirst || !isBlank()) throw new SyntaxError('it is no object')
            parts = []
            expects = 'key'
          } else if (expects === 'value' && depth === 2 && code === OPEN_LIST && lists.includes(key)) {
            cut(at)
            if (!isBlank()) throw new SyntaxError('something stands before the list')
            parts = []
            expects = 'element'
            isFirst = true
            onValue(key, undefined)
          }
          break
        case CLOSE:
        case CLOSE_LIST:
          if (depth > base) depth -= 1
          else {
            cut(at)
            separate(code)
          }
          break
        case COMMA:
        case COLON:
          if (depth > base) break
          cut(at)
          separate(code)
          break
        default:
      }
    }
    cut(text.length)
    if (expects === 'outside') {
      if (!isBlank()) throw new SyntaxError('something stands around the object')
      parts = []
    }
  }

  return {
    add: (text) => {
      last = text.trimEnd().at(-1) ?? last
      if (fault !== undefined) return
      try {
        scan(text)
      } catch (error) {
        if (!(error instanceof SyntaxError)) throw error
        fault = 'syntax'
      }
    },
    fault: () => {
      if (fault === 'tooDeep') return 'tooDeep'
      if (fault === undefined && expects === 'outside' && !isFirst) return undefined
      return last === '}' ? 'damaged' : 'truncated'
    },
  }
}
