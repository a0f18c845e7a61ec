import type { Draft } from '../questionnaire/types.ts'
import { isQuestionId, itemOf } from '../questionnaire/walk.ts'
import { counting } from './cells.ts'
import type { Adjustments, DossierEvent, Issued, OfferMark } from './events.ts'
import { noteKey, readNoteKey, type Notes } from './notes.ts'

/** The questions that are parked, in the order in which they were. */
export type ParkedQuestions = Readonly<Record<string, true>>

/** What can still be changed in a dossier, thing by thing. */
export interface Content {
  readonly draft: Draft
  readonly adjusted: Adjustments
  readonly notes: Notes
  readonly parked: ParkedQuestions
}

/** What a dossier holds now. */
export interface Dossier extends Content {
  /** its own name; empty where it is called after the organisation */
  readonly name: string
  readonly archived: boolean
  readonly deleted: boolean
  /** all that was released, from first to last */
  readonly issued: readonly Issued[]
  /** what became of each offer, by the id of the event with which it was released */
  readonly marks: Readonly<Record<string, OfferMark>>
}

export const emptyContent: Content = { draft: {}, adjusted: {}, notes: {}, parked: {} }
export const emptyDossier: Dossier = {
  ...emptyContent,
  name: '',
  archived: false,
  deleted: false,
  issued: [],
  marks: {},
}

/**
 * What a dossier is now. Independent of the order of the events, and of double ones. What is about a question that
 * no longer exists is left out here and stays in the events.
 */
export function reduce(events: Iterable<DossierEvent>): Dossier {
  const draft: [string, unknown][] = []
  const adjusted: [string, unknown][] = []
  const notes: [string, string][] = []
  const parked: [string, true][] = []
  const marks: [string, OfferMark][] = []
  const issued: Issued[] = []
  let { name, archived, deleted } = emptyDossier
  for (const event of counting(events)) {
    if (event.type === 'answered' && isQuestionId(event.question)) draft.push([event.question, event.value])
    if (event.type === 'adjusted' && event.value !== null) adjusted.push([event.what, event.value])
    if (event.type === 'noted' && event.text !== '') {
      const key = noteKey(event.subject, event.kind)
      if (readNoteKey(key) !== undefined) notes.push([key, event.text])
    }
    if (event.type === 'parked' && event.parked && isQuestionId(event.question))
      parked.push([event.question, true])
    if (event.type === 'renamed') name = event.name
    if (event.type === 'archived') archived = event.archived
    if (event.type === 'deleted') deleted = event.deleted
    if (event.type === 'marked' && event.mark !== null) marks.push([event.offer, event.mark])
    if (event.type === 'issued') issued.push(event)
  }
  return {
    draft: Object.fromEntries(draft) as Draft,
    adjusted: Object.fromEntries(adjusted),
    notes: Object.fromEntries(notes),
    parked: Object.fromEntries(parked),
    name,
    archived,
    deleted,
    issued,
    marks: Object.fromEntries(marks),
  }
}

/** Answers that stand in the events and no longer count: their question is not asked any more, or takes other answers. */
export const leftOut = (
  events: Iterable<DossierEvent>,
): { readonly question: string; readonly value: unknown }[] =>
  counting(events).flatMap((event) =>
    event.type === 'answered' &&
    !(isQuestionId(event.question) && itemOf(event.question).question.schema.safeParse(event.value).success)
      ? [{ question: event.question, value: event.value }]
      : [],
  )
