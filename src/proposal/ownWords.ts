import { piecesOf, type Placeholders, textOf } from './chapterText.ts'
import { fixed } from './chapters/order.ts'
import type { Section } from './document.ts'
import type { OwnWords } from './edits.ts'

/** A chapter with own words in place of those that were worked out, where there are any, and with what to edit. */
export function inOwnWords(section: Section, own: OwnWords | undefined, words: Placeholders): Section {
  if (fixed.includes(section.id)) return section
  const computed = textOf(section.pieces, words)
  if (own === undefined) return { ...section, editing: { computed, outdated: false } }
  return {
    ...section,
    pieces: piecesOf(own.text, section.pieces, words),
    editing: { computed, own: own.text, outdated: own.computed !== computed },
  }
}
