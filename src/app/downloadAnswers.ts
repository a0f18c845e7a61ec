import { ANSWERS_NAME, answersText } from '../questionnaire/answersText.ts'
import type { Draft } from '../questionnaire/types.ts'
import { download } from '../ui/download.ts'

/** The answers as a file that the start page and `npm run advise` read. */
export const downloadAnswers = (draft: Draft): void =>
  download(new Blob([answersText(draft)], { type: 'application/json' }), ANSWERS_NAME)
