import type { Summary } from '../../dossier/summary.ts'
import type { HandoverTexts } from '../../texts/handoverTexts.ts'
import { sayDay } from '../../texts/say.ts'
import type { Language } from '../../texts/texts.ts'
import { remember, remembered } from '../remembered.ts'

const NAME = 'backup'

/** When a backup was made last, as an ISO time. */
export const lastBackup = (): string | undefined => remembered(NAME)

export const rememberBackup = (now: Date): void => remember(NAME, now.toISOString())

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
