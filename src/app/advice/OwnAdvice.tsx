import { lazy, Suspense, useCallback } from 'react'
import type { Draft, PageId, QuestionId } from '../../questionnaire/types.ts'
import type { Adjusted } from '../../wizard/ofClient.ts'
import type { WizardEvent } from '../../wizard/wizardMachine.ts'
import { hrefOf, pageHref, ruleHref } from '../addresses.ts'
import { AdvicePage } from './AdvicePage.tsx'
import type { Words } from '../frame/language.ts'

// What cannot be fetched is not offered: the advice stands without it.
const CompleteProposal = lazy(() =>
  import('../proposal/CompleteProposal.tsx').catch(() => ({ default: () => <></> })),
)

/** The advice on the visitor's own answers, each of which can be changed from here. */
export function OwnAdvice({
  draft,
  before,
  adjusted,
  words,
  send,
}: {
  draft: Draft
  /** the answers as they were before one was changed from here */
  before: Draft | undefined
  adjusted: Adjusted
  words: Words
  send: (event: WizardEvent) => void
}) {
  const change = useCallback(
    (page: PageId, question: QuestionId) => send({ type: 'change.asked', page, question }),
    [send],
  )
  const adjust = useCallback((values: Adjusted) => send({ type: 'adjusted', values }), [send])
  return (
    <>
      <h1 tabIndex={-1}>{words.shell.advice.title}</h1>
      <AdvicePage
        draft={draft}
        before={before}
        adjusted={adjusted}
        onAdjust={adjust}
        proposalHref={hrefOf({ at: 'proposal', of: undefined })}
        words={words}
        wayBack={{ hrefOf: pageHref, ruleHref, go: change }}
      >
        <Suspense>
          <CompleteProposal
            draft={draft}
            words={words}
            onComplete={() => send({ type: 'completion.asked' })}
          />
        </Suspense>
      </AdvicePage>
    </>
  )
}
