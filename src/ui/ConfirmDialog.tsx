import { useRef, type ReactNode } from 'react'

/** A button that asks first: one press too many does nothing yet. */
export function ConfirmDialog({
  id,
  texts,
  text,
  beside,
  onConfirm,
}: {
  /** of its title: one for each on a page */
  id: string
  texts: {
    readonly button: string
    readonly title: string
    readonly cancel: string
    readonly confirm: string
  }
  /** what will happen */
  text: string
  /** another way out, before the button */
  beside?: ReactNode
  onConfirm: () => void
}) {
  const dialog = useRef<HTMLDialogElement>(null)
  const cancel = useRef<HTMLButtonElement>(null)
  return (
    <>
      <p>
        {beside}
        <button
          className="link"
          type="button"
          onClick={() => {
            dialog.current?.showModal()
            // An Enter too many confirms nothing.
            cancel.current?.focus()
          }}
        >
          {texts.button}
        </button>
      </p>
      <dialog ref={dialog} aria-labelledby={id}>
        <h2 id={id}>{texts.title}</h2>
        <p>{text}</p>
        <div className="dialog-buttons">
          <button className="button" type="button" ref={cancel} onClick={() => dialog.current?.close()}>
            {texts.cancel}
          </button>
          <button
            className="button button--second"
            type="button"
            onClick={() => {
              dialog.current?.close()
              onConfirm()
            }}
          >
            {texts.confirm}
          </button>
        </div>
      </dialog>
    </>
  )
}
