/** Makes the pictures in the README from the production build: `npm run pictures`. For people to look at; compared with nothing. */
import { mkdirSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { serve } from '../../src/cli/serve.ts'
import { findBrowser } from './findBrowser.ts'

const executablePath = findBrowser()
if (executablePath === undefined) throw new Error('Install Chromium or Chrome, or set CHROMIUM to its path.')
const server = serve(`${process.cwd()}/dist`)
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
const address = server.address()
const port = typeof address === 'object' ? address?.port : undefined
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
mkdirSync('.pictures', { recursive: true })

const pictures = [
  { name: 'start', path: '', width: 390, height: 844 },
  { name: 'advice', path: '#/voorbeeld/c4-care-with-clients', width: 900, height: 1860 },
] as const
for (const { name, path, width, height } of pictures) {
  const page = await browser.newPage({ viewport: { width, height }, locale: 'nl-NL' })
  await page.goto(`http://127.0.0.1:${port}/${path}`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  if (path) await page.getByRole('table').first().waitFor()
  await page.screenshot({ path: `.pictures/${name}.png` })
  await page.close()
}
await browser.close()
server.close()
