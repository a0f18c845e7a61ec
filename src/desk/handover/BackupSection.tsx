import { useState } from 'react'
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
  const [failed, setFailed] = useState(false)
  const make = async () => {
    setFailed(false)
    setName('')
    try {
      await withPassphrase(async (passphrase) => {
        const made = await onBackup(passphrase)
        download(made.file, made.file.name)
        setLeftOut(made.leftOut)
        setName(made.file.name)
      })
    } catch (error) {
      console.error(error)
      setFailed(true)
    }
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
        {name !== '' && (
          <p className="notice">
            {texts.made(name)} {leftOut > 0 && file.leftOut(leftOut)}
          </p>
        )}
      </div>
      <div role="alert">{failed && <p className="notice notice--attention">{file.failed}</p>}</div>
    </section>
  )
}
