import { expect, test, vi } from 'vitest'
import { fictionalPractice, offeringOf, type Practice } from '../../src/practice/practice.ts'
import { noEdits } from '../../src/proposal/edits.ts'
import { nodeFonts } from '../../src/proposal/pdf/nodeFonts.ts'
import { renderProposal } from '../../src/proposal/pdf/renderProposal.ts'
import { propose } from '../../src/proposal/proposal.ts'
import { proposalFrom, type ProposalInput } from '../../src/proposal/proposalFrom.ts'
import { explain } from '../../src/rules/explain.ts'
import { correct } from '../../src/rules/corrections/correct.ts'
import {
  loadAdvice,
  loadCorrections,
  loadExplanation,
  loadProposal,
  loadQuestions,
  loadReasons,
} from '../../src/texts/load.ts'
import { some } from './documents.ts'
import { example } from './examples.ts'
import { bare, read, said } from './readPdf.ts'
import { uaFaults } from './uaCheck.ts'

vi.setConfig({ testTimeout: 120_000 })

const { draft } = example('c4')
const input: ProposalInput = {
  draft,
  language: 'nl',
  practice: fictionalPractice,
  madeOn: '2026-11-23',
  offer: { number: '2026-014', version: 1 },
}

const name = 'Verantwoordelijkheidsverdelingsvraagstuk'.repeat(3)
const awkward = `${name} 👩‍👩‍👧 \u202eneet\u202c \u0007Z\u0334\u0321algo Ивáн`

test('names without a space, with emoji, direction, control and combining marks make a sane offer', async () => {
  const practice: Practice = {
    ...fictionalPractice,
    name: awkward,
    people: [{ name: awkward, nl: awkward, en: awkward }],
    colour: '#7a1f1f',
    terms: { nl: `${awkward}\n\n- ${awkward}\n\n> ${awkward}`, en: awkward },
  }
  const document = await proposalFrom({
    ...input,
    practice,
    draft: {
      ...draft,
      organisation: awkward,
      contactName: awkward,
      occasion: awkward,
      reference: 'x'.repeat(60),
    },
    offer: { number: awkward, version: 1_000_000 },
  })
  const bytes = await renderProposal(document, nodeFonts)
  expect(await uaFaults(bytes, 'nl')).toEqual([])
  const { pages, fonts } = await read(bytes)
  expect(fonts.filter((font) => !/^[A-Z]{6}\+Maat/.test(font))).toEqual([])
  const words = pages.flatMap((page) => page.words)
  expect(words.filter(({ left, right }) => left < 40 || right > 595 - 40)).toEqual([])
  expect(words.filter(({ bottom }) => bottom < 30 || bottom > 842 - 30)).toEqual([])
})

test('3,000 own words in a chapter all come on paper', async () => {
  const text = `${some(1500)}\n\n- ${some(750)}\n\n> ${some(750)}`
  const words = { nl: { view: { text, computed: '' } } }
  const bytes = await renderProposal(
    await proposalFrom({ ...input, edits: { ...noEdits, words } }),
    nodeFonts,
  )
  expect(await uaFaults(bytes, 'nl')).toEqual([])
  const { pages } = await read(bytes)
  expect(said(pages)).toContain(bare(some(1500)))
  expect(said(pages).match(/professionals/g)?.length).toBeGreaterThanOrEqual(600)
})

test('forty lines of programme are forty lines on paper, and in the price', async () => {
  const offering = offeringOf(fictionalPractice)
  const judged = correct(draft, offering, [])
  const advice = judged.corrected
  const lines = Array.from({ length: 10 }, () => advice.lines).flat()
  const { advice: adviceTexts, programme } = await loadAdvice('nl')
  const document = propose(
    { ...input },
    { ...judged, corrected: { ...advice, lines } },
    explain(draft, offering),
    {
      language: 'nl',
      questions: await loadQuestions('nl'),
      reasons: await loadReasons('nl'),
      advice: adviceTexts,
      programme,
      proposal: await loadProposal('nl'),
      explanation: await loadExplanation('nl'),
      correcting: await loadCorrections('nl'),
    },
  )
  expect(lines).toHaveLength(40)
  const bytes = await renderProposal(document, nodeFonts)
  expect(await uaFaults(bytes, 'nl')).toEqual([])
  const { pages } = await read(bytes)
  const price = document.sections
    .find(({ id }) => id === 'price')
    ?.pieces.find(({ kind }) => kind === 'table')
  const rows = price?.kind === 'table' ? price.rows : expect.unreachable()
  expect(rows.filter(({ total }) => total !== true)).toHaveLength(40)
  const onPaper = said(pages)
  expect(rows.filter(({ cells }) => !onPaper.includes(bare(cells.join(''))))).toEqual([])
})

test('terms with a link that runs a script are printed as text, and no link in the PDF leads anywhere but the web or mail', async () => {
  const terms = 'Zie [hier](javascript:alert(1)) en javascript:alert(2) en https://voorbeeld.example/.'
  const practice: Practice = { ...fictionalPractice, terms: { nl: terms, en: terms } }
  const bytes = await renderProposal(await proposalFrom({ ...input, practice }), nodeFonts)
  expect(await uaFaults(bytes, 'nl')).toEqual([])
  const { pages } = await read(bytes)
  expect(said(pages)).toContain(bare('javascript:alert(2)'))
  for (const address of pages.flatMap(({ addresses }) => addresses))
    expect(address).toMatch(/^(?:https|mailto):/)
})
