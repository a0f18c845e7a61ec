import { fold } from '../questionnaire/fold.ts'
import { UNKNOWN } from '../questionnaire/kinds.ts'
import { unanswered, walk } from '../questionnaire/walk.ts'
import { differences } from './differences.ts'
import { isDay, isTime, offerMarks, type OfferMark } from './events.ts'
import type { Head } from './head.ts'
import { reduce } from './reduce.ts'

export const statuses = ['intake', 'advice', 'concept', 'sent', 'accepted', 'declined', 'archived'] as const
/** How far a dossier is. `concept`: the proposal is being worked on, or was released and not sent. */
export type Status = (typeof statuses)[number]

export const nextSteps = ['ask', 'advise', 'release', 'send', 'wait', 'plan', 'close', 'nothing'] as const
/** What is to be done next. */
export type NextStep = (typeof nextSteps)[number]

/** Raised when a summary holds something else than it did: those kept before are then made anew. */
const FORM = 2

/** By what an offer is called. */
export interface OfferLine {
  readonly number: string
  readonly version: number
}

/** What a list shows and searches of a dossier. Small, for ten thousand are read at once. It follows from the events. */
export interface Summary {
  readonly id: string
  readonly form: number
  /** its own name; empty where it is called after the organisation */
  readonly name: string
  readonly organisation: string
  readonly municipality: string
  readonly status: Status
  readonly next: NextStep
  /** ISO time */
  readonly changedAt: string
  readonly archived: boolean
  /** ISO time since which it is thrown away; empty when it is not */
  readonly deletedAt: string
  /** how many questions are answered, and how many that steer the advice are still open */
  readonly answered: number
  readonly open: number
  readonly parked: number
  readonly differences: number
  /** ISO date until which the last offer holds that nobody answered yet; empty where there is none */
  readonly validUntil: string
  /** the last offer that was released; null where there is none */
  readonly offer: OfferLine | null
  /** the last offer that the client was told of, and what became of it: a newer one may not have been sent yet */
  readonly told: (OfferLine & { readonly mark: OfferMark }) | null
  /** each word once, as it is searched: of the names, the gemeente and all notes */
  readonly words: string
}

/** What was folded last: while somebody answers, the notes beside it stay what they are. */
let folded = { text: '', words: '' }

function wordsIn(...texts: readonly string[]): string {
  const text = texts.join('\n')
  if (text !== folded.text) {
    const words = new Set(
      fold(text)
        .split(' ')
        .filter((word) => word !== ''),
    )
    folded = { text, words: [...words].join(' ') }
  }
  return folded.words
}

const namesOf = (places: unknown): string =>
  Array.isArray(places)
    ? places
        .flatMap((place: unknown) =>
          typeof place === 'object' && place !== null && 'name' in place && typeof place.name === 'string'
            ? [place.name]
            : [],
        )
        .join(', ')
    : ''

const textOf = (answer: unknown): string =>
  typeof answer === 'string' && answer !== UNKNOWN ? answer.trim().replace(/\s+/g, ' ') : ''

const lineOf = ({ number, version }: OfferLine): OfferLine => ({ number, version })

/** The summary of a dossier, from where it stands. */
export function summaryOf(head: Head): Summary {
  const { draft, adjusted, notes, parked, name, archived, deleted, marks } = reduce(head.standing)
  const open = unanswered(draft).length
  const last = head.offers.at(-1)
  const mark = last === undefined ? undefined : marks[last.id]
  const told = head.offers.findLast(({ id }) => marks[id] !== undefined)
  const toldMark = told === undefined ? undefined : marks[told.id]
  const stage = (): { readonly status: Status; readonly next: NextStep } => {
    if (archived) return { status: 'archived', next: 'nothing' }
    if (mark === 'accepted') return { status: 'accepted', next: 'plan' }
    if (mark === 'declined') return { status: 'declined', next: 'close' }
    if (mark === 'sent') return { status: 'sent', next: 'wait' }
    if (last !== undefined) return { status: 'concept', next: 'send' }
    if (open > 0) return { status: 'intake', next: 'ask' }
    return Object.keys(adjusted).length > 0
      ? { status: 'concept', next: 'release' }
      : { status: 'advice', next: 'advise' }
  }
  const organisation = textOf(draft.organisation)
  const municipality = namesOf(draft.places)
  return {
    id: head.dossier,
    form: FORM,
    name,
    organisation,
    municipality,
    ...stage(),
    changedAt: head.changedAt,
    archived,
    deletedAt: deleted
      ? (head.standing.findLast(({ type }) => type === 'deleted')?.at ?? head.changedAt)
      : '',
    answered: Object.keys(walk(draft).answers).length,
    open,
    parked: Object.keys(parked).length,
    differences: differences(head.standing).length,
    validUntil: last === undefined || mark === 'accepted' || mark === 'declined' ? '' : last.validUntil,
    offer: last === undefined ? null : lineOf(last),
    told: told === undefined || toldMark === undefined ? null : { ...lineOf(told), mark: toldMark },
    words: wordsIn(name, organisation, municipality, ...head.numbers, ...Object.values(notes)),
  }
}

const texts = ['id', 'name', 'organisation', 'municipality', 'words'] as const
const counts = ['answered', 'open', 'parked', 'differences'] as const

const isLine = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  'number' in value &&
  typeof value.number === 'string' &&
  'version' in value &&
  typeof value.version === 'number'
const isToldLine = (value: unknown): boolean =>
  isLine(value) && offerMarks.some((mark) => mark === (value as { readonly mark?: unknown }).mark)

/** What was kept as a summary, when it is one of this form; otherwise it is made anew. */
export function isSummary(value: unknown): value is Summary {
  if (typeof value !== 'object' || value === null) return false
  const row = value as Readonly<Record<string, unknown>>
  return (
    row.form === FORM &&
    texts.every((name) => typeof row[name] === 'string') &&
    [row.changedAt, row.deletedAt].every((at) => at === '' || isTime(at)) &&
    (row.validUntil === '' || isDay(row.validUntil)) &&
    counts.every((name) => Number.isSafeInteger(row[name])) &&
    typeof row.archived === 'boolean' &&
    (row.offer === null || isLine(row.offer)) &&
    (row.told === null || isToldLine(row.told)) &&
    statuses.some((status) => status === row.status) &&
    nextSteps.some((step) => step === row.next)
  )
}
