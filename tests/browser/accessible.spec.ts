import { tours, type Tour } from './allScreens.ts'
import { expect, expectNoBarriers, test } from './visitor.ts'

// One visit for each tour, over all its screens: what a screen shows depends on what was done on those before.
test.describe.configure({ timeout: 240_000 })

/** Screens that other specs put through axe, in the same state. */
const TRIED_ELSEWHERE = new Set([
  'start',
  'check',
  'example, six hundred',
  'promises',
  'accessibility',
  'licences',
  'not found',
])

/** For whoever visits it is always this moment: days, months and numbers of offers then stay what they are. */
const NOW = new Date('2026-09-15T10:30:00+02:00')

/**
 * What a screen reader has to tell is kept as text, to be read by people when it changes. `--update-snapshots` renews
 * it.
 */
const READ_ALOUD = new Set([
  'start',
  'start, nothing chosen',
  'start, begun',
  'question, one choice',
  'question, several choices',
  'question, numbers refused',
  'question, place',
  'check',
  'begin anew',
  'question, own words',
  'advice',
  'proposal, released',
  'handover',
  'dossiers, none',
  'dossiers',
  'call, on its way',
  'settings',
  'proposal of an example',
])

/**
 * Controls whose name does not hold the words that are seen on them: who speaks to the device cannot ask for those.
 * Source: WCAG 2.2, 2.5.3. Runs in the page.
 */
function unspeakable(): string[] {
  // oxlint-disable unicorn/consistent-function-scoping -- in the page there is nothing of this file but this function
  const plain = (text: string) =>
    text
      .replace(/[‘’“”"'.,:;?!()\u00AD]/g, '')
      .replace(/\s+/g, '')
      .toLowerCase()
  const said = (ids: string | null) =>
    ids
      ?.split(/\s+/)
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join(' ')
  return [...document.querySelectorAll<HTMLElement>('a[href], button, summary, input, select, textarea')]
    .filter((control) => control.checkVisibility({ visibilityProperty: true }))
    .flatMap((control) => {
      const labels =
        'labels' in control ? [...((control.labels as NodeListOf<HTMLElement> | null) ?? [])] : []
      const words = labels[0] ?? control
      // A label around a list holds the words of the list too.
      const listed = [...words.querySelectorAll('option')].map((option) => option.text).join(' ')
      const seen = plain(words.innerText).replace(plain(listed), '')
      const named = control.getAttribute('aria-label') ?? said(control.getAttribute('aria-labelledby'))
      const name = plain(named ?? words.textContent ?? '')
      if (name === '') return [`nameless: ${control.outerHTML.slice(0, 120)}`]
      // A sign, such as a cross, is nothing that anybody says.
      return !/[\p{L}\d]/u.test(seen) || name.includes(seen) ? [] : [`seen “${seen}”, named “${name}”`]
    })
}

/** What moves, or would when a pointer comes. Only what cannot be seen may take time. Runs in the page. */
const moving = () =>
  document
    .getAnimations()
    .filter(({ effect }) =>
      effect instanceof KeyframeEffect
        ? effect.getKeyframes().some((frame) => !('pointerEvents' in frame))
        : true,
    )
    .map((animation) => ('animationName' in animation ? String(animation.animationName) : 'a transition'))

for (const tour of Object.keys(tours) as Tour[])
  test(`every screen of ${tour} is free of barriers, in the light and in the dark`, async ({ page }) => {
    await page.clock.setFixedTime(NOW)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    for (const { name, show } of tours[tour]) {
      await test.step(name, async () => {
        await show(page)
        expect(await page.evaluate(unspeakable), name).toEqual([])
        expect(await page.evaluate(moving), name).toEqual([])
        if (READ_ALOUD.has(name))
          await expect(page.locator('body')).toMatchAriaSnapshot({ name: `${name.replace(/\W+/g, '-')}.yml` })
        if (TRIED_ELSEWHERE.has(name)) return
        await page.emulateMedia({ colorScheme: 'light' })
        await expectNoBarriers(page)
        // In the dark only the colours are others.
        await page.emulateMedia({ colorScheme: 'dark' })
        await expectNoBarriers(page, ['color-contrast'])
      })
    }
  })
