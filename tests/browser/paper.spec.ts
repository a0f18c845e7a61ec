import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type * as PdfJs from 'pdfjs-dist'
import { expect, test } from './visitor.ts'

const names = ['c1-one-evening', 'c3-six-hundred']
let folder = ''

test.beforeAll(() => {
  test.setTimeout(240_000)
  folder = mkdtempSync(join(tmpdir(), 'paper-'))
  // In a process of its own, because Playwright reads JSX in another way.
  const { status, stderr } = spawnSync('npx', ['tsx', 'tests/browser/paperTwins.ts', folder, ...names], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  expect(status, stderr).toBe(0)
})

test.afterAll(() => rmSync(folder, { recursive: true, force: true }))

/**
 * How often a page that differs is painted again, both ways. One and the same plain file is painted in two ways by
 * pdf.js, about one time in twelve (the round end of a bar in the maatlint, 41 values of the page); what differs by the
 * tags would differ every time.
 */
const AGAIN = 12

const PDF_JS = 'node_modules/pdfjs-dist/legacy/build/'

for (const name of names)
  test(`who sees ${name} sees no difference between tagged and plain`, async ({ page, baseURL }) => {
    await page.route('**/paper/**', (route) => {
      const file = route.request().url().split('/').at(-1) ?? ''
      if (file === '')
        return route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Paper</title>' })
      return route.fulfill(
        file.endsWith('.pdf')
          ? { contentType: 'application/pdf', body: readFileSync(join(folder, file)) }
          : { contentType: 'text/javascript', body: readFileSync(PDF_JS + file) },
      )
    })
    await page.goto(`${baseURL}paper/`)
    const { pages, different, painted } = await page.evaluate(
      async ([example, again]) => {
        const { getDocument, GlobalWorkerOptions }: typeof PdfJs = await import(
          new URL('pdf.mjs', document.baseURI).href
        )
        GlobalWorkerOptions.workerSrc = new URL('pdf.worker.mjs', document.baseURI).href

        const address = (kind: string) => new URL(`${example}-${kind}.pdf`, document.baseURI).href
        const open = async () => ({
          plain: await getDocument({ url: address('plain') }).promise,
          tagged: await getDocument({ url: address('tagged') }).promise,
        })
        let twins = await open()
        const paint = async (kind: 'plain' | 'tagged', number: number): Promise<Uint8ClampedArray> => {
          const sheet = await twins[kind].getPage(number)
          const viewport = sheet.getViewport({ scale: 1.5 })
          const canvas = document.createElement('canvas')
          canvas.width = viewport.width
          canvas.height = viewport.height
          await sheet.render({ canvas, viewport }).promise
          const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height)
          if (!pixels) throw new Error('No canvas')
          return pixels.data
        }
        const counted = [twins.plain.numPages, twins.tagged.numPages]
        const differing: number[] = []
        let inked = 0
        for (let number = 1; number <= Math.min(...counted); number += 1) {
          const plainly = [await paint('plain', number)]
          const withTags = [await paint('tagged', number)]
          const met = () =>
            plainly.some((one) =>
              withTags.some(
                (other) => one.length === other.length && one.every((value, i) => other[i] === value),
              ),
            )
          for (let time = 0; time < again && !met(); time += 1) {
            twins = await open()
            plainly.push(await paint('plain', number))
            withTags.push(await paint('tagged', number))
          }
          if (!met()) differing.push(number)
          if (plainly[0]?.some((value) => value < 128)) inked += 1
        }
        return { pages: counted, different: differing, painted: inked }
      },
      [name, AGAIN] as const,
    )
    expect(pages[0]).toBeGreaterThan(5)
    expect(pages[1]).toBe(pages[0])
    expect(painted).toBe(pages[0])
    expect(different).toEqual([])
  })
