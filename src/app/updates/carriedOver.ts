import { isPageId } from '../../questionnaire/walk.ts'
import type { PageId } from '../../questionnaire/types.ts'
import type { Context, TypedPage } from '../../wizard/wizardMachine.ts'

/** Of the dossier that is open; and of others that were open in this tab before, by their ids. */
const KEY = 'typed'
const KEY_ELSEWHERE = 'typed elsewhere'

type Typed = Context['typed']

/** What is half typed in dossiers that are not open, by their ids. */
export type TypedElsewhere = Readonly<Record<string, Typed>>

/**
 * Takes what is half typed, and no answer yet, across a reload. It stays in this tab, and only until it has been read.
 * Returns whether it could.
 */
export function carryOver(typed: Typed, elsewhere: TypedElsewhere): boolean {
  try {
    for (const [key, what] of [
      [KEY, typed],
      [KEY_ELSEWHERE, elsewhere],
    ] as const)
      if (Object.keys(what).length > 0) sessionStorage.setItem(key, JSON.stringify(what))
      // A page that the browser showed again had carried something before that may be done with by now.
      else sessionStorage.removeItem(key)
    return true
  } catch {
    return false
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function taken(key: string): Readonly<Record<string, unknown>> {
  try {
    const carried: unknown = JSON.parse(sessionStorage.getItem(key) ?? '{}')
    sessionStorage.removeItem(key)
    return isRecord(carried) ? carried : {}
  } catch {
    // Storage is blocked, or something else stood there: as if nothing had been typed.
    return {}
  }
}

const pagesIn = (carried: Readonly<Record<string, unknown>>): [PageId, TypedPage][] =>
  Object.entries(carried).filter(
    (entry): entry is [PageId, TypedPage] => isPageId(entry[0]) && isRecord(entry[1]),
  )

/** What was half typed before the reload in the dossier that was open, page by page. */
export const carriedOver = (): [PageId, TypedPage][] => pagesIn(taken(KEY))

/** What was half typed before the reload in other dossiers. */
export const carriedElsewhere = (): [dossier: string, typed: Typed][] =>
  Object.entries(taken(KEY_ELSEWHERE)).map(([dossier, typed]) => [
    dossier,
    Object.fromEntries(isRecord(typed) ? pagesIn(typed) : []),
  ])
