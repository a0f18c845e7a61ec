import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { questions as englishQuestions } from '../../src/texts/en/questions.ts'
import { proposal as englishProposal } from '../../src/texts/en/proposal.ts'
import { shell as englishShell } from '../../src/texts/en/shell.ts'
import { update as englishUpdate } from '../../src/texts/en/update.ts'
import { proposal as dutchProposal } from '../../src/texts/nl/proposal.ts'
import { questions as dutchQuestions } from '../../src/texts/nl/questions.ts'
import { shell as dutchShell } from '../../src/texts/nl/shell.ts'
import { dossiers } from '../../src/texts/nl/dossiers.ts'
import { update } from '../../src/texts/nl/update.ts'
import { example } from '../rules/cases.ts'
import { test } from './ownSite.ts'
import { textOf } from './pdfText.ts'
import { answerAll, expect, expectNoBarriers, fillIn } from './visitor.ts'

test.use({
  // oxlint-disable-next-line no-empty-pattern -- Playwright insists on a pattern
  expectedFaults: async ({}, use) =>
    // The server goes down: what is asked of it fails, and the browser says so.
    use([/console: Failed to load resource: net::ERR_CONNECTION_REFUSED/, /console: .*ServiceWorker script/]),
})

/** The first visit, until everything is on the device. */
async function visit(page: Page): Promise<void> {
  await page.goto('/')
  await expect(page.getByText(update.offline)).toBeVisible({ timeout: 30_000 })
}

const inLanguages = {
  nl: { questions: dutchQuestions, shell: dutchShell, proposal: dutchProposal },
  en: { questions: englishQuestions, shell: englishShell, proposal: englishProposal },
}
for (const [language, words] of Object.entries(inLanguages))
  test(`without a network, from the start page to a proposal that is read back (${language})`, async ({
    page,
    site,
  }) => {
    test.setTimeout(240_000)
    const { questions, shell, proposal } = words
    const draft = example('c1-one-evening')
    await visit(page)
    await site.stop()
    await page.reload()
    if (language === 'en') await page.getByRole('button', { name: dutchShell.language.other }).click()
    await fillIn(page, 'sector', draft.sector, questions)
    await page.getByRole('button', { name: shell.start.doorManager }).click()
    await answerAll(page, draft, undefined, questions)
    await page.getByRole('button', { name: shell.check.toAdvice }).first().click()
    await expect(page.getByRole('table').first()).toBeVisible()
    await expect(page.getByText(shell.saving.saved)).toBeVisible()
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: proposal.download.make }).click()
    const { text, pages } = await textOf(await (await download).path())
    expect(pages).toBeGreaterThan(3)
    for (const part of [proposal.status, proposal.sections.notAdvised, proposal.sections.answers])
      expect(text).toContain(part)
  })

test('without a network every page opens in a new tab, and the practice is the one that was there last', async ({
  page,
  context,
  site,
}) => {
  const file = join(site.folder, 'practice.json')
  const rename = (name: string) =>
    writeFileSync(file, readFileSync(file, 'utf8').replace(/"name": "[^"]*"/, `"name": "${name}"`))
  await visit(page)
  rename('Bureau Vandaag')
  await page.goto('/#/voorstel/c3-six-hundred')
  // The start page has read it already, for as long as this window is open.
  await page.reload()
  await expect(page.getByText('Bureau Vandaag').first()).toBeVisible()
  await site.stop()
  const later = await context.newPage()
  await later.goto('/?van=mail#/voorstel/c3-six-hundred')
  await expect(later.getByText('Bureau Vandaag').first()).toBeVisible()
  for (const place of ['dossiers', 'gesprek', 'geschiedenis', 'overdragen', 'regels', 'praktijk']) {
    await later.goto(`/#/${place}`)
    await expect(later.locator('main h1')).toBeVisible()
    await expect(later.getByRole('alert').filter({ hasText: /./ })).toHaveCount(0)
  }
  await site.start()
  rename('Bureau Morgen')
  await later.goto('/#/voorstel/c2-no-backing')
  await later.reload()
  await expect(later.getByText('Bureau Morgen').first()).toBeVisible()
})

test('a new version is announced, and taken when somebody says so; what was answered and half typed stays', async ({
  page,
  context,
  site,
}) => {
  await visit(page)
  await fillIn(page, 'sector', 'care')
  await page.getByRole('button', { name: dutchShell.start.doorManager }).click()
  await fillIn(page, 'sponsor', 'nobody')
  test.setTimeout(240_000)
  const script = () => page.locator('script[type=module]').getAttribute('src')
  const before = await script()
  await site.deploy()

  // Another tab comes: it finds the new version, and does not take it.
  const other = await context.newPage()
  await other.goto('/')
  await expect(other.getByText(update.waiting)).toBeVisible({ timeout: 30_000 })
  expect(await other.locator('script[type=module]').getAttribute('src')).toBe(before)
  await expectNoBarriers(other)
  // In the first one somebody is at work: nothing moves there until the next page.
  await expect(page.getByText(update.waiting)).toHaveCount(0)
  await page.getByRole('button', { name: /^Verder/ }).click()
  await expect(page.getByText(update.waiting)).toBeVisible()
  // A tab that still runs the version before fetches what it lacks, though the server has it no more.
  await page.goto('/#/voorbeeld/c2-no-backing')
  await expect(page.getByRole('table').first()).toBeVisible()
  await page.goto('/#/vraag/staff')
  await page.locator('#staff').fill('een stuk of')

  await other.getByRole('button', { name: update.take }).click()
  await expect.poll(() => other.locator('script[type=module]').getAttribute('src')).not.toBe(before)
  await expect(other.getByText(update.waiting)).toHaveCount(0)
  await expect(page.getByText(update.follows)).toBeVisible()
  expect(await script()).toBe(before)

  // It follows at the next page, and what was half typed is there again on the way back.
  await page.getByRole('button', { name: dutchShell.wizard.back }).click()
  await expect.poll(script).not.toBe(before)
  await page.goto('/#/vraag/staff')
  await expect(page.locator('#staff')).toHaveValue('een stuk of')
  await page.goto('/#/vraag/backing')
  await expect(page.getByRole('radio', { name: 'Nog niemand' })).toBeChecked()
  await expect(page.getByText(update.follows)).toHaveCount(0)
})

test('whoever has two clients and half typed something for one finds it again after a new version', async ({
  page,
  context,
  site,
}) => {
  test.setTimeout(240_000)
  await visit(page)
  const script = () => page.locator('script[type=module]').getAttribute('src')
  const before = await script()
  const begin = async (client: string) => {
    await page.goto('/#/dossiers')
    await page.locator('#new-dossier-name').fill(client)
    await page.getByRole('button', { name: dossiers.make.button }).click()
    await expect(page.locator('[data-question="staff"]')).toBeAttached({ timeout: 30_000 })
  }
  await begin('Oost')
  await page.goto('/#/vraag/staff')
  await page.locator('#staff').fill('een stuk of')
  await begin('West')

  await site.deploy()
  const other = await context.newPage()
  await other.goto('/')
  await expect(other.getByText(update.waiting)).toBeVisible({ timeout: 30_000 })
  // A third client is being named in the first tab: nothing is loaded anew under that.
  await page.goto('/#/dossiers')
  await page.locator('#new-dossier-name').fill('Noor')
  await other.getByRole('button', { name: update.take }).click()
  await expect(page.getByText(update.follows)).toBeVisible({ timeout: 30_000 })
  await expect(page.locator('#new-dossier-name')).toHaveValue('Noor')
  expect(await script()).toBe(before)
  await page.locator('#new-dossier-name').fill('')
  await page.goto('/#/regels')
  await expect.poll(script).not.toBe(before)

  await page.goto('/#/dossiers')
  const oost = page.locator('.dossier-list li').filter({ hasText: 'Oost' })
  await oost.locator('.dossier-doors a').first().click()
  await page.waitForURL(/#\/(?!dossiers)/)
  await page.goto('/#/vraag/staff')
  await expect(page.locator('#staff')).toHaveValue('een stuk of')
})

test('whoever asks for the new version while something is half typed keeps it until the next page', async ({
  page,
  site,
}) => {
  test.setTimeout(240_000)
  await visit(page)
  const script = () => page.locator('script[type=module]').getAttribute('src')
  const before = await script()
  await site.deploy()
  await page.reload()
  await expect(page.getByText(update.waiting)).toBeVisible({ timeout: 30_000 })
  await page.goto('/#/dossiers')
  await page.locator('#new-dossier-name').fill('Noor')
  await page.getByRole('button', { name: update.take }).click()
  await expect(page.getByText(update.follows)).toBeVisible({ timeout: 30_000 })
  await expect(page.locator('#new-dossier-name')).toHaveValue('Noor')
  expect(await script()).toBe(before)
  await page.goto('/#/regels')
  await expect.poll(script).not.toBe(before)
})

test('a new version comes by itself when all tabs were closed', async ({ page, context, site }) => {
  await visit(page)
  const before = await page.locator('script[type=module]').getAttribute('src')
  await site.deploy()
  await page.reload()
  await expect(page.getByText(update.waiting)).toBeVisible({ timeout: 30_000 })
  await page.getByRole('button', { name: dutchShell.language.other }).click()
  await expect(page.getByText(englishUpdate.waiting)).toBeVisible()
  const blank = await context.newPage()
  await page.close()
  await expect
    .poll(async () => {
      await blank.goto('about:blank')
      await blank.goto('/')
      return blank.locator('script[type=module]').getAttribute('src')
    })
    .not.toBe(before)
})

test('it can be installed', async ({ page, context }) => {
  await visit(page)
  const devtools = await context.newCDPSession(page)
  const { url, errors } = await devtools.send('Page.getAppManifest')
  expect(errors).toEqual([])
  expect(url).toMatch(/manifest\.json$/)
  const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors')
  // A tab of a test leaves nothing behind, and what leaves nothing behind installs nothing.
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([])
})

test('nothing is fetched to be kept before the page is at rest, and nothing for who saves data', async ({
  page,
  context,
}) => {
  const early: string[] = []
  context.on('request', (request) => early.push(request.url()))
  await page.addInitScript(() =>
    Object.defineProperty(Navigator.prototype, 'connection', { get: () => ({ saveData: true }) }),
  )
  await page.goto('/')
  expect(early.filter((url) => /sw\.js|Updates|renderProposal|\.ttf/.test(url))).toEqual([])
  await page.waitForResponse(/\/Updates-/)
  await page.waitForTimeout(1000)
  expect(early.filter((url) => /sw\.js|renderProposal|\.ttf/.test(url))).toEqual([])
})

test.describe('a file by itself', () => {
  test.use({
    // A browser seeks an icon for what is no page.
    // oxlint-disable-next-line no-empty-pattern -- Playwright insists on a pattern
    expectedFaults: async ({}, use) => use([/console: .*status of 404/]),
  })
  test('whoever opens the file of the practice with something behind it leaves nothing more on the device', async ({
    page,
  }) => {
    await visit(page)
    for (const more of ['', '?een', '?twee']) await page.goto(`/practice.json${more}`)
    const kept = await page.evaluate(async () => {
      const addresses: string[] = []
      for (const name of await caches.keys())
        for (const { url } of await (await caches.open(name)).keys()) addresses.push(url)
      return addresses.filter((url) => url.includes('practice.json'))
    })
    expect(kept.map((url) => new URL(url).search)).toEqual(kept.map(() => ''))
  })
})
