import type { DossierEvent } from '../dossier/events.ts'
import type { IssuedPdf } from '../dossier/database.ts'
import { writeFile, writeLocked, type Handed } from '../dossier/file/dossierFile.ts'
import { choicesIn, writeLink, type WrittenLink } from '../dossier/file/link.ts'
import { lock } from '../dossier/file/lock.ts'
import type { MadeFile } from '../desk/handover/handoverProps.ts'
import { writePractice } from '../practice/practiceFile.ts'
import { keptFileName } from '../proposal/fileName.ts'
import type { Draft } from '../questionnaire/types.ts'
import { localDay } from '../ui/localDay.ts'
import type { Dossiers } from './dossiers.ts'
import { locksmith } from './openAnswers.ts'
import { practiceInUse } from './practiceInUse.ts'
import { nameOf } from './takingOver.ts'

async function pdfsOf(events: readonly DossierEvent[], dossiers: Dossiers): Promise<IssuedPdf[]> {
  const pdfs: IssuedPdf[] = []
  for (const sha256 of new Set(events.flatMap((event) => (event.type === 'issued' ? [event.sha256] : [])))) {
    const bytes = await dossiers.pdf(sha256)
    if (bytes !== undefined) pdfs.push({ sha256, bytes })
  }
  return pdfs
}

async function madeFrom(handed: Handed, name: string, passphrase: string | undefined): Promise<MadeFile> {
  const { text, leftOut } = writeFile(handed)
  const written =
    passphrase === undefined
      ? text
      : writeLocked(await lock(new TextEncoder().encode(text), passphrase, locksmith))
  return { file: new File([written], name, { type: 'application/json' }), leftOut }
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
  const name = keptFileName('dossier', nameOf(events), localDay(now))
  return madeFrom({ kind: 'dossier', madeAt: now.toISOString(), events, pdfs }, name, passphrase)
}

/** Everything on this device, as a file for whoever works on it. */
export async function backupOf(dossiers: Dossiers, passphrase: string | undefined): Promise<MadeFile> {
  await dossiers.settle()
  const now = new Date()
  const all = await dossiers.summaries()
  const events = (await Promise.all(all.map(({ id }) => dossiers.eventsOf(id)))).flat()
  const pdfs = await pdfsOf(events, dossiers)
  const { from, file } = await practiceInUse()
  const own = from === 'device' && file.ok ? { practice: writePractice(file.practice) } : {}
  const name = keptFileName('reservekopie', undefined, localDay(now))
  return madeFrom({ kind: 'backup', madeAt: now.toISOString(), events, pdfs, ...own }, name, passphrase)
}

/** Where this tool stands, without what stands behind its `#`. */
export const addressHere = (): string => location.href.replace(/#.*$/s, '')

export const linkTo = (
  draft: Draft,
  withWords: boolean,
  passphrase: string | undefined,
): Promise<WrittenLink> =>
  writeLink(`${addressHere()}#/open/`, choicesIn(draft, withWords), passphrase, locksmith)
