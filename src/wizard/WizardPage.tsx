import { useCallback, useEffect } from 'react'
import { fetchFieldsOf, type FieldSetting } from '../fields/Field.tsx'
import type { Draft, PageId } from '../questionnaire/types.ts'
import { neighbour, pages, stepOf, steps } from '../questionnaire/walk.ts'
import { PageForm } from './PageForm.tsx'
import { mayBeSkipped, type Context, type TypedPage, type WizardEvent } from './wizardMachine.ts'

/** An estimate, not measured: so many seconds a page make the ten minutes that the start page speaks of. */
const SECONDS_A_PAGE = 25

/** A page of the questionnaire with its place in the whole. */
export function WizardPage({
  page,
  draft,
  refused,
  typed,
  returning,
  setting,
  send,
  onRefused,
}: {
  page: PageId
  draft: Draft
  refused: boolean
  typed: TypedPage | undefined
  returning: Context['returning']
  setting: Omit<FieldSetting, 'onSettled'>
  send: (event: WizardEvent) => void
  onRefused: (refused: boolean) => void
}) {
  const { shell, questions } = setting
  // Over all pages, also those that these answers may skip: the count never goes up.
  const left = pages.length - pages.indexOf(page)
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
          {returning
            ? returning === 'advice'
              ? shell.advice.back
              : shell.wizard.toCheck
            : shell.wizard.next(next === undefined ? undefined : questions.pages[next])}
        </button>
      }
    >
      <p className="progress">
        {stepOfTotal(page, shell.wizard.step, questions.steps)}
        <span className="progress-left">{shell.wizard.minutes(Math.ceil((left * SECONDS_A_PAGE) / 60))}</span>
      </p>
      <h1 tabIndex={-1}>{questions.pages[page]}</h1>
      {mayBeSkipped(page, draft) && <p className="may-skip">{shell.wizard.mayBeSkipped}</p>}
    </PageForm>
  )
}

/** "Stap 2 van 7: De opgave". Steps that do not apply keep their number, so that the count never changes. */
export function stepOfTotal(
  page: PageId,
  say: (number: number, total: number, step: string) => string,
  names: Readonly<Record<ReturnType<typeof stepOf>, string>>,
): string {
  const step = stepOf(page)
  return say(steps.indexOf(step) + 1, steps.length, names[step])
}
