import { useEffect, useState } from 'react'
import type { ProposalDocument } from '../document.ts'
import { proposalFrom, type ProposalInput } from '../proposalFrom.ts'

export type WrittenProposal =
  | { readonly at: 'writing' }
  | { readonly at: 'written'; readonly proposal: ProposalDocument }
  | { readonly at: 'failed' }

/**
 * The proposal as it is written now. While a newer one is on its way the last one stays; an older one that comes late
 * is passed over.
 */
export function useProposal(input: ProposalInput): WrittenProposal {
  const [written, setWritten] = useState<WrittenProposal>({ at: 'writing' })
  useEffect(() => {
    let wanted = true
    proposalFrom(input).then(
      (proposal) => wanted && setWritten({ at: 'written', proposal }),
      (error: unknown) => {
        console.error(error)
        if (wanted) setWritten({ at: 'failed' })
      },
    )
    return () => {
      wanted = false
    }
  }, [input])
  return written
}

/**
 * The chapters in their order, those that were left out included: so that each can be put back where it was. Empty
 * while nothing is left out.
 */
export function useChapterOrder(input: ProposalInput): readonly string[] {
  const [order, setOrder] = useState<readonly string[]>([])
  useEffect(() => {
    const { edits } = input
    if (edits === undefined || edits.leftOut.length === 0) return undefined
    let wanted = true
    proposalFrom({ ...input, edits: { ...edits, words: {}, leftOut: [] } }).then(
      ({ sections }) => wanted && setOrder(sections.map(({ id }) => id)),
      // The proposal itself says that it cannot be written.
      () => undefined,
    )
    return () => {
      wanted = false
    }
  }, [input])
  return order
}
