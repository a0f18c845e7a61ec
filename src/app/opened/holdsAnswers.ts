import type { Draft } from '../../questionnaire/types.ts'

/** Whether anything was answered, also with "weet ik nog niet". */
export const holdsAnswers = (draft: Draft): boolean =>
  Object.values(draft).some((answer) => answer !== undefined)
