import { shell } from '../../src/texts/nl/shell.ts'
import { begin, expect, expectNoBarriers, expectNoSidewaysScroll, test } from './visitor.ts'

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
      if (path.includes('voorbeeld')) await expect(page.getByRole('table')).toBeVisible()
      await expectNoBarriers(page)
    })

for (const [name, path] of screens)
  test(`${name} fits a window of 320 pixels with text twice as large`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto(path)
    if (path.includes('voorbeeld')) await expect(page.getByRole('table')).toBeVisible()
    await expectNoSidewaysScroll(page)
    await page.setViewportSize({ width: 640, height: 800 })
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'))
    await expectNoSidewaysScroll(page)
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
