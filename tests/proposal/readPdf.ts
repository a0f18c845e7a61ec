import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

export interface Word {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly bottom: number
}

/** What somebody who opens the file sees, page by page. */
export async function read(bytes: Uint8Array) {
  const raw = Buffer.from(bytes).toString('latin1')
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, i) => {
      const page = await pdf.getPage(i + 1)
      const { items } = await page.getTextContent()
      const words = items.flatMap((item): Word[] => {
        if (!('str' in item) || item.str.trim() === '') return []
        const left = Number(item.transform[4])
        // Behind a line stands a space, for who reads without seeing lines.
        return [
          { text: item.str.trimEnd(), left, right: left + item.width, bottom: Number(item.transform[5]) },
        ]
      })
      const annotations = (await page.getAnnotations()).filter(({ subtype }) => subtype === 'Link')
      // As they stand there, also where this reader would not follow them.
      const addresses = annotations.flatMap(({ unsafeUrl }): string[] =>
        typeof unsafeUrl === 'string' ? [unsafeUrl] : [],
      )
      return { words, links: annotations.length, addresses }
    }),
  )
  return {
    pages,
    fonts: Array.from(raw.matchAll(/\/BaseFont \/(\S+)/g), ([, name]) => name ?? ''),
    embedded: raw.match(/\/FontFile2/g)?.length ?? 0,
    outline: ((await pdf.getOutline()) ?? []).map(({ title }) => title),
    properties: (await pdf.getMetadata()).info as Readonly<Record<string, unknown>>,
  }
}

export type Read = Awaited<ReturnType<typeof read>>
export type Page = Read['pages'][number]

/** Above and below these stands what every page repeats. */
export const HEAD = 780
export const FOOT = 60
export const body = ({ words }: Page) => words.filter(({ bottom }) => bottom < HEAD && bottom > FOOT)
/** Where a line ends or a word is cut is no part of what is said. */
export const bare = (text: string) => text.replace(/[\s\u00ad-]/g, '')
export const said = (pages: readonly Page[]) =>
  bare(pages.flatMap((page) => body(page).map(({ text }) => text)).join(''))
