import { answersInPdf } from '../proposal/readBack/answersInPdf.ts'
import { isPdf, MOST_PDF_BYTES, type ReadBack } from '../proposal/readBack/readBack.ts'
import { readUnfinishedAnswers } from '../questionnaire/answersFile.ts'
import { MOST_BYTES } from '../questionnaire/jsonText.ts'
import type { Draft } from '../questionnaire/types.ts'
import { loadFaults, loadOpening } from '../texts/load.ts'
import { sayFaultsOnScreen } from '../texts/sayFault.ts'
import type { Words } from './language.ts'

/** What a file was found to hold; nothing has changed yet. */
export type Opened =
  | {
      readonly ok: true
      readonly draft: Draft
      readonly from: 'pdf' | 'file'
      /** ISO date, where the file tells it */
      readonly day: string | undefined
    }
  /** what is wrong, a line each */
  | { readonly ok: false; readonly lines: readonly string[] }

/** pdf.js and its worker come only when they are needed: together they are larger than all else. */
async function readAnyPdf(bytes: Uint8Array): Promise<ReadBack> {
  const { readAnyPdf: read } = await import('../proposal/readBack/anyPdf.ts')
  const worker = new Worker(new URL('../proposal/readBack/anyPdfWorker.ts', import.meta.url), {
    type: 'module',
  })
  return read(bytes, worker)
}

const wrong = (...lines: readonly string[]): Opened => ({ ok: false, lines })

/** Looks into a file with answers: a file of answers itself, or a proposal that holds one. */
export async function openAnswers(
  file: File,
  { language, questions }: Pick<Words, 'language' | 'questions'>,
): Promise<Opened> {
  const [faults, { pdf }] = await Promise.all([loadFaults(language), loadOpening(language)])

  const read = (text: string, from: 'pdf' | 'file', day: string | undefined): Opened => {
    const answers = readUnfinishedAnswers(text)
    if (answers.ok) return { ok: true, draft: answers.draft, from, day }
    const lines = sayFaultsOnScreen(answers.faults, faults, questions, language)
    return from === 'pdf' ? wrong(pdf.inside, ...lines) : wrong(...lines)
  }

  // A file that is far too large is not even read.
  if (isPdf(new Uint8Array(await file.slice(0, 1024).arrayBuffer()))) {
    if (file.size > MOST_PDF_BYTES) return wrong(pdf.faults.tooLarge)
    const found = await answersInPdf(new Uint8Array(await file.arrayBuffer()), readAnyPdf)
    return found.ok ? read(found.content, 'pdf', found.madeOn) : wrong(pdf.faults[found.fault])
  }
  if (file.size > MOST_BYTES * 4) return wrong(faults.onScreen.tooLarge)
  return read(await file.text(), 'file', new Date(file.lastModified).toISOString().slice(0, 10))
}
