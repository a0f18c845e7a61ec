import { isDossierFile, MOST_FILE_BYTES, type Handed } from '../../dossier/file/dossierFile.ts'
import { readLink, type ReadLink } from '../../dossier/file/link.ts'
import { lockFault, unlock, type Locksmith } from '../../dossier/file/lock.ts'
import { answersInPdf } from '../../proposal/readBack/answersInPdf.ts'
// oxlint-disable-next-line import/default -- Vite gives the address of the worker, which is no part of the worker itself
import anyPdfWorker from '../../proposal/readBack/anyPdfWorker.ts?worker&url'
import { isPdf, MOST_PDF_BYTES, type ReadBack } from '../../proposal/readBack/readBack.ts'
import { readUnfinishedAnswers } from '../../questionnaire/answersFile.ts'
import { MOST_BYTES } from '../../questionnaire/jsonText.ts'
import type { Draft } from '../../questionnaire/types.ts'
import type { HandingFault, OpeningTexts, StrangeFile } from '../../texts/openingTexts.ts'
import { sayFaultsOnScreen } from '../../texts/sayFault.ts'
import type { FaultTexts } from '../../texts/texts.ts'
import { localDay } from '../../ui/localDay.ts'
import { ownScript } from '../../ui/trusted.ts'
import type { Words } from '../frame/language.ts'
import { readHanded } from './readHanded.ts'
import type { Watching } from '../turns.ts'

/** What a file or a link was found to hold; nothing has changed yet. */
export type Opened =
  | {
      readonly holds: 'answers'
      readonly draft: Draft
      readonly from: 'pdf' | 'file' | 'link'
      /** ISO date, where the file tells it */
      readonly day: string | undefined
      /** how many answers do not go along */
      readonly leftOut: number
    }
  | { readonly holds: 'handed'; readonly handed: Handed }
  /** it wants a passphrase; undefined: it was not the right one */
  | { readonly holds: 'locked'; readonly unlock: (passphrase: string) => Promise<Opened | undefined> }
  /** what is wrong, a line each */
  | { readonly holds: 'nothing'; readonly lines: readonly string[] }

export interface OpeningWords extends Pick<Words, 'language' | 'questions'> {
  readonly opening: OpeningTexts
  readonly faults: FaultTexts
}

export const locksmith: Locksmith = {
  get subtle() {
    return crypto.subtle
  },
  random: (length) => crypto.getRandomValues(new Uint8Array(length)),
}

/** pdf.js and its worker come only when they are needed: together they are larger than all else. */
async function readAnyPdf(bytes: Uint8Array): Promise<ReadBack> {
  const { readAnyPdf: read } = await import('../../proposal/readBack/anyPdf.ts')
  const worker = new Worker(ownScript(anyPdfWorker), { type: 'module' })
  return read(bytes, worker)
}

const wrong = (...lines: readonly string[]): Opened => ({ holds: 'nothing', lines })

/**
 * Looks into a file: answers, a dossier, a backup, one of these under a passphrase, or a proposal that holds answers. A
 * backup may be large: it is read while the page goes on, and can be stopped.
 */
export async function openFile(file: File, words: OpeningWords, watching: Watching): Promise<Opened> {
  const { opening, faults } = words
  const { pdf, strange } = opening
  if (file.size === 0) return wrong(strange.empty)
  const beginning = new Uint8Array(await file.slice(0, 1024).arrayBuffer())
  // A file that is far too large is not even read.
  if (isPdf(beginning)) {
    if (file.size > MOST_PDF_BYTES) return wrong(pdf.faults.tooLarge)
    const found = await answersInPdf(new Uint8Array(await file.arrayBuffer()), readAnyPdf)
    return found.ok ? answersIn(found.content, 'pdf', found.madeOn, words) : wrong(pdf.faults[found.fault])
  }
  if (/\.pdf$/i.test(file.name)) return wrong(strange.notPdf)
  if (isDossierFile(new TextDecoder().decode(beginning))) {
    if (file.size > MOST_FILE_BYTES) return wrong(opening.handing.file.tooLarge)
    return handedIn(file, words, watching)
  }
  if (file.size > MOST_BYTES * 4) return wrong(faults.onScreen.tooLarge)
  return answersIn(await file.text(), 'file', localDay(new Date(file.lastModified)), words)
}

function answersIn(
  text: string,
  from: 'pdf' | 'file',
  day: string | undefined,
  { language, questions, opening, faults }: OpeningWords,
): Opened {
  const answers = readUnfinishedAnswers(text)
  if (answers.ok) return { holds: 'answers', draft: answers.draft, from, day, leftOut: 0 }
  const lines = sayFaultsOnScreen(answers.faults, faults, questions, language)
  if (from === 'pdf') return wrong(opening.pdf.inside, ...lines)
  return lines[0] === faults.onScreen.notOurs ? wrong(opening.strange[strangeKind(text)]) : wrong(...lines)
}

const strangeKind = (text: string): StrangeFile => {
  if (text.trim() === '') return 'empty'
  return /^\uFEFF?\s*\{\s*"/.test(text) && !isJson(text) ? 'cutOff' : 'other'
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

async function handedIn(source: Blob, words: OpeningWords, watching: Watching): Promise<Opened> {
  const { opening } = words
  const read = await readHanded(source, watching)
  if (!read.ok)
    return wrong(read.fault === 'notOurs' ? opening.strange.other : opening.handing.file[read.fault])
  const { file } = read
  if (file.kind !== 'locked') return { holds: 'handed', handed: file }
  const fault = lockFault(file.bytes)
  if (fault !== undefined) return wrong(opening.handing.file[fault])
  return {
    holds: 'locked',
    unlock: async (passphrase) => {
      const opened = await unlock(file.bytes, passphrase, locksmith)
      if (opened.ok) return handedIn(new Blob([opened.content]), words, watching)
      return opened.fault === 'wrong' ? undefined : wrong(opening.handing.file[opened.fault])
    },
  }
}

/** Looks into a link. */
export async function openLink(code: string, { opening }: OpeningWords): Promise<Opened> {
  const toOpened = (read: ReadLink): Opened | undefined => {
    if (read.ok)
      return {
        holds: 'answers',
        draft: read.draft,
        from: 'link',
        day: undefined,
        leftOut: read.leftOut.length,
      }
    if (read.fault === 'wrong' || read.fault === 'locked') return undefined
    return wrong(opening.handing.link[read.fault satisfies HandingFault])
  }
  return (
    toOpened(await readLink(code, undefined, locksmith)) ?? {
      holds: 'locked',
      unlock: async (passphrase) => toOpened(await readLink(code, passphrase, locksmith)),
    }
  )
}
