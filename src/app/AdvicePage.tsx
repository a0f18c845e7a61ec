import { Suspense, use, useMemo, useState } from 'react'
import type { WayBack } from '../advice/AdviceScreen.tsx'
import { fictionalPractice } from '../practice/practice.ts'
import type { Draft } from '../questionnaire/types.ts'
import { loadAdvice, loadExplanation, loadProposal, loadReasons } from '../texts/load.ts'
import type { Words } from './language.ts'
import { Recover } from './Recover.tsx'

/** The advice, with its words and rules fetched when it is wanted; a fetch that fails can be tried again. */
export function AdvicePage({ draft, words, wayBack }: { draft: Draft; words: Words; wayBack: WayBack }) {
  const { shell } = words
  const [attempt, setAttempt] = useState(0)
  return (
    <Recover
      key={attempt}
      text={shell.advice.failed}
      button={shell.advice.again}
      onAgain={() => setAttempt(attempt + 1)}
    >
      <Suspense fallback={<p role="status">{shell.advice.loading}</p>}>
        <Loaded attempt={attempt} draft={draft} words={words} wayBack={wayBack} />
      </Suspense>
    </Recover>
  )
}

const loading = new Map<string, Promise<Awaited<ReturnType<typeof load>>>>()

/** Screens and words together, so that a second attempt fetches all that the first one lacked. */
async function load(language: Words['language']) {
  const [screen, download, reasons, { advice, programme }, proposal, explanation] = await Promise.all([
    import('../advice/AdviceScreen.tsx'),
    import('../proposal/page/DownloadProposal.tsx'),
    loadReasons(language),
    loadAdvice(language),
    loadProposal(language),
    loadExplanation(language),
  ])
  return {
    AdviceScreen: screen.default,
    DownloadProposal: download.default,
    said: { reasons, advice, programme, explanation, parts: proposal.blocks },
    downloading: proposal.download,
  }
}

function Loaded({
  attempt,
  draft,
  words,
  wayBack,
}: {
  attempt: number
  draft: Draft
  words: Words
  wayBack: WayBack
}) {
  const { language, questions } = words
  const key = `${language}${attempt}`
  const promise = loading.get(key) ?? load(language)
  loading.set(key, promise)
  const { AdviceScreen, DownloadProposal, said, downloading } = use(promise)
  const all = useMemo(() => ({ language, questions, ...said }), [language, questions, said])
  return (
    <AdviceScreen draft={draft} practice={fictionalPractice} words={all} wayBack={wayBack}>
      <DownloadProposal draft={draft} practice={fictionalPractice} language={language} texts={downloading} />
    </AdviceScreen>
  )
}
