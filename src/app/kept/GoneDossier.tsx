import { useState } from 'react'
import type { ShellTexts } from '../../texts/shellTexts.ts'
import type { Dossiers } from './dossiers.ts'

/** The dossier that is open was done away with in another tab: what happened, and how to go on. Nothing is written. */
export function GoneDossier({
  how,
  dossiers,
  texts,
  failed,
  onLeave,
}: {
  how: 'thrownAway' | 'removed'
  dossiers: Dossiers | undefined
  texts: ShellTexts['desk']['gone']
  /** said when it could not be done */
  failed: string
  onLeave: () => void
}) {
  const [isRefused, setRefused] = useState(false)
  const attempt = async (what: () => Promise<void> | undefined) => {
    setRefused(false)
    try {
      await what()
    } catch (error) {
      console.error(error)
      setRefused(true)
    }
  }
  return (
    <div className="notice notice--attention" role="alert">
      <p>{texts[how]}</p>
      {isRefused && <p>{failed}</p>}
      {how === 'thrownAway' && (
        <button
          className="button button--second"
          type="button"
          onClick={() => void attempt(() => dossiers?.fetchBack())}
        >
          {texts.fetchBack}
        </button>
      )}{' '}
      <button
        className="button button--second"
        type="button"
        onClick={() =>
          void attempt(async () => {
            await dossiers?.beginAnew()
            onLeave()
          })
        }
      >
        {texts.anew}
      </button>
    </div>
  )
}
