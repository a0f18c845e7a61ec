import { useCallback, useMemo, useState, useSyncExternalStore } from 'react'
import type { Desk } from '../proposal/page/desk.ts'
import type { Draft } from '../questionnaire/types.ts'
import { unanswered } from '../questionnaire/walk.ts'
import { loadOffer, loadProposal } from '../texts/load.ts'
import type { ExampleId } from '../texts/shellTexts.ts'
import type { Language } from '../texts/texts.ts'
import type { Adjusted, WizardEvent } from '../wizard/wizardMachine.ts'
import { pageHref } from './addresses.ts'
import { FailedExample } from './FailedExample.tsx'
import { Fetched } from './Fetched.tsx'
import type { Saving } from './keeping.ts'
import type { Words } from './language.ts'
import { practiceInUse, usePracticeInUse } from './practiceInUse.ts'
import { useExample } from './useExample.ts'

const TITLE = 'proposal-title'
const kept = new Map<string, ReturnType<typeof load>>()

async function load(language: Language) {
  const [screen, { FaultyPractice }, { rulesVersion }, offer, proposal] = await Promise.all([
    import('../proposal/page/ProposalScreen.tsx'),
    import('./FaultyPractice.tsx'),
    import('../rules/recommend.ts'),
    loadOffer(language),
    loadProposal(language),
    practiceInUse(),
  ])
  return {
    ProposalScreen: screen.default,
    FaultyPractice,
    rulesVersion,
    offer,
    download: proposal.download,
  }
}

interface ProposalPageProps {
  /** of whom it is: an example is only to be read */
  readonly of: ExampleId | undefined
  readonly draft: Draft
  readonly adjusted: Adjusted
  /** whether what was kept is still being read */
  readonly resuming: boolean
  readonly words: Words
  readonly saving: Pick<Saving, 'subscribe' | 'issued' | 'issue' | 'fileOf'>
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
        {(part) => <Loaded {...props} draft={shown} part={part} onTitle={onTitle} />}
      </Fetched>
    )
  }
}

function Loaded({
  of,
  draft,
  adjusted,
  words: { language },
  saving,
  send,
  onTitle,
  part: { ProposalScreen, FaultyPractice, rulesVersion, offer, download },
}: ProposalPageProps & {
  readonly part: Awaited<ReturnType<typeof load>>
  readonly onTitle: (title: string, language: Language) => void
}) {
  const released = useSyncExternalStore(saving.subscribe, saving.issued)
  const desk = useMemo(
    (): Desk => ({
      adjusted,
      adjust: (values) => send({ type: 'adjusted', values }),
      released,
      release: async ({ draft: answers, document, ...facts }, pdf) => {
        const model = { rules: rulesVersion, draft: answers, adjusted, document }
        return (await saving.issue({ ...facts, model }, pdf)).outcome
      },
      fileOf: saving.fileOf,
      questionHref: pageHref,
    }),
    [adjusted, released, rulesVersion, saving, send],
  )
  const inUse = usePracticeInUse()
  if (inUse === undefined) return null
  if (!inUse.file.ok)
    return <FaultyPractice faults={inUse.file.faults} from={inUse.from} language={language} />
  return (
    <ProposalScreen
      draft={draft}
      practice={inUse.file.practice}
      language={language}
      texts={offer}
      download={download}
      desk={of === undefined ? desk : undefined}
      titledBy={TITLE}
      onTitle={onTitle}
    />
  )
}
