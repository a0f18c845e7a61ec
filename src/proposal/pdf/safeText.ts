/** Whether the font can draw a character. */
export type Has = (codePoint: number) => boolean

/** What stands where a character cannot be drawn, so that nobody thinks the text is whole. */
const MARKS = ['☐', '?']

/** Characters that Unicode does not decompose, and what they mean in plainer ones. */
const plainer: Readonly<Record<string, string>> = {
  '‐': '-',
  '‑': '-',
  '‒': '–',
  '―': '—',
  '⁄': '/',
  '\u2007': '\u00a0',
  '\u202f': '\u00a0',
  '\t': ' ',
  '\r': '\n',
  '\v': '\n',
  '\f': '\n',
  '\u0085': '\n',
  '\u2028': '\n',
  '\u2029': '\n',
  ʻ: '‘',
  ʼ: '’',
  '′': '’',
  '″': '”',
  Ŧ: 'T',
  ŧ: 't',
  '●': '•',
  '◦': '•',
  '▪': '•',
  '‣': '•',
  '✔': '✓',
  '☑': '✓',
  '✅': '✓',
  '□': '☐',
  '✗': '×',
  '✘': '×',
  '❌': '×',
  '⇒': '→',
  '➔': '→',
}

/** Steers how other characters look and has no shape of its own: controls, direction, joiners, skin tones. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{M}\u{1f3fb}-\u{1f3ff}]/u
const SPACE = /\p{Zs}/u
const KEPT = new Set(['\n', '\u00ad'])

function drawable(character: string, has: Has): string {
  if (KEPT.has(character)) return character
  const same = plainer[character]
  if (INVISIBLE.test(character)) return same ?? ''
  if (has(character.codePointAt(0) ?? 0)) return character
  if (same !== undefined) return drawable(same, has)
  if (SPACE.test(character)) return ' '
  const parts = character.normalize('NFKD')
  if (parts !== character) {
    const simpler = Array.from(parts, (part) => drawable(part, has)).join('')
    if (simpler !== '') return simpler
  }
  return MARKS.find((mark) => has(mark.codePointAt(0) ?? 0)) ?? ''
}

/**
 * The same text in characters that the font has. A letter with an unknown accent loses the accent; a character
 * of another script becomes a visible mark; what only steers the text goes. Without this, react-pdf falls back
 * silently to a font that is not embedded.
 */
export function safeText(text: string, has: Has): string {
  const wellFormed = text.normalize('NFC').replace(/\r\n/g, '\n')
  return Array.from(wellFormed, (character) => drawable(character, has))
    .join('')
    .replace(/\n{3,}/g, '\n\n')
}

/** `safeText` for every text inside a value of plain lists and records. */
export function safeTexts<T>(value: T, has: Has): T {
  const walk = (inner: unknown): unknown => {
    if (typeof inner === 'string') return safeText(inner, has)
    if (Array.isArray(inner)) return inner.map(walk)
    if (inner === null || typeof inner !== 'object') return inner
    return Object.fromEntries(Object.entries(inner).map(([key, part]) => [key, walk(part)]))
  }
  return walk(value) as T
}
