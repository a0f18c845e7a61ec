import { useCallback, useState } from 'react'
import type { Draft } from '../../questionnaire/types.ts'
import { unanswered } from '../../questionnaire/walk.ts'
import { loadOffer, loadProposal } from '../../texts/load.ts'
import type { ExampleId } from '../../texts/shellTexts.ts'
import type { Language } from '../../texts/texts.ts'
import type { Adjusted } from '../../wizard/ofClient.ts'
import type { WizardEvent } from '../../wizard/wizardMachine.ts'
import { pageHref } from '../addresses.ts'
import { FailedExample } from '../advice/FailedExample.tsx'
import { Fetched } from '../frame/Fetched.tsx'
import type { Saving } from '../kept/keeping.ts'
import type { Words } from '../frame/language.ts'
import { practiceInUse } from '../practice/practiceInUse.ts'
import { useExample } from '../advice/useExample.ts'

const TITLE = 'proposal-title'
const kept = new Map<string, ReturnType<typeof load>>()

async function load(language: Language) {
  const [{ OfferedProposal }, offer, { download }] = await Promise.all([
    import('./OfferedProposal.tsx'),
    loadOffer(language),
    loadProposal(language),
    practiceInUse(),
  ])
  return { OfferedProposal, offer, download }
}

export interface ProposalPageProps {
  /** of whom it is: an example is only to be read */
  readonly of: ExampleId | undefined
  readonly draft: Draft
  readonly adjusted: Adjusted
  /** whether what was kept is still being read */
  readonly resuming: boolean
  readonly words: Words
  readonly saving: Pick<Saving, 'subscribe' | 'dossiers' | 'issued' | 'issue' | 'fileOf'>
  readonly send: (event: WizardEvent) => void
}

/** The proposal on screen. Its title is there before the proposal is, for who arrives begins at it. */
export function ProposalPage(props: ProposalPageProps) {
  const { of, draft, resuming, words } = props
  const { shell, language } = words
  const [title, setTitle] = useState<{ readonly text: string; readonly language: Language }>()
  const onTitle = useCallback((text: string, its: Language) => setTitle({ text, language: its }), [])
  const example = useExample(of)
  const shown = of === undefined ? draft : example.draft
  return (
    <>
      <h1 tabIndex={-1} id={TITLE} lang={title?.language ?? language}>
        {title?.text ?? shell.proposal.title}
      </h1>
      {content()}
    </>
  )

  function content() {
    if (shown === 'failed') return <FailedExample shell={shell} onAgain={example.again} />
    if (shown === undefined || (of === undefined && resuming))
      return <p role="status">{shell.proposal.loading}</p>
    const [open] = unanswered(shown)
    if (open !== undefined)
      return (
        <>
          <p>{shell.proposal.incomplete}</p>
          <p>
            <a href={pageHref(open.page)}>{shell.proposal.toQuestions}</a>
          </p>
        </>
      )
    return (
      <Fetched kept={kept} name={language} load={() => load(language)} texts={shell.proposal} shell={shell}>
        {({ OfferedProposal, offer, download }) => (
          <OfferedProposal
            {...props}
            draft={shown}
            offer={offer}
            download={download}
            titledBy={TITLE}
            onTitle={onTitle}
            questionHref={pageHref}
          />
        )}
      </Fetched>
    )
  }
}
