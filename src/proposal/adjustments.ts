import type { Correction, CorrectionsChange } from '../rules/corrections/correction.ts'
import { most, readCorrection, type CorrectionFault } from '../rules/corrections/correctionsFile.ts'
import { languages, type Language } from '../texts/texts.ts'
import type { Edits, OwnWords } from './edits.ts'

/**
 * What was adjusted, as a dossier keeps it: by what it is about. Each kind of thing has its own first word, so that two
 * people who change different things never overwrite one another.
 */
export type Adjustments = Readonly<Record<string, unknown>>

/** The name of each thing that can be changed in a proposal, and the value that stands for a change. */
export const aboutWords = (language: Language, section: string): string => `words:${language}:${section}`
export const aboutChapter = (section: string): string => `chapter:${section}`
export const aboutPart = (key: string): string => `part:${key}`
export const aboutAdded = (key: string): string => `added:${key}`
export const aboutCorrection = (id: string): string => `correction:${id}`

const isOwnWords = (value: unknown): value is OwnWords =>
  typeof value === 'object' &&
  value !== null &&
  'text' in value &&
  'computed' in value &&
  typeof value.text === 'string' &&
  typeof value.computed === 'string'

const isLanguage = (text: string): text is Language => (languages as readonly string[]).includes(text)

/** The edits that adjustments stand for. What is about something else, or means nothing here, is passed over. */
export function editsFrom(adjusted: Adjustments): Edits {
  const words: Record<Language, [string, OwnWords][]> = { nl: [], en: [] }
  const leftOut: string[] = []
  const parts: [string, 'option' | 'leftOut'][] = []
  const added: string[] = []
  for (const what of Object.keys(adjusted).toSorted()) {
    const value = adjusted[what]
    const [kind = '', ...rest] = what.split(':')
    const [language = '', ...section] = rest
    const name = rest.join(':')
    if (kind === 'words' && isLanguage(language) && isOwnWords(value))
      words[language].push([section.join(':'), value])
    if (kind === 'chapter' && value === 'leftOut') leftOut.push(name)
    if (kind === 'part' && (value === 'option' || value === 'leftOut')) parts.push([name, value])
    if (kind === 'added' && value === true) added.push(name)
  }
  return {
    words: { nl: Object.fromEntries(words.nl), en: Object.fromEntries(words.en) },
    leftOut,
    parts: Object.fromEntries(parts),
    added,
  }
}

/** A correction that was kept and cannot be read, and what is wrong with it. */
export interface UnreadableCorrection {
  readonly id: string
  readonly faults: readonly CorrectionFault[]
}

export interface KeptCorrections {
  readonly corrections: readonly Correction[]
  /** left out: a correction that cannot be read is named, and never half applied */
  readonly unreadable: readonly UnreadableCorrection[]
}

/** One correction as it was kept. It never stands in for another, and there are never more than a file may hold. */
function readKept(id: string, value: unknown, before: number) {
  const read = readCorrection(value)
  if (!read.ok) return read
  const faults: readonly CorrectionFault[] = [
    ...(read.correction.id === id ? [] : [{ path: 'id', code: 'notAnId' } as const]),
    ...(before < most.corrections ? [] : [{ path: '', code: 'tooMany' } as const]),
  ]
  return faults.length > 0 ? ({ ok: false, faults } as const) : read
}

/** The corrections of the advice that adjustments stand for, as strictly read as a file from elsewhere. */
export function correctionsFrom(adjusted: Adjustments): KeptCorrections {
  const corrections: Correction[] = []
  const unreadable: UnreadableCorrection[] = []
  const before = aboutCorrection('')
  for (const what of Object.keys(adjusted).toSorted()) {
    if (!what.startsWith(before)) continue
    const id = what.slice(before.length)
    const read = readKept(id, adjusted[what], corrections.length)
    if (read.ok) corrections.push(read.correction)
    else unreadable.push({ id, faults: read.faults })
  }
  return { corrections, unreadable }
}

/** What is kept of a change to the corrections: each with its value; null takes it back. */
export const adjustmentsOf = ({ put, removed }: CorrectionsChange): Adjustments =>
  Object.fromEntries([
    ...removed.map((id) => [aboutCorrection(id), null] as const),
    ...put.map((correction) => [aboutCorrection(correction.id), correction] as const),
  ])
