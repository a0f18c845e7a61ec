import { questions } from '../texts/nl/questions.ts'
import { shell } from '../texts/nl/shell.ts'
import { loadQuestions, loadShell } from '../texts/load.ts'
import type { ShellTexts } from '../texts/shellTexts.ts'
import type { Language, QuestionTexts } from '../texts/texts.ts'

/** The words that the questions and the shell need, in one language. */
export interface Words {
  readonly language: Language
  readonly questions: QuestionTexts
  readonly shell: ShellTexts
}

/** Dutch comes with the program; English is fetched when somebody wants it. */
export const dutch: Words = { language: 'nl', questions, shell }

export async function wordsIn(language: Language): Promise<Words> {
  if (language === 'nl') return dutch
  const [inLanguage, shellWords] = await Promise.all([loadQuestions(language), loadShell(language)])
  return { language, questions: inLanguage, shell: shellWords }
}

const KEY = 'language'

/** The language chosen before. Not an answer, so it may live where a device that keeps nothing simply forgets it. */
export function rememberedLanguage(): Language {
  try {
    return localStorage.getItem(KEY) === 'en' ? 'en' : 'nl'
  } catch {
    // Storage is blocked: Dutch, as for everybody who did not choose.
    return 'nl'
  }
}

export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(KEY, language)
  } catch {
    // Storage is blocked: the choice holds until the window closes.
  }
}
