import { useMemo, type ReactNode } from 'react'
import type { WayBack } from '../advice/AdviceScreen.tsx'
import type { Draft } from '../questionnaire/types.ts'
import { loadAdvice, loadExplanation, loadProposal, loadReasons } from '../texts/load.ts'
import { Fetched } from './Fetched.tsx'
import type { Words } from './language.ts'

const kept = new Map<string, ReturnType<typeof load>>()

/** Screens and words together, so that a second attempt fetches all that the first one lacked. */
async function load(language: Words['language']) {
  const [
    screen,
    download,
    { FaultyPractice },
    { hostedPractice },
    reasons,
    { advice, programme },
    proposal,
    explanation,
  ] = await Promise.all([
    import('../advice/AdviceScreen.tsx'),
    import('../proposal/page/DownloadProposal.tsx'),
    import('./FaultyPractice.tsx'),
    import('./hostedPractice.ts'),
    loadReasons(language),
    loadAdvice(language),
    loadProposal(language),
    loadExplanation(language),
  ])
  return {
    AdviceScreen: screen.default,
    DownloadProposal: download.default,
    FaultyPractice,
    hosted: await hostedPractice(),
    said: { reasons, advice, programme, explanation, parts: proposal.blocks },
    downloading: proposal.download,
  }
}

interface AdvicePageProps {
  readonly draft: Draft
  /** the answers as they were before one was changed from here */
  readonly before?: Draft | undefined
  readonly words: Words
  readonly wayBack: WayBack
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
  words: { language, questions },
  wayBack,
  children,
  part: { AdviceScreen, DownloadProposal, FaultyPractice, hosted, said, downloading },
}: AdvicePageProps & { readonly part: Awaited<ReturnType<typeof load>> }) {
  const all = useMemo(() => ({ language, questions, ...said }), [language, questions, said])
  if (!hosted.ok) return <FaultyPractice faults={hosted.faults} language={language} />
  const { practice } = hosted
  return (
    <AdviceScreen draft={draft} before={before} practice={practice} words={all} wayBack={wayBack}>
      {children}
      <DownloadProposal draft={draft} practice={practice} language={language} texts={downloading} />
    </AdviceScreen>
  )
}
