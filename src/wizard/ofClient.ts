import { UNKNOWN } from '../questionnaire/kinds.ts'
import type { Draft, QuestionId } from '../questionnaire/types.ts'

/** What the consultant adjusted in the proposal, by what it is about; goes where the answers go. */
export type Adjusted = Readonly<Record<string, unknown>>

/** The texts of notes, by what each is about and for whom it is. */
export type NoteTexts = Readonly<Record<string, string>>

/** The questions that were put aside for later, in the order in which they were. */
export type ParkedQuestions = Readonly<Record<string, true>>

/** All of one client: it is kept, set aside and brought back together. */
export interface OfClient {
  readonly draft: Draft
  readonly adjusted: Adjusted
  readonly notes: NoteTexts
  readonly parked: ParkedQuestions
}

/** Answers of one page over those before it; `undefined` clears. */
export const merge = (draft: Draft, values: Draft): Draft => {
  const merged: Record<string, unknown> = { ...draft, ...values }
  for (const id in merged) if (merged[id] === undefined) delete merged[id]
  return merged as Draft
}

/** Adjustments over those before them; null takes one back. */
export const adjust = (adjusted: Adjusted, values: Adjusted): Adjusted =>
  Object.fromEntries(Object.entries({ ...adjusted, ...values }).filter(([, value]) => value !== null))

/** One note over those before it; an empty text takes it away. */
export const noteDown = (notes: NoteTexts, about: string, text: string): NoteTexts =>
  Object.fromEntries(Object.entries({ ...notes, [about]: text }).filter(([, one]) => one !== ''))

/** Parked again, it goes to the end of the row. */
export const park = (before: ParkedQuestions, question: QuestionId, parked: boolean): ParkedQuestions => {
  const { [question]: _, ...rest } = before
  return parked ? { ...rest, [question]: true } : rest
}

/**
 * Without the questions that new answers settle: parked is what is still to be come back to. Who answered and parks again
 * keeps it parked until the next answer; “weet ik nog niet” settles nothing.
 */
export const unparkAnswered = (parked: ParkedQuestions, before: Draft, values: Draft): ParkedQuestions => {
  const answers: Readonly<Record<string, unknown>> = values
  const settled = (id: string) =>
    answers[id] !== undefined &&
    answers[id] !== UNKNOWN &&
    JSON.stringify(answers[id]) !== JSON.stringify(before[id as QuestionId])
  const left = Object.entries(parked).filter(([id]) => !settled(id))
  return left.length === Object.keys(parked).length ? parked : Object.fromEntries(left)
}

/** Of a client of whom nothing is known. */
export const nothing: OfClient = { draft: {}, adjusted: {}, notes: {}, parked: {} }

/** What is of the client, out of more. */
export const ofClient = ({ draft, adjusted, notes, parked }: OfClient): OfClient => ({
  draft,
  adjusted,
  notes,
  parked,
})

/** Whether there is anything of a client. */
export const holdsAnything = (of: OfClient): boolean =>
  Object.values(ofClient(of)).some((part) => Object.keys(part).length > 0)
