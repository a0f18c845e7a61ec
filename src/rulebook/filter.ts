import { isQuestionId } from '../questionnaire/walk.ts'
import { formats, type Format } from '../rules/formats.ts'
import type { Theme } from '../rules/recommendation.ts'
import type { QuestionId } from '../questionnaire/types.ts'
import { itemOf } from '../questionnaire/walk.ts'
import { sections, type Section } from '../texts/rulebookTexts.ts'
import type { SaidEntry } from '../texts/sayRulebook.ts'

/** What somebody wants to see; what is undefined or empty does not narrow anything. */
export interface Filter {
  readonly section: Section | undefined
  readonly format: Format | undefined
  readonly question: QuestionId | undefined
  readonly theme: Theme | undefined
  readonly words: string
}

export const everything: Filter = {
  section: undefined,
  format: undefined,
  question: undefined,
  theme: undefined,
  words: '',
}

const themeQuestion = itemOf('themes').question
export const themes = (themeQuestion.kind === 'several' ? themeQuestion.options : []) as readonly Theme[]

const oneOf = <Option extends string>(options: readonly Option[], chosen: unknown): Option | undefined =>
  options.find((option) => option === chosen)

/** What stands in the form. */
export function filterIn(form: FormData): Filter {
  const question = form.get('question')
  const words = form.get('words')
  return {
    section: oneOf(sections, form.get('section')),
    format: oneOf(formats, form.get('format')),
    question: typeof question === 'string' && isQuestionId(question) ? question : undefined,
    theme: oneOf(themes, form.get('theme')),
    words: typeof words === 'string' ? words : '',
  }
}

/** Without accents or capitals: who looks for "client" finds "cliënt". */
const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

const wordsOf = (entry: SaidEntry) =>
  plain(
    [
      entry.id,
      entry.group,
      entry.text,
      entry.condition,
      entry.effect,
      entry.lift,
      entry.source,
      entry.searchWords,
    ].join(' '),
  )

/** The entries that somebody wants to see, in their order. All the words must be found, in any order. */
export function filtered(entries: readonly SaidEntry[], filter: Filter): readonly SaidEntry[] {
  const { section, format, question, theme } = filter
  const words = plain(filter.words).split(/\s+/).filter(Boolean)
  return entries.filter((entry) => {
    if (section !== undefined && entry.section !== section) return false
    if (format !== undefined && !entry.formats.includes(format)) return false
    if (question !== undefined && !entry.questions.includes(question)) return false
    if (theme !== undefined && !entry.themes.includes(theme)) return false
    if (words.length === 0) return true
    const text = wordsOf(entry)
    return words.every((word) => text.includes(word))
  })
}
