import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { PDFDocument } from 'pdf-lib'
import { answersText, ANSWERS_NAME } from '../../src/questionnaire/answersText.ts'
import { readAnswersFile } from '../../src/questionnaire/answersFile.ts'
import { opening } from '../../src/texts/nl/opening.ts'
import { proposal } from '../../src/texts/nl/proposal.ts'
import { shell } from '../../src/texts/nl/shell.ts'
import { begin, expect, expectNoBarriers, expectNoSidewaysScroll, test } from './visitor.ts'

interface Given {
  readonly name: string
  readonly mimeType: string
  readonly buffer: Buffer
}

const pdf = (buffer: Uint8Array, name = 'voorstel.pdf'): Given => ({
  name,
  mimeType: 'application/pdf',
  buffer: Buffer.from(buffer),
})

/** The proposal for an example, made as a visitor makes it. */
async function proposalOf(page: Page, id: string, isAttached: boolean): Promise<Given> {
  await page.goto(`/#/voorbeeld/${id}`)
  const attach = page.getByRole('checkbox', { name: proposal.download.attach })
  await expect(attach).not.toBeChecked()
  await expect(attach).toHaveAccessibleDescription(proposal.download.attachHint)
  if (isAttached) await attach.check()
  await expectNoBarriers(page)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: proposal.download.make }).click()
  const file = await download
  return pdf(readFileSync(await file.path()), file.suggestedFilename())
}

/** Holds a file above the page, and lets it go there. */
async function drag(page: Page, files: readonly Given[], letGo = true): Promise<void> {
  const held = await page.evaluateHandle(
    (given) => {
      const transfer = new DataTransfer()
      for (const { name, mimeType, base64 } of given)
        transfer.items.add(
          new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], name, {
            type: mimeType,
          }),
        )
      return transfer
    },
    files.map(({ name, mimeType, buffer }) => ({ name, mimeType, base64: buffer.toString('base64') })),
  )
  await page.dispatchEvent('h1', 'dragover', { dataTransfer: held })
  await expect(page.getByText(shell.start.drop)).toBeVisible()
  if (!letGo) return
  await page.dispatchEvent('h1', 'drop', { dataTransfer: held })
  await expect(page.getByText(shell.start.drop)).toHaveCount(0)
}

const choose = (page: Page, file: Given) => page.getByLabel(shell.start.openFileLabel).setInputFiles(file)
const preview = (page: Page) => page.getByRole('group', { name: opening.title })

test('who gets a proposal with the answers goes on with them on another device', async ({
  page,
  browser,
}) => {
  test.setTimeout(240_000)
  const file = await proposalOf(page, 'c3-six-hundred', true)
  const mix = await page.locator('.mix').textContent()

  const other = await (await browser.newContext({ locale: 'nl-NL' })).newPage()
  await other.goto('/')
  await drag(other, [file])
  await expect(preview(other).getByRole('heading')).toBeFocused()
  await expect(preview(other)).toContainText('Gemeente Kanaalstad')
  await expect(preview(other)).toContainText(opening.day.pdf)
  await expect(preview(other)).toContainText(opening.here(0))
  await expectNoBarriers(other)
  // Nothing has changed yet.
  await expect(other.getByText(shell.saving.saved)).toHaveCount(0)
  await other.getByRole('button', { name: opening.take }).click()
  await expect(other.getByRole('heading', { level: 1 })).toHaveText(shell.check.title)
  await other.getByRole('button', { name: shell.check.toAdvice }).first().click()
  await expect(other.locator('.mix')).toHaveText(mix ?? '')
})

test('who has answers already sees what happens to them, and may leave it', async ({ page }) => {
  await begin(page, 'care')
  await page.goto('/#/')
  const json = readFileSync('public/examples/c1-one-evening.json')
  await choose(page, { name: 'antwoorden.json', mimeType: 'application/json', buffer: json })
  await expect(preview(page)).toContainText(opening.here(1))
  await expect(preview(page)).toContainText('Gemeente Luttenmeer')
  await expectNoBarriers(page)
  await page.getByRole('button', { name: opening.leave }).click()
  await expect(preview(page)).toHaveCount(0)
  await expect(page.getByLabel(shell.start.openFileLabel)).toBeFocused()
  await expect(page.getByRole('radio', { name: 'Zorg', exact: true })).toBeChecked()

  await page.getByRole('button', { name: 'English' }).click()
  await page.getByLabel(/Choose a file/).setInputFiles('public/examples/c1-one-evening.json')
  await expect(page.getByRole('group', { name: 'This is what the file holds' })).toContainText('one answer')
  await page.getByRole('button', { name: 'Use these answers' }).click()
  await page.getByRole('button', { name: 'Put my previous answers back' }).click()
  await page.goto('/#/')
  await expect(page.getByRole('radio', { name: 'Health and care', exact: true })).toBeChecked()
})

test('the answers that stand here already are recognised', async ({ page }) => {
  const json = readFileSync('public/examples/c1-one-evening.json')
  const file = { name: 'antwoorden.json', mimeType: 'application/json', buffer: json }
  await page.goto('/')
  await choose(page, file)
  await page.getByRole('button', { name: opening.take }).click()
  await page.goto('/#/')
  await choose(page, file)
  await expect(preview(page)).toContainText(opening.same)
})

test('a proposal that was saved anew by another program still gives the answers', async ({ page }) => {
  const example = readAnswersFile(readFileSync('public/examples/c1-one-evening.json', 'utf8'))
  const saved = await PDFDocument.create()
  saved.addPage()
  await saved.attach(new TextEncoder().encode(answersText(example.ok ? example.draft : {})), ANSWERS_NAME)
  await page.goto('/')
  // Packed as no proposal of ours is: the big reader comes in, under the same policy.
  await choose(page, pdf(await saved.save()))
  await expect(preview(page)).toContainText('Gemeente Luttenmeer')
})

test('a PDF that gives nothing says why, and nothing changes', async ({ page }) => {
  test.setTimeout(240_000)
  const without = await proposalOf(page, 'c1-one-evening', false)
  await begin(page, 'care')
  await page.goto('/#/')
  const alert = page.getByRole('alert')
  await drag(page, [without])
  await expect(alert).toContainText(opening.pdf.faults.noAnswers)
  await expect(alert).toContainText(opening.kept)
  await expect(alert).toBeInViewport()
  await expectNoBarriers(page)

  const foreign = await PDFDocument.create()
  foreign.addPage()
  await foreign.attach(
    new TextEncoder().encode('{"sector":"bakkerij","gevoel":"goed","__proto__":{}}'),
    ANSWERS_NAME,
  )
  await choose(page, pdf(await foreign.save()))
  await expect(alert).toContainText(opening.pdf.inside)
  await expect(alert).toContainText('gevoel')

  await choose(page, pdf(without.buffer.subarray(0, 40_000)))
  await expect(alert).toContainText(opening.pdf.faults.broken)

  await drag(page, [without, without])
  await expect(alert).toContainText(opening.oneOnly)
  await expect(page.getByRole('radio', { name: 'Zorg', exact: true })).toBeChecked()
})

test('a file held above a narrow page is seen, and the preview fits', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto('/')
  const json = readFileSync('public/examples/c3-six-hundred.json')
  const file = { name: `${'heel-lange-naam-'.repeat(12)}.json`, mimeType: 'application/json', buffer: json }
  await drag(page, [file], false)
  await expectNoBarriers(page)
  await drag(page, [file])
  await expect(preview(page)).toBeVisible()
  await expectNoSidewaysScroll(page)
})
