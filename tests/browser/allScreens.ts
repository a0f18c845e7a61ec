import { expect, type Page } from '@playwright/test'
import type { Draft } from '../../src/questionnaire/types.ts'
import { advice } from '../../src/texts/nl/advice.ts'
import { call } from '../../src/texts/nl/call.ts'
import { corrections } from '../../src/texts/nl/corrections.ts'
import { dossiers } from '../../src/texts/nl/dossiers.ts'
import { history } from '../../src/texts/nl/history.ts'
import { offer } from '../../src/texts/nl/offer.ts'
import { opening } from '../../src/texts/nl/opening.ts'
import { shell } from '../../src/texts/nl/shell.ts'
import { journeys } from '../journeys.ts'
import { fillIn, openFile } from './visitor.ts'

/** One screen in one state: how to come there from the one before it in the same tour. */
interface Screen {
  readonly name: string
  readonly show: (page: Page) => Promise<void>
}

const BUSY = { timeout: 60_000 }
const heading = (page: Page) => page.getByRole('heading', { level: 1 })

const LOADING = Object.values(shell).flatMap((part) =>
  typeof part === 'object' && 'loading' in part ? [String(part.loading)] : [],
)

/** Waits until a screen of this title has come, with all that it fetches. */
async function come(page: Page, title: string | RegExp): Promise<void> {
  await expect(heading(page)).toHaveText(title, BUSY)
  for (const loading of LOADING) await expect(page.getByText(loading)).toHaveCount(0, BUSY)
}

const at =
  (path: string, title: string | RegExp): Screen['show'] =>
  async (page) => {
    await page.goto(path)
    await come(page, title)
  }

const question =
  (id: string): Screen['show'] =>
  async (page) => {
    await page.goto(`/#/vraag/${id}`)
    await expect(page.locator('form.page')).toBeVisible(BUSY)
    for (const summary of await page.locator('main .estimate summary').all()) await summary.click()
  }

/** Presses "next" with everything empty. */
const refused = async (page: Page): Promise<void> => {
  for (const field of await page.locator('form.page input:not([type=radio], [type=checkbox])').all())
    await field.fill('veel')
  await page.locator('form.page button[type=submit]').click()
  await expect(page.getByRole('heading', { name: shell.errorSummary(1).slice(0, 20) })).toBeVisible()
}

const advised = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: shell.check.toAdvice }).first().click()
  await expect(page).toHaveURL(/advies$/)
  await come(page, /./)
}

async function openAnswers(page: Page, draft: Draft): Promise<void> {
  await page.goto('/')
  await openFile(page, {
    name: 'antwoorden.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(draft)),
  })
  await come(page, shell.check.title)
}
const answersOf = (outcome: 'notYet' | 'noneNeeded') =>
  journeys.find((journey) => journey.outcome === outcome)?.fillsIn ?? {}

const saved = (page: Page) => expect(page.locator('footer')).toContainText(shell.saving.saved, BUSY)

/** What a visitor meets who fills it in for an own organisation. */
const manager: readonly Screen[] = [
  { name: 'start', show: at('/', shell.start.title) },
  {
    name: 'start, nothing chosen',
    show: async (page) => {
      await page.getByRole('button', { name: shell.start.doorManager }).click()
      await expect(page.locator('.error-summary')).toBeVisible()
    },
  },
  {
    name: 'question, one choice',
    show: async (page) => {
      await fillIn(page, 'sector', 'care')
      await page.getByRole('button', { name: shell.start.doorManager }).click()
      await expect(page).toHaveURL(/backing$/)
    },
  },
  {
    name: 'start, begun',
    show: async (page) => {
      // One answer is soon given again: of two it is said.
      await fillIn(page, 'sponsor', 'boardActive')
      await saved(page)
      await page.goto('/#/')
      await expect(page.getByRole('button', { name: shell.start.resumeLink })).toBeVisible()
    },
  },
  {
    name: 'a file looked into',
    show: async (page) => {
      await page
        .getByLabel(shell.start.openFileLabel)
        .setInputFiles('public/examples/c4-care-with-clients.json')
      await expect(page.getByRole('button', { name: opening.take })).toBeVisible()
    },
  },
  {
    name: 'check',
    show: async (page) => {
      await page.getByRole('button', { name: opening.take }).click()
      await come(page, shell.check.title)
    },
  },
  {
    name: 'begin anew',
    show: async (page) => {
      await page.getByRole('button', { name: shell.restart.button }).first().click()
      await expect(page.getByRole('dialog')).toBeVisible()
    },
  },
  {
    name: 'question, several choices',
    show: async (page) => {
      await page.getByRole('button', { name: shell.restart.cancel }).click()
      await question('themes')(page)
    },
  },
  { name: 'question, numbers', show: question('staff') },
  { name: 'question, numbers refused', show: refused },
  { name: 'question, money', show: question('budget') },
  { name: 'question, scale', show: question('influence') },
  {
    name: 'question, place',
    show: async (page) => {
      await question('area')(page)
      await page
        .getByRole('radio', { name: /^Eén|^Ja/ })
        .first()
        .check()
      const place = page.getByRole('combobox', { name: /gemeente/i })
      await place.fill('berg')
      await expect(page.getByRole('option').first()).toBeVisible()
    },
  },
  { name: 'question, month', show: question('timing') },
  { name: 'question, own words', show: question('occasion') },
  { name: 'question, formalities', show: question('formalities') },
]

/** What comes of it: the advice, the proposal with its offer, and what is handed over. */
const outcome: readonly Screen[] = [
  {
    name: 'advice',
    show: async (page) => {
      await page.goto('/')
      await openFile(page, 'public/examples/c4-care-with-clients.json')
      await come(page, shell.check.title)
      await advised(page)
    },
  },
  {
    name: 'advice, correcting',
    show: async (page) => {
      await page.getByRole('button', { name: advice.judgement.open }).click()
      await page.getByRole('button', { name: corrections.actions.discount }).click()
      await page.getByRole('textbox', { name: corrections.fields.percent }).fill('10')
    },
  },
  {
    name: 'advice, corrected',
    show: async (page) => {
      await page.getByRole('textbox', { name: corrections.fields.reason }).fill('Vaste klant.')
      await page.getByRole('button', { name: corrections.save }).click()
      await expect(page.getByRole('table', { name: corrections.table.caption })).toBeVisible()
    },
  },
  {
    name: 'proposal',
    show: async (page) => {
      await page.getByRole('link', { name: shell.proposal.read }).click()
      await expect(page.getByRole('article')).toBeVisible(BUSY)
    },
  },
  {
    name: 'proposal, adjusting',
    show: async (page) => {
      await page.getByRole('button', { name: offer.adjust }).click()
      await page
        .getByRole('button', { name: new RegExp(`^${offer.chapter.edit}`) })
        .first()
        .click()
    },
  },
  {
    name: 'proposal, released',
    show: async (page) => {
      const download = page.waitForEvent('download')
      await page.getByRole('button', { name: offer.release.make }).click()
      await download
      await expect(page.getByRole('row', { name: /versie 1|v1|1/ }).last()).toBeVisible(BUSY)
    },
  },
  { name: 'handover', show: at('/#/overdragen', shell.desk.handover) },
  {
    name: 'history',
    show: async (page) => {
      await page.goto('/#/geschiedenis')
      await expect(page.getByRole('heading', { name: history.list.title })).toBeVisible(BUSY)
    },
  },
]

/** The desk: two dossiers, one of them in a call. */
const desk: readonly Screen[] = [
  { name: 'dossiers, none', show: at('/#/dossiers', shell.desk.dossiers) },
  {
    name: 'call, empty',
    show: async (page) => {
      await page.getByRole('textbox', { name: dossiers.make.name }).fill('Buurt Oost')
      await page.getByRole('button', { name: dossiers.make.button }).click()
      await come(page, shell.call.title)
    },
  },
  {
    name: 'call, on its way',
    show: async (page) => {
      await page.goto('/#/')
      await openFile(page, 'public/examples/c4-care-with-clients.json')
      await at('/#/gesprek', shell.call.title)(page)
      const trust = page.locator('[data-question="trust"]')
      await trust.locator('input').first().focus()
      await page.keyboard.press(call.keys.letters.park)
      const urgency = page.locator('[data-question="urgency"]')
      await urgency.locator('input').first().focus()
      await page.keyboard.press(call.keys.letters.note)
      await page.keyboard.type('Bestuur wil het voor de zomer')
      await expect(urgency.locator('textarea').first()).toBeVisible()
    },
  },
  {
    name: 'dossiers',
    show: async (page) => {
      await page.goto('/#/dossiers')
      await expect(page.getByRole('textbox', { name: dossiers.make.name })).toBeVisible(BUSY)
      await page.getByRole('textbox', { name: dossiers.make.name }).fill('Wijk West')
      await page.getByRole('button', { name: dossiers.make.button }).click()
      await come(page, shell.call.title)
      await at('/#/dossiers', shell.desk.dossiers)(page)
      await expect(page.getByRole('heading', { level: 3, name: 'Wijk West' })).toBeVisible(BUSY)
    },
  },
  { name: 'settings', show: at('/#/praktijk', shell.settings.title) },
]

/** What is there to read, and what may come of an address. */
const reading: readonly Screen[] = [
  { name: 'example, one evening', show: at('/#/voorbeeld/c1-one-evening', /./) },
  { name: 'example, without backing', show: at('/#/voorbeeld/c2-no-backing', /./) },
  { name: 'example, six hundred', show: at('/#/voorbeeld/c3-six-hundred', /./) },
  { name: 'proposal of an example', show: at('/#/voorstel/c1-one-evening', /./) },
  {
    name: 'advice, not yet',
    show: async (page) => {
      await openAnswers(page, answersOf('notYet'))
      await advised(page)
    },
  },
  {
    name: 'advice, none needed',
    show: async (page) => {
      await openAnswers(page, answersOf('noneNeeded'))
      await advised(page)
    },
  },
  {
    name: 'rules',
    show: async (page) => {
      await page.goto('/#/regels')
      await expect(page.locator('.rule').first()).toBeVisible(BUSY)
    },
  },
  { name: 'words', show: at('/#/woorden', shell.about.words) },
  { name: 'promises', show: at('/#/beloften', shell.about.promises) },
  { name: 'accessibility', show: at('/#/toegankelijkheid', shell.about.access) },
  { name: 'licences', show: at('/#/licenties', shell.about.licences) },
  { name: 'not found', show: at('/#/zomaar', shell.notFound.title) },
  {
    name: 'a strange file',
    show: async (page) => {
      await page.goto('/')
      await page.getByLabel(shell.start.openFileLabel).setInputFiles({
        name: 'vakantie.json',
        mimeType: 'application/json',
        buffer: Buffer.from('{"foto": 1}'),
      })
      await expect(page.getByText(opening.wrong.file('vakantie.json'))).toBeVisible()
    },
  },
]

/** All screens in their states. Each tour is one visit: what was done on one screen still holds on the next. */
export const tours = { manager, outcome, desk, reading } as const
export type Tour = keyof typeof tours
