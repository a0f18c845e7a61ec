import { useEffect, useId, useRef } from 'react'
import { NAME_MOST, type DossiersProps } from './dossiersProps.ts'

/** Another name for a dossier. Whoever asks for it begins in the field. */
export function RenameForm({
  name,
  texts,
  onRename,
  onCancel,
}: {
  readonly name: string
  readonly texts: DossiersProps['texts']['rename']
  readonly onRename: (name: string) => void
  readonly onCancel: () => void
}) {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  return (
    <form
      className="dossier-rename"
      onSubmit={(event) => {
        event.preventDefault()
        onRename((field.current?.value ?? '').trim().replace(/\s+/g, ' '))
      }}
    >
      <label className="label" htmlFor={id}>
        {texts.label}
      </label>
      <p className="hint" id={`${id}-hint`}>
        {texts.hint}
      </p>
      <input
        className="input"
        id={id}
        ref={field}
        defaultValue={name}
        maxLength={NAME_MOST}
        autoComplete="off"
        aria-describedby={`${id}-hint`}
      />
      <div className="dialog-buttons">
        <button className="button" type="submit">
          {texts.save}
        </button>
        <button className="button button--second" type="button" onClick={onCancel}>
          {texts.cancel}
        </button>
      </div>
    </form>
  )
}
