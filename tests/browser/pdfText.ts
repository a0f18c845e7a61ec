import { readFile } from 'node:fs/promises'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** All text of a PDF, page after page, as a reader finds it. Soft hyphens and line ends are taken out. */
export async function textOf(path: string): Promise<{ text: string; pages: number }> {
  const pdf = await getDocument({ data: new Uint8Array(await readFile(path)), verbosity: 0 }).promise
  let text = ''
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent()
    text += ` ${items.map((item) => ('str' in item ? item.str : '')).join(' ')}`
  }
  return { text: text.replace(/[\u00AD\u2010-]\s+/g, '').replace(/\s+/g, ' '), pages: pdf.numPages }
}
