import type { AboutTexts } from './aboutTexts.ts'
import type { AdviceTexts, ProgrammeTexts } from './adviceTexts.ts'
import type { CallTexts } from './callTexts.ts'
import type { CorrectionsTexts } from './correctionsTexts.ts'
import type { DossiersTexts } from './dossiersTexts.ts'
import type { ExplanationTexts } from './explanationTexts.ts'
import type { HandoverTexts } from './handoverTexts.ts'
import type { HistoryTexts } from './historyTexts.ts'
import type { OfferTexts } from './offerTexts.ts'
import type { OpeningTexts } from './openingTexts.ts'
import type { PracticeTexts } from './practiceTexts.ts'
import type { ProposalTexts } from './proposalTexts.ts'
import type { ReasonTexts } from './reasonTexts.ts'
import type { RulebookTexts } from './rulebookTexts.ts'
import type { SettingsTexts } from './settingsTexts.ts'
import type { ShellTexts } from './shellTexts.ts'
import type { ForWhomTexts } from './forWhomTexts.ts'
import type { QuestionsFor } from './questionsFor.ts'
import type { FaultTexts, Language, QuestionTexts } from './texts.ts'

/** Loads what one part needs, in one language: no visitor pays for words that are not shown. */
export const loadQuestions = async (language: Language): Promise<QuestionTexts> =>
  (await (language === 'nl' ? import('./nl/questions.ts') : import('./en/questions.ts'))).questions

export const loadForWhom = async (language: Language): Promise<ForWhomTexts> => {
  const [{ forWhom }, { sectors }] = await Promise.all(
    language === 'nl'
      ? [import('./nl/forWhom.ts'), import('./nl/sectors.ts')]
      : [import('./en/forWhom.ts'), import('./en/sectors.ts')],
  )
  return { ...forWhom, sectors }
}

export const loadQuestionsFor = async (language: Language): Promise<QuestionsFor> => {
  const [questions, forWhom, { knownQuestions }] = await Promise.all([
    loadQuestions(language),
    loadForWhom(language),
    import('./questionsFor.ts'),
  ])
  return knownQuestions(questions, forWhom)
}

export const loadReasons = async (language: Language): Promise<ReasonTexts> =>
  (await (language === 'nl' ? import('./nl/reasons.ts') : import('./en/reasons.ts'))).reasons

export const loadFaults = async (language: Language): Promise<FaultTexts> =>
  (await (language === 'nl' ? import('./nl/faults.ts') : import('./en/faults.ts'))).faults

export const loadOpening = async (language: Language): Promise<OpeningTexts> =>
  (await (language === 'nl' ? import('./nl/opening.ts') : import('./en/opening.ts'))).opening

export const loadShell = async (language: Language): Promise<ShellTexts> =>
  (await (language === 'nl' ? import('./nl/shell.ts') : import('./en/shell.ts'))).shell

export const loadAdvice = async (
  language: Language,
): Promise<{ readonly advice: AdviceTexts; readonly programme: ProgrammeTexts }> =>
  language === 'nl' ? import('./nl/advice.ts') : import('./en/advice.ts')

export const loadProposal = async (language: Language): Promise<ProposalTexts> =>
  (await (language === 'nl' ? import('./nl/proposal.ts') : import('./en/proposal.ts'))).proposal

export const loadRulebook = async (language: Language): Promise<RulebookTexts> =>
  (await (language === 'nl' ? import('./nl/rulebook.ts') : import('./en/rulebook.ts'))).rulebook

export const loadExplanation = async (language: Language): Promise<ExplanationTexts> =>
  (await (language === 'nl' ? import('./nl/explanation.ts') : import('./en/explanation.ts'))).explanation

export const loadPracticeTexts = async (language: Language): Promise<PracticeTexts> =>
  (await (language === 'nl' ? import('./nl/practice.ts') : import('./en/practice.ts'))).practice

export const loadOffer = async (language: Language): Promise<OfferTexts> =>
  (await (language === 'nl' ? import('./nl/offer.ts') : import('./en/offer.ts'))).offer
export const loadSettings = async (language: Language): Promise<SettingsTexts> =>
  (await (language === 'nl' ? import('./nl/settings.ts') : import('./en/settings.ts'))).settings
export const loadCall = async (language: Language): Promise<CallTexts> =>
  (await (language === 'nl' ? import('./nl/call.ts') : import('./en/call.ts'))).call
export const loadCorrections = async (language: Language): Promise<CorrectionsTexts> =>
  (await (language === 'nl' ? import('./nl/corrections.ts') : import('./en/corrections.ts'))).corrections
export const loadDossiers = async (language: Language): Promise<DossiersTexts> =>
  (await (language === 'nl' ? import('./nl/dossiers.ts') : import('./en/dossiers.ts'))).dossiers
export const loadHistory = async (language: Language): Promise<HistoryTexts> =>
  (await (language === 'nl' ? import('./nl/history.ts') : import('./en/history.ts'))).history
export const loadHandover = async (language: Language): Promise<HandoverTexts> =>
  (await (language === 'nl' ? import('./nl/handover.ts') : import('./en/handover.ts'))).handover
export const loadAbout = async (language: Language): Promise<AboutTexts> =>
  (await (language === 'nl' ? import('./nl/about.ts') : import('./en/about.ts'))).about
