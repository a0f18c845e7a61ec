/** What differs in one chapter between two versions of an offer. */
export interface ChapterDifference {
  readonly id: string
  readonly title: string
  /** lines that were in the first and are no more, and those that came */
  readonly gone: readonly string[]
  readonly added: readonly string[]
}

interface Chapter {
  readonly id: string
  readonly title: string
  readonly lines: readonly string[]
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const textIn = (value: unknown): string => (typeof value === 'string' ? value : '')
const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** The lines of a piece of a document, of whatever kind. */
function linesOf(piece: unknown): string[] {
  if (typeof piece === 'string') return [piece]
  if (!isRecord(piece)) return []
  return [
    textIn(piece.text),
    textIn(piece.alt),
    ...listIn(piece.items).flatMap((item) =>
      isRecord(item) ? [`${textIn(item.label)}: ${textIn(item.value)}`] : [textIn(item)],
    ),
    ...listIn(piece.rows).map((row) =>
      isRecord(row) ? listIn(row.cells).map(textIn).filter(Boolean).join(' · ') : '',
    ),
  ].filter((line) => line.trim() !== '')
}

/** The chapters of a document as it was kept, which an older version of the program may have made; undefined when it is none. */
function chaptersOf(document: unknown): Chapter[] | undefined {
  if (!isRecord(document) || !Array.isArray(document.sections)) return undefined
  const cover = isRecord(document.cover)
    ? [{ items: document.cover.facts }, { text: document.cover.summary }].flatMap(linesOf)
    : []
  return [
    { id: '', title: textIn(document.title), lines: cover },
    ...document.sections.filter(isRecord).map((section) => ({
      id: textIn(section.id),
      title: textIn(section.title),
      lines: listIn(section.pieces).flatMap(linesOf),
    })),
  ]
}

/**
 * What differs between two documents as they were released, chapter by chapter and line by line. Undefined when one of
 * them cannot be read.
 */
export function compareVersions(one: unknown, other: unknown): ChapterDifference[] | undefined {
  const [before, after] = [chaptersOf(one), chaptersOf(other)]
  if (before === undefined || after === undefined) return undefined
  const ids = [...new Set([...after, ...before].map(({ id }) => id))]
  return ids.flatMap((id) => {
    const [old, now] = [
      before.find((chapter) => chapter.id === id),
      after.find((chapter) => chapter.id === id),
    ]
    const [was, is] = [new Set(old?.lines), new Set(now?.lines)]
    const gone = [...was].filter((line) => !is.has(line))
    const added = [...is].filter((line) => !was.has(line))
    return gone.length + added.length === 0 ? [] : [{ id, title: (now ?? old)?.title ?? '', gone, added }]
  })
}
