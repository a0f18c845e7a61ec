import type { Page } from '@playwright/test'
import { dossiers } from '../../src/texts/nl/dossiers.ts'
import { questions } from '../../src/texts/nl/questions.ts'
import { questions as englishQuestions } from '../../src/texts/en/questions.ts'
import { shell } from '../../src/texts/nl/shell.ts'
import { begin, expect, fillIn, test } from './visitor.ts'

/** All that this origin keeps on the device, in one text. */
const allKept = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    // oxlint-disable-next-line unicorn/consistent-function-scoping -- in the page there is nothing of this file
    const asked = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result))
        request.addEventListener('error', () => reject(request.error ?? new Error('not read')))
      })
    const kept: unknown[] = [document.cookie]
    for (const storage of [localStorage, sessionStorage])
      for (let at = 0; at < storage.length; at += 1) {
        const key = storage.key(at) ?? ''
        kept.push(key, storage.getItem(key))
      }
    for (const name of await caches.keys())
      for (const { url } of await (await caches.open(name)).keys()) kept.push(url)
    for (const { name } of await indexedDB.databases()) {
      const database = await asked(indexedDB.open(name ?? ''))
      for (const store of database.objectStoreNames)
        kept.push(await asked(database.transaction(store).objectStore(store).getAll()))
      database.close()
    }
    return JSON.stringify(kept)
  })

const OWN_WORDS = 'Zorggroep Vertrouwelijk'

/** Answers two questions, one of them in own words. */
async function answer(page: Page): Promise<void> {
  await begin(page, 'care')
  await fillIn(page, 'organisation', OWN_WORDS)
  await fillIn(page, 'sponsor', 'nobody')
  await expect(page.locator('footer')).toContainText(shell.saving.saved)
}

test('who begins anew is told that the history keeps what was answered, and it does', async ({ page }) => {
  await answer(page)
  await page.getByRole('button', { name: shell.restart.button }).click()
  await expect(page.getByRole('dialog')).toContainText('blijft op dit apparaat in de geschiedenis staan')
  await page.getByRole('button', { name: shell.restart.confirm }).click()
  await expect(page.getByText(shell.restart.done)).toBeVisible()
  // What is kept is empty before the page is loaded anew: then the way back is offered there as well.
  await expect.poll(async () => (await allKept(page)).split('"cleared"').length).toBe(4)
  await page.reload()
  await expect(page.getByRole('status').filter({ hasText: shell.restart.done })).toBeInViewport()
  await page.getByRole('button', { name: shell.restart.undo }).click()
  await expect(page.getByText(shell.start.resumeText(3))).toBeVisible()
  await page.goto('/#/geschiedenis')
  await expect(page.getByText(OWN_WORDS).first()).toBeVisible()
})

test('of who erases all dossiers no word stays on the device', async ({ page }) => {
  await answer(page)
  await expect.poll(() => allKept(page)).toContain(OWN_WORDS)
  await page.goto('/#/dossiers')
  await page.getByRole('button', { name: dossiers.erase.button }).click()
  await expect(page.getByRole('dialog')).toContainText(dossiers.erase.stays)
  await page.getByRole('button', { name: dossiers.erase.confirm }).click()
  await expect(page.getByText(dossiers.done.erased)).toBeVisible()
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const kept = await allKept(page)
  for (const word of [OWN_WORDS, 'vertrouwelijk', 'nobody', 'answered']) expect(kept).not.toContain(word)
})

for (const [language, { privacy }] of Object.entries({ nl: questions, en: englishQuestions }))
  test(`who writes in own words hears at the box what does not belong there (${language})`, async ({
    page,
  }) => {
    await page.goto('/')
    if (language === 'en') await page.getByRole('button', { name: shell.language.other }).click()
    for (const at of ['vraag/occasion', 'gesprek']) {
      await page.goto(`/#/${at}`)
      const boxes = page.locator('.field textarea')
      await expect(boxes.first()).toBeVisible()
      for (const box of await boxes.all()) await expect(box).toHaveAccessibleDescription(new RegExp(privacy))
    }
  })
