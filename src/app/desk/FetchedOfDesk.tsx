import type { ReactNode } from 'react'
import type { Dossiers } from '../kept/dossiers.ts'
import { Fetched } from '../frame/Fetched.tsx'
import type { Words } from '../frame/language.ts'

/** A screen of the desk, fetched when somebody wants it. Where the browser keeps nothing there is none, and it says so. */
export function FetchedOfDesk<Part extends { readonly texts: { readonly nothingKept: string } }>({
  kept,
  load,
  words: { language, shell },
  dossiers,
  children,
}: {
  /** what has been asked for before, by language */
  readonly kept: Map<string, Promise<Part>>
  readonly load: (language: Words['language']) => Promise<Part>
  readonly words: Words
  /** undefined where the browser keeps nothing */
  readonly dossiers: Dossiers | undefined
  readonly children: (part: Part, dossiers: Dossiers) => ReactNode
}) {
  return (
    <Fetched kept={kept} name={language} load={() => load(language)} texts={shell.desk} shell={shell}>
      {(part) => (dossiers === undefined ? <p>{part.texts.nothingKept}</p> : children(part, dossiers))}
    </Fetched>
  )
}
