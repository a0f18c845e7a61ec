import type { Section } from '../document.ts'
import { list, paragraph, subheading, type Writing } from './writing.ts'

/** Who offers, and how to go on. */
export function aboutPractice({ proposal, input, language }: Writing): Section {
  const { practice } = input
  return {
    id: 'practice',
    together: true,
    title: proposal.sections.practice,
    pieces: [
      paragraph(
        [proposal.practice.intro(practice.name), ...(practice.fictional ? [proposal.fictional] : [])].join(
          ' ',
        ),
      ),
      ...list(practice.people.map((person) => `${person.name} ${person[language]}.`)),
      paragraph(
        [[practice.name, ...practice.address].join(', '), [practice.email, practice.phone].join(' · ')].join(
          '\n',
        ),
      ),
      subheading(proposal.practice.next),
      paragraph(proposal.practice.how),
    ],
  }
}
