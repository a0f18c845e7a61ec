import { AxeBuilder } from '@axe-core/playwright'
import { test as base, expect, type BrowserContext, type Locator, type Page } from '@playwright/test'
import type { Draft, QuestionId } from '../../src/questionnaire/types.ts'
import { UNKNOWN, type Place } from '../../src/questionnaire/kinds.ts'
import { askedOn, itemOf, pages } from '../../src/questionnaire/walk.ts'
import type { PageId } from '../../src/questionnaire/types.ts'
import { forWhom as englishForWhom } from '../../src/texts/en/forWhom.ts'
import { sectors as englishSectors } from '../../src/texts/en/sectors.ts'
import { questions as english } from '../../src/texts/en/questions.ts'
import { forWhom as dutchForWhom } from '../../src/texts/nl/forWhom.ts'
import { sectors as dutchSectors } from '../../src/texts/nl/sectors.ts'
import { opening } from '../../src/texts/nl/opening.ts'
import { questions as dutch } from '../../src/texts/nl/questions.ts'
import { shell as dutchShell } from '../../src/texts/nl/shell.ts'
import type { Whose } from '../../src/texts/publicOf.ts'
import { questionsFor } from '../../src/texts/questionsFor.ts'
import { questionText } from '../../src/texts/say.ts'

/**
 * Every tab of every test is watched: nothing may leave for another host, no script may fail, no policy may be broken,
 * in the page or in a worker. Tests that provoke a fault name what they expect.
 */
export const test = base.extend<{ expectedFaults: RegExp[] }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright insists on a pattern
  expectedFaults: async ({}, use) => use([]),
  context: async ({ context, baseURL, expectedFaults }, use) => {
    const faults: string[] = []
    await watch(context, baseURL ?? '', faults)
    await use(context)
    expect(faults.filter((fault) => !expectedFaults.some((expected) => expected.test(fault)))).toEqual([])
  },
})
export { expect } from '@playwright/test'

/**
 * What stays within the browser: what the page made itself, and the parts of Chromium that show a PDF in a tab, which
 * come in when a test lasts long enough.
 */
const WITHIN = /^(?:blob|data|chrome|chrome-extension):/

/** Notes whatever goes wrong in a browser, for as long as it is open. */
export async function watch(context: BrowserContext, baseURL: string, faults: string[]): Promise<void> {
  context.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(baseURL) && !WITHIN.test(url)) faults.push(`request to ${url}`)
  })
  context.on('weberror', (error) => faults.push(`error: ${error.error().message}`))
  // Workers speak here too, and so does the browser when a policy is broken.
  context.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`)
  })
  // The browser is silent about some: all that is broken is reported to the page.
  await context.addInitScript(() =>
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
      console.error(`policy: ${effectiveDirective} ${blockedURI} ${sample}`),
    ),
  )
}

/** No barrier that a machine can see, in the state the page is in now; by all rules, or by some. */
export async function expectNoBarriers(page: Page, rules?: string[]): Promise<void> {
  // There are no frames: in its old mode it needs no second page to put together what it found, which takes longer than
  // looking. No rule reads style sheets by themselves either: it would fetch those that did not come, and put them into the
  // page, which the policy forbids.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ preload: false })
  const { violations } = await (
    rules
      ? axe.withRules(rules)
      : axe.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
  ).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
}

/** Nothing sticks out sideways. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(wide).toBeLessThanOrEqual(0)
}

/** Opens a file with answers from the start page, and takes over what it holds. */
export async function openFile(page: Page, file: Parameters<Locator['setInputFiles']>[0]): Promise<void> {
  await page.getByLabel(dutchShell.start.openFileLabel).setInputFiles(file)
  await page.getByRole('button', { name: opening.take }).click()
}

/** Letters twice as large, on every page that is opened from here on. */
export async function enlargeText(page: Page): Promise<void> {
  await page.addInitScript(() =>
    addEventListener('DOMContentLoaded', () => (document.documentElement.style.fontSize = '200%')),
  )
}

type Words = typeof dutch

/** The questions as this client is asked them. */
export const questionsTo = (whose: Whose, words: Words = dutch): Words =>
  questionsFor(
    words,
    words === english
      ? { ...englishForWhom, sectors: englishSectors }
      : { ...dutchForWhom, sectors: dutchSectors },
    whose,
  )

/** Fills in one question as a person would, by its visible words. */
export async function fillIn(
  page: Page,
  id: QuestionId,
  answer: unknown,
  words: Words = dutch,
): Promise<void> {
  const { question } = itemOf(id)
  const { label, options, bands } = questionText(id, words)
  const group = page.getByRole('group', { name: label })
  const say = (value: unknown) =>
    value === UNKNOWN ? words.unknown : (options?.[String(value)] ?? String(value))
  switch (question.kind) {
    case 'choice':
    case 'ordered':
      await group.getByRole('radio', { name: say(answer), exact: true }).check()
      return
    case 'several':
      for (const value of answer === UNKNOWN ? [UNKNOWN] : (answer as string[]))
        await group.getByRole('checkbox', { name: say(value), exact: true }).check()
      return
    case 'number':
    case 'money':
      if (typeof answer === 'number') {
        await page.getByLabel(label, { exact: false }).first().fill(String(answer).replace('.', ','))
        return
      }
      await page
        .locator('.field', { has: page.locator(`#${id}`) })
        .locator('summary')
        .click()
      await page
        .locator('.field', { has: page.locator(`#${id}`) })
        .getByRole('radio', {
          name: answer === UNKNOWN ? words.unknown : (bands?.[String(answer)] ?? ''),
          exact: true,
        })
        .check()
      return
    case 'text':
    case 'longText':
      await page.locator(`#${id}`).fill(String(answer))
      return
    case 'period': {
      const [year = '', month = ''] = String(answer).split('-')
      await group.getByRole('combobox').nth(0).selectOption(month)
      await group.getByRole('combobox').nth(1).selectOption(year)
      return
    }
    case 'place':
      for (const { name } of answer as Place[]) {
        await page.getByRole('combobox', { name: label }).fill(name)
        await page.getByRole('option').first().click()
      }
      return
    default:
      question satisfies never
  }
}

/** The page that is on screen, by its address. */
export const pageNow = (page: Page): PageId => page.url().split('/vraag/')[1] as PageId

/** Answers one page after another until the route ends: at the check page, or at the advice. `onEach` looks at every page before it is filled in. */
export async function answerAll(
  page: Page,
  draft: Draft,
  onEach: (id: PageId) => Promise<void> = async () => {},
  words: Words = dutch,
): Promise<void> {
  while (page.url().includes('/vraag/')) {
    const id = pageNow(page)
    // Whether it is about an area is known once that was answered.
    const { sector, areaBound } = draft
    const isKnown = pages.indexOf(id) > pages.indexOf('area')
    const said = questionsTo({ sector, areaBound: isKnown ? areaBound : undefined }, words)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(said.pages[id])
    await onEach(id)
    for (const item of askedOn(id, draft))
      if (draft[item.id] !== undefined) await fillIn(page, item.id, draft[item.id], said)
    await page.locator('form.page button[type=submit]').click()
    await expect(page).not.toHaveURL(new RegExp(`/vraag/${id}$`))
  }
}

/** From the start page through the first question. */
export async function begin(page: Page, sector: NonNullable<Draft['sector']>): Promise<void> {
  await page.goto('/')
  await fillIn(page, 'sector', sector)
  await page.getByRole('button', { name: dutchShell.start.doorManager }).click()
  await expect(page).toHaveURL(/\/vraag\/backing$/)
}
