import type { DossierEvent } from '../../dossier/events.ts'
import type { IssuedPdf } from '../../dossier/database.ts'
import { writeInPieces, writeLocked, type Handed } from '../../dossier/file/dossierFile.ts'
import { choicesIn, writeLink, type WrittenLink } from '../../dossier/file/link.ts'
import { lock } from '../../dossier/file/lock.ts'
import type { MadeFile } from '../../desk/handover/handoverProps.ts'
import { writePractice } from '../../practice/practiceFile.ts'
import { keptFileName } from '../../proposal/fileName.ts'
import type { Draft } from '../../questionnaire/types.ts'
import { localDay } from '../../ui/localDay.ts'
import type { Dossiers } from './dossiers.ts'
import { locksmith } from '../opened/openAnswers.ts'
import { practiceInUse } from '../practice/practiceInUse.ts'
import { nameOf } from '../opened/takingOver.ts'
import { takeTurns } from '../turns.ts'

async function pdfsOf(events: readonly DossierEvent[], dossiers: Dossiers): Promise<IssuedPdf[]> {
  const pdfs: IssuedPdf[] = []
  for (const sha256 of new Set(events.flatMap((event) => (event.type === 'issued' ? [event.sha256] : [])))) {
    const bytes = await dossiers.pdf(sha256)
    if (bytes !== undefined) pdfs.push({ sha256, bytes })
  }
  return pdfs
}

/** What part of making a backup is reading; the rest is writing. */
const READING = 0.5

async function madeFrom(
  handed: Handed,
  name: string,
  passphrase: string | undefined,
  onPart: (part: number) => void = () => {},
): Promise<MadeFile> {
  const pieces: string[] = []
  const writing = writeInPieces(handed)
  const whole = handed.events.length + handed.pdfs.length
  const turn = takeTurns({ onPart })
  let step = writing.next()
  while (!step.done) {
    pieces.push(step.value)
    await turn(pieces.length / whole)
    step = writing.next()
  }
  const written =
    passphrase === undefined
      ? pieces
      : [writeLocked(await lock(new TextEncoder().encode(pieces.join('')), passphrase, locksmith))]
  return { file: new File(written, name, { type: 'application/json' }), leftOut: step.value.leftOut }
}

/** The dossier that is open, as a file. Rejects when what was said last is not kept yet. */
export async function fileOfDossier(
  dossiers: Dossiers,
  withPdfs: boolean,
  passphrase: string | undefined,
): Promise<MadeFile> {
  await dossiers.settle()
  const now = new Date()
  const events = await dossiers.eventsOf(dossiers.current())
  const pdfs = withPdfs ? await pdfsOf(events, dossiers) : []
  const name = keptFileName('dossier', { organisation: nameOf(events), day: localDay(now) })
  return madeFrom({ kind: 'dossier', madeAt: now.toISOString(), events, pdfs }, name, passphrase)
}

/** Everything on this device, as a file for whoever works on it; `what` it is, is its name. Tells which part of it is done, from 0 to 1. */
export async function backupOf(
  dossiers: Dossiers,
  what: string,
  passphrase: string | undefined,
  onPart: (part: number) => void,
): Promise<MadeFile> {
  await dossiers.settle()
  const now = new Date()
  const all = await dossiers.summaries()
  const events: DossierEvent[] = []
  // One after the other: ten thousand at once would keep the page, and its memory, busy with nothing else.
  for (const [at, { id }] of all.entries()) {
    for (const event of await dossiers.eventsOf(id)) events.push(event)
    onPart(((at + 1) / all.length) * READING)
  }
  const pdfs = await pdfsOf(events, dossiers)
  const { from, file } = await practiceInUse()
  const own = from === 'device' && file.ok ? { practice: writePractice(file.practice) } : {}
  const name = keptFileName(what, { organisation: null, day: localDay(now) })
  return madeFrom(
    { kind: 'backup', madeAt: now.toISOString(), events, pdfs, ...own },
    name,
    passphrase,
    (part) => onPart(READING + part * (1 - READING)),
  )
}

/** Where this tool stands, without what stands behind its `#`. */
export const addressHere = (): string => location.href.replace(/#.*$/s, '')

export const linkTo = (
  draft: Draft,
  withWords: boolean,
  passphrase: string | undefined,
): Promise<WrittenLink> =>
  writeLink(`${addressHere()}#/open/`, choicesIn(draft, withWords), passphrase, locksmith)
