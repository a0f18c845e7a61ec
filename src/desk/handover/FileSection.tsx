import { useState } from 'react'
import type { HandoverTexts } from '../../texts/handoverTexts.ts'
import { TooLargeError } from '../../dossier/file/dossierFile.ts'
import { download } from '../../ui/download.ts'
import type { HandoverProps, MadeFile } from './handoverProps.ts'
import { mailHref } from './mailHref.ts'

export interface SectionProps extends HandoverProps {
  /** hands on the passphrase that is wanted, once it is one */
  readonly withPassphrase: (make: (passphrase: string | undefined) => Promise<void>) => Promise<void>
}

type Made = MadeFile & { readonly isLocked: boolean }

/** The dossier as a file: saved, and shared where the device can; else with a mail that explains it. */
export function FileSection({
  texts: { file: texts },
  offers,
  address,
  canShare,
  onShare,
  onFile,
  withPassphrase,
}: SectionProps) {
  const [withPdfs, setWithPdfs] = useState(false)
  const [made, setMade] = useState<Made>()
  const [failed, setFailed] = useState<string>()

  const attempt = async (what: () => Promise<void>) => {
    setFailed(undefined)
    try {
      await what()
    } catch (error) {
      // Whoever thinks better of sharing did nothing wrong.
      if (error instanceof DOMException && error.name === 'AbortError') return
      console.error(error)
      setFailed(error instanceof TooLargeError ? texts.tooLarge : texts.failed)
    }
  }
  const make = () =>
    attempt(() =>
      withPassphrase(async (passphrase) => {
        setMade(undefined)
        const one = await onFile(withPdfs, passphrase)
        download(one.file, one.file.name)
        setMade({ ...one, isLocked: passphrase !== undefined })
      }),
    )
  return (
    <section>
      <h2>{texts.title}</h2>
      <p>{texts.text}</p>
      <ul>
        <li>{texts.along}</li>
        <li>
          <strong>{texts.never}</strong>
        </li>
      </ul>
      {offers > 0 && (
        <label className="option">
          <input
            type="checkbox"
            checked={withPdfs}
            onChange={(event) => {
              setWithPdfs(event.currentTarget.checked)
              setMade(undefined)
            }}
          />
          <span>{texts.pdfs(offers)}</span>
        </label>
      )}
      <button className="button" type="button" onClick={() => void make()}>
        {texts.make}
      </button>
      <div role="status">
        {made && (
          <div className="notice">
            <p>
              {texts.made(made.file.name)} {made.leftOut > 0 && texts.leftOut(made.leftOut)}
            </p>
            {canShare(made.file) && (
              <p>
                <button className="link" type="button" onClick={() => void attempt(() => onShare(made.file))}>
                  {texts.share}
                </button>
              </p>
            )}
            <p>
              <a href={mailFor(address, made.isLocked, texts)}>{texts.mail}</a>
            </p>
          </div>
        )}
      </div>
      <div role="alert">{failed !== undefined && <p className="notice notice--attention">{failed}</p>}</div>
    </section>
  )
}

function mailFor(
  address: string,
  isLocked: boolean,
  { mailSubject, mailBody }: HandoverTexts['file'],
): string {
  const { intro, save, go, open, locked, attach } = mailBody
  return mailHref(mailSubject, [intro, save, go(address), open, ...(isLocked ? [locked] : []), attach])
}
