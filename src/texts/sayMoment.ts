import { locale } from './say.ts'
import type { Language } from './texts.ts'

/** A moment as the clock here has it: 25 nov 2026, 14:03. `moment` is an ISO time. */
export const sayMoment = (moment: string, language: Language): string =>
  new Intl.DateTimeFormat(locale[language], { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(moment),
  )
