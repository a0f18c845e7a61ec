import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { UNKNOWN } from '../../src/questionnaire/kinds.ts'
import { advice } from '../../src/texts/nl/advice.ts'
import { explanation } from '../../src/texts/nl/explanation.ts'
import { opening } from '../../src/texts/nl/opening.ts'
import { questions } from '../../src/texts/nl/questions.ts'
import { shell } from '../../src/texts/nl/shell.ts'
import { example } from '../rules/cases.ts'
import {
  begin,
  expect,
  expectNoBarriers,
  expectNoSidewaysScroll,
  fillIn,
  openFile,
  questionsTo,
  test,
} from './visitor.ts'

const { questions: words } = questions
const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const asFile = (content: string | object) => ({
  name: 'antwoorden.json',
  mimeType: 'application/json',
  buffer: Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)),
})

test('answers that were saved halfway are opened again, and go on where they stopped', async ({ page }) => {
  await begin(page, 'care')
  await fillIn(page, 'sponsor', 'nobody')
  await page.getByRole('button', { name: /^Verder/ }).click()
  await fillIn(page, 'goals', ['skill'])
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: shell.saving.download }).click()
  const saved = readFileSync(await (await download).path(), 'utf8')
  await page.getByRole('button', { name: shell.restart.button }).click()
  await page.getByRole('button', { name: shell.restart.confirm }).click()
  await openFile(page, asFile(saved))
  await expect(heading(page)).toHaveText(questions.pages.search)
  await page.getByRole('button', { name: shell.wizard.back }).click()
  await expect(page.getByRole('checkbox', { name: words.goals.options.skill })).toBeChecked()
})

test('who opens another file than answers reads one plain sentence', async ({ page }) => {
  await page.goto('/')
  await page.getByLabel(shell.start.openFileLabel).setInputFiles(asFile('{"name":"iets anders"}'))
  await expect(page.getByRole('alert')).toContainText(opening.strange.other)
  await expect(page.getByRole('alert').getByRole('listitem')).toHaveCount(1)
})

test('a gemeente that is typed in full counts without being picked', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await begin(page, 'care')
  await page.goto('/#/vraag/area')
  await fillIn(page, 'areaBound', 'one')
  await page.getByRole('combobox', { name: words.places.label }).fill('almere')
  await expect(page.getByRole('option', { name: 'Almere' })).toBeInViewport()
  await fillIn(page, 'tension', 'none')
  await page.getByRole('button', { name: /^Verder/ }).click()
  await page.goto('/#/antwoorden')
  await expect(page.getByText('Almere', { exact: true })).toBeVisible()
})

test('a place that is typed and not picked stays, and is asked about', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await begin(page, 'care')
  await page.goto('/#/vraag/area')
  await fillIn(page, 'areaBound', 'one')
  await fillIn(page, 'tension', 'none')
  const field = page.getByRole('combobox', { name: words.places.label })
  await field.fill('Waterloo-Zuid')
  await page.getByRole('button', { name: /^Verder/ }).click()
  const summary = page.getByRole('group', { name: /^Nog niet alles is goed/ })
  await expect(summary).toContainText('nog niet gekozen')
  await expect(field).toHaveValue('Waterloo-Zuid')
  await expectNoBarriers(page)
  // It survives leaving the page as well.
  await page.getByRole('button', { name: shell.wizard.back }).click()
  await expect(page).toHaveTitle(/^Stap/)
  await page.goBack()
  await expect(field).toHaveValue('Waterloo-Zuid')
  await expect(page).toHaveTitle(/^Stap/)
  await page.getByRole('button', { name: /^Verder/ }).click()
  await summary.getByRole('link').click()
  const add = page.getByRole('option', { name: shell.fields.addPlace('Waterloo-Zuid') })
  await expect(add).toBeInViewport()
  await add.click()
  await expect(page.getByRole('button', { name: shell.fields.removePlace('Waterloo-Zuid') })).toBeVisible()
  await expect(field).toHaveValue('')
  await page.getByRole('button', { name: /^Verder/ }).click()
  await expect(page).not.toHaveURL(/area$/)
})

test('who fills in what was called up goes on with one press of the mouse', async ({ page }) => {
  await page.goto('/#/vraag/core')
  await fillIn(page, 'core', 'yes')
  const forward = page.locator('form.page button[type=submit]')
  await forward.click()
  await expect(page.locator('#corePeople')).toBeFocused()
  await page.locator('#corePeople').fill('8')
  await page.locator('#coreResidents').fill('3')
  await page.locator('#coreMeetings').fill('6')
  // A press as people make it: the field is left as the button goes down, and the button comes up where it is.
  await forward.scrollIntoViewIfNeeded()
  const box = await forward.boundingBox()
  if (box === null) throw new Error('the button is not on screen')
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await page.mouse.down()
  await page.waitForTimeout(150)
  await page.mouse.up()
  await expect(page).not.toHaveURL(/vraag\/core$/)
})

test('a theme that is one too many still asks which theme it is', async ({ page }) => {
  await page.goto('/#/vraag/themes')
  await expect(page.getByRole('checkbox').first()).toBeVisible()
  for (const box of await page.getByRole('checkbox').all())
    if ((await box.getAttribute('value')) !== UNKNOWN) await box.check()
  await expect(page.locator('#otherTheme')).toBeVisible()
})

test('a slip in the name of a gemeente is not taken by one Enter', async ({ page }) => {
  await begin(page, 'care')
  await page.goto('/#/vraag/area')
  await fillIn(page, 'areaBound', 'one')
  const field = page.getByRole('combobox', { name: words.places.label })
  const own = page.getByRole('button', { name: shell.fields.removePlace('Rottendam') })
  await field.fill('Rottendam')
  await field.press('Enter')
  await expect(own).toHaveCount(0)
  // Which gemeente was meant is asked first; the own name stands below it.
  await expect(page.getByRole('option', { name: shell.fields.meantPlace('Rotterdam') })).toHaveAttribute(
    'aria-selected',
    'true',
  )
  await field.press('ArrowDown')
  await field.press('Enter')
  await expect(own).toBeVisible()
  await field.fill('den bosch')
  await expect(page.getByRole('option')).toHaveCount(1)
  await field.press('Enter')
  await expect(page.getByRole('button', { name: shell.fields.removePlace("'s-Hertogenbosch") })).toBeVisible()
})

test('who lets residents take part after all is asked again how many, and can go back to who takes part', async ({
  page,
}) => {
  const client = example('c5-no-case-yet')
  const asked = questionsTo(client)
  await page.goto('/')
  await openFile(
    page,
    asFile({
      ...client,
      participants: ['frontline'],
      residents: 0,
    }),
  )
  await page.getByRole('link', { name: `Wijzig: ${words.participants.label}` }).click()
  await fillIn(page, 'participants', ['residents'], asked)
  const toResidents = page.getByRole('button', {
    name: shell.wizard.next(asked.pages.residentsReached),
  })
  await toResidents.click()
  await expect(heading(page)).toHaveText(asked.pages.residentsReached)
  await expect(page.getByText(shell.wizard.contradicted)).toBeVisible()
  // What would be refused is neither advised nor offered.
  await expect(page.getByText(asked.questions.residents.zero ?? '')).toHaveCount(0)
  await page
    .locator('.field', { has: page.locator('#residents') })
    .locator('summary')
    .click()
  await expect(page.getByRole('radio', { name: words.residents.bands.none, exact: true })).toHaveCount(0)
  await page.getByRole('button', { name: /^Terug naar uw antwoorden|^Verder/ }).click()
  await expect(page.getByRole('group', { name: /^Nog niet alles is goed/ })).toBeFocused()
  await page.getByRole('button', { name: shell.fields.changeOther(words.participants.label) }).click()
  await expect(
    page.getByRole('group', { name: words.participants.label }).getByRole('checkbox').first(),
  ).toBeFocused()
  await toResidents.click()
  await page.getByRole('button', { name: /^Terug naar uw antwoorden|^Verder/ }).click()
  // Once mended, it is no longer called wrong.
  await page.locator('#residents').fill('60')
  await expect(page.locator('.field-error')).toHaveCount(0)
  await expect(page.locator('#residents')).toBeFocused()
  await expect(page).toHaveTitle(/^Stap/)
})

test('a link to one question leads to that question', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto('/')
  await openFile(page, asFile(example('c4-care-with-clients')))
  await page.getByRole('link', { name: `Wijzig: ${words.urgency.label}` }).click()
  const urgency = page.getByRole('group', { name: words.urgency.label })
  await expect(urgency.getByRole('radio', { checked: true })).toBeFocused()
  await expect(urgency.getByText(words.urgency.label)).toBeInViewport()
  await page.getByRole('button', { name: shell.wizard.toCheck }).click()
  await expect(heading(page)).toHaveText(shell.check.title)
  // By the browser's Back one is still where one answer was changed: from there it is no step back.
  await page.goBack()
  await expect(page.getByRole('button', { name: shell.wizard.back })).toHaveCount(0)
  await page.getByRole('button', { name: shell.rules.back, exact: true }).click()
  await expect(heading(page)).toHaveText(shell.check.title)
  await page.getByRole('link', { name: words.places.label }).first().click()
  await expect(page.getByRole('combobox', { name: words.places.label })).toBeFocused()
})

test('who changes an answer from the advice comes back to that link, and reads what it did', async ({
  page,
}) => {
  test.setTimeout(180_000)
  await page.goto('/')
  await openFile(page, asFile(example('c4-care-with-clients')))
  await page.getByRole('button', { name: shell.check.toAdvice }).first().click()
  const status = page.getByRole('status').filter({ hasText: advice.changed.close })
  // What would change the advice is worked out later than the advice itself: so on the way back too.
  const changes = page.locator('section').filter({ hasText: explanation.changeTitle })
  await changes.locator('a[href$="/vraag/case"]').first().click()
  const held = page.getByRole('group', { name: words.liveCase.label })
  await expect(held.getByRole('radio', { checked: true })).toBeFocused()
  await fillIn(page, 'liveCase', 'no')
  await page.getByRole('button', { name: shell.advice.back }).click()
  await expect(status).toContainText('Uw nieuwe antwoord verandert het advies.')
  await expect(status).toBeInViewport()
  await expect.poll(() => page.evaluate(() => scrollY), { timeout: 10_000 }).toBeGreaterThan(500)
  await expectNoBarriers(page)
  await status.getByRole('button', { name: advice.changed.close }).click()
  await expect(status).toHaveCount(0)

  const reason = page.locator('.rests-on a[href$="/vraag/participants"]').filter({ visible: true }).first()
  await reason.click()
  await fillIn(page, 'attitude', 'unknown')
  await page.getByRole('button', { name: shell.advice.back }).click()
  await expect(reason).toBeFocused()
  await expect(reason).toBeInViewport()
})

test('who types another amount and at once presses Back of the browser gets the advice for it', async ({
  page,
}) => {
  await page.goto('/')
  await openFile(page, asFile(example('c4-care-with-clients')))
  await page.getByRole('button', { name: shell.check.toAdvice }).first().click()
  const changes = page.locator('section').filter({ hasText: explanation.changeTitle })
  await expect(changes).toBeVisible()
  await page.evaluate(() => (location.hash = '#/vraag/budget'))
  await page.locator('#budget').fill('30500')
  await page.goBack()
  await expect(page.getByText(/binnen uw budget van €\s30\.500/)).toBeVisible()
  // Emptied for a while and filled in again just before, it is no question that is still open.
  await page.evaluate(() => (location.hash = '#/vraag/budget'))
  await page.locator('#budget').fill('')
  await expect(page.getByText(shell.saving.saved)).toBeVisible()
  await page.waitForTimeout(1000)
  await page.locator('#budget').fill('31500')
  await page.goBack()
  await expect(page.getByText(/binnen uw budget van €\s31\.500/)).toBeVisible()
})

test('whoever goes on while the answers are still being read comes where they wanted last', async ({
  page,
}) => {
  await page.goto('/')
  await openFile(page, asFile(example('c4-care-with-clients')))
  await expect(heading(page)).toHaveText(shell.check.title)
  await expect(page.getByText(shell.saving.saved)).toBeVisible()
  // From one page to the other as fast as the browser can, until one is on screen: somewhere in between the answers come.
  await page.addInitScript(() => {
    const between = ['#/vraag/staff', '#/vraag/goals']
    let times = 0
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', () => {
      if (document.querySelector('main form') !== null || times > 150) return
      location.hash = between[times % 2] ?? ''
      sessionStorage.setItem('last', location.hash)
      times += 1
      port2.postMessage(undefined)
    })
    port1.start()
    // oxlint-disable-next-line typescript/unbound-method -- it is applied to what it is called on
    const open = IDBFactory.prototype.open
    IDBFactory.prototype.open = function (...given: Parameters<typeof open>) {
      if (times === 0) port2.postMessage(undefined)
      return open.apply(this, given)
    }
  })
  await page.goto('/#/vraag/backing')
  await page.reload()
  await expect(page.locator('main form')).toBeVisible()
  const [last, now] = await page.evaluate(() => [sessionStorage.getItem('last'), location.hash])
  expect(now).toBe(last)
  const question = last === '#/vraag/staff' ? words.staff.label : words.goals.label
  await expect(page.locator('main').getByText(question).first()).toBeVisible()
})

test('whoever follows a link before the kept answers have been read begins at the head of that page', async ({
  page,
}) => {
  // The storage takes its time.
  await page.route(/assets\/dossiers-[^/]*\.js$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 2000))
    await route.continue()
  })
  await page.goto('/')
  await page.getByRole('link', { name: shell.settings.title }).click()
  await expect(page).toHaveTitle(new RegExp(`^${shell.settings.title}`))
  await expect(heading(page)).toBeFocused()
})

test('what is said to be left is the same before and after it is begun, and one can stop at once', async ({
  page,
}) => {
  await page.goto('/')
  await openFile(page, asFile(example('c3-six-hundred')))
  await page.getByRole('button', { name: shell.check.toAdvice }).first().click()
  const offer = page.getByText(/vragen voor het voorstel staan nog open/)
  const minutes = /ongeveer (\d+) minuten/.exec((await offer.textContent()) ?? '')?.[1]
  await page.getByRole('button', { name: shell.completion.button }).click()
  await expect(page.getByText(shell.wizard.minutes(Number(minutes)))).toBeVisible()
  await page.getByRole('button', { name: shell.advice.back }).click()
  await expect(heading(page)).toHaveText(shell.advice.title)
})

test('who has begun is first of all offered to go on', async ({ page }) => {
  await page.goto('/')
  await openFile(page, asFile(example('c5-no-case-yet')))
  await expect(heading(page)).toHaveText(shell.check.title)
  await page.goto('/#/')
  await expect(page.getByRole('button', { name: shell.start.resumeLink })).not.toHaveClass(/second/)
  const door = page.getByRole('button', { name: shell.start.doorManager })
  await expect(door).toHaveClass(/second/)
  await expect(door).toContainText(shell.start.doorAgainHint)
})

test('who pressed a door too early chooses a sector in peace', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto('/')
  await page.getByRole('button', { name: shell.start.doorManager }).click()
  await expect(page.getByRole('group', { name: shell.errorSummary(1) })).toBeFocused()
  await page.getByRole('radio').first().focus()
  await page.keyboard.press('Space')
  for (const press of ['ArrowDown', 'ArrowDown']) await page.keyboard.press(press)
  await expect(page.getByRole('radio').nth(2)).toBeFocused()
  await expect(page.getByRole('radio').nth(2)).toBeChecked()
  await expect(page.getByRole('group', { name: shell.errorSummary(1) })).toHaveCount(0)
  await expect(page).toHaveTitle(shell.product)
})

test('a third goal is told at once that two is the most', async ({ page }) => {
  await begin(page, 'care')
  await page.goto('/#/vraag/goals')
  await fillIn(page, 'goals', ['skill', 'practice'])
  const most = page.getByRole('status').filter({ hasText: 'hooguit 2' })
  await expect(most).toHaveCount(0)
  await fillIn(page, 'goals', ['culture'], questionsTo({ sector: 'care' }))
  await expect(most).toBeVisible()
})

test.describe('a device that keeps nothing', () => {
  test('is not said to keep answers, and offers no file without them', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, 'indexedDB', { get: () => undefined })
    })
    await page.goto('/')
    await expect(page.getByText(shell.saving.failedEmpty)).toBeVisible()
    await expect(page.getByText(shell.start.stays)).toHaveCount(0)
    await expect(page.getByRole('button', { name: shell.saving.download })).toHaveCount(0)
    await page.getByRole('radio', { name: 'Zorg', exact: true }).check()
    await expect(page.getByRole('button', { name: shell.saving.download }).first()).toBeVisible()
  })
})

test('with letters twice as large on a narrow phone the whole table can be read without scrolling it', async ({
  page,
}) => {
  await page.addInitScript(() =>
    addEventListener('DOMContentLoaded', () => (document.documentElement.style.fontSize = '200%')),
  )
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto('/#/voorbeeld/c3-six-hundred')
  const table = page.locator('.table-frame')
  await expect(table).toBeVisible()
  await expectNoSidewaysScroll(page)
  expect(await table.evaluate((frame) => frame.scrollWidth - frame.clientWidth)).toBeLessThanOrEqual(0)
  const row = table.getByRole('row').filter({ hasText: /Lezing/ })
  await expect(row).toContainText(/week/)
  await expect(row).toContainText(/€/)
})

test('on a phone the price stands beside the weeks, without scrolling the table', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 })
  await page.goto('/#/voorbeeld/c3-six-hundred')
  const table = page.locator('.table-frame')
  await expect(table).toContainText('tot en met')
  expect(await table.evaluate((frame) => frame.scrollWidth - frame.clientWidth)).toBeLessThanOrEqual(0)
})

test('who has little time goes straight to a part of the advice, and on paper nothing is folded away', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto('/#/voorbeeld/c4-care-with-clients')
  const here = page.getByRole('navigation', { name: advice.onThisPage })
  // What is worked out later is listed when it is there.
  await expect(here.getByRole('link', { name: explanation.variantsTitle })).toBeVisible()
  await here.getByRole('link', { name: advice.assumptions }).press('Enter')
  const assumptions = page.getByRole('heading', { name: advice.assumptions })
  await expect(assumptions).toBeFocused()
  await expect(assumptions).toBeInViewport()
  await expect(page).toHaveURL(/voorbeeld\/c4-care-with-clients$/)
  const assumed = page.locator('section').filter({ has: assumptions }).getByRole('listitem').first()
  await expect(assumed).toBeHidden()
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await expect(assumed).toBeVisible()
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await expect(assumed).toBeHidden()
})

test('who loads a long page anew goes on reading where they were', async ({ page }) => {
  await page.goto('/#/voorbeeld/c3-six-hundred')
  await expect(page.getByRole('heading', { name: advice.parts })).toBeVisible()
  await page.evaluate(() => scrollTo(0, 3000))
  await expect.poll(() => page.evaluate(() => JSON.stringify(history.state))).toContain('3000')
  await page.reload()
  // What comes in above it may push it on a little.
  await expect.poll(() => page.evaluate(() => Math.round(scrollY / 1000))).toBe(3)
})

test('whoever undoes an erasure on the start page is brought to its head', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('radio', { name: 'Zorg', exact: true }).check()
  await page.getByRole('button', { name: shell.restart.button }).click()
  await page.getByRole('button', { name: shell.restart.confirm }).click()
  await page.getByRole('button', { name: shell.restart.undo }).click()
  await expect(heading(page)).toBeFocused()
  await expect(page.getByRole('radio', { name: 'Zorg', exact: true })).toBeChecked()
})

test('who taps another sector beside their answers reads so, and can take it back', async ({ page }) => {
  await page.goto('/')
  await openFile(page, asFile(example('c4-care-with-clients')))
  await page.goto('/#/')
  await page.getByRole('radio', { name: 'Onderwijs', exact: true }).check()
  const said = page.getByText(shell.start.sectorChanged('Zorg'))
  await expect(said).toBeVisible()
  await page.getByRole('radio', { name: 'Zorg', exact: true }).check()
  await expect(said).toBeHidden()
})

test('a question that an answer just called up is led to, and not called wrong, after a reload too', async ({
  page,
}) => {
  await page.goto('/#/vraag/core')
  await fillIn(page, 'core', 'yes')
  await expect(page.getByText(shell.saving.saved)).toBeVisible({ timeout: 30_000 })
  await page.reload()
  await expect(page.locator('#corePeople')).toBeVisible({ timeout: 30_000 })
  await page.locator('form.page button[type=submit]').click()
  await expect(page.getByText(shell.wizard.calledUp).first()).toBeVisible()
  await expect(page.locator('#corePeople')).toBeFocused()
  await expect(page.locator('.error-summary')).toHaveCount(0)
  // Who passes it by after that is told.
  await page.locator('form.page button[type=submit]').click()
  await expect(page.locator('.error-summary')).toBeVisible()
})

test('a slip in the name of a gemeente is asked about, and nothing is taken by itself', async ({ page }) => {
  await page.goto('/#/vraag/area')
  await fillIn(page, 'areaBound', 'one')
  const field = page.locator('#places')
  await field.pressSequentially('Gronigen')
  const meant = page.getByRole('option', { name: shell.fields.meantPlace('Groningen') })
  await expect(meant).toBeVisible()
  // The first Enter points at it, the second takes it.
  await field.press('Enter')
  await expect(page.getByRole('list', { name: shell.fields.chosenPlaces })).toHaveCount(0)
  await field.press('Enter')
  await expect(page.getByRole('list', { name: shell.fields.chosenPlaces })).toContainText('Groningen')
})
