import layoutDocument, { type DocumentNode, type SafeDocumentNode } from '@react-pdf/layout'
import renderPdf from '@react-pdf/render'
import { type DocumentProps, Font, pdf } from '@react-pdf/renderer'
import { toBytes } from 'pdfkit/output'
import type { ReactElement } from 'react'
import type { Attachment } from './attachment.ts'
import { mark } from './mark.ts'
import { TaggedDocument } from './TaggedDocument.ts'

/** Lays out as react-pdf itself would. */
function layOut(drawn: ReactElement<DocumentProps>): Promise<SafeDocumentNode> {
  const { document } = pdf(drawn).container as { readonly document: DocumentNode }
  // Its type knows the steps of layout and forgets the fonts.
  const inSteps = layoutDocument as (document: DocumentNode, fonts: typeof Font) => Promise<SafeDocumentNode>
  return inSteps(document, Font)
}

/**
 * Draws a document of react-pdf as PDF/UA-1 and PDF/A-3a. The pages look as they would without: layout and painting
 * are react-pdf's own, and between the two the pages get marks. A file can go along inside. Throws when a text has no role, for then the claim
 * would be false.
 */
export async function renderTagged(
  drawn: ReactElement<DocumentProps>,
  attachment?: Attachment,
): Promise<Uint8Array> {
  const { title, author, subject, language, creator, creationDate } = drawn.props
  const document = new TaggedDocument(
    {
      title: title ?? '',
      author: author ?? '',
      subject: subject ?? '',
      language: language ?? '',
      creator: creator ?? '',
      madeOn: creationDate ?? new Date(),
    },
    attachment,
  )
  const bytes = toBytes(document)
  const layout = await layOut(drawn)
  renderPdf(document as unknown as Parameters<typeof renderPdf>[0], mark(layout, document))
  return bytes
}
