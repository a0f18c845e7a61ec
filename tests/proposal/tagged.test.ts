import { Document, Page, Text, View } from '@react-pdf/renderer'
import { readFileSync } from 'node:fs'
import { createElement, type ReactNode } from 'react'
import { expect, test, vi } from 'vitest'
import { fictionalPractice } from '../../src/practice/practice.ts'
import { nodeFonts } from '../../src/proposal/pdf/nodeFonts.ts'
import { is, isDecoration } from '../../src/proposal/pdf/kit/tags.ts'
import { loadFonts, renderProposal } from '../../src/proposal/pdf/renderProposal.ts'
import { PageContent } from '../../src/proposal/pdf/tagged/PageContent.ts'
import { renderTagged } from '../../src/proposal/pdf/tagged/renderTagged.ts'
import { proposalFrom } from '../../src/proposal/proposalFrom.ts'
import { readAnswersFile } from '../../src/questionnaire/answersFile.ts'
import { paragraph, proposal, section, some } from './documents.ts'
import { structureText } from './structureText.ts'

vi.setConfig({ testTimeout: 60_000 })

const heard = async (pieces: Parameters<typeof section>[2]) =>
  structureText(await renderProposal(proposal([section('a', 'Uw vraag', pieces)]), nodeFonts))

test('who hears the proposal hears this', async () => {
  const file = readAnswersFile(readFileSync('public/examples/c1-one-evening.json', 'utf8'))
  const document = await proposalFrom({
    draft: file.ok ? file.draft : expect.unreachable(),
    language: 'nl',
    practice: fictionalPractice,
    madeOn: '2026-11-23',
    offer: { number: '2026-014', version: 1 },
  })
  await expect(await structureText(await renderProposal(document, nodeFonts))).toMatchFileSnapshot(
    './snapshots/c1-one-evening.txt',
  )
})

test('a word that we cut reads as one, and one with a hyphen of its own keeps it', async () => {
  const text = `${'verantwoordelijkheidsverdeling '.repeat(12)}${'bewoners-bijeenkomsten '.repeat(12)}`.trim()
  const said = await heard([paragraph(text)])
  const [line = ''] = said.split('\n').filter((found) => found.includes('verantwoordelijkheid'))
  expect(line).toContain('¬')
  expect(line.replaceAll('¬', '').replace(/^.*P: /, '')).toBe(text)
})

test('a paragraph over two pages is one paragraph, and a repeated column title is heard once', async () => {
  const said = await heard([
    paragraph(some(900)),
    {
      kind: 'table',
      caption: 'Lang',
      columns: [{ title: 'Kolomtitel', align: 'left', width: 1 }],
      rows: Array.from({ length: 80 }, (_, i) => ({ cells: [`Regel ${i + 1}`] })),
    },
  ])
  expect(said.match(/Kolomtitel/g)).toHaveLength(1)
  expect(said.match(/pagina \d/g)).toBeNull()
})

const text = createElement(Text, {}, 'los')
const piece = (tag: object, inside?: ReactNode) => createElement(View, { ...tag, style: {} }, inside)

test.each([
  ['a text without a role', piece({}, text)],
  ['a text in a role that holds no text', piece(is('L'), text)],
  ['a role in decoration', piece(isDecoration('Ornament'), piece(is('P')))],
  ['a role in a role that holds text', piece(is('P'), piece(is('H1')))],
])('no document is made with %s', async (_, content) => {
  await loadFonts(nodeFonts)
  await expect(renderTagged(createElement(Document, {}, createElement(Page, {}, content)))).rejects.toThrow(
    /role/,
  )
})

/** Operators as react-pdf gives them: a mark is made in two groups that paint nothing. */
function written(...steps: readonly (string | { begin: string })[]): string {
  const content = new PageContent<string>()
  for (const step of steps) {
    if (typeof step === 'string' && step !== 'end') {
      content.add(step)
      continue
    }
    content.add('q')
    content.add('q')
    if (step === 'end') content.end()
    else if (typeof step !== 'string') content.begin(step.begin)
    content.add('Q')
    content.add('Q')
  }
  return content.write((owner) => `<${owner ?? 'nobody'}`).join(' ')
}

test('what nobody owns is decoration, in as few marks as it takes', () => {
  expect(written('q', '1 w', '0 0 m', 'S', 'Q', 'q', 'f', 'Q')).toBe('<nobody q 1 w 0 0 m S Q q f Q EMC')
})

test('a mark never crosses a group, and groups that paint nothing are gone', () => {
  expect(
    written('q', '1 0 0 1 5 5 cm', 'f', { begin: 'P' }, 'q', 'Tj', 'Q', 'end', 'S', 'Q', 'q', '2 w', 'Q'),
  ).toBe('q 1 0 0 1 5 5 cm <nobody f EMC <P q Tj Q EMC <nobody S EMC Q')
})

test('an owner of nothing gets no mark', () => {
  expect(written({ begin: 'P' }, 'q', '1 w', 'Q', 'end', 'f')).toBe('<nobody f EMC')
})

test('content with two owners is refused', () => {
  expect(() => written({ begin: 'P' }, { begin: 'H1' })).toThrow('two owners')
})
