import { cellOf, later, standing } from './cells.ts'
import { isEvent, type DossierEvent, type Issued } from './events.ts'

/** What a list needs to know of a released offer: all but what it was made from. */
export type OfferFacts = Omit<Issued, 'model'>

/**
 * Where a dossier stands: what an answer needs to be added to it without all that ever happened being read again. It
 * follows from the events, and can always be made anew from them: one that is kept may be older than they are, and then
 * tells of fewer. Of offers it always tells all.
 */
export interface Head {
  readonly dossier: string
  /** what stands in each cell; without offers */
  readonly standing: readonly DossierEvent[]
  /** from first to last */
  readonly offers: readonly OfferFacts[]
  /** the highest in the dossier */
  readonly clock: number
  /** how many events there are */
  readonly size: number
  /** ISO time of what was done last, as far as the clocks of the devices are right */
  readonly changedAt: string
  /** to find in which dossiers a number of an offer, or a PDF, is in use */
  readonly numbers: readonly string[]
  readonly pdfs: readonly string[]
}

/** A dossier in which nothing happened yet. */
export const emptyHead = (dossier: string): Head => ({
  dossier,
  standing: [],
  offers: [],
  clock: 0,
  size: 0,
  changedAt: '',
  numbers: [],
  pdfs: [],
})

const unique = (values: readonly string[]) => [...new Set(values)]

function factsOf(offer: Issued): OfferFacts {
  const { model: _, ...facts } = offer
  return facts
}

const standingAmong = (events: readonly DossierEvent[]): DossierEvent[] =>
  [...standing(events).values()].flat()

/** The head of a dossier with these events. */
export function headOf(dossier: string, events: readonly DossierEvent[]): Head {
  const issued = events.filter((event) => event.type === 'issued').toSorted(later)
  return {
    dossier,
    standing: standingAmong(events.filter(({ type }) => type !== 'issued')),
    offers: issued.map(factsOf),
    clock: events.reduce((most, { clock }) => Math.max(most, clock), 0),
    size: events.length,
    changedAt: events.reduce((last, { at }) => (at > last ? at : last), ''),
    numbers: unique(issued.map(({ number }) => number)),
    pdfs: unique(issued.map(({ sha256 }) => sha256)),
  }
}

/** The head after an event that is later than all that are there. */
export function headAfter(head: Head, event: DossierEvent): Head {
  const then: Head = {
    ...head,
    clock: event.clock,
    size: head.size + 1,
    changedAt: event.at > head.changedAt ? event.at : head.changedAt,
  }
  if (event.type === 'issued')
    return {
      ...then,
      offers: [...head.offers, factsOf(event)],
      numbers: unique([...head.numbers, event.number]),
      pdfs: unique([...head.pdfs, event.sha256]),
    }
  const cell = cellOf(event)
  const here = head.standing.filter((other) => cellOf(other) === cell)
  const elsewhere = head.standing.filter((other) => cellOf(other) !== cell)
  return { ...then, standing: [...elsewhere, ...standingAmong([...here, event])] }
}

/** What was kept as a head, when it is one; otherwise it is made anew. */
export function isHead(value: unknown): value is Head {
  if (typeof value !== 'object' || value === null) return false
  const { standing: stands, offers, clock, size, changedAt, numbers, pdfs } = value as Partial<Head>
  return (
    Array.isArray(stands) &&
    stands.every(isEvent) &&
    [offers, numbers, pdfs].every(Array.isArray) &&
    Number.isSafeInteger(clock) &&
    Number.isSafeInteger(size) &&
    typeof changedAt === 'string'
  )
}
