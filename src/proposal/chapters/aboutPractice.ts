import { piecesOf } from '../chapterText.ts'
import type { Section } from '../document.ts'
import { howToGoOn, paragraph, subheading, type Writing } from './writing.ts'

/** Under which numbers the practice is known, where to find it, and how to go on. */
export function aboutPractice(writing: Writing): Section {
  const { proposal, input, language } = writing
  const { practice, offer } = input
  const { details, goOn, placeholders } = proposal.chapters
  const facts = [
    [details.address, [practice.name, ...practice.address].join(', ')],
    [details.contact, [practice.email, practice.phone].join(' · ')],
    [details.website, practice.website],
    [proposal.practice.kvk, practice.kvk],
    [proposal.practice.vatId, practice.vatId],
    [proposal.practice.iban, practice.iban],
  ] as const
  return {
    id: 'practice',
    together: true,
    title: proposal.sections.practice,
    pieces: [
      ...(practice.fictional ? [paragraph(proposal.fictional)] : []),
      {
        kind: 'facts',
        items: facts.flatMap(([label, value]) => (value === undefined ? [] : [{ label, value }])),
      },
      subheading(proposal.practice.next),
      paragraph(offer ? goOn : howToGoOn(writing)),
      ...piecesOf(practice.closing?.[language] ?? '', [], placeholders),
    ],
  }
}
