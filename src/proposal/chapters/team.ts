import type { Section } from '../document.ts'
import { paragraph, type Writing } from './writing.ts'

const sentence = (text: string) => {
  const whole = text.charAt(0).toUpperCase() + text.slice(1)
  return /[.!?]$/u.test(whole) ? whole : `${whole}.`
}

/** Who carry it out. */
export function team({ proposal, input, language }: Writing): Section {
  return {
    id: 'team',
    together: true,
    title: proposal.sections.team,
    pieces: [
      paragraph(proposal.chapters.team),
      {
        kind: 'facts',
        items: input.practice.people.map((person) => ({
          label: person.name,
          value: sentence(person[language]),
        })),
      },
    ],
  }
}
