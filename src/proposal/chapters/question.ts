import type { Section } from '../document.ts'
import { paragraph, quote, type Writing } from './writing.ts'

/** The question in the client's own words. */
export function question({ answers, proposal }: Writing): Section {
  return {
    id: 'question',
    title: proposal.sections.question,
    pieces: [
      ...(answers.occasion
        ? [paragraph(proposal.question.intro), quote(answers.occasion)]
        : [paragraph(proposal.question.none)]),
      ...(answers.caseDescription ? [paragraph(proposal.question.case), quote(answers.caseDescription)] : []),
      ...(answers.strengthsNote
        ? [paragraph(proposal.question.strengths), quote(answers.strengthsNote)]
        : []),
    ],
  }
}
