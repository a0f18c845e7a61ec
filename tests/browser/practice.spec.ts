import { readFileSync } from 'node:fs'
import { practice as texts } from '../../src/texts/nl/practice.ts'
import { expect, expectNoBarriers, test } from './visitor.ts'

const hosted = JSON.parse(readFileSync('public/practice.json', 'utf8')) as Record<string, unknown>

test('who hosts the tool with an own practice has its rates in every advice', async ({ page }) => {
  await page.route('**/practice.json', (route) =>
    route.fulfill({ json: { ...hosted, fictional: false, name: 'Bureau Echt', dayRate: 1000 } }),
  )
  await page.goto('/#/voorbeeld/c4-care-with-clients')
  await expect(page.getByText('€ 15.250').first()).toBeVisible()
  await expect(page.getByText(/Bureau Voorbeeld/)).toHaveCount(0)
})

test('a practice that is wrong is said to be wrong, and never taken for the fictional one', async ({
  page,
}) => {
  await page.route('**/practice.json', (route) =>
    route.fulfill({ json: { ...hosted, dayRate: -1, naam: 'x' } }),
  )
  await page.goto('/#/voorbeeld/c4-care-with-clients')
  const alert = page.getByRole('alert')
  await expect(alert).toContainText(texts.hostedWrong)
  await expect(alert).toContainText(`dayRate: ${texts.faults.tooLow}`)
  await expect(alert).toContainText(`naam: ${texts.faults.unknownField}`)
  await expect(page.getByText('€ 21.350')).toHaveCount(0)
  await expectNoBarriers(page)
})
