import { ANSWERS_NAME, answersText } from '../../questionnaire/answersText.ts'
import type { ProposalTexts } from '../../texts/proposalTexts.ts'
import type { ProposalInput } from '../proposalFrom.ts'
import type { Attachment } from './tagged/attachment.ts'

/** The answers that a proposal follows from, as a file to go inside it. Nothing else goes along: no notes, no edits. */
export const attachedAnswers = (
  { draft, madeOn }: Pick<ProposalInput, 'draft' | 'madeOn'>,
  { attached }: ProposalTexts,
): Attachment => ({
  name: ANSWERS_NAME,
  description: attached,
  mediaType: 'application/json',
  relationship: 'Source',
  content: new TextEncoder().encode(answersText(draft)),
  changedOn: new Date(madeOn),
})
