import { useEffect, useRef, useState } from 'react'
import type { Draft } from '../../questionnaire/types.ts'
import { hrefOf } from '../addresses.ts'
import { Fetched } from '../frame/Fetched.tsx'
import type { Saving } from '../kept/keeping.ts'
import type { Words } from '../frame/language.ts'
import { useDroppedFiles } from './useDroppedFiles.ts'

const loadLooking = () => import('./LookIntoFile.tsx')
const looking = new Map<string, ReturnType<typeof loadLooking>>()

/**
 * Opens a file with answers or a dossier, or a proposal that holds answers. First it shows what is in it; what is wrong
 * with it is said line by line. Nothing changes until somebody says so.
 */
export function OpenFile({
  words,
  here,
  saving,
  onDraft,
}: {
  words: Words
  /** the answers that stand here now */
  here: Draft
  saving: Pick<Saving, 'subscribe' | 'dossiers'>
  onDraft: (draft: Draft) => void
}) {
  const { shell } = words
  // A file that was chosen later counts, also when an earlier one takes longer: each choice is looked into anew.
  const [chosen, setChosen] = useState<{ readonly files: readonly File[]; readonly turn: number }>()
  const section = useRef<HTMLElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const choose = (files: readonly File[]) => {
    if (files.length > 0) setChosen({ files, turn: (chosen?.turn ?? 0) + 1 })
  }
  const isHeld = useDroppedFiles(choose)
  // What was dropped anywhere on the page is answered here.
  useEffect(() => {
    if (chosen) section.current?.scrollIntoView({ block: 'nearest' })
  }, [chosen])

  return (
    <section ref={section}>
      <h2>{shell.start.openFile}</h2>
      <p>
        {shell.start.openFileText} <span className="for-mouse">{shell.start.dragHint}</span>
      </p>
      {isHeld && (
        <div className="drop">
          <p>{shell.start.drop}</p>
        </div>
      )}
      {chosen && (
        <Fetched
          kept={looking}
          name=""
          load={loadLooking}
          texts={{ loading: shell.file.reading, failed: shell.file.failed }}
          shell={shell}
        >
          {({ LookIntoFile }) => (
            <LookIntoFile
              key={chosen.turn}
              files={chosen.files}
              words={words}
              hrefOf={hrefOf}
              here={here}
              saving={saving}
              onDraft={onDraft}
              onLeave={() => {
                setChosen(undefined)
                field.current?.focus()
              }}
            />
          )}
        </Fetched>
      )}
      {/* Its own button: the one of the browser speaks the browser's language. */}
      <label className="button button--second file">
        <input
          ref={field}
          className="visually-hidden"
          type="file"
          aria-label={shell.start.openFileLabel}
          accept=".json,.pdf,application/json,application/pdf"
          onChange={(event) => {
            choose([...(event.currentTarget.files ?? [])])
            // Emptied, so that the same file can be chosen again after it was mended.
            event.currentTarget.value = ''
          }}
        />
        {/* It is the name already: it would be heard twice. */}
        <span aria-hidden="true">{shell.start.openFileLabel}</span>
      </label>
    </section>
  )
}
