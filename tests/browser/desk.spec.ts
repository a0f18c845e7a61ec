import { readFileSync } from 'node:fs'
import { advice } from '../../src/texts/nl/advice.ts'
import { call } from '../../src/texts/nl/call.ts'
import { corrections } from '../../src/texts/nl/corrections.ts'
import { proposal } from '../../src/texts/nl/proposal.ts'
import { shell } from '../../src/texts/nl/shell.ts'
import { bare, read, said } from '../proposal/readPdf.ts'
import { example } from '../rules/cases.ts'
import { expect, openFile, test } from './visitor.ts'

const BUSY = { timeout: 60_000 }
const NOTE = 'Kwrzplq, klonk te mooi'

test('what a consultant notes stays, what is corrected goes into the proposal, and no note goes along', async ({
  page,
}) => {
  test.setTimeout(240_000)
  await page.goto('/')
  await openFile(page, {
    name: 'antwoorden.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify({ ...example('c4-care-with-clients'), budget: 'over50000' })),
  })
  await page.getByRole('link', { name: shell.call.link }).click()
  const row = page.locator('[data-question="trust"]')
  await expect(row).toBeAttached(BUSY)
  await row.focus()
  await page.keyboard.press(call.keys.letters.note)
  await page.keyboard.type(NOTE)
  await page.keyboard.press('Escape')
  await expect(page.getByText(shell.saving.saved).first()).toBeVisible(BUSY)
  await page.reload()
  await expect(row.getByLabel(call.notes.private)).toHaveValue(NOTE, BUSY)

  await page.getByRole('link', { name: shell.advice.title }).click()
  await page.getByRole('button', { name: advice.judgement.open }).click(BUSY)
  await page.getByRole('button', { name: corrections.actions.discount }).click(BUSY)
  await page.getByRole('textbox', { name: corrections.fields.percent }).fill('10')
  await page.getByRole('textbox', { name: corrections.fields.reason }).fill('Vaste klant.')
  await page.getByRole('button', { name: corrections.save }).click()
  await expect(page.getByText(advice.judgement.corrected(1))).toBeVisible(BUSY)

  const downloading = page.waitForEvent('download', BUSY)
  await page.getByRole('button', { name: proposal.download.make }).click()
  const pdf = new Uint8Array(readFileSync(await (await downloading).path()))
  const text = said((await read(pdf)).pages)
  expect(text).toContain(bare('Vaste klant.'))
  expect(text).toContain(bare(corrections.proposal.title))
  expect(text).not.toContain('Kwrzplq')

  await page.getByRole('link', { name: shell.proposal.read }).click()
  await expect(page.getByRole('heading', { name: corrections.proposal.title })).toBeVisible(BUSY)
  await expect(page.locator('body')).not.toContainText('Kwrzplq')
})
