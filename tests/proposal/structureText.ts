import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { markedTexts } from './markedText.ts'

/** What we read of a node of pdf.js's structure tree. */
interface Node {
  readonly role?: string
  readonly children?: readonly Node[]
  readonly type?: string
  readonly id?: string
  readonly alt?: string
}

/**
 * A structure tree with its text, page by page: what a screen reader says, in its order. `¬` is a soft hyphen, which it
 * passes over. The tree is pdf.js's; its text is not, for it leaves out spaces where a line ends.
 */
export async function structureText(bytes: Uint8Array): Promise<string> {
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise
  const texts = await markedTexts(bytes)
  const lines: string[] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    const write = (node: Node, depth: number): void => {
      const kids = node.children ?? []
      const own = kids.map(({ type, id }) => (type === 'content' ? (texts.get(id ?? '') ?? '') : '')).join('')
      const shown = own.replaceAll('\u00ad', '¬').trim()
      const alt = node.alt === undefined ? '' : ` [${node.alt}]`
      lines.push(`${'  '.repeat(depth)}${node.role ?? ''}${alt}${shown === '' ? '' : `: ${shown}`}`)
      for (const kid of kids) if (kid.role !== undefined) write(kid, depth + 1)
    }
    lines.push(`page ${number}`)
    const tree: Node = await page.getStructTree()
    for (const top of tree.children ?? []) for (const kid of top.children ?? []) write(kid, 1)
  }
  return `${lines.join('\n')}\n`
}
