import type { Draft, PageId } from '../../questionnaire/types.ts'
import type { Adjustments } from '../adjustments.ts'
import type { ProposalDocument } from '../document.ts'
import type { ReleasedOffer } from '../released.ts'

/** An offer that is to be released, with what it was made from. */
export interface Release extends Omit<ReleasedOffer, 'id' | 'sha256'> {
  readonly draft: Draft
  readonly document: Omit<ProposalDocument, 'pageOf'>
}

/** What came of reading a released PDF. */
export type ReleasedFile =
  | { readonly state: 'whole'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly state: 'missing' | 'changed' }

export const marks = ['sent', 'accepted', 'declined'] as const
/** What became of an offer, as somebody told. */
export type Mark = (typeof marks)[number]

/** How an offer stands today. What nobody answered expires by itself. */
export interface Standing {
  readonly mark: Mark | undefined
  readonly expired: boolean
}

/** What the page can do to what is kept; whoever shows the page brings it. */
export interface Desk {
  readonly adjusted: Adjustments
  /** each thing with its value; null takes it back */
  readonly adjust: (values: Adjustments) => void
  readonly released: readonly ReleasedOffer[]
  /** the numbers that are in use, in whatever dossier */
  readonly numbers: readonly string[]
  readonly standing: (offer: ReleasedOffer) => Standing
  /** Rejects when it could not be kept: then nothing changed. */
  readonly mark: (offer: ReleasedOffer, mark: Mark | null) => Promise<void>
  /** the document of a released offer as it was; of whatever version of the program */
  readonly documentOf: (id: string) => unknown
  /** Rejects when it could not be kept: then nothing was released. */
  readonly release: (release: Release, pdf: Uint8Array<ArrayBuffer>) => Promise<'issued' | 'taken'>
  readonly fileOf: (offer: ReleasedOffer) => Promise<ReleasedFile>
  /** where an answer can be filled in */
  readonly questionHref: (page: PageId) => string
}
