import { useCallback, useEffect } from 'react'
import { fetchFieldsOf, type FieldSetting } from '../fields/Field.tsx'
import type { Draft, PageId } from '../questionnaire/types.ts'
import { isForProposal, neighbour, unanswered } from '../questionnaire/walk.ts'
import { reckonedMinutes } from '../texts/reckonedTime.ts'
import { PageForm } from './PageForm.tsx'
import { questionsFrom, stepOfTotal } from './progress.ts'
import type { Context, TypedPage, WizardEvent } from './wizardMachine.ts'

/** A page of the questionnaire with its place in the whole. */
export function WizardPage({
  page,
  draft,
  refused,
  typed,
  returning,
  calledUp,
  setting,
  send,
  onRefused,
}: {
  page: PageId
  draft: Draft
  refused: boolean
  typed: TypedPage | undefined
  returning: Context['returning']
  /** whether somebody was led here because a changed answer called up a question on this page */
  calledUp: boolean
  setting: Omit<FieldSetting, 'onSettled'>
  send: (event: WizardEvent) => void
  onRefused: (refused: boolean) => void
}) {
  const { shell, questions } = setting
  const next = neighbour(page, draft, 1)
  useEffect(() => fetchFieldsOf(page), [page])
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
      submit={
        <button className="button" type="submit">
          {forward()}
        </button>
      }
    >
      <p className="progress">
        {stepOfTotal(page, draft, shell, questions)}
        {returning === undefined && (
          <span className="progress-left">
            {shell.wizard.minutes(Math.ceil(reckonedMinutes(questionsFrom(page), questions)))}
          </span>
        )}
      </p>
      <h1 tabIndex={-1}>{questions.pages[page]}</h1>
      {calledUp && <p className="notice">{shell.wizard.calledUp}</p>}
      {isForProposal(page) && <p className="may-skip">{shell.wizard.mayBeSkipped}</p>}
    </PageForm>
  )

  function forward(): string {
    if (returning === 'advice') return shell.advice.back
    if (returning === 'check') return shell.wizard.toCheck
    if (next !== undefined) return shell.wizard.next(questions.pages[next])
    return isForProposal(page) && unanswered(draft).length === 0 ? shell.advice.back : shell.wizard.toAnswers
  }
}
