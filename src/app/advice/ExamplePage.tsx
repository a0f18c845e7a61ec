import type { ExampleId } from '../../texts/shellTexts.ts'
import { hrefOf, pageHref, ruleHref } from '../addresses.ts'
import { AdvicePage } from './AdvicePage.tsx'
import { FailedExample } from './FailedExample.tsx'
import type { Words } from '../frame/language.ts'
import { useExample } from './useExample.ts'

const nothing = {}

/** A practice case with its advice. It is only looked at: the visitor's own answers stay as they are. */
export function ExamplePage({ id, words }: { id: ExampleId; words: Words }) {
  const { shell } = words
  const { draft, again } = useExample(id)
  return (
    <>
      <h1 tabIndex={-1}>{shell.examples[id]}</h1>
      <p className="notice">
        {shell.example.banner} <a href={hrefOf({ at: 'start' })}>{shell.example.own}</a>
      </p>
      {draft === undefined && <p role="status">{shell.example.loading}</p>}
      {draft === 'failed' && <FailedExample shell={shell} onAgain={again} />}
      {draft !== undefined && draft !== 'failed' && (
        <AdvicePage
          draft={draft}
          adjusted={nothing}
          proposalHref={hrefOf({ at: 'proposal', of: id })}
          words={words}
          wayBack={{ hrefOf: pageHref, ruleHref, go: undefined }}
        />
      )}
    </>
  )
}
