import type { Page } from '@playwright/test'
import { dossiers as english } from '../../src/texts/en/dossiers.ts'
import { dossiers } from '../../src/texts/nl/dossiers.ts'
import { history } from '../../src/texts/nl/history.ts'
import { offer } from '../../src/texts/nl/offer.ts'
import { questions } from '../../src/texts/nl/questions.ts'
import { shell } from '../../src/texts/nl/shell.ts'
import { expect, expectNoBarriers, expectNoSidewaysScroll, fillIn, openFile, test } from './visitor.ts'

const BUSY = { timeout: 30_000 }
const row = (page: Page, name: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3, name, exact: true }) })
const search = (page: Page) => page.getByRole('searchbox', { name: dossiers.find.search })

async function openList(page: Page): Promise<void> {
  await page.goto('/#/dossiers')
  await expect(page.getByRole('textbox', { name: dossiers.make.name })).toBeVisible(BUSY)
}

/** A new dossier, and in its call the organisation. */
async function make(page: Page, name: string, organisation: string): Promise<void> {
  await page.getByRole('textbox', { name: dossiers.make.name }).fill(name)
  await page.getByRole('button', { name: dossiers.make.button }).click()
  await expect(page).toHaveURL(/gesprek$/)
  const field = page.locator('#organisation')
  await expect(field).toHaveValue('', BUSY)
  await expect(page.getByRole('heading', { level: 1, name: shell.call.title })).toBeFocused()
  await field.fill(organisation)
  await field.blur()
  await expect(page.getByText(shell.saving.saved).first()).toBeVisible(BUSY)
  await page.getByRole('link', { name: shell.desk.dossiers }).first().click()
  await expect(row(page, name || organisation)).toBeVisible(BUSY)
}

test('who advises keeps a dossier for each client, and what is said in one is not said in another', async ({
  page,
}) => {
  test.setTimeout(180_000)
  await page.goto('/')
  await fillIn(page, 'sector', 'police')
  await page.getByRole('link', { name: shell.start.doorConsultant }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(shell.desk.dossiers)
  // Who has one dossier without a name is told of no dossier in the questions.
  await page.goto('/#/antwoorden')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(shell.check.title, BUSY)
  await expect(page.getByRole('banner')).not.toContainText(shell.desk.whose(''))
  await page.goto('/#/dossiers')
  // What was begun in the wizard is a dossier like any other.
  await expect(row(page, dossiers.nameless)).toContainText(dossiers.answered(1), BUSY)
  await make(page, '', 'Zorggroep Súdwest')
  await make(page, 'Buurt Oost', 'Gemeente Luttenmeer')

  await search(page).fill('sudwest')
  await expect(page.getByText(dossiers.found(1, 1), { exact: true })).toBeVisible()
  await row(page, 'Zorggroep Súdwest').getByRole('link', { name: dossiers.doors.call }).click()
  await expect(page.locator('#organisation')).toHaveValue('Zorggroep Súdwest', BUSY)
  await expect(page.locator('[data-question="sector"]').getByRole('radio', { checked: true })).toHaveCount(0)

  // Whose answers these are stands at the head, also on the pages of the wizard.
  const whose = page.getByRole('banner').getByText(shell.desk.whose('Zorggroep Súdwest'))
  await expect(whose).toBeVisible()
  await page.getByRole('link', { name: shell.desk.answers, exact: true }).click()
  await expect(page).toHaveURL(/antwoorden$/)
  await expect(whose).toBeVisible()
  await page.goto('/#/gesprek')

  // A tab comes back to its own dossier.
  await page.reload()
  await expect(page.locator('#organisation')).toHaveValue('Zorggroep Súdwest', BUSY)
  await page.getByRole('link', { name: shell.desk.dossiers }).first().click()
  await row(page, dossiers.nameless).getByRole('link', { name: dossiers.doors.advice }).click()
  await expect(page).toHaveURL(/antwoorden$/)
  await expect(page.getByText(questions.questions.sector.options.police)).toBeVisible(BUSY)
})

test('a dossier is renamed, copied, archived, thrown away and fetched back by the keyboard', async ({
  page,
}) => {
  test.setTimeout(180_000)
  await openList(page)
  await make(page, 'Oost', 'Gemeente Luttenmeer')
  const more = (name: string) => row(page, name).locator('summary')
  const press = async (name: string, action: string) => {
    // What was done is said before the list is read again: by a new name the row is there a moment later.
    await expect(row(page, name)).toBeVisible(BUSY)
    if ((await row(page, name).locator('details[open]').count()) === 0) {
      await more(name).focus()
      await page.keyboard.press('Enter')
    }
    await row(page, name).getByRole('button', { name: action }).focus()
    await page.keyboard.press('Enter')
  }
  await press('Oost', dossiers.actions.rename)
  await expect(row(page, 'Oost').getByRole('textbox')).toBeFocused()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('West')
  await page.keyboard.press('Enter')
  await expect(page.getByText(dossiers.done.renamed('West'))).toBeVisible(BUSY)

  await press('West', dossiers.actions.duplicate)
  const copy = dossiers.copyOf('West')
  await expect(row(page, copy)).toContainText('Gemeente Luttenmeer', BUSY)

  await press('West', dossiers.actions.archive)
  await expect(row(page, 'West')).toHaveCount(0)
  await expect(page.getByText(dossiers.done.archived('West'))).toBeFocused()
  await page.getByLabel(dossiers.find.status).selectOption('archived')
  await expect(row(page, 'West')).toBeVisible()
  await page.getByLabel(dossiers.find.status).selectOption('all')

  await press(copy, dossiers.actions.throwAway)
  await expect(row(page, copy)).toHaveCount(0)
  await page.getByRole('button', { name: dossiers.done.undo }).press('Enter')
  await expect(row(page, copy)).toBeVisible(BUSY)
  await expect(page.getByText(dossiers.done.undone)).toBeFocused()
  await press(copy, dossiers.actions.throwAway)
  await page.getByLabel(dossiers.find.status).selectOption('bin')
  await row(page, copy).getByRole('button', { name: dossiers.actions.removeForGood }).press('Enter')
  await expect(page.getByRole('button', { name: dossiers.remove.cancel })).toBeFocused()
  await page.getByRole('button', { name: dossiers.remove.confirm }).press('Enter')
  await expect(row(page, copy)).toHaveCount(0)
})

test('everything on this device is erased, after it is said what goes', async ({ page }) => {
  test.setTimeout(240_000)
  await openList(page)
  await make(page, 'Oost', 'Gemeente Luttenmeer')
  await page.getByRole('button', { name: dossiers.erase.button }).click()
  await expect(page.getByRole('dialog')).toContainText(dossiers.erase.what(1, 0))
  await page.getByRole('button', { name: dossiers.erase.confirm }).click()
  await expect(page.getByText(dossiers.none)).toBeVisible(BUSY)
  await page.goto('/#/gesprek')
  await expect(page.locator('#organisation')).toHaveValue('', BUSY)
})

/** Ten thousand dossiers, put past the program: its own list makes their rows. */
async function putMany(page: Page, count: number): Promise<void> {
  await page.evaluate(async (many) => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('maataanpak')
      request.addEventListener('success', () => resolve(request.result))
    })
    const writing = database.transaction(['summaries'], 'readwrite')
    for (let at = 0; at < many; at += 1)
      writing.objectStore('summaries').put({
        id: `many-${at}`,
        form: 2,
        name: '',
        organisation: `Organisatie ${at}`,
        municipality: 'Luttenmeer',
        status: 'intake',
        next: 'ask',
        changedAt: `2026-11-${String(25 - (at % 25)).padStart(2, '0')}T10:00:00.000Z`,
        archived: false,
        deletedAt: '',
        answered: 3,
        open: 15,
        parked: at % 50 === 0 ? 1 : 0,
        differences: 0,
        offer: null,
        told: null,
        validUntil: at % 100 === 0 ? '2026-01-01' : '',
        words: `organisatie ${at} luttenmeer wethouder haast`,
      })
    await new Promise((resolve) => writing.addEventListener('complete', resolve))
    database.close()
  }, count)
}

test('ten thousand dossiers are listed, and searched while somebody types', async ({ page }) => {
  test.setTimeout(180_000)
  await openList(page)
  await putMany(page, 10_000)
  await page.reload()
  await expect(page.getByText(dossiers.found(10_000, 25), { exact: true })).toBeVisible(BUSY)
  await expect(page.getByRole('list', { name: dossiers.list }).locator(':scope > li')).toHaveCount(25)
  await search(page).pressSequentially('9999', { delay: 20 })
  await expect(page.getByText(dossiers.found(1, 1), { exact: true })).toBeVisible()
  await expect(row(page, 'Organisatie 9999')).toBeVisible()
  await search(page).fill('')
  await page.getByRole('button', { name: dossiers.more(25) }).press('Enter')
  await expect(page.getByRole('list', { name: dossiers.list }).locator(':scope > li')).toHaveCount(50)
  // Whoever asked for more goes on at the first of them.
  await expect(page.locator('.dossier').nth(25).getByRole('heading')).toBeFocused()
})

for (const colorScheme of ['light', 'dark'] as const)
  test(`the list of dossiers has no barriers, ${colorScheme}`, async ({ page }) => {
    test.setTimeout(180_000)
    await page.emulateMedia({ colorScheme })
    await openList(page)
    await putMany(page, 60)
    await page.reload()
    await expect(row(page, 'Organisatie 0')).toContainText(dossiers.attention.parked(1), BUSY)
    await row(page, 'Organisatie 0').locator('summary').click()
    await row(page, 'Organisatie 0').getByRole('button', { name: dossiers.actions.rename }).click()
    for (const [width, height] of [
      [320, 640],
      [360, 740],
      [768, 1024],
      [1280, 800],
    ] as const) {
      await page.setViewportSize({ width, height })
      await expectNoSidewaysScroll(page)
      await page.screenshot({
        path: test.info().outputPath(`list-${width}-${colorScheme}.png`),
        fullPage: true,
      })
    }
    await expectNoBarriers(page)
    await page.getByRole('button', { name: 'English' }).click()
    await expect(page.getByText(english.intro)).toBeVisible(BUSY)
  })

test('the history says who said what, takes back, does again and compares two moments', async ({ page }) => {
  test.setTimeout(180_000)
  await page.goto('/')
  await fillIn(page, 'sector', 'care')
  await page.goto('/#/gesprek')
  const staff = page.locator('#staff')
  await expect(staff).toBeVisible(BUSY)
  for (const people of ['25', '30']) {
    await staff.fill(people)
    await staff.press('Enter')
    await expect(page.getByText(shell.saving.saved).first()).toBeVisible(BUSY)
  }
  await page.getByRole('link', { name: shell.desk.history }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(shell.desk.history)
  const list = page.getByRole('table', { name: history.list.caption })
  await expect(list.getByRole('row').nth(1)).toContainText('30', BUSY)
  await expect(list.getByRole('row').nth(1)).toContainText(history.who.adviser)
  await expect(list.getByRole('row').nth(3)).toContainText(history.who.client)

  await page.getByRole('button', { name: history.undo }).press('Enter')
  await expect(page.getByText(/^Ongedaan gemaakt: .*30/)).toBeVisible(BUSY)
  await expect(list.getByRole('row').nth(1)).toContainText('25')
  await page.getByRole('button', { name: history.redo }).press('Enter')
  await expect(list.getByRole('row').nth(1)).toContainText('30')
  // The button went, for nothing is left to do again.
  await expect(page.getByText(/^Opnieuw gedaan: .*30/)).toBeFocused()
  await page.getByRole('button', { name: history.undo }).press('Enter')
  await expect(list.getByRole('row').nth(1)).toContainText('25')

  await page.getByText(history.compare.title).click()
  const compared = page.getByRole('table', { name: history.compare.caption })
  await expect(compared.getByRole('row')).toHaveCount(2)
  await expect(compared).toContainText(questions.questions.staff.label)
  await expect(compared).toContainText('25')
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    await expectNoSidewaysScroll(page)
    await page.screenshot({ path: test.info().outputPath(`history-${width}.png`), fullPage: true })
  }
  await expectNoBarriers(page)
  await page.getByRole('link', { name: shell.call.title, exact: true }).click()
  await expect(staff).toHaveValue('25', BUSY)
})

test('two tabs on one dossier see each other, and what is half typed stays', async ({ page, context }) => {
  test.setTimeout(180_000)
  await page.goto('/#/vraag/staff')
  await page.locator('#staff').fill('12')
  await page.locator('#staff').blur()
  const other = await context.newPage()
  await other.goto('/#/gesprek')
  await expect(other.locator('#staff')).toHaveValue('12', BUSY)
  await other.locator('#occasion').pressSequentially('De wijk wil')
  await page.bringToFront()
  await page.locator('#staff').fill('40')
  await page.locator('#staff').blur()
  await expect(other.locator('#staff')).toHaveValue('40', { timeout: 5000 })
  await expect(other.locator('#occasion')).toHaveValue('De wijk wil')
  // And the other way round, on the very page of the question.
  await other.bringToFront()
  await other.locator('#staff').fill('50')
  await other.locator('#staff').press('Enter')
  await expect(page.locator('#staff')).toHaveValue('50', { timeout: 5000 })
})

test('a dossier that is thrown away in another tab says so in this one, and nothing is written into it', async ({
  page,
  context,
}) => {
  test.setTimeout(240_000)
  await openList(page)
  await make(page, 'Oost', 'Gemeente Luttenmeer')
  await row(page, 'Oost').getByRole('link', { name: dossiers.doors.call }).click()
  await expect(page.locator('#organisation')).toHaveValue('Gemeente Luttenmeer', BUSY)
  const other = await context.newPage()
  await openList(other)
  await row(other, 'Oost').locator('summary').click()
  await row(other, 'Oost').getByRole('button', { name: dossiers.actions.throwAway }).click()
  await expect(page.getByRole('alert')).toContainText(shell.desk.gone.thrownAway, { timeout: 5000 })
  await expect(page.locator('#organisation')).toBeDisabled()
  await expect(page.locator('#organisation')).toHaveValue('Gemeente Luttenmeer')
  await expectNoBarriers(page)

  // Fetched back, all is as it was.
  await page.getByRole('button', { name: shell.desk.gone.fetchBack }).click()
  await expect(page.locator('#organisation')).toBeEnabled(BUSY)
  await page.locator('#staff').fill('12')
  await page.locator('#staff').press('Enter')
  await expect(page.getByText(shell.saving.saved).first()).toBeVisible(BUSY)

  // Deleted for good, it stays to be read; whoever goes on begins anew.
  await row(other, 'Oost').locator('summary').click(BUSY)
  await row(other, 'Oost').getByRole('button', { name: dossiers.actions.throwAway }).click()
  await other.getByLabel(dossiers.find.status).selectOption('bin')
  await row(other, 'Oost').getByRole('button', { name: dossiers.actions.removeForGood }).click()
  await other.getByRole('button', { name: dossiers.remove.confirm }).click()
  await expect(page.getByRole('alert')).toContainText(shell.desk.gone.removed, BUSY)
  await expect(page.locator('#organisation')).toHaveValue('Gemeente Luttenmeer')
  await page.getByRole('button', { name: shell.desk.gone.anew }).click()
  await page.goto('/#/gesprek')
  await expect(page.locator('#organisation')).toHaveValue('', BUSY)
  await expect(row(other, 'Oost')).toHaveCount(0)
})

test('a newer version in another tab makes this one read only, and says so', async ({ page }) => {
  await page.goto('/#/vraag/staff')
  await page.locator('#staff').fill('12')
  await page.locator('#staff').blur()
  await expect(page.getByText(shell.saving.saved)).toBeVisible(BUSY)
  await page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const request = indexedDB.open('maataanpak', 990)
        request.addEventListener('success', () => resolve(request.result.close()))
        request.addEventListener('error', reject)
      }),
  )
  await expect(page.getByRole('alert')).toContainText(shell.saving.takenOver)
  await expect(page.locator('#staff')).toBeDisabled()
  await expect(page.locator('#staff')).toHaveValue('12')
  await expectNoBarriers(page)
})

test('what became of an offer is told, shows in the list, and two versions are compared in words', async ({
  page,
}) => {
  test.setTimeout(240_000)
  await page.goto('/')
  await openFile(page, 'public/examples/c4-care-with-clients.json')
  await page.goto('/#/voorstel')
  await page.getByRole('button', { name: offer.adjust }).click(BUSY)
  const released = async (version: number) => {
    const download = page.waitForEvent('download', { timeout: 90_000 })
    await page.getByRole('button', { name: offer.release.make }).click()
    expect((await download).suggestedFilename()).toMatch(new RegExp(`-v${version}\\.pdf$`))
  }
  await released(1)
  const rows = page.getByRole('table', { name: offer.released.caption }).getByRole('row')
  // Who goes down the list passes what did not happen: nothing is recorded of that.
  const standing = rows.nth(1).getByRole('combobox')
  await standing.focus()
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp'])
    await page.keyboard.press(key)
  await expect(standing).toHaveValue('sent')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/versie 1: verstuurd\./)).toBeVisible(BUSY)
  await expect(standing).toBeFocused()
  await expect(rows.nth(1).getByRole('button', { name: offer.released.record })).toHaveCount(0)

  // The next version leaves a part to be chosen.
  await page
    .getByRole('group', { name: /^Workshop/ })
    .getByRole('radio', { name: offer.parts.state.option })
    .check()
  await rows.nth(1).getByRole('button', { name: offer.released.again }).click()
  await released(2)
  await expect(rows).toHaveCount(3)
  await page.getByText(offer.released.compare.title).click()
  await expect(page.getByText(offer.released.compare.added).first()).toBeVisible()
  await expect(page.locator('ins').first()).toHaveText(/^Versie: 2$/)
  for (const width of [360, 1024, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    await expectNoSidewaysScroll(page)
    // Nor does the table itself.
    await expect(page.getByRole('region', { name: offer.released.caption })).toHaveCount(0)
    await page
      .locator('section', { has: rows })
      .last()
      .screenshot({
        path: test.info().outputPath(`offers-${width}.png`),
      })
  }
  await expectNoBarriers(page)

  await openList(page)
  const client = row(page, 'Zorggroep Meerlicht')
  await expect(client).toContainText(dossiers.statuses.concept)
  await expect(client).toContainText(dossiers.steps.send(0))
  // Which one the client has stays in view.
  await expect(client).toContainText(
    /Verstuurd: offerte \S+, versie 1 · Nog niet verstuurd: offerte \S+, versie 2/,
  )
  await client.getByRole('link', { name: dossiers.doors.proposal }).click()
  await page.getByRole('button', { name: offer.adjust }).click(BUSY)
  await rows.nth(2).getByRole('combobox').selectOption('accepted')
  await rows.nth(2).getByRole('button', { name: offer.released.record }).click()
  await expect(page.getByText(/versie 2: akkoord\./)).toBeVisible(BUSY)
  await openList(page)
  await expect(client).toContainText(dossiers.statuses.accepted)
  await page.goto('/#/geschiedenis')
  const happened = page.getByRole('cell', { name: /^(?:verstuurd|akkoord|afgewezen)$/ })
  await expect(happened).toHaveText([history.value.marks.accepted, history.value.marks.sent], BUSY)
  await openList(page)

  // Another client's offer gets a number of its own.
  await page.getByRole('textbox', { name: dossiers.make.name }).fill('Ander')
  await page.getByRole('button', { name: dossiers.make.button }).click()
  await expect(page).toHaveURL(/gesprek$/)
  await page.goto('/#/')
  await openFile(page, 'public/examples/c1-one-evening.json')
  await page.goto('/#/voorstel')
  await page.getByRole('button', { name: offer.adjust }).click(BUSY)
  await expect(page.getByLabel(offer.release.number)).toHaveValue(/2$/, BUSY)
})

test('where the browser keeps nothing, the list says so, and the call goes on', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'indexedDB', { get: () => undefined })
  })
  await page.goto('/#/dossiers')
  await expect(page.getByText(dossiers.nothingKept)).toBeVisible(BUSY)
  await page.goto('/#/geschiedenis')
  await expect(page.getByText(history.nothingKept)).toBeVisible(BUSY)
  await page.goto('/#/gesprek')
  await page.locator('#organisation').fill('Zorggroep Ster')
  await page.locator('#organisation').blur()
  await expect(page.locator('#organisation')).toHaveValue('Zorggroep Ster')
})
