import { pages, walk } from '../../src/questionnaire/walk.ts'
import { explanation } from '../../src/texts/nl/explanation.ts'
import { shell } from '../../src/texts/nl/shell.ts'
import { example } from '../rules/cases.ts'
import {
  begin,
  enlargeText,
  expect,
  expectNoBarriers,
  expectNoSidewaysScroll,
  test,
  openFile,
  questionsTo,
} from './visitor.ts'

const screens = [
  ['the start page', '/'],
  ['an example', '/#/voorbeeld/c5-no-case-yet'],
  ['an address that does not exist', '/#/zomaar'],
] as const

for (const [name, path] of screens)
  for (const colorScheme of ['light', 'dark'] as const)
    test(`${name} has no barriers, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme })
      await page.goto(path)
      if (path.includes('voorbeeld')) await expect(page.getByRole('table').first()).toBeVisible()
      await expectNoBarriers(page)
    })

for (const [name, path] of screens)
  test(`${name} fits a window of 320 pixels with text twice as large`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto(path)
    if (path.includes('voorbeeld')) await expect(page.getByRole('table').first()).toBeVisible()
    await expectNoSidewaysScroll(page)
    await page.setViewportSize({ width: 640, height: 800 })
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'))
    await expectNoSidewaysScroll(page)
  })

test('who needs letters twice as large on a narrow phone scrolls no page sideways', async ({ page }) => {
  test.setTimeout(240_000)
  await enlargeText(page)
  await page.setViewportSize({ width: 320, height: 640 })
  const heading = page.getByRole('heading', { level: 1 })
  await page.goto('/')
  await expectNoSidewaysScroll(page)
  await openFile(page, 'public/examples/c4-care-with-clients.json')
  await expect(heading).toHaveText(shell.check.title)
  await expectNoSidewaysScroll(page)
  await page.getByRole('button', { name: shell.check.toAdvice }).first().click()
  await expect(page.getByRole('heading', { name: explanation.variantsTitle })).toBeVisible()
  await expectNoSidewaysScroll(page)
  const client = example('c4-care-with-clients')
  const asked = new Set(walk(client).asked.map((item) => item.page))
  for (const id of pages.filter((each) => asked.has(each))) {
    await page.goto(`/#/vraag/${id}`)
    await expect(heading).toHaveText(questionsTo(client).pages[id])
    for (const summary of await page.locator('main summary').all()) await summary.click()
    await expectNoSidewaysScroll(page)
  }
  for (const path of [
    '/#/voorbeeld/c3-six-hundred',
    '/#/voorbeeld/c5-no-case-yet',
    '/#/zomaar',
    '/#/regels',
  ]) {
    await page.goto(path)
    if (path.includes('voorbeeld')) await expect(page.getByRole('table').first()).toBeVisible()
    if (path.includes('regels')) await expect(page.locator('.rule').first()).toBeVisible()
    await expectNoSidewaysScroll(page)
  }
})

test('every control is large enough to touch', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await begin(page, 'care')
  for (const path of [
    '/#/',
    '/#/vraag/sessions',
    '/#/vraag/area',
    '/#/vraag/timing',
    '/#/antwoorden',
    '/#/voorbeeld/c1-one-evening',
  ]) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    const small = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('button, summary, input, select, textarea')]
        // A radio or checkbox is touched by way of its label.
        .map((control) => control.closest('label.option, label.file') ?? control)
        .filter((control) => control.getClientRects().length > 0)
        .map((control) => ({
          name: control.textContent?.slice(0, 40),
          height: control.getBoundingClientRect().height,
        }))
        .filter(({ height }) => height < 44),
    )
    expect(small, path).toEqual([])
  }
})

test('who comes back to a page is not first shown the start page', async ({ page }) => {
  await begin(page, 'care')
  await page.route('**/*.js', () => {})
  await page.reload({ waitUntil: 'commit' })
  await page.waitForSelector('#app', { state: 'attached' })
  await expect(page.getByText(shell.start.lead)).toBeHidden()
})
