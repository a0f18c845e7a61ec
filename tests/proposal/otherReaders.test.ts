import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { fictionalPractice } from '../../src/practice/practice.ts'
import { attachedAnswers } from '../../src/proposal/pdf/attachedAnswers.ts'
import { nodeFonts } from '../../src/proposal/pdf/nodeFonts.ts'
import { renderProposal } from '../../src/proposal/pdf/renderProposal.ts'
import { proposalFrom } from '../../src/proposal/proposalFrom.ts'
import { readAnswersFile } from '../../src/questionnaire/answersFile.ts'
import { ANSWERS_NAME } from '../../src/questionnaire/answersText.ts'
import { loadProposal } from '../../src/texts/load.ts'
import { hostile, hostileProposal, paragraph, proposal, section } from './documents.ts'

vi.setConfig({ testTimeout: 60_000 })

/** Programs by others, which know nothing of how we made the file. */
const missing = (program: string) => spawnSync(program, ['--version']).error !== undefined
const lacking = ['qpdf', 'pdftotext', 'pdfinfo', 'pdfdetach'].filter(missing)
if (lacking.length > 0)
  console.warn(`Skipped, because they are not installed: tests with ${lacking.join(', ')}.`)

let folder = ''
let example = ''
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'readers-'))
  example = join(folder, 'example.pdf')
  const file = readAnswersFile(readFileSync('public/examples/c3-six-hundred.json', 'utf8'))
  const document = await proposalFrom({
    draft: file.ok ? file.draft : expect.unreachable(),
    language: 'nl',
    practice: fictionalPractice,
    madeOn: '2026-11-23',
  })
  writeFileSync(example, await renderProposal(document, nodeFonts))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const run = (program: string, ...args: readonly string[]) => {
  const { stdout, stderr, status } = spawnSync(program, args, { encoding: 'utf8' })
  return { said: stdout, faults: stderr, status }
}

test.skipIf(lacking.includes('qpdf')).each(['an example', ...Object.keys(hostile)])(
  'qpdf finds the file sound of %s',
  async (name) => {
    const text = hostile[name]
    const path = text === undefined ? example : join(folder, 'hostile.pdf')
    if (text !== undefined) writeFileSync(path, await renderProposal(hostileProposal(text), nodeFonts))
    const { said, faults, status } = run('qpdf', '--check', path)
    expect(faults).toBe('')
    expect(said).toContain('No syntax or stream encoding errors found')
    expect(status).toBe(0)
  },
)

test.skipIf(lacking.includes('pdfinfo'))('poppler finds a tagged document with headings in order', () => {
  const facts = run('pdfinfo', example)
  expect(facts.faults).toBe('')
  expect(facts.said).toMatch(/Title: +Maataanpak voor Gemeente Kanaalstad/)
  expect(facts.said).toMatch(/Tagged: +yes/)
  expect(facts.said).toMatch(/Suspects: +no/)

  const { said, faults } = run('pdfinfo', '-struct-text', example)
  expect(faults).toBe('')
  const headings = Array.from(said.matchAll(/^ *(H\d) \(block\)\n +"(.*?) ?"$/gm), ([, level, text]) => [
    level,
    text,
  ])
  expect(headings.slice(0, 3)).toEqual([
    ['H1', 'Maataanpak voor Gemeente Kanaalstad'],
    ['H2', 'Inhoud'],
    ['H2', 'Samenvatting'],
  ])
  expect(said).toContain('Table')
  expect(said).not.toContain('pagina 3 van')
})

test.skipIf(lacking.includes('pdfdetach') || lacking.includes('qpdf'))(
  'who takes the answers out of a proposal with poppler gets them byte for byte',
  async () => {
    const read = readAnswersFile(readFileSync('public/examples/c3-six-hundred.json', 'utf8'))
    const draft = read.ok ? read.draft : expect.unreachable()
    const attachment = attachedAnswers({ draft, madeOn: '2026-11-23' }, await loadProposal('nl'))
    const path = join(folder, 'attached.pdf')
    const whole = proposal([section('a', 'Uw vraag', [paragraph('Samen.')])])
    writeFileSync(path, await renderProposal(whole, nodeFonts, { attachment }))
    expect(run('qpdf', '--check', path)).toMatchObject({ status: 0, faults: '' })
    expect(run('pdfdetach', '-list', path).said).toMatch(
      new RegExp(`^1 embedded files\n1: ${ANSWERS_NAME}\n`),
    )
    const out = join(folder, 'out.json')
    expect(run('pdfdetach', '-save', '1', '-o', out, path)).toMatchObject({ status: 0, faults: '' })
    expect(Buffer.compare(readFileSync(out), attachment.content)).toBe(0)
  },
)

test.skipIf(lacking.includes('pdftotext'))('who copies a cut word gets it whole', async () => {
  const path = join(folder, 'cut.pdf')
  const word = 'verantwoordelijkheidsverdeling'
  const text = Array.from({ length: 20 }, () => word).join(' ')
  writeFileSync(
    path,
    await renderProposal(proposal([section('a', 'Uw vraag', [paragraph(text)])]), nodeFonts),
  )
  // In the order of reading, as -struct-text gives it too.
  const { said, faults } = run('pdftotext', path, '-')
  expect(faults).toBe('')
  expect(said.replaceAll('\u00ad\n', '').match(new RegExp(word, 'g'))).toHaveLength(20)
})
