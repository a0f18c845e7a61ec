import { useId, useRef, type ReactNode } from 'react'

/** A button for what cannot be undone: asked first, and an Enter too many does nothing. */
export function ConfirmDialog({
  button,
  title,
  confirm,
  cancel,
  onConfirm,
  children,
}: {
  readonly button: ReactNode
  readonly title: string
  readonly confirm: string
  readonly cancel: string
  readonly onConfirm: () => void
  readonly children: ReactNode
}) {
  const dialog = useRef<HTMLDialogElement>(null)
  const no = useRef<HTMLButtonElement>(null)
  const id = useId()
  return (
    <>
      <button
        className="link"
        type="button"
        onClick={() => {
          dialog.current?.showModal()
          no.current?.focus()
        }}
      >
        {button}
      </button>
      <dialog ref={dialog} aria-labelledby={id}>
        <h2 id={id}>{title}</h2>
        {children}
        <div className="dialog-buttons">
          <button className="button" type="button" ref={no} onClick={() => dialog.current?.close()}>
            {cancel}
          </button>
          <button
            className="button button--second"
            type="button"
            onClick={() => {
              dialog.current?.close()
              onConfirm()
            }}
          >
            {confirm}
          </button>
        </div>
      </dialog>
    </>
  )
}
