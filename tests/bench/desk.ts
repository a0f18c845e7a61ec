import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { build } from 'vite'
import { serve } from '../../src/cli/serve.ts'
import type { Draft } from '../../src/questionnaire/types.ts'
import { findBrowser } from '../browser/findBrowser.ts'
import { example } from '../rules/cases.ts'
import type * as InBrowser from './deskInBrowser.ts'
import { median, show } from './measure.ts'

const MANY = 10_000

/** The program's own storage in one script, to be run on an empty page: nothing is drawn while it is timed. */
async function storageScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2023',
      lib: {
        entry: new URL('deskInBrowser.ts', import.meta.url).pathname,
        formats: ['iife'],
        name: 'deskBench',
      },
    },
  })
  const [first] = [built].flat()
  const chunk = first !== undefined && 'output' in first ? first.output[0] : undefined
  if (chunk === undefined || !('code' in chunk)) throw new Error('the script to measure with was not built')
  return chunk.code.replace(/^(?:var|const|let) deskBench\b/, 'globalThis.deskBench')
}

/** What the script leaves in the page. */
interface InPage {
  readonly deskBench: typeof InBrowser
}

/** The list as it is drawn: from the address to its first rows on screen. */
async function drawnList(page: Page, base: string) {
  // In a dossier with all its answers.
  await page.goto(`${base}#/dossiers`)
  await page.locator('.dossier-list li').nth(3).locator('.dossier-doors a').first().click()
  await page.waitForSelector('#staff')
  const times: number[] = []
  for (let run = 0; run < 5; run += 1) {
    times.push(
      await page.evaluate(async () => {
        const from = performance.now()
        location.hash = '#/dossiers'
        while (document.querySelector('.dossier-list li') === null)
          await new Promise((next) => requestAnimationFrame(next))
        await new Promise((next) => requestAnimationFrame(next))
        return performance.now() - from
      }),
    )
    await page.evaluate(() => (location.hash = '#/gesprek'))
    await page.waitForSelector('#staff')
  }
  return median(times)
}

/** The call: from each key until the answer is drawn, and until the advice beside it says what it now is. */
async function liveAdvice(page: Page) {
  const own = page.locator('[data-question="core"]')
  await own.locator('input').first().focus()
  await page.evaluate(() => {
    const times = { drawn: [] as number[], said: [] as number[] }
    Object.assign(globalThis, { keyTimes: times })
    const aside = document.querySelector('.call-advice')
    let pressed = 0
    addEventListener(
      'keydown',
      () => {
        const at = performance.now()
        pressed = at
        requestAnimationFrame(() => setTimeout(() => times.drawn.push(performance.now() - at)))
      },
      { capture: true },
    )
    if (aside !== null)
      new MutationObserver(() => {
        if (pressed > 0) times.said.push(performance.now() - pressed)
        pressed = 0
      }).observe(aside, { subtree: true, childList: true, characterData: true })
  })
  for (let run = 0; run < 20; run += 1) {
    await page.keyboard.press(run % 2 === 0 ? '1' : '2')
    await page.waitForTimeout(700)
  }
  return page.evaluate(
    () => (globalThis as unknown as { keyTimes: { drawn: number[]; said: number[] } }).keyTimes,
  )
}

/** The desk with ten thousand dossiers of some 20 kB, in a real browser on a disk of its own. */
export async function benchDesk(): Promise<void> {
  const executablePath = findBrowser()
  if (executablePath === undefined) return console.log('There is no Chromium or Chrome to measure in.')
  spawnSync('npx', ['vite', 'build', '--logLevel', 'error'], { stdio: 'inherit' })
  const code = await storageScript()
  const server = serve(`${process.cwd()}/dist`)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (typeof address !== 'object' || address === null) return
  const base = `http://127.0.0.1:${address.port}/`
  const folder = mkdtempSync(join(tmpdir(), 'maataanpak-bench-'))
  const context = await chromium.launchPersistentContext(folder, {
    executablePath,
    locale: 'nl-NL',
    viewport: { width: 1280, height: 800 },
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--enable-precise-memory-info',
      '--js-flags=--expose-gc',
    ],
  })
  try {
    const draft: Draft = example('c3-six-hundred')
    /** A page of this address on which the program does not run. */
    const bare = async () => {
      const page = await context.newPage()
      page.setDefaultTimeout(600_000)
      await page.goto(`${base}icon.svg`)
      await page.evaluate(code)
      return page
    }
    const filling = await bare()
    const filled = await filling.evaluate(
      ([many, answers]) => (globalThis as unknown as InPage).deskBench.fill(many, answers),
      [MANY, draft] as const,
    )
    await filling.close()
    console.log(`${MANY} dossiers of ${(filled.bytes / 1000).toFixed(0)} kB\n`)
    show('merge from a backup, for each dossier', filled.perDossier, 'ms')

    const measuring = await bare()
    const storage = await measuring.evaluate(
      ([many, answers]) => (globalThis as unknown as InPage).deskBench.measure(many, answers),
      [MANY, draft] as const,
    )
    console.log('\nstorage alone, without drawing')
    show('database opened', storage.opened, 'ms')
    const lines: readonly (readonly [string, keyof typeof storage])[] = [
      ['list: all summaries read and sorted', 'list'],
      ['search: one word typed', 'search'],
      ['open a dossier', 'open'],
      ['save an answer, strict', 'save'],
      ['  for comparison: one small record, strict, by the browser alone', 'bareSave'],
      ['a new dossier from a file: read, placed and taken over', 'importNew'],
      ['a later copy from another device: found, merged', 'mergeKnown'],
      ['advice on one change of an answer', 'advise'],
    ]
    for (const [what, key] of lines) {
      const times = storage[key]
      if (typeof times === 'number') continue
      show(`${what}, p50`, times.p50, 'ms')
      show('  p95', times.p95, 'ms')
    }
    await measuring.close()

    console.log('\nthe program as it is drawn')
    const page = await context.newPage()
    show('from another page to the list on screen', await drawnList(page, base), 'ms')
    const { drawn, said } = await liveAdvice(page)
    show('a key in the call: the frame that shows the answer', median(drawn), 'ms')
    show('a key in the call: the advice beside it changed', median(said), 'ms')
    await page.evaluate(() => (location.hash = '#/dossiers'))
    await page.waitForSelector('.dossier-list li')
    await page.evaluate(code)
    show(
      'memory with the list open',
      (await page.evaluate(() => (globalThis as unknown as InPage).deskBench.memory())) / 1e6,
      'MB',
    )
  } finally {
    await context.close()
    server.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
