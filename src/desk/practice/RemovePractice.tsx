import { useRef, useState } from 'react'
import type { SettingsTexts } from '../../texts/settingsTexts.ts'

/** Lets the own practice go: asked first. */
export function RemovePractice({
  texts,
  onRemove,
}: {
  texts: SettingsTexts['remove']
  onRemove: () => Promise<void>
}) {
  const dialog = useRef<HTMLDialogElement>(null)
  const cancel = useRef<HTMLButtonElement>(null)
  const [failed, setFailed] = useState(false)
  return (
    <>
      {failed && (
        <p className="notice notice--attention" role="alert">
          {texts.failed}
        </p>
      )}
      <p>
        <button
          className="link"
          type="button"
          onClick={() => {
            dialog.current?.showModal()
            // An Enter too many removes nothing.
            cancel.current?.focus()
          }}
        >
          {texts.button}
        </button>
      </p>
      <dialog ref={dialog} aria-labelledby="remove-title">
        <h2 id="remove-title">{texts.title}</h2>
        <p>{texts.text}</p>
        <div className="dialog-buttons">
          <button className="button" type="button" ref={cancel} onClick={() => dialog.current?.close()}>
            {texts.cancel}
          </button>
          <button
            className="button button--second"
            type="button"
            onClick={() => {
              dialog.current?.close()
              setFailed(false)
              onRemove().catch(() => setFailed(true))
            }}
          >
            {texts.confirm}
          </button>
        </div>
      </dialog>
    </>
  )
}
