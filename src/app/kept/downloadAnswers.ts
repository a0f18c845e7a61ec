import { keptFileName } from '../../proposal/fileName.ts'
import { answersText } from '../../questionnaire/answersText.ts'
import type { Draft } from '../../questionnaire/types.ts'
import { download } from '../../ui/download.ts'
import { localDay } from '../../ui/localDay.ts'

/** The answers as a file that the start page and `npm run advise` read. Returns how it is called: `what` it is, of whom. */
export function downloadAnswers(draft: Draft, what: string): string {
  const name = keptFileName(what, { organisation: draft.organisation, day: localDay(new Date()) })
  download(new Blob([answersText(draft)], { type: 'application/json' }), name)
  return name
}
