import { isQuestionId, itemOf } from '../questionnaire/walk.ts'
import { canonical } from './canonical.ts'
import { standing, valueOf } from './cells.ts'
import type { DossierEvent } from './events.ts'

/** Something on which a dossier holds more than one word, for its writers had not seen each other's. */
export interface Difference {
  readonly cell: string
  /**
   * Who said what when, one for each thing said; the last comes first, and counts until somebody settles it by writing
   * in that cell again.
   */
  readonly events: readonly DossierEvent[]
}

/** What is still asked, and can be answered again. */
const canBeSettled = (event: DossierEvent): boolean => !('question' in event) || isQuestionId(event.question)

/** What an event says, to be told apart: of several choices, in whatever order they were made. */
function toldApart(event: DossierEvent): string {
  const value = valueOf(event)
  return event.type === 'answered' &&
    Array.isArray(value) &&
    isQuestionId(event.question) &&
    itemOf(event.question).question.kind === 'several'
    ? canonical(value.map(String).toSorted())
    : canonical(value)
}

/** All that is to be settled in a dossier. */
export const differences = (events: Iterable<DossierEvent>): Difference[] =>
  [...standing(events)].flatMap(([cell, its]): Difference[] => {
    if (its.length < 2 || !its.every(canBeSettled)) return []
    const said = new Map(its.map((event) => [toldApart(event), event]))
    return said.size < 2 ? [] : [{ cell, events: [...said.values()].toReversed() }]
  })
