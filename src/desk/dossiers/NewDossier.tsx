import { useState } from 'react'
import { NAME_MOST, type DossiersProps } from './dossiersProps.ts'

/** A dossier for another client, with a name or without. */
export function NewDossier({
  texts,
  onCreate,
}: {
  readonly texts: DossiersProps['texts']['make']
  readonly onCreate: (name: string) => Promise<void>
}) {
  const [name, setName] = useState('')
  return (
    <form
      className="dossier-new"
      aria-label={texts.title}
      onSubmit={(event) => {
        event.preventDefault()
        void onCreate(name.trim().replace(/\s+/g, ' '))
      }}
    >
      <label className="label" htmlFor="new-dossier-name">
        {texts.name}
      </label>
      <input
        className="input"
        id="new-dossier-name"
        autoComplete="off"
        maxLength={NAME_MOST}
        aria-describedby="new-dossier-hint"
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <button className="button" type="submit">
        {texts.button}
      </button>
      <p className="hint" id="new-dossier-hint">
        {texts.hint}
      </p>
    </form>
  )
}
