import type { ShellTexts } from '../texts/shellTexts.ts'
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx'

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
      <ConfirmDialog
        id="restart-title"
        texts={restart}
        text={issued ? `${restart.text} ${restart.issuedStay}` : restart.text}
        beside={<>{children} </>}
        onConfirm={onErase}
      />
    </div>
  )
}
