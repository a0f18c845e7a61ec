import type { PDFPage } from 'pdf-lib'
import { type Content, readContent } from './pdfContent.ts'
import { at, bytesOf, latin1, members, open } from './pdfObjects.ts'

const hexText = (hex: string): number[] => (hex.match(/.{4}/g) ?? []).map((unit) => parseInt(unit, 16))

/** What each code of a font means, in units of UTF-16. */
export function meanings(toUnicode: string): Map<number, readonly number[]> {
  const found = new Map<number, readonly number[]>()
  for (const [, from = '', , list = ''] of toUnicode.matchAll(/<(\w+)>\s*<(\w+)>\s*\[([^\]]*)\]/g)) {
    const texts = Array.from(list.matchAll(/<([\w\s]*)>/g), ([, hex = '']) => hexText(hex.replace(/\s/g, '')))
    texts.forEach((text, i) => found.set(parseInt(from, 16) + i, text))
  }
  return found
}

export const readPage = ({ node }: PDFPage): Content =>
  readContent(
    members(at(node, 'Contents'))
      .map(({ value }) => latin1(bytesOf(value)))
      .join('\n'),
  )

/** What each marked stretch of content says, by the id that pdf.js gives it. Nothing is left out or made of it. */
export async function markedTexts(bytes: Uint8Array): Promise<Map<string, string>> {
  const texts = new Map<string, string>()
  for (const page of (await open(bytes)).getPages()) {
    const fonts = at(at(page.node, 'Resources'), 'Font')
    for (const { font, codes, mark } of readPage(page).shown) {
      const means = meanings(latin1(bytesOf(at(at(fonts, font), 'ToUnicode'))))
      const id = `p${page.ref.objectNumber}R_mc${mark?.number}`
      const text = codes.map((code) => String.fromCharCode(...(means.get(code) ?? []))).join('')
      texts.set(id, (texts.get(id) ?? '') + text)
    }
  }
  return texts
}
