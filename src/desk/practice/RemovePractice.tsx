import { useState } from 'react'
import type { SettingsTexts } from '../../texts/settingsTexts.ts'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'

/** Lets the own practice go: asked first. */
export function RemovePractice({
  texts,
  onRemove,
}: {
  texts: SettingsTexts['remove']
  onRemove: () => Promise<void>
}) {
  const [failed, setFailed] = useState(false)
  return (
    <>
      {failed && (
        <p className="notice notice--attention" role="alert">
          {texts.failed}
        </p>
      )}
      <ConfirmDialog
        button={texts.button}
        title={texts.title}
        confirm={texts.confirm}
        cancel={texts.cancel}
        onConfirm={() => {
          setFailed(false)
          onRemove().catch(() => setFailed(true))
        }}
      >
        <p>{texts.text}</p>
      </ConfirmDialog>
    </>
  )
}
