import { readFileSync } from 'node:fs'
import type { Download, Locator, Page } from '@playwright/test'
import { UNKNOWN } from '../../src/questionnaire/kinds.ts'
import type { Draft, QuestionId } from '../../src/questionnaire/types.ts'
import { itemOf, unanswered } from '../../src/questionnaire/walk.ts'
import { advice } from '../../src/texts/nl/advice.ts'
import { call } from '../../src/texts/nl/call.ts'
import { corrections } from '../../src/texts/nl/corrections.ts'
import { dossiers } from '../../src/texts/nl/dossiers.ts'
import { handover } from '../../src/texts/nl/handover.ts'
import { history } from '../../src/texts/nl/history.ts'
import { offer } from '../../src/texts/nl/offer.ts'
import { opening } from '../../src/texts/nl/opening.ts'
import { proposal } from '../../src/texts/nl/proposal.ts'
import { shell } from '../../src/texts/nl/shell.ts'
import { questionText } from '../../src/texts/say.ts'
import { allIn, holds } from '../dossier/searched.ts'
import { expect, openFile, questionsTo, test } from './visitor.ts'

const BUSY = { timeout: 60_000 }
/** Of letters that stand for nothing else, so that they are found wherever they are. */
const SECRET = 'Kwrzplq'

/**
 * A call as it went, with what the adviser fills in meanwhile. The client tells things in an order of her own, comes
 * back on two of them, and does not know one yet.
 */
const conversation: readonly (readonly [said: string, question: QuestionId, answer: unknown])[] = [
  ['Wij zijn Zorggroep Meerlicht.', 'organisation', 'Zorggroep Meerlicht'],
  [
    'Over een jaar weten medewerkers hoe ze met cliënten overleggen, en staan we dichter bij elkaar.',
    'goals',
    ['skill', 'relation'],
  ],
  ['Ouderenzorg, ja.', 'sector', 'care'],
  ['Geld? Reken op twintigduizend.', 'budget', 20_000],
  ['Zonder btw, denk ik.', 'budgetVat', 'excl'],
  [
    'Het gaat om de teams, en de cliënten moeten er zelf bij zitten.',
    'participants',
    ['frontline', 'residents'],
  ],
  ['De meesten willen wel, een paar zien ertegen op.', 'attitude', 'divided'],
  ['Dertig mensen.', 'staff', 30],
  ['Twaalf uur de man, meer geeft het rooster niet.', 'staffHours', 12],
  ['Een stuk of vijftien cliënten.', 'residents', 15],
  ['Zes uur, dat houden ze wel vol.', 'residentHours', 6],
  ['De directeur heeft er tijd voor vrijgemaakt.', 'sponsor', 'boardActive'],
  ['Wat er mis is, weten we wel zo’n beetje.', 'problemKnown', 'signals'],
  ['Hoe het moet, moeten we nog uitvinden.', 'approachKnown', 'no'],
  ['Dat bepalen we samen met de cliëntenraad.', 'whoSteers', 'together'],
  ['Het gaat over ouder worden.', 'themes', ['elderly']],
  ['Haast? Dit jaar nog.', 'urgency', 'thisYear'],
  ['Er is een groepje dat meer wil doen.', 'core', 'yes'],
  ['Acht mensen.', 'corePeople', 8],
  ['Ja, er ligt een vraagstuk op tafel.', 'liveCase', 'yes'],
]
/** "Wacht, ik zei dertig, maar met de nachtdienst zijn het er veertig. En het mag vijfentwintigduizend kosten." */
const cameBackOn: readonly (readonly [question: QuestionId, answer: unknown])[] = [
  ['staff', 40],
  ['budget', 25_000],
]
const PARKED = 'decisionPeriod'
const thoughts: readonly (readonly [question: QuestionId, note: string])[] = [
  ['sponsor', `${SECRET} directeur klonk moe`],
  ['budget', `${SECRET} er zit meer in`],
  ['staff', `${SECRET} telt de inhuur niet mee`],
]

/** What the call asks, once it has been said that this is about care: what was asked before it sounds the same. */
const asked = questionsTo({ sector: 'care' })

/** A button beside a chapter: its words, then for whom they are. */
const beside = (words: string, title: string) => new RegExp(`^${words} ?: ${title}$`)

const row = (page: Page, id: string) => page.locator(`[data-question="${id}"]`)

/** Goes on with Tab until somebody is there. */
async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expect(target).toBeVisible(BUSY)
  for (let step = 0; step < 500; step += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press(key)
  }
  throw new Error(`the keyboard does not lead to ${String(target)}`)
}
async function enter(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await tabTo(page, target, key)
  await page.keyboard.press('Enter')
}

/** To a question of the call, by its words. */
async function find(page: Page, id: QuestionId): Promise<void> {
  const { label } = questionText(id, asked)
  await page.keyboard.press('Control+k')
  await page.keyboard.type(label.replace(/\?.*$/, ''))
  await page.getByRole('option').filter({ hasText: label }).first().waitFor(BUSY)
  const found = await page.getByRole('option').allInnerTexts()
  for (let at = found.findIndex((text) => text.startsWith(label)); at > 0; at -= 1)
    await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(row(page, id).locator(':focus')).toHaveCount(1)
}

/** Fills in an answer as fast as an adviser does: figures for choices, words in a field. */
async function answer(page: Page, id: QuestionId, value: unknown): Promise<void> {
  await find(page, id)
  const { question } = itemOf(id)
  if (value === UNKNOWN && 'options' in question) return page.keyboard.press(call.keys.letters.unknown)
  if ('options' in question) {
    const options: readonly string[] = question.options
    for (const one of [value].flat())
      await page.keyboard.press(String((options.indexOf(String(one)) + 1) % 10))
    return
  }
  if (value === UNKNOWN) {
    await page.keyboard.press('Escape')
    return page.keyboard.press(call.keys.letters.unknown)
  }
  await page.keyboard.press('Control+a')
  await page.keyboard.type(String(value))
  await page.keyboard.press('Enter')
}

const bytes = async (download: Download) => new Uint8Array(readFileSync(await download.path()))
const kept = (page: Page) => expect(page.locator('footer')).toContainText(shell.saving.saved, BUSY)

test('a whole call goes by the keyboard alone, from the first word to an offer that was sent and a file that came back', async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(600_000)
  await page.addInitScript(() => {
    addEventListener('pointerdown', () => Object.assign(globalThis, { pointed: true }), { capture: true })
  })
  await page.setViewportSize({ width: 1024, height: 576 })
  await page.goto('/#/dossiers')
  await enter(page, page.getByRole('textbox', { name: dossiers.make.name }))
  await expect(page.getByRole('heading', { level: 1, name: shell.call.title })).toBeFocused(BUSY)

  // Twenty answers in the order of the conversation, two of which are mended; what nobody knows is left open.
  let draft: Draft = {}
  const say = async (id: QuestionId, value: unknown) => {
    await answer(page, id, value)
    draft = { ...draft, [id]: value }
  }
  expect(conversation).toHaveLength(20)
  for (const [, id, value] of conversation) await say(id, value)
  for (const [id, value] of cameBackOn) await say(id, value)
  for (let open = unanswered(draft)[0]; open !== undefined; open = unanswered(draft)[0]) {
    const { question } = itemOf(open.id)
    await say(open.id, question.unknown ? UNKNOWN : 'options' in question ? question.options[0] : 1)
  }
  await find(page, PARKED)
  await page.keyboard.press('Escape')
  await page.keyboard.press(call.keys.letters.park)
  await expect(page.getByRole('region', { name: call.parked })).toContainText(
    questionText(PARKED, asked).label,
  )
  for (const [id, note] of thoughts) {
    await find(page, id)
    await page.keyboard.press('Escape')
    await page.keyboard.press(call.keys.letters.note)
    await page.keyboard.type(note)
    await page.keyboard.press('Escape')
  }
  await kept(page)

  // The own judgement: a discount, with its reason.
  await page.keyboard.press('Control+k')
  await enter(page, page.getByRole('link', { name: shell.advice.title, exact: true }), 'Shift+Tab')
  await enter(page, page.getByRole('button', { name: advice.judgement.open }))
  await enter(page, page.getByRole('button', { name: corrections.actions.discount }))
  await tabTo(page, page.getByRole('textbox', { name: corrections.fields.percent }))
  await page.keyboard.type('10')
  await tabTo(page, page.getByRole('textbox', { name: corrections.fields.reason }))
  await page.keyboard.type('Vaste klant.')
  await enter(page, page.getByRole('button', { name: corrections.save, exact: true }))
  await expect(page.getByText(advice.judgement.corrected(1))).toBeVisible(BUSY)

  // Released, changed, and released again under the same number.
  await enter(page, page.getByRole('link', { name: shell.proposal.read }), 'Shift+Tab')
  await enter(page, page.getByRole('button', { name: offer.adjust }))
  const release = async () => {
    const download = page.waitForEvent('download', BUSY)
    await enter(page, page.getByRole('button', { name: offer.release.make }))
    return download
  }
  const first = await release()
  expect(first.suggestedFilename()).toMatch(/-v1\.pdf$/)
  const { goals } = proposal.sections
  await enter(page, page.getByRole('button', { name: beside(offer.chapter.edit, goals) }))
  await expect(page.getByLabel(offer.chapter.label(goals))).toBeFocused()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('Wij spraken af dat cliënten meebeslissen.')
  await enter(page, page.getByRole('button', { name: beside(offer.chapter.close, goals) }))
  await kept(page)
  await enter(page, page.getByRole('button', { name: offer.released.again }), 'Shift+Tab')
  await expect(page.getByLabel(offer.release.number)).toBeFocused()
  const second = await release()
  expect(second.suggestedFilename()).toMatch(/-v2\.pdf$/)
  const table = page.getByRole('table', { name: offer.released.caption })
  await tabTo(page, table.getByRole('row').nth(2).getByRole('combobox'))
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/versie 2: verstuurd\./)).toBeVisible(BUSY)

  // Meanwhile the client filled in the questions too, and counts other people.
  const elsewhere = await browser.newContext({
    ...(baseURL === undefined ? {} : { baseURL }),
    locale: 'nl-NL',
  })
  const manager = await elsewhere.newPage()
  await manager.goto('/')
  await openFile(manager, {
    name: 'antwoorden.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify({ ...draft, staff: 45 })),
  })
  await kept(manager)
  await manager.getByRole('link', { name: shell.desk.handover }).click()
  const handing = manager.waitForEvent('download', BUSY)
  await manager.getByRole('button', { name: handover.file.make }).click(BUSY)
  const file = Buffer.from(await bytes(await handing))
  await elsewhere.close()

  await enter(page, page.getByRole('link', { name: shell.desk.handover }))
  await expect(page.getByRole('heading', { level: 1, name: shell.desk.handover })).toBeVisible(BUSY)
  const choosing = page.waitForEvent('filechooser')
  await tabTo(page, page.getByLabel(shell.start.openFileLabel))
  await page.keyboard.press('Space')
  await (
    await choosing
  ).setFiles({
    name: 'dossier.json',
    mimeType: 'application/json',
    buffer: file,
  })
  const preview = page.getByRole('group', { name: opening.dossier.title })
  await expect(preview).toContainText(opening.dossier.differences(1), BUSY)
  await enter(page, preview.getByRole('button', { name: opening.dossier.take }))
  await expect(page.getByRole('link', { name: opening.dossier.toDifferences })).toBeVisible(BUSY)

  // It is settled in the call, where it is spoken of.
  await enter(page, page.getByRole('link', { name: shell.call.link }))
  const differing = page.getByRole('region', { name: call.differences.title })
  await enter(page, differing.getByRole('button'))
  await expect(row(page, 'staff')).toContainText(`45 mensen (${history.who.client}`)
  await enter(page, row(page, 'staff').getByRole('button', { name: /45 mensen/ }), 'Shift+Tab')
  await expect(differing).toHaveCount(0, BUSY)
  await expect(page.locator('#staff')).toHaveValue('45')
  await kept(page)

  // The proposal says that the client has another one.
  await page.keyboard.press('Control+k')
  await enter(page, page.getByRole('link', { name: shell.proposal.title, exact: true }), 'Shift+Tab')
  await expect(page.getByText(/^Na offerte \S+, versie 2, is er iets veranderd/)).toBeVisible(BUSY)

  // Nothing that goes out holds a private note: both offers, unpacked, the dossier and the link.
  await enter(page, page.getByRole('link', { name: shell.desk.handover }))
  const saved = async (button: string) => {
    const download = page.waitForEvent('download', BUSY)
    await enter(page, page.getByRole('button', { name: button }))
    return Buffer.from(await bytes(await download)).toString('utf8')
  }
  const dossier = await saved(handover.file.make)
  await enter(page, page.getByRole('button', { name: handover.link.make }))
  const link = await page.getByLabel(handover.link.label, { exact: true }).inputValue(BUSY)
  for (const sent of [await allIn(await bytes(first)), await allIn(await bytes(second)), dossier, link])
    expect(holds(sent, SECRET)).toBe(false)
  expect(holds(await allIn(await bytes(second)), 'Wij spraken af dat cliënten meebeslissen.')).toBe(true)
  expect(holds(dossier, 'Vaste klant.')).toBe(true)
  // The own backup is the one place where they are.
  const backup = await saved(handover.backup.make)
  for (const [, note] of thoughts) expect(backup).toContain(note)
  expect(await page.evaluate(() => 'pointed' in globalThis)).toBe(false)
})
