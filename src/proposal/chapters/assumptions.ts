import type { Recommendation } from '../../rules/recommendation.ts'
import { sayNotice } from '../../texts/sayReasons.ts'
import type { Section } from '../document.ts'
import { list, paragraph, subheading, type Writing } from './writing.ts'

/** What is taken for granted, and what to look out for. */
export function assumptions(writing: Writing): Section {
  const { recommendation, proposal } = writing
  const said = (notices: Recommendation['warnings']) => notices.map((notice) => sayNotice(notice, writing))
  const taken = said(recommendation.assumptions)
  // What the chapters on price and conditions say more precisely is not said here.
  const attention = said(
    recommendation.warnings.filter(({ id }) => id !== 'consequence:purchasing' && id !== 'warning:terms.own'),
  )
  return {
    id: 'assumptions',
    title: proposal.sections.assumptions,
    pieces: [
      paragraph(taken.length > 0 ? proposal.assumptions.intro : proposal.assumptions.none),
      ...list(taken),
      ...(attention.length > 0 ? [subheading(proposal.assumptions.warnings), ...list(attention)] : []),
    ],
  }
}
