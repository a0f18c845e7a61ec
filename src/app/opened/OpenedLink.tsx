import type { Draft } from '../../questionnaire/types.ts'
import type { Go } from '../addresses.ts'
import type { Saving } from '../kept/keeping.ts'
import type { Words } from '../frame/language.ts'
import { LookInto } from './LookInto.tsx'
import { openLink } from './openAnswers.ts'

/** What stood in a link, to look at before anything is taken over. */
export function OpenedLink({
  code,
  ...props
}: {
  /** undefined when it is not known any more: it stands in the address no longer than it must */
  readonly code: string | undefined
  readonly words: Words
  readonly hrefOf: Go['hrefOf']
  readonly here: Draft
  readonly saving: Pick<Saving, 'subscribe' | 'dossiers'>
  readonly onDraft: (draft: Draft) => void
  readonly onLeave: () => void
}) {
  return (
    <LookInto
      key={code}
      {...props}
      name={undefined}
      look={async (words) =>
        code === undefined ? { holds: 'nothing', lines: [words.opening.link.gone] } : openLink(code, words)
      }
    />
  )
}
