import { offeringOf, type Practice } from '../practice/practice.ts'
import type { Draft } from '../questionnaire/types.ts'
import { recommend } from '../rules/recommend.ts'
import { loadAdvice, loadProposal, loadQuestions, loadReasons } from '../texts/load.ts'
import type { Language } from '../texts/texts.ts'
import type { ProposalDocument } from './document.ts'
import type { Edits, Offer } from './edits.ts'
import { propose } from './proposal.ts'

/** All that a proposal follows from; can be posted to a worker. */
export interface ProposalInput {
  readonly draft: Draft
  readonly practice: Practice
  readonly language: Language
  /** ISO date */
  readonly madeOn: string
  /** absent while it is a concept */
  readonly offer?: Offer
  readonly edits?: Edits
}

/** Fetches the words of one language and writes the proposal in it. */
export async function proposalFrom(input: ProposalInput): Promise<ProposalDocument> {
  const { draft, practice, language } = input
  const [questions, reasons, { advice, programme }, proposal] = await Promise.all([
    loadQuestions(language),
    loadReasons(language),
    loadAdvice(language),
    loadProposal(language),
  ])
  return propose(input, recommend(draft, offeringOf(practice)), {
    language,
    questions,
    reasons,
    advice,
    programme,
    proposal,
  })
}
