import { spawnSync } from 'node:child_process'
import { loadavg } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { Server } from 'node:http'
import { chromium, type Browser, type Page } from '@playwright/test'
import { build } from 'vite'
import { serve } from '../../src/cli/serve.ts'
import { questions } from '../../src/texts/nl/questions.ts'
import { findBrowser } from '../browser/findBrowser.ts'
import { watchLoading, type InPage } from './loadInPage.ts'
import { median, show } from './measure.ts'
import { installPeers, loadFolder, peers } from './peers.ts'

const ROUNDS = 5
const MAKERS = ['surveyjs', 'rjsf', 'formbricks'] as const

/** Slow 4G and a processor four times slower, as Lighthouse takes a phone to be. */
const NETWORK = { offline: false, latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375 }
const SLOWER = 4

interface Contestant {
  readonly name: string
  readonly folder: string
  /** the first thing to fill in */
  readonly field: string
  readonly fill: (page: Page) => Promise<void>
  readonly next: string
  /** what stands on the next page only */
  readonly after: string
}

const ours: Contestant = {
  name: 'Maataanpak',
  folder: `${process.cwd()}/dist`,
  field: '#sector',
  fill: (page) => page.locator('#sector').check(),
  next: 'button[name=door]',
  after: `h1:text-is("${questions.pages.backing}")`,
}
const THEMES = 'text=Aan welke thema'
const others: Readonly<Record<(typeof MAKERS)[number], Omit<Contestant, 'folder'>>> = {
  surveyjs: {
    name: 'SurveyJS 3.0',
    field: '#root input[type=text]',
    fill: async (page) => {
      await page.locator('#root input[type=text]').first().fill('Utrecht')
      await page.getByText('Meer dan 100.000').first().click()
      await page.evaluate(() =>
        (
          globalThis as unknown as { survey: { setValue: (id: string, value: string) => void } }
        ).survey.setValue('rol', 'Directeur'),
      )
    },
    next: 'input[value="Volgende"], .sd-navigation__next-btn',
    after: THEMES,
  },
  rjsf: {
    name: 'RJSF 6.11, no style sheet',
    field: '#root_gemeente',
    fill: async (page) => {
      await page.locator('#root_gemeente').fill('Utrecht')
      await page.getByText('Meer dan 100.000').click()
      await page.locator('#root_rol').selectOption({ label: 'Directeur' })
    },
    next: '#root button[type=submit]',
    after: THEMES,
  },
  formbricks: {
    name: 'Formbricks surveys 1.99',
    field: '#root input, #root textarea',
    fill: (page) => page.locator('#root input, #root textarea').first().fill('Utrecht'),
    next: '#root button[type=submit]',
    after: 'text=Hoeveel inwoners',
  },
}

/** Builds the peers as their makers say, and leaves out which cannot be. */
async function contestants(): Promise<Contestant[]> {
  if (!installPeers(loadFolder)) {
    console.log('SurveyJS, RJSF and Formbricks could not be installed: no comparison with them.')
    return [ours]
  }
  const built: Contestant[] = []
  for (const maker of MAKERS) {
    const root = fileURLToPath(new URL(`${maker}/`, loadFolder))
    try {
      await build({
        configFile: false,
        root,
        base: './',
        logLevel: 'error',
        build: { emptyOutDir: true, chunkSizeWarningLimit: 9999 },
      })
      built.push({ ...others[maker], folder: `${root}dist` })
    } catch (error) {
      console.log(`${others[maker].name} could not be built: no comparison with it. ${String(error)}`)
    }
  }
  return [ours, ...built]
}

const listening = async (server: Server): Promise<string> => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('the server has no address')
  return `http://127.0.0.1:${address.port}/`
}

/** One visit with nothing kept: until the first question hears an answer, then one step on. */
async function visit(browser: Browser, url: string, { field, fill, next, after }: Contestant) {
  const context = await browser.newContext({
    viewport: { width: 412, height: 823 },
    deviceScaleFactor: 1.75,
    locale: 'nl-NL',
    serviceWorkers: 'block',
  })
  try {
    const page = await context.newPage()
    // The compiler that runs this names functions by a function of its own, which is not in the page.
    await page.addInitScript('globalThis.__name = (named) => named')
    await page.addInitScript(watchLoading, field)
    const session = await context.newCDPSession(page)
    await session.send('Network.enable')
    await session.send('Network.emulateNetworkConditions', NETWORK)
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
    await page.goto(url, { waitUntil: 'commit', timeout: 90_000 })
    await page.waitForFunction(() => (globalThis as unknown as InPage).loading.ready > 0, null, {
      timeout: 60_000,
    })
    await page.waitForLoadState('networkidle')
    await page.waitForTimeout(500)
    const { visible, ready, blocking, scripts } = await page.evaluate(() => {
      const { loading } = globalThis as unknown as InPage
      const loaded = performance.getEntriesByType('resource') as PerformanceResourceTiming[]
      return {
        ...loading,
        scripts: loaded
          .filter(({ name, startTime }) => /\.m?js$/.test(name) && startTime <= loading.ready)
          .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
      }
    })
    await fill(page)
    await page.waitForTimeout(600)
    await page.evaluate(() => {
      const { loading } = globalThis as unknown as InPage
      addEventListener('click', () => (loading.clicked = performance.now()), { capture: true, once: true })
    })
    await page.locator(next).first().click({ timeout: 15_000 })
    await page.locator(after).first().waitFor({ state: 'attached', timeout: 15_000 })
    const painted = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const { clicked } = (globalThis as unknown as InPage).loading
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - clicked)))
        }),
    )
    return { scripts: scripts / 1000, visible, ready, blocking, painted }
  } finally {
    await context.close()
  }
}

type Visit = Awaited<ReturnType<typeof visit>>
const COLUMNS = [
  ['JS gz kB', 'scripts'],
  ['visible ms', 'visible'],
  ['ready ms', 'ready'],
  ['blocking ms', 'blocking'],
  ['next ms', 'painted'],
] as const satisfies readonly (readonly [string, keyof Visit])[]

function printTable(visits: ReadonlyMap<string, readonly Visit[]>): void {
  const first = visits.get(ours.name) ?? []
  const middle = (of: readonly Visit[], key: keyof Visit) => median(of.map((each) => each[key]))
  console.log(`\n${''.padEnd(26)}${COLUMNS.map(([title]) => title.padStart(18)).join('')}`)
  for (const [name, of] of visits) {
    const cells = COLUMNS.map(([, key]) => {
      const value = middle(of, key)
      const times = of === first ? '' : ` ${(value / middle(first, key)).toFixed(2)}×`
      return `${value.toFixed(0)}${times}`.padStart(18)
    })
    console.log(`${name.padEnd(26)}${cells.join('')}   ${of.length} of ${ROUNDS}`)
  }
  console.log(`
× is next to ours. Visible: the first thing to fill in is painted. Ready: the scripts hear what is done with it; ours
also keeps what was chosen from "visible" on, which a test in the browser holds. Next: from the click until the next
page is painted, at most two frames more.`)
}

async function printLighthouse(url: string, browserPath: string): Promise<void> {
  interface Audit {
    readonly version: string
    readonly scores: readonly { readonly title: string; readonly score: number | null }[]
    readonly times: readonly { readonly title: string; readonly ms: number }[]
    readonly wanting: readonly string[]
  }
  const lighthouse = await peers<{ audit: (url: string, chromePath: string) => Promise<Audit> }>(
    'lighthouse.mjs',
  )
  if (lighthouse === undefined) {
    console.log('\nLighthouse could not be installed.')
    return
  }
  const { version, scores, times, wanting } = await lighthouse.audit(url, browserPath)
  console.log(`\nLighthouse ${version}, the start page`)
  for (const { title, score } of scores) show(`  ${title}`, score === null ? NaN : score * 100, 'of 100')
  for (const { title, ms } of times) show(`  ${title}`, ms, 'ms')
  console.log(wanting.length === 0 ? '  nothing found wanting' : `  wanting: ${wanting.join('; ')}`)
}

/** First load: our start page next to the same kind of questions in others, by turns; then Lighthouse. */
export async function benchLoad(): Promise<void> {
  const executablePath = findBrowser()
  if (executablePath === undefined)
    throw new Error('Install Chromium or Chrome, or set CHROMIUM to its path.')
  spawnSync('npx', ['vite', 'build', '--logLevel', 'error'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  const all = await contestants()
  const sites = await Promise.all(
    all.map(async (contestant) => {
      const server = serve(contestant.folder)
      return { contestant, server, url: await listening(server) }
    }),
  )
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
  })
  const visits = new Map<string, Visit[]>(all.map(({ name }) => [name, []]))
  // By turns, so that a busy machine is busy for all of them. One that fails is said, and goes on.
  for (let round = 0; round < ROUNDS; round += 1)
    for (const { contestant, url } of sites)
      try {
        visits.get(contestant.name)?.push(await visit(browser, url, contestant))
      } catch (error) {
        console.log(`${contestant.name}, round ${round + 1}: ${String(error).split('\n')[0]}`)
      }
  await browser.close()
  printTable(visits)
  console.log(`Load of the machine at the end: ${loadavg()[0]?.toFixed(1)}.`)
  const own = sites.find(({ contestant }) => contestant === ours)
  if (own !== undefined) await printLighthouse(own.url, executablePath)
  for (const { server } of sites) {
    server.close()
    server.closeAllConnections()
  }
}
