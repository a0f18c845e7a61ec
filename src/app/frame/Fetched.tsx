import { Suspense, use, useState, type ReactNode } from 'react'
import type { ShellTexts } from '../../texts/shellTexts.ts'
import { Recover } from './Recover.tsx'

interface FetchedProps<Part> {
  /** what has been asked for before, by name */
  readonly kept: Map<string, Promise<Part>>
  readonly name: string
  readonly load: () => Promise<Part>
  readonly texts: { readonly loading: string; readonly failed: string }
  readonly shell: ShellTexts
  readonly children: (part: Part) => ReactNode
}

/** A part that is fetched when it is wanted, with its words; a fetch that fails can be tried again. */
export function Fetched<Part>(props: FetchedProps<Part>) {
  const { texts, shell } = props
  const [attempt, setAttempt] = useState(0)
  return (
    <Recover
      key={attempt}
      text={texts.failed}
      button={shell.advice.again}
      onAgain={() => setAttempt(attempt + 1)}
    >
      <Suspense fallback={<p role="status">{texts.loading}</p>}>
        <Ready {...props} name={`${props.name}${attempt}`} />
      </Suspense>
    </Recover>
  )
}

function Ready<Part>({ kept, name, load, children }: FetchedProps<Part>) {
  const promise = kept.get(name) ?? load()
  kept.set(name, promise)
  return children(use(promise))
}
