import { useState } from 'react'
import { TooLargeError } from '../../dossier/file/dossierFile.ts'
import { download } from '../../ui/download.ts'
import type { SectionProps } from './FileSection.tsx'

/** A copy of everything on this device, private notes too: for whoever works here, and for nobody else. */
export function BackupSection({
  texts: { backup: texts, file },
  reminder,
  onBackup,
  withPassphrase,
}: SectionProps) {
  const [name, setName] = useState('')
  const [leftOut, setLeftOut] = useState(0)
  const [failed, setFailed] = useState<string>()
  /** in tenths, so that it is not said without end; undefined while nothing is being made */
  const [tenths, setTenths] = useState<number>()
  const make = async () => {
    if (tenths !== undefined) return
    setFailed(undefined)
    setName('')
    setTenths(0)
    try {
      await withPassphrase(async (passphrase) => {
        const made = await onBackup(passphrase, (part) => setTenths(Math.floor(part * 10)))
        download(made.file, made.file.name)
        setLeftOut(made.leftOut)
        setName(made.file.name)
      })
    } catch (error) {
      console.error(error)
      setFailed(error instanceof TooLargeError ? texts.tooLarge : file.failed)
    }
    setTenths(undefined)
  }
  return (
    <section>
      <h2>{texts.title}</h2>
      {reminder !== undefined && name === '' && <p className="notice">{reminder}</p>}
      <p>{texts.text}</p>
      <p>
        <strong>{texts.warning}</strong>
      </p>
      <button className="button button--second" type="button" onClick={() => void make()}>
        {texts.make}
      </button>
      <div role="status">
        {tenths !== undefined && <p>{texts.making(tenths * 10)}</p>}
        {name !== '' && (
          <p className="notice">
            {texts.made(name)} {leftOut > 0 && file.leftOut(leftOut)}
          </p>
        )}
      </div>
      <div role="alert">{failed !== undefined && <p className="notice notice--attention">{failed}</p>}</div>
    </section>
  )
}
