/**
 * Kills the browser while somebody answers, and looks what is still there: `npm run test:crash -- [rounds]`, after
 * `npm run build`. An answer that was said to be saved may never be lost.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { chromium, type Page } from '@playwright/test'
import { serve } from '../../src/cli/serve.ts'
import { questions as questionnaire } from '../../src/questionnaire/questions.ts'
import { shell } from '../../src/texts/nl/shell.ts'
import { findBrowser } from './findBrowser.ts'

const ROUNDS = 20
const rounds = Number(process.argv[2] ?? ROUNDS)
if (!Number.isInteger(rounds) || rounds < 1) throw new Error('Say how many rounds: a whole number from 1.')
const executable = findBrowser()
if (executable === undefined) throw new Error('Install Chromium or Chrome, or set CHROMIUM to its path.')

/** Questions that are always asked, whatever the other answers are. */
const questions = questionnaire.items
  .filter(({ question, when }) => when.length === 0 && ['choice', 'ordered'].includes(question.kind))
  .map(({ id }) => id)

interface Given {
  readonly question: string
  readonly value: string
}
const server = serve(`${process.cwd()}/dist`)
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
const address = server.address()
if (address === null || typeof address === 'string') throw new Error('The build could not be served.')
const call = `http://127.0.0.1:${address.port}/#/gesprek`
const profile = mkdtempSync(join(tmpdir(), 'maataanpak-crash-'))

/** A browser of which every process can be killed at once, as when the device gives up. */
async function startBrowser(path: string) {
  rmSync(join(profile, 'DevToolsActivePort'), { force: true })
  const running = spawn(
    path,
    [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    { detached: true, stdio: 'ignore' },
  )
  const gone = once(running, 'exit')
  let port: string | undefined
  for (let tries = 0; port === undefined && tries < 300; tries += 1) {
    await pause(100)
    try {
      port = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n')[0]
    } catch {
      // Not written yet.
    }
  }
  if (port === undefined) throw new Error('The browser does not start.')
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`)
  return {
    page: await (browser.contexts()[0] ?? (await browser.newContext())).newPage(),
    kill: async () => {
      if (running.pid !== undefined) process.kill(-running.pid, 'SIGKILL')
      await gone
    },
  }
}

async function openCall(page: Page): Promise<void> {
  await page.goto(call)
  await page.locator('[data-question="sector"] input').first().waitFor()
}

/** Answers as fast as it goes; tells which of them the page says are saved. */
async function answerOn(page: Page, tell: (saved: readonly Given[], given: readonly Given[]) => void) {
  await page.exposeFunction('tell', tell)
  await page.evaluate(
    async ({ ids, saved }) => {
      const given: Given[] = []
      const told = globalThis as unknown as { tell: (saved: Given[], given: Given[]) => Promise<void> }
      for (;;) {
        const question = ids[Math.floor(Math.random() * ids.length)]
        const options = document.querySelectorAll<HTMLInputElement>(
          `[data-question="${question}"] input[type=radio]`,
        )
        const option = options[Math.floor(Math.random() * options.length)]
        if (question === undefined || option === undefined) throw new Error('there is nothing to choose')
        given.push({ question, value: option.value })
        // Told before it is done: nothing can be found afterwards that nobody knows of.
        await told.tell([], given)
        option.click()
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 40))
        const isSaved = document.querySelector('.call-saving')?.textContent === saved
        if (isSaved) await told.tell(given, given)
      }
    },
    { ids: questions, saved: shell.saving.saved },
  )
}

const chosenOn = (page: Page): Promise<Record<string, string | undefined>> =>
  page.evaluate(
    (ids) =>
      Object.fromEntries(
        ids.map((id) => [
          id,
          document.querySelector<HTMLInputElement>(`[data-question="${id}"] input[type=radio]:checked`)
            ?.value,
        ]),
      ),
    questions,
  )

let answers = 0
let acknowledged = 0
const lost: string[] = []
for (let round = 1; round <= rounds; round += 1) {
  let saved: readonly Given[] = []
  let given: readonly Given[] = []
  const first = await startBrowser(executable)
  await openCall(first.page)
  const answering = answerOn(first.page, (newSaved, newGiven) => {
    if (newSaved.length > 0) saved = newSaved
    given = newGiven
  }).catch((error: unknown) => {
    // The page is killed while it answers; anything before that is a fault of this test.
    if (given.length === 0) throw error
  })
  await pause(300 + Math.random() * 1500)
  await first.kill()
  await answering

  const second = await startBrowser(executable)
  await openCall(second.page)
  const chosen = await chosenOn(second.page)
  await second.kill()
  for (const question of new Set(saved.map((one) => one.question))) {
    const since = saved.findLastIndex((one) => one.question === question)
    // What was answered after the last that was said to be saved may be there already.
    const possible = given.slice(since).filter((one) => one.question === question)
    if (!possible.some(({ value }) => value === chosen[question]))
      lost.push(`round ${round}: ${question}, ${possible[0]?.value} became ${chosen[question]}`)
  }
  answers += given.length
  acknowledged += saved.length
  console.log(`round ${round}: ${given.length} answers, ${saved.length} said to be saved`)
}
server.close()
rmSync(profile, { recursive: true, force: true })
console.log(
  `${rounds} rounds, ${answers} answers, ${acknowledged} said to be saved before the kill, ${lost.length} of those lost.`,
)
for (const one of lost) console.log(one)
if (acknowledged === 0) console.log('Nothing was said to be saved: this proves nothing.')
process.exitCode = lost.length > 0 || acknowledged === 0 ? 1 : 0
