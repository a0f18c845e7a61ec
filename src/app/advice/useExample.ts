import { useEffect, useState } from 'react'
import type { Draft } from '../../questionnaire/types.ts'
import type { ExampleId } from '../../texts/shellTexts.ts'
import { readExample } from './readExample.ts'

/** Those that were opened: whoever comes back from a rule finds the advice as it stood. */
const read = new Map<ExampleId, Draft>()

/** The answers of an example; undefined while they come. */
export function useExample(id: ExampleId | undefined): {
  readonly draft: Draft | 'failed' | undefined
  readonly again: () => void
} {
  const [opened, setOpened] = useState<{ id: ExampleId; draft: Draft | 'failed' | undefined }>()
  useEffect(() => {
    if (id === undefined) return undefined
    let wanted = true
    void readOrFail(id).then((draft) => wanted && setOpened({ id, draft }))
    return () => {
      wanted = false
    }
  }, [id])
  const again = async (one: ExampleId) => {
    setOpened({ id: one, draft: undefined })
    setOpened({ id: one, draft: await readOrFail(one) })
  }
  const draft = id === undefined ? undefined : read.get(id)
  return {
    draft: draft ?? (opened?.id === id ? opened?.draft : undefined),
    again: () => id !== undefined && void again(id),
  }
}

const readOrFail = (id: ExampleId): Promise<Draft | 'failed'> =>
  readExample(id).then(
    (draft) => {
      read.set(id, draft)
      return draft
    },
    () => 'failed' as const,
  )
