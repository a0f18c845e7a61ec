import { useSyncExternalStore, type ReactNode } from 'react'
import type { DeskPlace, Go } from '../addresses.ts'
import type { Draft } from '../../questionnaire/types.ts'
import type { Context } from '../../wizard/wizardMachine.ts'
import { CallPage } from './CallPage.tsx'
import { DossiersPage } from './DossiersPage.tsx'
import { HandoverPage } from './HandoverPage.tsx'
import { HistoryPage } from './HistoryPage.tsx'
import type { Saving } from '../kept/keeping.ts'
import { OpenedLink } from '../opened/OpenedLink.tsx'
import type { Words } from '../frame/language.ts'
import type { WizardActor } from '../wizardActor.ts'

/** What only who advises comes to: all dossiers, and the call and the history of the one that is open. */
export function DeskPage({
  at,
  context: { draft, adjusted, notes, parked },
  words,
  now,
  thisMonth,
  said,
  saving,
  actor,
  go,
  link,
  onDraft,
  children,
}: {
  readonly at: DeskPlace
  readonly context: Context
  readonly words: Words
  readonly now: Date
  readonly thisMonth: string
  /** what is said about saving */
  readonly said: string
  readonly saving: Pick<Saving, 'subscribe' | 'dossiers' | 'status' | 'issued'>
  readonly actor: WizardActor
  /** to another place */
  readonly go: Go
  /** what stood in a link that was opened */
  readonly link: string | undefined
  /** takes over answers, and goes where the wizard then is */
  readonly onDraft: (draft: Draft) => void
  /** where a file is opened */
  readonly children: ReactNode
}) {
  const dossiers = useSyncExternalStore(saving.subscribe, saving.dossiers)
  if (at === 'dossiers') return <DossiersPage dossiers={dossiers} words={words} now={now} go={go} />
  if (at === 'handover')
    return (
      <HandoverPage draft={draft} words={words} saving={saving} go={go}>
        {children}
      </HandoverPage>
    )
  if (at === 'opened')
    return (
      <OpenedLink
        code={link}
        words={words}
        hrefOf={go.hrefOf}
        here={draft}
        saving={saving}
        onDraft={onDraft}
        onLeave={() => go.to({ at: 'start' })}
      />
    )
  if (at === 'history') return <HistoryPage dossiers={dossiers} saving={saving} words={words} />
  return (
    <CallPage
      draft={draft}
      notes={notes}
      parked={parked}
      adjusted={adjusted}
      words={words}
      thisMonth={thisMonth}
      saving={said}
      keeps={saving.status() !== 'failed'}
      actor={actor}
      dossiers={dossiers}
      subscribe={saving.subscribe}
    />
  )
}
