import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'

const dist = 'dist'
const read = (file: string) => readFileSync(join(dist, file))
const kilobytes = (files: Iterable<string>) =>
  [...files].reduce((sum, file) => sum + gzipSync(read(file), { level: 9 }).length, 0) / 1000

const STATIC = /(?:^|[;}\n])(?:import|export)\s*(?:[^"'();]*?from\s*)?["'](\.[^"']+)["']/g
const DYNAMIC = /\bimport\(\s*["'`](\.[^"'`]+)["'`]\s*\)/g

/** These scripts and all that they import, in the ways that are given. */
function importedBy(files: readonly string[], ways: readonly RegExp[], isCounted: (file: string) => boolean) {
  const queue = [...files]
  const found = new Set<string>()
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (found.has(file) || !isCounted(file)) continue
    found.add(file)
    const code = read(file).toString()
    for (const way of ways)
      for (const [, path = ''] of code.matchAll(way)) queue.push(join(dirname(file), path))
  }
  return found
}

/** Every script that the first page waits for: those in the page, and all that they import before running. */
function firstScripts(): Set<string> {
  const html = read('index.html').toString()
  const files = [...html.matchAll(/(?:src|href)="\.\/([^"]+\.js)"/g)].map(([, file = '']) => file)
  return importedBy(files, [STATIC], () => true)
}

/**
 * What draws a proposal: all that its worker loads, but for the words and the rules, which every screen has too. Of the
 * patterns by which words are cut one document loads one language: the larger, Dutch.
 */
function pdfCode(): Set<string> {
  const workers = readdirSync(join(dist, 'assets')).filter((file) => /^worker-.*\.js$/.test(file))
  return importedBy(
    workers.map((file) => `assets/${file}`),
    [STATIC, DYNAMIC],
    (file) =>
      !/\/(?:proposalFrom|questions|forWhom|sectors|reasons|advice|corrections|proposal|en-gb)-/.test(file),
  )
}

// The aim is 115, the most 130. What the wizard keeps of the consultant's notes and corrections is in it, and that there
// may be several dossiers, for it is the same dossier; what shows them is not. So is the way back where a file vanished
// after a deployment: it has to be there before anything is missing.
test('the scripts on the way to the first question stay small, and come in one go', () => {
  // A host that answers six at a time makes a slow line wait once more for every six.
  expect(firstScripts().size).toBeLessThanOrEqual(3)
  expect(kilobytes(firstScripts())).toBeLessThanOrEqual(121.5)
})

// On a slow line the second question would otherwise wait for a queue of files.
test('what asks the next questions, and what keeps the answers, comes in one file each', () => {
  const first = firstScripts()
  const fetchedFor = (name: string) =>
    importedBy(
      readdirSync(join(dist, 'assets')).flatMap((file) => (file.startsWith(name) ? [`assets/${file}`] : [])),
      [STATIC],
      (file) => !first.has(file),
    )
  const [asking, keeping] = [fetchedFor('asking-'), fetchedFor('keeping-')]
  expect([asking.size, keeping.size]).toEqual([1, 1])
  expect(fetchedFor('WizardPage-')).toContain([...asking][0])
  expect(fetchedFor('WizardPage-').size).toBe(2)
  expect(kilobytes(asking)).toBeLessThanOrEqual(24)
  expect(kilobytes(keeping)).toBeLessThanOrEqual(41)
})

test('the style sheet of the first page stays small', () => {
  const html = read('index.html').toString()
  const linked = [...html.matchAll(/href="\.\/([^"]+\.css)"/g)].map(([, file = '']) => read(file).toString())
  const written = [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(([, sheet = '']) => sheet)
  const first = [...linked, ...written].join('\n')
  expect(first).toContain('.doors')
  expect(gzipSync(first, { level: 9 }).length / 1000).toBeLessThanOrEqual(8)
})

// Each screen that comes later brings its own sheet, which nobody waits for on the way to the first question. So they
// have a budget of their own, or the eighth screen would have to fit where the first one did.
test('all style sheets together stay small', () => {
  const sheets = readdirSync(join(dist, 'assets')).filter((file) => file.endsWith('.css'))
  expect(kilobytes(sheets.map((file) => `assets/${file}`))).toBeLessThanOrEqual(16)
})

test('what draws the proposal stays small, and comes only when it is wanted', () => {
  const code = pdfCode()
  expect([...code].map((file) => read(file).toString()).join('\n')).toContain('FlateDecode')
  expect(kilobytes(code)).toBeLessThanOrEqual(380)
  expect([...firstScripts()].filter((file) => code.has(file))).toEqual([])
})

test('what reads a PDF of another program comes only when there is one', () => {
  const others = readdirSync(join(dist, 'assets')).filter((file) => file.startsWith('anyPdf'))
  expect(others.length).toBeGreaterThanOrEqual(2)
  expect([...firstScripts()].filter((file) => file.includes('/anyPdf'))).toEqual([])
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
