import { useState } from 'react'
import type { Draft } from '../questionnaire/types.ts'
import type { Words } from './language.ts'

/** Opens a file with answers. What is wrong with it is said line by line, and nothing changes. */
export function OpenFile({ words, onDraft }: { words: Words; onDraft: (draft: Draft) => void }) {
  const { shell, language, questions } = words
  const [wrong, setWrong] = useState<readonly string[]>([])

  const open = async (file: File) => {
    const [{ readUnfinishedAnswers }, { MOST_BYTES, tooLarge }, { sayFaultsOnScreen }, { loadFaults }] =
      await Promise.all([
        import('../questionnaire/answersFile.ts'),
        import('../questionnaire/jsonText.ts'),
        import('../texts/sayFault.ts'),
        import('../texts/load.ts'),
      ])
    const faults = await loadFaults(language)
    // A file that is far too large is not even read.
    const read =
      file.size > MOST_BYTES * 4
        ? { ok: false as const, faults: [tooLarge(file.size)] }
        : readUnfinishedAnswers(await file.text())
    if (read.ok) {
      setWrong([])
      onDraft(read.draft)
    } else setWrong(sayFaultsOnScreen(read.faults, faults, questions, language))
  }
  return (
    <section>
      <h2>{shell.start.openFile}</h2>
      <p>{shell.start.openFileText}</p>
      {wrong.length > 0 && (
        <div className="error-summary" role="alert">
          <p>{shell.file.wrong}</p>
          <ul>
            {wrong.map((line, place) => (
              // Two long keys can be shortened to the same line.
              <li key={place}>{line}</li>
            ))}
          </ul>
          <p>{shell.file.kept}</p>
        </div>
      )}
      {/* Its own button: the one of the browser speaks the browser's language. */}
      <label className="button button--second file">
        <input
          className="visually-hidden"
          type="file"
          accept=".json,application/json"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? []
            // Emptied, so that the same file can be chosen again after it was mended.
            const field = event.currentTarget
            if (file)
              void open(file)
                .catch(() => setWrong([shell.file.failed]))
                .finally(() => (field.value = ''))
          }}
        />
        {shell.start.openFileLabel}
      </label>
    </section>
  )
}
