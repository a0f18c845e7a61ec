import { spawnSync } from 'node:child_process'
import { type Browser, chromium, type Page } from '@playwright/test'
import { serve } from '../../src/cli/serve.ts'
import { offer } from '../../src/texts/nl/offer.ts'
import { proposal } from '../../src/texts/nl/proposal.ts'
import { shell } from '../../src/texts/nl/shell.ts'
import { findBrowser } from '../browser/findBrowser.ts'
import { openFile } from '../browser/visitor.ts'
import { median, show } from './measure.ts'

/** How long somebody looks before the button is pressed, in milliseconds: not at all, until the renderer is in, and reading. */
const LOOKS = { 'at once': 0, 'after three seconds': 3000, 'after reading for a quarter of a minute': 15_000 }

/** The compiler that runs this names functions by a function of its own, which is not in the page. */
const NAMING = 'globalThis.__name = (named) => named'

/** From pressing the button until the page says that the file is there, in milliseconds. */
const pressed = (page: Page): Promise<number> =>
  page.evaluate(
    ({ make, ready }) =>
      new Promise<number>((resolve) => {
        const button = [...document.querySelectorAll('button')].find(
          ({ textContent }) => textContent === make,
        )
        const from = performance.now()
        const look = () => {
          const isThere = document.querySelector('.proposal')?.textContent?.includes(ready) === true
          if (isThere) resolve(performance.now() - from)
          else requestAnimationFrame(look)
        }
        button?.click()
        requestAnimationFrame(() => requestAnimationFrame(look))
      }),
    { make: proposal.download.make, ready: proposal.download.ready },
  )

/** The proposal of 600 employees as a manager makes it; then the same in English, by a worker that made one before. */
async function exports(browser: Browser, url: string, looking: number) {
  const context = await browser.newContext({ locale: 'nl-NL' })
  const page = await context.newPage()
  page.setDefaultTimeout(120_000)
  await page.addInitScript(NAMING)
  await page.goto(`${url}#/voorbeeld/c3-six-hundred`)
  await page.getByRole('button', { name: proposal.download.make }).waitFor()
  await page.waitForTimeout(looking)
  const first = await pressed(page)
  await page.getByRole('radio', { name: proposal.download.languages.en }).check()
  const english = await pressed(page)
  await context.close()
  return { first, english }
}

/** A consultant who rewrites a chapter: from a key until the page shows it, in milliseconds. */
async function preview(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({ locale: 'nl-NL' })
  const page = await context.newPage()
  page.setDefaultTimeout(120_000)
  await page.addInitScript(NAMING)
  await page.goto(url)
  await openFile(page, 'public/examples/c4-care-with-clients.json')
  await page.getByRole('button', { name: shell.check.toAdvice }).first().click()
  await page.getByRole('link', { name: shell.proposal.read }).click()
  await page.getByRole('button', { name: offer.adjust }).click()
  await page
    .getByRole('button', { name: new RegExp(`^${offer.chapter.edit}`) })
    .first()
    .click()
  await page.getByRole('article').locator('textarea').first().focus()
  const times: number[] = []
  for (const key of 'vertrouwen') {
    await page.evaluate(() => {
      const chapter = document.activeElement?.closest('section')
      const from = performance.now()
      const drawn = new Promise<number>((resolve) =>
        new MutationObserver((_, observer) => {
          observer.disconnect()
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - from)))
        }).observe(chapter ?? document.body, { subtree: true, childList: true, characterData: true }),
      )
      Object.assign(globalThis, { drawn })
    })
    await page.keyboard.press(key)
    times.push(await page.evaluate(() => (globalThis as unknown as { drawn: Promise<number> }).drawn))
  }
  await context.close()
  return median(times)
}

/** The same in a browser: what a manager waits for, and what a consultant sees change. */
export async function benchPdfInBrowser(): Promise<void> {
  const executablePath = findBrowser()
  if (executablePath === undefined) return console.log('There is no Chromium or Chrome to measure in.')
  spawnSync('npx', ['vite', 'build', '--logLevel', 'error'], { stdio: 'inherit' })
  const server = serve(`${process.cwd()}/dist`)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  const url = `http://127.0.0.1:${port}/`
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
  try {
    console.log('\nin Chromium, from the button until the file is there')
    for (const [when, looking] of Object.entries(LOOKS)) {
      const { first, english } = await exports(browser, url, looking)
      show(`  pressed ${when}`, first, 'ms')
      show('    and then in English', english, 'ms')
    }
    show('a letter in a chapter until the page shows it', await preview(browser, url), 'ms')
  } finally {
    await browser.close()
    server.close()
    server.closeAllConnections()
  }
}
