import { UNKNOWN, type Place, type Question } from '../questionnaire/kinds.ts'
import type { Language } from '../texts/texts.ts'

/** What stands in a field, as typed or chosen: kept as it is, right or wrong, until it is submitted. */
export type Typed = string | readonly string[] | TypedPlaces

/** The places that were chosen and, as a text, what is typed beside them and not chosen: no answer accepts that. */
export type TypedPlaces = readonly (Place | string)[]

const isWord = (question: Question, typed: string) =>
  typed === UNKNOWN ||
  ((question.kind === 'number' || question.kind === 'money') && question.bands.some(({ id }) => id === typed))

/** How an answer looks in its field. */
export function toTyped(question: Question, answer: unknown, language: Language): Typed {
  switch (question.kind) {
    case 'several':
      return answer === UNKNOWN ? [UNKNOWN] : ((answer ?? []) as string[])
    case 'place':
      return (answer ?? []) as Place[]
    case 'number':
    case 'money':
      return typeof answer === 'number'
        ? String(answer).replace('.', language === 'nl' ? ',' : '.')
        : ((answer ?? '') as string)
    case 'choice':
    case 'ordered':
    case 'text':
    case 'longText':
    case 'period':
      return (answer ?? '') as string
    default:
      return question satisfies never
  }
}

/** A number as people write it: € 2.000,- and 2 000 and 2,5. What is no number stays as it was typed. */
export function readNumber(typed: string, whole: boolean): number | string {
  const bare = typed
    // A unit written along is no fault: 15000 euro, 2,5 uur, ca. 25 mensen.
    .replace(/^(?:ca\.?|circa|ongeveer|about)\s*/i, '')
    .replace(/\s*(?:euro|eur|uur|hours?|mensen|personen|people|maanden|months?|procent|%)\.?$/i, '')
    .replace(/[€\s\u00A0]/g, '')
    .replace(/[.,](?:-|–)$/, '')
    .replace(/[.,]00$/, whole ? '' : '$&')
  // 1.400 is a thousand and more; for hours it may as well be a slip, and is asked again.
  if (/^[1-9]\d{0,2}(?:[.,]\d{3})+$/.test(bare)) return whole ? Number(bare.replace(/[.,]/g, '')) : typed
  // 4.500,50: where both stand there, the first parts the thousands.
  const [, thousands] = /^[1-9]\d{0,2}([.,])\d{3}(?:\1\d{3})*(?!\1)[.,]\d+$/.exec(bare) ?? []
  const figure = (thousands === undefined ? bare : bare.replaceAll(thousands, '')).replace(',', '.')
  return /^-?\d+(?:\.\d+)?$/.test(figure) ? Number(figure) : typed
}

/** The answer that stands in a field, for its schema to judge; undefined when the field is empty. */
export function fromTyped(question: Question, typed: unknown): unknown {
  switch (question.kind) {
    case 'several': {
      const chosen = (typed ?? []) as readonly string[]
      if (chosen.length === 0) return undefined
      return chosen.length === 1 && chosen[0] === UNKNOWN ? UNKNOWN : [...chosen]
    }
    case 'place': {
      const places = (typed ?? []) as TypedPlaces
      return places.length === 0 ? undefined : places
    }
    case 'number':
    case 'money': {
      const text = (typeof typed === 'string' ? typed : '').trim()
      if (text === '') return undefined
      return isWord(question, text) ? text : readNumber(text, question.whole)
    }
    case 'choice':
    case 'ordered':
    case 'text':
    case 'longText':
    case 'period': {
      const text = (typeof typed === 'string' ? typed : '').trim()
      return text === '' ? undefined : text
    }
    default:
      return question satisfies never
  }
}

/** Whether what is typed is one of the words of a number question rather than a figure. */
export const isEstimate = (question: Question, typed: unknown): boolean =>
  typeof typed === 'string' && isWord(question, typed)
