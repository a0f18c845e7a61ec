import type { Locator } from '@playwright/test'
import { shell } from '../../src/texts/nl/shell.ts'
import { call } from '../../src/texts/nl/call.ts'
import { begin, expect, test } from './visitor.ts'

// Who sees better with a few colours of their own choice lets the browser replace ours. What we say with a colour alone is
// then gone.
test.use({ contextOptions: { forcedColors: 'active' } })

/** What of its looks tells one thing from another. */
const looksOf = (thing: Locator) =>
  thing.evaluate((element) => {
    const { outlineStyle, outlineWidth, outlineColor, outlineOffset, borderTopColor, backgroundColor, fill } =
      getComputedStyle(element)
    return {
      ring: outlineStyle === 'none' ? 'none' : `${outlineWidth} ${outlineColor} ${outlineOffset}`,
      edge: borderTopColor,
      behind: backgroundColor,
      fill,
    }
  })

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(`with own colours, ${colorScheme}`, () => {
    test.use({ colorScheme })

    test('who goes through answers sees which is chosen, and where the keyboard is', async ({ page }) => {
      await begin(page, 'care')
      const option = (at: number) => page.locator('.option').nth(at)
      await page.keyboard.press('Tab')
      await option(1).locator('input').focus()
      await page.keyboard.press('Space')
      const chosenHere = await looksOf(option(1))
      const plain = await looksOf(option(0))
      await page.getByRole('button', { name: shell.language.other }).focus()
      const chosen = await looksOf(option(1))
      expect(chosen.edge).not.toBe(plain.edge)
      expect(plain.ring).toBe('none')
      expect(new Set([chosen.ring, chosenHere.ring, plain.ring]).size).toBe(3)
    })

    test('who looks for the way on sees which button it is', async ({ page }) => {
      await page.goto('/')
      const [main, second] = await Promise.all([
        looksOf(page.getByRole('button', { name: shell.start.doorManager })),
        looksOf(page.getByRole('link', { name: shell.start.doorConsultant })),
      ])
      expect(main.behind).not.toBe(second.behind)
    })

    test('who looks at the maatlint reads its figures, and tells a format from what comes with it', async ({
      page,
    }) => {
      await page.goto('/#/voorbeeld/c3-six-hundred')
      await expect(page.locator('.maatlint-tape')).toBeVisible()
      const fillOf = async (name: string) => (await looksOf(page.locator(`.maatlint-${name}`).first())).fill
      // The colours of the device itself, and not ours.
      const [ground, ink] =
        colorScheme === 'light' ? ['255, 255, 255', '0, 0, 0'] : ['0, 0, 0', '255, 255, 255']
      for (const name of ['tape', 'support', 'meeting'])
        expect(await fillOf(name), name).toBe(`rgb(${ground})`)
      for (const name of ['month', 'length']) expect(await fillOf(name), name).toBe(`rgb(${ink})`)
    })

    test('who shows the screen in a call sees that it is shown', async ({ page }) => {
      await page.goto('/#/gesprek')
      const show = page.getByRole('button', { name: call.view.show })
      const before = await looksOf(show)
      await show.click()
      await expect(show).toHaveAttribute('aria-pressed', 'true')
      expect((await looksOf(show)).behind).not.toBe(before.behind)
    })
  })
