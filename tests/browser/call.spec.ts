import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { call } from '../../src/texts/nl/call.ts'
import { shell } from '../../src/texts/nl/shell.ts'
import { expect, expectNoBarriers, expectNoSidewaysScroll, questionsTo, test } from './visitor.ts'

const { letters } = call.keys
/** As the call asks them once it has been said that this is about care; what was asked before sounds the same. */
const { questions } = questionsTo({ sector: 'care' })
const row = (page: Page, id: string) => page.locator(`[data-question="${id}"]`)

async function openCall(page: Page): Promise<void> {
  await page.goto('/#/gesprek')
  // Fetched when it is wanted, and a busy machine takes its time.
  await expect(row(page, 'decisionPeriod')).toBeAttached({ timeout: 30_000 })
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(shell.call.title)
}

/** Finds a question by words and goes to it, without the mouse. */
async function find(page: Page, words: string, id: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('combobox', { name: call.search.label })).toBeFocused()
  await page.keyboard.type(words)
  await expect(page.getByRole('option').first()).toContainText(questions[id as keyof typeof questions].label)
  await page.keyboard.press('Enter')
  await expect(row(page, id).locator(':focus')).toHaveCount(1)
}

test('a consultant fills in a whole call out of order, and never touches the mouse', async ({ page }) => {
  test.setTimeout(180_000)
  await page.setViewportSize({ width: 1024, height: 576 })
  await openCall(page)
  const advice = page.getByRole('complementary', { name: call.advice.title })
  await expect(advice).toContainText(call.advice.tooEarly)

  // What the client begins with, wherever it stands.
  const said: readonly (readonly [words: string, id: string, keys: readonly string[]])[] = [
    ['over een jaar anders', 'goals', ['3', '5']],
    ['zorg', 'sector', ['2']],
    ['hoeveel budget', 'budget', ['type 15.000', 'Enter']],
    ['met of zonder btw', 'budgetVat', ['2']],
    ['wie doen er mee', 'participants', ['1', '4']],
    ['hoe staan de mensen', 'attitude', ['2']],
    ['hoeveel medewerkers', 'staff', ['type 25', 'Enter']],
    ['uur heeft een medewerker', 'staffHours', ['type 12,5', 'Enter']],
    ['opdrachtgever achter', 'sponsor', ['1']],
    ['wat het probleem is', 'problemKnown', ['2']],
    ['weet u al wat u moet doen', 'approachKnown', ['3']],
    ['wie stuurt', 'whoSteers', ['3']],
    ['thema', 'themes', ['4']],
    ['haast', 'urgency', ['2']],
    ['kleine groep die meer', 'core', ['1']],
    ['uit hoeveel mensen', 'corePeople', ['type 7', 'Enter']],
    ['bijeenkomsten kan de kerngroep', 'coreMeetings', ['type 6', 'Enter']],
    ['vertrouwen is er tussen', 'trust', ['3']],
    ['hoeveel maanden', 'duration', ['type 9', 'Enter']],
    ['hoe heet uw organisatie', 'organisation', ['type Zorggroep Ster', 'Enter']],
    ['vraagstuk uit de praktijk waar', 'liveCase', ['1']],
  ]
  for (const [words, id, keys] of said) {
    await find(page, words, id)
    for (const key of keys)
      if (key.startsWith('type ')) await page.keyboard.type(key.slice(5))
      else await page.keyboard.press(key)
  }
  await expect(advice).toContainText('Bij uw vraag past:')
  await expect(advice.getByRole('status')).toContainText(/^(?:Door dit antwoord|Dit antwoord)/)

  // Two corrections.
  await find(page, 'haast', 'urgency')
  await page.keyboard.press('1')
  await find(page, 'hoeveel medewerkers', 'staff')
  await page.keyboard.type('30')
  await page.keyboard.press('Enter')

  // One is parked, and found again among the parked ones.
  await find(page, 'hoeveel invloed kunt u', 'mandate')
  await page.keyboard.press(letters.park)
  const parked = page.getByRole('region', { name: call.parked })
  await expect(parked).toContainText(questions.mandate.label)

  // Three private notes and a shared one.
  for (const [words, id, note] of [
    ['haast', 'urgency', 'Bestuur wil het voor de zomer'],
    ['opdrachtgever achter', 'sponsor', 'Directeur is er zelf bij'],
    ['vertrouwen is er tussen', 'trust', 'Klonk te mooi'],
  ] as const) {
    await find(page, words, id)
    await page.keyboard.press(letters.note)
    await page.keyboard.type(note)
    await page.keyboard.press('Escape')
    // The question by its name, heard once.
    await expect(page.getByRole('group', { name: questions[id].label })).toBeFocused()
  }
  await page.keyboard.press(letters.note)
  await page.keyboard.press('Tab')
  await page.keyboard.type('Bewoners kennen het team')

  // The client looks along. What is hidden takes its room with it, and the question stays where it is.
  await page.keyboard.press('Escape')
  const standing = () => row(page, 'trust').evaluate((element) => element.getBoundingClientRect().top)
  const stood = await standing()
  await page.keyboard.press(letters.show)
  await expect(page.getByText(call.view.showing)).toBeVisible()
  expect(Math.abs((await standing()) - stood)).toBeLessThan(2)
  await expect(page.locator('textarea')).toHaveCount(
    (await page.locator('.field textarea').count()) + (await page.locator('.note--shared').count()),
  )
  await expect(page.locator('.note--private, .call-price, .call-parked, .call-next')).toHaveCount(0)
  await expect(row(page, 'trust').getByLabel(call.notes.shared)).toHaveValue('Bewoners kennen het team')
  await page.keyboard.press(letters.show)
  await expect(row(page, 'trust').getByLabel(call.notes.private)).toHaveValue('Klonk te mooi')

  // What was answered, noted and parked is kept.
  await expect(page.getByText(shell.saving.saved).first()).toBeVisible()
  await page.keyboard.press(letters.show)
  await page.reload()
  // Who looks along sees nothing private now either, nor after another page: only the consultant ends that.
  const nothingPrivate = async () => {
    await expect(page.getByText(call.view.showing)).toBeVisible()
    await expect(row(page, 'trust').getByLabel(call.notes.shared)).toHaveValue('Bewoners kennen het team')
    await expect(page.locator('.note--private, .call-price, .call-parked, .call-next, .talk')).toHaveCount(0)
  }
  await nothingPrivate()
  await page.goto('/#/')
  await expect(row(page, 'trust')).toHaveCount(0)
  await page.goBack()
  await nothingPrivate()
  await page.getByRole('button', { name: call.view.back }).click()
  await expect(row(page, 'staff').locator('#staff')).toHaveValue('30')
  await expect(row(page, 'goals').getByRole('checkbox', { checked: true })).toHaveCount(2)
  await expect(row(page, 'urgency').getByRole('radio', { checked: true })).toHaveValue('exploring')
  await expect(page.getByText(call.notes.notKept)).toHaveCount(0)
  await expect(row(page, 'trust').getByLabel(call.notes.private)).toHaveValue('Klonk te mooi')
  await expect(page.getByRole('region', { name: call.parked })).toContainText(questions.mandate.label)
})

test('an answer that calls up questions moves nothing that is on the screen', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 576 })
  await openCall(page)
  await find(page, 'kleine groep die meer', 'core')
  const top = () => row(page, 'core').evaluate((element) => element.getBoundingClientRect().top)
  const before = await top()
  await page.keyboard.press('1')
  await expect(page.getByRole('complementary').getByRole('status')).toContainText('3 vragen erbij.')
  expect(await top()).toBe(before)
  await expect(row(page, 'core').locator(':focus')).toHaveCount(1)
  await page.keyboard.press('2')
  await expect(page.getByRole('complementary').getByRole('status')).toContainText('3 vragen vervallen.')
  expect(await top()).toBe(before)
})

test('on a phone the advice lies at the foot, and what it says moves no question', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await openCall(page)
  await row(page, 'goals').getByRole('checkbox').nth(4).check()
  await row(page, 'participants').getByRole('checkbox').nth(0).check()
  const option = row(page, 'participants').getByRole('checkbox').nth(3)
  const top = () => option.evaluate((element) => element.getBoundingClientRect().top)
  await option.scrollIntoViewIfNeeded()
  const before = await top()
  await option.check()
  await expect(page.getByRole('complementary').getByRole('status')).toContainText('vragen erbij.')
  expect(Math.abs((await top()) - before)).toBeLessThanOrEqual(1)
  await expectNoSidewaysScroll(page)
  await expect(page.getByRole('complementary')).toBeInViewport()
})

for (const anchoring of ['by the browser too', 'by no browser'])
  test(`who parks a question on a phone keeps it under the thumb (${anchoring})`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    await openCall(page)
    if (anchoring === 'by no browser')
      // As on an iPhone, where what comes above pushes all else down.
      await page.evaluate(() => (document.documentElement.style.overflowAnchor = 'none'))
    for (const question of ['sector', 'whoSteers']) {
      const park = row(page, question).getByRole('button', { name: call.actions.park })
      const top = () => park.evaluate((element) => Math.round(element.getBoundingClientRect().top))
      await row(page, question).evaluate((element) => element.scrollIntoView({ block: 'start' }))
      const before = await top()
      await park.evaluate((element: HTMLElement) => element.click())
      const back = row(page, question).getByRole('button', { name: call.actions.unpark })
      await expect(back).toBeVisible()
      await expect(page.getByRole('region', { name: call.parked })).toBeAttached()
      const topThen = () => back.evaluate((element) => Math.round(element.getBoundingClientRect().top))
      await expect.poll(async () => Math.abs((await topThen()) - before)).toBeLessThanOrEqual(1)
      await back.evaluate((element: HTMLElement) => element.click())
      await expect(page.getByRole('region', { name: call.parked })).toHaveCount(0)
      await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThanOrEqual(1)
    }
  })

// How long a keystroke takes is measured by `npm run bench -- desk`, beside other figures of the same run.
test('who types fast loses no letter', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 576 })
  await openCall(page)
  await row(page, 'goals').getByRole('checkbox').nth(4).check()
  await row(page, 'participants').getByRole('checkbox').nth(0).check()
  const text = 'De wijk wil zelf aan het stuur.'
  for (const field of [page.locator('#occasion'), page.locator('#organisation'), page.locator('#district')]) {
    if ((await field.count()) === 0) continue
    await field.focus()
    // Thirty characters in a third of a second: faster than anybody.
    await page.keyboard.type(text, { delay: 10 })
    await expect(field).toHaveValue(text)
  }
  await page.locator('#staff').focus()
  await page.keyboard.type('1234567', { delay: 10 })
  await expect(page.locator('#staff')).toHaveValue('1234567')
  await page.locator('#budget').focus()
  await page.keyboard.type('15000', { delay: 10 })
  await expect(page.locator('#budget')).toHaveValue('15000')
})

test('in the list of months a letter chooses a month, and after Escape it is a key again', async ({
  page,
}) => {
  await openCall(page)
  await page.locator('#start').focus()
  await page.keyboard.press('n')
  await expect(page.locator('#start')).toHaveValue('11')
  await expect(row(page, 'start').locator('textarea')).toHaveCount(0)
  await page.keyboard.press('Escape')
  await page.keyboard.press(letters.note)
  await expect(row(page, 'start').getByLabel(call.notes.private)).toBeFocused()
})

test('a wrong number stays in its field with what to do, and is not kept', async ({ page }) => {
  await openCall(page)
  await find(page, 'hoeveel medewerkers', 'staff')
  await page.keyboard.type('heel veel')
  await page.keyboard.press('Enter')
  await expect(page.locator('#staff')).toBeFocused()
  await expect(page.locator('#staff')).toHaveAccessibleDescription(/Vul een getal in/)
  await page.reload()
  await expect(page.locator('#staff')).toHaveValue('')
})

test('what the call answers counts on the page of the wizard too, and the other way round', async ({
  page,
}) => {
  await page.goto('/#/vraag/staff')
  await page.locator('#staff').fill('12')
  await page.locator('#staff').blur()
  await page.goto('/#/gesprek')
  await expect(page.locator('#staff')).toHaveValue('12')
  await page.locator('#staff').fill('40')
  await page.locator('#staff').press('Enter')
  await page.goto('/#/vraag/staff')
  await expect(page.locator('#staff')).toHaveValue('40')
})

test('the other language keeps what was noted and parked', async ({ page }) => {
  await openCall(page)
  await find(page, 'haast', 'urgency')
  await page.keyboard.press(letters.park)
  await page.keyboard.press(letters.note)
  await page.keyboard.type('Voor de zomer')
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Intake call')
  await expect(page.locator('#urgency-private')).toHaveValue('Voor de zomer')
  await expect(page.getByRole('region', { name: 'Parked' })).toBeVisible()
})

for (const colorScheme of ['light', 'dark'] as const)
  for (const view of ['own', 'shown'] as const)
    test(`the ${view} view of the call has no barriers, ${colorScheme}`, async ({ page }) => {
      // Fifty questions are a lot to look at for a machine.
      test.setTimeout(240_000)
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width: 1024, height: 576 })
      await openCall(page)
      await row(page, 'goals').getByRole('checkbox').nth(4).check()
      await row(page, 'participants').getByRole('checkbox').nth(0).check()
      await row(page, 'participants').getByRole('checkbox').nth(3).check()
      await row(page, 'attitude').getByRole('button', { name: call.actions.park }).click()
      await row(page, 'attitude').getByRole('button', { name: 'Notities' }).click()
      await expect(page.getByRole('complementary')).toContainText('Dat ')
      if (view === 'shown') await page.getByRole('button', { name: call.view.show }).click()
      for (const [width, height] of [
        [360, 740],
        [1280, 800],
        [1024, 576],
      ] as const) {
        await page.setViewportSize({ width, height })
        await expectNoSidewaysScroll(page)
        await page.screenshot({ path: test.info().outputPath(`${view}-${width}-${colorScheme}.png`) })
      }
      await expectNoBarriers(page)
    })

test('the list of keys opens and closes by the keyboard', async ({ page }) => {
  await openCall(page)
  await find(page, 'haast', 'urgency')
  await page.keyboard.press('?')
  const list = page.getByRole('dialog', { name: call.keys.title })
  await expect(list).toBeVisible()
  // Also where it is higher than the screen it begins at its beginning.
  await page.keyboard.press('Escape')
  await page.setViewportSize({ width: 1024, height: 400 })
  await page.keyboard.press('?')
  expect(await list.evaluate((element) => element.scrollTop)).toBe(0)
  await expect(list.getByRole('heading')).toBeFocused()
  const { violations } = await new AxeBuilder({ page }).include('dialog').analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(list).toBeHidden()
  await expect(row(page, 'urgency').locator(':focus')).toHaveCount(1)
})

test('who needs letters twice as large on a narrow phone scrolls nothing sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await openCall(page)
  await page.evaluate(() => (document.documentElement.style.fontSize = '200%'))
  await expectNoSidewaysScroll(page)
  await row(page, 'attitude').getByRole('button', { name: 'Notities' }).click()
  await expectNoSidewaysScroll(page)
})
