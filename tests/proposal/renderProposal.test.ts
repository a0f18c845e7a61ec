import * as fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import type { Piece, ProposalDocument } from '../../src/proposal/document.ts'
import { nodeFonts } from '../../src/proposal/pdf/nodeFonts.ts'
import { renderProposal } from '../../src/proposal/pdf/renderProposal.ts'
import { everyPiece, hostile, hostileProposal, paragraph, proposal, section, some } from './documents.ts'
import { bare, body, FOOT, HEAD, type Page, read, type Read, said } from './readPdf.ts'

vi.setConfig({ testTimeout: 60_000 })

const make = async (document: ProposalDocument) => read(await renderProposal(document, nodeFonts))

const pageWith = (pages: readonly Page[], text: string) =>
  pages.findIndex((page, i) => i > 1 && said([page]).includes(bare(text)))

/** Only our own fonts, all inside the file, and nothing off the paper. */
function expectSane({ pages, fonts, embedded }: Read): void {
  expect(fonts.filter((name) => !/^[A-Z]{6}\+Maat/.test(name))).toEqual([])
  expect(embedded).toBeGreaterThanOrEqual(new Set(fonts).size / 2)
  const words = pages.flatMap((page) => page.words)
  expect(words.filter(({ left, right }) => left < 40 || right > 595 - 40)).toEqual([])
  expect(words.filter(({ bottom }) => bottom < 30 || bottom > 842 - 30)).toEqual([])
}

const texts = (piece: Piece): readonly string[] => {
  switch (piece.kind) {
    case 'list':
      return piece.items
    case 'facts':
      return piece.items.flatMap(({ label, value }) => [label, value])
    case 'tape':
      return [...piece.labels, ...piece.months, piece.caption]
    case 'table':
      return [
        piece.caption,
        ...piece.columns.map(({ title }) => title),
        ...piece.rows.flatMap(({ cells }) => cells),
      ]
    default:
      return [piece.text]
  }
}

test('the client reads everything that the proposal says', async () => {
  const { title, status, cover, practice, contentsTitle, sections, ...rest } = proposal([
    section('a', 'Uw vraag', everyPiece),
    section('b', 'Voorwaarden', [paragraph('Geldig tot 15 april.')]),
  ])
  const sane = await make({ title, status, cover, practice, contentsTitle, sections, ...rest })
  expectSane(sane)
  const everything = bare(sane.pages.flatMap(({ words }) => words.map(({ text }) => text)).join(''))
  const given = [
    title,
    status,
    cover.summary,
    ...cover.facts.flatMap(({ label, value }) => [label, value]),
    practice.name,
    practice.notice ?? '',
    ...practice.lines,
    contentsTitle,
    ...sections.flatMap((part) => [part.title, ...part.pieces.flatMap(texts)]),
  ]
  expect(given.filter((text) => !everything.includes(bare(text)))).toEqual([])
})

test('the client sees on every page but the cover whose proposal it is, what it is worth in law and where they are', async () => {
  const { pages } = await make(proposal([section('a', 'Uw vraag', [paragraph(some(1200))])]))
  expect(pages.length).toBeGreaterThan(3)
  pages.slice(1).forEach(({ words }, i) => {
    const edges = words.filter(({ bottom }) => bottom > HEAD || bottom < FOOT).map(({ text }) => text)
    expect(edges).toEqual([
      'Samen leren in de wijk',
      'Concept, indicatief, geen aanbod',
      'Bureau Voorbeeld',
      `pagina ${i + 2} van ${pages.length}`,
    ])
  })
})

test('who looks a section up in the contents finds it on the page that is named there, with one click', async () => {
  const sections = Array.from({ length: 9 }, (_, i) =>
    section(`s${i}`, `Deel ${i + 1}`, [paragraph(some(170))]),
  )
  const { pages, outline } = await make(proposal(sections))
  const contents = pages[1]
  const named = sections.map(({ title }) => {
    const entry = contents?.words.find(({ text }) => text === title)
    const number = contents?.words.find(
      ({ text, bottom, left }) =>
        /^\d+$/.test(text) && left > 500 && Math.abs(bottom - (entry?.bottom ?? 0)) < 4,
    )
    return Number(number?.text)
  })
  const real = sections.map(({ title }, i) => {
    const onContents = contents?.words.filter(({ text }) => text === title).length === 2
    return onContents ? 2 : pageWith(pages, `Deel ${i + 1}`) + 1
  })
  expect(named).toEqual(real)
  expect(new Set(real).size).toBeGreaterThan(3)
  expect(contents?.links).toBe(sections.length)
  expect(outline).toEqual(['Samen leren in de wijk', 'Inhoud', ...sections.map(({ title }) => title)])
})

/** So many lines that what follows comes near the end of the page. */
const linesBefore = Array.from({ length: 14 }, (_, i) => i + 26)

test.each<[string, Piece]>([
  ['paragraph', paragraph(some(60))],
  ['list', { kind: 'list', items: [some(20), some(20), some(20)] }],
  ['quote', { kind: 'quote', text: some(40) }],
  ['table', everyPiece[6] ?? expect.unreachable()],
  ['picture', everyPiece[5] ?? expect.unreachable()],
])('a reader never meets a heading without the %s that it announces', async (_, piece) => {
  const feet = await Promise.all(
    linesBefore.map(async (count) => {
      const { pages } = await make(
        proposal([
          section('a', 'Deel 1', [paragraph(Array.from({ length: count }, () => 'regel').join('\n'))]),
          section('b', 'Deel 2', [piece, { kind: 'subheading', text: 'Stap 1' }, piece]),
        ]),
      )
      return pages.slice(1).map((page) => body(page).toSorted((a, b) => a.bottom - b.bottom)[0]?.text)
    }),
  )
  expect(feet.flat()).toContain('regel')
  expect(feet.flat().filter((text) => text === 'Deel 2' || text === 'Stap 1')).toEqual([])
})

test('a long text fills its pages: none but the last is half empty', async () => {
  const { pages } = await make(proposal([section('a', 'Uw vraag', [paragraph(some(3000))])]))
  expect(said(pages).includes(bare(some(3000)))).toBe(true)
  for (const page of pages.slice(1, -1))
    expect(Math.min(...body(page).map(({ bottom }) => bottom))).toBeLessThan(110)
})

test('who reads a long table sees its column titles on every page, and each row whole', async () => {
  const rows = Array.from({ length: 60 }, (_, i) => ({
    cells: [`Regel ${i + 1} ${some(14)} einde ${i + 1}.`, `€ ${i}`],
  }))
  const table: Piece = {
    kind: 'table',
    caption: 'Begroting',
    columns: [
      { title: 'Onderdeel', align: 'left', width: 0.6 },
      { title: 'Bedrag', align: 'right', width: 0.4 },
    ],
    rows,
  }
  const { pages } = await make(proposal([section('a', 'Kosten', [table])]))
  const held = pages.slice(1).filter((page) => said([page]).includes('Regel'))
  expect(held.length).toBeGreaterThan(2)
  for (const page of held) expect(said([page])).toContain('OnderdeelBedrag')
  const whole = rows.filter((_, i) =>
    held.some((page) => /Regel/.test(said([page])) && said([page]).includes(bare(rows[i]?.cells[0] ?? '?'))),
  )
  expect(whole).toHaveLength(rows.length)
})

test('a short section at the foot of a page is not lost', async () => {
  for (const count of linesBefore) {
    const before = Array.from({ length: count }, () => 'regel').join('\n')
    const { pages } = await make(
      proposal([
        section('a', 'Deel 1', [paragraph(before)]),
        section('b', 'Deel 2', [paragraph('Kort maar krachtig.')]),
        section('c', 'Deel 3', [paragraph('Ook kort.')]),
        section('d', 'Deel 4', [everyPiece[6] ?? expect.unreachable()]),
      ]),
    )
    expect(said(pages)).toContain(bare('Deel 2 Kort maar krachtig. Deel 3 Ook kort. Deel 4 Begroting'))
  }
})

/** On which page each row of a table stands, for every page that holds one: how many. */
const rowsOn = (pages: readonly Page[], rows: readonly string[]) =>
  pages
    .slice(1)
    .map((page) => body(page).filter(({ text }) => rows.includes(text)).length)
    .filter((count) => count > 0)

const rowNames = (count: number) => Array.from({ length: count }, (_, i) => `rij ${i + 1}`)

test('a table that is not too tall stays on one page, and a tall one leaves no stray rows', async () => {
  for (const count of linesBefore) {
    const above = paragraph(Array.from({ length: count }, () => 'regel').join('\n'))
    const [short, tall] = await Promise.all(
      [8, 40].map(async (length) => {
        const rows = rowNames(length)
        const facts: Piece = { kind: 'facts', items: rows.map((label) => ({ label, value: 'waarde' })) }
        const { pages } = await make(proposal([section('a', 'Deel 1', [above, facts])]))
        return rowsOn(pages, rows)
      }),
    )
    expect(short).toEqual([8])
    expect(Math.min(...(tall ?? []))).toBeGreaterThanOrEqual(2)
    const rows = rowNames(50)
    const { pages } = await make(
      proposal([
        section('a', 'Deel 1', [
          above,
          {
            kind: 'table',
            caption: 'Lijst',
            columns: [{ title: 'Kolom', align: 'left', width: 1 }],
            rows: rows.map((name) => ({ cells: [name] })),
          },
        ]),
      ]),
    )
    const spread = rowsOn(pages, rows)
    expect(spread[0]).toBeGreaterThanOrEqual(3)
    expect(spread.at(-1)).toBeGreaterThanOrEqual(5)
  }
})

test('who receives the file finds its title, maker, language and date in its properties', async () => {
  const { properties } = await make(proposal([]))
  expect(properties).toMatchObject({
    Title: 'Samen leren in de wijk',
    Author: 'Bureau Voorbeeld',
    Subject: 'Concept, indicatief, geen aanbod',
    Language: 'nl',
    CreationDate: expect.stringMatching(/^D:20260115/),
  })
})

test('who makes the same proposal twice gets the same file', async () => {
  const document = proposal([section('a', 'Uw vraag', everyPiece)])
  const first = await renderProposal(document, nodeFonts)
  expect(Buffer.compare(first, await renderProposal(document, nodeFonts))).toBe(0)
})

test.each(Object.entries(hostile))('who types %s everywhere gets a sane document', async (_, text) => {
  const result = await make(hostileProposal(text))
  expectSane(result)
  expect(said(result.pages)).toContain('Totziens.')
  expect(result.pages.length).toBeLessThan(16)
})

test('who pours 3,000 words into a cell, an item or a quote still gets them all', async () => {
  const words = some(3000)
  const pieces: readonly Piece[] = [
    { kind: 'quote', text: words },
    { kind: 'list', items: ['kort', words] },
    {
      kind: 'table',
      caption: 'Vol',
      columns: [{ title: 'Kolom', align: 'left', width: 1 }],
      rows: [{ cells: [words] }],
    },
  ]
  const result = await make(proposal([section('a', 'Veel', pieces)]))
  expectSane(result)
  const count = said(result.pages).match(/professionals/g)?.length
  expect(count).toBe(3 * 600)
})

test('whatever anybody types as a paragraph, the paper holds it', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({ unit: 'grapheme', maxLength: 60 }), { maxLength: 12 }),
      async (words) => {
        expectSane(await make(proposal([section('a', 'Uw vraag', [paragraph(words.join(' '))])])))
      },
    ),
    { numRuns: 12 },
  )
})

/** Pieces of every size, each with a name of its own. */
const somePiece = fc.tuple(
  fc.constantFrom('paragraph', 'subheading', 'list', 'table', 'facts'),
  fc.integer({ min: 1, max: 14 }),
)

function sized(kind: string, size: number, name: string): Piece {
  const names = Array.from({ length: size }, (_, i) => `${name} regel ${i}.`)
  switch (kind) {
    case 'subheading':
      return { kind: 'subheading', text: name }
    case 'list':
      return { kind: 'list', items: names }
    case 'table':
      return {
        kind: 'table',
        caption: name,
        columns: [{ title: 'Kolom', align: 'left', width: 1 }],
        rows: names.map((cell) => ({ cells: [cell] })),
      }
    case 'facts':
      return { kind: 'facts', items: names.map((label) => ({ label, value: 'waarde' })) }
    default:
      return paragraph(names.join('\n'))
  }
}

test('however long the sections are, all that they say comes on paper, in order', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(somePiece, { minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 14 }),
      async (all) => {
        const sections = all.map((pieces, i) =>
          section(
            `s${i}`,
            `Deel ${i}.`,
            pieces.map(([kind, size], j) => sized(kind, size, `stuk ${i}.${j}`)),
          ),
        )
        const { pages } = await make(proposal(sections))
        const lines = sections.flatMap(({ title, pieces }) => [
          title,
          ...pieces.flatMap((piece) => texts(piece).flatMap((text) => text.split('\n'))),
        ])
        const onPaper = said(pages)
        expect(lines.filter((line) => !onPaper.includes(bare(line)))).toEqual([])
        const headings = sections.map(({ title }) => onPaper.lastIndexOf(bare(title)))
        expect(headings).toEqual(headings.toSorted((a, b) => a - b))
      },
    ),
    { numRuns: 12 },
  )
})
