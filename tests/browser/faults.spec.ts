import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { faults } from '../../src/texts/nl/faults.ts'
import { shell } from '../../src/texts/nl/shell.ts'
import { opening } from '../../src/texts/nl/opening.ts'
import { proposal } from '../../src/texts/nl/proposal.ts'
import { begin, expect, expectNoBarriers, fillIn, test } from './visitor.ts'

/** Keeps every script back until it is let go, as a slow line does. */
async function holdScripts(page: Page): Promise<() => void> {
  const waiting: (() => void)[] = []
  let held = true
  await page.route('**/*.js', async (route) => {
    if (held) await new Promise<void>((resolve) => waiting.push(resolve))
    await route.continue()
  })
  return () => {
    held = false
    for (const go of waiting) go()
  }
}

test('an answer chosen before the scripts arrive is kept, on a slow line with slow scripts', async ({
  page,
}) => {
  const release = await holdScripts(page)
  await page.goto('/', { waitUntil: 'commit' })
  await page.getByRole('radio', { name: 'Woningcorporatie' }).check()
  release()
  await expect(page.locator('footer').getByText(shell.saving.saved)).toBeVisible()
  await expect(page.getByRole('radio', { name: 'Woningcorporatie' })).toBeChecked()
  await page.getByRole('button', { name: shell.start.doorManager }).click()
  await expect(page).toHaveURL(/backing$/)
})

test('a door pressed before the scripts arrive opens when they have', async ({ page }) => {
  const release = await holdScripts(page)
  await page.goto('/', { waitUntil: 'commit' })
  await page.getByRole('radio', { name: 'Zorg', exact: true }).check()
  await page.getByRole('button', { name: shell.start.doorManager }).click()
  expect(page.url()).not.toContain('sector')
  release()
  await expect(page).toHaveURL(/#\/vraag\/backing$/)
})

test('a browser that keeps nothing says so, goes on, and offers the answers as a file', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'indexedDB', { get: () => undefined })
  })
  await begin(page, 'care')
  await expect(page.getByText(shell.saving.failedText)).toBeVisible()
  await expectNoBarriers(page)
  await page.getByRole('radio', { name: 'Nog niemand' }).check()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: shell.saving.download }).first().click()
  const answers = JSON.parse(readFileSync(await (await download).path(), 'utf8')) as object
  expect(answers).toEqual({ sector: 'care', sponsor: 'nobody' })
})

test('a full disk says that nothing is kept, and the answer stays on screen', async ({ page }) => {
  await page.addInitScript(() => {
    IDBObjectStore.prototype.add = () => {
      throw new DOMException('no room', 'QuotaExceededError')
    }
  })
  await begin(page, 'care')
  await page.getByRole('radio', { name: 'Nog niemand' }).check()
  await expect(page.getByText(shell.saving.failedText)).toBeVisible()
  await expect(page.getByText(shell.saving.saved)).toHaveCount(0)
  await expect(page.getByRole('radio', { name: 'Nog niemand' })).toBeChecked()
})

test('a file with faults changes nothing and says what is wrong', async ({ page }) => {
  await begin(page, 'care')
  await page.goto('/#/')
  const open = (content: string) =>
    page
      .getByLabel(shell.start.openFileLabel)
      .setInputFiles({ name: 'antwoorden.json', mimeType: 'application/json', buffer: Buffer.from(content) })
  await open('{ kapot')
  await expect(page.getByRole('alert')).toContainText(opening.strange.other)
  await open('{"sector":"<img src=x onerror=alert(1)>","<b>vraag":1}')
  await expect(page.getByRole('alert')).toContainText('In welke sector speelt de vraag?')
  await expect(page.getByRole('alert')).toContainText('<img src=x')
  await expect(page.getByRole('alert')).toContainText('<b>vraag')
  await expect(page.getByRole('alert')).toContainText(opening.kept)
  await expectNoBarriers(page)
  await expect(page.getByRole('radio', { name: 'Zorg', exact: true })).toBeChecked()
  await open(' '.repeat(10_000_000))
  await expect(page.getByRole('alert')).toContainText(faults.onScreen.tooLarge)
  await open(`{"sector":0,${Array.from({ length: 69_999 }, (_, n) => `"${n}":0`).join(',')}}`)
  await expect(page.getByRole('alert').getByRole('listitem')).toHaveCount(21)
  await expect(page.getByRole('alert')).toContainText('en nog 69.980 fouten')
  await open(readFileSync('public/examples/c5-no-case-yet.json', 'utf8'))
  await page.getByRole('button', { name: opening.take }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(shell.check.title)
  await page.getByRole('button', { name: shell.file.undo }).click()
  await page.goto('/#/')
  await expect(page.getByRole('radio', { name: 'Zorg', exact: true })).toBeChecked()
})

test.describe('a PDF that cannot be made', () => {
  test.use({
    // oxlint-disable-next-line no-empty-pattern -- Playwright insists on a pattern
    expectedFaults: async ({}, use) => use([/console: Error/, /console: Failed to load resource/]),
  })

  test('says so, keeps the answers, and can be tried again', async ({ page }) => {
    let broken = true
    await page.route('**/*.ttf', (route) => (broken ? route.abort() : route.continue()))
    await page.goto('/#/voorbeeld/c1-one-evening')
    await page.getByRole('button', { name: proposal.download.make }).click()
    await expect(page.getByRole('alert')).toContainText(proposal.download.failed)
    broken = false
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: proposal.download.again }).click()
    expect((await download).suggestedFilename()).toMatch(/^voorstel-gemeente-luttenmeer-/)
  })
})

test('a proposal can be stopped while it is made, and opened in a new tab when it is', async ({
  page,
  context,
}) => {
  await page.goto('/#/voorbeeld/c3-six-hundred')
  await page.getByRole('button', { name: proposal.download.make }).click()
  await page.getByRole('button', { name: proposal.download.cancel }).click()
  await expect(page.getByRole('button', { name: proposal.download.make })).toBeVisible()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: proposal.download.make }).click()
  await download
  const opened = context.waitForEvent('page')
  await page.getByRole('link', { name: proposal.download.open }).click()
  expect((await opened).url()).toMatch(/^blob:/)
})

test('what people type is shown as text, never run', async ({ page }) => {
  const hostile = '<script>alert(1)</script>\u202E{{7*7}}\u0000"><svg onload=alert(1)>'
  await begin(page, 'care')
  await page.getByLabel(/Hoe heet uw organisatie/).fill(hostile)
  await fillIn(page, 'sponsor', 'unknown')
  await page.getByRole('button', { name: /^Verder/ }).click()
  await page.goto('/#/antwoorden')
  await expect(page.getByText('<script>alert(1)</script>')).toBeVisible()
})
