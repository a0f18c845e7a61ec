import { lazy, Suspense, useEffect, useState } from 'react'
import { isForProposal, pages } from '../questionnaire/walk.ts'
import { loadQuestionsFor } from '../texts/load.ts'
import { calledUpIn, type Context, type WizardEvent } from '../wizard/wizardMachine.ts'
import { pageHref } from './addresses.ts'
import type { Words } from './frame/language.ts'

/**
 * The start page carries the first question: what draws the others is on its way while that one is read and answered.
 * Called first of all, so that a slow line is at work while the first screen is taken over; asked twice it comes once.
 */
export const fetchQuestionScreens = async () => {
  const [{ WizardPage }, { CheckPage }, inDutch] = await Promise.all([
    import('../wizard/WizardPage.tsx'),
    import('../wizard/CheckPage.tsx'),
    loadQuestionsFor('nl'),
  ])
  return { WizardPage, CheckPage, inDutch }
}
// What cannot be fetched is not offered: the questions go on without it.
const StopOffer = lazy(() => import('./proposal/StopOffer.tsx').catch(() => ({ default: () => <></> })))
/** The first pages settle nothing yet, and are not made to wait for the rules. */
const STOP_FROM = 5

type QuestionScreens =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly again: () => void }
  | ({ readonly state: 'ready' } & Awaited<ReturnType<typeof fetchQuestionScreens>>)

/** Fetches the screens that ask and check, from the moment that the first screen stands. */
export function useQuestionScreens(): QuestionScreens {
  const [attempt, setAttempt] = useState(0)
  const [screens, setScreens] = useState<QuestionScreens>({ state: 'loading' })
  useEffect(() => {
    fetchQuestionScreens().then(
      (loaded) => setScreens({ state: 'ready', ...loaded }),
      () =>
        setScreens({
          state: 'failed',
          again: () => {
            setScreens({ state: 'loading' })
            setAttempt(attempt + 1)
          },
        }),
    )
  }, [attempt])
  return screens
}

/** The questions of one page, or all answers to be checked. */
export function QuestionScreen({
  screens,
  mode,
  context,
  words,
  thisMonth,
  refused,
  send,
  onRefused,
}: {
  screens: QuestionScreens
  mode: 'asking' | 'checking'
  context: Context
  words: Words
  thisMonth: string
  refused: boolean
  send: (event: WizardEvent) => void
  onRefused: (refused: boolean) => void
}) {
  const { shell, language } = words
  const { draft, page, typed, returning, calledUp, changed } = context
  if (screens.state === 'loading') return <p role="status">{shell.wizard.loading}</p>
  if (screens.state === 'failed')
    return (
      <div className="notice notice--attention" role="alert">
        <p>{shell.wizard.failed}</p>
        <button className="button" type="button" onClick={screens.again}>
          {shell.advice.again}
        </button>
      </div>
    )
  if (mode === 'checking')
    return (
      <screens.CheckPage
        draft={draft}
        changed={changed}
        words={words}
        addressOf={pageHref}
        onChange={(to, question) => send({ type: 'change.asked', page: to, question })}
        onGo={(to, question) => send({ type: 'went', to: { at: 'page', page: to, question } })}
        onAdvice={() => send({ type: 'went', to: { at: 'advice' } })}
      />
    )
  const stop = (above: boolean) =>
    returning === undefined &&
    !isForProposal(page) &&
    pages.indexOf(page) >= STOP_FROM && (
      <Suspense>
        <StopOffer
          above={above}
          draft={draft}
          page={page}
          words={words}
          onStop={(rest) => send({ type: 'stopped', draft: rest })}
        />
      </Suspense>
    )
  return (
    <>
      <screens.WizardPage
        // Another page, or an undone change, is another form. Another language keeps what is typed: see `typed`.
        key={`${page}${language}`}
        page={page}
        draft={draft}
        refused={refused}
        typed={typed[page]}
        returning={returning}
        calledUp={calledUp === page}
        calledNext={returning === undefined ? undefined : calledUpIn(context, page)}
        setting={{ ...words, thisMonth }}
        send={send}
        onRefused={onRefused}
        stop={stop(true)}
      />
      {stop(false)}
    </>
  )
}
