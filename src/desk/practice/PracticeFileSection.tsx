import { useRef, useState } from 'react'
import { readPracticeWhole, writePractice } from '../../practice/practiceFile.ts'
import type { Practice } from '../../practice/practice.ts'
import { MOST_BYTES, tooLarge } from '../../questionnaire/jsonText.ts'
import { sayPracticeFaults } from '../../texts/sayPracticeFault.ts'
import { download } from '../../ui/download.ts'
import type { SettingsWords } from './saySettings.ts'

/** The practice as a file: to take along, and to put beside the tool for every visitor. A file that is wrong changes nothing. */
export function PracticeFileSection({
  practice,
  words: { settings, practice: texts },
  onTake,
}: {
  /** the practice in use; undefined where it cannot be read */
  practice: Practice | undefined
  words: SettingsWords
  /** gives back what stands in the way, in words; nothing when it was taken over */
  onTake: (practice: Practice) => Promise<React.ReactNode>
}) {
  const [wrong, setWrong] = useState<readonly string[]>([])
  const [found, setFound] = useState<Practice>()
  const [refused, setRefused] = useState<React.ReactNode>()
  const [taken, setTaken] = useState(false)
  const chooser = useRef<HTMLInputElement>(null)
  const take = useRef<HTMLButtonElement>(null)
  const { file } = settings

  const open = async (chosen: File) => {
    // A file that is far too large is not even read.
    const read =
      chosen.size > MOST_BYTES * 4
        ? { ok: false as const, faults: [tooLarge(chosen.size)] }
        : await readPracticeWhole(await chosen.text())
    setTaken(false)
    setRefused(undefined)
    setFound(read.ok ? read.practice : undefined)
    setWrong(read.ok ? [] : sayPracticeFaults(read.faults, texts))
  }
  return (
    <section>
      <h2>{settings.sections.file}</h2>
      <p>{file.intro}</p>
      <p>{file.forHosts}</p>
      {wrong.length > 0 && (
        <div className="error-summary" role="alert">
          <p>{file.wrong}</p>
          <ul>
            {wrong.map((line, place) => (
              // Two long keys can be shortened to the same line.
              <li key={place}>{line}</li>
            ))}
          </ul>
          <p>{file.kept}</p>
        </div>
      )}
      {refused !== undefined && (
        <div className="notice notice--attention" role="alert">
          {refused}
        </div>
      )}
      <div role="status">
        {found !== undefined && (
          <div className="notice">
            <p>{file.preview(found.name, found.people.length)}</p>
            <div className="side-by-side">
              <button
                className="button"
                type="button"
                ref={take}
                onClick={() => {
                  void onTake(found).then((barrier) => {
                    setFound(undefined)
                    setRefused(barrier ?? undefined)
                    setTaken(barrier === undefined)
                  })
                  chooser.current?.focus()
                }}
              >
                {file.take}
              </button>
              <button
                className="button button--second"
                type="button"
                onClick={() => {
                  setFound(undefined)
                  chooser.current?.focus()
                }}
              >
                {file.leave}
              </button>
            </div>
          </div>
        )}
        {taken && <p>{file.taken}</p>}
      </div>
      <div className="side-by-side">
        {practice !== undefined && (
          <button
            className="button button--second"
            type="button"
            onClick={() =>
              download(new Blob([writePractice(practice)], { type: 'application/json' }), 'practice.json')
            }
          >
            {file.export}
          </button>
        )}
        <label className="button button--second file">
          <input
            className="visually-hidden"
            type="file"
            aria-label={file.import}
            ref={chooser}
            accept=".json,application/json"
            onChange={(event) => {
              const field = event.currentTarget
              const [chosen] = field.files ?? []
              if (chosen)
                void open(chosen)
                  .catch(() => setWrong([file.failed]))
                  // Emptied, so that the same file can be chosen again after it was mended.
                  .finally(() => (field.value = ''))
            }}
          />
          {/* It is the name already: it would be heard twice. */}
          <span aria-hidden="true">{file.import}</span>
        </label>
      </div>
    </section>
  )
}
