import { parseDrawing } from '../../ui/trusted.ts'

export type SvgFault = 'svgBroken' | 'svgActive' | 'svgOutside'

/** Parts of a drawing that do something, or hold another document. */
const ACTIVE = new Set([
  'script',
  'foreignobject',
  'iframe',
  'object',
  'embed',
  'audio',
  'video',
  'animate',
  'animatemotion',
  'animatetransform',
  'set',
  'handler',
  'listener',
])

/** Something within the drawing itself, or a picture that it holds. */
const isInside = (address: string) => /^\s*(?:#|data:image\/(?:png|jpeg);base64,)/i.test(address)

/** What a style may not do: fetch a sheet, or anything else from outside. */
const reachesOut = (style: string) =>
  /@import|\\/.test(style) ||
  [...style.matchAll(/url\(\s*(['"]?)(.*?)\1\s*\)/gi)].some(([, , address = '']) => !isInside(address))

/**
 * Whether a drawing only draws. It is turned into a picture before it is kept, and a browser runs nothing in one; a file
 * that tries to is refused all the same, so that whoever chose it knows what they have.
 */
export function svgFault(text: string): SvgFault | undefined {
  // An entity can stand for anything, and for itself a million times.
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) return 'svgActive'
  const parsed = parseDrawing(text)
  const root = parsed.documentElement
  if (root.localName !== 'svg' || parsed.querySelector('parsererror')) return 'svgBroken'
  for (const element of [root, ...root.querySelectorAll('*')]) {
    const name = element.localName.toLowerCase()
    if (ACTIVE.has(name)) return 'svgActive'
    if (name === 'style' && reachesOut(element.textContent)) return 'svgOutside'
    for (const { name: attribute, localName, value } of element.attributes) {
      if (/^on/i.test(localName)) return 'svgActive'
      if (attribute.startsWith('xmlns')) continue
      if (/^(?:href|src)$/i.test(localName) && !isInside(value)) return 'svgOutside'
      if (reachesOut(value)) return 'svgOutside'
    }
  }
  return undefined
}
