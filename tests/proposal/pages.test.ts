import { readdirSync, readFileSync } from 'node:fs'
import { expect, test, vi } from 'vitest'
import { fictionalPractice } from '../../src/practice/practice.ts'
import type { Piece } from '../../src/proposal/document.ts'
import { nodeFonts } from '../../src/proposal/pdf/nodeFonts.ts'
import { renderProposal } from '../../src/proposal/pdf/renderProposal.ts'
import { proposalFrom } from '../../src/proposal/proposalFrom.ts'
import { readAnswersFile } from '../../src/questionnaire/answersFile.ts'
import { languages } from '../../src/texts/texts.ts'
import { bare, body, type Page, read, said } from './readPdf.ts'

vi.setConfig({ testTimeout: 60_000 })

const folder = 'public/examples'
// Drawing takes long: concepts are looked at in one language, offers in the other.
const examples = readdirSync(folder).flatMap((name) =>
  languages.map((language) => ({
    name,
    language,
    kind: language === 'nl' ? 'offer' : 'concept',
  })),
)

const lowest = (page: Page) => Math.min(...body(page).map(({ bottom }) => bottom))
const HALFWAY = 842 / 2

type Facts = Extract<Piece, { kind: 'facts' }>
const inWords = ({ items }: Facts) => items.map(({ label, value }) => label + value).join('')

test.each(examples)(
  '$name, $kind in $language: every page is one that we may be proud of',
  async (example) => {
    const file = readAnswersFile(readFileSync(`${folder}/${example.name}`, 'utf8'))
    const document = await proposalFrom({
      draft: file.ok ? file.draft : expect.unreachable(),
      language: example.language,
      practice: fictionalPractice,
      madeOn: '2026-11-23',
      ...(example.kind === 'offer' ? { offer: { number: '2026-014', version: 1 } } : {}),
    })
    const { pages } = await read(await renderProposal(document, nodeFonts))
    const { sections } = document
    const pageOf = (text: string) =>
      pages.findIndex((page, at) => at > 0 && said([page]).includes(bare(text)))

    // Nothing got lost on the way to the paper.
    const everything = said(pages)
    const texts = sections.flatMap(({ title, pieces }) => [
      title,
      ...pieces.flatMap((piece) =>
        piece.kind === 'table'
          ? piece.rows.flatMap(({ cells }) => cells)
          : piece.kind === 'facts'
            ? [inWords(piece)]
            : piece.kind === 'list'
              ? piece.items
              : piece.kind === 'tape'
                ? piece.labels
                : [piece.text],
      ),
    ])
    expect(texts.filter((text) => !everything.includes(bare(text)))).toEqual([])

    // Each part begins with at least three of its facts under its heading, and most stand on one page.
    const parts = sections.find(({ id }) => id === 'programme')?.pieces ?? []
    const headings = parts.flatMap((piece) => (piece.kind === 'subheading' ? [piece.text] : []))
    const tables = parts.flatMap((piece) => (piece.kind === 'facts' ? [piece] : []))
    expect(tables.length).toBeGreaterThan(0)
    expect(headings).toHaveLength(tables.length)
    const begun = tables.map(({ items }) => inWords({ kind: 'facts', items: items.slice(0, 3) }))
    expect(headings.filter((heading, at) => pageOf(heading + begun[at]) < 0)).toEqual([])
    const whole = headings.filter((heading, at) => pageOf(heading + tables.map(inWords)[at]) >= 0)
    expect(whole.length).toBeGreaterThanOrEqual(headings.length / 2)

    // So do the tables of the planning, of who take part and of the price.
    const small = sections
      .filter(({ id }) => id !== 'answers' && id !== 'account')
      .flatMap(({ pieces }) => pieces.flatMap((piece) => (piece.kind === 'table' ? [piece] : [])))
    const held = small.map(({ rows }) => rows.flatMap(({ cells }) => cells).join(''))
    expect(held.filter((table) => pageOf(table) < 0)).toEqual([])

    // What is to stand on a page of its own begins at the top of one.
    const own = sections.filter(({ ownPage }) => ownPage === true)
    const tops = own.map(({ title }) =>
      pages.findIndex((page, at) => at > 1 && said([page]).startsWith(bare(title))),
    )
    expect(own.filter((_, at) => (tops[at] ?? 0) < 2)).toEqual([])

    // No page is half empty, but for the last and for those before a page of its own; and none holds a stray line.
    const inner = pages.filter((_, at) => at > 0 && !tops.includes(at + 1) && at !== pages.length - 1)
    expect(inner.map(lowest).filter((bottom) => bottom > HALFWAY)).toEqual([])
    expect(pages.slice(1).filter((page) => body(page).length < 4)).toEqual([])

    // The contents name the page on which each section really begins.
    const [, contents] = pages
    const named = sections.map(({ title }) => {
      const entry = contents?.words.find(({ text }) => text === title)
      return contents?.words.find(
        ({ text, left, bottom }) =>
          /^\d+$/.test(text) && left > 500 && Math.abs(bottom - (entry?.bottom ?? 0)) < 4,
      )?.text
    })
    const begins = sections.map(({ title }) => {
      const where = pages.flatMap((page, at) =>
        at === 0 ? [] : body(page).flatMap(({ text }) => (text === title ? [at + 1] : [])),
      )
      return String(where.at(-1))
    })
    expect(named).toEqual(begins)

    // The summary is one page.
    const at = sections.findIndex(({ id }) => id === 'summary')
    expect(Number(begins[at + 1])).toBe(Number(begins[at]) + 1)
  },
)

test('whoever wrote much, and names all who decide, still has a summary of one page', async () => {
  const file = readAnswersFile(readFileSync(`${folder}/c5-no-case-yet.json`, 'utf8'))
  const document = await proposalFrom({
    draft: {
      ...(file.ok ? file.draft : expect.unreachable()),
      occasion: 'Medewerkers en bewoners willen samen aan de wijk werken, en dat lukt nog niet goed. '.repeat(
        6,
      ),
      contactName: 'Anna de Vries-van den Berg',
      decider: 'het college, op voorstel van de directie en na advies van de ondernemingsraad',
      decisionPeriod: '2027-03',
    },
    language: 'nl',
    practice: fictionalPractice,
    madeOn: '2026-11-23',
  })
  const { pages } = await read(await renderProposal(document, nodeFonts))
  const next = document.sections[document.sections.findIndex(({ id }) => id === 'summary') + 1]
  expect(said([pages[3] ?? expect.unreachable()]).startsWith(bare(next?.title ?? expect.unreachable()))).toBe(
    true,
  )
})
