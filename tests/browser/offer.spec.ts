import { readFileSync } from 'node:fs'
import type { Download, Page } from '@playwright/test'
import { offer as english } from '../../src/texts/en/offer.ts'
import { proposal as englishProposal } from '../../src/texts/en/proposal.ts'
import { offer } from '../../src/texts/nl/offer.ts'
import { questions } from '../../src/texts/nl/questions.ts'
import { proposal } from '../../src/texts/nl/proposal.ts'
import { shell } from '../../src/texts/nl/shell.ts'
import { read } from '../proposal/readPdf.ts'
import { fictionalPractice } from '../../src/practice/fictionalPractice.ts'
import { nextNumber } from '../../src/practice/offerNumber.ts'
import { expect, expectNoBarriers, expectNoSidewaysScroll, openFile, test } from './visitor.ts'

// Most of these make a PDF, and look at the page as a whole.
test.describe.configure({ timeout: 120_000 })

const { goals, roles } = proposal.sections
/** A button beside a chapter: its words, then for whom they are. */
const beside = (words: string, title: string) => new RegExp(`^${words.replace(/[()]/g, '\\$&')} ?: ${title}$`)

/** What the practice that comes with the tool gives its first offer. */
const firstNumber = nextNumber(fictionalPractice.numberPattern, [], new Date().getFullYear())

/** From the answers of an example to the proposal on screen, as a consultant gets there. */
async function openProposal(page: Page, example = 'c4-care-with-clients'): Promise<void> {
  await page.goto('/')
  await openFile(page, `public/examples/${example}.json`)
  await page.getByRole('button', { name: shell.check.toAdvice }).first().click()
  await page.getByRole('link', { name: shell.proposal.read }).click()
  await expect(page).toHaveURL(/#\/voorstel$/)
  await expect(page.getByRole('article')).toBeVisible()
}

const adjust = (page: Page) => page.getByRole('button', { name: offer.adjust }).click()
const chapter = (page: Page, title: string) => page.getByRole('region', { name: title, exact: true })
const edit = async (page: Page, title: string) => {
  await page.getByRole('button', { name: beside(offer.chapter.edit, title) }).click()
  return page.getByLabel(offer.chapter.label(title))
}
/** A PDF takes its time on a busy machine. */
const BUSY = { timeout: 40_000 }
/** Until everything has been written to the device. */
const kept = (page: Page) => expect(page.locator('footer')).toContainText(shell.saving.saved)

/** Presses the button and waits for the file. */
async function release(page: Page): Promise<Download> {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: offer.release.make }).click()
  return download
}

async function textOf(download: Download): Promise<string> {
  const { pages } = await read(new Uint8Array(readFileSync(await download.path())))
  return pages.flatMap(({ words }) => words.map(({ text }) => text)).join(' ')
}

test('a proposal is read, changed, released, and there again after a reload', async ({ page }) => {
  await openProposal(page)
  await adjust(page)
  const field = await edit(page, goals)
  await expect(field).toBeFocused()
  await field.fill('Wij spraken af dat bewoners meebeslissen.\n\n- Elke maand\n- In het buurthuis')
  await expect(chapter(page, goals).locator('> p')).toHaveText(['Wij spraken af dat bewoners meebeslissen.'])
  await expect(chapter(page, goals).locator('> ul > li')).toHaveText(['Elke maand', 'In het buurthuis'])
  await page.getByRole('button', { name: beside(offer.chapter.close, goals) }).click()
  await expect(page.getByRole('button', { name: beside(offer.chapter.edit, goals) })).toBeFocused()

  const workshop = page.getByRole('group', { name: /^Workshop/ })
  await workshop.getByRole('radio', { name: offer.parts.state.option }).check()
  await kept(page)

  const number = page.getByLabel(offer.release.number)
  await expect(number).toHaveValue(firstNumber)
  // Whoever signs for it knows what it rests on.
  await expect(page.getByText(/^Bij \d+ vragen is het antwoord nog niet bekend/)).toBeVisible()
  await number.fill('2026-014')
  const released = await release(page)
  expect(released.suggestedFilename()).toBe('offerte-zorggroep-meerlicht-2026-014-v1.pdf')
  await expect(page.getByText(offer.release.done('2026-014', 1))).toBeVisible()
  const text = await textOf(released)
  expect(text).toContain('2026-014')
  expect(text).toContain('Wij spraken af dat bewoners meebeslissen.')
  const bytes = readFileSync(await released.path())

  await page.reload()
  await expect(chapter(page, goals)).toContainText('Wij spraken af dat bewoners meebeslissen.')
  await adjust(page)
  await expect(workshop.getByRole('radio', { name: offer.parts.state.option })).toBeChecked()
  const row = page.getByRole('row', { name: /^2026-014/ })
  await expect(row).toContainText('Zorggroep Meerlicht')
  const again = page.waitForEvent('download')
  await row.getByRole('button', { name: offer.released.download }).click()
  expect(readFileSync(await (await again).path()).equals(bytes)).toBe(true)
  await expect(
    page.getByText(offer.released.opened('offerte-zorggroep-meerlicht-2026-014-v1.pdf')),
  ).toBeVisible()

  await row.getByRole('button', { name: offer.released.again }).click()
  await expect(number).toBeFocused()
  await expect(page.getByText(/^Dit wordt versie 2 van offerte 2026-014/)).toBeVisible()
  expect((await release(page)).suggestedFilename()).toBe('offerte-zorggroep-meerlicht-2026-014-v2.pdf')
  await expect(page.getByRole('row', { name: /^2026-014/ })).toHaveCount(2)
})

test('own words can be given up for the computed text, and taken back', async ({ page }) => {
  await openProposal(page)
  await adjust(page)
  const computed = await chapter(page, goals).locator('> :is(p, ul, blockquote)').allInnerTexts()
  await (await edit(page, goals)).fill('Iets anders.')
  await page.getByRole('button', { name: beside(offer.chapter.toComputed, goals) }).click()
  await expect(chapter(page, goals).locator('> :is(p, ul, blockquote)')).toHaveText(computed, {
    useInnerText: true,
  })
  await expect(chapter(page, goals).getByRole('status')).toContainText(offer.chapter.restored)
  await page.getByRole('button', { name: beside(offer.chapter.toOwn, goals) }).click()
  await expect(chapter(page, goals).locator('> p').last()).toHaveText('Iets anders.')
})

test('a chapter that was left out is put back where it was', async ({ page }) => {
  await openProposal(page)
  const titles = () => page.getByRole('article').getByRole('heading', { level: 2 }).allInnerTexts()
  await adjust(page)
  const before = await titles()
  await page.getByRole('button', { name: beside(offer.chapter.leaveOut, roles) }).click()
  await expect(chapter(page, roles)).toHaveCount(0)
  const back = page.getByRole('button', { name: beside(offer.chapter.putBack, roles) })
  await expect(back).toBeFocused()
  await kept(page)
  await page.reload()
  await expect(page.getByRole('article')).toBeVisible()
  await expect(chapter(page, roles)).toHaveCount(0)
  await adjust(page)
  await back.click()
  await expect(page.getByRole('button', { name: beside(offer.chapter.edit, roles) })).toBeFocused()
  expect(await titles()).toEqual(before)
})

test('where an answer changed after own words were written, that is said, also at the release', async ({
  page,
}) => {
  await openProposal(page)
  await adjust(page)
  await (await edit(page, goals)).fill('Wij spraken dit zo af.')
  await page.getByRole('button', { name: beside(offer.chapter.close, goals) }).click()
  await kept(page)
  await page.goto('/#/vraag/goals')
  await page.getByRole('checkbox', { name: questions.questions.goals.options.skill }).check()
  await page.getByRole('button', { name: /^Verder/ }).click()
  await page.goto('/#/voorstel')
  await adjust(page)
  await expect(chapter(page, goals)).toContainText(offer.chapter.outdated)
  await expect(page.getByText(offer.release.outdated(goals))).toBeVisible()
  await expectNoBarriers(page)
  await page.getByRole('button', { name: beside(offer.chapter.stillRight, goals) }).click()
  await expect(chapter(page, goals)).not.toContainText(offer.chapter.outdated)
  await expect(chapter(page, goals)).toContainText('Wij spraken dit zo af.')
})

test('own words are of one language, and the document need not be in that of the screen', async ({
  page,
}) => {
  await openProposal(page)
  await adjust(page)
  await (await edit(page, goals)).fill('Alleen in het Nederlands.')
  await page
    .getByRole('group', { name: proposal.download.language })
    .getByLabel(proposal.download.languages.en)
    .check()
  const article = page.getByRole('article')
  await expect(article).toHaveAttribute('lang', 'en')
  await expect(page.getByRole('heading', { level: 1 })).toHaveAttribute('lang', 'en')
  await expect(chapter(page, englishProposal.sections.goals)).not.toContainText('Nederlands')
  await expect(
    page.getByRole('button', { name: beside(offer.chapter.edit, englishProposal.sections.goals) }),
  ).toBeVisible()
  await page.getByRole('button', { name: shell.language.other }).click()
  await expect(page.getByRole('button', { name: english.print })).toBeVisible()
})

test('what is pasted is text, however long and whatever it looks like', async ({ page }) => {
  await openProposal(page)
  await adjust(page)
  const hostile = '<img src=x onerror=alert(1)> {{7*7}} \u202Eomgekeerd'
  const field = await edit(page, goals)
  await field.fill(`${hostile}\n\n${'drieduizend woorden '.repeat(1500)}`)
  await expect(chapter(page, goals).locator('> p').first()).toContainText('<img src=x onerror=alert(1)>')
  await expect(chapter(page, goals).locator('img')).toHaveCount(0)
  await kept(page)
  await expectNoSidewaysScroll(page)
  await field.fill('')
  await expect(page.getByText(offer.chapter.empty)).toBeVisible()
  await field.fill('Opnieuw begonnen.')
  await expect(chapter(page, goals).locator('> p').last()).toHaveText('Opnieuw begonnen.')
})

test('what is typed last is kept, also when the page is left at once', async ({ page }) => {
  await openProposal(page)
  await adjust(page)
  await (await edit(page, goals)).fill('Net voor het weggaan.')
  await page.getByRole('link', { name: shell.advice.back }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(shell.advice.title)
  await page.getByRole('link', { name: shell.proposal.read }).click()
  await expect(chapter(page, goals)).toContainText('Net voor het weggaan.')
})

test('a number that cannot be is refused with what to do', async ({ page }) => {
  await openProposal(page)
  await adjust(page)
  const number = page.getByLabel(offer.release.number)
  for (const [typed, fault] of [
    ['  ', offer.release.faults.empty],
    ['x'.repeat(41), offer.release.faults.tooLong],
    ['<1>', offer.release.faults.unsafe],
  ] as const) {
    await number.fill(typed)
    await page.getByRole('button', { name: offer.release.make }).click()
    await expect(number).toBeFocused()
    await expect(number).toHaveAccessibleDescription(new RegExp(fault.slice(0, 20)))
    await expect(number).toHaveValue(typed)
  }
  await expectNoBarriers(page)
  await expect(page.getByText(offer.released.title)).toHaveCount(0)
})

test('an example can be read, and not be changed or released', async ({ page }) => {
  await page.goto('/#/voorbeeld/c1-one-evening')
  await page.getByRole('link', { name: shell.proposal.read }).click()
  await expect(page).toHaveURL(/#\/voorstel\/c1-one-evening$/)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Luttenmeer/)
  await expect(page.getByRole('button', { name: offer.adjust })).toHaveCount(0)
  await page.getByRole('link', { name: goals }).click()
  await expect(page.getByRole('heading', { name: goals })).toBeFocused()
  await expect(page).toHaveURL(/#\/voorstel\/c1-one-evening$/)
  await page.getByRole('link', { name: shell.proposal.backToExample }).click()
  await expect(page.getByRole('link', { name: shell.proposal.read })).toBeFocused()
})

test('without answers there is no proposal, and a link to the questions', async ({ page }) => {
  await page.goto('/#/voorstel')
  await expect(page.getByText(shell.proposal.incomplete)).toBeVisible()
  await expectNoBarriers(page)
  await page.getByRole('link', { name: shell.proposal.toQuestions }).click()
  await expect(page).toHaveURL(/#\/(?:vraag\/.*)?$/)
})

for (const colorScheme of ['light', 'dark'] as const)
  test(`the page has no barriers, to read and to change, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await openProposal(page)
    await expectNoBarriers(page)
    const levels = await page
      .getByRole('heading')
      .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName.slice(1))))
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    expect(levels.filter((level, at) => at > 0 && level > (levels[at - 1] ?? 0) + 1)).toEqual([])
    await adjust(page)
    await edit(page, goals)
    await expectNoBarriers(page)
  })

test('the page fits a window of 320 pixels, with text twice as large, and every control can be touched', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await openProposal(page)
  await adjust(page)
  await edit(page, goals)
  await expectNoSidewaysScroll(page)
  const small = await page
    .locator('main :is(button, textarea, .option, input.input)')
    .evaluateAll((controls) => controls.filter((each) => each.getBoundingClientRect().height < 44).length)
  expect(small).toBe(0)
  await page.evaluate(() => (document.documentElement.style.fontSize = '200%'))
  await expectNoSidewaysScroll(page)
})

test('everything can be done with the keyboard', async ({ page }) => {
  await openProposal(page)
  await page.getByRole('button', { name: offer.adjust }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: beside(offer.chapter.edit, goals) }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByLabel(offer.chapter.label(goals))).toBeFocused()
  await page.keyboard.press('Control+A')
  await page.keyboard.type('Met de hand getypt.')
  await page.keyboard.press('Shift+Tab')
  await expect(page.getByRole('button', { name: beside(offer.chapter.leaveOut, goals) })).toBeFocused()
  await page.getByLabel(offer.release.number).focus()
  const download = page.waitForEvent('download')
  await page.keyboard.press('Enter')
  expect(await textOf(await download)).toContain('Met de hand getypt.')
})

test('on paper only the proposal is left, black on white', async ({ page }) => {
  await openProposal(page)
  await adjust(page)
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await expect(page.getByRole('button', { name: offer.stopAdjusting })).toBeHidden()
  await expect(page.getByText(offer.release.title, { exact: true })).toBeHidden()
  await expect(page.locator('.chapter-tools').first()).toBeHidden()
  await expect(page.getByRole('contentinfo')).toBeHidden()
  await expect(chapter(page, goals)).toBeVisible()
  const colours = await chapter(page, goals).evaluate((text) => [
    getComputedStyle(text).color,
    getComputedStyle(document.documentElement).backgroundColor,
  ])
  expect(colours).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)'])
})

test('two windows that release the same number do not both get it', async ({ page, context }) => {
  await openProposal(page)
  await adjust(page)
  const other = await context.newPage()
  await other.goto('/#/voorstel')
  await adjust(other)
  const windows = [page, other]
  // Both at once: what the one keeps, the other has not heard of yet.
  await Promise.all(windows.map((one) => one.getByRole('button', { name: offer.release.make }).click()))
  const taken = (one: Page) => one.getByText(offer.release.taken(firstNumber, 1))
  const done = (one: Page) => one.getByText(offer.release.done(firstNumber, 1))
  for (const one of windows) await expect(taken(one).or(done(one))).toBeVisible({ timeout: 90_000 })
  const refused = (await taken(page).isVisible()) ? page : other
  await expect(done(refused === page ? other : page)).toBeVisible()
  await expect(refused.getByRole('row', { name: firstNumber })).toHaveCount(1)
  expect((await release(refused)).suggestedFilename()).toMatch(/-001-v2\.pdf$|-002-v1\.pdf$/)
})

test('a window hears of what another one released, and goes on with the next number', async ({
  page,
  context,
}) => {
  await openProposal(page)
  await adjust(page)
  const other = await context.newPage()
  await other.goto('/#/voorstel')
  await adjust(other)
  await expect(other.getByLabel(offer.release.number)).toHaveValue(firstNumber)
  await release(page)
  await expect(other.getByRole('row', { name: firstNumber })).toHaveCount(1, BUSY)
  await expect(other.getByLabel(offer.release.number)).not.toHaveValue(firstNumber)
})

test('a number that another device used too is shown as a conflict, and nothing is changed', async ({
  page,
}) => {
  await openProposal(page)
  await adjust(page)
  await release(page)
  // As it comes in with a dossier from another device.
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const request = indexedDB.open('maataanpak')
        request.addEventListener('success', () => {
          const writing = request.result.transaction('events', 'readwrite')
          const events = writing.objectStore('events')
          const all = events.getAll()
          all.addEventListener('success', () => {
            const issued = (all.result as { type: string; sha256?: string }[]).find(
              ({ type }) => type === 'issued',
            )
            events.put({ ...issued, id: 'elsewhere', madeOn: '2026-01-02', sha256: '0'.repeat(64) })
          })
          writing.addEventListener('complete', () => (request.result.close(), resolve()))
        })
      }),
  )
  await page.reload()
  await adjust(page)
  await expect(
    page.getByText(
      new RegExp(`^Offerte ${firstNumber}, versie 1, is meer dan eens uitgebracht: op .*2 januari 2026`),
    ),
  ).toBeVisible()
  const rows = page.getByRole('row', { name: firstNumber })
  await expect(rows).toHaveCount(2)
  await rows
    .filter({ hasText: '2 januari 2026' })
    .getByRole('button', { name: offer.released.download })
    .click()
  await expect(page.getByText(offer.released.missing)).toBeVisible()
})

test.describe('when something fails', () => {
  test.use({
    // oxlint-disable-next-line no-empty-pattern -- Playwright insists on a pattern
    expectedFaults: async ({}, use) => use([/console: /]),
  })

  test('a PDF that cannot be made releases nothing, and can be tried again', async ({ page }) => {
    let broken = true
    await page.route('**/*.ttf', (route) => (broken ? route.abort() : route.continue()))
    await openProposal(page)
    await adjust(page)
    await page.getByRole('button', { name: offer.release.make }).click()
    await expect(page.getByText(offer.release.notMade)).toBeVisible(BUSY)
    await expect(page.getByText(offer.released.title)).toHaveCount(0)
    broken = false
    expect((await release(page)).suggestedFilename()).toMatch(/-001-v1\.pdf$/)
  })

  test('a full disk releases nothing and hands nothing out', async ({ page }) => {
    await openProposal(page)
    await adjust(page)
    await page.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('no room', 'QuotaExceededError')
      }
    })
    let handedOut = false
    page.on('download', () => (handedOut = true))
    await page.getByRole('button', { name: offer.release.make }).click()
    await expect(page.getByText(offer.release.notKept)).toBeVisible(BUSY)
    await expect(page.getByText(offer.released.title)).toHaveCount(0)
    expect(handedOut).toBe(false)
  })

  test('a kept PDF that was tampered with is not opened', async ({ page }) => {
    await openProposal(page)
    await adjust(page)
    await release(page)
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const request = indexedDB.open('maataanpak')
          request.addEventListener('success', () => {
            const writing = request.result.transaction('issuedPdfs', 'readwrite')
            const pdfs = writing.objectStore('issuedPdfs')
            pdfs.openCursor().addEventListener('success', ({ target }) => {
              const cursor = (target as IDBRequest<IDBCursorWithValue | null>).result
              cursor?.update({ ...(cursor.value as object), bytes: new Uint8Array([37, 80, 68, 70]) })
            })
            writing.addEventListener('complete', () => (request.result.close(), resolve()))
          })
        }),
    )
    await page.getByRole('button', { name: offer.released.download }).click()
    await expect(page.getByText(offer.released.changed)).toBeVisible()
    await expectNoBarriers(page)
  })
})
