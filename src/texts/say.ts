import { reckoned } from '../questionnaire/cells.ts'
import { UNKNOWN, type Place, type Question } from '../questionnaire/kinds.ts'
import type { QuestionId } from '../questionnaire/types.ts'
import { itemOf } from '../questionnaire/walk.ts'
import type { Language, AnyQuestionText, QuestionTexts } from './texts.ts'

export const locale = { nl: 'nl-NL', en: 'en-GB' } as const satisfies Record<Language, string>

/** Whole euros, or with cents where there are any: € 1.750 and € 1.750,50. */
export const sayEuro = (amount: number, language: Language): string =>
  new Intl.NumberFormat(locale[language], {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: Number.isInteger(amount) ? 0 : 2,
    maximumFractionDigits: 2,
  }).format(amount)

/** A number with at most two decimals: 1,25 */
export const sayNumber = (value: number, language: Language): string =>
  new Intl.NumberFormat(locale[language], { maximumFractionDigits: 2 }).format(value)

/** Numbers that stand under one another in a table: all with the same decimals, so that their commas align. */
export const sayColumn = (values: readonly number[], language: Language): string[] => {
  const decimals = Math.max(
    0,
    ...values.map((value) => String(Math.round(value * 100) / 100).split('.')[1]?.length ?? 0),
  )
  const format = new Intl.NumberFormat(locale[language], {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  })
  return values.map((value) => format.format(value))
}

/** A part of a whole, in whole percents; less than one percent is said as such, never as nothing. */
export function sayShare(share: number, language: Language): string {
  const percent = new Intl.NumberFormat(locale[language], { style: 'percent' })
  return share > 0 && share < 0.01 ? `< ${percent.format(0.01)}` : percent.format(share)
}

/** "a, b of c" */
export const sayChoice = (items: readonly string[], language: Language): string =>
  new Intl.ListFormat(locale[language], { type: 'disjunction' }).format(items)

/** "a, b en c" */
export const sayList = (items: readonly string[], language: Language): string =>
  new Intl.ListFormat(locale[language], { type: 'conjunction' }).format(items)

/** The month in words: maart 2027. `period` is `2027-03`. */
export const sayPeriod = (period: string, language: Language): string => {
  const [year, month] = period.split('-').map(Number)
  return new Intl.DateTimeFormat(locale[language], {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(Date.UTC(year ?? 2000, (month ?? 1) - 1, 1))
}

/** The day in words: 23 november 2026. `day` is an ISO date. */
export const sayDay = (day: string, language: Language): string =>
  new Intl.DateTimeFormat(locale[language], { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day))

export const questionText = (id: QuestionId, texts: QuestionTexts): AnyQuestionText => texts.questions[id]

/** A number with its unit: € 2.000, 35 mensen, 31 procent. */
export function sayAmount(
  question: Question,
  value: number,
  texts: QuestionTexts,
  language: Language,
): string {
  if (question.kind !== 'number' && question.kind !== 'money') return String(value)
  if (question.kind === 'money') return sayEuro(value, language)
  const { one, many } = texts.units[question.unit]
  return `${sayNumber(value, language)} ${value === 1 ? one : many}`
}

/** An answer in words, the same on the check page, beside a reason and in the proposal. */
export function sayAnswer(id: QuestionId, answer: unknown, texts: QuestionTexts, language: Language): string {
  const { question } = itemOf(id)
  const words = questionText(id, texts)
  if (answer === UNKNOWN) return texts.unknown
  const option = (value: unknown) => words.options?.[String(value)] ?? String(value)
  switch (question.kind) {
    case 'choice':
    case 'ordered':
      return option(answer)
    case 'several':
      return (answer as readonly string[]).map(option).join('; ')
    case 'number':
    case 'money':
      return typeof answer === 'number'
        ? sayAmount(question, answer, texts, language)
        : (words.bands?.[String(answer)] ?? String(answer))
    case 'period':
      return sayPeriod(String(answer), language)
    case 'place':
      return (answer as readonly Place[]).map(({ name }) => name).join(', ')
    case 'text':
    case 'longText':
      return String(answer)
    default:
      return question satisfies never
  }
}

/** What a chosen band is reckoned as, in words; undefined for an exact number. */
export function sayReckoned(
  id: QuestionId,
  answer: unknown,
  texts: QuestionTexts,
  language: Language,
): string | undefined {
  const { question } = itemOf(id)
  const value = typeof answer === 'string' ? reckoned(question, answer) : undefined
  return value === undefined ? undefined : sayAmount(question, value, texts, language)
}

/** A name or an answer within a sentence: with a small letter. */
export const inSentence = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`

/** With a capital, as a sentence or a cell begins; Dutch writes no accent on it: "Eén lezing". */
export const capital = (text: string): string =>
  `${text.startsWith('één') ? 'E' : text.charAt(0).toUpperCase()}${text.slice(1)}`
