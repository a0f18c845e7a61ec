import type { Draft } from '../../questionnaire/types.ts'
import { visible } from '../../texts/sayFault.ts'
import type { Go } from '../addresses.ts'
import type { Saving } from '../kept/keeping.ts'
import type { Words } from '../frame/language.ts'
import { LookInto } from './LookInto.tsx'
import { openFile } from './openAnswers.ts'

/** A name is recognised by its beginning. */
const MOST_SHOWN = 60

/** What is in a file that somebody chose. */
export function LookIntoFile({
  files: [file, ...more],
  ...props
}: {
  readonly files: readonly File[]
  readonly words: Words
  readonly hrefOf: Go['hrefOf']
  readonly here: Draft
  readonly saving: Pick<Saving, 'subscribe' | 'dossiers'>
  readonly onDraft: (draft: Draft) => void
  readonly onLeave: () => void
}) {
  // A name can hold marks that turn the direction of writing, and pass for another name.
  const name = visible(file?.name ?? '', MOST_SHOWN)
  return (
    <LookInto
      {...props}
      name={name}
      look={async (words, watching) =>
        file === undefined || more.length > 0
          ? { holds: 'nothing', lines: [words.opening.oneOnly] }
          : openFile(file, words, watching)
      }
    />
  )
}
