import { useEffect, useState } from 'react'
import type { Draft } from '../questionnaire/types.ts'
import type { ExampleId } from '../texts/shellTexts.ts'
import { hrefOf, pageHref, ruleHref } from './addresses.ts'
import { AdvicePage } from './AdvicePage.tsx'
import type { Words } from './language.ts'
import { readExample } from './readExample.ts'

/** Those that were opened: whoever comes back from a rule finds the advice as it stood. */
const read = new Map<ExampleId, Draft>()

/** A practice case with its advice. It is only looked at: the visitor's own answers stay as they are. */
export function ExamplePage({ id, words }: { id: ExampleId; words: Words }) {
  const { shell } = words
  const [opened, setOpened] = useState<{ id: ExampleId; draft: Draft | 'failed' }>()
  useEffect(() => {
    let wanted = true
    void readOrFail(id).then((draft) => wanted && setOpened({ id, draft }))
    return () => {
      wanted = false
    }
  }, [id])
  const again = async () => {
    setOpened(undefined)
    setOpened({ id, draft: await readOrFail(id) })
  }
  const draft = read.get(id) ?? (opened?.id === id ? opened.draft : undefined)
  return (
    <>
      <h1 tabIndex={-1}>{shell.examples[id]}</h1>
      <p className="notice">
        {shell.example.banner} <a href={hrefOf({ at: 'start' })}>{shell.example.own}</a>
      </p>
      {draft === undefined && <p role="status">{shell.example.loading}</p>}
      {draft === 'failed' && (
        <div className="notice notice--attention" role="alert">
          <p>{shell.example.failed}</p>
          <button className="button" type="button" onClick={() => void again()}>
            {shell.advice.again}
          </button>
        </div>
      )}
      {draft !== undefined && draft !== 'failed' && (
        <AdvicePage draft={draft} words={words} wayBack={{ hrefOf: pageHref, ruleHref, go: undefined }} />
      )}
    </>
  )
}

const readOrFail = (id: ExampleId): Promise<Draft | 'failed'> =>
  readExample(id).then(
    (draft) => {
      read.set(id, draft)
      return draft
    },
    () => 'failed' as const,
  )
