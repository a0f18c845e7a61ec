import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { call } from '../../src/texts/nl/call.ts'
import { handover } from '../../src/texts/nl/handover.ts'
import { history } from '../../src/texts/nl/history.ts'
import { opening } from '../../src/texts/nl/opening.ts'
import { shell } from '../../src/texts/nl/shell.ts'
import type { Draft } from '../../src/questionnaire/types.ts'
import { example } from '../rules/cases.ts'
import { expect, expectNoBarriers, expectNoSidewaysScroll, openFile, test } from './visitor.ts'

const BUSY = { timeout: 60_000 }
const SECRET = 'Kwrzplq'

const json = (text: string, name = 'bestand.json') => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(text),
})

/** Somebody who has answered, and comes to where it is handed over. */
async function answered(page: Page, draft: Draft): Promise<void> {
  await page.goto('/')
  await openFile(page, json(JSON.stringify(draft)))
  await expect(page.locator('footer').getByText(shell.saving.saved)).toBeVisible(BUSY)
  await toHandover(page)
}
async function toHandover(page: Page): Promise<void> {
  await page.getByRole('link', { name: shell.desk.handover }).click()
  await expect(page.getByRole('heading', { name: handover.link.title })).toBeVisible(BUSY)
}
async function saved(page: Page, button: string) {
  const downloading = page.waitForEvent('download', BUSY)
  await page.getByRole('button', { name: button }).click()
  const file = await downloading
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') }
}
const choose = (page: Page, text: string, name?: string) =>
  page.getByLabel(shell.start.openFileLabel).setInputFiles(json(text, name))

/** Another person, on another device. */
async function elsewhere(page: Page): Promise<Page> {
  const context = await page
    .context()
    .browser()
    ?.newContext({ baseURL: new URL(page.url()).origin })
  if (context === undefined) throw new Error('there is no browser')
  return context.newPage()
}

test('what a manager filled in merges into the dossier of who advises, with one difference to settle', async ({
  page,
}) => {
  test.setTimeout(240_000)
  const draft = { ...example('c4-care-with-clients'), staff: 12 }
  await answered(page, draft)
  await expectNoBarriers(page)
  const file = await saved(page, handover.file.make)
  expect(file.name).toMatch(/^dossier-zorggroep-meerlicht-\d{4}-\d\d-\d\d\.json$/)
  await expect(page.getByText(handover.file.made(file.name))).toBeVisible()
  const mail = await page.getByRole('link', { name: handover.file.mail }).getAttribute('href')
  expect(decodeURIComponent(mail ?? '')).toContain(handover.file.mailBody.attach)
  expect(decodeURIComponent(mail ?? '')).not.toMatch(/Meerlicht/)

  const adviser = await elsewhere(page)
  await answered(adviser, { ...draft, staff: 25 })
  await choose(adviser, file.text)
  const preview = adviser.getByRole('group', { name: opening.dossier.title })
  await expect(preview).toContainText('Zorggroep Meerlicht', BUSY)
  await expect(preview).toContainText(opening.dossier.differences(1))
  await expect(preview).toContainText('12 mensen')
  await expect(preview).toContainText('25 mensen')
  await expectNoBarriers(adviser)
  await preview.getByRole('button', { name: opening.dossier.take }).click()
  await adviser.getByRole('link', { name: opening.dossier.toDifferences }).click(BUSY)
  // Whoever wants to choose arrives at the choice itself.
  const difference = adviser.getByRole('region', { name: history.differences.title })
  await expect(difference.getByRole('heading', { name: history.differences.title })).toBeFocused(BUSY)
  await expect(difference).toBeInViewport({ ratio: 0.9 })
  await expect(difference).toContainText('12 mensen')
  await difference.getByRole('button', { name: /12 mensen/ }).click()
  await expect(difference).toHaveCount(0, BUSY)

  // The very same file once more brings nothing.
  await toHandover(adviser)
  await choose(adviser, file.text)
  await expect(preview).toContainText(opening.dossier.nothingNew, BUSY)
})

test('a link with choices opens elsewhere, and leaves the address before anything is shown', async ({
  page,
}) => {
  test.setTimeout(180_000)
  await answered(page, example('c4-care-with-clients'))
  await page.getByRole('button', { name: handover.link.make }).click()
  const link = await page.getByLabel(handover.link.label, { exact: true }).inputValue(BUSY)
  expect(link.length).toBeLessThan(1000)

  const other = await elsewhere(page)
  const addresses: string[] = []
  other.on('framenavigated', (frame) => addresses.push(frame.url()))
  await other.goto(link)
  const preview = other.getByRole('group', { name: opening.link.title })
  await expect(preview).toBeVisible(BUSY)
  await expect(other).toHaveURL(/#\/geopend$/)
  await expect(preview).toContainText(opening.nameless)
  await expectNoBarriers(other)
  await preview.getByRole('button', { name: opening.take }).click()
  await expect(other.getByRole('heading', { level: 1 })).not.toHaveText(shell.desk.opened)
  await other.goto('/#/antwoorden')
  await expect(other.getByText('Zorg', { exact: true })).toBeVisible(BUSY)
  await other.goto('/#/geopend')
  await other.reload()
  await expect(other.getByText(opening.link.gone)).toBeVisible(BUSY)
})

test('a link that was broken on the way says so, and nothing changes', async ({ page }) => {
  await page.goto('/#/open/1.eJyrVipOTS7JL1KyUkpOLEpVqgUAOYUF')
  await expect(page.getByRole('alert').filter({ hasText: opening.wrong.link })).toContainText(
    opening.handing.link.damaged,
    BUSY,
  )
  await expect(page).toHaveURL(/#\/geopend$/)
})

test('a backup under a passphrase holds the private notes, and comes back on another device', async ({
  page,
}) => {
  test.setTimeout(240_000)
  await answered(page, example('c1-one-evening'))
  await page.getByRole('link', { name: shell.call.link }).click()
  const row = page.locator('[data-question="trust"]')
  await expect(row).toBeAttached(BUSY)
  await row.focus()
  await page.keyboard.press(call.keys.letters.note)
  await page.keyboard.type(SECRET)
  await page.keyboard.press('Escape')
  await expect(page.getByText(shell.saving.saved).first()).toBeVisible(BUSY)
  await toHandover(page)
  expect((await saved(page, handover.file.make)).text).not.toContain(SECRET)
  expect((await saved(page, handover.backup.make)).text).toContain(SECRET)

  await page.getByRole('checkbox', { name: handover.lock.choice }).check()
  const passphrase = await page.getByLabel(handover.lock.label, { exact: true }).inputValue()
  expect(passphrase).toMatch(/^(?:[a-z]{4}-){5}[a-z]{4}$/)
  await page.getByLabel(handover.lock.label, { exact: true }).fill('kort')
  await page.getByRole('button', { name: handover.backup.make }).click()
  await expect(page.getByText(handover.lock.tooShort)).toBeVisible()
  await page.getByLabel(handover.lock.label, { exact: true }).fill(passphrase)
  const backup = await saved(page, handover.backup.make)
  expect(backup.name).toMatch(/^reservekopie-\d{4}-\d\d-\d\d\.json$/)
  expect(backup.text).not.toContain(SECRET)

  const other = await elsewhere(page)
  await other.goto('/')
  await choose(other, backup.text)
  await other.getByRole('textbox', { name: opening.lock.label }).fill('niet de goede wachtzin', BUSY)
  await other.getByRole('button', { name: opening.lock.open, exact: true }).click()
  await expect(other.getByText(opening.lock.wrong)).toBeVisible(BUSY)
  await expectNoBarriers(other)
  await other.getByRole('textbox', { name: opening.lock.label }).fill(passphrase)
  await other.getByRole('button', { name: opening.lock.open, exact: true }).click()
  const preview = other.getByRole('group', { name: opening.backup.title })
  await expect(preview).toContainText(opening.backup.count(1, 1), BUSY)
  await preview.getByRole('button', { name: opening.backup.take }).click()
  await other.getByRole('link', { name: opening.dossier.toDossiers }).click(BUSY)
  await expect(other.getByText('Gemeente Luttenmeer').first()).toBeVisible(BUSY)
})

test('whoever chose the wrong large backup sees how far it is, stops it, and has lost nothing', async ({
  page,
}) => {
  test.setTimeout(180_000)
  await answered(page, example('c1-one-evening'))
  const backup = (await saved(page, handover.backup.make)).text
  // Tens of megabytes: whoever reads it has time to see so.
  const [first = '', rest = ''] = backup.split('"events":[', 2)
  const many = `${first}"events":[${`${rest.slice(0, rest.indexOf('},{') + 1)},`.repeat(120_000)}`
  await choose(page, many)
  await expect(page.getByText(/^Het bestand wordt gelezen: \d+%$/)).toBeVisible(BUSY)
  await expectNoBarriers(page)
  await page.getByRole('button', { name: opening.reading.stop }).click()
  await expect(page.getByText(/^Het bestand wordt gelezen/)).toHaveCount(0)
  await expect(page.getByLabel(shell.start.openFileLabel)).toBeFocused()
  // The next one is looked into as if nothing had been.
  await choose(page, backup)
  await expect(page.getByRole('group', { name: opening.backup.title })).toContainText(
    opening.backup.count(1, 0),
    BUSY,
  )
})

test('a file that is none of ours is called by its name, and says what can be opened', async ({ page }) => {
  await page.goto('/')
  const alert = page.getByRole('alert')
  await choose(page, 'Beste allemaal', 'brief.txt')
  await expect(alert).toContainText(opening.wrong.file('brief.txt'))
  await expect(alert).toContainText(opening.strange.other)
  // Nothing was filled in, so nothing is said of it.
  await expect(alert).not.toContainText(opening.kept)
  await choose(page, '', 'leeg.json')
  await expect(alert).toContainText(opening.strange.empty)
  await choose(page, 'geen pdf', 'nep.pdf')
  await expect(alert).toContainText(opening.strange.notPdf)
  await choose(page, '{"sector":"care","sta', 'half.json')
  await expect(alert).toContainText(opening.strange.cutOff)
  await choose(page, '{"maataanpak":"dossier","version":1,"ev', 'half.json')
  await expect(alert).toContainText(opening.handing.file.truncated)
  await choose(page, '{"maataanpak":"dossier","version":99}', 'later.json')
  await expect(alert).toContainText(opening.handing.file.newer)
  await choose(page, 'x', 'factuur\u202Enosj.exe')
  await expect(alert).toContainText('factuur\\u202enosj.exe')
  await expectNoBarriers(page)
})

test('the page to hand over fits on a phone, and can be tried before anything is filled in', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto('/#/overdragen')
  await expect(page.getByText(handover.empty)).toBeVisible(BUSY)
  await page.getByRole('checkbox', { name: handover.lock.choice }).check()
  await expectNoSidewaysScroll(page)
  await expectNoBarriers(page)
})
