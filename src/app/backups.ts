import type { Summary } from '../dossier/summary.ts'
import type { HandoverTexts } from '../texts/handoverTexts.ts'
import { sayDay } from '../texts/say.ts'
import type { Language } from '../texts/texts.ts'

const KEY = 'backup'

/** When a backup was made last, as an ISO time. Not an answer, so it may live where a device simply forgets it. */
export function lastBackup(): string | undefined {
  try {
    return localStorage.getItem(KEY) ?? undefined
  } catch {
    // Storage is blocked: then nothing is kept either.
    return undefined
  }
}

export function rememberBackup(now: Date): void {
  try {
    localStorage.setItem(KEY, now.toISOString())
  } catch {
    // Storage is blocked: it is asked again, which harms nobody.
  }
}

/** So much may change before anybody is reminded. */
const MANY = 5

/** Safari throws away what it keeps when nobody comes for a week: there every change is one to save. */
const forgets = (browser: string): boolean => /Safari\//.test(browser) && !/Chrom|Android|Edg/.test(browser)

/** A line on what was not saved in a backup yet; undefined while there is little to lose. */
export function reminderOf(
  summaries: readonly Summary[],
  last: string | undefined,
  texts: Pick<HandoverTexts['backup'], 'reminder'>,
  language: Language,
  browser = navigator.userAgent,
): string | undefined {
  const changed = summaries.filter(
    ({ changedAt, deletedAt }) => deletedAt === '' && changedAt > (last ?? ''),
  ).length
  return changed >= (forgets(browser) ? 1 : MANY)
    ? texts.reminder(
        changed,
        last === undefined || Number.isNaN(Date.parse(last)) ? undefined : sayDay(last, language),
      )
    : undefined
}
