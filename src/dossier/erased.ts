import { later } from './cells.ts'
import { changes } from './changes.ts'
import type { DossierEvent } from './events.ts'
import { emptyContent, reduce, type Content } from './reduce.ts'

/** What an event does to the content of a dossier; what takes back another event has its own way forward, in the history. */
function does(event: DossierEvent): 'fills' | 'takesAway' | 'nothing' {
  const isStep = event.undoes !== undefined || event.redoes !== undefined
  const takesAway = isStep ? 'fills' : 'takesAway'
  switch (event.type) {
    case 'answered':
      return 'fills'
    case 'cleared':
      return takesAway
    case 'adjusted':
      return event.value === null ? takesAway : 'fills'
    case 'noted':
      return event.text === '' ? takesAway : 'fills'
    case 'parked':
      return event.parked ? 'fills' : takesAway
    default:
      return 'nothing'
  }
}

const holdsAnything = (content: Content): boolean => changes(emptyContent, content).length > 0

/**
 * What stood in a dossier before everything was taken out of it, as long as nothing was said in it since: whoever began
 * anew may think better of it, also after a reload. Undefined where it was not emptied like that.
 */
export function erasedLast(events: Iterable<DossierEvent>): Content | undefined {
  const ordered = [...events].filter((event) => does(event) !== 'nothing').toSorted(later)
  if (holdsAnything(reduce(ordered))) return undefined
  const emptied = ordered.findLastIndex((event) => does(event) === 'fills') + 1
  if (emptied === ordered.length) return undefined
  const { draft, adjusted, notes, parked } = reduce(ordered.slice(0, emptied))
  const before = { draft, adjusted, notes, parked }
  return holdsAnything(before) ? before : undefined
}
