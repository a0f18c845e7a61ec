import { useEffect, type ReactNode, useState, useSyncExternalStore } from 'react'
import { makePassphrase } from '../../dossier/file/passphrase.ts'
import type { Summary } from '../../dossier/summary.ts'
import type { Draft } from '../../questionnaire/types.ts'
import { loadHandover } from '../../texts/load.ts'
import type { Go } from '../addresses.ts'
import { lastBackup, rememberBackup, reminderOf } from '../kept/backups.ts'
import { Fetched } from '../frame/Fetched.tsx'
import { addressHere, backupOf, fileOfDossier, linkTo } from '../kept/handing.ts'
import { holdsAnswers } from '../opened/holdsAnswers.ts'
import type { Saving } from '../kept/keeping.ts'
import type { Words } from '../frame/language.ts'
import { locksmith } from '../opened/openAnswers.ts'

const kept = new Map<string, ReturnType<typeof load>>()

async function load(language: Words['language']) {
  const [screen, texts] = await Promise.all([
    import('../../desk/handover/HandoverScreen.tsx'),
    loadHandover(language),
  ])
  return { HandoverScreen: screen.default, texts }
}

interface HandoverPageProps {
  readonly draft: Draft
  readonly words: Words
  readonly saving: Pick<Saving, 'subscribe' | 'dossiers' | 'issued'>
  readonly go: Go
  /** where a file is opened */
  readonly children: ReactNode
}

/** The page on which a dossier is kept as a file, handed over and taken over. */
export function HandoverPage(props: HandoverPageProps) {
  const { language, shell } = props.words
  return (
    <Fetched kept={kept} name={language} load={() => load(language)} texts={shell.desk} shell={shell}>
      {(part) => <Loaded {...props} part={part} />}
    </Fetched>
  )
}

function Loaded({
  draft,
  words,
  saving,
  go,
  children,
  part: { HandoverScreen, texts },
}: HandoverPageProps & { readonly part: Awaited<ReturnType<typeof load>> }) {
  const { language, shell } = words
  const dossiers = useSyncExternalStore(saving.subscribe, saving.dossiers)
  const issued = useSyncExternalStore(saving.subscribe, saving.issued)
  const [summaries, setSummaries] = useState<readonly Summary[]>([])
  // A list that cannot be read leaves out the reminder alone; what is made from it says what went wrong.
  useEffect(() => dossiers?.onSummaries(setSummaries, console.error), [dossiers])
  const opened = () => {
    if (dossiers === undefined) throw new Error('this device keeps nothing')
    return dossiers
  }
  return (
    <HandoverScreen
      texts={texts}
      language={language}
      errorTitle={shell.errorTitle}
      holdsAnything={holdsAnswers(draft)}
      keeps={dossiers !== undefined}
      offers={issued.length}
      address={addressHere()}
      proposalHref={go.hrefOf({ at: 'proposal', of: undefined })}
      reminder={reminderOf(summaries, lastBackup(), texts.backup, language)}
      makePassphrase={() => makePassphrase(locksmith.random)}
      canShare={(file) => 'canShare' in navigator && navigator.canShare({ files: [file] })}
      onShare={(file) => navigator.share({ files: [file] })}
      onFile={(withPdfs, passphrase) => fileOfDossier(opened(), withPdfs, passphrase)}
      onBackup={async (passphrase, onPart) => {
        const made = await backupOf(opened(), texts.backup.fileName, passphrase, onPart)
        rememberBackup(new Date())
        return made
      }}
      onLink={(withWords, passphrase) => linkTo(draft, withWords, passphrase)}
    >
      {children}
    </HandoverScreen>
  )
}
