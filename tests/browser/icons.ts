/** Makes the icons for home screens from public/icon.svg, the only one that is drawn by hand: `npm run icons`. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { findBrowser } from './findBrowser.ts'

const executablePath = findBrowser()
if (executablePath === undefined) throw new Error('Install Chromium or Chrome, or set CHROMIUM to its path.')
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
const drawn = readFileSync('public/icon.svg', 'utf8')
// Some devices cut a circle out of it, Apple rounds its corners: the ground goes on to the edges.
const square = drawn.replace(' rx="6"', '')
// Within a circle of four fifths nothing is cut off.
const maskable = square.replace(
  /(<rect[^>]*>)(.*)(<\/svg>)/,
  '$1<g transform="translate(4 4) scale(.75)">$2</g>$3',
)

const icons = [
  { name: 'icon-192', size: 192, svg: drawn },
  { name: 'icon-512', size: 512, svg: drawn },
  { name: 'maskable-512', size: 512, svg: maskable },
  { name: 'apple-touch-icon', size: 180, svg: square },
] as const
mkdirSync('public/icons', { recursive: true })
for (const { name, size, svg } of icons) {
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${svg}`)
  writeFileSync(`public/icons/${name}.png`, await page.screenshot({ omitBackground: true }))
  await page.close()
}
await browser.close()
