import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'

const dist = 'dist'
const read = (file: string) => readFileSync(join(dist, file))
const kilobytes = (files: Iterable<string>) =>
  [...files].reduce((sum, file) => sum + gzipSync(read(file), { level: 9 }).length, 0) / 1000

/** Every script that the first page waits for: those in the page, and all that they import before running. */
function firstScripts(): Set<string> {
  const html = read('index.html').toString()
  const queue = [...html.matchAll(/(?:src|href)="\.\/([^"]+\.js)"/g)].map(([, file = '']) => file)
  const found = new Set<string>()
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (found.has(file)) continue
    found.add(file)
    const code = read(file).toString()
    for (const [, path = ''] of code.matchAll(
      /(?:^|[;}\n])(?:import|export)\s*(?:[^"'();]*?from\s*)?["'](\.[^"']+)["']/g,
    ))
      queue.push(join(dirname(file), path))
  }
  return found
}

test('the scripts on the way to the first question stay small', () => {
  expect(kilobytes(firstScripts())).toBeLessThanOrEqual(120)
})

test('the style sheets stay small', () => {
  const sheets = readdirSync(join(dist, 'assets')).filter((file) => file.endsWith('.css'))
  expect(sheets.length).toBeGreaterThan(0)
  expect(kilobytes(sheets.map((file) => `assets/${file}`))).toBeLessThanOrEqual(8)
})

test('neither PDF code, nor a font, nor a second language, nor storage is on the way to the first question', () => {
  const code = [...firstScripts()].map((file) => read(file).toString()).join('\n')
  expect(code).not.toContain('FlateDecode')
  expect(code).not.toContain('chromeTransactionDurability')
  expect(code).not.toContain('Which approach suits your organisation')
  expect(code).toContain('Welke aanpak past bij uw organisatie')
  expect(read('index.html').toString()).not.toMatch(/\.ttf|\.woff/)
})

test('the fonts of the proposal stay small', () => {
  const fonts = readdirSync(join(dist, 'assets')).filter((file) => file.endsWith('.ttf'))
  expect(fonts.length).toBeGreaterThan(0)
  expect(kilobytes(fonts.map((file) => `assets/${file}`))).toBeLessThanOrEqual(170)
})
