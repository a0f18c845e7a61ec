import type { Answers } from '../../questionnaire/types.ts'
import type { CorrectedAdvice } from '../../rules/corrections/correct.ts'
import type { Corrections } from '../../rules/corrections/correction.ts'
import type { Line, Recommendation } from '../../rules/recommendation.ts'
import type { Explanation } from '../../rules/explain.ts'
import type { AdviceTexts, ProgrammeTexts } from '../../texts/adviceTexts.ts'
import type { CorrectionsTexts } from '../../texts/correctionsTexts.ts'
import type { ExplanationTexts } from '../../texts/explanationTexts.ts'
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
  readonly explanation: ExplanationTexts
  readonly correcting: CorrectionsTexts
}

/** What every section is written from. */
export interface Writing extends ProposalWords {
  readonly answers: Answers
  /** what is offered in the end */
  readonly recommendation: Recommendation
  /** what can be had on top of it */
  readonly options: readonly Line[]
  /** the corrections that count, for whatever rests on one */
  readonly corrections: Corrections
  /** what the rules made of the answers, and what the consultant made of that */
  readonly judged: CorrectedAdvice
  /** the advice that results, before anything in the document was changed */
  readonly advised: Recommendation
  readonly explained: Explanation
  readonly input: ProposalInput
}

/** Whether residents, of whatever kind, are among those who are to take part. */
export const residentsTakePart = ({ participants }: Answers): boolean =>
  participants?.some((who) => who === 'residents' || who === 'youth' || who === 'volunteers') ?? false

/** The pieces a chapter is made of. An empty list is left out. */
export const paragraph = (text: string): Piece => ({ kind: 'paragraph', text })
export const subheading = (text: string): Piece => ({ kind: 'subheading', text })
export const quote = (text: string): Piece => ({ kind: 'quote', text })
export const list = (items: readonly string[]): Piece[] => (items.length > 0 ? [{ kind: 'list', items }] : [])

/** What is asked of who reads a proposal that is no offer. Nobody is promised an offer for nothing. */
export const howToGoOn = ({ recommendation, proposal }: Writing): string =>
  recommendation.kind === 'noneNeeded' ? proposal.practice.howWithout : proposal.practice.how
