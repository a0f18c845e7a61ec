/**
 * Prints figures, asserts nothing: `npm run bench` for advice, PDF and first load, `npm run bench -- rules` for the rules
 * next to other engines, `npm run bench -- pdf` for the proposal next to other makers of PDFs, `npm run bench -- load` for
 * the first load next to other makers of forms, and Lighthouse, `npm run bench -- desk` for ten thousand dossiers in a real
 * browser. Times are medians on the machine at hand; compare ratios within one run, not milliseconds between machines.
 */
import { spawnSync } from 'node:child_process'
import { cpus } from 'node:os'
import { chromium } from '@playwright/test'
import { fictionalPractice } from '../../src/practice/practice.ts'
import { nodeFonts } from '../../src/proposal/pdf/nodeFonts.ts'
import { renderProposal } from '../../src/proposal/pdf/renderProposal.ts'
import { proposalFrom } from '../../src/proposal/proposalFrom.ts'
import { exampleIds } from '../../src/texts/shellTexts.ts'
import { serve } from '../../src/cli/serve.ts'
import { findBrowser } from '../browser/findBrowser.ts'
import { advise, example } from '../rules/cases.ts'
import { benchDesk } from './desk.ts'
import { benchLoad } from './load.ts'
import { median, show, timed } from './measure.ts'
import { benchPdf } from './pdf.ts'
import { benchRules } from './rules.ts'

console.log(`${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}\n`)

const comparisons = new Map([
  ['rules', benchRules],
  ['pdf', benchPdf],
  ['desk', benchDesk],
  ['load', benchLoad],
])
const comparison = comparisons.get(process.argv[2] ?? '')
if (comparison !== undefined) {
  await comparison()
  process.exit(0)
}

const drafts = exampleIds.map(example)
for (const draft of drafts) advise(draft)
const micro = timed(200, () => drafts.forEach(advise)) / drafts.length
show('advice with its reasons, warm, mean of five cases', micro * 1000, 'µs')

const advice = () =>
  spawnSync('npm', ['run', '--silent', 'advise', '--', 'public/examples/c3-six-hundred.json'])
advice()
show('npm run advise, warm start', timed(5, advice), 'ms')

const input = {
  draft: example('c3-six-hundred'),
  practice: fictionalPractice,
  language: 'nl',
  madeOn: '2026-11-23',
} as const
const document = await proposalFrom(input)
const first = performance.now()
let pdf = await renderProposal(document, nodeFonts)
show('proposal as PDF in Node, first', performance.now() - first, 'ms')
const later: number[] = []
for (let run = 0; run < 7; run++) {
  const from = performance.now()
  pdf = await renderProposal(document, nodeFonts)
  later.push(performance.now() - from)
}
show('proposal as PDF in Node, warm', median(later), 'ms')
show('proposal as PDF, size', pdf.byteLength / 1000, 'kB')

/** Slow 4G and a processor four times slower, cold cache. */
async function firstLoad(url: string, executablePath: string) {
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  })
  const page = await browser.newPage({ viewport: { width: 412, height: 823 }, locale: 'nl-NL' })
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 562.5,
    downloadThroughput: 180_000,
    uploadThroughput: 84_375,
  })
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await page.goto(url)
  // React marks the nodes that it has taken over: from then on the page hears what is done.
  const ready = await page.waitForFunction(() => {
    const form = globalThis.document.querySelector('form')
    return form && Object.keys(form).some((key) => key.startsWith('__react')) ? performance.now() : false
  })
  const visible = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
  )
  const at = { visible, ready: Number(await ready.jsonValue()) }
  await browser.close()
  return at
}

const browser = findBrowser()
spawnSync('npx', ['vite', 'build', '--logLevel', 'error'], { stdio: 'inherit' })
const server = serve(`${process.cwd()}/dist`)
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
const address = server.address()
if (browser !== undefined && typeof address === 'object' && address !== null) {
  const loads = []
  for (let run = 0; run < 5; run++) loads.push(await firstLoad(`http://127.0.0.1:${address.port}/`, browser))
  show('first question visible, slow 4G and CPU ÷ 4', median(loads.map(({ visible }) => visible)), 'ms')
  show('first question hears an answer', median(loads.map(({ ready }) => ready)), 'ms')
}
server.close()
