import type { Answers } from '../../questionnaire/types.ts'
import type { Recommendation } from '../../rules/recommendation.ts'
import type { AdviceTexts, ProgrammeTexts } from '../../texts/adviceTexts.ts'
import type { ProposalTexts } from '../../texts/proposalTexts.ts'
import type { ReasonTexts } from '../../texts/reasonTexts.ts'
import type { Language, QuestionTexts } from '../../texts/texts.ts'
import type { Piece } from '../document.ts'
import type { ProposalInput } from '../proposalFrom.ts'

/** Every word that a proposal may need. */
export interface ProposalWords {
  readonly language: Language
  readonly questions: QuestionTexts
  readonly reasons: ReasonTexts
  readonly advice: AdviceTexts
  readonly programme: ProgrammeTexts
  readonly proposal: ProposalTexts
}

/** What every section is written from. */
export interface Writing extends ProposalWords {
  readonly answers: Answers
  readonly recommendation: Recommendation
  readonly input: ProposalInput
}

/** The pieces a chapter is made of. An empty list is left out. */
export const paragraph = (text: string): Piece => ({ kind: 'paragraph', text })
export const subheading = (text: string): Piece => ({ kind: 'subheading', text })
export const quote = (text: string): Piece => ({ kind: 'quote', text })
export const list = (items: readonly string[]): Piece[] => (items.length > 0 ? [{ kind: 'list', items }] : [])
