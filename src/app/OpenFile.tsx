import { useEffect, useRef, useState } from 'react'
import { loadOpening } from '../texts/load.ts'
import type { Draft } from '../questionnaire/types.ts'
import { Fetched } from './Fetched.tsx'
import type { Words } from './language.ts'
import type { Opened } from './openAnswers.ts'
import { useDroppedFiles } from './useDroppedFiles.ts'

type State =
  | { readonly at: 'waiting' }
  | { readonly at: 'reading' }
  | { readonly at: 'wrong'; readonly lines: readonly string[] }
  | { readonly at: 'opened'; readonly opened: Extract<Opened, { ok: true }>; readonly name: string }

const loadPreview = async (language: Words['language']) => {
  const [{ default: OpenedAnswers }, texts] = await Promise.all([
    import('./OpenedAnswers.tsx'),
    loadOpening(language),
  ])
  return { OpenedAnswers, texts }
}
const previews = new Map<string, ReturnType<typeof loadPreview>>()

/**
 * Opens a file with answers, or a proposal that holds them. First it shows what is in it; what is wrong with it is
 * said line by line. Nothing changes until somebody says so.
 */
export function OpenFile({
  words,
  here,
  onDraft,
}: {
  words: Words
  /** the answers that stand here now */
  here: Draft
  onDraft: (draft: Draft) => void
}) {
  const { shell, language } = words
  const [state, setState] = useState<State>({ at: 'waiting' })
  const section = useRef<HTMLElement>(null)
  const field = useRef<HTMLInputElement>(null)
  // A file that was chosen later counts, also when an earlier one takes longer.
  const newest = useRef<File>(undefined)

  const look = async (file: File) => {
    newest.current = file
    setState({ at: 'reading' })
    let next: State
    try {
      const { openAnswers } = await import('./openAnswers.ts')
      const opened = await openAnswers(file, words)
      next = opened.ok ? { at: 'opened', opened, name: file.name } : { at: 'wrong', lines: opened.lines }
    } catch {
      next = { at: 'wrong', lines: [shell.file.failed] }
    }
    if (newest.current === file) setState(next)
  }
  const choose = (files: readonly File[]) => {
    const [file, ...more] = files
    if (more.length > 0) {
      newest.current = undefined
      setState({ at: 'wrong', lines: [shell.file.oneOnly] })
    } else if (file) void look(file)
  }
  const isHeld = useDroppedFiles(choose)
  // What was dropped anywhere on the page is answered here.
  const answered = state.at === 'wrong' || state.at === 'opened'
  useEffect(() => {
    if (answered) section.current?.scrollIntoView({ block: 'nearest' })
  }, [answered])

  return (
    <section ref={section}>
      <h2>{shell.start.openFile}</h2>
      <p>{shell.start.openFileText}</p>
      {isHeld && (
        <div className="drop">
          <p>{shell.start.drop}</p>
        </div>
      )}
      <div role="status">{state.at === 'reading' && <p>{shell.file.reading}</p>}</div>
      {state.at === 'wrong' && (
        <div className="error-summary" role="alert">
          <p>{shell.file.wrong}</p>
          <ul>
            {state.lines.map((line, place) => (
              // Two long keys can be shortened to the same line.
              <li key={place}>{line}</li>
            ))}
          </ul>
          <p>{shell.file.kept}</p>
        </div>
      )}
      {state.at === 'opened' && (
        <Fetched
          key={language}
          kept={previews}
          name={language}
          load={() => loadPreview(language)}
          texts={{ loading: shell.file.reading, failed: shell.file.failed }}
          shell={shell}
        >
          {({ OpenedAnswers, texts }) => (
            <OpenedAnswers
              opened={state.opened}
              name={state.name}
              here={here}
              language={language}
              texts={texts}
              onTake={() => onDraft(state.opened.draft)}
              onLeave={() => {
                setState({ at: 'waiting' })
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
          accept=".json,.pdf,application/json,application/pdf"
          onChange={(event) => {
            choose([...(event.currentTarget.files ?? [])])
            // Emptied, so that the same file can be chosen again after it was mended.
            event.currentTarget.value = ''
          }}
        />
        {shell.start.openFileLabel}
      </label>
    </section>
  )
}
