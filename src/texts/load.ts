import type { ReasonTexts } from './reasonTexts.ts'
import type { FaultTexts, Language, QuestionTexts } from './texts.ts'

/** Loads what one part needs, in one language: no visitor pays for words that are not shown. */
export const loadQuestions = async (language: Language): Promise<QuestionTexts> =>
  (await (language === 'nl' ? import('./nl/questions.ts') : import('./en/questions.ts'))).questions

export const loadReasons = async (language: Language): Promise<ReasonTexts> =>
  (await (language === 'nl' ? import('./nl/reasons.ts') : import('./en/reasons.ts'))).reasons

export const loadFaults = async (language: Language): Promise<FaultTexts> =>
  (await (language === 'nl' ? import('./nl/faults.ts') : import('./en/faults.ts'))).faults
