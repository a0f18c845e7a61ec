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
 * What pdf.js rounds at the edge of a dot, of 255. Seen are six values of one page, two apart, though the operators are
 * the same; poppler paints both pages alike to the last bit.
 */
const SHADE = 2

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
      async ([example, shade]) => {
        const address = new URL('pdf.mjs', document.baseURI).href
        const { getDocument, GlobalWorkerOptions }: typeof PdfJs = await import(address)
        GlobalWorkerOptions.workerSrc = new URL('pdf.worker.mjs', document.baseURI).href

        const raster = async (kind: string): Promise<Uint8ClampedArray[]> => {
          const pdf = await getDocument({ url: new URL(`${example}-${kind}.pdf`, document.baseURI).href })
            .promise
          const images: Uint8ClampedArray[] = []
          for (let number = 1; number <= pdf.numPages; number += 1) {
            const sheet = await pdf.getPage(number)
            const viewport = sheet.getViewport({ scale: 1.5 })
            const canvas = document.createElement('canvas')
            canvas.width = viewport.width
            canvas.height = viewport.height
            await sheet.render({ canvas, viewport }).promise
            const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height)
            if (pixels) images.push(pixels.data)
          }
          return images
        }
        const plain = await raster('plain')
        const tagged = await raster('tagged')
        return {
          pages: [plain.length, tagged.length],
          painted: plain.filter((image) => image.some((value) => value < 128)).length,
          different: plain.flatMap((image, at) => {
            const twin = tagged[at]
            const same =
              twin?.length === image.length &&
              image.every((value, i) => Math.abs((twin[i] ?? Infinity) - value) <= shade)
            return same ? [] : [at + 1]
          }),
        }
      },
      [name, SHADE] as const,
    )
    expect(pages[0]).toBeGreaterThan(5)
    expect(pages[1]).toBe(pages[0])
    expect(painted).toBe(pages[0])
    expect(different).toEqual([])
  })
