import { useSyncExternalStore } from 'react'
import type { Draft, PageId } from '../../questionnaire/types.ts'
import { unanswered } from '../../questionnaire/walk.ts'
import type { Format } from '../../rules/formats.ts'
import type { ExplanationTexts } from '../../texts/explanationTexts.ts'
import type { Language } from '../../texts/texts.ts'

/** Which format is certain to be the heart of the advice, whatever is still to be answered. */
export interface SettledHeart {
  readonly format: Format
  /** the answers that made it certain */
  readonly of: Draft
  /** the page on which this became so, for as long as somebody is there: then it is news */
  readonly newOn: PageId | undefined
  readonly language: Language
  readonly name: string
  readonly texts: ExplanationTexts['stop']
}

let now: SettledHeart | undefined
const listeners = new Set<() => void>()

function become(next: SettledHeart | undefined): void {
  now = next
  for (const listener of listeners) listener()
}

/** It is news once: not again on each page, but again when it was no longer so, or when it is another format. */
export function settleHeart(found: Omit<SettledHeart, 'newOn'> | undefined, page: PageId): void {
  become(found && { ...found, newOn: now?.format === found.format ? now.newOn : page })
}

/** Whoever leaves the page on which it was news has been told. */
export function leaveNews(page: PageId): void {
  if (now?.newOn === page) become({ ...now, newOn: undefined })
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

/** What is settled, as far as was reckoned; it may be of other answers than those that are there by now. */
export const useSettledHeart = (): SettledHeart | undefined => useSyncExternalStore(subscribe, () => now)

/** What is certain whatever is still answered stays so while that is being answered; there is something left to skip. */
export const stillHolds = ({ of }: SettledHeart, draft: Draft): boolean =>
  unanswered(draft).length > 0 &&
  Object.entries(of).every(
    ([id, value]) => JSON.stringify(draft[id as keyof Draft]) === JSON.stringify(value),
  )
