import 'fake-indexeddb/auto'
import { createHash, randomUUID } from 'node:crypto'
import { expect, test, vi } from 'vitest'
import { createActor } from 'xstate'
import { openDatabase } from '../../src/dossier/database.ts'
import { startKeeping } from '../../src/dossier/keeper.ts'
import { writeFile, writeLocked } from '../../src/dossier/file/dossierFile.ts'
import { readFile } from '../../src/dossier/file/readFile.ts'
import { choicesIn, readLink, writeLink } from '../../src/dossier/file/link.ts'
import { lock, unlock, type Locksmith } from '../../src/dossier/file/lock.ts'
import { noteKey, noteKinds } from '../../src/dossier/notes.ts'
import { fictionalPractice } from '../../src/practice/practice.ts'
import { adjustmentsOf, correctionsFrom, editsFrom } from '../../src/proposal/adjustments.ts'
import { attachedAnswers } from '../../src/proposal/pdf/attachedAnswers.ts'
import { nodeFonts } from '../../src/proposal/pdf/nodeFonts.ts'
import { renderProposal } from '../../src/proposal/pdf/renderProposal.ts'
import { proposalFrom } from '../../src/proposal/proposalFrom.ts'
import { readAnswersFile } from '../../src/questionnaire/answersFile.ts'
import { answersText } from '../../src/questionnaire/answersText.ts'
import { questions } from '../../src/questionnaire/questions.ts'
import type { QuestionId } from '../../src/questionnaire/types.ts'
import { rulesVersion } from '../../src/rules/recommend.ts'
import { loadProposal } from '../../src/texts/load.ts'
import { wizardMachine } from '../../src/wizard/wizardMachine.ts'
import { example } from '../rules/cases.ts'
import { allIn, holds } from './searched.ts'

vi.setConfig({ testTimeout: 120_000 })

const madeOn = '2026-11-25'
/** Of letters that stand for nothing else, so that they are found wherever they are. */
const SECRET = 'Kwrzplq'

const smith: Locksmith = {
  subtle: crypto.subtle,
  random: (length) => crypto.getRandomValues(new Uint8Array(length)),
}

/** A consultant at work: a note of each kind on every question and on the dossier, one parked, one correction. */
function atWork() {
  const desk = createActor(wizardMachine, { input: { wanted: { at: 'advice' } } }).start()
  desk.send({ type: 'kept.loaded', draft: { ...example('c4-care-with-clients'), budget: 'over50000' } })
  for (const subject of ['dossier', ...questions.items.map(({ id }) => id)])
    for (const kind of noteKinds)
      desk.send({ type: 'noted', about: noteKey(subject, kind), text: `${SECRET} ${kind} ${subject}` })
  desk.send({ type: 'parked', question: 'decisionPeriod' as QuestionId, parked: true })
  desk.send({
    type: 'adjusted',
    values: adjustmentsOf({
      put: [{ id: '1', kind: 'discount', of: { percent: 10 }, reason: 'Vaste klant.' }],
      removed: [],
    }),
  })
  return desk.getSnapshot().context
}

const { draft, adjusted, notes } = atWork()

test('the consultant did write all those notes', () => {
  expect(Object.keys(notes)).toHaveLength((questions.items.length + 1) * noteKinds.length)
  expect(holds(JSON.stringify(notes), SECRET)).toBe(true)
})

test('a file with answers holds the answers alone', () => {
  const file = answersText(draft)
  expect(holds(file, SECRET)).toBe(false)
  expect(readAnswersFile(file)).toEqual({ ok: true, draft })
  expect(JSON.parse(file)).toEqual(draft)
})

test('neither the proposal, nor its PDF with the answers inside, nor what is kept of an offer holds a note', async () => {
  const { corrections } = correctionsFrom(adjusted)
  const input = {
    draft,
    practice: fictionalPractice,
    language: 'nl',
    madeOn,
    edits: editsFrom(adjusted),
    corrections,
    offer: { number: '2026-001', version: 1 },
  } as const
  const { pageOf, ...document } = await proposalFrom(input)
  expect(holds(JSON.stringify(document), SECRET)).toBe(false)

  const attachment = attachedAnswers(input, await loadProposal('nl'))
  const pdf = new Uint8Array(await renderProposal({ ...document, pageOf }, nodeFonts, { attachment }))
  const found = await allIn(pdf)
  expect(holds(found, SECRET)).toBe(false)
  // What is inside is found: the words on paper, and the answers that go along.
  expect(holds(found, 'Vaste klant.')).toBe(true)
  expect(holds(found, '"sector": "care"')).toBe(true)

  const statuses: string[] = []
  const dossier = await startKeeping({
    database: await openDatabase(() => {}, randomUUID()),
    dossier: 'first',
    now: () => new Date(`${madeOn}T10:00:00Z`),
    newId: randomUUID,
    hash: async (bytes) => createHash('sha256').update(bytes).digest('hex'),
    onStatus: (status) => statuses.push(status),
  })
  dossier.keep(atWork())
  await vi.waitUntil(() => statuses.at(-1) === 'saved', { timeout: 30_000 })
  const { issued } = await dossier.issue(
    {
      number: '2026-001',
      version: 1,
      language: 'nl',
      madeOn,
      validUntil: '2026-12-25',
      client: 'Zorggroep Meerlicht',
      fileName: 'offerte-2026-001.pdf',
      model: { rules: rulesVersion, draft, adjusted, document },
    },
    pdf,
  )
  const [offer = expect.unreachable()] = issued
  expect(holds(JSON.stringify(offer), SECRET)).toBe(false)
  expect(holds(JSON.stringify(offer), 'Vaste klant.')).toBe(true)
  const file = await dossier.fileOf(offer)
  expect(file.state === 'whole' && holds(await allIn(file.bytes), SECRET)).toBe(false)

  // The dossier as a file: what the consultant shared goes along, with the PDF of the offer.
  const { events } = dossier.state()
  const handed = { madeAt: `${madeOn}T10:00:00.000Z`, events, pdfs: [{ sha256: offer.sha256, bytes: pdf }] }
  const { text } = writeFile({ kind: 'dossier', ...handed })
  expect(holds(text, `${SECRET} private`)).toBe(false)
  expect(holds(text, `${SECRET} shared`)).toBe(true)
  const inside = readFile(text)
  const goesAlong = inside.ok && inside.file.kind === 'dossier' ? inside.file : expect.unreachable()
  expect(goesAlong.events).toHaveLength(events.length - questions.items.length - 1)
  for (const { bytes } of goesAlong.pdfs) expect(holds(await allIn(bytes), SECRET)).toBe(false)

  // Under a passphrase the same, and nothing of it is to be read without.
  const locked = await lock(new TextEncoder().encode(text), 'bado-kefi-lome', smith)
  expect(holds(writeLocked(locked), SECRET)).toBe(false)
  const unlocked = await unlock(locked, 'bado-kefi-lome', smith)
  expect(unlocked.ok && new TextDecoder().decode(unlocked.content)).toBe(text)

  // The own backup is the one place where they are.
  expect(holds(writeFile({ kind: 'backup', ...handed }).text, `${SECRET} private`)).toBe(true)
})

test('a link holds no note, with words or without, locked or open', async () => {
  for (const withWords of [false, true])
    for (const passphrase of [undefined, 'bado-kefi-lome']) {
      const written = await writeLink('#/open/', choicesIn(draft, withWords), passphrase, smith)
      const code = written.ok ? written.link.slice('#/open/'.length) : expect.unreachable()
      const opened = await readLink(code, passphrase, smith)
      expect(holds(`${code} ${JSON.stringify(opened)}`, SECRET)).toBe(false)
      expect(opened.ok && opened.draft.sector).toBe('care')
    }
})
