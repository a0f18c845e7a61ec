import { useCallback, useEffect, useState } from 'react'
import { fetchFields, type FieldSetting } from '../fields/Field.tsx'
import { clashesIn } from '../questionnaire/coherence.ts'
import type { Draft, PageId } from '../questionnaire/types.ts'
import { isForProposal, itemOf, neighbour, unanswered } from '../questionnaire/walk.ts'
import { PageForm } from './PageForm.tsx'
import { stepOfTotal } from './progress.ts'
import { minutesFrom } from './timeLeft.ts'
import type { Context, TypedPage, WizardEvent } from './wizardMachine.ts'

/** A page of the questionnaire with its place in the whole. */
export function WizardPage({
  page,
  draft,
  refused,
  typed,
  returning,
  calledUp,
  calledNext,
  setting,
  send,
  onRefused,
  stop,
}: {
  page: PageId
  draft: Draft
  refused: boolean
  typed: TypedPage | undefined
  returning: Context['returning']
  /** whether somebody was led here because a changed answer called up a question on this page */
  calledUp: boolean
  /** the page with a question that a changed answer called up, where this one leads first */
  calledNext: PageId | undefined
  setting: Omit<FieldSetting, 'onSettled'>
  send: (event: WizardEvent) => void
  onRefused: (refused: boolean) => void
  /** the offer to stop asking, where there is one */
  stop: React.ReactNode
}) {
  const { shell, questions } = setting
  const next = neighbour(page, draft, 1)
  const complete = unanswered(draft).length === 0
  useEffect(fetchFields, [])
  // As it was on arrival: what was answered since is no less called up.
  const [added] = useState(() => unanswered(draft, page).length)
  const [contradicted] = useState(() =>
    clashesIn(draft).some(({ question }) => itemOf(question).page === page),
  )
  const onTyped = useCallback((values: TypedPage) => send({ type: 'typed', page, values }), [send, page])
  return (
    <PageForm
      page={page}
      draft={draft}
      refused={refused}
      typed={typed}
      setting={setting}
      onTyped={onTyped}
      onAnswer={(id, value) => send({ type: 'answered', id, value })}
      onSubmit={(values) => send({ type: 'page.submitted', page, values })}
      onRefused={onRefused}
      onElsewhere={(to, question) => send({ type: 'went', to: { at: 'page', page: to, question } })}
      submit={
        <>
          <button className="button" type="submit">
            {forward()}
          </button>
          {isForProposal(page) && returning === undefined && next !== undefined && complete && (
            <p>
              <button
                className="link"
                type="button"
                onClick={() => send({ type: 'went', to: { at: 'advice' } })}
              >
                {shell.advice.back}
              </button>
            </p>
          )}
        </>
      }
    >
      <p className="progress">
        {stepOfTotal(page, draft, shell, questions)}
        {returning === undefined && (
          <span className="progress-left">{shell.wizard.minutes(minutesFrom(page, draft, questions))}</span>
        )}
      </p>
      <h1 tabIndex={-1}>{questions.pages[page]}</h1>
      {calledUp && (
        <p className="notice">
          {contradicted ? shell.wizard.contradicted : shell.wizard.calledUpHere(added)}
        </p>
      )}
      {isForProposal(page) && <p className="may-skip">{shell.wizard.mayBeSkipped}</p>}
      {stop}
    </PageForm>
  )

  function forward(): string {
    if (calledNext !== undefined) return shell.wizard.next(questions.pages[calledNext])
    if (returning === 'advice') return shell.advice.back
    if (returning === 'check') return shell.wizard.toCheck
    if (next !== undefined) return shell.wizard.next(questions.pages[next])
    return isForProposal(page) && complete ? shell.advice.back : shell.wizard.toAnswers
  }
}
