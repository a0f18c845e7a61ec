import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { pdf } from '@react-pdf/renderer'
import { fictionalPractice } from '../../src/practice/practice.ts'
import type { ProposalDocument } from '../../src/proposal/document.ts'
import { nodeFonts } from '../../src/proposal/pdf/nodeFonts.ts'
import { drawProposal, type FontSources, renderProposal } from '../../src/proposal/pdf/renderProposal.ts'
import { proposalFrom } from '../../src/proposal/proposalFrom.ts'
import { read } from '../proposal/readPdf.ts'
import { example } from '../rules/cases.ts'
import { median, show } from './measure.ts'
import { benchPdfInBrowser } from './pdfInBrowser.ts'
import { peers } from './peers.ts'

type Maker = (document: ProposalDocument) => Promise<Uint8Array>

const ROUNDS = 9
const RENDERS = 50

const proposal = () =>
  proposalFrom({
    draft: example('c3-six-hundred'),
    practice: fictionalPractice,
    language: 'nl',
    madeOn: '2026-11-23',
  })

/** All makers of the same proposal. What cannot be installed is left out, and said. */
async function makers(): Promise<Readonly<Record<string, Maker>>> {
  const others = await peers<{ readonly pdfmakeMaker: (fonts: FontSources) => Maker }>('pdf.mjs')
  if (others === undefined) console.log('pdfmake could not be installed: no comparison with it.')
  return {
    'ours, tagged': (document) => renderProposal(document, nodeFonts),
    'react-pdf as it comes, untagged': async (document) => {
      const blob = await pdf(await drawProposal(document, nodeFonts)).toBlob()
      return new Uint8Array(await blob.arrayBuffer())
    },
    ...(others === undefined ? {} : { 'pdfmake, untagged': others.pdfmakeMaker(nodeFonts) }),
  }
}

async function timedOnce(make: () => Promise<Uint8Array>) {
  const cpu = process.cpuUsage()
  const from = performance.now()
  const bytes = await make()
  const wall = performance.now() - from
  const { user, system } = process.cpuUsage(cpu)
  return { wall, cpu: (user + system) / 1000, bytes }
}

const megabytes = () => process.memoryUsage().rss / 1e6

/** How much memory one maker keeps: in a process of its own, `npm run bench -- pdf` asks for it by name. */
async function measureMemory(name: string): Promise<void> {
  const make = (await makers())[name]
  if (make === undefined) return
  const document = await proposal()
  // What is loaded once is not what grows.
  for (let run = 0; run < 5; run++) await make(document)
  const from = megabytes()
  for (let run = 0; run < RENDERS; run++) await make(document)
  console.log(JSON.stringify({ grown: megabytes() - from, whole: megabytes() }))
}

/**
 * PDF: our tagged proposal next to others on the same content, by turns in one process; what memory each keeps; and how
 * long somebody waits for it in a browser.
 */
export async function benchPdf(): Promise<void> {
  await benchPdfInBrowser()
  const document = await proposal()
  const all = Object.entries(await makers())
  const runs = new Map<string, Awaited<ReturnType<typeof timedOnce>>[]>(all.map(([name]) => [name, []]))
  // By turns, so that a busy machine is busy for all of them. The first round warms up.
  for (let round = 0; round <= ROUNDS; round++)
    for (const [name, make] of all) {
      const run = await timedOnce(() => make(document))
      if (round === 0) show(`${name}: first`, run.wall, 'ms')
      else runs.get(name)?.push(run)
    }
  let ours: { readonly wall: number; readonly cpu: number } | undefined
  for (const [name, measured] of runs) {
    const wall = median(measured.map((run) => run.wall))
    const cpu = median(measured.map((run) => run.cpu))
    ours ??= { wall, cpu }
    const bytes = measured.at(-1)?.bytes ?? new Uint8Array()
    const { pages } = await read(new Uint8Array(bytes))
    const words = pages.flatMap((page) => page.words.flatMap(({ text }) => text.split(/\s+/)))
    console.log(`\n${name}: ${pages.length} pages, ${words.length} words`)
    show('  wall, warm', wall, 'ms')
    show('  wall, times ours', wall / ours.wall, '×')
    show('  processor, warm', cpu, 'ms')
    show('  processor, times ours', cpu / ours.cpu, '×')
    show('  size', bytes.byteLength / 1000, 'kB')
  }
  console.log('')
  const file = fileURLToPath(import.meta.url)
  for (const [name] of all) {
    const { stdout } = spawnSync(process.execPath, ['--import', 'tsx', file, name], { encoding: 'utf8' })
    const { grown, whole } = JSON.parse(stdout.trim().split('\n').at(-1) ?? '{}') as Record<string, number>
    show(`${name}: memory grown over ${RENDERS} renders`, grown ?? NaN, 'MB')
    show('  of the whole process then', whole ?? NaN, 'MB')
  }
}

const [, script, name] = process.argv
if (script === fileURLToPath(import.meta.url) && name !== undefined) await measureMemory(name)
