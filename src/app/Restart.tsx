import { useRef } from 'react'
import type { ShellTexts } from '../texts/shellTexts.ts'

/** Starting again: asked first, and to be undone right after. */
export function Restart({
  shell,
  undoable,
  canErase,
  onErase,
  onUndo,
  onSave,
}: {
  shell: ShellTexts
  undoable: boolean
  canErase: boolean
  onErase: () => void
  onUndo: () => void
  onSave: () => void
}) {
  const dialog = useRef<HTMLDialogElement>(null)
  const { restart } = shell
  return (
    <div className="restart">
      <div role="status">
        {undoable && (
          <p>
            {!canErase && `${restart.done} `}
            <button className="link" type="button" onClick={onUndo}>
              {canErase ? shell.file.undo : restart.undo}
            </button>
          </p>
        )}
      </div>
      {canErase && (
        <p>
          <button className="link" type="button" onClick={onSave}>
            {shell.saving.download}
          </button>{' '}
          <button className="link" type="button" onClick={() => dialog.current?.showModal()}>
            {restart.button}
          </button>
        </p>
      )}
      <dialog ref={dialog} aria-labelledby="restart-title">
        <h2 id="restart-title">{restart.title}</h2>
        <p>{restart.text}</p>
        <div className="dialog-buttons">
          <button
            className="button"
            type="button"
            onClick={() => {
              dialog.current?.close()
              onErase()
            }}
          >
            {restart.confirm}
          </button>
          <button className="button button--second" type="button" onClick={() => dialog.current?.close()}>
            {restart.cancel}
          </button>
        </div>
      </dialog>
    </div>
  )
}
