import { useMemo, type ReactNode } from 'react'
import type { WayBack } from '../../advice/AdviceScreen.tsx'
import type { Draft } from '../../questionnaire/types.ts'
import { loadAdvice, loadExplanation, loadProposal, loadQuestionsFor, loadReasons } from '../../texts/load.ts'
import { Fetched } from '../frame/Fetched.tsx'
import type { Words } from '../frame/language.ts'
import type { Adjusted } from '../../wizard/ofClient.ts'
import { localDay } from '../../ui/localDay.ts'
import { practiceInUse, usePracticeInUse } from '../practice/practiceInUse.ts'

const kept = new Map<string, ReturnType<typeof load>>()

/** Screens and words together, so that a second attempt fetches all that the first one lacked. */
async function load(language: Words['language']) {
  const [
    screen,
    download,
    judging,
    { correctionsFrom },
    { FaultyPractice },
    reasons,
    questionsFor,
    { advice, programme },
    proposal,
    explanation,
  ] = await Promise.all([
    import('../../advice/AdviceScreen.tsx'),
    import('../../proposal/page/DownloadProposal.tsx'),
    import('./OwnJudgement.tsx'),
    import('../../proposal/adjustments.ts'),
    import('../practice/FaultyPractice.tsx'),
    loadReasons(language),
    loadQuestionsFor(language),
    loadAdvice(language),
    loadProposal(language),
    loadExplanation(language),
    practiceInUse(),
  ])
  return {
    AdviceScreen: screen.default,
    DownloadProposal: download.default,
    OwnJudgement: judging.OwnJudgement,
    correctionsFrom,
    FaultyPractice,
    questionsFor,
    said: { reasons, advice, programme, explanation, parts: proposal.blocks, planning: proposal.planning },
    downloading: proposal.download,
  }
}

interface AdvicePageProps {
  readonly draft: Draft
  /** the answers as they were before one was changed from here */
  readonly before?: Draft | undefined
  /** what the consultant corrected in the advice, and changed in the proposal */
  readonly adjusted: Adjusted
  /** absent where nothing is to be corrected, as in an example */
  readonly onAdjust?: (values: Adjusted) => void
  /** where the proposal can be read on screen */
  readonly proposalHref: string
  readonly words: Words
  readonly wayBack: WayBack
  readonly now?: () => Date
  /** what stands before the proposal can be downloaded */
  readonly children?: ReactNode
}

/** The advice, with its words and rules fetched when it is wanted. */
export function AdvicePage(props: AdvicePageProps) {
  const { shell, language } = props.words
  return (
    <Fetched kept={kept} name={language} load={() => load(language)} texts={shell.advice} shell={shell}>
      {(part) => <Loaded {...props} part={part} />}
    </Fetched>
  )
}

function Loaded({
  draft,
  before,
  adjusted,
  onAdjust,
  proposalHref,
  words: { language, shell },
  wayBack,
  now = () => new Date(),
  children,
  part: {
    AdviceScreen,
    DownloadProposal,
    OwnJudgement,
    correctionsFrom,
    FaultyPractice,
    questionsFor,
    said,
    downloading,
  },
}: AdvicePageProps & { readonly part: Awaited<ReturnType<typeof load>> }) {
  const questions = questionsFor(draft)
  const all = useMemo(() => ({ language, questions, ...said }), [language, questions, said])
  const { corrections } = useMemo(() => correctionsFrom(adjusted), [adjusted, correctionsFrom])
  const inUse = usePracticeInUse()
  if (inUse === undefined) return null
  if (!inUse.file.ok)
    return <FaultyPractice faults={inUse.file.faults} from={inUse.from} language={language} />
  const { practice } = inUse.file
  return (
    <>
      <AdviceScreen
        draft={draft}
        before={before}
        practice={practice}
        corrections={corrections}
        today={localDay(now())}
        words={all}
        wayBack={wayBack}
        complete={children}
      >
        <DownloadProposal
          draft={draft}
          practice={practice}
          adjusted={adjusted}
          language={language}
          texts={downloading}
        >
          <p>
            <a href={proposalHref}>{shell.proposal.read}</a>
          </p>
        </DownloadProposal>
      </AdviceScreen>
      {onAdjust && (
        <OwnJudgement
          draft={draft}
          practice={practice}
          adjusted={adjusted}
          onAdjust={onAdjust}
          words={all}
          texts={all.advice.judgement}
          shell={shell}
        />
      )}
    </>
  )
}
