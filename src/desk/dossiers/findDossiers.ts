import { statuses, type Status, type Summary } from '../../dossier/summary.ts'
import { fold } from '../../questionnaire/fold.ts'

/** What asks for somebody's attention in a dossier. */
export type Attention = 'differences' | 'expired' | 'expiring' | 'parked'

/** Which dossiers are shown: those at work, those that need attention, those thrown away, or those with one status. */
export type Shown = 'all' | 'attention' | 'bin' | Status
export const sorts = ['changed', 'name', 'status'] as const
export type Sort = (typeof sorts)[number]

/** How many days before its last an offer asks for attention. */
const SOON = 7

/** The ISO date a number of days later. */
function daysAfter(today: string, days: number): string {
  const day = new Date(today)
  day.setUTCDate(day.getUTCDate() + days)
  return day.toISOString().slice(0, 10)
}

/** What needs attention on a day (an ISO date); the most urgent first. */
export function attentionOf(summary: Summary, today: string): Attention[] {
  const { archived, differences, validUntil, parked } = summary
  if (archived) return []
  return [
    ...(differences > 0 ? (['differences'] as const) : []),
    ...(validUntil !== '' && validUntil < today ? (['expired'] as const) : []),
    ...(validUntil >= today && validUntil <= daysAfter(today, SOON) ? (['expiring'] as const) : []),
    ...(parked > 0 ? (['parked'] as const) : []),
  ]
}

export const nameOf = ({ name, organisation }: Pick<Summary, 'name' | 'organisation'>): string =>
  name || organisation

const less = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)

/** The last changed first; of what changed at one moment, by name: the list never stands otherwise for no reason. */
const latest = (one: Summary, other: Summary) =>
  less(other.changedAt, one.changedAt) || less(nameOf(one), nameOf(other)) || less(one.id, other.id)

/** Dossiers in their order, made once so that a search only leaves some out. */
export function sorted(summaries: readonly Summary[], sort: Sort): Summary[] {
  if (sort === 'changed') return summaries.toSorted(latest)
  if (sort === 'status')
    return summaries.toSorted(
      (one, other) => statuses.indexOf(one.status) - statuses.indexOf(other.status) || latest(one, other),
    )
  // Ten thousand names are folded once, and not at every comparison; what has none comes last.
  return summaries
    .map((summary) => ({ summary, name: fold(nameOf(summary)) }))
    .toSorted(({ name: one, summary: a }, { name: other, summary: b }) =>
      one === other ? latest(a, b) : one === '' ? 1 : other === '' ? -1 : one < other ? -1 : 1,
    )
    .map(({ summary }) => summary)
}

/** Whether a dossier is among those that are shown. */
function isAmong(summary: Summary, shown: Shown, today: string): boolean {
  const thrownAway = summary.deletedAt !== ''
  if (shown === 'bin' || thrownAway) return shown === 'bin' && thrownAway
  if (shown === 'all') return !summary.archived
  if (shown === 'attention') return attentionOf(summary, today).length > 0
  return summary.status === shown
}

/** Those that hold every word that was typed: at the start of a word, or within one from three letters on. */
export function findDossiers(
  among: readonly Summary[],
  { typed, shown, today }: { readonly typed: string; readonly shown: Shown; readonly today: string },
): Summary[] {
  const words = fold(typed)
    .split(' ')
    .filter((word) => word !== '')
  const holds = (text: string) =>
    words.every((word) =>
      word.length < 3 ? text.startsWith(word) || text.includes(` ${word}`) : text.includes(word),
    )
  return among.filter((summary) => isAmong(summary, shown, today) && holds(summary.words))
}
