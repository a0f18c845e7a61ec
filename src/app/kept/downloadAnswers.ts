import { keptFileName } from '../../proposal/fileName.ts'
import { answersText } from '../../questionnaire/answersText.ts'
import type { Draft } from '../../questionnaire/types.ts'
import { download } from '../../ui/download.ts'
import { localDay } from '../../ui/localDay.ts'

/** The answers as a file that the start page and `npm run advise` read. Returns how it is called. */
export function downloadAnswers(draft: Draft): string {
  const name = keptFileName('antwoorden', draft.organisation, localDay(new Date()))
  download(new Blob([answersText(draft)], { type: 'application/json' }), name)
  return name
}
