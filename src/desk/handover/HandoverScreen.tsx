import { useState } from 'react'
import { SHORTEST_PASSPHRASE } from '../../dossier/file/lock.ts'
import { FileSection } from './FileSection.tsx'
import { BackupSection } from './BackupSection.tsx'
import type { HandoverProps } from './handoverProps.ts'
import { LinkSection } from './LinkSection.tsx'
import { LockFields } from './LockFields.tsx'

/** What was filled in, to keep and to hand over: as a file, a link, a proposal, or a backup of everything. */
export default function HandoverScreen(props: HandoverProps) {
  const { texts, holdsAnything, keeps, proposalHref, makePassphrase, children } = props
  const [passphrase, setPassphrase] = useState<string>()
  const [isRefused, setRefused] = useState(false)
  const isShort = passphrase !== undefined && passphrase.trim().length < SHORTEST_PASSPHRASE

  /** Makes something with the passphrase that is asked for; with one that is too short nothing is made. */
  const withPassphrase = async (make: (passphrase: string | undefined) => Promise<void>) => {
    setRefused(isShort)
    if (isShort) document.getElementById('lock-passphrase')?.focus()
    else await make(passphrase)
  }
  return (
    <>
      <p className="lead">{texts.intro}</p>
      {!keeps && <p className="notice">{texts.nothingKept}</p>}
      {!holdsAnything && <p className="notice">{texts.empty}</p>}
      <LockFields
        texts={texts.lock}
        errorTitle={props.errorTitle}
        passphrase={passphrase}
        wrong={isRefused && isShort ? texts.lock.tooShort : undefined}
        makePassphrase={makePassphrase}
        onPassphrase={setPassphrase}
      />
      {/* What was made with another passphrase is not what is asked for now. */}
      {holdsAnything && keeps && (
        <FileSection key={`file ${passphrase}`} {...props} withPassphrase={withPassphrase} />
      )}
      {holdsAnything && <LinkSection key={`link ${passphrase}`} {...props} withPassphrase={withPassphrase} />}
      {holdsAnything && (
        <section>
          <h2>{texts.pdf.title}</h2>
          <p>{texts.pdf.text}</p>
          <p>
            <a href={proposalHref}>{texts.pdf.link}</a>
          </p>
        </section>
      )}
      {keeps && <BackupSection key={`backup ${passphrase}`} {...props} withPassphrase={withPassphrase} />}
      {children}
    </>
  )
}
