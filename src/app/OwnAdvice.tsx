import { useCallback } from 'react'
import type { Draft, PageId } from '../questionnaire/types.ts'
import type { Adjusted, WizardEvent } from '../wizard/wizardMachine.ts'
import { hrefOf, pageHref, ruleHref } from './addresses.ts'
import { AdvicePage } from './AdvicePage.tsx'
import { CompleteProposal } from './CompleteProposal.tsx'
import type { Words } from './language.ts'

/** The advice on the visitor's own answers, each of which can be changed from here. */
export function OwnAdvice({
  draft,
  adjusted,
  words,
  send,
}: {
  draft: Draft
  adjusted: Adjusted
  words: Words
  send: (event: WizardEvent) => void
}) {
  const change = useCallback((page: PageId) => send({ type: 'change.asked', page }), [send])
  const adjust = useCallback((values: Adjusted) => send({ type: 'adjusted', values }), [send])
  return (
    <>
      <h1 tabIndex={-1}>{words.shell.advice.title}</h1>
      <AdvicePage
        draft={draft}
        adjusted={adjusted}
        onAdjust={adjust}
        proposalHref={hrefOf({ at: 'proposal', of: undefined })}
        words={words}
        wayBack={{ hrefOf: pageHref, ruleHref, go: change }}
      >
        <CompleteProposal draft={draft} words={words} onComplete={() => send({ type: 'completion.asked' })} />
      </AdvicePage>
    </>
  )
}
