import type { Section } from '../document.ts'
import { paragraph, quote, type Writing } from './writing.ts'

/** The question in the client's own words. */
export function question({ answers, proposal, recommendation }: Writing): Section {
  return {
    id: 'question',
    // The summary of a programme fills a page, and stands there alone: it is what many read.
    ownPage: recommendation.lines.length > 0,
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
