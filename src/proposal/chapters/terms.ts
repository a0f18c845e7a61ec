import { piecesOf } from '../chapterText.ts'
import type { Section } from '../document.ts'
import { paragraph, type Writing } from './writing.ts'

/** On what conditions the practice works, as it wrote them; that there are none is said too. */
export function terms({ proposal, input, language, answers }: Writing): Section {
  const { terms: words, placeholders } = proposal.chapters
  const given = piecesOf(input.practice.terms?.[language] ?? '', [], placeholders)
  return {
    id: 'terms',
    title: proposal.sections.terms,
    pieces: [
      ...(given.length > 0 ? given : [paragraph(words.none)]),
      ...(answers.ownTerms === 'yes' ? [paragraph(words.own)] : []),
    ],
  }
}
