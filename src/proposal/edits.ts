import type { Language } from '../texts/texts.ts'

/** What makes a proposal an offer: without it, it is a concept that binds nobody. */
export interface Offer {
  /** as the practice numbers its offers: "2026-014" */
  readonly number: string
  /** 1, and one more each time it is released again under the same number */
  readonly version: number
}

/** Own words for a chapter, and the text that was worked out when they were written: it may have changed since. */
export interface OwnWords {
  readonly text: string
  readonly computed: string
}

/**
 * What the consultant changed in a proposal before it goes out. Chapters and parts that are no longer there are passed
 * over: whatever the answers become, what still applies applies.
 */
export interface Edits {
  /** own words by language and section id */
  readonly words: Readonly<Partial<Record<Language, Readonly<Record<string, OwnWords>>>>>
  /** section ids of chapters that are left out */
  readonly leftOut: readonly string[]
  /** parts of the programme, by their key, that are offered as an option or not at all */
  readonly parts: Readonly<Record<string, 'option' | 'leftOut'>>
  /** keys of parts of the larger programme that are added as an option */
  readonly added: readonly string[]
}

export const noEdits: Edits = { words: {}, leftOut: [], parts: {}, added: [] }
