import { isQuestionId } from '../questionnaire/walk.ts'
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

/** All that is to be settled in a dossier. */
export const differences = (events: Iterable<DossierEvent>): Difference[] =>
  [...standing(events)].flatMap(([cell, its]): Difference[] => {
    if (its.length < 2 || !its.every(canBeSettled)) return []
    const said = new Map(its.map((event) => [canonical(valueOf(event)), event]))
    return said.size < 2 ? [] : [{ cell, events: [...said.values()].toReversed() }]
  })
