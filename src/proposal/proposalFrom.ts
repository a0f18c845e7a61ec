import { offeringOf, type Practice } from '../practice/practice.ts'
import type { Draft } from '../questionnaire/types.ts'
import { correctDecision } from '../rules/corrections/correct.ts'
import type { Corrections } from '../rules/corrections/correction.ts'
import { decide, type Decision } from '../rules/decide.ts'
import { explain, type Explanation } from '../rules/explain.ts'
import {
  loadAdvice,
  loadCorrections,
  loadExplanation,
  loadForWhom,
  loadProposal,
  loadQuestions,
  loadReasons,
} from '../texts/load.ts'
import { questionsFor } from '../texts/questionsFor.ts'
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
  /** what the consultant judged otherwise than the rules */
  readonly corrections?: Corrections
}

interface Advice {
  readonly practice: Practice
  readonly decision: Decision
  readonly explanation: Explanation
}

/** The same answers are written out again with each word that is changed: what follows from them is worked out once. */
const known = new WeakMap<Draft, Advice>()

function adviceFor({ draft, practice }: ProposalInput): Advice {
  const before = known.get(draft)
  if (before?.practice === practice) return before
  const offering = offeringOf(practice)
  const advice = {
    practice,
    decision: decide(draft, offering),
    explanation: explain(draft, offering),
  }
  known.set(draft, advice)
  return advice
}

/** Fetches the words of one language and writes the proposal in it. */
export async function proposalFrom(input: ProposalInput): Promise<ProposalDocument> {
  const { language } = input
  const [questions, forWhom, reasons, { advice, programme }, proposal, explanation, correcting] =
    await Promise.all([
      loadQuestions(language),
      loadForWhom(language),
      loadReasons(language),
      loadAdvice(language),
      loadProposal(language),
      loadExplanation(language),
      loadCorrections(language),
    ])
  const { decision, explanation: explained } = adviceFor(input)
  return propose(input, correctDecision(decision, input.corrections ?? []), explained, {
    language,
    questions: questionsFor(questions, forWhom, input.draft),
    reasons,
    advice,
    programme,
    proposal,
    explanation,
    correcting,
  })
}
