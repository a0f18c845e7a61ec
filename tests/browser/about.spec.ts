import { allowedLicences } from '../../src/build/licencesPlugin.ts'
import { about } from '../../src/texts/nl/about.ts'
import { proposal } from '../../src/texts/nl/proposal.ts'
import { shell } from '../../src/texts/nl/shell.ts'
import { expect, expectNoBarriers, expectNoSidewaysScroll, test } from './visitor.ts'

const footer = 'contentinfo'

test('who wants to know what is promised finds it from the first page, and the way back', async ({
  page,
}) => {
  await page.goto('/')
  await page.getByRole(footer).getByRole('link', { name: shell.about.promises }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(shell.about.promises)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  for (const { title } of about.promises.sections)
    await expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible()
  await expectNoBarriers(page)
  await page.getByRole('link', { name: shell.home, exact: true }).click()
  await expect(page.getByText(shell.start.lead)).toBeVisible()
  // Before anybody answers anything it is said whose prices they will be.
  await expect(page.getByText(shell.start.madeUp('Bureau Voorbeeld'))).toBeVisible()
})

test('who meets a word that is new finds what it means, also what a practice can do', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto('/#/woorden')
  for (const term of ['Leertraject (action learning)', 'Kerngroep', 'Werkvorm'])
    await expect(
      page.getByRole('term').filter({ hasText: new RegExp(`^${term.replace(/[()]/g, '\\$&')}$`) }),
    ).toBeVisible()
  await expect(page.getByText(proposal.blocks.actionLearning.how)).toBeVisible()
  await expectNoBarriers(page)
  await expectNoSidewaysScroll(page)
})

test('who hears the page hears at its foot a list of where else one can go, and how long it is', async ({
  page,
}) => {
  await page.goto('/')
  const ways = page.getByRole(footer).getByRole('navigation', { name: shell.footer.ways })
  await expect(ways.getByRole('list').getByRole('listitem')).toHaveCount(9)
  await expect(ways.getByRole('link')).toHaveCount(9)
  // Whoever answers questions is not drawn away from them.
  await page.goto('/#/vraag/backing')
  await expect(ways.getByRole('link')).toHaveText([
    shell.about.words,
    shell.about.promises,
    shell.about.access,
  ])
})

test('the statement on accessibility says what was not tested too', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto('/#/toegankelijkheid')
  for (const { title } of about.access.sections)
    await expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible()
  await expectNoBarriers(page)
  await expectNoSidewaysScroll(page)
})

test('what others made that is in it is listed with its licence, also what only the PDF needs', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto('/#/licenties')
  const rows = page.getByRole('row')
  for (const name of ['react-dom', 'xstate', '@react-pdf/renderer', 'pdfkit', 'dexie'])
    await expect(page.getByRole('rowheader', { name, exact: true })).toBeVisible()
  for (const row of (await rows.all()).slice(1))
    expect(allowedLicences).toContain(await row.getByRole('cell').last().textContent())
  await page.locator('summary', { hasText: 'react-dom' }).click()
  await expect(page.locator('details[open] pre')).toBeVisible()
  await expectNoBarriers(page)
  await expectNoSidewaysScroll(page)
})
