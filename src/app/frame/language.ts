import { questions } from '../../texts/nl/questions.ts'
import { shell } from '../../texts/nl/shell.ts'
import { loadQuestions, loadQuestionsFor, loadShell } from '../../texts/load.ts'
import type { QuestionsFor } from '../../texts/questionsFor.ts'
import type { ShellTexts } from '../../texts/shellTexts.ts'
import type { Language, QuestionTexts } from '../../texts/texts.ts'
import { remember, remembered } from '../remembered.ts'

/** The words that the questions and the shell need, in one language. */
export interface Words {
  readonly language: Language
  readonly questions: QuestionTexts
  readonly shell: ShellTexts
  /** the questions as one client would say them; those in Dutch come with what asks them */
  readonly questionsFor?: QuestionsFor
}

/** Dutch comes with the program; English is fetched when somebody wants it. */
export const dutch: Words = { language: 'nl', questions, shell }

export async function wordsIn(language: Language): Promise<Words> {
  if (language === 'nl') return dutch
  const [inLanguage, shellWords, questionsFor] = await Promise.all([
    loadQuestions(language),
    loadShell(language),
    loadQuestionsFor(language),
  ])
  return { language, questions: inLanguage, shell: shellWords, questionsFor }
}

const NAME = 'language'

/**
 * The language chosen before; Dutch for everybody who did not choose, whatever language the browser is in: at a gemeente
 * a laptop for work often speaks English to who works in Dutch. The way to English stands at the top of each page.
 */
export const rememberedLanguage = (): Language => (remembered(NAME) === 'en' ? 'en' : 'nl')

export const rememberLanguage = (language: Language): void => remember(NAME, language)
