import { useRef } from 'react'
import type { ShellTexts } from '../texts/shellTexts.ts'

/** Starting again: asked first. How to undo it stands at the head of the page that follows. */
export function Restart({
  shell,
  issued,
  onErase,
  children,
}: {
  shell: ShellTexts
  /** whether offers were released on this device */
  issued: boolean
  onErase: () => void
  /** another way to leave: with the answers as a file */
  children: React.ReactNode
}) {
  const dialog = useRef<HTMLDialogElement>(null)
  const cancel = useRef<HTMLButtonElement>(null)
  const { restart } = shell
  return (
    <div className="restart">
      <p>
        {children}{' '}
        <button
          className="link"
          type="button"
          onClick={() => {
            dialog.current?.showModal()
            // An Enter too many erases nothing.
            cancel.current?.focus()
          }}
        >
          {restart.button}
        </button>
      </p>
      <dialog ref={dialog} aria-labelledby="restart-title">
        <h2 id="restart-title">{restart.title}</h2>
        <p>
          {restart.text} {issued && restart.issuedStay}
        </p>
        <div className="dialog-buttons">
          <button className="button" type="button" ref={cancel} onClick={() => dialog.current?.close()}>
            {restart.cancel}
          </button>
          <button
            className="button button--second"
            type="button"
            onClick={() => {
              dialog.current?.close()
              onErase()
            }}
          >
            {restart.confirm}
          </button>
        </div>
      </dialog>
    </div>
  )
}
