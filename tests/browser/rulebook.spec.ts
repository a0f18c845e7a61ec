import { catalogue } from '../../src/rules/catalogue.ts'
import { rulebook as english } from '../../src/texts/en/rulebook.ts'
import { shell as englishShell } from '../../src/texts/en/shell.ts'
import { advice } from '../../src/texts/nl/advice.ts'
import { rulebook } from '../../src/texts/nl/rulebook.ts'
import { shell } from '../../src/texts/nl/shell.ts'
import { expect, expectNoBarriers, expectNoSidewaysScroll, test, openFile } from './visitor.ts'

const all = catalogue.length

test('the footer leads to every rule, and back', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('contentinfo').getByRole('link', { name: shell.rules.title }).click()
  await expect(page).toHaveURL(/#\/regels$/)
  await expect(page).toHaveTitle(/^Alle regels – /)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expect(page.getByRole('status')).toHaveText(rulebook.filter.shown(all, all))
  await expect(page.locator('.rule')).toHaveCount(all)
  await page.getByRole('link', { name: shell.home, exact: true }).last().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(shell.start.title)
})

test('each reason of an example leads to its rule, and back', async ({ page }) => {
  await page.goto('/#/voorbeeld/c4-care-with-clients')
  const reasons = page.locator('.reasons .rule-link')
  await expect(reasons.first()).toBeVisible()
  await expect(page.getByRole('link', { name: advice.ruleOf(advice.facts.people) }).first()).toBeVisible()
  const links = await page
    .locator('.rule-link')
    .evaluateAll((found) => found.map((link) => [link.textContent, link.getAttribute('href')] as const))
  // Who looks through a list of all links hears them apart from their sentences.
  expect(new Map(links).size).toBe(new Set(links.map(String)).size)
  const addresses = links.map(([, address]) => address)
  expect(addresses.length).toBeGreaterThan(20)
  const known = catalogue.map(({ id }) => `#/regels/${id}`)
  expect(addresses.filter((address) => !known.includes(address ?? ''))).toEqual([])

  const link = reasons.nth(1)
  const id = ((await link.getAttribute('href')) ?? '').replace('#/regels/', '')
  await link.click()
  const rule = page.locator(`[id="${id}"]`)
  await expect(rule).toBeFocused()
  await expect(rule).toBeInViewport()
  await expect(rule).toHaveAttribute('data-meant')
  await rule.getByRole('link', { name: shell.rules.back, exact: true }).click()
  await expect(page).toHaveURL(/c4-care-with-clients$/)
  await expect(page.locator('.mix')).toBeVisible()
})

test('who reads the rule behind a reason comes back to that reason', async ({ page }) => {
  await page.goto('/')
  await openFile(page, 'public/examples/c4-care-with-clients.json')
  await page.getByRole('button', { name: shell.check.toAdvice }).first().click()
  await page.locator('details summary').first().click()
  const hidden = page.locator('details .rule-link').first()
  const address = (await hidden.getAttribute('href')) ?? ''
  await hidden.click()
  await expect(page.locator(`[id="${address.replace('#/regels/', '')}"]`)).toBeFocused()
  await page.getByRole('link', { name: shell.rules.back, exact: true }).first().click()
  await expect(page).toHaveURL(/#\/advies$/)
  const back = page.locator(`a[href="${address}"]`).first()
  await expect(back).toBeFocused()
  await expect(back).toBeInViewport()
})

test('who wonders where a price comes from is led to the rate, and from there to what it rests on', async ({
  page,
}) => {
  await page.goto('/#/voorbeeld/c4-care-with-clients')
  await page.locator('.part').nth(1).locator('a[href="#/regels/price:reckoning"]').click()
  await expect(page.locator('[id="price:reckoning"]')).toBeFocused()
  await page.getByLabel(rulebook.filter.words).fill('tarief')
  const rate = page.locator('[id="price:dayRate"]')
  await expect(rate).toContainText('€ 1.400')
  await rate.getByRole('link', { name: rulebook.sources.short.practice }).click()
  await expect(page.locator('[id="source:practice"]')).toBeFocused()
  // What was looked for stays.
  await expect(page.getByLabel(rulebook.filter.words)).toHaveValue('tarief')
  await page.locator('.rulebook').getByRole('link', { name: shell.rules.back, exact: true }).last().click()
  await expect(page).toHaveURL(/c4-care-with-clients$/)
  // By way of several rules, back to the very link.
  await expect(page.locator('.part').nth(1).locator('a[href="#/regels/price:reckoning"]')).toBeFocused()
})

test('a rule can be opened by its address, also where a filter hid it, and one that is gone says so', async ({
  page,
}) => {
  await page.goto('/#/regels/goal.relation')
  await expect(page.locator('[id="goal.relation"]')).toBeFocused()
  await page.getByLabel(rulebook.filter.words).fill('btw')
  await expect(page.locator('[id="goal.relation"]')).toHaveCount(0)
  await page.evaluate(() => (location.hash = '#/regels/trust.great'))
  await expect(page.locator('[id="trust.great"]')).toBeFocused()
  await expect(page.getByLabel(rulebook.filter.words)).toHaveValue('')
  await page.evaluate(() => (location.hash = '#/regels/goal.gone'))
  await expect(page.getByText(rulebook.missing('goal.gone'))).toBeFocused()
  await page.evaluate(() => (location.hash = '#/regels/blocks'))
  await expect(page.getByRole('heading', { name: rulebook.sections.blocks.title })).toBeFocused()
})

test('filters narrow, are counted aloud, and go with one press', async ({ page }) => {
  await page.goto('/#/regels')
  const count = page.getByRole('status')
  await page.getByLabel(rulebook.filter.format).selectOption({ label: 'Workshop' })
  await expect(count).toHaveText(/^\d+ van \d+ regels\.$/)
  await page.getByLabel(rulebook.filter.theme).selectOption({ label: 'Veiligheid, samen met bewoners' })
  await expect(page.locator('.rule')).toHaveCount(2)
  await expect(count).toHaveText(`2 van ${all} regels.`)
  await page.getByLabel(rulebook.filter.words).fill('olifant')
  await page.keyboard.press('Enter')
  await expect(count).toHaveText(rulebook.filter.none)
  await page.getByRole('button', { name: rulebook.filter.reset }).press('Enter')
  await expect(page.locator('.rule')).toHaveCount(all)
  await expect(page.getByLabel(rulebook.filter.format)).toHaveValue('')
})

test('everything can be reached with the keyboard, in the order of the page', async ({ page }) => {
  await page.goto('/#/regels')
  await page.getByLabel(rulebook.filter.section).focus()
  const names: (string | null)[] = []
  for (let press = 0; press < 6; press++) {
    await page.keyboard.press('Tab')
    names.push(
      await page.evaluate(
        () =>
          document.activeElement?.getAttribute('name') ??
          document.activeElement?.getAttribute('type') ??
          document.activeElement?.getAttribute('href') ??
          null,
      ),
    )
  }
  expect(names).toEqual(['format', 'question', 'theme', 'words', 'reset', '#/regels/question:sector'])
})

test('it is read in English too', async ({ page }) => {
  await page.goto('/#/regels/goal.relation')
  await page.getByRole('button', { name: shell.language.other }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(englishShell.rules.title)
  await expect(page.getByText(english.lead)).toBeVisible()
  await expect(page.locator('[id="goal.relation"]')).toContainText('Dialogue session +5')
})

// Hundreds of rules take minutes to look at, and are drawn alike: some of every kind stand for all.
for (const colorScheme of ['light', 'dark'] as const)
  test(`the rule book has no barriers, ${colorScheme}`, async ({ page }) => {
    test.setTimeout(180_000)
    await page.emulateMedia({ colorScheme })
    await page.goto('/#/regels/goal.relation')
    await expect(page.locator('.rule')).toHaveCount(all)
    await page.evaluate(() => {
      for (const section of document.querySelectorAll('.rulebook section'))
        [...section.querySelectorAll('.rule')].slice(8).forEach((rule) => rule.remove())
    })
    expect(await page.locator('.rule').count()).toBeGreaterThan(60)
    await expectNoBarriers(page)
  })

test('the rule book fits a window of 320 pixels, with text twice as large, and every control can be touched', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto('/#/regels')
  await expect(page.locator('.rule')).toHaveCount(all)
  await expectNoSidewaysScroll(page)
  const small = await page
    .locator('main :is(button, select, input)')
    .evaluateAll((controls) => controls.filter((each) => each.getBoundingClientRect().height < 44).length)
  expect(small).toBe(0)
  await page.evaluate(() => (document.documentElement.style.fontSize = '200%'))
  await expectNoSidewaysScroll(page)
  const overflowing = await page
    .locator('.rule, .points li')
    .evaluateAll((boxes) => boxes.filter((each) => each.scrollWidth > each.clientWidth).length)
  expect(overflowing).toBe(0)
  await page.setViewportSize({ width: 640, height: 800 })
  await expectNoSidewaysScroll(page)
})

test('on paper the filters go and what was found stays, black on white', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto('/#/regels')
  await page.getByLabel(rulebook.filter.words).fill('vertrouwen')
  await expect(page.locator('.rule')).not.toHaveCount(all)
  const found = await page.locator('.rule').count()
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await expect(page.getByLabel(rulebook.filter.words)).toBeHidden()
  expect(await page.locator('.rule').count()).toBe(found)
  await expect(page.locator('.rule').last()).toBeVisible()
  await expect(page.locator('.rulebook .way-back')).toBeHidden()
  const address = page.locator('[id="source:S12"] .source-link')
  // A link cannot be followed on paper.
  expect(await address.evaluate((link) => getComputedStyle(link, '::after').content)).toContain('10.1080')
  const colours = await page
    .locator('.rule-text')
    .first()
    .evaluate((text) => [
      getComputedStyle(text).color,
      getComputedStyle(document.documentElement).backgroundColor,
    ])
  expect(colours).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)'])
})

test.describe('without a connection', () => {
  test.use({
    // oxlint-disable-next-line no-empty-pattern -- Playwright insists on a pattern
    expectedFaults: async ({}, use) => use([/console: /]),
  })

  test('the rule book says that it cannot be loaded', async ({ page }) => {
    await page.route('**/RulebookScreen-*.js', (route) => route.abort())
    await page.goto('/#/regels')
    await expect(page.getByRole('alert')).toContainText(shell.rules.failed)
    await expectNoBarriers(page)
  })
})
