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
        id="remove-title"
        texts={texts}
        text={texts.text}
        onConfirm={() => {
          setFailed(false)
          onRemove().catch(() => setFailed(true))
        }}
      />
    </>
  )
}
