import type { Practice } from '../../practice/practice.ts'
import type { ProposalTexts } from '../../texts/proposalTexts.ts'
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
        [
          [practice.name, ...practice.address].join(', '),
          [practice.email, practice.phone, practice.website].filter(Boolean).join(' · '),
          ...registered(practice, proposal),
        ].join('\n'),
      ),
      subheading(proposal.practice.next),
      paragraph(proposal.practice.how),
    ],
  }
}

/** Under which numbers a practice is known; nothing where none is given. */
function registered({ kvk, vatId, iban }: Practice, { practice }: ProposalTexts): string[] {
  const numbers = [
    kvk && `${practice.kvk} ${kvk}`,
    vatId && `${practice.vatId} ${vatId}`,
    iban && `${practice.iban} ${iban}`,
  ].filter(Boolean)
  return numbers.length > 0 ? [numbers.join(' · ')] : []
}
