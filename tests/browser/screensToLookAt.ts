/**
 * Writes pictures of all screens in all states to `.screens/`, from the production build, for people to look at; they are
 * compared with nothing: `npm run screens`, or `npm run screens -- desk --width 360 --scheme dark` for some. With
 * `--theme` they wear a published theme of NL Design System, and what no longer reads is said; with `--forced` the
 * device's own few colours, as who set a high contrast sees them.
 */
import { mkdirSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { serve } from '../../src/cli/serve.ts'
import { installPeers, loadFolder } from '../bench/peers.ts'
import { tours, type Tour } from './allScreens.ts'
import { findBrowser } from './findBrowser.ts'
import { expectNoBarriers } from './visitor.ts'

const FOLDER = '.screens'
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    width: { type: 'string', multiple: true },
    scheme: { type: 'string', multiple: true },
    theme: { type: 'boolean', default: false },
    forced: { type: 'boolean', default: false },
  },
})
const widths = values.width?.map(Number) ?? [360, 768, 1280]
const schemes = (['light', 'dark'] as const).filter(
  (scheme) => values.scheme?.includes(scheme) ?? (scheme === 'light' || !values.theme),
)
const isTour = (name: string): name is Tour => name in tours
const wanted = positionals.length > 0 ? positionals.filter(isTour) : (Object.keys(tours) as Tour[])

/** The theme as a host would drop it in: its tokens on the whole page. */
function themeSheet(): string {
  if (!installPeers(loadFolder)) throw new Error('the theme could not be installed')
  const file = 'node_modules/@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css'
  return readFileSync(new URL(file, loadFolder), 'utf8').replaceAll('.voorbeeld-theme', ':root')
}
const theme = values.theme ? themeSheet() : undefined

const executablePath = findBrowser()
if (executablePath === undefined) throw new Error('Install Chromium or Chrome, or set CHROMIUM to its path.')
const server = serve(`${process.cwd()}/dist`)
await new Promise<void>((resolve) => server.listen(Number(process.env['PORT'] ?? 0), '127.0.0.1', resolve))
const address = server.address()
const port = typeof address === 'object' ? address?.port : undefined
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
mkdirSync(FOLDER, { recursive: true })

for (const tour of wanted) {
  const context = await browser.newContext({
    baseURL: `http://127.0.0.1:${port}/`,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
    forcedColors: values.forced ? 'active' : 'none',
    // A theme is put into the page from here; a host puts it into the style sheet.
    bypassCSP: theme !== undefined,
  })
  const page = await context.newPage()
  if (theme !== undefined)
    await page.addInitScript((sheet) => {
      addEventListener('DOMContentLoaded', () => {
        const style = document.createElement('style')
        style.textContent = sheet
        document.head.append(style)
      })
    }, theme)
  for (const [at, { name, show }] of tours[tour].entries()) {
    await page.setViewportSize({ width: 1280, height: 900 })
    await show(page)
    for (const width of widths)
      for (const colorScheme of schemes) {
        await page.setViewportSize({ width, height: 900 })
        await page.emulateMedia({ colorScheme })
        const file = `${tour}-${String(at + 1).padStart(2, '0')}-${name.replace(/\W+/g, '-')}`
        await page.screenshot({ path: `${FOLDER}/${file}-${width}-${colorScheme}.png`, fullPage: true })
      }
    console.log(`${tour}: ${name}`)
    if (theme === undefined) continue
    await page.emulateMedia({ colorScheme: 'light' })
    await expectNoBarriers(page, ['color-contrast']).catch((error: unknown) => console.log(String(error)))
  }
  await context.close()
}
await browser.close()
server.close()
server.closeAllConnections()
