import { useEffect, useState } from 'react'
import type { Draft } from '../../questionnaire/types.ts'
import type { ShellTexts } from '../../texts/shellTexts.ts'

/** Fetched as soon as there is something to save: by the time somebody does, the line may be down. */
const loadDownload = () => import('./downloadAnswers.ts')

/** Saves the answers as a file, and says how it is called: a browser often does so without a sound. */
export function SaveAnswers({
  draft,
  saving,
  look,
}: {
  draft: Draft
  saving: ShellTexts['saving']
  look: 'link' | 'button button--second'
}) {
  const [said, setSaid] = useState('')
  useEffect(() => {
    // What cannot be fetched now is fetched when it is wanted, and said then.
    loadDownload().catch(() => undefined)
  }, [])
  const save = async () => {
    try {
      const { downloadAnswers } = await loadDownload()
      setSaid(saving.downloaded(downloadAnswers(draft, saving.fileName)))
    } catch {
      setSaid(saving.notDownloaded)
    }
  }
  return (
    <>
      <button className={look} type="button" onClick={() => void save()}>
        {saving.download}
      </button>{' '}
      <span role="status">{said}</span>
    </>
  )
}
