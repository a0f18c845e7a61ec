import { isPageId } from '../questionnaire/walk.ts'
import type { PageId } from '../questionnaire/types.ts'
import type { Context, TypedPage } from '../wizard/wizardMachine.ts'

const KEY = 'typed'

/**
 * Takes what is half typed, and no answer yet, across a reload. It stays in this tab, and only until it has been read.
 * Returns whether it could.
 */
export function carryOver(typed: Context['typed']): boolean {
  if (Object.keys(typed).length === 0) return true
  try {
    sessionStorage.setItem(KEY, JSON.stringify(typed))
    return true
  } catch {
    return false
  }
}

/** What was half typed before the reload, page by page. */
export function carriedOver(): [PageId, TypedPage][] {
  try {
    const carried: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? '{}')
    sessionStorage.removeItem(KEY)
    return Object.entries(carried as Record<string, TypedPage>).filter(
      (entry): entry is [PageId, TypedPage] =>
        isPageId(entry[0]) && typeof entry[1] === 'object' && entry[1] !== null,
    )
  } catch {
    // Storage is blocked, or something else stood there: as if nothing had been typed.
    return []
  }
}
