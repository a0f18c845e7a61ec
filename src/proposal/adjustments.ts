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
