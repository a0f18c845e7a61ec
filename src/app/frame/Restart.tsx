import type { ShellTexts } from '../../texts/shellTexts.ts'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'

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
  const { restart } = shell
  return (
    <div className="restart">
      {children}{' '}
      <ConfirmDialog
        button={restart.button}
        title={restart.title}
        confirm={restart.confirm}
        cancel={restart.cancel}
        onConfirm={onErase}
      >
        <p>
          {restart.text} {issued && restart.issuedStay}
        </p>
      </ConfirmDialog>
    </div>
  )
}
