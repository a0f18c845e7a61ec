import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Page, Request } from '@playwright/test'
import { proposal } from '../../src/texts/nl/proposal.ts'
import { rulebook } from '../../src/texts/nl/rulebook.ts'
import { shell } from '../../src/texts/nl/shell.ts'
import { update } from '../../src/texts/nl/update.ts'
import { test } from './ownSite.ts'
import { begin, expect, expectNoBarriers, fillIn } from './visitor.ts'

// A browser that keeps no programs, or does not yet: what the server no longer has is gone.
test.use({
  serviceWorkers: 'block',
  // oxlint-disable-next-line no-empty-pattern -- Playwright insists on a pattern
  expectedFaults: async ({}, use) =>
    use([
      /console: (?:Error|TypeError)/,
      /console: Failed to load resource/,
      /console: Refused to apply style/,
      /error: Failed to fetch/,
    ]),
})

/**
 * The page is open and at rest, and all that comes in by itself has come. The browser's own word for that speaks of the
 * first half second, and most of this comes after it.
 */
const atRest = async (page: Page) => {
  const underWay = new Set<Request>()
  page.on('request', (request) => underWay.add(request))
  const over = (request: Request) => underWay.delete(request)
  page.on('requestfinished', over)
  page.on('requestfailed', over)
  await page.waitForResponse((response) => /\/Updates-[^/]*\.js$/.test(new URL(response.url()).pathname))
  let quiet = 0
  await expect
    .poll(() => (underWay.size > 0 ? (quiet = 0) : ++quiet), { intervals: [100] })
    .toBeGreaterThan(5)
}

const loadsOf = (page: Page) => {
  const loads: string[] = []
  page.on('load', () => loads.push(page.url()))
  return loads
}

test('what vanished with a deployment comes after one reload, at the same address, with all that was said', async ({
  page,
  site,
}) => {
  const rest = atRest(page)
  await begin(page, 'care')
  await fillIn(page, 'sponsor', 'nobody')
  await page.goto('/#/vraag/staff')
  await page.locator('#staff').fill('een stuk of')
  await rest
  await site.deploy()
  const loads = loadsOf(page)
  await page.goto('/#/regels')
  await expect(page.getByLabel(rulebook.filter.words)).toBeVisible()
  expect(loads).toEqual([`${site.url}#/regels`])
  await page.goto('/#/vraag/staff')
  await expect(page.locator('#staff')).toHaveValue('een stuk of')
  await page.goto('/#/vraag/backing')
  await expect(page.getByRole('radio', { name: 'Nog niemand' })).toBeChecked()
})

test('what draws the PDF, gone with a deployment, is there after one reload', async ({ page, site }) => {
  const rest = atRest(page)
  await page.goto('/#/voorbeeld/c2-no-backing')
  const make = page.getByRole('button', { name: proposal.download.make })
  await make.waitFor()
  await rest
  await site.deploy()
  const reloaded = page.waitForEvent('load')
  await make.click()
  await reloaded
  const download = page.waitForEvent('download')
  await make.click()
  await download
})

test('a version that is not whole is loaded once, and then it is said what to do', async ({ page, site }) => {
  const rest = atRest(page)
  await page.goto('/')
  await rest
  await site.deploy()
  const assets = join(site.folder, 'assets')
  for (const file of readdirSync(assets)) if (file.startsWith('RulebookScreen')) rmSync(join(assets, file))
  const loads = loadsOf(page)
  await page.goto('/#/regels')
  await expect(page.getByText(update.missing)).toBeVisible()
  await expectNoBarriers(page)
  expect(loads).toHaveLength(1)
})

test('where only the network fails, nothing is loaded anew', async ({ page, site }) => {
  const rest = atRest(page)
  await page.goto('/')
  await rest
  await site.stop()
  const loads = loadsOf(page)
  await page.goto('/#/regels')
  await expect(page.getByText(shell.rules.failed)).toBeVisible()
  await site.start()
  await page.getByRole('button', { name: shell.advice.again }).click()
  await expect(page.getByText(shell.rules.failed)).toHaveCount(0)
  expect(loads).toEqual([])
})
